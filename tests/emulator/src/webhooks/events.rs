//! Events: which there are, and who wants to know of them.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{SECRET, deliver, envelope};
use crate::Emulator;
use crate::folders;
use crate::problem::Problem;
use crate::records;
use crate::reply::Reply;
use crate::request::Call;
use crate::schema::Schema;
use crate::store::{Entry, Key};

const PING: &str = "ping";
const CUSTOM: &str = "custom";

/// Every event that can be subscribed to.
fn names(schema: &Schema) -> BTreeSet<&str> {
    let types = &schema.service.types;
    types
        .iter()
        .filter_map(|ty| ty.webhook_event.as_deref())
        .filter(|name| *name != PING)
        .collect()
}

/// Whether there is such an event.
pub(super) fn is_known(schema: &Schema, name: &str) -> bool {
    names(schema).contains(name)
}

pub(super) fn types(emulator: &Emulator, _call: &Call<'_>) -> Result<Reply, Problem> {
    let rows = names(&emulator.schema)
        .into_iter()
        .map(|name| {
            let group = name.split('.').next().unwrap_or(name);
            json!({ "Name": name, "Group": group })
        })
        .collect();
    Ok(Reply::List { rows, count: None })
}

/// Tells everyone who subscribed to `event` about it, if the version has the event. `payload` holds the members that belong to
/// the event, and may hold members that every event has (`OrganizationUnitId`, `UserId`,
/// `EntityKey`). Returns at once; deliveries run by themselves.
///
/// Must not be called while the state is locked.
pub fn emit(emulator: &Emulator, event: &str, payload: Value) {
    let is_wanted = emulator
        .store()
        .scan("Webhooks")
        .any(|(_, entry)| wants(entry, event));
    if is_wanted && is_known(&emulator.schema, event) {
        let body = Value::Object(envelope(emulator, event, &payload));
        publish(emulator, event, &body);
    }
}

fn publish(emulator: &Emulator, event: &str, body: &Value) {
    let subscribers: Vec<Entry> = {
        let store = emulator.store();
        store
            .scan("Webhooks")
            .map(|(_, entry)| entry)
            .filter(|entry| wants(entry, event))
            .cloned()
            .collect()
    };
    for subscriber in &subscribers {
        send(emulator, subscriber, event, body);
    }
}

fn wants(entry: &Entry, event: &str) -> bool {
    let is_enabled = entry.get("Enabled").as_bool() == Some(true);
    let wants_all = entry.get("SubscribeToAllEvents").as_bool() == Some(true);
    let wanted = entry.get("Events").as_array();
    is_enabled
        && (wants_all
            || wanted
                .into_iter()
                .flatten()
                .any(|wanted| wanted["EventType"].as_str() == Some(event)))
}

fn send(emulator: &Emulator, webhook: &Entry, event: &str, body: &Value) {
    let secret = webhook.hidden.get(SECRET).and_then(Value::as_str);
    deliver::start(
        &emulator.deliveries,
        deliver::Event {
            webhook: webhook.integer("Id").unwrap_or_default(),
            event: event.to_owned(),
            url: webhook.text("Url").to_owned(),
            secret: secret.map(str::to_owned),
            body: body.to_string(),
        },
    );
}

pub(super) fn ping(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let webhook = records::find(&emulator.store(), call, id)?.clone();
    let payload = json!({
        "OrganizationUnitId": folders::named(emulator, call)?,
        "UserId": call.caller.user,
        "EntityKey": webhook.get("Key"),
        "EventSourceId": id,
    });
    let body = Value::Object(envelope(emulator, PING, &payload));
    send(emulator, &webhook, PING, &body);
    Ok(Reply::Value(body))
}

/// An event of the caller's own; what it comes from is the caller.
pub(super) fn custom(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let user = call.caller.user;
    let key = user.and_then(|id| {
        let store = emulator.store();
        Some(store.get("Users", &Key::Number(id))?.get("Key").clone())
    });
    let payload = json!({
        "OrganizationUnitId": folders::named(emulator, call)?,
        "UserId": user,
        "EntityKey": key,
        "EventSourceId": user,
        "EventData": call.body,
    });
    let body = Value::Object(envelope(emulator, CUSTOM, &payload));
    publish(emulator, CUSTOM, &body);
    Ok(Reply::Value(body))
}
