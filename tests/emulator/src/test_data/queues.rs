//! The queues themselves.

use serde_json::{Value, json};

use super::{ITEMS, QUEUES, items_of, json_schema};
use crate::Emulator;
use crate::entities;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::records::{self, NAME_USED};
use crate::reply::Reply;
use crate::request::Call;
use crate::store::Key;

const INVALID_SCHEMA: i64 = 3217;
const NAME_IS_FIXED: i64 = 3218;
const VIOLATION: i64 = 3219;

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("TestDataQueues.get", records::get),
        ("TestDataQueues.create", create),
        ("TestDataQueues.replace", replace),
        ("TestDataQueues.delete", delete),
    ]);
}

/// The schema that a body states.
fn schema(call: &Call<'_>) -> Result<Value, Problem> {
    let text = call.member("ContentJsonSchema").as_str();
    json_schema::read(text.unwrap_or_default()).map_err(|why| {
        let message = format!("ContentJsonSchema is no JSON schema: {why}.");
        Problem::new(400, INVALID_SCHEMA, message)
    })
}

fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let name = call.member("Name").as_str().unwrap_or_default().trim();
    if name.is_empty() {
        let message = "The name of the test data queue is required.";
        return Err(Problem::new(400, 1014, message));
    }
    schema(call)?;
    let mut store = emulator.store_mut();
    let folders: Vec<i64> = call.folder_id.into_iter().collect();
    records::free_name(&store, call, name, &folders, None, NAME_USED)?;
    let row = json!({
        "Name": name,
        "Description": call.member("Description"),
        "ContentJsonSchema": call.member("ContentJsonSchema"),
        "CreatorUserId": call.caller.user,
    });
    let id = entities::create(call.schema, &mut store, QUEUES, row, call.folder_id);
    let value = entities::row(&store, QUEUES, id);
    Ok(records::created(call, &Key::Number(id), value))
}

/// Changes description and schema; a schema that items violate is refused.
fn replace(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let mut store = emulator.store_mut();
    let entry = records::find(&store, call, id)?;
    let name = call.member("Name").as_str();
    if name.is_some_and(|name| name != entry.text("Name")) {
        let message = "The name of a test data queue cannot be changed.";
        return Err(Problem::new(400, NAME_IS_FIXED, message));
    }
    let schema = schema(call)?;
    for (item, entry) in items_of(&store, id) {
        let content = serde_json::from_str(entry.text("ContentJson")).unwrap_or_default();
        json_schema::check(&schema, &content).map_err(|why| {
            let message = format!("The item {item} violates the new schema: {why}.");
            Problem::new(400, VIOLATION, message).about(&[item])
        })?;
    }
    let now = store.now();
    let members = json!({
        "Description": call.member("Description"),
        "ContentJsonSchema": call.member("ContentJsonSchema"),
        "LastModificationTime": now,
        "LastModifierUserId": call.caller.user,
    });
    entities::update(&mut store, QUEUES, id, members);
    Ok(Reply::Value(entities::row(&store, QUEUES, id)))
}

/// Deletes a queue with its items.
fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let mut store = emulator.store_mut();
    records::find(&store, call, id)?;
    let items: Vec<i64> = items_of(&store, id).map(|(item, _)| item).collect();
    for item in items {
        store.remove(ITEMS, &Key::Number(item));
    }
    store.remove(QUEUES, &Key::Number(id));
    Ok(Reply::None)
}
