//! Names of permissions: two spellings, and where each name counts.

/// What is known of the permissions about one kind of thing.
#[derive(Debug, Clone, Copy)]
pub struct Subject {
    /// Spelling of the API, as it stands in roles.
    pub api: &'static str,
    /// Spelling of the documentation.
    pub documented: &'static str,
    /// Where it is granted.
    pub scope: Scope,
    /// Actions that exist.
    pub actions: &'static [&'static str],
}

/// Where a permission is granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// By roles of the tenant.
    Tenant,
    /// By roles in a folder.
    Folder,
}

const ALL: &[&str] = &["View", "Create", "Edit", "Delete"];
const NO_EDIT: &[&str] = &["View", "Create", "Delete"];
const NO_DELETE: &[&str] = &["View", "Create", "Edit"];

const fn tenant(api: &'static str, actions: &'static [&'static str]) -> Subject {
    Subject {
        api,
        documented: api,
        scope: Scope::Tenant,
        actions,
    }
}

const fn folder(api: &'static str, actions: &'static [&'static str]) -> Subject {
    Subject {
        api,
        documented: api,
        scope: Scope::Folder,
        actions,
    }
}

const fn called(mut subject: Subject, documented: &'static str) -> Subject {
    subject.documented = documented;
    subject
}

/// Every subject, sorted by the spelling of the API.
///
/// Four have another spelling in the documentation: there a name is what the web pages show, while
/// the API kept the names of its tables (`Units` for folders, `BlobFiles` for files in a bucket).
pub const SUBJECTS: &[Subject] = &[
    folder("ActionDesign", ALL),
    tenant("Alerts", &["View", "Create"]),
    folder("Assets", ALL),
    tenant("Audit", &["View"]),
    called(folder("BlobFiles", NO_EDIT), "Storage Files"),
    called(folder("Buckets", ALL), "Storage Buckets"),
    folder("BusinessRules", ALL),
    folder("Environments", ALL),
    folder("ExecutionMedia", &["View", "Delete"]),
    folder("FolderPackages", NO_EDIT),
    folder("Jobs", NO_DELETE),
    tenant("Libraries", NO_EDIT),
    tenant("License", ALL),
    folder("Logs", &["View", "Create"]),
    tenant("Machines", ALL),
    tenant("Packages", ALL),
    folder("Processes", ALL),
    folder("Queues", ALL),
    folder("RemoteControl", &["Create"]),
    tenant("Robots", ALL),
    tenant("Roles", ALL),
    folder("Schedules", ALL),
    tenant("Settings", ALL),
    called(folder("SubFolders", ALL), "Subfolders"),
    folder("TaskAssignment", &["Create"]),
    folder("TaskCatalogs", ALL),
    folder("Tasks", NO_DELETE),
    folder("TestDataQueueItems", ALL),
    folder("TestDataQueues", ALL),
    folder("TestSetExecutions", NO_DELETE),
    folder("TestSetSchedules", ALL),
    folder("TestSets", ALL),
    folder("Transactions", ALL),
    called(tenant("Units", ALL), "Folders"),
    tenant("Users", ALL),
    tenant("Webhooks", ALL),
];

fn subject(name: &str) -> Option<&'static Subject> {
    SUBJECTS
        .iter()
        .find(|subject| subject.api == name)
        .or_else(|| SUBJECTS.iter().find(|subject| subject.documented == name))
}

/// The API's spelling of a permission in either spelling; unknown names stay as they are.
#[must_use]
pub fn api_name(name: &str) -> String {
    match name.rsplit_once('.') {
        Some((about, action)) => {
            let about = subject(about).map_or(about, |subject| subject.api);
            format!("{about}.{action}")
        }
        None => name.to_owned(),
    }
}

/// Where a permission in the API's spelling is granted; unknown ones in folders.
#[must_use]
pub fn scope(name: &str) -> Scope {
    name.rsplit_once('.')
        .and_then(|(about, _)| subject(about))
        .map_or(Scope::Folder, |subject| subject.scope)
}

/// Whether a permission can be meant: its subject exists, and its action is one of the four.
#[must_use]
pub fn is_known(name: &str) -> bool {
    name.rsplit_once('.')
        .is_some_and(|(about, action)| subject(about).is_some() && ALL.contains(&action))
}

/// Every permission in the API's spelling.
pub fn all() -> impl Iterator<Item = (String, Scope)> {
    SUBJECTS.iter().flat_map(|subject| {
        subject
            .actions
            .iter()
            .map(move |action| (format!("{}.{action}", subject.api), subject.scope))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_mean_the_same() {
        assert_eq!(api_name("Folders.View"), "Units.View");
        assert_eq!(api_name("Units.View"), "Units.View");
        assert_eq!(api_name("Subfolders.Edit"), "SubFolders.Edit");
        assert_eq!(api_name("Storage Files.Create"), "BlobFiles.Create");
        assert_eq!(api_name("Storage Buckets.Create"), "Buckets.Create");
        assert_eq!(api_name("Jobs.View"), "Jobs.View");
        assert_eq!(api_name("Unheard.View"), "Unheard.View");
    }

    #[test]
    fn the_table_of_facts_says_the_same() {
        let facts = include_str!("../../../data/facts/permissions.tsv");
        for line in facts.lines().skip(1) {
            let cells: Vec<&str> = line.split('\t').collect();
            let [documented, api, actions @ ..] = cells.as_slice() else {
                continue;
            };
            let known = SUBJECTS.iter().find(|subject| subject.api == *api);
            assert!(known.is_some(), "{api} is missing");
            let Some(known) = known else { continue };
            if !documented.is_empty() {
                assert_eq!(known.documented, *documented);
            }
            for action in actions.iter().flat_map(|cell| cell.split_whitespace()) {
                assert!(known.actions.contains(&action), "{api}.{action} is missing");
            }
        }
    }

    #[test]
    fn the_table_is_sorted() {
        assert!(SUBJECTS.is_sorted_by_key(|subject| subject.api));
    }
}
