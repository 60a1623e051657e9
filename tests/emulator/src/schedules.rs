//! Triggers: when processes are started without anyone asking.
//!
//! Times are UTC: time zones are stored and returned, and change nothing.

pub mod cron;
pub mod fire;

use serde_json::{Value, json};

use cron::Cron;

use crate::Emulator;
use crate::calendars;
use crate::entities::{self, create as create_row, find, key};
use crate::handlers::{Handlers, missing};
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Key, Store, time_text};

const SCHEDULES: &str = "ProcessSchedules";

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("ProcessSchedules.create", create),
        ("ProcessSchedules.replace", replace),
        ("ProcessSchedules.delete", delete),
        ("ProcessSchedules.SetEnabled", set_enabled),
        ("ProcessSchedules.GetRobotIdsForSchedule", robots),
        ("ProcessSchedules.ValidateProcessSchedule", validate),
    ]);
}

/// What a trigger was checked to be.
struct Checked {
    /// Members that follow from others.
    derived: Value,
    /// The queue that it watches.
    queue: Option<i64>,
}

/// Refuses a trigger that cannot work.
fn check(
    store: &Store,
    call: &Call<'_>,
    given: &Value,
    itself: Option<i64>,
) -> Result<Checked, Problem> {
    let member = |name: &str| given.get(name).unwrap_or(&Value::Null);
    let name = member("Name").as_str().unwrap_or_default();
    if name.trim().is_empty() {
        return Err(Problem::new(
            400,
            1014,
            "The name of the trigger is required.",
        ));
    }
    let is_taken = store
        .scan_folder(SCHEDULES, call.folder_id)
        .any(|(_, entry)| {
            entry.integer("Id") != itself
                && entry.text("Name").to_lowercase() == name.to_lowercase()
        });
    if is_taken {
        return Err(Problem::conflict(
            1001,
            format!("There is a trigger called {name} already."),
        ));
    }
    let release = member("ReleaseId").as_i64().unwrap_or_default();
    let release = find(store, call, "Releases", release)
        .map_err(|_| Problem::new(404, 1661, format!("There is no process {release}.")))?;
    let queue = member("QueueDefinitionId").as_i64();
    let queue_name = queue_name(store, call, queue)?;
    let calendar_name = calendars::name(store, member("CalendarId"))?;
    let cron = member("StartProcessCron").as_str().unwrap_or_default();
    let next = if cron.is_empty() && queue.is_some() {
        None
    } else {
        let next = parse(cron)?.next(store.clock.now());
        if next.is_none() {
            return Err(Problem::new(
                400,
                1601,
                "The trigger will never start anything.",
            ));
        }
        next
    };
    Ok(Checked {
        derived: json!({
            "ReleaseName": release.get("Name"),
            "ReleaseKey": release.get("Key"),
            "PackageName": release.get("ProcessKey"),
            "QueueDefinitionName": queue_name,
            "CalendarName": calendar_name,
            "StartProcessCronSummary": (!cron.is_empty()).then(|| format!("cron {cron}")),
            "StartProcessNextOccurrence": next.map(time_text),
            "IsConnected": false,
        }),
        queue,
    })
}

fn queue_name(store: &Store, call: &Call<'_>, queue: Option<i64>) -> Result<Value, Problem> {
    let Some(id) = queue else {
        return Ok(Value::Null);
    };
    find(store, call, "QueueDefinitions", id)
        .map(|queue| queue.get("Name").clone())
        .map_err(|_| Problem::not_found(format!("There is no queue {id}.")))
}

fn parse(cron: &str) -> Result<Cron, Problem> {
    cron.parse()
        .map_err(|error: cron::InvalidCron| Problem::new(400, 1600, error.to_string()))
}

fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    let checked = check(&store, call, &call.body, None)?;
    let mut row = call.body.clone();
    if let (Value::Object(members), Value::Object(derived)) = (&mut row, checked.derived) {
        for name in ["Id", "Key", "ExecutorRobots"] {
            members.swap_remove(name);
        }
        members.extend(derived);
        let enabled = members.entry("Enabled").or_insert(Value::Null);
        if enabled.is_null() {
            *enabled = json!(true);
        }
    }
    let id = create_row(call.schema, &mut store, SCHEDULES, row, call.folder_id);
    keep(call, &mut store, id, checked.queue);
    fire::plan(&mut store, id);
    Ok(Reply::Created {
        value: entities::row(&store, SCHEDULES, id),
        location: format!("/odata/{SCHEDULES}({id})"),
    })
}

/// Keeps what the row does not show: robots and the queue.
fn keep(call: &Call<'_>, store: &mut Store, id: i64, queue: Option<i64>) {
    let robots: Vec<Value> = call
        .member("ExecutorRobots")
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|robot| robot.get("Id").cloned())
        .collect();
    if let Some(entry) = store.get_mut(SCHEDULES, &Key::Number(id)) {
        entry.hidden.insert("robots".to_owned(), robots.into());
        entry.hidden.insert("queue".to_owned(), queue.into());
    }
}

fn replace(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = key(call)?;
    let mut store = emulator.store_mut();
    find(&store, call, SCHEDULES, id)?;
    let checked = check(&store, call, &call.body, Some(id))?;
    let mut changes = call.body.clone();
    if let (Value::Object(members), Value::Object(derived)) = (&mut changes, checked.derived) {
        for name in ["Id", "Key"] {
            members.swap_remove(name);
        }
        members.extend(derived);
    }
    entities::update(&mut store, SCHEDULES, id, changes);
    keep(call, &mut store, id, checked.queue);
    fire::plan(&mut store, id);
    Ok(Reply::None)
}

fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = key(call)?;
    let mut store = emulator.store_mut();
    find(&store, call, SCHEDULES, id)?;
    store.remove(SCHEDULES, &Key::Number(id));
    Ok(Reply::None)
}

/// Switches triggers on or off: all of them, or none where one does not exist.
fn set_enabled(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let enabled = call.member("enabled") == &json!(true);
    let ids: Vec<i64> = call
        .member("scheduleIds")
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_i64)
        .collect();
    let mut store = emulator.store_mut();
    let unknown: Vec<i64> = ids
        .iter()
        .copied()
        .filter(|id| find(&store, call, SCHEDULES, *id).is_err())
        .collect();
    if let Some(first) = unknown.first() {
        return Err(missing(call, &Key::Number(*first)).about(&unknown));
    }
    for id in ids {
        entities::update(&mut store, SCHEDULES, id, json!({ "Enabled": enabled }));
        fire::plan(&mut store, id);
    }
    Ok(Reply::Value(json!(true)))
}

/// Robots that a trigger starts its process on: those it names, else those of its folder.
fn robots(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let entry = find(&store, call, SCHEDULES, key(call)?)?;
    let named = entry.hidden.get("robots").and_then(Value::as_array);
    let rows = match named.filter(|robots| !robots.is_empty()) {
        Some(robots) => robots.clone(),
        None => store
            .scan_folder("Robots", call.folder_id)
            .map(|(key, _)| key.to_value())
            .collect(),
    };
    Ok(Reply::List { rows, count: None })
}

fn validate(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let given = call.member("processSchedule");
    let itself = given
        .get("Id")
        .and_then(Value::as_i64)
        .filter(|id| *id != 0);
    let errors: Vec<String> = match check(&store, call, given, itself) {
        Ok(_) => Vec::new(),
        Err(problem) => vec![problem.message],
    };
    Ok(Reply::Value(json!({
        "IsValid": errors.is_empty(),
        "Errors": errors,
        "ErrorCodes": [],
    })))
}
