//! Sessions: the hosts that are connected, what they can run, and what they run now.
//!
//! No operation makes sessions: robots do, when they connect. Those of the sample stay.

mod runtimes;
pub mod status;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use time::Duration;

use crate::Emulator;
use crate::entities::{self, completed};
use crate::handlers::Handlers;
use crate::jobs::life;
use crate::machines::{self, Runtime};
use crate::problem::Problem;
use crate::records;
use crate::reply::Reply;
use crate::request::Call;
use crate::robots::ROBOTS;
use crate::store::{Entry, Key, Store, time_text};

/// The set of sessions.
pub const SET: &str = "Sessions";
/// Hidden member: the maintenance mode.
const MODE: &str = "MaintenanceMode";
/// Minutes of debug mode unless a call says otherwise.
const DEBUG_MINUTES: i64 = 60;
/// So many of the newest jobs are looked at when a host is chosen for another one, and when one
/// begins or ends.
const RECENT: usize = 500;
/// Number of the error for a session that does not exist.
const NOT_FOUND: i64 = 1249;

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    runtimes::register(handlers);
    handlers.register(&[
        ("Sessions.list", list),
        ("Sessions.GetGlobalSessions", everywhere),
        ("Sessions.GetMachineSessions", of_machine),
        ("Sessions.GetUsernames", usernames),
        ("Sessions.SetMaintenanceMode", maintain),
        ("Sessions.ToggleMachineSessionDebugMode", debug),
        ("Sessions.DeleteInactiveUnattendedSessions", delete_inactive),
    ]);
}

/// Whether a host is there.
#[must_use]
pub fn is_connected(session: &Entry) -> bool {
    session.text("State") != "Disconnected" && session.get("IsUnresponsive").as_bool() != Some(true)
}

/// Sessions of hosts that are there.
pub fn connected(store: &Store) -> impl Iterator<Item = &Entry> {
    store
        .scan(SET)
        .map(|(_, entry)| entry)
        .filter(|entry| is_connected(entry))
}

/// Jobs that run on the host of a session, the newest first.
fn running<'s>(store: &'s Store, session: &'s Entry) -> impl Iterator<Item = (i64, &'s Entry)> {
    store
        .scan("Jobs")
        .rev()
        .filter(move |(_, job)| is_running(job, session))
        .filter_map(|(_, job)| Some((job.integer("Id")?, job)))
}

/// Whether a job uses a host now.
#[must_use]
pub fn is_active(job: &Entry) -> bool {
    matches!(job.text("State"), "Running" | "Stopping" | "Terminating")
}

fn is_running(job: &Entry, session: &Entry) -> bool {
    is_active(job) && job.text("HostMachineName") == session.text("HostMachineName")
}

/// How many jobs use runtimes of a type on the host of a session.
#[must_use]
pub fn used(store: &Store, session: &Entry, ty: &str) -> i64 {
    let jobs = running(store, session).filter(|(_, job)| job.text("RuntimeType") == ty);
    i64::try_from(jobs.count()).unwrap_or(i64::MAX)
}

/// How many runtimes of a type the host of a session has.
#[must_use]
pub fn runtimes(store: &Store, session: &Entry, runtime: &Runtime) -> i64 {
    Key::of(session.get("MachineId"))
        .and_then(|key| store.get(machines::SET, &key))
        .map_or(0, |machine| machines::slots(machine, runtime))
}

/// How many hosts use a machine; one that nobody has connected to yet counts as one.
#[must_use]
pub fn hosts(store: &Store, machine: &Entry) -> i64 {
    let id = machine.get("Id");
    let sessions = store
        .scan(SET)
        .filter(|(_, session)| session.get("MachineId") == id);
    i64::try_from(sessions.count()).unwrap_or(i64::MAX).max(1)
}

/// The name of the host on which a robot starts its next job: of those of its machine the one with
/// the least to do that is not being maintained, else the machine itself.
#[must_use]
pub fn host_for(store: &Store, robot: &Entry) -> Option<String> {
    let machine = robot.get("MachineId");
    let host = connected(store)
        .filter(|session| !machine.is_null() && session.get("MachineId") == machine)
        .filter(|session| mode(session) != "Enabled")
        .min_by_key(|session| {
            let recent = store.scan("Jobs").rev().take(RECENT);
            recent.filter(|(_, job)| is_running(job, session)).count()
        });
    let name = host.map_or(robot.text("MachineName"), |host| {
        host.text("HostMachineName")
    });
    Some(name.to_owned()).filter(|name| !name.is_empty())
}

fn mode(session: &Entry) -> &str {
    let mode = session.hidden.get(MODE).and_then(Value::as_str);
    mode.unwrap_or("Default")
}

/// What a host does now.
#[must_use]
pub fn state<'s>(store: &Store, session: &'s Entry) -> &'s str {
    match session.text("State") {
        "Available" | "Busy" if running(store, session).next().is_some() => "Busy",
        "Busy" => "Available",
        state => state,
    }
}

/// A session as it is shown.
fn shown(store: &Store, entry: &Entry) -> Value {
    let mut row = entry.row.clone();
    row.insert("State".to_owned(), state(store, entry).into());
    Value::Object(row)
}

fn list(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let rows = store
        .scan(SET)
        .filter(|(_, entry)| records::is_in(entry, call.folder_id))
        .map(|(_, entry)| shown(&store, entry))
        .collect();
    Ok(Reply::List { rows, count: None })
}

fn everywhere(emulator: &Emulator, _call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let rows = store.scan(SET).map(|(_, entry)| shown(&store, entry));
    Ok(Reply::List {
        rows: rows.collect(),
        count: None,
    })
}

fn of_machine(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let machine = records::number(call)?;
    let store = emulator.store();
    if store.get(machines::SET, &Key::Number(machine)).is_none() {
        let message = format!("There is no machine {machine}.");
        return Err(Problem::not_found(message));
    }
    let rows = store
        .scan(SET)
        .filter(|(_, entry)| entry.integer("MachineId") == Some(machine))
        .zip(0..)
        .map(|((_, entry), index)| completed(emulator, call, index, shown(&store, entry)))
        .collect();
    Ok(Reply::List { rows, count: None })
}

/// Users of the robots that connected machines work with.
fn usernames(emulator: &Emulator, _call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let machines: BTreeSet<i64> = store
        .scan(SET)
        .filter_map(|(_, entry)| entry.integer("MachineId"))
        .collect();
    let names: BTreeSet<&str> = store
        .scan(ROBOTS)
        .map(|(_, robot)| robot)
        .filter(|robot| {
            robot
                .integer("MachineId")
                .is_some_and(|id| machines.contains(&id))
        })
        .map(|robot| robot.text("Username"))
        .filter(|name| !name.is_empty())
        .collect();
    let rows = names.into_iter().map(Value::from).collect();
    Ok(Reply::List { rows, count: None })
}

fn find(store: &Store, id: i64) -> Result<&Entry, Problem> {
    store
        .get(SET, &Key::Number(id))
        .ok_or_else(|| Problem::new(404, NOT_FOUND, format!("There is no session {id}.")))
}

/// Switches the maintenance mode of a host; jobs that run there are stopped as the call says.
fn maintain(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.member("SessionId").as_i64().unwrap_or_default();
    let mode = call.member("MaintenanceMode").as_str().unwrap_or("Default");
    let strategy = call.member("StopJobsStrategy").as_str();
    let mut store = emulator.store_mut();
    let session = find(&store, id)?.clone();
    if let (Some(strategy), "Enabled") = (strategy, mode) {
        let jobs: Vec<i64> = running(&store, &session).map(|(id, _)| id).collect();
        for job in jobs {
            life::stop(&mut store, job, strategy);
        }
    }
    if let Some(session) = store.get_mut(SET, &Key::Number(id)) {
        session.hidden.insert(MODE.to_owned(), mode.into());
    }
    Ok(Reply::None)
}

fn debug(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let is_enabled = call.member("enabled").as_bool().unwrap_or_default();
    let minutes = call.member("minutes").as_i64().unwrap_or(DEBUG_MINUTES);
    let mut store = emulator.store_mut();
    let session = find(&store, id)?;
    if !is_connected(session) {
        let message = "A host that is not connected cannot be switched to debug mode.";
        return Err(Problem::new(400, 3601, message));
    }
    if is_enabled && minutes <= 0 {
        return Err(Problem::new(400, 1015, "minutes is greater than 0."));
    }
    let until = store
        .clock
        .now()
        .checked_add(Duration::minutes(minutes))
        .filter(|_| is_enabled)
        .map_or(Value::Null, |until| time_text(until).into());
    let members = json!({ "DebugModeExpirationDate": until });
    entities::update(&mut store, SET, id, members);
    Ok(Reply::None)
}

/// Removes all sessions that are named, or none where one of them is active.
fn delete_inactive(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let ids = records::numbers(call.member("sessionIds"));
    let mut store = emulator.store_mut();
    for id in &ids {
        if is_connected(find(&store, *id)?) {
            let message = format!("The session {id} is active.");
            return Err(Problem::conflict(1217, message).about(&[*id]));
        }
    }
    for id in ids {
        store.remove(SET, &Key::Number(id));
    }
    Ok(Reply::None)
}
