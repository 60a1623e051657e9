//! Days on which no trigger of the tenant fires.

use serde_json::{Value, json};

use super::offers;
use crate::Emulator;
use crate::entities::completed;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Row};

/// The set of our own that holds the calendar, once it was set.
const SET: &str = "$SettingsCalendar";

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[("Settings.GetCalendar", get), ("Settings.SetCalendar", set)]);
}

fn get(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let known = emulator
        .store()
        .scan(SET)
        .next()
        .map_or_else(Row::new, |(_, entry)| entry.hidden.clone());
    let calendar = completed(emulator, call, 0, Value::Object(known));
    Ok(Reply::Value(calendar))
}

fn set(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let zone = call.member("TimeZoneId");
    if let Some(zone) = zone.as_str().filter(|zone| !offers::is_time_zone(zone)) {
        let message = format!("There is no time zone {zone}.");
        return Err(Problem::new(400, 1614, message));
    }
    let mut entry = Entry::of_tenant(Row::new());
    entry.row.insert("Id".to_owned(), json!(1));
    let dates = call.member("ExcludedDates").as_array();
    entry.hidden.insert(
        "ExcludedDates".to_owned(),
        dates.cloned().unwrap_or_default().into(),
    );
    entry.hidden.insert("TimeZoneId".to_owned(), zone.clone());
    emulator.store_mut().insert(SET, entry);
    Ok(Reply::None)
}
