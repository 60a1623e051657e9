//! Cancelling executions.

use serde_json::{Value, json};

use super::{CASES, EXECUTIONS, cases_of, is_final, life};
use crate::Emulator;
use crate::entities::{self, is_in};
use crate::handlers::Handlers;
use crate::jobs;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store};

/// What an ended execution forbids.
const FORBIDDEN: i64 = 1017;

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("TestAutomation.CancelTestSetExecution", set),
        ("TestAutomation.CancelTestCaseExecution", case),
    ]);
}

/// An execution that has not ended.
fn running<'s>(
    store: &'s Store,
    call: &Call<'_>,
    set: &str,
    id: Option<i64>,
) -> Result<&'s Entry, Problem> {
    let id = id.unwrap_or_default();
    let entry = store
        .get(set, &Key::Number(id))
        .filter(|entry| is_in(entry, call.folder_id))
        .ok_or_else(|| Problem::not_found(format!("{set} ({id}) does not exist.")).about(&[id]))?;
    let status = entry.text("Status");
    if is_final(status) {
        let message = format!("The execution {id} is {status}; it cannot be cancelled.");
        return Err(Problem::conflict(FORBIDDEN, message).about(&[id]));
    }
    Ok(entry)
}

fn set(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("testSetExecutionId");
    let mut store = emulator.store_mut();
    running(&store, call, EXECUTIONS, id)?;
    let id = id.unwrap_or_default();
    if let Some(entry) = store.get_mut(EXECUTIONS, &Key::Number(id)) {
        entry.hidden.insert(life::CANCELLED.to_owned(), true.into());
        entities::put(entry, "Status", "Cancelling");
    }
    let open: Vec<i64> = cases_of(&store, id)
        .filter(|(_, case)| !is_final(case.text("Status")))
        .map(|(case, _)| case)
        .collect();
    for case in open {
        end(&mut store, case);
    }
    Ok(Reply::None)
}

fn case(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("testCaseExecutionId");
    let mut store = emulator.store_mut();
    running(&store, call, CASES, id)?;
    end(&mut store, id.unwrap_or_default());
    Ok(Reply::None)
}

/// Cancels the execution of a test case: at once, or when its job has stopped.
fn end(store: &mut Store, id: i64) {
    let now = store.clock.now();
    let Some(case) = store.get(CASES, &Key::Number(id)) else {
        return;
    };
    match case.get("JobId").as_i64().filter(|job| {
        let job = store.get("Jobs", &Key::Number(*job));
        job.is_some_and(|job| !jobs::life::is_final(job.text("State")))
    }) {
        Some(job) => jobs::life::stop(store, job, "Kill"),
        None => {
            let members = json!({ "Status": "Cancelled", "Info": Value::Null });
            entities::update(store, CASES, id, members);
            life::finish(store, id, now);
        }
    }
}
