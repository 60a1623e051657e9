//! Machines: their keys, the runtimes that they offer, and the folders that they serve.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::Emulator;
use crate::entities;
use crate::folders::{machines as assignments, tree};
use crate::handlers::{Handlers, new_row};
use crate::licences;
use crate::problem::Problem;
use crate::records::{self, NAME_USED};
use crate::reply::Reply;
use crate::request::Call;
use crate::robots::ROBOTS;
use crate::schema::Schema;
use crate::sessions;
use crate::store::{Entry, Key, Row, Store};

/// The set of machines.
pub const SET: &str = "Machines";

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Machines.create", create),
        ("Machines.replace", replace),
        ("Machines.update", update),
        ("Machines.delete", delete),
        ("Machines.DeleteBulk", delete_bulk),
        ("Machines.GetAssignedMachines", assigned),
        ("Machines.GetRuntimesForFolder", runtimes),
    ]);
}

/// A kind of runtime: its type, the member that says how many a machine has, and the number of the
/// error when the licence has no more of them.
pub struct Runtime {
    /// Its `RobotType`.
    pub ty: &'static str,
    /// Member of a machine with their number.
    pub slots: &'static str,
    /// Number of the error.
    code: i64,
}

/// Runtimes that a machine can have, as long as the licence has them.
pub const RUNTIMES: [Runtime; 4] = [
    Runtime {
        ty: "Unattended",
        slots: "UnattendedSlots",
        code: 1911,
    },
    Runtime {
        ty: "NonProduction",
        slots: "NonProductionSlots",
        code: 1910,
    },
    Runtime {
        ty: "Headless",
        slots: "HeadlessSlots",
        code: 1923,
    },
    Runtime {
        ty: "TestAutomation",
        slots: "TestAutomationSlots",
        code: 1925,
    },
];

/// Makes a standard machine; without a key it gets a new one.
pub fn add_standard(schema: &Schema, store: &mut Store, name: &str, key: &str) -> i64 {
    let key = match key {
        "" => store.ids.guid(),
        key => key.to_owned(),
    };
    let given = json!({ "Name": name, "Type": "Standard", "LicenseKey": key });
    entities::create(schema, store, SET, given, None)
}

/// The machines that serve a folder: those that were put there, and those of its robots.
#[must_use]
pub fn of_folder(store: &Store, folder: i64) -> BTreeSet<i64> {
    let assigned = store
        .scan(SET)
        .filter_map(|(_, entry)| entry.integer("Id"))
        .filter(|id| assignments::is_assigned(store, folder, *id));
    let of_robots = store
        .scan(ROBOTS)
        .filter(|(_, entry)| records::is_in(entry, Some(folder)))
        .filter_map(|(_, entry)| entry.integer("MachineId"));
    assigned.chain(of_robots).collect()
}

/// How many runtimes a machine has of a type.
#[must_use]
pub fn slots(machine: &Entry, runtime: &Runtime) -> i64 {
    machine.integer(runtime.slots).unwrap_or_default()
}

/// Refuses a name or a key that another machine has, and more runtimes than there are.
fn check(store: &Store, call: &Call<'_>, itself: Option<i64>) -> Result<(), Problem> {
    let name = call.member("Name");
    if itself.is_none() && name.as_str().is_none_or(|name| name.trim().is_empty()) {
        let message = "The name of the machine is required.";
        return Err(Problem::new(400, 1204, message));
    }
    if let Some(name) = name.as_str() {
        records::free_name(store, call, name, &[], itself, NAME_USED)?;
    }
    let key = call.member("LicenseKey").as_str().unwrap_or_default();
    let has_key = |entry: &Entry| {
        entry.integer("Id") != itself && entry.text("LicenseKey").eq_ignore_ascii_case(key)
    };
    if !key.is_empty() && store.scan(SET).any(|(_, entry)| has_key(entry)) {
        return Err(Problem::conflict(1218, "Another machine has this key."));
    }
    for runtime in &RUNTIMES {
        let Some(wanted) = call.member(runtime.slots).as_i64() else {
            continue;
        };
        if wanted < 0 {
            let message = format!("{} is not negative.", runtime.slots);
            return Err(Problem::new(400, 1246, message));
        }
        let others: i64 = store
            .scan(SET)
            .filter(|(_, entry)| entry.integer("Id") != itself)
            .map(|(_, entry)| slots(entry, runtime))
            .sum();
        let allowed = licences::allowed(store, runtime.ty);
        if wanted > 0 && others.saturating_add(wanted) > allowed {
            let message = format!("The licence has {allowed} runtimes of {}.", runtime.ty);
            return Err(Problem::conflict(runtime.code, message));
        }
    }
    Ok(())
}

/// Makes a machine. The secret is shown in this answer only.
fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let Some(ty) = call.group.entity_type else {
        return Err(Problem::invalid("Machines have no type."));
    };
    let mut store = emulator.store_mut();
    check(&store, call, None)?;
    let mut given = call.body.as_object().cloned().unwrap_or_default();
    for fixed in ["Id", "Key", "ClientSecret", "UpdateInfo", "RobotVersions"] {
        given.swap_remove(fixed);
    }
    let mut row = new_row(call.schema, &mut store, ty, given, None);
    if row
        .get("LicenseKey")
        .and_then(Value::as_str)
        .is_none_or(str::is_empty)
    {
        row.insert("LicenseKey".to_owned(), store.ids.guid().into());
    }
    row.insert("Key".to_owned(), store.ids.guid().into());
    let mut entry = Entry::of_tenant(row);
    let secret = store.ids.guid();
    entry
        .hidden
        .insert("ClientSecret".to_owned(), secret.clone().into());
    let key = store.insert(SET, entry);
    let mut row = store
        .get(SET, &key)
        .map_or_else(Row::new, |entry| entry.row.clone());
    row.insert("ClientSecret".to_owned(), secret.into());
    Ok(records::created(call, &key, Value::Object(row)))
}

fn replace(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    change(emulator, call, true)
}

fn update(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    change(emulator, call, false)
}

fn change(emulator: &Emulator, call: &Call<'_>, is_whole: bool) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let mut store = emulator.store_mut();
    let old = records::find(&store, call, id)?.row.clone();
    for (member, code) in [("Type", 1210), ("LicenseKey", 1208), ("Key", 1228)] {
        let new = call.member(member);
        let is_stated = !new.is_null() && new.as_str() != Some("");
        if is_stated && Some(new) != old.get(member) {
            let message = format!("{member} of a machine cannot be changed.");
            return Err(Problem::new(400, code, message));
        }
    }
    check(&store, call, Some(id))?;
    let entry = records::find_mut(&mut store, call, id)?;
    records::take_over(call, &mut entry.row, is_whole, &["Description"]);
    for kept in ["LicenseKey", "ClientSecret", "RobotVersions"] {
        if let Some(value) = old.get(kept) {
            entry.row.insert(kept.to_owned(), value.clone());
        }
    }
    let row = entry.row.clone();
    // Robots and sessions show the name of their machine.
    let name = row.get("Name").cloned().unwrap_or_default();
    for set in [ROBOTS, sessions::SET] {
        rename(&mut store, set, id, &name);
    }
    Ok(Reply::Value(Value::Object(row)))
}

fn rename(store: &mut Store, set: &str, machine: i64, name: &Value) {
    let keys: Vec<Key> = store
        .scan(set)
        .filter(|(_, entry)| entry.integer("MachineId") == Some(machine))
        .map(|(key, _)| key.clone())
        .collect();
    for key in keys {
        if let Some(entry) = store.get_mut(set, &key) {
            entities::put(entry, "MachineName", name.clone());
        }
    }
}

/// Refuses to remove a machine that is not there or that robots are bound to.
fn check_removal(store: &Store, call: &Call<'_>, id: i64) -> Result<(), Problem> {
    let entry = records::find(store, call, id)?;
    if store.find(ROBOTS, "MachineId", &json!(id)).is_some() {
        let message = format!("Robots are bound to the machine {}.", entry.text("Name"));
        return Err(Problem::conflict(1202, message).about(&[id]));
    }
    Ok(())
}

fn remove(store: &mut Store, id: i64) {
    assignments::forget_machine(store, id);
    store.remove(SET, &Key::Number(id));
}

fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let mut store = emulator.store_mut();
    check_removal(&store, call, id)?;
    remove(&mut store, id);
    Ok(Reply::None)
}

/// Removes all machines that are named, or none of them.
fn delete_bulk(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let ids = records::numbers(call.member("machineIds"));
    let mut store = emulator.store_mut();
    for id in &ids {
        check_removal(&store, call, *id)?;
    }
    for id in ids {
        remove(&mut store, id);
    }
    Ok(Reply::None)
}

/// The folder that a call names, if it exists.
fn named_folder(store: &Store, call: &Call<'_>) -> Result<i64, Problem> {
    call.integer("folderId")
        .filter(|id| tree::folder(store, *id).is_some())
        .ok_or_else(|| Problem::new(404, 1100, "There is no such folder."))
}

/// Machines that serve a folder; with a robot, those that it may work on.
fn assigned(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let folder = named_folder(&store, call)?;
    let robot = call
        .integer("robotId")
        .and_then(|id| store.get(ROBOTS, &Key::Number(id)))
        .and_then(|robot| robot.integer("MachineId"));
    let rows = of_folder(&store, folder)
        .into_iter()
        .filter(|id| robot.is_none_or(|machine| machine == *id))
        .filter_map(|id| store.get(SET, &Key::Number(id)))
        .map(|entry| Value::Object(entry.row.clone()))
        .collect();
    Ok(Reply::List { rows, count: None })
}

/// Runtimes of the machines that serve a folder: all, those of connected machines, and those that
/// no job uses.
fn runtimes(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let folder = named_folder(&store, call)?;
    let machines = of_folder(&store, folder);
    let rows = RUNTIMES
        .iter()
        .map(|runtime| {
            let of_all = machines
                .iter()
                .filter_map(|id| store.get(SET, &Key::Number(*id)))
                .map(|machine| slots(machine, runtime) * sessions::hosts(&store, machine));
            let connected: Vec<_> = sessions::connected(&store)
                .filter(|session| {
                    session
                        .integer("MachineId")
                        .is_some_and(|id| machines.contains(&id))
                })
                .collect();
            let of_connected: i64 = connected
                .iter()
                .map(|session| sessions::runtimes(&store, session, runtime))
                .sum();
            let used: i64 = connected
                .iter()
                .map(|session| sessions::used(&store, session, runtime.ty))
                .sum();
            json!({
                "Type": runtime.ty,
                "Total": of_all.sum::<i64>(),
                "Connected": of_connected,
                "Available": (of_connected - used).max(0),
                "IsAutomationEdge": false,
            })
        })
        .collect();
    Ok(Reply::List { rows, count: None })
}
