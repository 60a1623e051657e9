//! Reading tasks, and who may do what with them.

use serde_json::{Value, json};

use super::{
    ACTIVITIES, TASKS, TO_MANAGE, TO_WORK, caller_may, data, find, is_deleted, may, person,
};
use crate::Emulator;
use crate::entities::{is_in, key};
use crate::folders::tree;
use crate::handlers::Handlers;
use crate::people::grants::{self, Place};
use crate::permissions::{Enforcement, names};
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Store};

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Tasks.list", list),
        ("Tasks.get", get),
        ("Tasks.GetByKey", get_by_key),
        ("Tasks.GetTasksAcrossFolders", across_folders),
        ("Tasks.GetTasksAcrossFoldersForAdmin", for_admin),
        ("Tasks.GetTaskUsers", users),
        ("Tasks.GetTaskPermissions", permissions),
    ]);
}

/// Whether a call wants a related entity with each row.
pub(super) fn expands(call: &Call<'_>, name: &str) -> bool {
    let first = |path: &[String]| path.first().cloned().unwrap_or_default();
    call.options
        .expand
        .iter()
        .map(|item| first(&item.path))
        .any(|wanted| wanted == "*" || wanted.eq_ignore_ascii_case(name))
}

/// A task as OData shows it.
fn shown(store: &Store, call: &Call<'_>, entry: &Entry) -> Value {
    let mut row = entry.row.clone();
    if expands(call, "TaskAssignments") {
        let assignee = person(store, entry.get("AssignedToUserId"));
        let all = if assignee.is_null() {
            json!([])
        } else {
            json!([{ "Id": entry.get("Id"), "Assignee": assignee, "Task": entry.row }])
        };
        row.insert("TaskAssignments".to_owned(), all);
    }
    Value::Object(row)
}

fn list(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let rows = store
        .scan(TASKS)
        .map(|(_, entry)| entry)
        .filter(|entry| is_in(entry, call.folder_id) && !is_deleted(entry))
        .map(|entry| shown(&store, call, entry))
        .collect();
    Ok(Reply::List { rows, count: None })
}

fn get(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = key(call)?;
    let store = emulator.store();
    let entry = find(&store, call, id)?;
    Ok(Reply::Value(shown(&store, call, entry)))
}

fn get_by_key(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let key = call.text("identifier").unwrap_or_default();
    let store = emulator.store();
    let entry = data::keyed(&store, call, key)?;
    Ok(Reply::Value(shown(&store, call, entry)))
}

fn across_folders(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    const NO_FOLDER: i64 = 2410;
    everywhere(emulator, call, &TO_WORK[..1], NO_FOLDER)
}

fn for_admin(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    const NO_FOLDER: i64 = 2409;
    everywhere(emulator, call, &TO_MANAGE, NO_FOLDER)
}

/// Tasks of all folders in which the caller has the permissions that are needed.
fn everywhere(
    emulator: &Emulator,
    call: &Call<'_>,
    needed: &[&str],
    no_folder: i64,
) -> Result<Reply, Problem> {
    let store = emulator.store();
    let folders: Vec<i64> = store
        .scan("Folders")
        .filter_map(|(_, folder)| folder.integer("Id"))
        .filter(|folder| caller_may(emulator, &store, call, Some(*folder), needed))
        .collect();
    if folders.is_empty() {
        let needed = needed.join(", ");
        let message = format!("You have the permissions {needed} in no folder.");
        return Err(Problem::new(400, no_folder, message));
    }
    let only_forwarded = call.text("event") == Some("ForwardedEver");
    let rows = store
        .scan(TASKS)
        .map(|(_, entry)| entry)
        .filter(|entry| !is_deleted(entry))
        .filter(|entry| entry.folder.is_none_or(|folder| folders.contains(&folder)))
        .filter(|entry| !only_forwarded || was_forwarded(&store, entry))
        .map(|entry| shown(&store, call, entry))
        .collect();
    Ok(Reply::List { rows, count: None })
}

fn was_forwarded(store: &Store, task: &Entry) -> bool {
    store.scan(ACTIVITIES).any(|(_, activity)| {
        activity.get("TaskId") == task.get("Id") && activity.text("ActivityType") == "Forwarded"
    })
}

/// Users whom the tasks of a folder can be given to.
fn users(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let folder = call.integer("organizationUnitId").unwrap_or_default();
    let store = emulator.store();
    if tree::folder(&store, folder).is_none() {
        let message = format!("There is no folder {folder}.");
        return Err(Problem::new(404, 1100, message));
    }
    let rows = store
        .scan("Users")
        .filter(|(_, user)| {
            let id = user.integer("Id").unwrap_or_default();
            may(emulator, &store, id, Some(folder), &TO_WORK)
        })
        .map(|(_, user)| person(&store, user.get("Id")))
        .collect();
    Ok(Reply::List { rows, count: None })
}

/// What the caller may do with tasks in the folder of a call.
fn permissions(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let place = call.folder_id.map_or(Place::Anywhere, Place::Folder);
    let granted = call
        .caller
        .user
        .map(|user| grants::granted(&store, user, place))
        .unwrap_or_default();
    let role = call
        .caller
        .user
        .and_then(|user| grants::tenant_roles(&store, user).first().copied());
    let is_free = emulator.enforcement == Enforcement::Off || !call.caller.is_limited_by_roles();
    let rows = names::all()
        .filter(|(name, _)| name.starts_with("Task"))
        .zip(1_i64..)
        .map(|((name, _), id)| {
            json!({
                "Id": id,
                "IsGranted": is_free || granted.contains(&name),
                "Name": name,
                "RoleId": role.unwrap_or_default(),
                "Scope": "Folder",
            })
        })
        .collect();
    Ok(Reply::List { rows, count: None })
}
