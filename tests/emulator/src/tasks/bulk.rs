//! The same for many tasks with a form: saving and completing them, one answer for each that could
//! not be changed.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{
    DATA, TASKS, catalog, change, check_kind, check_own, codes, complete, events, find, keep, note,
    notes, set_catalog, snapshot,
};
use crate::Emulator;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::records::numbers;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Key, Store};

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("TaskForms.BulkCompleteTasks", complete_all),
        ("TaskForms.BulkUpdateTasks", update_all),
    ]);
}

fn complete_all(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let action = call.member("action").as_str().unwrap_or_default();
    if action.is_empty() {
        let message = "The action that completes the tasks is required.";
        return Err(Problem::new(400, 2406, message));
    }
    each(emulator, call, "task.completed", |store, id| {
        complete::end(store, call, id, action, "BulkCompleted");
    })
}

fn update_all(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    each(emulator, call, "task.saved", |store, id| {
        keep(store, id, DATA, call.member("data").clone());
        note(store, call, id, "BulkSaved", None, None);
    })
}

/// Refuses a request as a whole.
fn check(store: &Store, call: &Call<'_>, ids: &[i64]) -> Result<(), Problem> {
    let refuse = |code: i64, message: &str| Err(Problem::new(400, code, message));
    if ids.is_empty() {
        return refuse(2442, "The request names no task.");
    }
    let wanted = call.member("taskCatalogId").as_i64();
    if wanted.is_some() && call.member("unsetTaskCatalog") == &json!(true) {
        return refuse(2446, "Give taskCatalogId or unsetTaskCatalog, not both.");
    }
    if wanted.is_some_and(|id| catalog(store, call, id).is_none()) {
        return refuse(2445, "There is no such task catalog in this folder.");
    }
    let layouts: BTreeSet<Option<i64>> = ids
        .iter()
        .filter_map(|id| find(store, call, *id).ok())
        .map(|entry| entry.integer("BulkFormLayoutId"))
        .collect();
    if layouts.contains(&None) || layouts.len() > 1 {
        return refuse(
            2441,
            "Tasks are changed together only if all have the same bulkFormLayoutId.",
        );
    }
    Ok(())
}

/// Applies a change to each task that a body names; the answer lists those that it was not
/// applied to.
fn each(
    emulator: &Emulator,
    call: &Call<'_>,
    event: &str,
    mut apply: impl FnMut(&mut Store, i64),
) -> Result<Reply, Problem> {
    let ids = numbers(call.member("taskIds"));
    let mut store = emulator.store_mut();
    check(&store, call, &ids)?;
    let (mut failed, mut done) = (Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    for id in ids {
        match allowed(&store, call, id, seen.insert(id)) {
            Ok(()) => {
                apply(&mut store, id);
                edit(&mut store, call, id);
                notes::add_given(&mut store, call, id, "noteText");
                done.push(snapshot(&store, id));
            }
            Err(problem) => failed.push(json!({
                "taskId": id,
                "errorCode": problem.code,
                "errorMessage": problem.message,
            })),
        }
    }
    drop(store);
    events::tell(emulator, call, event, &done);
    Ok(Reply::List {
        rows: failed,
        count: None,
    })
}

fn allowed(store: &Store, call: &Call<'_>, id: i64, is_first: bool) -> Result<(), Problem> {
    if !is_first {
        let message = format!("The request names the task {id} twice.");
        return Err(Problem::new(400, codes::BULK, message));
    }
    let entry = find(store, call, id)?;
    check_kind(call, entry)?;
    check_own(call, id, entry)
}

/// Takes over what a body says of the tasks themselves.
fn edit(store: &mut Store, call: &Call<'_>, id: i64) {
    let mut members = json!({});
    for (name, given) in [("Title", "title"), ("Priority", "priority")] {
        if !call.member(given).is_null() {
            members[name] = call.member(given).clone();
        }
    }
    change(store, call, id, members);
    let is_encrypted = store
        .get(TASKS, &Key::Number(id))
        .is_some_and(|entry| entry.get("Encrypted") == &json!(true));
    if is_encrypted {
        return;
    }
    match call.member("taskCatalogId") {
        Value::Null if call.member("unsetTaskCatalog") == &json!(true) => {
            set_catalog(store, id, None);
        }
        Value::Null => {}
        wanted => set_catalog(store, id, wanted.as_i64()),
    }
}
