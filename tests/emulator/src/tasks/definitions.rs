//! Definitions: which data the tasks of an app take, and which actions end them. Every change of
//! these makes a new version.

use serde_json::{Value, json};

use super::{DEFINITION, DEFINITIONS, TASKS, is_completed, is_deleted, lists};
use crate::Emulator;
use crate::entities;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::records;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store};

/// Hidden member with all versions, oldest first.
const VERSIONS: &str = "versions";
const NOT_FOUND: i64 = 2456;

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("TaskDefinitions.list", list),
        ("TaskDefinitions.get", get),
        ("TaskDefinitions.CreateTaskDefinition", create),
        ("TaskDefinitions.UpdateTaskDefinition", update),
        ("TaskDefinitions.delete", delete),
        ("TaskDefinitions.GetTaskDefinitionVersions", all_versions),
    ]);
}

fn versions(entry: &Entry) -> &[Value] {
    let all = entry.hidden.get(VERSIONS).and_then(Value::as_array);
    all.map(Vec::as_slice).unwrap_or_default()
}

fn find(store: &Store, id: i64) -> Result<&Entry, Problem> {
    store.get(DEFINITIONS, &Key::Number(id)).ok_or_else(|| {
        let message = format!("There is no task definition {id}.");
        Problem::new(404, NOT_FOUND, message)
    })
}

/// What a task keeps of the version of a definition; the last one where none is stated.
pub(super) fn link(store: &Store, id: i64, version: Option<i64>) -> Result<Value, Problem> {
    const NO_VERSION: i64 = 2457;
    let entry = store.get(DEFINITIONS, &Key::Number(id)).ok_or_else(|| {
        let message = format!("There is no task definition {id}.");
        Problem::new(400, NOT_FOUND, message)
    })?;
    let all = versions(entry);
    let found = match version {
        Some(version) => all.iter().find(|each| each["Version"] == version),
        None => all.last(),
    };
    if let (None, Some(version)) = (found, version) {
        let message = format!("The task definition {id} has no version {version}.");
        return Err(Problem::new(400, NO_VERSION, message));
    }
    Ok(json!({
        "Id": id,
        "Version": found.map(|each| each["Version"].clone()),
        "PropertiesId": found.map(|each| each["Id"].clone()),
    }))
}

fn shown(call: &Call<'_>, entry: &Entry) -> Value {
    let mut row = entry.row.clone();
    if lists::expands(call, "Properties") {
        let last = versions(entry).last().cloned();
        row.insert("Properties".to_owned(), last.unwrap_or_default());
    }
    Value::Object(row)
}

fn list(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    Ok(records::list(emulator, call, |entry| shown(call, entry)))
}

fn get(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let store = emulator.store();
    Ok(Reply::Value(shown(call, find(&store, id)?)))
}

/// The properties that a body gives, checked.
fn check<'c>(call: &'c Call<'_>) -> Result<&'c Value, Problem> {
    let refuse = |code: i64, message: &str| Err(Problem::new(400, code, message));
    let properties = call.member("Properties");
    if properties.is_null() {
        return refuse(2455, "The properties of the task definition are required.");
    }
    let actions = properties["allowedActions"].as_array();
    if actions.is_none_or(Vec::is_empty) {
        return refuse(2463, "A task definition allows one action at least.");
    }
    let schema = properties["schema"].as_str().unwrap_or("{}");
    let is_object = serde_json::from_str::<Value>(schema).is_ok_and(|schema| schema.is_object());
    if !is_object {
        return refuse(2465, "The schema of a task definition is a JSON object.");
    }
    Ok(properties)
}

/// The name that a body gives, unless another definition has it.
fn free_name<'c>(
    store: &Store,
    call: &'c Call<'_>,
    except: Option<i64>,
) -> Result<&'c str, Problem> {
    const NAME_USED: i64 = 2466;
    let name = call.member("Name").as_str().unwrap_or_default().trim();
    if name.is_empty() {
        let message = "The name of the task definition is required.";
        return Err(Problem::new(400, 1014, message));
    }
    records::free_name(store, call, name, &[], except, NAME_USED)?;
    Ok(name)
}

fn version(
    store: &mut Store,
    call: &Call<'_>,
    number: usize,
    key: &Value,
    properties: &Value,
) -> Value {
    let user = call.caller.user;
    let user_key = user
        .and_then(|id| store.get("Users", &Key::Number(id)))
        .map(|user| user.get("Key").clone());
    json!({
        "Id": store.next_id("$TaskDefinitionVersions"),
        "Version": number,
        "Schema": properties["schema"],
        "AllowedActions": properties["allowedActions"],
        "allowedActionsForDefinition": properties["allowedActions"].to_string(),
        "taskDefinitionKey": key,
        "CreationTime": store.now(),
        "CreatorUserId": user,
        "CreatorUserKey": user_key,
    })
}

fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let properties = check(call)?;
    let mut store = emulator.store_mut();
    let name = free_name(&store, call, None)?;
    let key = Value::from(store.ids.guid());
    let row = json!({
        "Name": name,
        "Description": call.member("Description"),
        "Key": key,
        "CreatorUserId": call.caller.user,
    });
    let id = entities::create(call.schema, &mut store, DEFINITIONS, row, None);
    let first = version(&mut store, call, 1, &key, properties);
    if let Some(entry) = store.get_mut(DEFINITIONS, &Key::Number(id)) {
        entry.hidden.insert(VERSIONS.to_owned(), json!([first]));
    }
    let value = shown(call, find(&store, id)?);
    Ok(records::created(call, &Key::Number(id), value))
}

fn update(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let mut store = emulator.store_mut();
    let entry = find(&store, id)?;
    let properties = check(call)?;
    let key = entry.get("Key").clone();
    let number = versions(entry).len() + 1;
    let last = versions(entry).last().cloned().unwrap_or_default();
    let name = free_name(&store, call, Some(id))?;
    let members = json!({
        "Name": name,
        "Description": call.member("Description"),
        "LastModificationTime": store.now(),
        "LastModifierUserId": call.caller.user,
    });
    entities::update(&mut store, DEFINITIONS, id, members);
    let is_same = last["Schema"] == properties["schema"]
        && last["AllowedActions"] == properties["allowedActions"];
    if is_same {
        return Ok(Reply::None);
    }
    let next = version(&mut store, call, number, &key, properties);
    let all = store
        .get_mut(DEFINITIONS, &Key::Number(id))
        .and_then(|entry| entry.hidden.get_mut(VERSIONS))
        .and_then(Value::as_array_mut);
    if let Some(all) = all {
        all.push(next);
    }
    Ok(Reply::None)
}

fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    const HAS_TASKS: i64 = 2467;
    let id = records::number(call)?;
    let mut store = emulator.store_mut();
    find(&store, id)?;
    let is_used = store.scan(TASKS).any(|(_, task)| {
        let link = task.hidden.get(DEFINITION).unwrap_or(&Value::Null);
        link["Id"] == id && !is_deleted(task) && !is_completed(task)
    });
    if is_used {
        let message = "The task definition has tasks that are not completed.";
        return Err(Problem::conflict(HAS_TASKS, message).about(&[id]));
    }
    store.remove(DEFINITIONS, &Key::Number(id));
    Ok(Reply::None)
}

fn all_versions(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let store = emulator.store();
    let entry = find(&store, id)?;
    let rows: Vec<Value> = versions(entry)
        .iter()
        .map(|each| {
            let user = Key::of(&each["CreatorUserId"]).and_then(|key| store.get("Users", &key));
            json!({
                "Version": each["Version"],
                "CreationDate": each["CreationTime"],
                "UserName": user.map(|user| user.get("UserName").clone()),
            })
        })
        .collect();
    Ok(Reply::Value(json!({
        "TaskDefinitionName": entry.get("Name"),
        "TaskDefintionCreationDate": entry.get("CreationTime"),
        "TaskDefintionCurrentVersion": rows.last().map(|last| last["Version"].clone()),
        "TaskDefintionUpdationTime": entry.get("LastModificationTime"),
        "TaskDefintionVersions": rows,
    })))
}
