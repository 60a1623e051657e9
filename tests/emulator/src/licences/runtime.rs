//! Who and what uses licences: users of robots, runtimes of machines.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::Emulator;
use crate::entities::completed;
use crate::handlers::Handlers;
use crate::machines::{self, RUNTIMES};
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::robots::ROBOTS;
use crate::sessions;
use crate::store::{Entry, Key, Store};

/// The set of our own that names the runtimes that are switched off.
const DISABLED: &str = "$DisabledRuntimes";

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("LicensesNamedUser.GetLicensesNamedUser", named_users),
        ("LicensesRuntime.GetLicensesRuntime", runtimes),
        ("LicensesRuntime.ToggleEnabled", toggle),
    ]);
}

/// Users of robots of a type.
fn named_users(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let ty = call.text("robotType").unwrap_or_default();
    let store = emulator.store();
    let mut by_user: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for (_, robot) in store.scan(ROBOTS) {
        if robot.text("Type") == ty {
            by_user
                .entry(robot.text("Username"))
                .or_default()
                .push(robot);
        }
    }
    let is_licensed = super::allowed(&store, ty) > 0;
    let rows = by_user
        .into_iter()
        .zip(0..)
        .map(|((user, robots), index)| {
            let known = named_user(&store, user, &robots, is_licensed);
            completed(emulator, call, index, known)
        })
        .collect();
    Ok(Reply::List { rows, count: None })
}

fn named_user(store: &Store, user: &str, robots: &[&Entry], is_licensed: bool) -> Value {
    let names: BTreeSet<&str> = robots
        .iter()
        .map(|robot| robot.text("MachineName"))
        .collect();
    let active = robots.iter().find(|robot| {
        let machine = robot.get("MachineId");
        sessions::connected(store).any(|session| session.get("MachineId") == machine)
    });
    let active_names: Vec<&str> = active
        .iter()
        .map(|robot| robot.text("MachineName"))
        .collect();
    json!({
        "Key": user,
        "UserName": user,
        "MachinesCount": names.len(),
        "MachineNames": names,
        "ActiveMachineNames": active_names,
        "ActiveRobotId": active.map(|robot| robot.get("Id")),
        "IsLicensed": is_licensed,
        "IsExternalLicensed": false,
    })
}

/// The key of the runtimes of a host.
fn key(session: &Entry) -> String {
    format!("{}-{}", session.get("MachineId"), session.get("Id"))
}

fn disabled(store: &Store, key: &str, ty: &str) -> Option<Key> {
    store
        .scan(DISABLED)
        .find(|(_, entry)| entry.text("Key") == key && entry.text("Type") == ty)
        .map(|(key, _)| key.clone())
}

/// Hosts that have runtimes of a type.
fn runtimes(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let ty = call.text("robotType").unwrap_or_default();
    let store = emulator.store();
    let Some(runtime) = RUNTIMES.iter().find(|runtime| runtime.ty == ty) else {
        return Ok(Reply::List {
            rows: Vec::new(),
            count: None,
        });
    };
    let is_licensed = super::allowed(&store, ty) > 0;
    let mut rows = Vec::new();
    for (_, session) in store.scan(sessions::SET) {
        let count = sessions::runtimes(&store, session, runtime);
        let machine = Key::of(session.get("MachineId"));
        let machine = machine.and_then(|key| store.get(machines::SET, &key));
        let (Some(machine), true) = (machine, count > 0) else {
            continue;
        };
        let robots = store
            .scan(ROBOTS)
            .filter(|(_, robot)| robot.get("MachineId") == machine.get("Id"));
        let known = json!({
            "Key": key(session),
            "MachineId": machine.get("Id"),
            "MachineName": machine.get("Name"),
            "MachineScope": machine.get("Scope"),
            "MachineType": machine.get("Type"),
            "HostMachineName": session.get("HostMachineName"),
            "Runtimes": count,
            "RobotsCount": robots.count(),
            "ExecutingCount": sessions::used(&store, session, ty),
            "IsOnline": sessions::is_connected(session),
            "IsLicensed": is_licensed,
            "Enabled": disabled(&store, &key(session), ty).is_none(),
        });
        rows.push(completed(emulator, call, rows.len() as u64, known));
    }
    Ok(Reply::List { rows, count: None })
}

/// Switches the runtimes of a host on or off.
fn toggle(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let wanted = call.text("key").unwrap_or_default();
    let ty = call.member("robotType").as_str().unwrap_or_default();
    let is_enabled = call.member("enabled").as_bool().unwrap_or_default();
    let mut store = emulator.store_mut();
    let session = store
        .scan(sessions::SET)
        .map(|(_, session)| session)
        .find(|session| key(session) == wanted)
        .ok_or_else(|| Problem::new(404, 1900, format!("There are no runtimes {wanted}.")))?;
    if !is_enabled && sessions::used(&store, session, ty) > 0 {
        return Err(Problem::conflict(1922, "A job uses the runtimes."));
    }
    match (disabled(&store, wanted, ty), is_enabled) {
        (Some(row), true) => {
            store.remove(DISABLED, &row);
        }
        (None, false) => {
            let row = json!({ "Key": wanted, "Type": ty });
            if let Value::Object(row) = row {
                store.insert(DISABLED, Entry::of_tenant(row));
            }
        }
        _ => {}
    }
    Ok(Reply::None)
}
