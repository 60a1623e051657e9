//! Parameters in path, query and header.

use serde_json::{Value, json};

use super::schemas::Schemas;
use super::{Object, set};
use crate::model::{Kind, Operation, Parameter, Place, Primitive, Service, Type};

/// All parameters that are not part of the body.
pub fn parameters(service: &Service, schemas: &Schemas<'_>, operation: &Operation) -> Vec<Value> {
    let places = [
        (Place::Path, "path"),
        (Place::Query, "query"),
        (Place::Header, "header"),
    ];
    let stated = places.into_iter().flat_map(|(place, name)| {
        let items = operation.parameters.iter();
        items
            .filter(move |item| item.place == place)
            .map(move |item| parameter(schemas, item, name))
    });
    let mut parameters: Vec<Value> = stated.collect();
    let options = operation.query_options.names();
    parameters.extend(options.map(|name| query_option(name, operation.page_size)));
    let ambient = &service.declarations.ambient_headers;
    let headers = operation
        .ambient_headers
        .iter()
        .filter_map(|name| ambient.iter().find(|header| header.name == *name));
    parameters.extend(headers.map(|header| parameter(schemas, header, "header")));
    parameters
}

fn parameter(schemas: &Schemas<'_>, parameter: &Parameter, place: &str) -> Value {
    let mut object = Object::new();
    set(&mut object, "name", Some(parameter.name.as_str()));
    set(&mut object, "in", Some(place));
    set(&mut object, "description", parameter.description.as_deref());
    let is_required = parameter.is_required || parameter.place == Place::Path;
    set(&mut object, "required", is_required.then_some(true));
    if parameter.ty.is_collection && parameter.place == Place::Query {
        set(&mut object, "style", Some("form"));
        set(&mut object, "explode", Some(true));
    }
    set(&mut object, "schema", Some(schemas.of_parameter(parameter)));
    Value::Object(object)
}

/// A placeholder with the marks of an OData literal: quotes around texts, brackets around lists.
pub fn placeholder(operation: &Operation, parameter: &Parameter) -> String {
    let name = &parameter.name;
    let is_text = matches!(
        parameter.ty.ty,
        Type::Primitive(Primitive::String) | Type::Enum(_)
    );
    match operation.kind {
        Kind::Endpoint(_) => format!("{{{name}}}"),
        _ if parameter.ty.is_collection => format!("[{{{name}}}]"),
        _ if is_text => format!("'{{{name}}}'"),
        _ => format!("{{{name}}}"),
    }
}

fn query_option(name: &str, page_size: Option<u32>) -> Value {
    let cap = page_size.filter(|_| name == "$top");
    let description = match name {
        "$filter" => "Condition that the items must meet.",
        "$select" => "Properties to return, separated by commas.",
        "$expand" => "Related entities to return in place, separated by commas.",
        "$orderby" => "Properties to sort by, each with an optional direction.",
        "$top" => "Largest number of items to return.",
        "$skip" => "Number of items to leave out at the start.",
        "$search" => "Text that the items must match.",
        _ => "Whether to return the number of all items, too.",
    };
    let description = match cap {
        Some(cap) => format!("{description} The maximum value is {cap}."),
        None => description.to_owned(),
    };
    json!({
        "name": name,
        "in": "query",
        "description": description,
        "schema": query_option_schema(name, cap),
    })
}

fn query_option_schema(name: &str, cap: Option<u32>) -> Value {
    match (name, cap) {
        ("$top", Some(cap)) => {
            json!({"type": "integer", "format": "int32", "minimum": 0, "maximum": cap})
        }
        ("$top" | "$skip", _) => json!({"type": "integer", "format": "int32", "minimum": 0}),
        ("$count", _) => json!({"type": "boolean"}),
        _ => json!({"type": "string"}),
    }
}
