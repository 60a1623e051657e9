//! OpenAPI 3.0 from the model: all that it knows of operations, inside OData and outside.

mod body;
mod operation;
mod parameters;
mod schemas;
mod security;

use serde_json::{Map, Value, json};

use crate::model::{Operation, PathPart, Service};
use schemas::Schemas;

type Object = Map<String, Value>;

/// Writes the description of `service`.
#[must_use]
pub fn emit(service: &Service) -> String {
    let schemas = Schemas::of(service);
    let document = json!({
        "openapi": "3.0.3",
        "info": info(service),
        "tags": tags(service),
        "paths": paths(service, &schemas),
        "components": {
            "schemas": schemas.components(),
            "securitySchemes": security::schemes(service),
        },
    });
    // Alternate form of Display: indented, with names in the order of insertion.
    format!("{document:#}\n")
}

fn info(service: &Service) -> Value {
    let version = service.versions.last().map_or("", String::as_str);
    let container = service.declarations.container.as_deref();
    let name = container.unwrap_or("OData service");
    json!({"title": format!("{name} {version}"), "version": version})
}

fn tags(service: &Service) -> Value {
    let groups = service.groups.iter();
    groups
        .map(|group| match &group.description {
            Some(description) => json!({"name": group.name, "description": description}),
            None => json!({"name": group.name}),
        })
        .collect()
}

/// Operations by path and verb; where two differ in parameters only, they share one entry.
fn paths(service: &Service, schemas: &Schemas<'_>) -> Value {
    let mut operations: Vec<_> = service
        .operations()
        .map(|(group, operation)| (path(operation), group, operation))
        .collect();
    operations.sort_by(|a, b| {
        let verb = |operation: &Operation| operation.method as u8;
        a.0.cmp(&b.0).then_with(|| verb(a.2).cmp(&verb(b.2)))
    });
    let mut paths = Object::new();
    for (path, group, operation) in operations {
        let verb = operation.method.as_str().to_ascii_lowercase();
        if let Value::Object(verbs) = paths.entry(path).or_insert_with(|| json!({})) {
            let entry = verbs.entry(verb);
            entry.or_insert_with(|| operation::operation(service, schemas, group, operation));
        }
    }
    Value::Object(paths)
}

/// The path with `{name}` for the value of a parameter, and what OData writes around it.
fn path(operation: &Operation) -> String {
    operation
        .path
        .iter()
        .map(|part| match part {
            PathPart::Text(text) => text.clone(),
            PathPart::Parameter(index) => operation
                .parameters
                .get(*index)
                .map_or_else(String::new, |item| parameters::placeholder(operation, item)),
        })
        .collect()
}

/// Adds a member, where there is a value.
fn set(object: &mut Object, name: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        object.insert(name.to_owned(), value.into());
    }
}
