//! Tasks with what people enter: the answers of addresses outside OData.

use std::collections::HashMap;

use odata_codegen::model::Type;
use serde_json::{Map, Value, json};

use super::{
    APP, COMPLETED_BY, DATA, DEFINITION, FORM, SOURCE, TASKS, check_kind, find, is_deleted,
};
use super::{number, person};
use crate::Emulator;
use crate::entities::{folder_path, is_in, moment};
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Store};

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("GenericTasks.GetTaskDataById", by_number),
        ("TaskForms.GetTaskDataById", by_number),
        ("TaskForms.GetTaskFormById", by_number),
        ("AppTasks.GetAppTaskById", by_number),
        ("GenericTasks.GetTaskDataByKey", by_key),
        ("AppTasks.GetAppTaskByKey", by_key),
    ]);
}

fn by_number(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = number(call)?;
    let store = emulator.store();
    let entry = find(&store, call, id)?;
    check_kind(call, entry)?;
    Ok(Reply::Value(shown(&store, call, entry)))
}

fn by_key(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let key = call.text("taskKey").unwrap_or_default();
    let store = emulator.store();
    let entry = keyed(&store, call, key)?;
    check_kind(call, entry)?;
    Ok(Reply::Value(shown(&store, call, entry)))
}

/// The task of a folder with a key.
pub(super) fn keyed<'s>(
    store: &'s Store,
    call: &Call<'_>,
    key: &str,
) -> Result<&'s Entry, Problem> {
    store
        .scan(TASKS)
        .map(|(_, entry)| entry)
        .find(|entry| entry.text("Key").eq_ignore_ascii_case(key))
        .filter(|entry| is_in(entry, call.folder_id) && !is_deleted(entry))
        .ok_or_else(|| Problem::not_found(format!("There is no task with the key {key}.")))
}

/// A task in the shape of the result of a call: the members of the task and what belongs to it,
/// in the spelling that the type of the result has.
pub(super) fn shown(store: &Store, call: &Call<'_>, entry: &Entry) -> Value {
    let Some(Type::Structured(id)) = call.operation.result.ty.as_ref().map(|ty| ty.ty) else {
        return Value::Null;
    };
    let mut known: HashMap<String, Value> = entry
        .row
        .iter()
        .chain(besides(store, call, entry).iter())
        .map(|(name, value)| (name.to_lowercase(), value.clone()))
        .collect();
    let members: Map<String, Value> = call
        .schema
        .structured(id)
        .properties
        .iter()
        .filter_map(|property| {
            let value = known.remove(&property.name.to_lowercase())?;
            Some((property.name.clone(), value))
        })
        .collect();
    Value::Object(members)
}

/// What addresses outside OData say of a task besides its row.
fn besides(store: &Store, call: &Call<'_>, entry: &Entry) -> Map<String, Value> {
    let hidden = |name: &str| entry.hidden.get(name).cloned().unwrap_or_default();
    let assignee = person(store, entry.get("AssignedToUserId"));
    let assignees: Vec<&Value> = Some(&assignee)
        .filter(|person| !person.is_null())
        .into_iter()
        .collect();
    let job = entry.get("WaitJobKey");
    let job = store.find("Jobs", "Key", job).filter(|_| !job.is_null());
    let sla = Some(entry.get("TaskSlaDetail")).filter(|detail| !detail.is_null());
    // A layout that is known by number only is not stored here.
    let members = json!({
        "data": hidden(DATA),
        "formLayout": hidden(FORM),
        "actionLabel": entry.get("Action"),
        "assignedToUser": assignee,
        "taskAssignees": assignees,
        "completedByUser": person(store, &hidden(COMPLETED_BY)),
        "organizationUnitFullyQualifiedName": folder_path(store, entry.folder.or(call.folder_id)),
        "waitJobState": job.map(|(_, job)| job.get("State").clone()),
        "taskSource": hidden(SOURCE),
        "taskSlaDetails": sla.into_iter().collect::<Vec<_>>(),
        "processingTime": seconds(entry),
        "isCurrentUserInAllUserAssignedGroup": false,
        "taskDefinitionPropertiesId": hidden(DEFINITION)["PropertiesId"],
        "appTasksMetadata": hidden(APP),
    });
    match members {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

/// How long somebody had a task that is done.
fn seconds(entry: &Entry) -> Option<i64> {
    let since = moment(entry.get("LastAssignedTime"))?;
    let until = moment(entry.get("CompletionTime"))?;
    Some((until - since).whole_seconds().max(0))
}
