//! The test sets themselves.

use serde_json::{Value, json};

use super::{EXECUTIONS, SETS, find, is_alive, is_final, parts, schedules};
use crate::Emulator;
use crate::entities;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::records;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Key, Store};

const NOT_NEW: i64 = 3201;
const NEW: i64 = 3203;
const INVALID: i64 = 1015;
const NAME_USED: i64 = 1001;
const IN_USE: i64 = 1013;
/// Members that a body gives besides the parts.
const GIVEN: [&str; 6] = [
    "Name",
    "Description",
    "EnvironmentId",
    "RobotId",
    "EnableCoverage",
    "Enabled",
];

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("TestSets.list", list),
        ("TestSets.get", get),
        ("TestSets.create", create),
        ("TestSets.replace", replace),
        ("TestSets.delete", delete),
    ]);
}

fn list(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let rows = store
        .scan_folder(SETS, call.folder_id)
        .filter(|(_, entry)| is_alive(entry))
        .map(|(_, entry)| Value::Object(entry.row.clone()))
        .collect();
    Ok(Reply::List { rows, count: None })
}

fn get(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let entry = find(&store, records::number(call)?, call.folder_id)?;
    Ok(Reply::Value(Value::Object(entry.row.clone())))
}

/// Refuses a name that is missing or used in the folder.
pub(super) fn check_name(
    store: &Store,
    name: &str,
    folder: Option<i64>,
    itself: Option<i64>,
) -> Result<(), Problem> {
    if name.trim().is_empty() {
        let message = "The name of the test set is required.";
        return Err(Problem::new(400, 1014, message));
    }
    let is_taken = store.scan_folder(SETS, folder).any(|(_, entry)| {
        is_alive(entry)
            && entry.integer("Id") != itself
            && entry.text("Name").to_lowercase() == name.to_lowercase()
    });
    if is_taken {
        let message = format!("There is a test set called {name} already.");
        return Err(Problem::conflict(NAME_USED, message));
    }
    Ok(())
}

/// What a body gives besides the parts.
fn given(store: &Store, body: &Value, folder: Option<i64>) -> Result<Value, Problem> {
    let mut row = json!({});
    for name in GIVEN {
        if let Some(value) = body.get(name) {
            row[name] = value.clone();
        }
    }
    if let Some(robot) = row["RobotId"].as_i64() {
        check_robot(store, robot, folder, INVALID)?;
    }
    Ok(row)
}

/// Refuses a robot that the folder does not have.
pub(super) fn check_robot(
    store: &Store,
    robot: i64,
    folder: Option<i64>,
    code: i64,
) -> Result<(), Problem> {
    let known = store.get("Robots", &Key::Number(robot));
    if known.is_some_and(|known| entities::is_in(known, folder)) {
        return Ok(());
    }
    let message = format!("The folder has no robot {robot}.");
    Err(Problem::new(400, code, message).about(&[robot]))
}

/// Shows the environment that a test set names.
fn link_environment(store: &mut Store, id: i64) {
    let Some(entry) = store.get(SETS, &Key::Number(id)) else {
        return;
    };
    let environment = entry
        .integer("EnvironmentId")
        .and_then(|id| store.get("Environments", &Key::Number(id)))
        .map(|entry| json!({ "Id": entry.get("Id"), "Name": entry.get("Name") }));
    if let Some(entry) = store.get_mut(SETS, &Key::Number(id)) {
        let name = "Environment".to_owned();
        entry.row.insert(name, environment.unwrap_or_default());
    }
}

/// Puts a test set into a folder.
pub(super) fn insert(
    call: &Call<'_>,
    store: &mut Store,
    body: &Value,
    source: &str,
) -> Result<i64, Problem> {
    let folder = call.folder_id;
    let name = body.get("Name").and_then(Value::as_str).unwrap_or_default();
    check_name(store, name, folder, None)?;
    let found = parts::check(store, body, folder)?;
    let mut row = given(store, body, folder)?;
    row["SourceType"] = source.into();
    row["CreatorUserId"] = call.caller.user.into();
    if row["Enabled"].is_null() {
        row["Enabled"] = true.into();
    }
    let id = entities::create(call.schema, store, SETS, row, folder);
    parts::put(store, id, found, call.caller.user);
    link_environment(store, id);
    Ok(id)
}

fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    if call.member("Id").as_i64().is_some_and(|id| id != 0) {
        let message = "A new test set has no Id yet; leave it out.";
        return Err(Problem::new(400, NOT_NEW, message));
    }
    let source = call.member("SourceType").as_str().unwrap_or("User");
    let mut store = emulator.store_mut();
    let id = insert(call, &mut store, &call.body, source)?;
    let value = entities::row(&store, SETS, id);
    Ok(records::created(call, &Key::Number(id), value))
}

fn replace(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    match call.member("Id").as_i64() {
        Some(0) => {
            let message = "A test set that is changed has an Id; state it.";
            return Err(Problem::new(400, NEW, message));
        }
        Some(other) if other != id => {
            let message = format!("The body is about the test set {other}, the path about {id}.");
            return Err(Problem::new(400, INVALID, message));
        }
        _ => {}
    }
    let mut store = emulator.store_mut();
    find(&store, id, call.folder_id)?;
    let name = call.member("Name").as_str().unwrap_or_default();
    check_name(&store, name, call.folder_id, Some(id))?;
    let found = parts::check(&store, &call.body, call.folder_id)?;
    let mut row = given(&store, &call.body, call.folder_id)?;
    for name in ["Description", "EnvironmentId", "RobotId"] {
        // What a body leaves out is taken away.
        row[name] = row[name].clone();
    }
    row["LastModificationTime"] = store.now().into();
    row["LastModifierUserId"] = call.caller.user.into();
    entities::update(&mut store, SETS, id, row);
    parts::put(&mut store, id, found, call.caller.user);
    link_environment(&mut store, id);
    Ok(Reply::Value(entities::row(&store, SETS, id)))
}

/// Deletes a test set and its triggers. Its executions stay; one that has not ended forbids it.
fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let mut store = emulator.store_mut();
    find(&store, id, call.folder_id)?;
    let is_running = store.scan(EXECUTIONS).any(|(_, execution)| {
        execution.integer("TestSetId") == Some(id) && !is_final(execution.text("Status"))
    });
    if is_running {
        let message = format!("The test set {id} is being executed; cancel or await that first.");
        return Err(Problem::conflict(IN_USE, message).about(&[id]));
    }
    schedules::remove_of(&mut store, id);
    let now = store.now();
    let members = json!({
        "IsDeleted": true,
        "DeletionTime": now,
        "DeleterUserId": call.caller.user,
    });
    entities::update(&mut store, SETS, id, members);
    Ok(Reply::None)
}
