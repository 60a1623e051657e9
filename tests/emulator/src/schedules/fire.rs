//! Triggers that fire.

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::SCHEDULES;
use super::cron::Cron;
use crate::agenda::{self, About};
use crate::calendars;
use crate::entities;
use crate::jobs::start::{Origin, begin};
use crate::maintenance;
use crate::schema::Schema;
use crate::store::{Entry, Key, Store, time_text};

/// Plans the next time of a trigger; what was planned before no longer counts.
pub(super) fn plan(store: &mut Store, id: i64) {
    let now = store.clock.now();
    plan_after(store, id, now);
}

fn plan_after(store: &mut Store, id: i64, after: OffsetDateTime) {
    let Some(entry) = store.get(SCHEDULES, &Key::Number(id)) else {
        return;
    };
    let is_enabled = entry.get("Enabled") == &json!(true);
    let cron = entry.text("StartProcessCron").parse::<Cron>().ok();
    let calendar = calendars::of_trigger(entry);
    let next = cron
        .filter(|_| is_enabled)
        .and_then(|cron| calendars::next(store, &cron, calendar, after));
    let Some(entry) = store.get_mut(SCHEDULES, &Key::Number(id)) else {
        return;
    };
    let turn = turn(entry) + 1;
    entry.hidden.insert("turn".to_owned(), turn.into());
    entities::put(entry, "StartProcessNextOccurrence", next.map(time_text));
    if let Some(next) = next {
        agenda::plan(store, next, About::Schedule, id, turn);
    }
}

fn turn(entry: &Entry) -> i64 {
    entry
        .hidden
        .get("turn")
        .and_then(Value::as_i64)
        .unwrap_or(0)
}

/// Starts the process of a trigger whose time has come, and plans the next time.
pub fn fire(
    schema: &Schema,
    store: &mut Store,
    id: i64,
    planned: i64,
    at: OffsetDateTime,
    is_late: bool,
) {
    let Some(entry) = store.get(SCHEDULES, &Key::Number(id)) else {
        return;
    };
    if turn(entry) != planned || entry.get("Enabled") != &json!(true) {
        return;
    }
    let entry = entry.clone();
    let ends = entities::moment(entry.get("StopProcessDate"));
    if ends.is_some_and(|ends| ends < at) {
        entities::update(store, SCHEDULES, id, json!({ "Enabled": false }));
        plan(store, id);
        return;
    }
    // The calendar may have changed since the time was planned.
    let is_excluded = calendars::excludes(store, calendars::of_trigger(&entry), at);
    if !is_excluded && !maintenance::skips(store) {
        start(schema, store, id, &entry, at);
    }
    if is_late {
        plan(store, id);
    } else {
        plan_after(store, id, at);
    }
}

fn start(schema: &Schema, store: &mut Store, id: i64, schedule: &Entry, at: OffsetDateTime) {
    let Some(release) = schedule
        .integer("ReleaseId")
        .and_then(|release| store.get("Releases", &Key::Number(release)))
        .cloned()
    else {
        let reason = format!(
            "The process {} does not exist any more.",
            schedule.text("ReleaseName")
        );
        fail(store, schedule, &reason);
        return;
    };
    let named = schedule.hidden.get("robots").and_then(Value::as_array);
    let mut robots: Vec<Option<String>> = named
        .into_iter()
        .flatten()
        .filter_map(|robot| store.get("Robots", &Key::of(robot)?))
        .map(|robot| Some(robot.text("Name").to_owned()))
        .collect();
    if robots.is_empty() && names_robots(schedule) {
        fail(store, schedule, "None of the robots exists any more.");
        return;
    }
    // `StartStrategy` is a number of jobs where it is positive.
    let count = schedule
        .integer("StartStrategy")
        .unwrap_or(1)
        .clamp(1, 1000);
    if robots.is_empty() {
        robots = (0..count).map(|_| None).collect();
    }
    let origin = Origin {
        source: "Schedule".to_owned(),
        kind: "Schedule".to_owned(),
        schedule: Some(id),
    };
    let info = Value::Object(schedule.row.clone());
    begin(
        schema,
        store,
        &release,
        &info,
        &origin,
        &robots,
        schedule.folder,
        at,
    );
}

/// Whether a trigger says on which robots it starts its process.
fn names_robots(schedule: &Entry) -> bool {
    let named = schedule.hidden.get("robots").and_then(Value::as_array);
    named.is_some_and(|robots| !robots.is_empty())
}

/// Tells subscribers of a trigger that could not start its process.
fn fail(store: &mut Store, schedule: &Entry, reason: &str) {
    let mut row = schedule.row.clone();
    let strategy = if names_robots(schedule) {
        "Specific"
    } else {
        "ModernJobsCount"
    };
    row.insert("StartStrategy".to_owned(), strategy.into());
    let payload = json!({
        "OrganizationUnitId": schedule.folder,
        "EntityKey": schedule.get("Key"),
        "EventSourceId": schedule.get("Id"),
        "ProcessSchedule": row,
        "Reason": reason,
    });
    store.changes.happened("schedule.failed", payload);
}
