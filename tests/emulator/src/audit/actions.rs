//! What audit logs call operations and the parts of the service.

/// Beginnings of names of operations that change nothing although they are no `GET`.
const READS: [&str; 6] = ["Get", "Validate", "Export", "Check", "Download", "Ping"];

/// Beginnings of names, and what each is called.
const ACTIONS: [(&str, &str); 33] = [
    ("StartJob", "StartJob"),
    ("StopJob", "StopJob"),
    ("Upload", "Upload"),
    ("DeleteFile", "DeleteBlobFile"),
    ("Delete", "Delete"),
    ("Remove", "Unassign"),
    ("Unassign", "Unassign"),
    ("Assign", "Assign"),
    ("Reassign", "Assign"),
    ("EditTaskMetadata", "EditTaskMetadata"),
    ("MarkAsRead", "Acknowledge"),
    ("Associate", "Associate"),
    ("Toggle", "Toggle"),
    ("Move", "Move"),
    ("Import", "Import"),
    ("ChangePassword", "ChangePassword"),
    ("ChangeUserPassword", "ChangePassword"),
    ("Change", "Update"),
    ("BulkAdd", "BulkUpload"),
    ("BulkComplete", "BulkComplete"),
    ("BulkUpdateTasks", "BulkSave"),
    ("Bulk", "BulkUpload"),
    ("Add", "Create"),
    ("Create", "Create"),
    ("Convert", "Convert"),
    ("Start", "Start"),
    ("Complete", "End"),
    ("Forward", "Forward"),
    ("SaveAndReassign", "Forward"),
    ("Save", "Save"),
    ("Set", "Set"),
    ("Activate", "Activate"),
    ("Acquire", "Start"),
];

/// Sets, and the part of the service that each belongs to, where the names differ.
const COMPONENTS: [(&str, &str); 21] = [
    ("Processes", "Packages"),
    ("Releases", "Processes"),
    ("QueueDefinitions", "Queues"),
    ("QueueItems", "Queues"),
    ("QueueItemComments", "Comments"),
    ("QueueItemEvents", "Queues"),
    ("QueueProcessingRecords", "Queues"),
    ("ProcessSchedules", "Schedules"),
    ("RobotLogs", "Monitoring"),
    ("OrganizationUnits", "Units"),
    ("Tenants", "Tenant"),
    ("TaskForms", "Tasks"),
    ("AppTasks", "Tasks"),
    ("TaskNotes", "Tasks"),
    ("GenericTasks", "Tasks"),
    ("LicensesNamedUser", "License"),
    ("LicensesRuntime", "License"),
    ("TestSetExecutions", "TestSets"),
    ("TestAutomation", "TestSets"),
    ("TestDataQueueActions", "TestDataQueueItems"),
    ("FoldersNavigation", "Folders"),
];

/// Whether an operation of this name changes nothing.
pub(super) fn only_reads(name: &str) -> bool {
    READS.iter().any(|start| name.starts_with(start))
}

/// What an operation of this name does.
pub(super) fn action(name: &str) -> &'static str {
    ACTIONS
        .iter()
        .find(|(start, _)| name.starts_with(start))
        .map_or("Update", |(_, action)| action)
}

/// The part of the service that a set belongs to.
pub(super) fn component(set: &str) -> &str {
    COMPONENTS
        .iter()
        .find(|(known, _)| *known == set)
        .map_or(set, |(_, component)| component)
}
