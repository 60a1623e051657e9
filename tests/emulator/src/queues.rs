//! Queues: their rules, their items, and the life of a transaction.
//!
//! An item is `New` until a robot starts it (`InProgress`); the robot's result makes it
//! `Successful`, `Failed` or, where the queue tries again, `Retried` with a new item that names it
//! as its ancestor. After a day without a result it is `Abandoned`; deleting leaves it as
//! `Deleted`.

mod bulk;
mod definitions;
mod history;
mod items;
mod records;
mod review;
mod sharing;
pub mod transactions;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::auth::Caller;
use crate::entities::{self, create, is_in};
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::schema::Schema;
use crate::store::{Entry, Key, Store};

const QUEUES: &str = "QueueDefinitions";
const ITEMS: &str = "QueueItems";
const EVENTS: &str = "QueueItemEvents";

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    definitions::register(handlers);
    items::register(handlers);
    bulk::register(handlers);
    transactions::register(handlers);
    review::register(handlers);
    history::register(handlers);
    records::register(handlers);
    sharing::register(handlers);
}

/// The queue of a folder with this name, whatever its case.
fn named<'s>(
    store: &'s Store,
    name: &str,
    folder: Option<i64>,
) -> Result<(i64, &'s Entry), Problem> {
    if name.is_empty() {
        return Err(Problem::new(
            400,
            1014,
            "The name of the queue is required.",
        ));
    }
    store
        .scan_folder(QUEUES, folder)
        .map(|(_, entry)| entry)
        .find(|entry| entry.text("Name").to_lowercase() == name.to_lowercase())
        .and_then(|entry| Some((entry.integer("Id")?, entry)))
        .ok_or_else(|| Problem::not_found(format!("{name} does not exist.")))
}

/// Items of one queue.
fn items_of(
    store: &Store,
    queue: i64,
    folder: Option<i64>,
) -> impl DoubleEndedIterator<Item = (i64, &Entry)> {
    store
        .scan(ITEMS)
        .filter(move |(_, entry)| {
            entry.integer("QueueDefinitionId") == Some(queue) && is_in(entry, folder)
        })
        .filter_map(|(key, entry)| match key {
            Key::Number(id) => Some((*id, entry)),
            Key::Text(_) => None,
        })
}

/// Gives an item a new version, as every change does.
fn touch(store: &mut Store, item: i64) {
    let version = version(store);
    if let Some(entry) = store.get_mut(ITEMS, &Key::Number(item)) {
        entities::put(entry, "RowVersion", version);
    }
}

/// The next version of a row: eight bytes that grow.
fn version(store: &mut Store) -> String {
    STANDARD.encode(store.next_id("$RowVersions").to_be_bytes())
}

/// Notes what happened to an item, as it stands now.
fn note(schema: &Schema, store: &mut Store, item: i64, action: &str, caller: &Caller, at: String) {
    let Some(entry) = store.get(ITEMS, &Key::Number(item)) else {
        return;
    };
    let reviewer = entry.get("ReviewerUserId").clone();
    let reviewer_name = Key::of(&reviewer)
        .and_then(|key| store.get("Users", &key))
        .map(|user| user.get("UserName").clone());
    let name = Some(caller.name.clone()).filter(|name| !name.is_empty());
    let event = json!({
        "Action": action,
        "QueueItemId": item,
        "Status": entry.get("Status"),
        "ReviewStatus": entry.get("ReviewStatus"),
        "ReviewerUserId": reviewer,
        "ReviewerUserName": reviewer_name,
        "Timestamp": at,
        "UserId": caller.user,
        "UserName": name,
        "ExternalClientId": caller.client,
        "Data": data(entry),
    });
    let folder = entry.folder;
    create(schema, store, EVENTS, event, folder);
    touch(store, item);
}

/// What an event keeps of an item.
fn data(entry: &Entry) -> String {
    let members = [
        "Priority",
        "Reference",
        "DeferDate",
        "DueDate",
        "Progress",
        "SpecificContent",
        "ProcessingException",
    ];
    let members: serde_json::Map<String, Value> = members
        .iter()
        .map(|name| ((*name).to_owned(), entry.get(name).clone()))
        .filter(|(_, value)| !value.is_null())
        .collect();
    Value::Object(members).to_string()
}
