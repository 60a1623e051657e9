//! What robots write while they work, and what is counted of jobs.

use odata_codegen::model::Type;
use serde_json::{Value, json};
use time::OffsetDateTime;

use super::JOBS;
use super::start::job_key;
use crate::Emulator;
use crate::entities::create;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::query::{Options, Plan};
use crate::relations;
use crate::reply::Reply;
use crate::request::Call;
use crate::schema::Schema;
use crate::store::{Store, time_text};
use crate::volume::{FOLDER, Rows};

const LOGS: &str = "RobotLogs";
/// Logs of jobs that are kept; those that are made up take no memory.
const KEPT: usize = 20_000;

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("RobotLogs.GetTotalCount", count),
        ("Stats.GetJobsStats", statistics),
    ]);
}

/// Writes a line for a job.
pub(super) fn write(
    schema: &Schema,
    store: &mut Store,
    job: i64,
    at: OffsetDateTime,
    level: &str,
    message: &str,
) {
    let Some(entry) = store.get(JOBS, &job_key(job)) else {
        return;
    };
    let robot = entry.hidden.get("robot").cloned().unwrap_or_default();
    let (user, machine) = store
        .find("Robots", "Name", &robot)
        .map(|(_, robot)| {
            (
                robot.get("Username").clone(),
                robot.get("MachineId").clone(),
            )
        })
        .unwrap_or_default();
    let machine_key = machine
        .as_i64()
        .and_then(|id| store.get("Machines", &id.into()))
        .map(|machine| machine.get("Key").clone());
    let raw = json!({
        "message": message,
        "level": level,
        "logType": "Default",
        "timeStamp": time_text(at),
        "jobId": entry.get("Key"),
        "robotName": robot,
        "processName": entry.get("ReleaseName"),
        "machineName": entry.get("HostMachineName"),
        "organizationUnitId": entry.folder,
    });
    let line = json!({
        "JobKey": entry.get("Key"),
        "Level": level,
        "Message": message,
        "RawMessage": raw.to_string(),
        "TimeStamp": time_text(at),
        "ProcessName": entry.get("ReleaseName"),
        "RobotName": robot,
        "HostMachineName": entry.get("HostMachineName"),
        "WindowsIdentity": user,
        "MachineId": machine,
        "MachineKey": machine_key,
        "RuntimeType": entry.get("RuntimeType"),
    });
    let folder = entry.folder;
    create(schema, store, LOGS, line, folder);
    store.keep_last(LOGS, KEPT);
}

/// How many logs a filter leaves: of those that are stored and of those that are made up.
fn count(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let stored: Vec<Value> = {
        let store = emulator.store();
        store
            .scan_folder(LOGS, call.folder_id)
            .map(|(_, entry)| Value::Object(entry.row.clone()))
            .collect()
    };
    let is_here = call.folder_id.is_none_or(|folder| folder == FOLDER);
    let made_up = emulator.volume.of(LOGS).filter(|_| is_here);
    let more = made_up.map_or(0, Rows::count);
    let ty = call.schema.group(LOGS).and_then(|group| group.entity_type);
    let (Some(ty), true) = (ty, call.options.filter.is_some()) else {
        return Ok(Reply::Value(json!(stored.len() as u64 + more)));
    };
    let options = Options {
        filter: call.options.filter.clone(),
        now: call.options.now,
        count: true,
        top: Some(0),
        ..Options::default()
    };
    let plan = Plan::new(&emulator.schema.service, Type::Structured(ty), &options)?;
    let navigate = relations::navigate(emulator);
    let all = stored.into_iter().chain(
        made_up
            .into_iter()
            .flat_map(|rows| (0..more).map(|index| rows.row(index))),
    );
    let (_, count) = plan.apply(all, &navigate)?;
    Ok(Reply::Value(json!(count.unwrap_or(0))))
}

/// Numbers of jobs by state.
fn statistics(emulator: &Emulator, _call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let rows = [
        "Successful",
        "Faulted",
        "Stopped",
        "Running",
        "Pending",
        "Stopping",
        "Terminating",
        "Suspended",
        "Resumed",
    ]
    .into_iter()
    .map(|state| {
        let count = store
            .scan(JOBS)
            .filter(|(_, job)| job.text("State") == state)
            .count();
        json!({ "title": state, "count": count, "hasPermissions": true })
    })
    .collect();
    Ok(Reply::List { rows, count: None })
}
