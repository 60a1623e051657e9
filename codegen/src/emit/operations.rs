//! The operations as a table: verb, path, types, scopes, permissions.

use serde_json::{Value, json};

use super::prose::path;
use super::table;
use crate::model::{Operation, Parameter, Permission, Place, Service, Shape, Type, TypeUse};

/// Heads of the columns.
const HEADS: [&str; 8] = [
    "operation",
    "verb",
    "path",
    "parameters",
    "body",
    "result",
    "scopes",
    "permissions",
];

/// The table for people: columns as wide as their longest cell.
#[must_use]
pub fn text(service: &Service) -> String {
    let rows: Vec<[String; 8]> = rows(service).collect();
    table::columns(HEADS, &rows)
}

/// The table with commas (RFC 4180), with a line of heads.
#[must_use]
pub fn csv(service: &Service) -> String {
    let rows: Vec<[String; 8]> = rows(service).collect();
    table::csv(HEADS, &rows)
}

/// The table as an array of objects, one operation a line.
#[must_use]
pub fn json(service: &Service) -> String {
    let lines: Vec<String> = service
        .operations()
        .map(|(_, operation)| object(service, operation).to_string())
        .collect();
    match lines.is_empty() {
        true => "[]\n".to_owned(),
        false => format!("[\n{}\n]\n", lines.join(",\n")),
    }
}

fn object(service: &Service, operation: &Operation) -> Value {
    let parameters = operation.parameters.iter().map(|parameter| {
        json!({
            "name": parameter.name,
            "in": place(parameter.place),
            "type": type_name(service, &parameter.ty),
            "required": parameter.is_required,
        })
    });
    let requirement = &operation.requirement;
    let expression = |permission: &Option<Permission>| permission.as_ref().map(ToString::to_string);
    json!({
        "operation": operation.id,
        "verb": operation.method.as_str(),
        "path": path(&operation.path, &operation.parameters),
        "parameters": parameters.collect::<Vec<Value>>(),
        "result": result(service, operation),
        "scopes": expression(&requirement.scopes),
        "permissions": expression(&requirement.api),
        "documented_permissions": expression(&requirement.documented),
    })
}

fn rows(service: &Service) -> impl Iterator<Item = [String; 8]> {
    service.operations().map(|(_, operation)| {
        let requirement = &operation.requirement;
        let permissions = requirement.api.as_ref().or(requirement.documented.as_ref());
        let (body, others): (Vec<&Parameter>, Vec<&Parameter>) = operation
            .parameters
            .iter()
            .partition(|it| matches!(it.place, Place::Body | Place::Content | Place::Form));
        [
            operation.id.clone(),
            operation.method.as_str().to_owned(),
            path(&operation.path, &operation.parameters),
            parameters(service, &others),
            match body.as_slice() {
                [content] if content.place == Place::Content => type_name(service, &content.ty),
                body => parameters(service, body),
            },
            result(service, operation).unwrap_or_default(),
            requirement
                .scopes
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
            permissions.map(ToString::to_string).unwrap_or_default(),
        ]
    })
}

/// `name: type`, with a question mark where it may be missing.
fn parameters(service: &Service, parameters: &[&Parameter]) -> String {
    let parameters = parameters.iter().map(|parameter| {
        let mark = if parameter.is_required { "" } else { "?" };
        format!(
            "{}{mark}: {}",
            parameter.name,
            type_name(service, &parameter.ty)
        )
    });
    parameters.collect::<Vec<String>>().join(", ")
}

fn place(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Body => "member of body",
        Place::Content => "body",
        Place::Form => "part",
    }
}

fn result(service: &Service, operation: &Operation) -> Option<String> {
    let outcome = &operation.result;
    match (&outcome.shape, &outcome.ty) {
        (Shape::Bytes, _) => Some("Edm.Stream".to_owned()),
        (_, ty) => ty.as_ref().map(|ty| type_name(service, ty)),
    }
}

fn type_name(service: &Service, ty: &TypeUse) -> String {
    let name = match ty.ty {
        Type::Primitive(primitive) => format!("Edm.{}", primitive.name()),
        Type::Enum(id) => service.enumeration(id).qualified_name.clone(),
        Type::Structured(id) => service.structured(id).qualified_name.clone(),
    };
    match (ty.is_collection, ty.is_map) {
        (true, _) => format!("Collection({name})"),
        (_, true) => format!("Map({name})"),
        _ => name,
    }
}
