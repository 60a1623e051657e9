//! What is to happen later: jobs that run, triggers that fire, transactions that are abandoned.
//!
//! Nothing runs in the background. Whoever reads or changes what depends on time first carries
//! out what has become due, each event at its own time and in order.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use time::OffsetDateTime;

use crate::Emulator;
use crate::schema::Schema;
use crate::store::{Entry, Key, Store};
use crate::{jobs, queues, schedules, test_sets};

/// The set of our own that holds the events, by time.
const SET: &str = "$Agenda";
/// How often a trigger fires at most while the clock is caught up with; the rest is left out, as
/// the service leaves out what it misses.
const FIRINGS_MAX: u32 = 1000;

/// What an event is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// The next step of a job.
    Job,
    /// The next firing of a trigger.
    Schedule,
    /// The end of a transaction that nobody finishes.
    QueueItem,
    /// The next test cases of an execution.
    TestSetExecution,
    /// The next firing of a trigger of a test set.
    TestSetSchedule,
}

impl About {
    const fn name(self) -> &'static str {
        match self {
            Self::Job => "Job",
            Self::Schedule => "Schedule",
            Self::QueueItem => "QueueItem",
            Self::TestSetExecution => "TestSetExecution",
            Self::TestSetSchedule => "TestSetSchedule",
        }
    }
}

/// An event that has become due.
struct Due {
    at: OffsetDateTime,
    about: String,
    id: i64,
    turn: i64,
}

/// Plans an event. `turn` tells the one that counts from those that were planned before.
pub fn plan(store: &mut Store, at: OffsetDateTime, about: About, id: i64, turn: i64) {
    let number = store.next_id("$AgendaNumbers");
    let nanoseconds = at.unix_timestamp_nanos();
    let event = json!({
        "Id": format!("{nanoseconds:021}/{number:012}"),
        "At": i64::try_from(nanoseconds).unwrap_or(i64::MAX),
        "About": about.name(),
        "Number": id,
        "Turn": turn,
    });
    if let Value::Object(row) = event {
        store.add_set(SET);
        store.insert(SET, Entry::of_tenant(row));
    }
}

/// The first event, if its time has come.
fn first(store: &Store) -> Option<(&Key, Due)> {
    let (key, entry) = store.scan(SET).next()?;
    let at = i128::from(entry.integer("At")?);
    let at = OffsetDateTime::from_unix_timestamp_nanos(at).ok()?;
    (at <= store.clock.now()).then(|| {
        let due = Due {
            at,
            about: entry.text("About").to_owned(),
            id: entry.integer("Number").unwrap_or_default(),
            turn: entry.integer("Turn").unwrap_or_default(),
        };
        (key, due)
    })
}

/// Carries out what has become due.
pub fn catch_up(emulator: &Emulator) {
    // Most of the time there is nothing to do, and readers need not wait for each other.
    if first(&emulator.store()).is_some() {
        run(&emulator.schema, &mut emulator.store_mut());
    }
}

/// Carries out what has become due in a store.
pub fn run(schema: &Schema, store: &mut Store) {
    let mut firings: BTreeMap<(String, i64), u32> = BTreeMap::new();
    while let Some((key, due)) = first(store) {
        let key = key.clone();
        store.remove(SET, &key);
        match due.about.as_str() {
            "Job" => jobs::life::step(schema, store, due.id, due.turn, due.at),
            "Schedule" | "TestSetSchedule" => {
                let times = firings.entry((due.about.clone(), due.id)).or_default();
                *times += 1;
                let is_late = *times >= FIRINGS_MAX;
                let fire = if due.about == "Schedule" {
                    schedules::fire::fire
                } else {
                    test_sets::schedules::fire
                };
                fire(schema, store, due.id, due.turn, due.at, is_late);
            }
            "TestSetExecution" => test_sets::life::go(schema, store, due.id, due.at),
            "QueueItem" => queues::transactions::abandon(schema, store, due.id, due.turn, due.at),
            _ => {}
        }
    }
}
