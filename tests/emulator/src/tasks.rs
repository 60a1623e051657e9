//! Tasks: what automations ask people to decide, and what people answer.
//!
//! A task is `Unassigned` until it is given to somebody (`Pending`); who has it saves data, passes
//! it on, or completes it with an action. Deleted tasks are kept, marked, and no longer shown.

mod assign;
mod bulk;
mod catalogs;
mod complete;
mod create;
mod data;
mod definitions;
mod edit;
mod events;
mod lists;
mod notes;

use serde_json::{Value, json};

use crate::Emulator;
use crate::entities::{self, is_in};
use crate::folders::may_enter;
use crate::handlers::{Handlers, missing};
use crate::people::grants::{self, Place};
use crate::permissions::Enforcement;
use crate::problem::Problem;
use crate::request::Call;
use crate::store::{Entry, Key, Store};

const TASKS: &str = "Tasks";
const CATALOGS: &str = "TaskCatalogs";
const NOTES: &str = "TaskNotes";
const ACTIVITIES: &str = "TaskActivities";
const DEFINITIONS: &str = "TaskDefinitions";

/// What a caller needs in a folder to work on its tasks.
const TO_WORK: [&str; 2] = ["Tasks.View", "Tasks.Edit"];
/// What a caller needs in a folder to give its tasks to others.
const TO_MANAGE: [&str; 3] = ["Tasks.View", "Tasks.Edit", "TaskAssignment.Create"];

/// Hidden members of a task: what its people enter, its form, its app, where it comes from, and
/// the catalog and the definition that it belongs to.
const DATA: &str = "data";
const FORM: &str = "formLayout";
const APP: &str = "app";
const SOURCE: &str = "source";
const CATALOG: &str = "catalog";
const DEFINITION: &str = "definition";
const COMPLETED_BY: &str = "completedBy";

/// Errors that more than one part reports, by the numbers of the service.
mod codes {
    pub const NOT_FOUND: i64 = 1002;
    pub const WRONG_ASSIGNEE: i64 = 2402;
    pub const COMPLETED_BY_CALLER: i64 = 2411;
    pub const WRONG_TYPE: i64 = 2412;
    pub const NOT_ASSIGNED: i64 = 2413;
    pub const COMPLETED_BY_OTHER: i64 = 2419;
    pub const DELETED_BY_CALLER: i64 = 2425;
    pub const DELETED_BY_OTHER: i64 = 2426;
    pub const BULK: i64 = 2444;
    pub const NO_CATALOG: i64 = 2451;
}

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    create::register(handlers);
    data::register(handlers);
    lists::register(handlers);
    assign::register(handlers);
    complete::register(handlers);
    bulk::register(handlers);
    edit::register(handlers);
    notes::register(handlers);
    catalogs::register(handlers);
    definitions::register(handlers);
}

/// The number of the task that a call is about, from its query or its body.
fn number(call: &Call<'_>) -> Result<i64, Problem> {
    ["taskId", "TaskId"]
        .iter()
        .find_map(|name| call.integer(name).or_else(|| call.member(name).as_i64()))
        .ok_or_else(|| Problem::new(400, 1014, "The number of the task (taskId) is required."))
}

fn is_deleted(entry: &Entry) -> bool {
    entry.get("IsDeleted") == &json!(true)
}

fn is_completed(entry: &Entry) -> bool {
    entry.text("Status") == "Completed"
}

fn no_task(id: i64) -> Problem {
    Problem::new(
        404,
        codes::NOT_FOUND,
        format!("There is no task {id} in this folder."),
    )
    .about(&[id])
}

/// A task of the folder of a call that is not deleted.
fn find<'s>(store: &'s Store, call: &Call<'_>, id: i64) -> Result<&'s Entry, Problem> {
    store
        .get(TASKS, &Key::Number(id))
        .filter(|entry| is_in(entry, call.folder_id) && !is_deleted(entry))
        .ok_or_else(|| no_task(id))
}

/// Refuses a task that is not of the kind that the address of a call is for.
fn check_kind(call: &Call<'_>, entry: &Entry) -> Result<(), Problem> {
    let kind = entry.text("Type");
    let fits = match call.group.name.as_str() {
        "TaskForms" => kind == "FormTask",
        "AppTasks" => kind == "AppTask",
        _ => !matches!(kind, "FormTask" | "AppTask"),
    };
    if fits {
        return Ok(());
    }
    let address = match kind {
        "FormTask" => "/forms/TaskForms",
        "AppTask" => "/tasks/AppTasks",
        _ => "/tasks/GenericTasks",
    };
    Err(Problem::new(
        400,
        codes::WRONG_TYPE,
        format!("The task is a {kind}; use {address}."),
    ))
}

/// Refuses a task that has ended.
fn check_open(call: &Call<'_>, id: i64, entry: &Entry) -> Result<(), Problem> {
    if !is_completed(entry) {
        return Ok(());
    }
    let is_own = entry.hidden.get(COMPLETED_BY) == Some(&json!(call.caller.user));
    let (code, by) = if is_own {
        (codes::COMPLETED_BY_CALLER, "you")
    } else {
        (codes::COMPLETED_BY_OTHER, "another user")
    };
    Err(Problem::new(
        400,
        code,
        format!("The task {id} has been completed by {by} already."),
    )
    .about(&[id]))
}

/// Refuses a task that the caller does not have.
fn check_own(call: &Call<'_>, id: i64, entry: &Entry) -> Result<(), Problem> {
    check_open(call, id, entry)?;
    let assignee = entry.integer("AssignedToUserId");
    let (code, message) = match assignee {
        None => (
            codes::NOT_ASSIGNED,
            format!("The task {id} is assigned to nobody; assign it to yourself first."),
        ),
        Some(user) if Some(user) != call.caller.user => (
            codes::WRONG_ASSIGNEE,
            format!("The task {id} is assigned to another user."),
        ),
        Some(_) => return Ok(()),
    };
    Err(Problem::new(400, code, message).about(&[id]))
}

/// Whether a user has permissions in a folder.
fn may(
    emulator: &Emulator,
    store: &Store,
    user: i64,
    folder: Option<i64>,
    needed: &[&str],
) -> bool {
    if emulator.enforcement == Enforcement::Off {
        return true;
    }
    let granted = grants::granted(store, user, folder.map_or(Place::Anywhere, Place::Folder));
    needed.iter().all(|name| granted.contains(*name))
}

/// Whether the caller has permissions in a folder and may enter it.
fn caller_may(
    emulator: &Emulator,
    store: &Store,
    call: &Call<'_>,
    folder: Option<i64>,
    needed: &[&str],
) -> bool {
    if emulator.enforcement == Enforcement::Off || !call.caller.is_limited_by_roles() {
        return true;
    }
    call.caller.user.is_some_and(|user| {
        folder.is_none_or(|folder| may_enter(store, &call.caller, folder))
            && may(emulator, store, user, folder, needed)
    })
}

/// Changes a task, and notes by whom and when.
fn change(store: &mut Store, call: &Call<'_>, id: i64, members: Value) {
    entities::update(store, TASKS, id, members);
    let changed = json!({
        "LastModificationTime": store.now(),
        "LastModifierUserId": call.caller.user,
    });
    entities::update(store, TASKS, id, changed);
}

/// Keeps what no property shows.
fn keep(store: &mut Store, id: i64, name: &str, value: Value) {
    if let Some(entry) = store.get_mut(TASKS, &Key::Number(id)) {
        entry.hidden.insert(name.to_owned(), value);
    }
}

/// Writes an activity.
fn note(
    store: &mut Store,
    call: &Call<'_>,
    id: i64,
    activity: &str,
    target: Option<i64>,
    text: Option<i64>,
) {
    let task = store.get(TASKS, &Key::Number(id));
    let folder = task.and_then(|task| task.folder);
    let row = json!({
        "TaskId": id,
        "TaskKey": task.map(|task| task.get("Key").clone()),
        "ActivityType": activity,
        "Key": store.ids.guid(),
        "TargetUserId": target,
        "TaskNoteId": text,
        "CreatorUserId": call.caller.user,
        "OrganizationUnitId": folder,
        "TenantId": 1,
    });
    entities::create(call.schema, store, ACTIVITIES, row, folder);
}

/// The catalog of a number in the folder of a call.
fn catalog<'s>(store: &'s Store, call: &Call<'_>, id: i64) -> Option<&'s Entry> {
    store
        .get(CATALOGS, &Key::Number(id))
        .filter(|entry| crate::records::is_in(entry, call.folder_id))
}

/// Puts a task into a catalog, or takes it out.
fn set_catalog(store: &mut Store, id: i64, catalog: Option<i64>) {
    let name = catalog
        .and_then(|id| store.get(CATALOGS, &Key::Number(id)))
        .map(|entry| entry.get("Name").clone());
    entities::update(store, TASKS, id, json!({ "TaskCatalogName": name }));
    keep(store, id, CATALOG, json!(catalog));
}

/// A user as tasks show him.
fn person(store: &Store, id: &Value) -> Value {
    let Some(entry) = Key::of(id).and_then(|key| store.get("Users", &key)) else {
        return Value::Null;
    };
    json!({
        "Id": entry.get("Id"),
        "Name": entry.get("Name"),
        "Surname": entry.get("Surname"),
        "UserName": entry.get("UserName"),
        "EmailAddress": entry.get("EmailAddress"),
        "DisplayName": entry.get("FullName"),
        "AuthenticationSource": entry.get("AuthenticationSource"),
        "Type": entry.get("Type"),
    })
}

/// A stored task as a value, to tell of it.
fn snapshot(store: &Store, id: i64) -> Value {
    entities::row(store, TASKS, id)
}

/// 404 for an entity of another set that a path names.
fn absent(call: &Call<'_>, id: i64) -> Problem {
    missing(call, &Key::Number(id))
}
