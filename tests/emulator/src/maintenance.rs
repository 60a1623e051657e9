//! Maintenance of a tenant: first its jobs are led to their end, then nothing runs.
//!
//! `None` is followed by `Draining` and that by `Suspended`; in both no job starts.

use serde_json::{Value, json};

use crate::Emulator;
use crate::handlers::Handlers;
use crate::jobs::life;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store};

/// The set of our own that holds the state, by tenant.
const SET: &str = "$Maintenance";
/// The tenant that callers belong to.
const OWN: i64 = 1;

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Maintenance.Get", get),
        ("Maintenance.Start", start),
        ("Maintenance.End", end),
    ]);
}

/// What is known of the maintenance of a tenant.
fn current(store: &Store, tenant: i64) -> Value {
    let known = store.get(SET, &Key::Number(tenant));
    known.map_or_else(
        || {
            json!({
                "Id": tenant,
                "state": "None",
                "maintenanceLogs": [],
                "jobStopsAttempted": 0,
                "jobKillsAttempted": 0,
                "triggersSkipped": 0,
                "systemTriggersSkipped": 0,
            })
        },
        |entry| Value::Object(entry.row.clone()),
    )
}

fn put(store: &mut Store, state: Value) {
    if let Value::Object(row) = state {
        store.insert(SET, Entry::of_tenant(row));
    }
}

fn is_active(state: &Value) -> bool {
    state["state"] != "None"
}

/// Refuses what does not go on during maintenance.
///
/// # Errors
/// 2901
pub fn check(store: &Store) -> Result<(), Problem> {
    if is_active(&current(store, OWN)) {
        return Err(Problem::conflict(
            2901,
            "The tenant is being maintained; no job starts.",
        ));
    }
    Ok(())
}

/// Whether a trigger is passed over now; then it is counted.
pub fn skips(store: &mut Store) -> bool {
    let mut state = current(store, OWN);
    if !is_active(&state) {
        return false;
    }
    let skipped = state["triggersSkipped"].as_i64().unwrap_or_default();
    state["triggersSkipped"] = json!(skipped + 1);
    put(store, state);
    true
}

fn tenant(store: &Store, call: &Call<'_>) -> Result<i64, Problem> {
    let id = call.integer("tenantId").unwrap_or(OWN);
    match store.get("Tenants", &Key::Number(id)) {
        Some(_) => Ok(id),
        None => Err(Problem::new(404, 1667, format!("There is no tenant {id}."))),
    }
}

fn get(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let tenant = tenant(&store, call)?;
    Ok(Reply::Value(current(&store, tenant)))
}

/// Jobs that a robot works on.
fn running(store: &Store) -> Vec<i64> {
    store
        .scan("Jobs")
        .filter(|(_, job)| matches!(job.text("State"), "Running" | "Stopping" | "Terminating"))
        .filter_map(|(_, job)| job.integer("Id"))
        .collect()
}

fn start(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let phase = call.text("phase").unwrap_or("Draining");
    let has = |name: &str| call.flag(name).unwrap_or_default();
    let mut store = emulator.store_mut();
    let tenant = tenant(&store, call)?;
    let mut state = current(&store, tenant);
    let old = state["state"].as_str().unwrap_or_default();
    match (phase, old) {
        ("Draining", "None") | ("Suspended", "Draining") => {}
        ("Suspended", "None") if has("force") => {}
        ("Suspended", "None") => {
            let message = "Draining comes first, unless force is true.";
            return Err(Problem::conflict(2903, message));
        }
        ("Draining" | "Suspended", _) => {
            return Err(Problem::conflict(
                2902,
                "The tenant is being maintained already.",
            ));
        }
        _ => return Err(Problem::new(400, 1015, "phase is Draining or Suspended.")),
    }
    let jobs = if tenant == OWN {
        running(&store)
    } else {
        Vec::new()
    };
    let (strategy, counter) = match (phase, has("killJobs")) {
        (_, true) => ("Kill", "jobKillsAttempted"),
        ("Draining", false) => ("SoftStop", "jobStopsAttempted"),
        (_, false) if jobs.is_empty() || has("force") => ("", ""),
        (_, false) => {
            let message = format!("{} jobs run; end them with killJobs.", jobs.len());
            return Err(Problem::conflict(1666, message).about(&jobs));
        }
    };
    if !strategy.is_empty() {
        let before = state[counter].as_i64().unwrap_or_default();
        state[counter] = json!(before + i64::try_from(jobs.len()).unwrap_or_default());
        for job in jobs {
            life::stop(&mut store, job, strategy);
        }
    }
    enter(&mut store, state, phase);
    Ok(Reply::None)
}

/// Notes a new state.
fn enter(store: &mut Store, mut state: Value, phase: &str) {
    state["state"] = phase.into();
    let log = json!({ "state": phase, "timeStamp": store.now() });
    if let Some(logs) = state["maintenanceLogs"].as_array_mut() {
        logs.push(log);
    }
    put(store, state);
}

fn end(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    let tenant = tenant(&store, call)?;
    let state = current(&store, tenant);
    if !is_active(&state) {
        return Err(Problem::conflict(
            2903,
            "The tenant is not being maintained.",
        ));
    }
    enter(&mut store, state, "None");
    Ok(Reply::None)
}
