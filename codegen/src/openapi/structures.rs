//! Properties that OpenAPI adds to declared types, and types that only it has.

use std::collections::HashMap;

use super::annotate::{client, core, deprecated, description, validation};
use super::declared::is_generic;
use super::description::{Description, Object, Schema, Shape};
use super::types::{Types, add_members, expression, is_type};
use crate::csdl::document::{
    Annotation, Document, Expression, NavigationProperty, Property, StructuredKind, StructuredType,
    TypeReference,
};
use crate::diagnostics::{Diagnostic, Severity};

/// The notice of what an OpenAPI document calls deprecated: it gives no reason.
pub(super) const DEPRECATED: &str = "Deprecated by the service.";

/// Name of the only property of a schema that wraps a result.
const VALUE: &str = "value";

/// Adds what `description` says of the types of `documents`.
pub(super) fn join(
    documents: &mut [Document],
    description: &Description,
    types: &mut Types<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut schemas: HashMap<String, (&Schema, &Object)> = HashMap::new();
    for (name, schema) in &description.schemas {
        if let (Shape::Object(object), Some((qualified, _))) = (&schema.shape, types.declared(name))
        {
            schemas.insert(qualified.to_owned(), (schema, object));
        }
    }
    for declared in documents
        .iter_mut()
        .flat_map(|document| &mut document.schemas)
    {
        for ty in &mut declared.structured_types {
            let name = format!("{}.{}", declared.namespace, ty.name);
            if let Some((schema, object)) = schemas.get(&name) {
                complete(ty, schema, object, types, diagnostics);
            }
        }
    }
}

/// The types that only `description` has.
pub(super) fn new_types(description: &Description, types: &mut Types<'_>) -> Vec<StructuredType> {
    let mut new = Vec::new();
    for (name, schema) in &description.schemas {
        if let Shape::Object(object) = &schema.shape
            && is_type(schema)
            && wrapped(object).is_none()
            && types.declared(name).is_none()
        {
            new.push(structured_type(name, schema, object, types));
        }
    }
    new
}

/// What OData wraps into an object, where the schema stands for one: it may have control
/// information beside.
pub(super) fn wrapped(object: &Object) -> Option<&Schema> {
    let is_control = |name: &str| name.starts_with('@');
    let mut properties = object.properties.iter();
    let mut own = properties.by_ref().filter(|(name, _)| !is_control(name));
    match (own.next(), own.next(), &object.base) {
        (Some((name, schema)), None, None) if name == VALUE => Some(schema),
        _ => None,
    }
}

/// Adds what a schema says of a declared type; where both name a type, that of CSDL counts.
fn complete(
    ty: &mut StructuredType,
    schema: &Schema,
    object: &Object,
    types: &mut Types<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    type_annotations(schema)
        .into_iter()
        .for_each(|it| add(&mut ty.annotations, it));
    for (name, property) in &object.properties {
        let is_same = |declared: &str| declared.eq_ignore_ascii_case(name);
        let mut own = property_annotations(name, property, object);
        let declared = ty
            .properties
            .iter_mut()
            .map(|it| (&it.name, Some(&mut it.ty), &mut it.annotations))
            .chain(
                ty.navigation_properties
                    .iter_mut()
                    .map(|it| (&it.name, None, &mut it.annotations)),
            )
            .find(|(declared, ..)| is_same(declared));
        let Some((declared, facets, annotations)) = declared else {
            let inherited = types.members_of(&ty.name);
            if !inherited.iter().any(|(declared, _)| is_same(declared)) {
                diagnostics.push(undeclared(&ty.name, name, property));
            }
            continue;
        };
        if declared != name {
            own.push(client("JsonName", Expression::String(name.clone())));
        }
        if let Some(facets) = facets {
            if is_generic(&facets.name) {
                let stated = types.of_schema(property, &ty.name, declared);
                own.extend(stated.annotations());
                *facets = stated.ty;
            }
            own.extend(map_annotation(facets, property, types));
            contradiction(&ty.name, declared, facets, property, types, diagnostics);
            if facets.max_length.is_none() && facets.name == "Edm.String" {
                facets.max_length = property.max_length;
            }
        }
        own.into_iter().for_each(|it| add(annotations, it));
    }
}

/// Reports a property that only the schema has.
fn undeclared(owner: &str, name: &str, property: &Schema) -> Diagnostic {
    let message = format!("{owner}/{name} is in the OpenAPI document only; left out");
    let code = "openapi-property";
    Diagnostic::new(Severity::Note, code, &property.location, message).with_help(
        "where the service sends it all the same, records keep it, and it can be read by its name",
    )
}

/// What a schema says of a type.
fn type_annotations(schema: &Schema) -> Vec<Annotation> {
    let mut found: Vec<Annotation> = schema
        .description
        .as_deref()
        .map(description)
        .into_iter()
        .collect();
    if let Some(event) = &schema.webhook_event {
        let event = Expression::String(event.clone());
        found.push(client("WebhookEvent", event));
    }
    if schema.is_deprecated {
        found.push(deprecated(DEPRECATED));
    }
    found
}

/// Reports a property that has different types in the two documents.
fn contradiction(
    owner: &str,
    name: &str,
    declared: &TypeReference,
    property: &Schema,
    types: &mut Types<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if let Some(members) = enum_members(property)
        && types.adds_members(&declared.name, members, &property.location)
    {
        return;
    }
    let stated = types.of_schema(property, owner, name);
    if stated.ty.name == "Edm.Untyped" || expression(&stated.ty) == expression(declared) {
        return;
    }
    let message = format!(
        "{owner}/{name} is {} in the OpenAPI document and {} in CSDL; that of CSDL counts",
        expression(&stated.ty),
        expression(declared),
    );
    diagnostics.push(Diagnostic::new(
        Severity::Note,
        "openapi-type",
        &property.location,
        message,
    ));
}

/// `Client.MapOf` of a property with an open type that the schema describes as a map.
fn map_annotation(
    facets: &TypeReference,
    property: &Schema,
    types: &mut Types<'_>,
) -> Option<Annotation> {
    let is_builtin = facets.name.starts_with("Edm.") && facets.name != "Edm.Untyped";
    if is_builtin || !matches!(property.shape, Shape::Object(_)) {
        return None;
    }
    types.of_schema(property, "", "").annotations().pop()
}

fn enum_members(schema: &Schema) -> Option<&[String]> {
    match &schema.shape {
        Shape::Enum(list) => Some(&list.members),
        Shape::Array(items) => enum_members(items),
        _ => None,
    }
}

/// Adds an annotation, where there is none of its term.
fn add(annotations: &mut Vec<Annotation>, annotation: Annotation) {
    if !annotations.iter().any(|it| it.term == annotation.term) {
        annotations.push(annotation);
    }
}

/// What a schema says of one property, but for its type.
pub(super) fn property_annotations(
    name: &str,
    property: &Schema,
    object: &Object,
) -> Vec<Annotation> {
    let mut found = Vec::new();
    if let Some(text) = &property.description {
        found.push(description(text));
    }
    if property.is_read_only {
        found.push(core("Computed", Expression::Bool(true)));
    }
    if object.required.iter().any(|it| it == name) {
        found.push(client("Required", Expression::Bool(true)));
    }
    found.extend(constraints(property));
    if property.is_deprecated {
        found.push(deprecated(DEPRECATED));
    }
    found
}

/// Limits of values.
pub(super) fn constraints(schema: &Schema) -> Vec<Annotation> {
    let mut found = Vec::new();
    if let Some(length) = schema.min_length {
        found.push(client("MinLength", Expression::Int(length)));
    }
    let limits = [("Minimum", &schema.minimum), ("Maximum", &schema.maximum)];
    for (term, limit) in limits {
        if let Some(limit) = limit {
            found.push(validation(term, number(limit)));
        }
    }
    if let Some(count) = schema.max_items {
        found.push(validation("MaxItems", Expression::Int(count)));
    }
    found
}

fn number(text: &str) -> Expression {
    match text.parse() {
        Ok(whole) => Expression::Int(whole),
        Err(_) => Expression::Other("Decimal".to_owned(), text.to_owned()),
    }
}

fn structured_type(
    name: &str,
    schema: &Schema,
    object: &Object,
    types: &mut Types<'_>,
) -> StructuredType {
    let mut ty = StructuredType {
        kind: StructuredKind::Complex,
        name: name.to_owned(),
        base_type: object.base.as_ref().map(|base| {
            let declared = types
                .declared(base)
                .map(|(qualified, _)| qualified.to_owned());
            declared.unwrap_or_else(|| format!("{}.{base}", types.namespace))
        }),
        location: schema.location.clone(),
        ..StructuredType::default()
    };
    ty.annotations = type_annotations(schema);
    for (member, property) in &object.properties {
        let found = types.of_schema(property, name, member);
        let mut annotations = property_annotations(member, property, object);
        annotations.extend(found.annotations());
        let is_entity = matches!(
            types.declared(found.ty.name.rsplit('.').next().unwrap_or_default()),
            Some((qualified, StructuredKind::Entity)) if qualified == found.ty.name
        );
        if is_entity {
            ty.navigation_properties.push(NavigationProperty {
                name: member.clone(),
                ty: found.ty,
                annotations,
                location: property.location.clone(),
                ..NavigationProperty::default()
            });
        } else {
            ty.properties.push(Property {
                name: member.clone(),
                ty: found.ty,
                default_value: property.default.clone(),
                annotations,
                location: property.location.clone(),
            });
        }
    }
    ty
}

/// Adds members of declared enumerations that only the description has.
pub(super) fn join_enums(
    documents: &mut [Document],
    types: &mut Types<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let extra = std::mem::take(&mut types.extra_members);
    for schema in documents.iter_mut().flat_map(|it| &mut it.schemas) {
        for ty in &mut schema.enum_types {
            let name = format!("{}.{}", schema.namespace, ty.name);
            let Some((members, location)) = extra.get(&name) else {
                continue;
            };
            let message = format!(
                "{} has {} only in the OpenAPI document; added without a value",
                ty.name,
                members.join(", ")
            );
            let code = "openapi-members";
            diagnostics.push(Diagnostic::new(Severity::Note, code, location, message));
            add_members(ty, members);
        }
    }
}
