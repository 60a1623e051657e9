//! Members that the version in use does not declare: handlers serve all versions, and may give
//! more than one of them has.

use odata_codegen::model::{StructuredId, Type, TypeUse};
use serde_json::Value;

use crate::request::Call;
use crate::schema::Schema;

/// A value with the members that the result type declares.
pub fn only(call: &Call<'_>, mut value: Value) -> Value {
    if let Some(ty) = &call.operation.result.ty {
        strip(call.schema, ty, &mut value);
    }
    value
}

fn strip(schema: &Schema, ty: &TypeUse, value: &mut Value) {
    let Type::Structured(id) = ty.ty else {
        return;
    };
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| object(schema, id, item)),
        Value::Object(members) if ty.is_map => {
            members
                .values_mut()
                .for_each(|item| object(schema, id, item));
        }
        value => object(schema, id, value),
    }
}

fn object(schema: &Schema, declared: StructuredId, value: &mut Value) {
    let Value::Object(members) = value else {
        return;
    };
    let stated = members
        .get("@odata.type")
        .and_then(Value::as_str)
        .and_then(|name| schema.type_named(name.trim_start_matches('#')));
    let ty = schema.structured(stated.unwrap_or(declared));
    let property = |name: &str| ty.properties.iter().find(|property| property.name == name);
    members.retain(|name, value| match property(name) {
        Some(property) => {
            strip(schema, &property.ty, value);
            true
        }
        None => ty.is_open || name.contains('@'),
    });
}
