//! Robots: who works where, on which machine, with which key.
//!
//! A robot of hosting type `Standard` is bound to one machine and shows that machine's key; a
//! floating one has a user only.

mod actions;
mod lists;
mod rules;

use serde_json::{Value, json};

use crate::Emulator;
use crate::environments;
use crate::handlers::{Handlers, new_row};
use crate::problem::Problem;
use crate::records::{self, NAME_USED};
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store};

/// The set of robots.
pub const ROBOTS: &str = "Robots";

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    actions::register(handlers);
    lists::register(handlers);
    handlers.register(&[
        ("Robots.get", get),
        ("Robots.create", create),
        ("Robots.replace", replace),
        ("Robots.update", update),
        ("Robots.delete", delete),
    ]);
}

/// Whether a robot runs a job.
#[must_use]
pub fn is_busy(store: &Store, robot: &Entry) -> bool {
    store.scan("Jobs").any(|(_, job)| {
        matches!(job.text("State"), "Running" | "Stopping" | "Terminating")
            && job.hidden.get("robot") == Some(robot.get("Name"))
    })
}

/// A robot as it is shown: without its password, with its environments.
#[must_use]
pub fn shown(store: &Store, entry: &Entry) -> Value {
    let mut row = entry.row.clone();
    if let Some(password) = row.get_mut("Password") {
        *password = "".into();
    }
    if let (true, Some(id)) = (store.has_set(environments::SET), entry.integer("Id")) {
        let all = environments::of_robot(store, id);
        let names: Vec<&str> = all.iter().map(|entry| entry.text("Name")).collect();
        row.insert("RobotEnvironments".to_owned(), names.join(",").into());
        let rows = all.iter().map(|entry| environments::shown(store, entry));
        row.insert("Environments".to_owned(), rows.collect());
    }
    Value::Object(row)
}

fn get(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let entry = records::find(&store, call, records::number(call)?)?;
    Ok(Reply::Value(shown(&store, entry)))
}

fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let Some(ty) = call.group.entity_type else {
        return Err(Problem::invalid("Robots have no type."));
    };
    let mut store = emulator.store_mut();
    let name = rules::name(call)?;
    let folders: Vec<i64> = call.folder_id.into_iter().collect();
    records::free_name(&store, call, name, &folders, None, NAME_USED)?;
    rules::check_new(call)?;
    let machine = rules::machine(call, &mut store)?;
    let mut given = call.body.as_object().cloned().unwrap_or_default();
    for fixed in ["Id", "Environments", "RobotEnvironments", "CreationTime"] {
        given.swap_remove(fixed);
    }
    let mut row = new_row(call.schema, &mut store, ty, given, call.folder_id);
    for (member, value) in machine {
        row.insert(member, value);
    }
    if call.member("Enabled").is_null() {
        row.insert("Enabled".to_owned(), true.into());
    }
    row.insert("CreatorUserId".to_owned(), json!(call.caller.user));
    let mut entry = Entry {
        row,
        folder: call.folder_id,
        ..Entry::default()
    };
    keep_password(&mut entry);
    let key = store.insert(ROBOTS, entry);
    let value = store.get(ROBOTS, &key).map(|entry| shown(&store, entry));
    Ok(records::created(call, &key, value.unwrap_or_default()))
}

/// Puts the password where no answer shows it; an empty one leaves what is there.
fn keep_password(entry: &mut Entry) {
    if let Some(password) = entry.row.get_mut("Password") {
        let given = std::mem::replace(password, "".into());
        if given.as_str().is_some_and(|given| !given.is_empty()) {
            entry.hidden.insert("Password".to_owned(), given);
        }
    }
}

fn replace(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    rules::name(call)?;
    change(emulator, call, true)
}

fn update(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    change(emulator, call, false)
}

fn change(emulator: &Emulator, call: &Call<'_>, is_whole: bool) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let mut store = emulator.store_mut();
    let mut entry = records::find(&store, call, id)?.clone();
    rules::check_change(&store, call, &entry)?;
    if let Some(name) = call.member("Name").as_str() {
        let folders = records::folders_of(&entry);
        records::free_name(&store, call, name, &folders, Some(id), NAME_USED)?;
    }
    let old = entry.row.clone();
    let cleared = ["Description", "ExternalName", "CredentialStoreId"];
    records::take_over(call, &mut entry.row, is_whole, &cleared);
    for kept in [
        "MachineId",
        "MachineName",
        "LicenseKey",
        "RobotEnvironments",
    ] {
        let value = old.get(kept).cloned().unwrap_or_default();
        entry.row.insert(kept.to_owned(), value);
    }
    entry.row.swap_remove("Environments");
    keep_password(&mut entry);
    let now = store.now();
    entry
        .row
        .insert("LastModificationTime".to_owned(), now.into());
    store.insert(ROBOTS, entry);
    Ok(Reply::None)
}

fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let mut store = emulator.store_mut();
    check_removal(&store, call, id)?;
    remove(&mut store, id);
    Ok(Reply::None)
}

/// Refuses to remove a robot that is not there, or that works.
fn check_removal(store: &Store, call: &Call<'_>, id: i64) -> Result<(), Problem> {
    let entry = records::find(store, call, id)?;
    if is_busy(store, entry) {
        let message = format!("The robot {} runs a job.", entry.text("Name"));
        return Err(Problem::conflict(1206, message).about(&[id]));
    }
    Ok(())
}

fn remove(store: &mut Store, id: i64) {
    environments::forget_robot(store, id);
    store.remove(ROBOTS, &Key::Number(id));
}
