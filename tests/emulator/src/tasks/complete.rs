//! What people do with their tasks: saving data, tagging, completing.

use serde_json::{Value, json};

use super::{
    COMPLETED_BY, DATA, TASKS, change, check_kind, check_open, check_own, events, find, keep, note,
    number, snapshot,
};
use crate::Emulator;
use crate::handlers::Handlers;
use crate::jobs;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Key, Store};

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("GenericTasks.SaveTaskData", save),
        ("TaskForms.SaveTaskData", save),
        ("AppTasks.SaveAppTasksData", save),
        ("GenericTasks.SaveTaskTags", tag),
        ("GenericTasks.CompleteTask", complete),
        ("TaskForms.CompleteTask", complete),
        ("AppTasks.CompleteAppTask", complete),
    ]);
}

fn save(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = number(call)?;
    let mut store = emulator.store_mut();
    let entry = find(&store, call, id)?;
    check_kind(call, entry)?;
    check_own(call, id, entry)?;
    check_data(call)?;
    keep(&mut store, id, DATA, call.member("data").clone());
    change(&mut store, call, id, json!({}));
    note(&mut store, call, id, "Saved", None, None);
    let news = snapshot(&store, id);
    drop(store);
    events::tell(emulator, call, "task.saved", &[news]);
    Ok(Reply::None)
}

/// Refuses to save nothing.
fn check_data(call: &Call<'_>) -> Result<(), Problem> {
    if !call.member("data").is_null() {
        return Ok(());
    }
    let code = match call.group.name.as_str() {
        "TaskForms" => 2421,
        "AppTasks" => 2460,
        _ => 2420,
    };
    Err(Problem::new(400, code, "There is no data to be saved."))
}

fn tag(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = number(call)?;
    let mut store = emulator.store_mut();
    let entry = find(&store, call, id)?;
    check_kind(call, entry)?;
    check_open(call, id, entry)?;
    let tags = match call.member("tags") {
        Value::Null => json!([]),
        tags => tags.clone(),
    };
    change(&mut store, call, id, json!({ "Tags": tags }));
    note(&mut store, call, id, "Saved", None, None);
    let news = snapshot(&store, id);
    drop(store);
    events::tell(emulator, call, "task.updated", &[news]);
    Ok(Reply::None)
}

fn complete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = number(call)?;
    let mut store = emulator.store_mut();
    let entry = find(&store, call, id)?;
    check_kind(call, entry)?;
    check_own(call, id, entry)?;
    let action = call.member("action").as_str().unwrap_or_default();
    check_action(call, action)?;
    end(&mut store, call, id, action, "Completed");
    let news = snapshot(&store, id);
    drop(store);
    events::tell(emulator, call, "task.completed", &[news]);
    Ok(Reply::None)
}

/// Forms and apps end with one of their buttons.
fn check_action(call: &Call<'_>, action: &str) -> Result<(), Problem> {
    let code = match call.group.name.as_str() {
        "TaskForms" => 2406,
        "AppTasks" => 2458,
        _ => return Ok(()),
    };
    if action.is_empty() {
        let message = "The action that completes the task is required.";
        return Err(Problem::new(400, code, message));
    }
    Ok(())
}

/// Completes a task that the caller may complete; a job that waits for it goes on.
pub(super) fn end(store: &mut Store, call: &Call<'_>, id: i64, action: &str, activity: &str) {
    let data = call.member("data");
    if !data.is_null() {
        keep(store, id, DATA, data.clone());
    }
    keep(store, id, COMPLETED_BY, json!(call.caller.user));
    let members = json!({
        "Status": "Completed",
        "IsCompleted": true,
        "Action": Some(action).filter(|action| !action.is_empty()),
        "CompletionTime": store.now(),
    });
    change(store, call, id, members);
    note(store, call, id, activity, None, None);
    let job = store
        .get(TASKS, &Key::Number(id))
        .map(|entry| entry.text("WaitJobKey").to_owned());
    if let Some(key) = job.filter(|key| !key.is_empty()) {
        jobs::go_on(store, &key);
    }
}
