//! Stopping jobs, and letting suspended ones go on.

use serde_json::{Value, json};

use super::{JOBS, life};
use crate::Emulator;
use crate::entities::{self, find, is_in, key};
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Store};

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Jobs.StopJob", one),
        ("Jobs.StopJobs", many),
        ("Jobs.ResumeJob", resume),
    ]);
}

fn strategy<'c>(call: &'c Call<'_>) -> &'c str {
    call.member("strategy").as_str().unwrap_or("SoftStop")
}

/// Refuses to stop a job that has ended.
fn check(entry: &Entry, strategy: &str) -> Result<(), Problem> {
    let state = entry.text("State");
    let is_past = life::is_final(state) || state == "Terminating" && strategy == "SoftStop";
    if !is_past {
        return Ok(());
    }
    let id = entry.integer("Id").unwrap_or_default();
    let (code, what) = match strategy {
        "Kill" => (1659, "killed"),
        _ => (1658, "stopped"),
    };
    Err(Problem::conflict(
        code,
        format!("The job {id} is {state}; it cannot be {what}."),
    )
    .about(&[id]))
}

fn one(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = key(call)?;
    let mut store = emulator.store_mut();
    check(find(&store, call, JOBS, id)?, strategy(call))?;
    life::stop(&mut store, id, strategy(call));
    Ok(Reply::None)
}

/// Stops all jobs that are named, or none of them.
fn many(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let ids: Vec<i64> = call
        .member("jobIds")
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_i64)
        .collect();
    let mut store = emulator.store_mut();
    for id in &ids {
        check(find(&store, call, JOBS, *id)?, strategy(call))?;
    }
    for id in &ids {
        life::stop(&mut store, *id, strategy(call));
    }
    Ok(Reply::None)
}

fn resume(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let key = call.member("jobKey").as_str().unwrap_or_default();
    let mut store = emulator.store_mut();
    let job = store
        .scan(JOBS)
        .map(|(_, entry)| entry)
        .find(|entry| entry.text("Key").eq_ignore_ascii_case(key))
        .filter(|entry| is_in(entry, call.folder_id))
        .ok_or_else(|| Problem::new(404, 1248, format!("There is no job with the key {key}.")))?;
    let id = job.integer("Id").unwrap_or_default();
    if job.text("State") != "Suspended" {
        return Err(Problem::conflict(
            1684,
            format!(
                "The job is {}; only a suspended one is resumed.",
                job.text("State")
            ),
        )
        .about(&[id]));
    }
    wake(&mut store, id);
    Ok(Reply::Value(entities::row(&store, JOBS, id)))
}

fn wake(store: &mut Store, id: i64) {
    let now = store.clock.now();
    let members = json!({ "State": "Resumed", "LastModificationTime": store.now() });
    entities::update(store, JOBS, id, members);
    let at = super::start::first_step(0, now);
    life::next(store, id, at);
}

/// Lets the job with a key go on, if it is suspended: what it waited for has happened.
pub fn go_on(store: &mut Store, key: &str) {
    let id = store
        .scan(JOBS)
        .map(|(_, job)| job)
        .find(|job| job.text("Key").eq_ignore_ascii_case(key) && job.text("State") == "Suspended")
        .and_then(|job| job.integer("Id"));
    if let Some(id) = id {
        wake(store, id);
    }
}
