//! Catalogs: what tasks are sorted into.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{CATALOG, CATALOGS, TASKS, absent, caller_may, codes, is_completed, is_deleted};
use crate::Emulator;
use crate::entities;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::records::{self, NAME_USED};
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store};

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("TaskCatalogs.list", list),
        ("TaskCatalogs.get", get),
        ("TaskCatalogs.CreateTaskCatalog", create),
        ("TaskCatalogs.UpdateTaskCatalog", update),
        ("TaskCatalogs.delete", delete),
        ("TaskCatalogs.ShareToFolders", share),
        (
            "TaskCatalogs.GetFoldersForTaskCatalog",
            records::accessible_folders,
        ),
        ("TaskCatalogs.GetTaskCatalogExtendedDetails", details),
        (
            "TaskCatalogs.GetTaskCatalogsFromFoldersWithPermissions",
            with_permissions,
        ),
    ]);
}

fn shown(entry: &Entry) -> Value {
    Value::Object(entry.row.clone())
}

fn list(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    Ok(records::list(emulator, call, shown))
}

fn get(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let entry = records::find(&store, call, records::number(call)?)?;
    Ok(Reply::Value(shown(entry)))
}

/// The name that a body gives, unless another catalog of these folders has it.
fn free_name<'c>(
    store: &Store,
    call: &'c Call<'_>,
    folders: &[i64],
    except: Option<i64>,
) -> Result<&'c str, Problem> {
    let name = call.member("Name").as_str().unwrap_or_default().trim();
    if name.is_empty() {
        let message = "The name of the task catalog is required.";
        return Err(Problem::new(400, 1014, message));
    }
    records::free_name(store, call, name, folders, except, NAME_USED)?;
    Ok(name)
}

/// Members that a catalog is given.
const GIVEN: [&str; 6] = [
    "Description",
    "Encrypted",
    "Tags",
    "RetentionAction",
    "RetentionBucketId",
    "RetentionPeriod",
];

fn given(store: &Store, call: &Call<'_>, name: &str) -> Value {
    let mut members = json!({ "Name": name });
    for member in GIVEN {
        let value = call.member(member);
        if !value.is_null() {
            members[member] = value.clone();
        }
    }
    let bucket = Key::of(call.member("RetentionBucketId"));
    if let Some(bucket) = bucket.and_then(|key| store.get("Buckets", &key)) {
        members["RetentionBucketName"] = bucket.get("Name").clone();
    }
    members
}

fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    let folders: Vec<i64> = call.folder_id.into_iter().collect();
    let name = free_name(&store, call, &folders, None)?;
    let mut row = given(&store, call, name);
    row["Key"] = store.ids.guid().into();
    row["FoldersCount"] = json!(1);
    let id = entities::create(call.schema, &mut store, CATALOGS, row, call.folder_id);
    let value = entities::row(&store, CATALOGS, id);
    Ok(records::created(call, &Key::Number(id), value))
}

fn update(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let mut store = emulator.store_mut();
    let folders = records::folders_of(records::find(&store, call, id)?);
    let name = free_name(&store, call, &folders, Some(id))?;
    let mut members = given(&store, call, name);
    members["LastModificationTime"] = store.now().into();
    entities::update(&mut store, CATALOGS, id, members);
    // Its tasks show its name.
    for task in tasks_of(&store, id) {
        entities::update(&mut store, TASKS, task, json!({ "TaskCatalogName": name }));
    }
    Ok(Reply::None)
}

/// Numbers of the tasks of a catalog.
fn tasks_of(store: &Store, catalog: i64) -> Vec<i64> {
    store
        .scan(TASKS)
        .filter(|(_, task)| task.hidden.get(CATALOG) == Some(&json!(catalog)) && !is_deleted(task))
        .filter_map(|(_, task)| task.integer("Id"))
        .collect()
}

fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    const HAS_TASKS: i64 = 2439;
    let id = records::number(call)?;
    let mut store = emulator.store_mut();
    records::find(&store, call, id)?;
    let tasks = tasks_of(&store, id);
    let is_active = |id: &&i64| {
        store
            .get(TASKS, &Key::Number(**id))
            .is_some_and(|task| !is_completed(task))
    };
    let active = tasks.iter().filter(is_active).count();
    if active > 0 {
        let message = format!("The task catalog has {active} tasks that are not completed.");
        return Err(Problem::conflict(HAS_TASKS, message).about(&[id]));
    }
    for task in tasks {
        super::set_catalog(&mut store, task, None);
    }
    store.remove(CATALOGS, &Key::Number(id));
    Ok(Reply::None)
}

fn share(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    records::share(emulator, call, "TaskCatalogIds")
}

fn details(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("taskCatalogId").unwrap_or_default();
    let store = emulator.store();
    let entry = store
        .get(CATALOGS, &Key::Number(id))
        .ok_or_else(|| Problem {
            code: codes::NO_CATALOG,
            ..absent(call, id)
        })?;
    Ok(Reply::Value(json!({
        "Key": entry.get("Key"),
        "AssociatedTasksCount": tasks_of(&store, id).len(),
        "IsEncrypted": entry.get("Encrypted"),
        "TotalFolderCount": records::folders_of(entry).len(),
    })))
}

/// Catalogs of the folders in which the caller has all permissions that are asked for.
fn with_permissions(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let none = Vec::new();
    let wanted = call.arguments.get("mandatoryPermissions");
    let needed: Vec<&str> = wanted
        .and_then(Value::as_array)
        .unwrap_or(&none)
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let column = distinct_column(call)?;
    let excluded = call.integer("excludeFolderId").filter(|id| *id != 0);
    let store = emulator.store();
    let mut seen = BTreeSet::new();
    let rows = store
        .scan(CATALOGS)
        .map(|(_, entry)| entry)
        .filter(|entry| {
            let folders = records::folders_of(entry);
            let may = |folder: Option<i64>| caller_may(emulator, &store, call, folder, &needed);
            excluded.is_none_or(|id| !folders.contains(&id))
                && (folders.iter().any(|id| may(Some(*id))) || folders.is_empty() && may(None))
        })
        .filter(|entry| {
            let value = column.map(|name| entry.get(name).to_string());
            value.is_none_or(|value| seen.insert(value))
        })
        .map(shown)
        .collect();
    Ok(Reply::List { rows, count: None })
}

/// The property of which each value is wanted once.
fn distinct_column<'c>(call: &'c Call<'_>) -> Result<Option<&'c str>, Problem> {
    const MANY: i64 = 2430;
    const UNKNOWN: i64 = 2431;
    if call.flag("distinctBySelect") != Some(true) {
        return Ok(None);
    }
    let [item] = call.options.select.as_slice() else {
        let message = "distinctBySelect needs exactly one property in $select.";
        return Err(Problem::new(400, MANY, message));
    };
    let name = item.path.first().map(String::as_str).unwrap_or_default();
    let property = call
        .group
        .entity_type
        .and_then(|ty| call.schema.property(ty, name));
    match property {
        Some(property) => Ok(Some(property.name.as_str())),
        None => {
            let message = format!("'{name}' is no property of a task catalog.");
            Err(Problem::new(400, UNKNOWN, message))
        }
    }
}
