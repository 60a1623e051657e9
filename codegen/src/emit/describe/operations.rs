//! Actions and functions.

use super::annotations::{Fields, deprecation, int, text, value};
use super::restrictions::{common_details, custom, restrictions};
use super::{Description, Schemas};
use crate::csdl::document::{self, Annotation, OperationKind, ReturnType, TypeReference};
use crate::emit::Detail;
use crate::model::{Constraints, DeclaredOperation, Group, Method, Operation, Parameter, Place};

pub fn add(description: &Description<'_>, schemas: &mut Schemas) {
    for declared in &description.service.declarations.operations {
        if declared.is_endpoint && description.detail == Detail::Poor {
            continue;
        }
        let (schema, name) = schemas.of(&declared.qualified_name);
        if schema.annotations.is_empty() {
            schema.annotations = description.full(schema_description(description, declared));
        }
        schema
            .operations
            .push(operation(description, declared, name));
    }
}

/// Endpoints of a group without a set are described by their schema.
fn schema_description(
    description: &Description<'_>,
    declared: &DeclaredOperation,
) -> Option<Annotation> {
    let (group, _) = offered(description, declared)?;
    let is_described = declared.is_endpoint && group.entity_type.is_none();
    text(
        "Core.Description",
        group.description.as_deref().filter(|_| is_described),
    )
}

/// The operation that calls it, the first where several sets offer it.
fn offered<'s>(
    description: &Description<'s>,
    declared: &DeclaredOperation,
) -> Option<(&'s Group, &'s Operation)> {
    let id = declared.operations.first()?;
    description.operations.get(id.as_str()).copied()
}

fn operation(
    description: &Description<'_>,
    declared: &DeclaredOperation,
    name: &str,
) -> document::Operation {
    let binding = declared
        .binding
        .iter()
        .map(|(name, ty)| document::Parameter {
            name: name.clone(),
            ty: description.reference(ty, &Constraints::default()),
            ..document::Parameter::default()
        });
    let is_poor_action =
        declared.kind == OperationKind::Action && description.detail == Detail::Poor;
    let parameters = declared
        .parameters
        .iter()
        .filter(|_| !is_poor_action)
        .map(|item| parameter(description, declared, item));
    let annotations = offered(description, declared)
        .map(|(group, operation)| annotations(description, declared, group, operation));
    document::Operation {
        kind: declared.kind,
        name: name.to_owned(),
        is_bound: declared.binding.is_some(),
        is_composable: declared.is_composable,
        entity_set_path: declared.entity_set_path.clone(),
        parameters: binding.chain(parameters).collect(),
        return_type: return_type(description, declared),
        annotations: description.full(annotations.into_iter().flatten()),
        ..document::Operation::default()
    }
}

fn return_type(description: &Description<'_>, declared: &DeclaredOperation) -> Option<ReturnType> {
    let ty = declared.result.as_ref()?;
    Some(ReturnType {
        ty: description.reference(ty, &Constraints::default()),
        annotations: description.full(description.map_of(ty)),
    })
}

fn parameter(
    description: &Description<'_>,
    declared: &DeclaredOperation,
    parameter: &Parameter,
) -> document::Parameter {
    let limits = &parameter.constraints;
    let count = |number: Option<u64>| number.and_then(|number| number.try_into().ok());
    let annotations = [
        text("Core.Description", parameter.description.as_deref()),
        optional(parameter),
        int("Validation.Minimum", limits.minimum),
        int("Validation.Maximum", limits.maximum),
        int("Validation.MaxItems", count(limits.max_items)),
        text("Client.Location", location(declared, parameter.place)),
        description.map_of(&parameter.ty),
        int("Client.MinLength", count(limits.min_length)),
    ];
    let ty: TypeReference = description.reference(&parameter.ty, limits);
    document::Parameter {
        name: parameter.name.clone(),
        ty,
        annotations: description.full(annotations.into_iter().flatten()),
        ..document::Parameter::default()
    }
}

fn optional(parameter: &Parameter) -> Option<Annotation> {
    let record = Fields::default().text("DefaultValue", parameter.default.as_deref());
    (!parameter.is_required).then(|| value("Core.OptionalParameter", record.record()))
}

fn location(declared: &DeclaredOperation, place: Place) -> Option<&'static str> {
    let is_odata_function = declared.kind == OperationKind::Function && !declared.is_endpoint;
    match place {
        Place::Path if is_odata_function => None,
        Place::Path => Some("path"),
        Place::Query => Some("query"),
        Place::Header => Some("header"),
        Place::Body if is_odata_function => Some("member"),
        Place::Body => None,
        Place::Content => Some("body"),
        Place::Form => Some("form"),
    }
}

fn annotations(
    description: &Description<'_>,
    declared: &DeclaredOperation,
    group: &Group,
    operation: &Operation,
) -> impl Iterator<Item = Annotation> {
    let default_method = match declared.kind {
        OperationKind::Action => Method::Post,
        OperationKind::Function => Method::Get,
    };
    let details = common_details(
        Fields::default(),
        operation,
        default_method,
        operation.method == Method::Get,
    )
    .text(
        "Group",
        Some(group.name.as_str()).filter(|_| declared.is_endpoint),
    )
    .text("EntitySet", declared.entity_set.as_deref())
    .text("KeyName", key_name(description, declared, group, operation));
    let is_extra = |parameter: &&Parameter| {
        !declared
            .parameters
            .iter()
            .any(|known| known.name == parameter.name && known.place == parameter.place)
    };
    let extra: Vec<&Parameter> = custom(operation).filter(is_extra).collect();
    // The description of an operation stands on the operation itself.
    let restrictions = restrictions(description, operation, &extra, None);
    [
        text("Core.Description", operation.description.as_deref()),
        deprecation(operation.deprecated.as_deref()),
        restrictions.term("Capabilities.OperationRestrictions"),
        details.term("Client.Operation"),
    ]
    .into_iter()
    .flatten()
}

/// The name of the key, where it is not the usual one.
fn key_name<'o>(
    description: &Description<'_>,
    declared: &DeclaredOperation,
    group: &Group,
    operation: &'o Operation,
) -> Option<&'o str> {
    let (_, binding) = declared.binding.as_ref()?;
    let entity = description.service.structured(group.entity_type?);
    let has_key = !binding.is_collection && !group.is_singleton && !declared.is_endpoint;
    let key = operation.parameters.first()?;
    (has_key && entity.key.len() == 1 && key.name != "key").then_some(key.name.as_str())
}
