//! Parameters of actions and endpoints, from the body of a request and from its path.

use super::annotate::{client, description, optional_parameter, string};
use super::call::Call;
use super::declared::is_generic;
use super::description::{Object, Place, Schema, Shape};
use super::structures::constraints;
use super::types::{Types, Use};
use crate::csdl::document::{
    Annotation, Expression, Parameter, Record, StructuredKind, TypeReference,
};
use crate::diagnostics::Location;

/// Name of the parameter that is the whole body.
const BODY: &str = "body";

/// Parameters for the members of the body, its parts, or the whole body.
pub(super) fn parameters(call: &Call<'_>, types: &mut Types<'_>, owner: &str) -> Vec<Parameter> {
    let body = call.operation.body.as_ref();
    let Some(schema) = body.and_then(|body| body.content.schema.as_ref()) else {
        return Vec::new();
    };
    let location = &call.operation.location;
    let Some((name, object)) = members(schema, types) else {
        let found = types.of_schema(schema, owner, BODY);
        let mut annotations = vec![client("Location", string(BODY))];
        annotations.extend(found.annotations());
        return vec![parameter(BODY, found, annotations, location)];
    };
    let owner = name.as_deref().unwrap_or(owner);
    let declared = types.members_of(name.as_deref().unwrap_or_default());
    let names = names(&declared, &object, name.is_some());
    // A call without the only thing that it could say would say nothing.
    let is_only = names.len() == 1;
    let mut found: Vec<Parameter> = names
        .into_iter()
        .map(|(name, ty)| {
            let stated = property(&object, &name);
            let found = match (ty, stated) {
                (Some(ty), Some(stated)) if is_generic(&ty.name) => {
                    types.of_schema(stated, owner, &name)
                }
                (Some(ty), _) => Use { ty, map_of: None },
                (None, stated) => {
                    types.of_schema(stated.unwrap_or(&Schema::default()), owner, &name)
                }
            };
            let annotations = member_annotations(call, &name, &found, &object, is_only);
            parameter(&name, found, annotations, location)
        })
        .collect();
    found.sort_by_key(is_optional);
    found
}

/// Names of members: those of the declared type first, then those that only the schema has, which
/// for a type are sorted like those of declared ones.
fn names(
    declared: &[(String, TypeReference)],
    object: &Object,
    is_named: bool,
) -> Vec<(String, Option<TypeReference>)> {
    let is_declared = |name: &str| declared.iter().any(|(it, _)| it.eq_ignore_ascii_case(name));
    let mut own: Vec<String> = object
        .properties
        .iter()
        .map(|(name, _)| name.clone())
        .collect();
    own.retain(|name| !is_declared(name));
    if is_named {
        own.sort_by_key(|name| name.to_lowercase());
    }
    let declared = declared
        .iter()
        .map(|(name, ty)| (name.clone(), Some(ty.clone())));
    declared
        .chain(own.into_iter().map(|name| (name, None)))
        .collect()
}

fn property<'o>(object: &'o Object, name: &str) -> Option<&'o Schema> {
    let mut properties = object.properties.iter();
    let found = properties.find(|(it, _)| it.eq_ignore_ascii_case(name));
    found.map(|(_, schema)| schema)
}

fn is_optional(parameter: &Parameter) -> bool {
    let mut terms = parameter.annotations.iter().map(|it| it.term.as_str());
    terms.any(|term| term.ends_with(".OptionalParameter"))
}

fn member_annotations(
    call: &Call<'_>,
    name: &str,
    found: &Use,
    object: &Object,
    is_only: bool,
) -> Vec<Annotation> {
    let stated = property(object, name);
    let mut annotations = Vec::new();
    if let Some(text) = stated.and_then(|it| it.description.as_deref()) {
        annotations.push(description(text));
    }
    if call.is_multipart() {
        annotations.push(client("Location", string("form")));
    }
    annotations.extend(found.annotations());
    annotations.extend(stated.map(constraints).into_iter().flatten());
    let mut spellings = object.properties.iter().map(|(spelling, _)| spelling);
    let is_other = |it: &&String| it.eq_ignore_ascii_case(name) && *it != name;
    if let Some(spelling) = spellings.find(is_other) {
        annotations.push(client("JsonName", string(spelling)));
    }
    let is_required = object
        .required
        .iter()
        .any(|it| it.eq_ignore_ascii_case(name));
    if !is_required && !is_only {
        let default = stated.and_then(|it| it.default.as_deref());
        annotations.push(optional_parameter(default));
    }
    annotations
}

/// The object whose members are the parameters, with the name of its schema: one with properties
/// that is not used as a value elsewhere.
fn members(schema: &Schema, types: &Types<'_>) -> Option<(Option<String>, Object)> {
    let (name, object) = match &schema.shape {
        Shape::Object(object) => (None, object.clone()),
        Shape::Named(name) => {
            let is_entity = matches!(types.declared(name), Some((_, StructuredKind::Entity)));
            if is_entity || types.is_value(name) {
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
    let mut ty = found.ty;
    if ty.is_collection {
        ty.nullable = Some(false);
    }
    Parameter {
        name: name.to_owned(),
        ty,
        annotations,
        location: location.clone(),
    }
}
