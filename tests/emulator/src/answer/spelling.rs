//! The spelling of members outside OData.

use odata_codegen::model::{StructuredId, Type, TypeUse};
use serde_json::{Map, Value};

use crate::request::Call;
use crate::schema::Schema;

/// A value with the spelling that endpoints outside OData use.
pub fn outside(call: &Call<'_>, value: Value) -> Value {
    match &call.operation.result.ty {
        Some(ty) => spelled(call.schema, ty, value),
        None => value,
    }
}

fn spelled(schema: &Schema, ty: &TypeUse, value: Value) -> Value {
    let Type::Structured(id) = ty.ty else {
        return value;
    };
    match value {
        Value::Array(items) => items
            .into_iter()
            .map(|item| spelled(schema, ty, item))
            .collect(),
        Value::Object(members) if ty.is_map => members
            .into_iter()
            .map(|(name, value)| (name, object(schema, id, value)))
            .collect(),
        value => object(schema, id, value),
    }
}

fn object(schema: &Schema, id: StructuredId, value: Value) -> Value {
    let Value::Object(members) = value else {
        return value;
    };
    let properties = &schema.structured(id).properties;
    let members: Map<String, Value> = members
        .into_iter()
        .map(|(name, value)| {
            let property = properties.iter().find(|property| property.name == name);
            match property {
                Some(property) => {
                    let value = spelled(schema, &property.ty, value);
                    (property.json_name.clone().unwrap_or(name), value)
                }
                None => (name, value),
            }
        })
        .collect();
    Value::Object(members)
}
