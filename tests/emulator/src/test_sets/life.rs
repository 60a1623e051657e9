//! What becomes of executions over time: they follow the jobs of their test cases.

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::{CASES, EXECUTIONS, cases_of, is_final, results};
use crate::agenda::{self, About};
use crate::entities;
use crate::jobs::start::{self, Origin};
use crate::schema::Schema;
use crate::store::{Entry, Key, Store, time_text};

/// Hidden member of a job: the execution of a test case that it belongs to.
const CASE: &str = "testCase";
/// Hidden member of an execution that somebody cancelled.
pub(super) const CANCELLED: &str = "cancelled";

/// Executions of test cases that have no job yet.
pub(super) fn waiting(store: &Store, execution: i64) -> Vec<i64> {
    let mut all: Vec<(i64, i64)> = cases_of(store, execution)
        .filter(|(_, case)| case.text("Status") == "Pending" && case.get("JobId").is_null())
        .map(|(id, case)| (case.integer("ExecutionOrder").unwrap_or_default(), id))
        .collect();
    all.sort_unstable();
    all.into_iter().map(|(_, id)| id).collect()
}

/// Starts what can be started: all that waits, or one after another where the order counts.
pub fn go(schema: &Schema, store: &mut Store, execution: i64, at: OffsetDateTime) {
    let Some(entry) = store.get(EXECUTIONS, &Key::Number(execution)) else {
        return;
    };
    if entry.hidden.contains_key(CANCELLED) {
        return;
    }
    let is_ordered = entry.get("EnforceExecutionOrder") == &json!(true);
    let folder = entry.folder;
    if is_ordered && cases_of(store, execution).any(|(_, case)| is_busy(case)) {
        return;
    }
    for case in waiting(store, execution) {
        let is_started = start_job(schema, store, case, folder, at);
        if is_ordered && is_started {
            return;
        }
    }
}

/// Whether a job works on a test case.
fn is_busy(case: &Entry) -> bool {
    !case.get("JobId").is_null() && !is_final(case.text("Status"))
}

/// Starts the job of a test case. One whose process is gone has failed.
fn start_job(
    schema: &Schema,
    store: &mut Store,
    id: i64,
    folder: Option<i64>,
    at: OffsetDateTime,
) -> bool {
    let Some(case) = store.get(CASES, &Key::Number(id)) else {
        return false;
    };
    let release = Key::of(&case.get("TestCase")["ReleaseId"])
        .and_then(|key| store.get("Releases", &key))
        .cloned();
    let Some(release) = release else {
        let info = "The process of the test case does not exist any more.";
        let members = json!({ "Status": "Failed", "Info": info });
        entities::update(store, CASES, id, members);
        finish(store, id, at);
        return false;
    };
    let robot = case
        .hidden
        .get("robot")
        .and_then(Key::of)
        .and_then(|key| store.get("Robots", &key))
        .map(|robot| robot.text("Name").to_owned());
    let info = json!({
        "InputArguments": case.get("InputArguments"),
        "RuntimeType": case.hidden.get("runtime"),
    });
    let origin = Origin {
        source: "Manual".to_owned(),
        kind: "Manual".to_owned(),
        schedule: None,
    };
    let jobs = start::begin(
        schema,
        store,
        &release,
        &info,
        &origin,
        &[robot],
        folder,
        at,
    );
    for job in jobs {
        link(store, id, job, &release);
    }
    true
}

fn link(store: &mut Store, case: i64, job: i64, release: &Entry) {
    let Some(entry) = store.get_mut("Jobs", &Key::Number(job)) else {
        return;
    };
    entry.hidden.insert(CASE.to_owned(), case.into());
    let version = entry.get("ReleaseVersionId").clone();
    let members = json!({
        "JobId": job,
        "JobKey": entry.get("Key"),
        "RuntimeType": entry.get("RuntimeType"),
        "EntryPointPath": entry.get("EntryPointPath"),
        "ReleaseVersionId": if version.is_i64() { version } else { release.get("Id").clone() },
    });
    entities::update(store, CASES, case, members);
}

/// Takes over what became of a job, if it belongs to a test case.
pub fn follow(store: &mut Store, job: i64, at: OffsetDateTime) {
    let Some(entry) = store.get("Jobs", &Key::Number(job)) else {
        return;
    };
    let Some(case) = entry.hidden.get(CASE).and_then(Value::as_i64) else {
        return;
    };
    let status = match entry.text("State") {
        "Running" => "Running",
        "Stopping" | "Terminating" => "Cancelling",
        "Successful" => "Passed",
        "Faulted" => "Failed",
        "Stopped" => "Cancelled",
        _ => return,
    };
    let before = store.get(CASES, &Key::Number(case));
    if before.is_none_or(|before| is_final(before.text("Status"))) {
        return;
    }
    let robot = match entry.text("HostMachineName") {
        "" => Value::Null,
        _ => entry.hidden.get("robot").cloned().unwrap_or_default(),
    };
    let members = json!({
        "Status": status,
        "StartTime": entry.get("StartTime"),
        "HostMachineName": entry.get("HostMachineName"),
        "RobotName": robot,
        "OutputArguments": entry.get("OutputArguments"),
        "Info": entry.get("Info"),
    });
    entities::update(store, CASES, case, members);
    if is_final(status) {
        finish(store, case, at);
    } else {
        settle_of(store, case, at);
    }
}

/// Ends the execution of a test case that has its final state.
pub(super) fn finish(store: &mut Store, case: i64, at: OffsetDateTime) {
    entities::update(store, CASES, case, json!({ "EndTime": time_text(at) }));
    results::of_case(store, case, at);
    settle_of(store, case, at);
}

fn settle_of(store: &mut Store, case: i64, at: OffsetDateTime) {
    let case = store.get(CASES, &Key::Number(case));
    if let Some(execution) = case.and_then(|case| case.integer("TestSetExecutionId")) {
        settle(store, execution, at);
    }
}

/// Gives the execution of a set the state that follows from those of its test cases.
pub(super) fn settle(store: &mut Store, execution: i64, at: OffsetDateTime) {
    let states: Vec<String> = cases_of(store, execution)
        .map(|(_, case)| case.text("Status").to_owned())
        .collect();
    let Some(entry) = store.get(EXECUTIONS, &Key::Number(execution)) else {
        return;
    };
    let is_cancelled = entry.hidden.contains_key(CANCELLED);
    let is_covered = entry.text("CoverageStatus") != "Disabled";
    let has_started = !entry.get("StartTime").is_null();
    let any = |wanted: &str| states.iter().any(|state| state == wanted);
    let has_ended = states.iter().all(|state| is_final(state));
    let mut members = match (has_ended, is_cancelled) {
        (true, true) if any("Cancelled") => json!({ "Status": "Cancelled" }),
        (true, _) if any("Failed") => json!({ "Status": "Failed" }),
        (true, _) if any("Cancelled") => json!({ "Status": "Cancelled" }),
        (true, _) => json!({ "Status": "Passed" }),
        (false, true) => json!({ "Status": "Cancelling" }),
        (false, false) if states.iter().all(|state| state == "Pending") => return,
        (false, false) => json!({ "Status": "Running" }),
    };
    if !has_started {
        members["StartTime"] = time_text(at).into();
    }
    if is_covered {
        let coverage = if has_ended { "Completed" } else { "Processing" };
        members["CoverageStatus"] = coverage.into();
    }
    if has_ended {
        members["EndTime"] = time_text(at).into();
    }
    entities::update(store, EXECUTIONS, execution, members);
    if has_ended {
        results::of_set(store, execution, at);
    } else {
        agenda::plan(store, at, About::TestSetExecution, execution, 0);
    }
}
