//! The verbs of a set over the store, for sets without behaviour of their own.

use odata_codegen::model::{Kind, Primitive, Property, StructuredId, Type};
use serde_json::{Value, json};

use super::made_up;
use crate::Emulator;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::schema::Schema;
use crate::store::{Entry, Key, Row, Store};

/// Carries an operation out without knowing what it means.
pub fn run(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    match call.operation.kind {
        Kind::List => Ok(list(emulator, call)),
        Kind::Get => get(emulator, call),
        Kind::Create => create(emulator, call),
        Kind::Replace => change(emulator, call, true),
        Kind::Update => change(emulator, call, false),
        Kind::Delete => delete(emulator, call),
        Kind::Action | Kind::Function | Kind::Endpoint(_) => Ok(made_up::reply(emulator, call)),
    }
}

/// 404 for an entity that is not there.
#[must_use]
pub fn missing(call: &Call<'_>, key: &Key) -> Problem {
    let key = match key {
        Key::Number(number) => number.to_string(),
        Key::Text(text) => format!("'{text}'"),
    };
    Problem::not_found(format!("{} ({key}) does not exist.", call.group.name))
}

fn list(emulator: &Emulator, call: &Call<'_>) -> Reply {
    let store = emulator.store();
    let rows = store
        .scan_folder(&call.group.name, call.folder_id)
        .map(|(_, entry)| Value::Object(entry.row.clone()))
        .collect();
    Reply::List { rows, count: None }
}

/// The key that a path gives.
fn key(call: &Call<'_>) -> Result<Key, Problem> {
    call.operation
        .parameters
        .first()
        .and_then(|parameter| call.arguments.get(&parameter.name))
        .and_then(Key::of)
        .ok_or_else(|| Problem::invalid("The key is missing."))
}

fn get(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let name = &call.group.name;
    let store = emulator.store();
    let entry = if call.group.is_singleton || call.operation.parameters.is_empty() {
        store.scan(name).next().map(|(_, entry)| entry)
    } else {
        store.get(name, &key(call)?)
    };
    match entry {
        Some(entry) if call.operation.result.ty.as_ref().is_some_and(is_primitive) => {
            Ok(Reply::Value(entry.get("Value").clone()))
        }
        Some(entry)
            if call
                .operation
                .result
                .ty
                .as_ref()
                .is_some_and(|ty| ty.is_collection) =>
        {
            Ok(made_up::rows_of(emulator, call, Some(entry)))
        }
        Some(entry) => Ok(Reply::Value(Value::Object(entry.row.clone()))),
        None => Err(missing(call, &key(call)?)),
    }
}

fn is_primitive(ty: &odata_codegen::model::TypeUse) -> bool {
    matches!(ty.ty, Type::Primitive(_))
}

fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let Some(ty) = call.group.entity_type else {
        return Ok(made_up::reply(emulator, call));
    };
    let given = call.body.as_object().cloned().unwrap_or_default();
    let mut store = emulator.store_mut();
    let row = new_row(call.schema, &mut store, ty, given, call.folder_id);
    let name = &call.group.name;
    let entry = Entry {
        row,
        folder: call.folder_id,
        ..Entry::default()
    };
    let key = store.insert(name, entry);
    let value = store
        .get(name, &key)
        .map(|entry| Value::Object(entry.row.clone()))
        .unwrap_or_default();
    let literal = match key {
        Key::Number(number) => number.to_string(),
        Key::Text(text) => text,
    };
    Ok(Reply::Created {
        value,
        location: format!("/odata/{name}({literal})"),
    })
}

/// A new entity: what was given and may be, and for the rest what the service assumes.
#[must_use]
pub fn new_row(
    schema: &Schema,
    store: &mut Store,
    ty: StructuredId,
    mut given: Row,
    folder: Option<i64>,
) -> Row {
    let mut row = Row::new();
    for property in &schema.structured(ty).properties {
        let stated = given
            .swap_remove(&property.name)
            .filter(|value| !value.is_null());
        let value = match stated {
            Some(value) => value,
            None if property.is_navigation => continue,
            None => initial(schema, store, property, folder),
        };
        row.insert(property.name.clone(), value);
    }
    // What an open type was given besides.
    row.extend(given);
    row
}

fn initial(schema: &Schema, store: &mut Store, property: &Property, folder: Option<i64>) -> Value {
    match property.name.as_str() {
        "CreationTime" => return store.now().into(),
        "OrganizationUnitId" if folder.is_some() => return json!(folder),
        _ => {}
    }
    if let Some(default) = &property.default {
        let given = crate::route::Given::Plain(default.clone());
        if let Ok(value) = crate::arguments::parse(schema, &property.ty, &given) {
            return value;
        }
    }
    if property.ty.is_collection {
        return json!([]);
    }
    if property.ty.is_nullable {
        return Value::Null;
    }
    match property.ty.ty {
        Type::Primitive(Primitive::Guid) => store.ids.guid().into(),
        Type::Primitive(Primitive::Boolean) => Value::Bool(false),
        Type::Primitive(Primitive::String) => Value::from(""),
        Type::Primitive(Primitive::DateTimeOffset) => store.now().into(),
        Type::Primitive(
            Primitive::Byte
            | Primitive::SByte
            | Primitive::Int16
            | Primitive::Int32
            | Primitive::Int64
            | Primitive::Decimal
            | Primitive::Double
            | Primitive::Single,
        ) => Value::from(0),
        Type::Enum(id) => {
            let first = schema.service.enumeration(id).members.first();
            first.map_or(Value::Null, |member| member.name.clone().into())
        }
        Type::Primitive(_) | Type::Structured(_) => Value::Null,
    }
}

fn change(emulator: &Emulator, call: &Call<'_>, is_whole: bool) -> Result<Reply, Problem> {
    let name = &call.group.name;
    let key = key(call)?;
    let mut store = emulator.store_mut();
    let now = store.now();
    let key_name = store.key_name(name).to_owned();
    let entry = store
        .get_mut(name, &key)
        .ok_or_else(|| missing(call, &key))?;
    let ty = call.group.entity_type.map(|id| call.schema.structured(id));
    for property in ty.map_or(&[][..], |ty| &ty.properties) {
        if property.name == key_name || property.is_computed {
            continue;
        }
        let given = call.body.get(&property.name);
        let is_replaced = is_whole && property.ty.is_nullable && !property.is_navigation;
        match given {
            Some(value) => {
                entry.row.insert(property.name.clone(), value.clone());
            }
            None if is_replaced && entry.row.contains_key(&property.name) && is_input(property) => {
                entry.row.insert(property.name.clone(), Value::Null);
            }
            None if property.name == "LastModificationTime" => {
                entry.row.insert(property.name.clone(), now.clone().into());
            }
            None => {}
        }
    }
    Ok(Reply::Value(Value::Object(entry.row.clone())))
}

/// Whether a client that replaces an entity is expected to state this property.
fn is_input(property: &Property) -> bool {
    let name = property.name.as_str();
    !(name.ends_with("Time") || name.ends_with("UserId") || name.ends_with("Key"))
        && name != "FoldersCount"
}

fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let key = key(call)?;
    match emulator.store_mut().remove(&call.group.name, &key) {
        Some(_) => Ok(Reply::None),
        None => Err(missing(call, &key)),
    }
}
