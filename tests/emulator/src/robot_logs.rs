//! Logs that robots submit.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::Emulator;
use crate::entities::create;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Store};

const SET: &str = "RobotLogs";

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    handlers.register(&[("Logs.Post", post), ("Logs.SubmitLogs", submit)]);
}

/// One message, or a list of them.
fn post(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let messages = match &call.body {
        Value::Array(messages) => messages.clone(),
        message => vec![message.clone()],
    };
    add(emulator, call, &messages)
}

/// Messages as texts that hold JSON.
fn submit(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let texts = call.body.as_array().map(Vec::as_slice).unwrap_or_default();
    let messages: Result<Vec<Value>, Problem> = texts
        .iter()
        .map(|text| {
            let text = text.as_str().unwrap_or_default();
            serde_json::from_str(text)
                .map_err(|error| Problem::new(400, 1015, format!("A log is no JSON: {error}.")))
        })
        .collect();
    add(emulator, call, &messages?)
}

/// Keeps all messages, or none of them.
fn add(emulator: &Emulator, call: &Call<'_>, messages: &[Value]) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    let logs: Result<Vec<(Value, Option<i64>)>, Problem> = messages
        .iter()
        .map(|message| log(&store, call, message))
        .collect();
    for (row, folder) in logs? {
        create(call.schema, &mut store, SET, row, folder);
    }
    Ok(Reply::None)
}

/// A member of a message, whatever the case of its name.
fn member<'m>(message: &'m Value, name: &str) -> Option<&'m Value> {
    let members = message.as_object()?;
    let (_, value) = members
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(name))?;
    Some(value).filter(|value| !value.is_null())
}

fn text<'m>(message: &'m Value, name: &str) -> &'m str {
    member(message, name)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// The level as logs have it; robots write the names of .NET, or numbers.
fn level(message: &Value) -> &'static str {
    let number = member(message, "level").and_then(Value::as_i64);
    match (text(message, "level").to_lowercase().as_str(), number) {
        ("trace" | "verbose", _) | (_, Some(0)) => "Trace",
        ("debug", _) | (_, Some(1)) => "Debug",
        ("warn" | "warning", _) | (_, Some(3)) => "Warn",
        ("error", _) | (_, Some(4)) => "Error",
        ("fatal" | "critical", _) | (_, Some(5)) => "Fatal",
        _ => "Info",
    }
}

/// The row of a message, and the folder that it belongs to: that of the job, else the one that the
/// message names, else that of the robot.
fn log(store: &Store, call: &Call<'_>, message: &Value) -> Result<(Value, Option<i64>), Problem> {
    let line = text(message, "message");
    if line.is_empty() {
        return Err(Problem::new(400, 1750, "A log has no message."));
    }
    let name = text(message, "robotName");
    if name.is_empty() {
        return Err(Problem::new(400, 1751, "A log names no robot."));
    }
    let robot = store
        .find("Robots", "Name", &json!(name))
        .map(|(_, robot)| robot);
    let job_key = Uuid::parse_str(text(message, "jobId"))
        .ok()
        .map(|key| key.to_string());
    let job = job_key
        .as_ref()
        .and_then(|key| store.find("Jobs", "Key", &json!(key)));
    let folder = job
        .and_then(|(_, job)| job.folder)
        .or_else(|| member(message, "organizationUnitId").and_then(Value::as_i64))
        .or_else(|| robot.and_then(|robot| robot.folder))
        .or(call.folder_id);
    let machine = robot.and_then(|robot| robot.integer("MachineId"));
    let machine_key = machine
        .and_then(|id| store.get("Machines", &id.into()))
        .map(|machine| machine.get("Key").clone());
    let user = robot.map(|robot: &Entry| robot.get("Username").clone());
    let row = json!({
        "JobKey": job_key,
        "Level": level(message),
        "Message": line,
        "RawMessage": message.to_string(),
        "TimeStamp": time(store, message),
        "ProcessName": member(message, "processName"),
        "RobotName": name,
        "HostMachineName": member(message, "machineName"),
        "WindowsIdentity": member(message, "windowsIdentity").cloned().or(user),
        "MachineId": machine,
        "MachineKey": machine_key,
        "RuntimeType": job.map(|(_, job)| job.get("RuntimeType").clone()),
    });
    Ok((row, folder))
}

/// When a message was written; now where it does not say so.
fn time(store: &Store, message: &Value) -> String {
    let stated = member(message, "timeStamp").and_then(crate::entities::moment);
    stated.map_or_else(|| store.now(), crate::store::time_text)
}
