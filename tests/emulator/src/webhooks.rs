//! Webhooks: subscriptions, and events that are really delivered.

mod changes;
mod deliver;
mod events;
mod shapes;
mod subscriptions;

use serde_json::{Map, Value, json};

use crate::Emulator;
use crate::handlers::{Handlers, new_row};
use crate::problem::Problem;
use crate::records;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key};

pub use changes::{tell, watch};
pub use deliver::{Deliveries, Delivery, answer};
pub use events::emit;
pub use shapes::member;

const UNKNOWN_EVENT: i64 = 2100;
const DUPLICATE_NAME: i64 = 2102;
const SECRET: &str = "Secret";

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Webhooks.list", list),
        ("Webhooks.get", get),
        ("Webhooks.create", create),
        ("Webhooks.replace", replace),
        ("Webhooks.update", update),
        ("Webhooks.delete", delete),
        ("Webhooks.GetEventTypes", events::types),
        ("Webhooks.Ping", events::ping),
        ("Webhooks.TriggerCustom", events::custom),
    ]);
}

/// A webhook as it is shown: without its secret.
fn shown(entry: &Entry) -> Value {
    let mut row = entry.row.clone();
    row.insert(SECRET.to_owned(), "".into());
    Value::Object(row)
}

fn list(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    Ok(records::list(emulator, call, shown))
}

fn get(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let entry = records::find(&store, call, records::number(call)?)?;
    Ok(Reply::Value(shown(entry)))
}

/// Refuses addresses and events that nothing can be delivered for.
fn check(emulator: &Emulator, call: &Call<'_>) -> Result<(), Problem> {
    if let Some(url) = call.member("Url").as_str() {
        let is_http = url::Url::parse(url)
            .is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
        if !is_http {
            let message = format!("'{url}' is no HTTP address.");
            return Err(Problem::new(400, 1015, message));
        }
    }
    let wanted = call.member("Events").as_array();
    for event in wanted.into_iter().flatten() {
        let name = event["EventType"].as_str().unwrap_or_default();
        if !events::is_known(&emulator.schema, name) {
            let message = format!("There is no event '{name}'.");
            return Err(Problem::new(400, UNKNOWN_EVENT, message));
        }
    }
    Ok(())
}

/// Moves a secret that was given to where it is kept.
fn keep_secret(call: &Call<'_>, entry: &mut Entry) {
    entry.row.insert(SECRET.to_owned(), Value::Null);
    match call.body.get(SECRET) {
        Some(Value::String(secret)) if !secret.is_empty() => {
            entry
                .hidden
                .insert(SECRET.to_owned(), secret.as_str().into());
        }
        Some(Value::Null) => {
            entry.hidden.swap_remove(SECRET);
        }
        _ => {}
    }
}

fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let Some(ty) = call.group.entity_type else {
        return Err(Problem::invalid("Webhooks have no type."));
    };
    check(emulator, call)?;
    let mut given = call.body.as_object().cloned().unwrap_or_default();
    given.swap_remove("Id");
    let mut store = emulator.store_mut();
    let name = call.member("Name").as_str().unwrap_or_default();
    if !name.is_empty() {
        records::free_name(&store, call, name, &[], None, DUPLICATE_NAME)?;
    }
    if call.member("Key").is_null() {
        given.insert("Key".to_owned(), store.ids.guid().into());
    }
    let row = new_row(call.schema, &mut store, ty, given, None);
    let mut entry = Entry::of_tenant(row);
    keep_secret(call, &mut entry);
    let key = store.insert("Webhooks", entry);
    let value = store.get("Webhooks", &key).map(shown).unwrap_or_default();
    Ok(records::created(call, &key, value))
}

fn replace(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    change(emulator, call, true)
}

fn update(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    change(emulator, call, false)
}

fn change(emulator: &Emulator, call: &Call<'_>, is_whole: bool) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    check(emulator, call)?;
    let mut store = emulator.store_mut();
    if let Some(name) = call.member("Name").as_str() {
        records::free_name(&store, call, name, &[], Some(id), DUPLICATE_NAME)?;
    }
    let entry = records::find_mut(&mut store, call, id)?;
    records::take_over(call, &mut entry.row, is_whole, &["Description"]);
    keep_secret(call, entry);
    Ok(Reply::Value(shown(entry)))
}

fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let mut store = emulator.store_mut();
    records::find(&store, call, id)?;
    store.remove("Webhooks", &Key::Number(id));
    Ok(Reply::None)
}

/// What every event says about itself, with the members that belong to it; what the version does
/// not declare for the event is left out.
fn envelope(emulator: &Emulator, event: &str, payload: &Value) -> Map<String, Value> {
    let (id, now) = {
        let mut store = emulator.store_mut();
        (store.ids.guid().replace('-', ""), store.now())
    };
    let (folder, user) = {
        let store = emulator.store();
        let find = |set: &str, id: &Value| Some(store.get(set, &Key::of(id)?)?.clone());
        (
            find("Folders", &payload["OrganizationUnitId"]),
            find("Users", &payload["UserId"]),
        )
    };
    let of = |entry: &Option<Entry>, name: &str| {
        entry
            .as_ref()
            .map_or(Value::Null, |entry| entry.get(name).clone())
    };
    let mut all = Map::new();
    for (name, value) in [
        ("Type", json!(event)),
        ("EventId", json!(id)),
        ("Timestamp", json!(now)),
        ("EventTime", json!(now)),
        ("TenantId", json!(1)),
        ("OrganizationUnitId", Value::Null),
        ("OrganizationUnitKey", of(&folder, "Key")),
        ("OrganizationUnitType", of(&folder, "FolderType")),
        ("UserId", Value::Null),
        ("UserKey", of(&user, "Key")),
        ("EntityKey", Value::Null),
        ("EventSourceId", Value::Null),
    ] {
        all.insert(name.to_owned(), value);
    }
    if let Some(members) = payload.as_object() {
        all.extend(members.clone());
    }
    shapes::keep_declared(&emulator.schema, event, &mut all);
    all
}
