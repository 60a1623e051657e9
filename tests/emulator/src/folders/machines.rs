//! Machines in folders.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::operations::{missing_folder, object};
use super::tree;
use crate::Emulator;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Row, Store};

/// The set of our own that says which machine is in which folder.
pub const FOLDER_MACHINES: &str = "$FolderMachines";

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Folders.AssignMachines", assign),
        ("Folders.RemoveMachinesFromFolder", remove),
        ("Folders.UpdateMachinesToFolderAssociations", update),
        ("Folders.ToggleFolderMachineInherit", toggle_inherit),
        ("Folders.GetMachinesForFolder", machines_for_folder),
        ("Folders.GetSubfoldersWithAssignedMachine", subfolders_with),
        ("Folders.GetMoveFolderMachinesChanges", move_changes),
    ]);
}

fn numbers(value: &Value) -> BTreeSet<i64> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_i64)
        .collect()
}

fn association(store: &Store, folder: i64, machine: i64) -> Option<(Key, bool)> {
    store.scan(FOLDER_MACHINES).find_map(|(key, entry)| {
        let is_this = entry.integer("FolderId") == Some(folder)
            && entry.integer("MachineId") == Some(machine);
        is_this.then(|| (key.clone(), entry.get("Inherit").as_bool() == Some(true)))
    })
}

/// Whether a machine is in a folder, by itself or because a folder above hands it down.
#[must_use]
pub fn is_assigned(store: &Store, folder: i64, machine: i64) -> bool {
    association(store, folder, machine).is_some()
        || inherited_from(store, folder, machine).is_some()
}

/// Takes a machine out of all folders.
pub fn forget_machine(store: &mut Store, machine: i64) {
    let keys: Vec<Key> = store
        .scan(FOLDER_MACHINES)
        .filter(|(_, entry)| entry.integer("MachineId") == Some(machine))
        .map(|(key, _)| key.clone())
        .collect();
    for key in keys {
        store.remove(FOLDER_MACHINES, &key);
    }
}

/// Puts machines into a folder.
pub fn add(store: &mut Store, folder: i64, machines: &BTreeSet<i64>) {
    for machine in machines {
        if association(store, folder, *machine).is_none() {
            let row = json!({ "FolderId": folder, "MachineId": machine, "Inherit": false });
            store.insert(FOLDER_MACHINES, Entry::of_tenant(object(row)));
        }
    }
}

fn take(store: &mut Store, folder: i64, machines: &BTreeSet<i64>) {
    for machine in machines {
        if let Some((key, _)) = association(store, folder, *machine) {
            store.remove(FOLDER_MACHINES, &key);
        }
    }
}

/// Takes all machines out of folders.
pub(super) fn forget_folders(store: &mut Store, folders: &[i64]) {
    let keys: Vec<Key> = store
        .scan(FOLDER_MACHINES)
        .filter(|(_, entry)| {
            entry
                .integer("FolderId")
                .is_some_and(|id| folders.contains(&id))
        })
        .map(|(key, _)| key.clone())
        .collect();
    for key in keys {
        store.remove(FOLDER_MACHINES, &key);
    }
}

/// Refuses folders and machines that do not exist.
fn check(store: &Store, folders: &BTreeSet<i64>, machines: &BTreeSet<i64>) -> Result<(), Problem> {
    let has = |set: &str, id: &i64| store.get(set, &Key::Number(*id)).is_some();
    if folders.iter().all(|id| has("Folders", id)) && machines.iter().all(|id| has("Machines", id))
    {
        Ok(())
    } else {
        Err(Problem::new(
            404,
            2808,
            "a folder or a machine to assign does not exist",
        ))
    }
}

fn assign(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let assignments = call.member("assignments");
    let folders = numbers(&assignments["FolderIds"]);
    let machines = numbers(&assignments["MachineIds"]);
    let mut store = emulator.store_mut();
    check(&store, &folders, &machines)?;
    for folder in folders {
        add(&mut store, folder, &machines);
    }
    Ok(Reply::None)
}

fn remove(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let folder = call.integer("key").ok_or_else(missing_folder)?;
    let mut store = emulator.store_mut();
    tree::folder(&store, folder).ok_or_else(missing_folder)?;
    take(&mut store, folder, &numbers(call.member("machineIds")));
    Ok(Reply::None)
}

fn update(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let associations = call.member("associations");
    let folder = associations["FolderId"].as_i64().unwrap_or_default();
    let added = numbers(&associations["AddedMachineIds"]);
    let removed = numbers(&associations["RemovedMachineIds"]);
    let mut store = emulator.store_mut();
    check(&store, &[folder].into(), &added)?;
    add(&mut store, folder, &added);
    take(&mut store, folder, &removed);
    Ok(Reply::None)
}

fn toggle_inherit(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let folder = call.member("FolderId").as_i64().unwrap_or_default();
    let machine = call.member("MachineId").as_i64().unwrap_or_default();
    let inherit = call.member("InheritEnabled").clone();
    let mut store = emulator.store_mut();
    let (key, _) = association(&store, folder, machine)
        .ok_or_else(|| Problem::new(404, 2818, "the machine is not in the folder"))?;
    if let Some(entry) = store.get_mut(FOLDER_MACHINES, &key) {
        entry.row.insert("Inherit".to_owned(), inherit);
    }
    Ok(Reply::None)
}

/// The folder that a machine in `folder` is inherited from.
fn inherited_from(store: &Store, folder: i64, machine: i64) -> Option<i64> {
    tree::path_up(store, folder)
        .into_iter()
        .skip(1)
        .find(|above| association(store, *above, machine).is_some_and(|(_, inherits)| inherits))
}

fn machines_for_folder(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let folder = call.integer("key").ok_or_else(missing_folder)?;
    let store = emulator.store();
    tree::folder(&store, folder).ok_or_else(missing_folder)?;
    let rows = store
        .scan("Machines")
        .filter_map(|(_, entry)| machine_row(&store, folder, entry))
        .collect();
    Ok(Reply::List { rows, count: None })
}

fn machine_row(store: &Store, folder: i64, machine: &Entry) -> Option<Value> {
    let id = machine.integer("Id")?;
    let own = association(store, folder, id);
    let above = inherited_from(store, folder, id);
    let from = above.and_then(|above| tree::folder(store, above));
    let mut row: Row = machine.row.clone();
    let no_update = json!({
        "UpdateStatus": "None",
        "Reason": null,
        "TargetUpdateVersion": null,
        "IsCommunity": false,
        "StatusInfo": null,
    });
    for (name, value) in [
        ("IsAssignedToFolder", json!(own.is_some())),
        ("HasMachineRobots", json!(false)),
        ("IsInherited", json!(own.is_none() && above.is_some())),
        ("PropagateToSubFolders", json!(own.is_some_and(|own| own.1))),
        (
            "InheritedFromFolderName",
            from.map_or(Value::Null, |entry| entry.get("DisplayName").clone()),
        ),
        ("UpdateInfo", no_update),
    ] {
        row.insert(name.to_owned(), value);
    }
    Some(Value::Object(row))
}

fn subfolders_with(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let root = call.integer("rootFolderId").ok_or_else(missing_folder)?;
    let machine = call.integer("machineId").unwrap_or_default();
    let store = emulator.store();
    tree::folder(&store, root).ok_or_else(missing_folder)?;
    let rows = tree::subtree(&store, root)
        .into_iter()
        .skip(1)
        .filter(|folder| association(&store, *folder, machine).is_some())
        .filter_map(|folder| tree::folder(&store, folder))
        .map(|entry| Value::Object(entry.row.clone()))
        .collect();
    Ok(Reply::List { rows, count: None })
}

/// What moving a folder would change about the machines in it.
fn move_changes(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let folder = call.integer("folderId").ok_or_else(missing_folder)?;
    let target = call.integer("targetParentId").filter(|id| *id != 0);
    let store = emulator.store();
    tree::folder(&store, folder).ok_or_else(missing_folder)?;
    let inherits_at = |target: i64, machine: i64| {
        association(&store, target, machine).is_some_and(|(_, inherits)| inherits)
            || inherited_from(&store, target, machine).is_some()
    };
    let rows = store
        .scan("Machines")
        .filter_map(|(_, entry)| {
            let id = entry.integer("Id")?;
            let own = association(&store, folder, id).is_some();
            let state = |inherited: bool| match (own, inherited) {
                (true, _) => "Assigned",
                (false, true) => "Inherited",
                (false, false) => "NotAssigned",
            };
            let old = state(inherited_from(&store, folder, id).is_some());
            let new = state(target.is_some_and(|target| inherits_at(target, id)));
            (old != new).then(|| {
                json!({
                    "MachineId": id,
                    "MachineName": entry.get("Name"),
                    "OldMachineFolderState": old,
                    "NewMachineFolderState": new,
                })
            })
        })
        .collect();
    Ok(Reply::List { rows, count: None })
}
