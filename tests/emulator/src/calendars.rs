//! Calendars: days on which triggers do not fire.
//!
//! Days are those of UTC, as all times here: time zones are stored and returned.

use serde_json::{Value, json};
use time::{Date, OffsetDateTime, Time};

use crate::Emulator;
use crate::entities::{self, moment};
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::records::{self, NAME_USED};
use crate::reply::Reply;
use crate::request::Call;
use crate::schedules::cron::Cron;
use crate::store::{Entry, Key, Store};

const SET: &str = "Calendars";
const NOT_FOUND: i64 = 4901;
const IN_USE: i64 = 2601;
/// What calendars can be sorted by; the description of the list says so.
const SORTABLE: [&str; 2] = ["Name", "Id"];
/// Sets of triggers that can keep to a calendar.
const TRIGGERS: [&str; 2] = ["ProcessSchedules", "TestSetSchedules"];

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Calendars.list", list),
        ("Calendars.get", get),
        ("Calendars.create", create),
        ("Calendars.replace", replace),
        ("Calendars.delete", delete),
        ("Calendars.CalendarExists", exists),
    ]);
}

/// A calendar.
///
/// # Errors
/// 404
pub fn find(store: &Store, id: i64) -> Result<&Entry, Problem> {
    store
        .get(SET, &Key::Number(id))
        .ok_or_else(|| Problem::new(404, NOT_FOUND, format!("There is no calendar {id}.")))
}

/// Name of the calendar that a trigger states; null where it states none.
///
/// # Errors
/// 404
pub fn name(store: &Store, id: &Value) -> Result<Value, Problem> {
    match id.as_i64() {
        Some(id) => find(store, id).map(|calendar| calendar.get("Name").clone()),
        None => Ok(Value::Null),
    }
}

/// The calendar that a trigger keeps to.
#[must_use]
pub fn of_trigger(trigger: &Entry) -> Option<i64> {
    let is_off = trigger.get("UseCalendar") == &json!(false);
    trigger.integer("CalendarId").filter(|_| !is_off)
}

/// The next time of a cron expression that a calendar does not exclude.
#[must_use]
pub fn next(
    store: &Store,
    cron: &Cron,
    calendar: Option<i64>,
    after: OffsetDateTime,
) -> Option<OffsetDateTime> {
    let days = calendar.map_or_else(Vec::new, |id| excluded(store, id));
    let mut from = after;
    // Each round but the last leaves a day behind.
    for _ in 0..=days.len() {
        let next = cron.next(from)?;
        if !days.contains(&next.date()) {
            return Some(next);
        }
        let last = Time::from_hms(23, 59, 59).unwrap_or(Time::MIDNIGHT);
        from = next.replace_time(last);
    }
    None
}

/// Whether a calendar excludes the day of a moment.
#[must_use]
pub fn excludes(store: &Store, calendar: Option<i64>, at: OffsetDateTime) -> bool {
    calendar.is_some_and(|id| excluded(store, id).contains(&at.date()))
}

fn excluded(store: &Store, id: i64) -> Vec<Date> {
    let entry = store.get(SET, &Key::Number(id));
    let days = entry.and_then(|entry| entry.get("ExcludedDates").as_array());
    let mut days: Vec<Date> = days
        .into_iter()
        .flatten()
        .filter_map(moment)
        .map(|day| day.to_offset(time::UtcOffset::UTC).date())
        .collect();
    days.sort_unstable();
    days.dedup();
    days
}

fn list(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let order = call.received.option("$orderby").unwrap_or_default();
    let other = order
        .split(',')
        .filter_map(|key| key.split_whitespace().next())
        .find(|name| {
            !SORTABLE
                .iter()
                .any(|known| known.eq_ignore_ascii_case(name))
        });
    if let Some(other) = other {
        let message = format!("Calendars are sorted by Name or Id, not by {other}.");
        return Err(Problem::new(400, 999, message));
    }
    Ok(records::list(emulator, call, |entry| {
        Value::Object(entry.row.clone())
    }))
}

fn get(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let entry = find(&store, records::number(call)?)?;
    Ok(Reply::Value(Value::Object(entry.row.clone())))
}

/// What a body says of a calendar: name and days, each day once.
fn checked(store: &Store, call: &Call<'_>, itself: Option<i64>) -> Result<Value, Problem> {
    let name = call.member("Name").as_str().unwrap_or_default().trim();
    if name.is_empty() {
        let message = "The name of the calendar is missing.";
        return Err(Problem::new(400, 1014, message));
    }
    records::free_name(store, call, name, &[], itself, NAME_USED)?;
    let mut days: Vec<Value> = Vec::new();
    for day in call
        .member("ExcludedDates")
        .as_array()
        .into_iter()
        .flatten()
    {
        if !days.contains(day) {
            days.push(day.clone());
        }
    }
    Ok(json!({
        "Name": name,
        "TimeZoneId": call.member("TimeZoneId"),
        "ExcludedDates": days,
    }))
}

fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    let row = checked(&store, call, None)?;
    let id = entities::create(call.schema, &mut store, SET, row, None);
    let value = entities::row(&store, SET, id);
    Ok(records::created(call, &Key::Number(id), value))
}

fn replace(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let mut store = emulator.store_mut();
    find(&store, id)?;
    let row = checked(&store, call, Some(id))?;
    entities::update(&mut store, SET, id, row);
    Ok(Reply::Value(entities::row(&store, SET, id)))
}

fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let mut store = emulator.store_mut();
    find(&store, id)?;
    let user = TRIGGERS
        .iter()
        .flat_map(|set| store.scan(set))
        .map(|(_, trigger)| trigger)
        .find(|trigger| of_trigger(trigger) == Some(id));
    if let Some(trigger) = user {
        let message = format!("The trigger {} uses the calendar.", trigger.text("Name"));
        return Err(Problem::conflict(IN_USE, message).about(&[id]));
    }
    store.remove(SET, &Key::Number(id));
    Ok(Reply::None)
}

fn exists(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let name = call.member("calendarName").as_str().unwrap_or_default();
    let store = emulator.store();
    let is_known = store
        .scan(SET)
        .any(|(_, entry)| entry.text("Name").to_lowercase() == name.to_lowercase());
    Ok(Reply::Value(json!(is_known)))
}
