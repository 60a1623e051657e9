//! What the hosts of machines can run.

use serde_json::{Value, json};

use super::{SET, mode, runtimes, state, used};
use crate::Emulator;
use crate::entities::completed;
use crate::folders::tree;
use crate::handlers::Handlers;
use crate::machines::{self, RUNTIMES, Runtime};
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store};

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Sessions.GetMachineSessionRuntimes", everywhere),
        ("Sessions.GetMachineSessionRuntimesByFolderId", of_folder),
    ]);
}

fn everywhere(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    Ok(rows(emulator, call, &store, |_| true))
}

/// Those of the machines that serve a folder, for all robots or for one.
fn of_folder(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let folder = call
        .integer("folderId")
        .filter(|id| tree::folder(&store, *id).is_some())
        .ok_or_else(|| Problem::new(404, 1100, "There is no such folder."))?;
    let robot = call
        .integer("robotId")
        .and_then(|id| store.get(crate::robots::ROBOTS, &Key::Number(id)))
        .map(|robot| robot.get("MachineId").clone());
    let machines = machines::of_folder(&store, folder);
    Ok(rows(emulator, call, &store, |session| {
        let machine = session.get("MachineId");
        let is_here = machine.as_i64().is_some_and(|id| machines.contains(&id));
        is_here && robot.as_ref().is_none_or(|wanted| wanted == machine)
    }))
}

/// A row for each session and each type of runtime that its machine has.
fn rows(
    emulator: &Emulator,
    call: &Call<'_>,
    store: &Store,
    wanted: impl Fn(&Entry) -> bool,
) -> Reply {
    let ty = call.text("runtimeType");
    let mut rows = Vec::new();
    for (_, session) in store.scan(SET).filter(|(_, session)| wanted(session)) {
        for runtime in &RUNTIMES {
            let count = runtimes(store, session, runtime);
            if count > 0 && ty.is_none_or(|ty| ty == runtime.ty) {
                let known = row(store, session, runtime, count);
                let index = rows.len() as u64;
                rows.push(completed(emulator, call, index, known));
            }
        }
    }
    Reply::List { rows, count: None }
}

fn row(store: &Store, session: &Entry, runtime: &Runtime, count: i64) -> Value {
    let machine = Key::of(session.get("MachineId")).and_then(|key| store.get(machines::SET, &key));
    let of_machine = |name: &str| machine.map_or(Value::Null, |entry| entry.get(name).clone());
    let mut row = json!({
        "SessionId": session.get("Id"),
        "MachineScope": of_machine("Scope"),
        "MachineType": of_machine("Type"),
        "MachineKey": of_machine("Key"),
        "MaintenanceMode": mode(session),
        "RuntimeType": runtime.ty,
        "Runtimes": count,
        "UsedRuntimes": used(store, session, runtime.ty),
        "Status": state(store, session),
        "TriggersCount": 0,
    });
    for same in [
        "MachineId",
        "MachineName",
        "HostMachineName",
        "IsUnresponsive",
        "ReportingTime",
        "Platform",
        "Version",
        "EndpointDetection",
        "DebugModeExpirationDate",
    ] {
        row[same] = session.get(same).clone();
    }
    row
}
