//! What becomes of a job over time.

use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use super::start::{first_step, job_key};
use super::{JOBS, logs};
use crate::agenda::{self, About};
use crate::alerts::{self, Alert};
use crate::entities::{self, put};
use crate::schema::Schema;
use crate::sessions;
use crate::store::{Entry, Key, Store, mix, time_text};

/// One in so many jobs ends with an error.
const FAULTED_ONE_IN: u64 = 8;

/// Whether a job in this state has ended.
#[must_use]
pub fn is_final(state: &str) -> bool {
    matches!(state, "Successful" | "Faulted" | "Stopped")
}

/// Decides what will become of a new job, and plans its first step.
pub(super) fn enter(
    store: &mut Store,
    id: i64,
    robot: Option<&str>,
    at: OffsetDateTime,
    release: Option<i64>,
) {
    let chance = store.ids.number();
    let folder = store.get(JOBS, &job_key(id)).and_then(|job| job.folder);
    let known = super::start::robots(store, folder);
    let any = (mix(chance) % known.len().max(1) as u64) as usize;
    let robot = robot
        .map(str::to_owned)
        .or_else(|| known.get(any).map(|(_, name)| name.clone()))
        .unwrap_or_else(|| "Robot".to_owned());
    if let Some(entry) = store.get_mut(JOBS, &job_key(id)) {
        for (name, value) in [
            ("robot", json!(robot)),
            ("release", json!(release)),
            ("faults", json!(chance.is_multiple_of(FAULTED_ONE_IN))),
            ("steps", json!(3 + chance % 5)),
            ("chance", json!(chance)),
        ] {
            entry.hidden.insert(name.to_owned(), value);
        }
    }
    next(store, id, first_step(chance, at));
}

/// The release of a job.
pub(super) fn release_of(store: &Store, job: &Entry) -> Option<Entry> {
    let by_number = job
        .hidden
        .get("release")
        .and_then(Key::of)
        .and_then(|key| store.get("Releases", &key));
    by_number
        .or_else(|| {
            let found = store.find("Releases", "Name", job.get("ReleaseName"));
            found.map(|(_, entry)| entry)
        })
        .cloned()
}

/// Plans the next step of a job; an earlier plan no longer counts.
pub(super) fn next(store: &mut Store, id: i64, at: OffsetDateTime) {
    let Some(entry) = store.get_mut(JOBS, &job_key(id)) else {
        return;
    };
    let turn = number(entry, "turn") + 1;
    entry.hidden.insert("turn".to_owned(), turn.into());
    agenda::plan(store, at, About::Job, id, turn);
}

fn number(entry: &Entry, name: &str) -> i64 {
    entry.hidden.get(name).and_then(Value::as_i64).unwrap_or(0)
}

/// A later moment, between one and three seconds on.
fn later(entry: &Entry, at: OffsetDateTime) -> OffsetDateTime {
    let chance = entry
        .hidden
        .get("chance")
        .and_then(Value::as_u64)
        .unwrap_or(0);
    let step = number(entry, "step").unsigned_abs();
    let milliseconds = 1000 + mix(chance ^ step) % 2000;
    at.checked_add(Duration::milliseconds(
        i64::try_from(milliseconds).unwrap_or(1000),
    ))
    .unwrap_or(at)
}

/// Carries out a step that has become due.
pub fn step(schema: &Schema, store: &mut Store, id: i64, turn: i64, at: OffsetDateTime) {
    let Some(entry) = store.get(JOBS, &job_key(id)) else {
        return;
    };
    if number(entry, "turn") != turn {
        return;
    }
    match entry.text("State") {
        "Pending" | "Resumed" => run(schema, store, id, at),
        "Running" if number(entry, "step") < number(entry, "steps") => work(schema, store, id, at),
        "Running" => end(schema, store, id, at),
        "Stopping" | "Terminating" => stopped(schema, store, id, at),
        _ => {}
    }
}

fn change(store: &mut Store, id: i64, at: OffsetDateTime, members: Value) {
    let is_active = |store: &Store| {
        store
            .get(JOBS, &job_key(id))
            .is_some_and(sessions::is_active)
    };
    let was_active = is_active(store);
    entities::update(store, JOBS, id, members);
    let modified = json!({ "LastModificationTime": time_text(at) });
    entities::update(store, JOBS, id, modified);
    if is_active(store) != was_active {
        sessions::status::note(store, id);
    }
    crate::test_sets::life::follow(store, id, at);
}

/// Name of the process of a job, for messages.
fn process(store: &Store, id: i64) -> String {
    store
        .get(JOBS, &job_key(id))
        .map(|job| job.text("ReleaseName").to_owned())
        .unwrap_or_default()
}

fn run(schema: &Schema, store: &mut Store, id: i64, at: OffsetDateTime) {
    let Some(entry) = store.get(JOBS, &job_key(id)) else {
        return;
    };
    let robot = entry.hidden.get("robot").cloned().unwrap_or_default();
    let machine = store
        .find("Robots", "Name", &robot)
        .and_then(|(_, robot)| sessions::host_for(store, robot))
        .unwrap_or_else(|| "RPA-01".to_owned());
    let is_resumed = entry.text("State") == "Resumed";
    let mut members = json!({ "State": "Running", "HostMachineName": machine });
    let since = if is_resumed {
        "ResumeTime"
    } else {
        "StartTime"
    };
    members[since] = time_text(at).into();
    let soon = later(entry, at);
    change(store, id, at, members);
    let message = format!("{} execution started", process(store, id));
    logs::write(schema, store, id, at, "Info", &message);
    next(store, id, soon);
}

fn work(schema: &Schema, store: &mut Store, id: i64, at: OffsetDateTime) {
    let Some(entry) = store.get_mut(JOBS, &job_key(id)) else {
        return;
    };
    let step = number(entry, "step") + 1;
    entry.hidden.insert("step".to_owned(), step.into());
    let soon = later(entry, at);
    let (level, message) = match step % 4 {
        1 => ("Info", "Reading the next item".to_owned()),
        2 => ("Trace", format!("Step {step}: the window was found")),
        3 => ("Info", format!("Step {step} done")),
        _ => ("Warn", "The application answers slowly".to_owned()),
    };
    logs::write(schema, store, id, at, level, &message);
    next(store, id, soon);
}

fn end(schema: &Schema, store: &mut Store, id: i64, at: OffsetDateTime) {
    let faults = store
        .get(JOBS, &job_key(id))
        .is_some_and(|job| job.hidden.get("faults") == Some(&json!(true)));
    let name = process(store, id);
    if faults {
        let info = format!(
            "{name}: System.Exception: The element of the target application was not found."
        );
        logs::write(schema, store, id, at, "Error", &info);
        let members = json!({
            "State": "Faulted",
            "EndTime": time_text(at),
            "Info": &info,
            "ErrorCode": "Robot",
        });
        change(store, id, at, members);
        alert(schema, store, id, at, &info);
    } else {
        let message = format!("{name} execution ended");
        logs::write(schema, store, id, at, "Info", &message);
        let members = json!({
            "State": "Successful",
            "EndTime": time_text(at),
            "Info": "Job completed",
            "OutputArguments": "{}",
        });
        change(store, id, at, members);
    }
}

/// Tells users of a job that failed.
fn alert(schema: &Schema, store: &mut Store, id: i64, at: OffsetDateTime, info: &str) {
    let Some(job) = store.get(JOBS, &job_key(id)) else {
        return;
    };
    let raised = Alert {
        name: "Job.Faulted",
        component: "Jobs",
        severity: "Error",
        data: json!({
            "JobKey": job.get("Key"),
            "ProcessName": job.get("ReleaseName"),
            "RobotName": job.hidden.get("robot"),
            "HostMachineName": job.get("HostMachineName"),
            "Message": info,
        }),
        link: Some(format!("/jobs({id})")),
        id: None,
    };
    alerts::raise(schema, store, &raised, time_text(at));
}

fn stopped(schema: &Schema, store: &mut Store, id: i64, at: OffsetDateTime) {
    let message = format!("{} execution stopped", process(store, id));
    logs::write(schema, store, id, at, "Warn", &message);
    let members = json!({ "State": "Stopped", "EndTime": time_text(at), "Info": message });
    change(store, id, at, members);
}

/// Asks a job to stop, or ends it. Callers have made sure that it can be.
pub fn stop(store: &mut Store, id: i64, strategy: &str) {
    let now = store.clock.now();
    let Some(entry) = store.get_mut(JOBS, &job_key(id)) else {
        return;
    };
    put(entry, "StopStrategy", strategy);
    let is_kill = strategy == "Kill";
    let state = match entry.text("State") {
        "Running" | "Stopping" if is_kill => "Terminating",
        "Running" | "Stopping" => "Stopping",
        "Terminating" => "Terminating",
        // No robot has it: nothing is to be waited for.
        _ => "Stopped",
    };
    let is_waiting = state != "Stopped";
    let mut members = json!({ "State": state });
    if !is_waiting {
        members["EndTime"] = time_text(now).into();
        members["Info"] = "Job stopped".into();
    }
    change(store, id, now, members);
    let wait = if is_kill { 1 } else { 3 };
    let at = now.checked_add(Duration::seconds(wait)).unwrap_or(now);
    if is_waiting {
        next(store, id, at);
    }
}
