//! The shape that the description gives to the members of an event.

use odata_codegen::model::{StructuredType, Type};
use serde_json::{Map, Value};

use crate::schema::Schema;

/// Rows as the member of an event: one object, or a list of them. Nothing where the version has no
/// such event, or the event no such member.
pub fn member(schema: &Schema, event: &str, name: &str, rows: &[&Value]) -> Option<Value> {
    let types = &schema.service.types;
    let event = types
        .iter()
        .find(|ty| ty.webhook_event.as_deref() == Some(event))?;
    let property = event.properties.iter().find(|each| each.name == name)?;
    let Type::Structured(id) = property.ty.ty else {
        return None;
    };
    let mut shown = rows.iter().map(|row| shown(schema.structured(id), row));
    if property.ty.is_collection {
        Some(Value::Array(shown.collect()))
    } else {
        shown.next()
    }
}

/// Removes the members that the version does not declare for an event.
pub(super) fn keep_declared(schema: &Schema, event: &str, members: &mut Map<String, Value>) {
    let types = &schema.service.types;
    let declared = types
        .iter()
        .find(|ty| ty.webhook_event.as_deref() == Some(event));
    if let Some(declared) = declared {
        members.retain(|name, _| declared.properties.iter().any(|each| each.name == *name));
    }
}

fn shown(shape: &StructuredType, row: &Value) -> Value {
    let members: Map<String, Value> = shape
        .properties
        .iter()
        .map(|property| (property.name.clone(), row[property.name.as_str()].clone()))
        .collect();
    Value::Object(members)
}
