//! What navigation properties lead to.

use odata_codegen::model::{Group, Property, StructuredId, Type};
use serde_json::{Map, Value};

use crate::Emulator;
use crate::sample::Sampler;
use crate::store::{Entry, Key, hash};

/// Finds related rows: by the number, key or name that the row holds, else among the stored ones,
/// else made up.
pub fn navigate(
    emulator: &Emulator,
) -> impl Fn(StructuredId, &Property, &Value) -> Option<Value> + '_ {
    move |owner, property, row| related(emulator, owner, property, row)
}

fn related(
    emulator: &Emulator,
    owner: StructuredId,
    property: &Property,
    row: &Value,
) -> Option<Value> {
    let Type::Structured(target) = property.ty.ty else {
        return None;
    };
    // What shows of a user besides the account is no set of its own.
    let set = set_of(emulator, target).or_else(|| {
        let is_user = property.name.ends_with("User");
        emulator.schema.group("Users").filter(|_| is_user)
    });
    if property.ty.is_collection {
        let found = set.and_then(|set| children(emulator, set, owner, row));
        let entities = found.unwrap_or_else(|| made_up(emulator, target, property, row, 2));
        let entities = entities
            .into_iter()
            .map(|row| as_type(emulator, target, row));
        return Some(Value::Array(entities.collect()));
    }
    if row.get(format!("{}Id", property.name)) == Some(&Value::Null) {
        return None;
    }
    set.and_then(|set| parent(emulator, set, property, row))
        .or_else(|| made_up(emulator, target, property, row, 1).pop())
        .map(|row| as_type(emulator, target, row))
}

/// The set that holds entities of a type, of its base or of one that derives from it.
fn set_of(emulator: &Emulator, target: StructuredId) -> Option<&Group> {
    let schema = &emulator.schema;
    let groups = &schema.service.groups;
    let exact = groups
        .iter()
        .find(|group| group.entity_type == Some(target));
    exact.or_else(|| {
        groups.iter().find(|group| {
            group
                .entity_type
                .is_some_and(|ty| schema.derived(ty).contains(&target))
        })
    })
}

fn parent(
    emulator: &Emulator,
    set: &Group,
    property: &Property,
    row: &Value,
) -> Option<Map<String, Value>> {
    let store = emulator.store();
    let name = &property.name;
    let by_id = row
        .get(format!("{name}Id"))
        .and_then(Key::of)
        .and_then(|key| store.get(&set.name, &key));
    let by = |ending: &str| {
        let value = row.get(format!("{name}{ending}"))?;
        store.find(&set.name, ending, value).map(|(_, entry)| entry)
    };
    let any = || {
        let rows = store.len(&set.name).max(1) as u64;
        let turn = hash(0, &id_text(row));
        store
            .scan(&set.name)
            .nth(usize::try_from(turn % rows).unwrap_or(0))
            .map(|(_, entry)| entry)
    };
    by_id
        .or_else(|| by("Key"))
        .or_else(|| by("Name"))
        .or_else(any)
        .map(|entry| entry.row.clone())
}

/// The number or key of a row as text.
fn id_text(row: &Value) -> String {
    row.get("Id").map(Value::to_string).unwrap_or_default()
}

/// The rows of a set that point at `row`, if the entities of that set can.
fn children(
    emulator: &Emulator,
    set: &Group,
    owner: StructuredId,
    row: &Value,
) -> Option<Vec<Map<String, Value>>> {
    let owner = &emulator.schema.structured(owner).name;
    let link = format!("{}Id", owner.trim_end_matches("Dto"));
    let ty = emulator.schema.structured(set.entity_type?);
    ty.properties
        .iter()
        .any(|property| property.name == link)
        .then_some(())?;
    let id = row.get("Id")?;
    let store = emulator.store();
    let points = |entry: &&Entry| entry.get(&link) == id;
    let rows = store.scan(&set.name).map(|(_, entry)| entry).filter(points);
    Some(rows.map(|entry| entry.row.clone()).collect())
}

fn made_up(
    emulator: &Emulator,
    target: StructuredId,
    property: &Property,
    row: &Value,
    count: u64,
) -> Vec<Map<String, Value>> {
    let sampler = Sampler::new(&emulator.schema, &emulator.settings);
    let name = format!("{}{}", property.name, id_text(row));
    (0..count)
        .map(|index| sampler.row(target, &name, index))
        .collect()
}

/// A row of a related type as one of `target`: what that declares, and nothing else.
fn as_type(emulator: &Emulator, target: StructuredId, mut row: Map<String, Value>) -> Value {
    let sampler = Sampler::new(&emulator.schema, &emulator.settings);
    let ty = emulator.schema.structured(target);
    let mut whole = sampler.row(target, &ty.name, 0);
    for (name, value) in &mut whole {
        if let Some(known) = row.swap_remove(name) {
            *value = known;
        }
    }
    // Related entities that have no set of their own stand in the row itself.
    let related = ty
        .properties
        .iter()
        .filter(|property| property.is_navigation);
    for property in related {
        if let Some(known) = row.swap_remove(&property.name) {
            whole.insert(property.name.clone(), known);
        }
    }
    Value::Object(whole)
}
