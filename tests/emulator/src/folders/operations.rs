//! Folders as entities: listing, creating, changing, moving and deleting them.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{may_enter, tree};
use crate::Emulator;
use crate::handlers::Handlers;
use crate::people::grants::{self, Place};
use crate::permissions::Enforcement;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Row, Store};

/// States of a job that has not ended.
const UNFINISHED: [&str; 6] = [
    "Pending",
    "Running",
    "Stopping",
    "Terminating",
    "Suspended",
    "Resumed",
];

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Folders.list", list),
        ("Folders.get", get),
        ("Folders.GetByKey", get_by_key),
        ("Folders.create", create),
        ("Folders.replace", replace),
        ("Folders.PatchNameDescription", patch),
        ("Folders.delete", delete),
        ("Folders.DeleteByKey", delete_by_key),
        ("Folders.MoveFolder", move_folder),
        ("PersonalWorkspaces.ConvertToFolder", convert),
    ]);
}

pub(super) fn missing_folder() -> Problem {
    Problem::new(404, 2829, "there is no such folder")
}

/// Whether the caller may see that a folder exists.
pub(super) fn is_visible(emulator: &Emulator, store: &Store, call: &Call<'_>, id: i64) -> bool {
    if emulator.enforcement == Enforcement::Off || may_enter(store, &call.caller, id) {
        return true;
    }
    let is_personal = tree::folder(store, id).is_some_and(tree::is_personal);
    let sees_all = call
        .caller
        .user
        .is_some_and(|user| grants::granted(store, user, Place::Anywhere).contains("Units.View"));
    sees_all && !is_personal
}

fn list(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let rows = store
        .scan("Folders")
        .filter(|(_, entry)| {
            entry
                .integer("Id")
                .is_some_and(|id| is_visible(emulator, &store, call, id))
        })
        .map(|(_, entry)| Value::Object(entry.row.clone()))
        .collect();
    Ok(Reply::List { rows, count: None })
}

fn get(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("key").ok_or_else(missing_folder)?;
    show(emulator, call, id)
}

fn get_by_key(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = by_key(emulator, call, "identifier")?;
    show(emulator, call, id)
}

fn by_key(emulator: &Emulator, call: &Call<'_>, name: &str) -> Result<i64, Problem> {
    call.text(name)
        .and_then(|text| Uuid::parse_str(text).ok())
        .and_then(|key| tree::by_key(&emulator.store(), key))
        .ok_or_else(missing_folder)
}

fn show(emulator: &Emulator, call: &Call<'_>, id: i64) -> Result<Reply, Problem> {
    let store = emulator.store();
    tree::folder(&store, id)
        .filter(|_| is_visible(emulator, &store, call, id))
        .map(|entry| Reply::Value(Value::Object(entry.row.clone())))
        .ok_or_else(missing_folder)
}

/// Refuses names that a folder cannot have below `parent`.
fn check_name(
    store: &Store,
    name: &str,
    parent: Option<i64>,
    itself: Option<i64>,
) -> Result<(), Problem> {
    if name.trim().is_empty() || name.contains(['/', '\\']) {
        return Err(Problem::new(
            400,
            2810,
            "the name of a folder has at least one character and no slash",
        ));
    }
    let is_taken = tree::children(store, parent).into_iter().any(|id| {
        Some(id) != itself
            && tree::folder(store, id).is_some_and(|entry| {
                entry.text("DisplayName").to_lowercase() == name.to_lowercase()
            })
    });
    if is_taken {
        return Err(Problem::conflict(
            1001,
            format!("there is a folder called {name} already"),
        ));
    }
    Ok(())
}

pub(super) fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    let name = call.member("DisplayName").as_str().unwrap_or_default();
    let given = |member: &str| call.member(member).as_str().map(str::to_owned);
    let parent = parent_of(&store, call)?;
    check_name(&store, name, parent, None)?;
    if given("FolderType").as_deref() == Some("Personal") {
        return Err(Problem::new(
            400,
            2827,
            "personal workspaces come with their users",
        ));
    }
    let model = given("PermissionModel").unwrap_or_else(|| "FineGrained".to_owned());
    if let Some(parent) = parent {
        if model == "InheritFromTenant" || tree::inherits_from_tenant(&store, parent) {
            return Err(Problem::new(
                400,
                2803,
                "a folder that inherits from the tenant has no hierarchy",
            ));
        }
        if tree::path_up(&store, parent).len() >= tree::DEPTH_MAX {
            return Err(too_deep());
        }
    }
    let provision = given("ProvisionType").unwrap_or_else(|| "Automatic".to_owned());
    let feed = given("FeedType").unwrap_or_else(|| "Processes".to_owned());
    let row = json!({
        "Key": store.ids.guid(),
        "DisplayName": name,
        "FullyQualifiedName": name,
        "Description": call.member("Description"),
        "FolderType": "Standard",
        "IsPersonal": false,
        "ProvisionType": provision,
        "PermissionModel": model,
        "ParentId": parent,
        "ParentKey": null,
        "FeedType": feed,
    });
    let key = store.insert("Folders", Entry::of_tenant(object(row)));
    let id = key.to_value().as_i64().unwrap_or_default();
    tree::refresh(&mut store, id);
    if !may_enter(&store, &call.caller, id) {
        enrol_creator(&mut store, call, id);
    }
    let value = store.get("Folders", &key).map(|entry| entry.row.clone());
    Ok(Reply::Created {
        value: Value::Object(value.unwrap_or_default()),
        location: format!("/odata/Folders({id})"),
    })
}

fn too_deep() -> Problem {
    Problem::new(
        400,
        2804,
        format!("folders stand at most {} levels deep", tree::DEPTH_MAX),
    )
}

/// Who makes a folder administers it.
fn enrol_creator(store: &mut Store, call: &Call<'_>, folder: i64) {
    let role = store
        .find("Roles", "Name", &json!("Folder Administrator"))
        .and_then(|(_, entry)| entry.integer("Id"));
    if let (Some(user), Some(role)) = (call.caller.user, role) {
        grants::assign(store, folder, user, &[role].into());
    }
}

fn parent_of(store: &Store, call: &Call<'_>) -> Result<Option<i64>, Problem> {
    let id = call.member("ParentId").as_i64().filter(|id| *id != 0);
    let parent = match (id, call.member("ParentKey").as_str()) {
        (Some(id), _) => id,
        (None, Some(key)) => Uuid::parse_str(key)
            .ok()
            .and_then(|key| tree::by_key(store, key))
            .ok_or_else(missing_folder)?,
        (None, None) => return Ok(None),
    };
    match tree::folder(store, parent) {
        Some(_) => Ok(Some(parent)),
        None => Err(missing_folder()),
    }
}

pub(super) fn object(value: Value) -> Row {
    match value {
        Value::Object(row) => row,
        _ => Row::new(),
    }
}

pub(super) fn replace(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("key").ok_or_else(missing_folder)?;
    let mut store = emulator.store_mut();
    let old = tree::folder(&store, id).ok_or_else(missing_folder)?;
    for (member, code) in [
        ("ParentId", 2807),
        ("PermissionModel", 2806),
        ("ProvisionType", 2805),
        ("FeedType", 2826),
    ] {
        let new = call.member(member);
        if !new.is_null() && new != old.get(member) && !old.get(member).is_null() {
            let message = format!("{member} of a folder cannot be changed");
            return Err(Problem::new(400, code, message));
        }
    }
    let name = call.member("DisplayName").as_str().map(str::to_owned);
    let description = call.member("Description").clone();
    rename(&mut store, id, name, Some(description))
}

fn patch(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = by_key(emulator, call, "key")?;
    let mut store = emulator.store_mut();
    let member = |name: &str| {
        let members = call.body.as_object()?;
        members
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.clone())
    };
    let name = member("name").and_then(|name| name.as_str().map(str::to_owned));
    rename(&mut store, id, name, member("description"))
}

fn rename(
    store: &mut Store,
    id: i64,
    name: Option<String>,
    description: Option<Value>,
) -> Result<Reply, Problem> {
    if let Some(name) = &name {
        check_name(store, name, tree::parent(store, id), Some(id))?;
    }
    if let Some(entry) = store.get_mut("Folders", &Key::Number(id)) {
        if let Some(name) = name {
            entry.row.insert("DisplayName".to_owned(), name.into());
        }
        if let Some(description) = description {
            entry.row.insert("Description".to_owned(), description);
        }
    }
    tree::refresh(store, id);
    let row = tree::folder(store, id).map(|entry| entry.row.clone());
    Ok(Reply::Value(Value::Object(row.unwrap_or_default())))
}

pub(super) fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("key").ok_or_else(missing_folder)?;
    remove(emulator, id)
}

fn delete_by_key(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = by_key(emulator, call, "key")?;
    remove(emulator, id)
}

/// Removes a folder, those below it, and all that is in them.
fn remove(emulator: &Emulator, id: i64) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    tree::folder(&store, id).ok_or_else(missing_folder)?;
    let gone = tree::subtree(&store, id);
    let is_in = |entry: &Entry| entry.folder.is_some_and(|folder| gone.contains(&folder));
    let runs = store
        .scan("Jobs")
        .any(|(_, job)| is_in(job) && UNFINISHED.contains(&job.text("State")));
    if runs {
        return Err(Problem::conflict(
            2824,
            "there are jobs in the folder that have not ended",
        ));
    }
    for group in &emulator.schema.service.groups {
        let keys: Vec<Key> = store
            .scan(&group.name)
            .filter(|(_, entry)| is_in(entry))
            .map(|(key, _)| key.clone())
            .collect();
        for key in keys {
            store.remove(&group.name, &key);
        }
    }
    grants::unassign(&mut store, |assignment| gone.contains(&assignment.folder));
    super::machines::forget_folders(&mut store, &gone);
    for folder in &gone {
        store.remove("Folders", &Key::Number(*folder));
        store.remove("PersonalWorkspaces", &Key::Number(*folder));
    }
    Ok(Reply::None)
}

fn move_folder(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("folderId").ok_or_else(missing_folder)?;
    let target = call.integer("targetParentId").filter(|id| *id != 0);
    let mut store = emulator.store_mut();
    let entry = tree::folder(&store, id).ok_or_else(missing_folder)?;
    if tree::is_personal(entry) {
        return Err(Problem::new(400, 2834, "a personal workspace stays"));
    }
    let name = entry.text("DisplayName").to_owned();
    let is_classic = |id| tree::inherits_from_tenant(&store, id);
    if is_classic(id) || target.is_some_and(is_classic) {
        return Err(Problem::new(
            400,
            2819,
            "a folder that inherits from the tenant takes no part in a move",
        ));
    }
    if let Some(target) = target {
        tree::folder(&store, target).ok_or_else(missing_folder)?;
        if tree::is_within(&store, target, id) {
            return Err(Problem::new(
                400,
                2820,
                "a folder cannot be moved below itself",
            ));
        }
        if tree::path_up(&store, target).len() + height(&store, id) > tree::DEPTH_MAX {
            return Err(too_deep());
        }
    }
    check_name(&store, &name, target, Some(id))?;
    if let Some(entry) = store.get_mut("Folders", &Key::Number(id)) {
        entry.row.insert("ParentId".to_owned(), target.into());
    }
    tree::refresh(&mut store, id);
    Ok(Reply::None)
}

/// Number of levels that a folder and those below it take.
fn height(store: &Store, id: i64) -> usize {
    let own = tree::path_up(store, id).len();
    tree::subtree(store, id)
        .into_iter()
        .map(|below| tree::path_up(store, below).len() + 1 - own)
        .max()
        .unwrap_or(1)
}

/// Makes a personal workspace an ordinary folder.
fn convert(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("key").ok_or_else(missing_folder)?;
    let name = call.member("folderName").as_str().unwrap_or_default();
    let mut store = emulator.store_mut();
    tree::folder(&store, id)
        .filter(|entry| tree::is_personal(entry))
        .ok_or_else(missing_folder)?;
    check_name(&store, name, None, Some(id))?;
    if let Some(entry) = store.get_mut("Folders", &Key::Number(id)) {
        for (member, value) in [
            ("DisplayName", json!(name)),
            ("FolderType", json!("Standard")),
            ("IsPersonal", json!(false)),
            ("FeedType", json!("FolderHierarchy")),
        ] {
            entry.row.insert(member.to_owned(), value);
        }
    }
    store.remove("PersonalWorkspaces", &Key::Number(id));
    tree::refresh(&mut store, id);
    Ok(Reply::None)
}
