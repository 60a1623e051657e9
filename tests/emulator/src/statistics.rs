//! Numbers about the tenant, counted from what is stored.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use time::Duration;

use crate::Emulator;
use crate::entities::moment;
use crate::handlers::Handlers;
use crate::licences;
use crate::people::grants::{self, Place};
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::sessions;
use crate::store::{Store, time_text};

/// Days that are counted unless a call says otherwise.
const DAYS: i64 = 7;
/// Days that are counted at most.
const DAYS_MAX: i64 = 365;
/// Sets that are counted, by title, with the permission to see them.
const COUNTED: [(&str, &str, &str); 4] = [
    ("Processes", "Releases", "Processes.View"),
    ("Assets", "Assets", "Assets.View"),
    ("Queues", "QueueDefinitions", "Queues.View"),
    ("Schedules", "ProcessSchedules", "Schedules.View"),
];

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Stats.GetCountStats", counts),
        ("Stats.GetSessionsStats", of_sessions),
        ("Stats.GetLicenseStats", of_licences),
        ("Stats.GetConsumptionLicenseStats", of_consumption),
    ]);
}

fn list(rows: Vec<Value>) -> Result<Reply, Problem> {
    Ok(Reply::List { rows, count: None })
}

/// How many entities there are of the main sets; those that the caller may not see count nothing.
fn counts(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let granted = call
        .caller
        .user
        .filter(|_| call.caller.is_limited_by_roles())
        .map(|user| grants::granted(&store, user, Place::Anywhere));
    let rows = COUNTED.iter().map(|(title, set, permission)| {
        let may_see = granted
            .as_ref()
            .is_none_or(|granted| granted.contains(*permission));
        let count = if may_see { store.len(set) } else { 0 };
        json!({ "title": title, "count": count, "hasPermissions": may_see })
    });
    list(rows.collect())
}

/// How many hosts are in which state.
fn of_sessions(emulator: &Emulator, _call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let states: Vec<&str> = store
        .scan(sessions::SET)
        .map(|(_, session)| match sessions::state(&store, session) {
            "Disconnected" => "Disconnected",
            _ if session.get("IsUnresponsive").as_bool() == Some(true) => "Unresponsive",
            state => state,
        })
        .collect();
    let rows = ["Available", "Busy", "Disconnected", "Unresponsive"].map(|title| {
        let count = states.iter().filter(|state| **state == title).count();
        json!({ "title": title, "count": count, "hasPermissions": true })
    });
    list(rows.to_vec())
}

/// The beginnings of the days that a call is about, the last one first.
fn days(store: &Store, call: &Call<'_>) -> Result<Vec<time::OffsetDateTime>, Problem> {
    let days = call.integer("days").unwrap_or(DAYS);
    if !(0..=DAYS_MAX).contains(&days) {
        let message = format!("days is between 0 and {DAYS_MAX}.");
        return Err(Problem::new(400, 1015, message));
    }
    let today = store.clock.now().replace_time(time::Time::MIDNIGHT);
    let begin = |ago: i64| today.checked_sub(Duration::days(ago));
    Ok((0..days.max(1)).filter_map(begin).collect())
}

/// How many hosts used runtimes of a type on each day.
fn of_licences(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let mut rows = Vec::new();
    for day in days(&store, call)? {
        for ty in ["Unattended", "NonProduction", "Headless", "TestAutomation"] {
            let hosts: BTreeSet<&str> = store
                .scan("Jobs")
                .map(|(_, job)| job)
                .filter(|job| job.text("RuntimeType") == ty)
                .filter(|job| {
                    let start = moment(job.get("StartTime"));
                    start.is_some_and(|start| start.date() == day.date())
                })
                .map(|job| job.text("HostMachineName"))
                .collect();
            rows.push(json!({
                "robotType": ty,
                "count": hosts.len(),
                "timestamp": time_text(day),
            }));
        }
    }
    list(rows)
}

/// What is taken of each type of licence; what was taken before today is not known.
fn of_consumption(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    days(&store, call)?;
    let now = store.now();
    let rows = licences::totals(&store)
        .into_iter()
        .map(|(ty, (total, used))| {
            json!({ "type": ty, "total": total, "used": used, "timestamp": now })
        })
        .collect();
    list(rows)
}
