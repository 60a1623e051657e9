//! What modules of behaviour do with rows alike: making them, changing them, reading members.

use serde_json::Value;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::Emulator;
use crate::handlers::{missing, new_row};
use crate::problem::Problem;
use crate::request::Call;
use crate::sample::Sampler;
use crate::schema::Schema;
use crate::store::{Entry, Key, Row, Store};

/// Makes an entity of a set. Members that the description does not declare are left out; those
/// that are not given get what the service assumes.
pub fn create(
    schema: &Schema,
    store: &mut Store,
    set: &str,
    given: Value,
    folder: Option<i64>,
) -> i64 {
    let Some(ty) = schema.group(set).and_then(|group| group.entity_type) else {
        return 0;
    };
    let given: Row = match given {
        Value::Object(members) => members
            .into_iter()
            .filter(|(name, value)| {
                !value.is_null()
                    && schema
                        .property(ty, name)
                        .is_some_and(|property| property.name == *name)
            })
            .collect(),
        _ => Row::new(),
    };
    let row = new_row(schema, store, ty, given, folder);
    let entry = Entry {
        row,
        folder,
        ..Entry::default()
    };
    match store.insert(set, entry) {
        Key::Number(number) => number,
        Key::Text(_) => 0,
    }
}

/// A value of the type that a call answers: what is known of it, and for the rest what the seed
/// makes up.
pub fn completed(emulator: &Emulator, call: &Call<'_>, index: u64, known: Value) -> Value {
    let Some(ty) = &call.operation.result.ty else {
        return known;
    };
    let mut item = ty.clone();
    item.is_collection = false;
    let sampler = Sampler::new(&emulator.schema, &emulator.settings);
    let mut value = sampler
        .value(&item, &call.operation.id, index)
        .unwrap_or_default();
    if let (Value::Object(value), Value::Object(known)) = (&mut value, known) {
        value.extend(known);
    }
    value
}

/// Changes a member that the entity has; one that its version does not declare is left out.
pub fn put(entry: &mut Entry, name: &str, value: impl Into<Value>) {
    if let Some(member) = entry.row.get_mut(name) {
        *member = value.into();
    }
}

/// Changes members of a stored entity.
pub fn update(store: &mut Store, set: &str, id: i64, members: Value) {
    let (Some(entry), Value::Object(members)) = (store.get_mut(set, &Key::Number(id)), members)
    else {
        return;
    };
    for (name, value) in members {
        put(entry, &name, value);
    }
}

/// An entity of the folder that a call is about.
///
/// # Errors
/// 404 where the folder has none of this number.
pub fn find<'s>(
    store: &'s Store,
    call: &Call<'_>,
    set: &str,
    id: i64,
) -> Result<&'s Entry, Problem> {
    store
        .get(set, &Key::Number(id))
        .filter(|entry| is_in(entry, call.folder_id))
        .ok_or_else(|| missing(call, &Key::Number(id)))
}

/// Whether an entity can be seen in a folder.
#[must_use]
pub fn is_in(entry: &Entry, folder: Option<i64>) -> bool {
    entry.is_in(folder)
}

/// The number that the path gives.
///
/// # Errors
/// 400 where it is missing.
pub fn key(call: &Call<'_>) -> Result<i64, Problem> {
    call.integer("key")
        .ok_or_else(|| Problem::invalid("The key is missing."))
}

/// The row of a stored entity.
#[must_use]
pub fn row(store: &Store, set: &str, id: i64) -> Value {
    store
        .get(set, &Key::Number(id))
        .map(|entry| Value::Object(entry.row.clone()))
        .unwrap_or_default()
}

/// A moment as JSON has it.
#[must_use]
pub fn moment(value: &Value) -> Option<OffsetDateTime> {
    OffsetDateTime::parse(value.as_str()?, &Rfc3339).ok()
}

/// Full path of a folder.
#[must_use]
pub fn folder_path(store: &Store, folder: Option<i64>) -> Value {
    folder
        .and_then(|id| store.get("Folders", &Key::Number(id)))
        .map(|entry| entry.get("FullyQualifiedName").clone())
        .unwrap_or_default()
}
