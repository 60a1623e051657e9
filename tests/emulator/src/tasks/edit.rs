//! Changing what a task says of itself, and deleting tasks.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{
    TASKS, TO_WORK, caller_may, catalog, change, codes, events, find, is_deleted, no_task, note,
    notes, number, set_catalog, snapshot,
};
use crate::Emulator;
use crate::entities::is_in;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::records::numbers;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store};

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Tasks.EditTaskMetadata", edit),
        ("Tasks.DeleteTasks", delete),
    ]);
}

fn edit(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    const NO_TASK: i64 = 2447;
    let id = number(call)?;
    let mut store = emulator.store_mut();
    let entry = find(&store, call, id).map_err(|problem| Problem {
        code: NO_TASK,
        ..problem
    })?;
    let catalog = wanted_catalog(&store, call, entry)?;
    let mut members = json!({});
    for name in ["Title", "Priority"] {
        if !call.member(name).is_null() {
            members[name] = call.member(name).clone();
        }
    }
    change(&mut store, call, id, members);
    if let Some(catalog) = catalog {
        set_catalog(&mut store, id, catalog);
    }
    let text = notes::add_given(&mut store, call, id, "NoteText");
    note(&mut store, call, id, "Saved", None, text);
    let news = snapshot(&store, id);
    drop(store);
    events::tell(emulator, call, "task.updated", &[news]);
    Ok(Reply::None)
}

/// The catalog that a task is to be moved to; none where it stays, none within where it is to be
/// in no catalog.
fn wanted_catalog(
    store: &Store,
    call: &Call<'_>,
    task: &Entry,
) -> Result<Option<Option<i64>>, Problem> {
    let refuse = |code: i64, message: &str| Err(Problem::new(400, code, message));
    let wanted = call.member("TaskCatalogId").as_i64();
    let is_unset = call.member("UnsetTaskCatalog") == &json!(true);
    if wanted.is_none() && !is_unset {
        return Ok(None);
    }
    if wanted.is_some() && is_unset {
        return refuse(2448, "Give TaskCatalogId or UnsetTaskCatalog, not both.");
    }
    if task.get("Encrypted") == &json!(true) {
        return refuse(2450, "The catalog of an encrypted task cannot be changed.");
    }
    let Some(id) = wanted else {
        return Ok(Some(None));
    };
    let Some(entry) = catalog(store, call, id) else {
        let message = format!("There is no task catalog {id} in this folder.");
        return Err(Problem::new(404, 2449, message));
    };
    if entry.get("Encrypted") == &json!(true) {
        return refuse(2452, "A task cannot be moved into an encrypted catalog.");
    }
    Ok(Some(Some(id)))
}

fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    const TWICE: i64 = 2428;
    let mut store = emulator.store_mut();
    let (mut failed, mut done) = (Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    for id in numbers(call.member("taskIds")) {
        let outcome = if seen.insert(id) {
            remove(emulator, call, &mut store, id)
        } else {
            let message = format!("The request names the task {id} twice.");
            Err(Problem::new(400, TWICE, message))
        };
        match outcome {
            Ok(news) => done.push(news),
            Err(problem) => failed.push(json!({
                "TaskId": id,
                "ErrorCode": problem.code,
                "ErrorMessage": problem.message,
            })),
        }
    }
    drop(store);
    events::tell(emulator, call, "task.deleted", &done);
    Ok(Reply::List {
        rows: failed,
        count: None,
    })
}

fn remove(
    emulator: &Emulator,
    call: &Call<'_>,
    store: &mut Store,
    id: i64,
) -> Result<Value, Problem> {
    const NOT_PERMITTED: i64 = 2427;
    let entry = store
        .get(TASKS, &Key::Number(id))
        .filter(|entry| is_in(entry, call.folder_id))
        .ok_or_else(|| no_task(id))?;
    if is_deleted(entry) {
        let is_own = entry.get("DeleterUserId") == &json!(call.caller.user);
        let (code, by) = if is_own {
            (codes::DELETED_BY_CALLER, "you")
        } else {
            (codes::DELETED_BY_OTHER, "another user")
        };
        let message = format!("The task {id} has been deleted by {by} already.");
        return Err(Problem::new(400, code, message));
    }
    if !caller_may(emulator, store, call, entry.folder, &TO_WORK) {
        let message = format!("You may not delete the task {id}.");
        return Err(Problem::new(403, NOT_PERMITTED, message));
    }
    let members = json!({
        "IsDeleted": true,
        "DeletionTime": store.now(),
        "DeleterUserId": call.caller.user,
    });
    change(store, call, id, members);
    note(store, call, id, "Deleted", None, None);
    Ok(snapshot(store, id))
}
