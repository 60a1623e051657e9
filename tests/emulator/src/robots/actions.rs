//! What is done with robots besides changing them.

use serde_json::Value;

use super::{ROBOTS, check_removal, is_busy, remove, rules};
use crate::Emulator;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::records;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key};

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Robots.ConvertToFloating", convert),
        ("Robots.DeleteBulk", delete_bulk),
        ("Robots.ToggleEnabledStatus", toggle),
    ]);
}

/// Makes a standard robot a floating one: it loses its machine.
fn convert(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.member("robotId").as_i64().unwrap_or_default();
    let mut store = emulator.store_mut();
    let entry = records::find(&store, call, id)?;
    let name = entry.text("Name");
    if entry.text("HostingType") == "Floating" {
        let message = format!("The robot {name} is a floating one already.");
        return Err(Problem::conflict(1301, message).about(&[id]));
    }
    if is_busy(&store, entry) {
        let message = format!("The robot {name} runs a job.");
        return Err(Problem::conflict(1209, message).about(&[id]));
    }
    if let Some(entry) = store.get_mut(ROBOTS, &Key::Number(id)) {
        entry
            .row
            .insert("HostingType".to_owned(), "Floating".into());
        entry.row.extend(rules::members(&Entry::default()));
    }
    Ok(Reply::None)
}

/// Removes all robots that are named, or none of them.
fn delete_bulk(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let ids = records::numbers(call.member("robotIds"));
    let mut store = emulator.store_mut();
    for id in &ids {
        check_removal(&store, call, *id)?;
    }
    for id in ids {
        remove(&mut store, id);
    }
    Ok(Reply::None)
}

/// Switches all robots that are named on or off, or none of them.
fn toggle(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let ids = records::numbers(call.member("robotIds"));
    let is_enabled = call.member("enabled").as_bool().unwrap_or_default();
    let mut store = emulator.store_mut();
    for id in &ids {
        records::find(&store, call, *id)?;
    }
    for id in ids {
        if let Some(entry) = store.get_mut(ROBOTS, &Key::Number(id)) {
            entry
                .row
                .insert("Enabled".to_owned(), Value::Bool(is_enabled));
        }
    }
    Ok(Reply::None)
}
