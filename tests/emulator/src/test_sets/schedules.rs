//! Triggers of test sets.

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::start::{self, Wish};
use super::{SETS, find as find_set};
use crate::Emulator;
use crate::agenda::{self, About};
use crate::calendars;
use crate::entities::{self, find};
use crate::handlers::{Handlers, missing};
use crate::maintenance;
use crate::problem::Problem;
use crate::records::{self, NAME_USED, numbers};
use crate::reply::Reply;
use crate::request::Call;
use crate::schedules::cron::{Cron, InvalidCron};
use crate::schema::Schema;
use crate::store::{Entry, Key, Store, time_text};

const SET: &str = "TestSetSchedules";
const TURN: &str = "turn";

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("TestSetSchedules.get", records::get),
        ("TestSetSchedules.create", create),
        ("TestSetSchedules.replace", replace),
        ("TestSetSchedules.delete", delete),
        ("TestSetSchedules.SetEnabled", set_enabled),
    ]);
}

/// What a body gives, with what follows from it.
fn checked(store: &Store, call: &Call<'_>, itself: Option<i64>) -> Result<Value, Problem> {
    let text = |name: &str| call.member(name).as_str().unwrap_or_default();
    let name = text("Name").trim();
    if name.is_empty() {
        let message = "The name of the trigger is required.";
        return Err(Problem::new(400, 1014, message));
    }
    let folders: Vec<i64> = call.folder_id.into_iter().collect();
    records::free_name(store, call, name, &folders, itself, NAME_USED)?;
    let set = call.member("TestSetId").as_i64().unwrap_or_default();
    let set_name = find_set(store, set, call.folder_id)?.get("Name").clone();
    let calendar = call.member("CalendarId").as_i64();
    let calendar_name = calendars::name(store, call.member("CalendarId"))?;
    let cron = text("CronExpression");
    let parsed: Cron = cron
        .parse()
        .map_err(|error: InvalidCron| Problem::new(400, 1600, error.to_string()))?;
    if calendars::next(store, &parsed, calendar, store.clock.now()).is_none() {
        let message = "The trigger will never start anything.";
        return Err(Problem::new(400, 1601, message));
    }
    Ok(json!({
        "Name": name,
        "Description": call.member("Description"),
        "TestSetId": set,
        "TestSetName": set_name,
        "CalendarId": calendar,
        "CalendarName": calendar_name,
        "CronExpression": cron,
        "CronDetails": call.member("CronDetails"),
        "CronSummary": format!("cron {cron}"),
        "TimeZoneId": match text("TimeZoneId") { "" => "UTC", zone => zone },
        "TimeZoneIana": match text("TimeZoneIana") { "" => "Etc/UTC", zone => zone },
        "DisableDate": call.member("DisableDate"),
        "Enabled": call.member("Enabled") != &json!(false),
    }))
}

fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    let row = checked(&store, call, None)?;
    let id = entities::create(call.schema, &mut store, SET, row, call.folder_id);
    let now = store.clock.now();
    plan(&mut store, id, now);
    let value = entities::row(&store, SET, id);
    Ok(records::created(call, &Key::Number(id), value))
}

fn replace(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let mut store = emulator.store_mut();
    find(&store, call, SET, id)?;
    let row = checked(&store, call, Some(id))?;
    entities::update(&mut store, SET, id, row);
    let now = store.clock.now();
    plan(&mut store, id, now);
    Ok(Reply::Value(entities::row(&store, SET, id)))
}

fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let mut store = emulator.store_mut();
    find(&store, call, SET, id)?;
    store.remove(SET, &Key::Number(id));
    Ok(Reply::None)
}

/// Removes the triggers of a test set.
pub(super) fn remove_of(store: &mut Store, set: i64) {
    let ids: Vec<Key> = store
        .scan(SET)
        .filter(|(_, entry)| entry.integer("TestSetId") == Some(set))
        .map(|(key, _)| key.clone())
        .collect();
    for id in ids {
        store.remove(SET, &id);
    }
}

/// Switches triggers on or off: all of them, or none where one does not exist.
fn set_enabled(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let ids = numbers(call.member("testSetScheduleIds"));
    let mut store = emulator.store_mut();
    let is_unknown = |id: &i64| find(&store, call, SET, *id).is_err();
    let unknown: Vec<i64> = ids.iter().copied().filter(is_unknown).collect();
    if let Some(first) = unknown.first() {
        return Err(missing(call, &Key::Number(*first)).about(&unknown));
    }
    let enabled = call.member("enabled") == &json!(true);
    let now = store.clock.now();
    for id in ids {
        entities::update(&mut store, SET, id, json!({ "Enabled": enabled }));
        plan(&mut store, id, now);
    }
    Ok(Reply::Value(json!(true)))
}

fn turn(entry: &Entry) -> i64 {
    entry.hidden.get(TURN).and_then(Value::as_i64).unwrap_or(0)
}

/// Plans the next time of a trigger; what was planned before no longer counts.
fn plan(store: &mut Store, id: i64, after: OffsetDateTime) {
    let Some(entry) = store.get(SET, &Key::Number(id)) else {
        return;
    };
    let is_enabled = entry.get("Enabled") == &json!(true);
    let cron = entry.text("CronExpression").parse::<Cron>().ok();
    let calendar = calendars::of_trigger(entry);
    let next = cron
        .filter(|_| is_enabled)
        .and_then(|cron| calendars::next(store, &cron, calendar, after));
    let Some(entry) = store.get_mut(SET, &Key::Number(id)) else {
        return;
    };
    let turn = turn(entry) + 1;
    entry.hidden.insert(TURN.to_owned(), turn.into());
    entities::put(entry, "NextOccurrence", next.map(time_text));
    if let Some(next) = next {
        agenda::plan(store, next, About::TestSetSchedule, id, turn);
    }
}

/// Executes the test set of a trigger whose time has come, and plans the next time.
pub fn fire(
    schema: &Schema,
    store: &mut Store,
    id: i64,
    planned: i64,
    at: OffsetDateTime,
    is_late: bool,
) {
    let Some(entry) = store.get(SET, &Key::Number(id)) else {
        return;
    };
    if turn(entry) != planned || entry.get("Enabled") != &json!(true) {
        return;
    }
    let ends = entities::moment(entry.get("DisableDate"));
    if ends.is_some_and(|ends| ends < at) {
        entities::update(store, SET, id, json!({ "Enabled": false }));
        plan(store, id, at);
        return;
    }
    let set = entry.integer("TestSetId").unwrap_or_default();
    let is_excluded =
        calendars::excludes(store, calendars::of_trigger(entry), at) || maintenance::skips(store);
    if !is_excluded && store.get(SETS, &Key::Number(set)).is_some() {
        let wish = Wish {
            trigger: "Scheduled",
            schedule: Some(id),
            user: None,
            options: &Value::Null,
        };
        // A set that cannot be executed leaves its trigger as it is, to try again next time.
        let _ = start::begin(schema, store, set, &wish, at);
    }
    let after = if is_late { store.clock.now() } else { at };
    plan(store, id, after);
}
