//! Notes on tasks, and what happened to them.

use serde_json::json;

use super::{ACTIVITIES, NOTES, find, note, number};
use crate::Emulator;
use crate::entities::{self, is_in};
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::Store;

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("TaskNotes.CreateTaskNote", create),
        ("TaskNotes.GetByTaskId", list),
        ("TaskActivities.GetByTaskId", activities),
    ]);
}

/// Writes the note that a member of the body holds, if any; returns its number.
pub(super) fn add_given(
    store: &mut Store,
    call: &Call<'_>,
    task: i64,
    member: &str,
) -> Option<i64> {
    let text = call.member(member).as_str().unwrap_or_default().trim();
    if text.is_empty() {
        return None;
    }
    let row = json!({
        "TaskId": task,
        "Text": text,
        "Key": store.ids.guid(),
        "CreatorUserId": call.caller.user,
        "OrganizationUnitId": call.folder_id,
        "TenantId": 1,
    });
    let id = entities::create(call.schema, store, NOTES, row, call.folder_id);
    note(store, call, task, "Commented", None, Some(id));
    Some(id)
}

fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let task = number(call)?;
    let mut store = emulator.store_mut();
    find(&store, call, task)?;
    let id = add_given(&mut store, call, task, "Text")
        .ok_or_else(|| Problem::new(400, 1014, "The text of the note is required."))?;
    Ok(Reply::Created {
        value: entities::row(&store, NOTES, id),
        location: format!("/odata/{NOTES}({id})"),
    })
}

fn list(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let task = number(call)?;
    find(&emulator.store(), call, task)?;
    Ok(about(emulator, call, NOTES, task))
}

/// What happened to a task; that of deleted ones is told, too.
fn activities(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let task = number(call)?;
    Ok(about(emulator, call, ACTIVITIES, task))
}

fn about(emulator: &Emulator, call: &Call<'_>, set: &str, task: i64) -> Reply {
    let store = emulator.store();
    let rows = store
        .scan(set)
        .map(|(_, entry)| entry)
        .filter(|entry| entry.integer("TaskId") == Some(task) && is_in(entry, call.folder_id))
        .map(|entry| entry.row.clone().into())
        .collect();
    Reply::List { rows, count: None }
}
