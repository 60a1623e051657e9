//! Environments of classic folders: which robots run a process.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::Emulator;
use crate::handlers::{Handlers, new_row};
use crate::problem::Problem;
use crate::records::{self, NAME_USED};
use crate::reply::Reply;
use crate::request::Call;
use crate::robots::{self, ROBOTS};
use crate::store::{Entry, Key, Store};

/// The set of environments; later versions do not have it.
pub const SET: &str = "Environments";
/// Hidden member with the numbers of the robots.
const MEMBERS: &str = "Robots";

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Environments.list", list),
        ("Environments.get", get),
        ("Environments.create", create),
        ("Environments.replace", replace),
        ("Environments.delete", delete),
        ("Environments.AddRobot", add_robot),
        ("Environments.RemoveRobot", remove_robot),
        ("Environments.SetRobots", set_robots),
        ("Environments.GetRobotsForEnvironment", robots_for),
        ("Environments.GetRobotIdsForEnvironment", robot_ids),
    ]);
}

fn members_of(entry: &Entry) -> BTreeSet<i64> {
    let members = entry.hidden.get(MEMBERS).unwrap_or(&Value::Null);
    records::numbers(members).into_iter().collect()
}

/// Numbers of the robots in an environment.
#[must_use]
pub fn members(store: &Store, environment: i64) -> BTreeSet<i64> {
    let entry = store.get(SET, &Key::Number(environment));
    entry.map(members_of).unwrap_or_default()
}

/// The environments that a robot is in.
#[must_use]
pub fn of_robot(store: &Store, robot: i64) -> Vec<&Entry> {
    store
        .scan(SET)
        .map(|(_, entry)| entry)
        .filter(|entry| members_of(entry).contains(&robot))
        .collect()
}

/// Takes a robot out of every environment.
pub fn forget_robot(store: &mut Store, robot: i64) {
    let ids: Vec<i64> = of_robot(store, robot)
        .into_iter()
        .filter_map(|entry| entry.integer("Id"))
        .collect();
    for id in ids {
        change(store, id, |members| {
            members.remove(&robot);
        });
    }
}

/// An environment as it is shown, with its robots.
#[must_use]
pub fn shown(store: &Store, entry: &Entry) -> Value {
    let mut row = entry.row.clone();
    let robots = members_of(entry)
        .into_iter()
        .filter_map(|id| store.get(ROBOTS, &Key::Number(id)))
        .map(|robot| Value::Object(robot.row.clone()))
        .collect();
    row.insert("Robots".to_owned(), robots);
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

fn get(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let entry = records::find(&store, call, records::number(call)?)?;
    Ok(Reply::Value(shown(&store, entry)))
}

fn name<'c>(call: &'c Call<'_>) -> Result<&'c str, Problem> {
    let name = call.member("Name").as_str().unwrap_or_default().trim();
    if name.is_empty() {
        return Err(Problem::new(
            400,
            1014,
            "The name of the environment is required.",
        ));
    }
    Ok(name)
}

fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let Some(ty) = call.group.entity_type else {
        return Err(Problem::invalid("Environments have no type."));
    };
    let name = name(call)?;
    let mut store = emulator.store_mut();
    let folders: Vec<i64> = call.folder_id.into_iter().collect();
    records::free_name(&store, call, name, &folders, None, NAME_USED)?;
    let mut given = call.body.as_object().cloned().unwrap_or_default();
    for fixed in ["Id", "Robots"] {
        given.swap_remove(fixed);
    }
    let row = new_row(call.schema, &mut store, ty, given, call.folder_id);
    let entry = Entry {
        row,
        folder: call.folder_id,
        ..Entry::default()
    };
    let key = store.insert(SET, entry);
    let value = store.get(SET, &key).map(|entry| shown(&store, entry));
    Ok(records::created(call, &key, value.unwrap_or_default()))
}

fn replace(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let name = name(call)?;
    let mut store = emulator.store_mut();
    let folders = records::folders_of(records::find(&store, call, id)?);
    records::free_name(&store, call, name, &folders, Some(id), NAME_USED)?;
    let entry = records::find_mut(&mut store, call, id)?;
    records::take_over(call, &mut entry.row, true, &["Description"]);
    entry.row.swap_remove("Robots");
    Ok(Reply::None)
}

/// Removes an environment to which no process is deployed.
fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let mut store = emulator.store_mut();
    records::find(&store, call, id)?;
    if let Some((_, release)) = store.find("Releases", "EnvironmentId", &json!(id)) {
        let message = format!("The process {} is deployed to it.", release.text("Name"));
        return Err(Problem::conflict(1662, message).about(&[id]));
    }
    store.remove(SET, &Key::Number(id));
    Ok(Reply::None)
}

fn change(store: &mut Store, id: i64, change: impl Fn(&mut BTreeSet<i64>)) {
    if let Some(entry) = store.get_mut(SET, &Key::Number(id)) {
        let mut members = members_of(entry);
        change(&mut members);
        entry.hidden.insert(MEMBERS.to_owned(), json!(members));
    }
}

/// Refuses a robot that the folder does not have.
fn known_robot(store: &Store, call: &Call<'_>, id: i64) -> Result<(), Problem> {
    let key = Key::Number(id);
    let robot = store.get(ROBOTS, &key);
    match robot.filter(|entry| records::is_in(entry, call.folder_id)) {
        Some(_) => Ok(()),
        None => Err(Problem::not_found(format!("There is no robot {id}."))),
    }
}

/// The environment and the robot of a call; the body states the number of the robot as text.
fn pair(store: &Store, call: &Call<'_>) -> Result<(i64, i64), Problem> {
    let id = records::number(call)?;
    records::find(store, call, id)?;
    let stated = call.member("robotId");
    let robot = stated
        .as_str()
        .map_or_else(|| stated.as_i64(), |text| text.trim().parse().ok())
        .ok_or_else(|| Problem::new(400, 1015, "robotId is no number of a robot."))?;
    Ok((id, robot))
}

fn add_robot(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    let (id, robot) = pair(&store, call)?;
    known_robot(&store, call, robot)?;
    change(&mut store, id, |members| {
        members.insert(robot);
    });
    Ok(Reply::None)
}

fn remove_robot(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    let (id, robot) = pair(&store, call)?;
    if !members(&store, id).contains(&robot) {
        let message = format!("The robot {robot} is not in the environment.");
        return Err(Problem::not_found(message));
    }
    change(&mut store, id, |members| {
        members.remove(&robot);
    });
    Ok(Reply::None)
}

fn set_robots(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let added = records::numbers(call.member("addedRobotIds"));
    let removed = records::numbers(call.member("removedRobotIds"));
    let mut store = emulator.store_mut();
    records::find(&store, call, id)?;
    for robot in &added {
        known_robot(&store, call, *robot)?;
    }
    change(&mut store, id, |members| {
        members.extend(&added);
        members.retain(|robot| !removed.contains(robot));
    });
    Ok(Reply::None)
}

/// All robots of the folder; those of the environment come first.
fn robots_for(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let store = emulator.store();
    let members = members_of(records::find(&store, call, id)?);
    let mut all: Vec<&Entry> = store
        .scan(ROBOTS)
        .map(|(_, entry)| entry)
        .filter(|entry| records::is_in(entry, call.folder_id))
        .collect();
    let is_member = |entry: &Entry| entry.integer("Id").is_some_and(|id| members.contains(&id));
    all.sort_by_key(|entry| !is_member(entry));
    let rows = all
        .into_iter()
        .map(|entry| robots::shown(&store, entry))
        .collect();
    Ok(Reply::List { rows, count: None })
}

fn robot_ids(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let entry = records::find(&store, call, records::number(call)?)?;
    let rows = members_of(entry).into_iter().map(Value::from).collect();
    Ok(Reply::List { rows, count: None })
}
