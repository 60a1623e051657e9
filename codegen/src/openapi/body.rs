//! Parameters of actions and endpoints, from the body of a request and from its path.

use super::annotate::{client, description, optional_parameter, string};
use super::call::Call;
use super::description::{Object, Place, Schema, Shape};
use super::structures::constraints;
use super::types::{Types, Use};
use crate::csdl::document::{Annotation, Expression, Parameter, Record, StructuredKind};
use crate::diagnostics::Location;

/// Name of the parameter that is the whole body.
const BODY: &str = "body";

/// Parameters for the members of the body, its parts, or the whole body.
pub(super) fn parameters(call: &Call<'_>, types: &mut Types<'_>, owner: &str) -> Vec<Parameter> {
    let Some(body) = &call.operation.body else {
        return Vec::new();
    };
    let Some(schema) = &body.content.schema else {
        return Vec::new();
    };
    let location = &call.operation.location;
    match members(schema, types) {
        Some((name, object)) => {
            let owner = name.unwrap_or_else(|| owner.to_owned());
            let is_form = call.is_multipart();
            let members = object.properties.iter();
            members
                .map(|(name, property)| member(&owner, name, property, &object, is_form, location, types))
                .collect()
        }
        None => {
            let found = types.of_schema(schema, owner, BODY);
            let mut annotations = vec![client("Location", string(BODY))];
            annotations.extend(found.annotations());
            vec![parameter(BODY, found, annotations, location)]
        }
    }
}

/// The object whose members are the parameters, with the name of its schema: one with properties
/// that is no entity.
fn members(schema: &Schema, types: &Types<'_>) -> Option<(Option<String>, Object)> {
    let (name, object) = match &schema.shape {
        Shape::Object(object) => (None, object.clone()),
        Shape::Named(name) => {
            if let Some((_, StructuredKind::Entity)) = types.declared(name) {
                return None;
            }
            match &types.schema(name)?.shape {
                Shape::Object(object) => (Some(name.clone()), object.clone()),
                _ => return None,
            }
        }
        _ => return None,
    };
    (!object.properties.is_empty()).then_some((name, object))
}

fn member(
    owner: &str,
    name: &str,
    property: &Schema,
    object: &Object,
    is_form: bool,
    location: &Location,
    types: &mut Types<'_>,
) -> Parameter {
    let found = types.of_member(owner, name, property);
    let mut annotations = Vec::new();
    if let Some(text) = &property.description {
        annotations.push(description(text));
    }
    if is_form {
        annotations.push(client("Location", string("form")));
    }
    annotations.extend(found.annotations());
    annotations.extend(constraints(property));
    if !object.required.iter().any(|it| it == name) {
        annotations.push(optional_parameter(property.default.as_deref()));
    }
    parameter(name, found, annotations, location)
}

/// Parts of a multipart body, as `Client.Operation` states them.
pub(super) fn parts(call: &Call<'_>, types: &mut Types<'_>, owner: &str) -> Expression {
    let body = call.operation.body.as_ref();
    let schema = body.and_then(|body| body.content.schema.as_ref());
    let Some((_, object)) = schema.and_then(|schema| members(schema, types)) else {
        return Expression::Collection(Vec::new());
    };
    let parts = object.properties.iter().map(|(name, property)| {
        let found = types.of_schema(property, owner, name);
        let is_required = object.required.contains(name);
        Expression::Record(Record {
            properties: vec![
                ("Name".to_owned(), string(name)),
                ("Required".to_owned(), Expression::Bool(is_required)),
            ],
            annotations: vec![client("Type", string(&found.expression()))],
            ..Record::default()
        })
    });
    Expression::Collection(parts.collect())
}

/// Parameters in the path, but for those called in `known`.
pub(super) fn in_path(
    call: &Call<'_>,
    known: &[&str],
    owner: &str,
    types: &mut Types<'_>,
) -> Vec<Parameter> {
    let parameters = call.operation.parameters.iter();
    parameters
        .filter(|it| it.place == Place::Path && !known.contains(&it.name.as_str()))
        .map(|it| {
            let found = types.of_schema(&it.schema, owner, &it.name);
            let mut annotations = vec![client("Location", string("path"))];
            annotations.extend(it.description.as_deref().map(description));
            let mut made = parameter(&it.name, found, annotations, &call.operation.location);
            made.ty.nullable = Some(false);
            made
        })
        .collect()
}

fn parameter(
    name: &str,
    found: Use,
    annotations: Vec<Annotation>,
    location: &Location,
) -> Parameter {
    Parameter {
        name: name.to_owned(),
        ty: found.ty,
        annotations,
        location: location.clone(),
    }
}
