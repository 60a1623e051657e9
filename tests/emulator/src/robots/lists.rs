//! Lists of robots.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{ROBOTS, shown};
use crate::Emulator;
use crate::environments;
use crate::folders::tree;
use crate::handlers::Handlers;
use crate::machines;
use crate::problem::Problem;
use crate::records;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store};

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Robots.list", list),
        ("Robots.GetConfiguredRobots", configured),
        ("Robots.FindAllAcrossFolders", everywhere),
        ("Robots.GetFolderRobots", of_folder),
        ("Robots.GetRobotsFromFolder", from_folder),
        ("Robots.GetRobotsForProcess", for_process),
        ("Robots.GetUsernames", usernames),
        ("Robots.GetMachineNameToLicenseKeyMappings", keys),
    ]);
}

/// The robots that a test lets through, as they are shown.
fn those(store: &Store, wanted: impl Fn(&Entry) -> bool) -> Reply {
    let rows = store
        .scan(ROBOTS)
        .map(|(_, entry)| entry)
        .filter(|entry| wanted(entry))
        .map(|entry| shown(store, entry))
        .collect();
    Reply::List { rows, count: None }
}

fn list(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    Ok(those(&store, |entry| records::is_in(entry, call.folder_id)))
}

/// Robots that have a user to sign in as.
fn configured(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    Ok(those(&store, |entry| {
        records::is_in(entry, call.folder_id) && !entry.text("Username").is_empty()
    }))
}

fn everywhere(emulator: &Emulator, _call: &Call<'_>) -> Result<Reply, Problem> {
    Ok(those(&emulator.store(), |_| true))
}

/// The folder of a call that names one, if it exists.
fn named_folder(store: &Store, call: &Call<'_>) -> Result<i64, Problem> {
    call.integer("folderId")
        .filter(|id| tree::folder(store, *id).is_some())
        .ok_or_else(|| Problem::new(404, 1100, "There is no such folder."))
}

/// Whether a robot stands in a folder and works on a machine; the number 0 stands for any.
fn works(entry: &Entry, folder: i64, machine: Option<i64>) -> bool {
    let machine = machine.filter(|id| *id != 0);
    records::is_in(entry, Some(folder))
        && machine.is_none_or(|id| entry.integer("MachineId") == Some(id))
}

fn of_folder(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let folder = named_folder(&store, call)?;
    let machine = call.integer("machineId");
    Ok(those(&store, |entry| works(entry, folder, machine)))
}

/// Robots of a folder with what is known of their users.
fn from_folder(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let folder = named_folder(&store, call)?;
    let machine = call.integer("machineId");
    let rows = store
        .scan(ROBOTS)
        .map(|(_, entry)| entry)
        .filter(|entry| works(entry, folder, machine))
        .map(|entry| {
            let mut row = shown(&store, entry);
            let user = Key::of(entry.get("UserId")).and_then(|key| store.get("Users", &key));
            let member = |name: &str| user.map_or(Value::Null, |user| user.get(name).clone());
            row["UserEmail"] = member("EmailAddress");
            row["UserFullName"] = member("FullName");
            row["UserType"] = user.map_or_else(|| json!("User"), |user| user.get("Type").clone());
            row["UserKey"] = member("Key");
            row
        })
        .collect();
    Ok(Reply::List { rows, count: None })
}

/// Robots that can run a process: those in the environments that it is deployed to, or all of the
/// folder where it needs none.
fn for_process(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let process = call.text("processId").unwrap_or_default().to_lowercase();
    let store = emulator.store();
    let mut robots = BTreeSet::new();
    let mut is_for_all = false;
    for (_, release) in store.scan("Releases") {
        if release.text("ProcessKey").to_lowercase() != process
            || !records::is_in(release, call.folder_id)
        {
            continue;
        }
        match release.integer("EnvironmentId") {
            Some(id) if store.has_set(environments::SET) => {
                robots.extend(environments::members(&store, id));
            }
            _ => is_for_all = true,
        }
    }
    Ok(those(&store, |entry| {
        let is_member = entry.integer("Id").is_some_and(|id| robots.contains(&id));
        records::is_in(entry, call.folder_id) && (is_for_all || is_member)
    }))
}

fn usernames(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let names: BTreeSet<&str> = store
        .scan(ROBOTS)
        .filter(|(_, entry)| records::is_in(entry, call.folder_id))
        .map(|(_, entry)| entry.text("Username"))
        .filter(|name| !name.is_empty())
        .collect();
    let rows = names.into_iter().map(Value::from).collect();
    Ok(Reply::List { rows, count: None })
}

/// Names of machines with their keys.
fn keys(emulator: &Emulator, _call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let rows = store
        .scan(machines::SET)
        .map(|(_, entry)| json!({ "Key": entry.get("Name"), "Value": entry.get("LicenseKey") }))
        .collect();
    Ok(Reply::List { rows, count: None })
}
