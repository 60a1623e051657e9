//! Answers of operations that do nothing: true to the description, made of what is stored where
//! that has the type of the result.

use odata_codegen::model::{Kind, Shape, StructuredId, Type};
use serde_json::Value;

use crate::Emulator;
use crate::reply::Reply;
use crate::request::Call;
use crate::sample::Sampler;
use crate::store::{Entry, Key};

/// Answers a call.
pub fn reply(emulator: &Emulator, call: &Call<'_>) -> Reply {
    let outcome = &call.operation.result;
    match outcome.shape {
        Shape::None => Reply::None,
        Shape::Bytes => Reply::Bytes {
            content_type: "application/octet-stream".to_owned(),
            name: Some(format!("{}.bin", call.operation.id)),
            bytes: format!("{}\r\n1\r\n", call.operation.id).into(),
        },
        Shape::List | Shape::Array => rows_of(emulator, call, None),
        Shape::Value | Shape::Wrapped => Reply::Value(one(emulator, call)),
    }
}

/// The rows of an answer: what is stored with their type, or made up.
pub fn rows_of(emulator: &Emulator, call: &Call<'_>, known: Option<&Entry>) -> Reply {
    let Some(ty) = &call.operation.result.ty else {
        return Reply::Value(Value::Array(Vec::new()));
    };
    if let (None, Type::Structured(id)) = (known, ty.ty)
        && let Some(rows) = stored(emulator, call, id)
    {
        return Reply::List { rows, count: None };
    }
    let mut item = ty.clone();
    item.is_collection = false;
    let sampler = sampler(emulator, call);
    let made = emulator.settings.rows.max(2) as u64;
    let rows = (0..made)
        .filter_map(|index| sampler.value(&item, &call.operation.id, index))
        .collect();
    Reply::List { rows, count: None }
}

fn sampler<'e>(emulator: &'e Emulator, call: &Call<'_>) -> Sampler<'e> {
    let sampler = Sampler::new(&emulator.schema, &emulator.settings);
    match call.operation.kind {
        Kind::Endpoint(_) => sampler.with_navigation(),
        _ => sampler,
    }
}

/// All entities of a set whose entities have exactly this type, if there are several.
fn stored(emulator: &Emulator, call: &Call<'_>, id: StructuredId) -> Option<Vec<Value>> {
    let groups = &emulator.schema.service.groups;
    let group = if call.group.entity_type == Some(id) {
        call.group
    } else {
        groups.iter().find(|group| group.entity_type == Some(id))?
    };
    let store = emulator.store();
    let rows: Vec<Value> = store
        .scan_folder(&group.name, call.folder_id)
        .map(|(_, entry)| Value::Object(entry.row.clone()))
        .collect();
    (rows.len() > 1).then_some(rows)
}

fn one(emulator: &Emulator, call: &Call<'_>) -> Value {
    let Some(ty) = &call.operation.result.ty else {
        return Value::Null;
    };
    if let Type::Structured(id) = ty.ty
        && call.group.entity_type == Some(id)
        && !ty.is_collection
        && let Some(key) = call.arguments.get("key").and_then(Key::of)
        && let Some(entry) = emulator.store().get(&call.group.name, &key)
    {
        return Value::Object(entry.row.clone());
    }
    sampler(emulator, call)
        .value(ty, &call.operation.id, 0)
        .unwrap_or_default()
}
