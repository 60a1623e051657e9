//! Structured and enumeration types.

use super::annotations::{deprecation, int, tag, text};
use super::{Description, Schemas};
use crate::csdl::document::{self, Annotation, EnumMember, KeyProperty, NavigationProperty};
use crate::model::{EnumType, Property, StructuredType};

pub fn add(description: &Description<'_>, schemas: &mut Schemas) {
    for ty in &description.service.enums {
        let (schema, name) = schemas.of(&ty.qualified_name);
        schema.enum_types.push(enumeration(description, ty, name));
    }
    for ty in &description.service.types {
        let (schema, name) = schemas.of(&ty.qualified_name);
        let ty = structured(description, ty, name);
        schema.structured_types.push(ty);
    }
}

fn structured(
    description: &Description<'_>,
    ty: &StructuredType,
    name: &str,
) -> document::StructuredType {
    let base = ty.base.map(|base| description.service.structured(base));
    let own = ty.properties.iter().skip(ty.inherited);
    let (navigation, structural): (Vec<&Property>, Vec<&Property>) =
        own.partition(|property| property.is_navigation);
    let annotations = [
        text("Core.Description", ty.description.as_deref()),
        text("Client.WebhookEvent", ty.webhook_event.as_deref()),
        deprecation(ty.deprecated.as_deref()),
    ];
    document::StructuredType {
        kind: ty.kind,
        name: name.to_owned(),
        base_type: base.map(|base| base.qualified_name.clone()),
        is_abstract: ty.is_abstract,
        is_open: ty.is_open && !base.is_some_and(|base| base.is_open),
        has_stream: ty.has_stream && !base.is_some_and(|base| base.has_stream),
        key: key(ty, base),
        properties: structural
            .into_iter()
            .map(|property| structural_property(description, property))
            .collect(),
        navigation_properties: navigation
            .into_iter()
            .map(|property| navigation_property(description, property))
            .collect(),
        annotations: description.full(annotations.into_iter().flatten()),
        ..document::StructuredType::default()
    }
}

fn key(ty: &StructuredType, base: Option<&StructuredType>) -> Vec<KeyProperty> {
    if base.is_some_and(|base| !base.key.is_empty()) {
        return Vec::new();
    }
    ty.key
        .iter()
        .filter_map(|&index| ty.properties.get(index))
        .map(|property| KeyProperty {
            name: property.name.clone(),
            alias: None,
        })
        .collect()
}

fn structural_property(description: &Description<'_>, property: &Property) -> document::Property {
    let declared = property.declared_type.as_ref().unwrap_or(&property.ty);
    document::Property {
        name: property.name.clone(),
        ty: description.reference(declared, &property.constraints),
        default_value: property.default.clone(),
        annotations: annotations(description, property),
        ..document::Property::default()
    }
}

fn navigation_property(description: &Description<'_>, property: &Property) -> NavigationProperty {
    let declared = property.declared_type.as_ref().unwrap_or(&property.ty);
    let mut ty = description.reference(declared, &property.constraints);
    // A collection of entities holds no null, and may not say so (CSDL XML 4.01, section 8.4).
    ty.nullable = ty.nullable.filter(|_| !ty.is_collection);
    NavigationProperty {
        name: property.name.clone(),
        ty,
        annotations: annotations(description, property),
        ..NavigationProperty::default()
    }
}

fn annotations(description: &Description<'_>, property: &Property) -> Vec<Annotation> {
    let limits = &property.constraints;
    let count = |number: Option<u64>| number.and_then(|number| number.try_into().ok());
    let annotations = [
        text("Core.Description", property.description.as_deref()),
        tag("Core.Computed", property.is_computed),
        tag("Core.Immutable", property.is_immutable),
        text("Core.MediaType", property.media_type.as_deref()),
        deprecation(property.deprecated.as_deref()),
        int("Validation.Minimum", limits.minimum),
        int("Validation.Maximum", limits.maximum),
        int("Validation.MaxItems", count(limits.max_items)),
        tag("Client.Required", property.is_required),
        tag(
            "Client.Expandable",
            property.is_expandable && !property.is_navigation,
        ),
        description.map_of(&property.ty),
        text("Client.JsonName", property.json_name.as_deref()),
        int("Client.MinLength", count(limits.min_length)),
        tag("Client.Secret", property.is_secret),
    ];
    description.full(annotations.into_iter().flatten())
}

fn enumeration(description: &Description<'_>, ty: &EnumType, name: &str) -> document::EnumType {
    document::EnumType {
        name: name.to_owned(),
        underlying_type: ty
            .underlying_type
            .map(|primitive| format!("Edm.{}", primitive.name())),
        is_flags: ty.is_flags,
        members: members(description, ty),
        annotations: description.full(text("Core.Description", ty.description.as_deref())),
        ..document::EnumType::default()
    }
}

/// Either all members have a number or none has (CSDL 4.01, section 10.3); where only some are
/// known, the rest get numbers that no member has.
fn members(description: &Description<'_>, ty: &EnumType) -> Vec<EnumMember> {
    let largest = ty.members.iter().filter_map(|member| member.value).max();
    let mut unused = largest.map(|value| value.saturating_add(1)..);
    ty.members
        .iter()
        .map(|member| {
            let made_up = match member.value {
                Some(_) => None,
                None => unused.as_mut().and_then(Iterator::next),
            };
            let annotations = [
                text("Core.Description", member.description.as_deref()),
                tag("Client.ValueUnknown", made_up.is_some()),
            ];
            EnumMember {
                name: member.name.clone(),
                value: member.value.or(made_up),
                annotations: description.full(annotations.into_iter().flatten()),
            }
        })
        .collect()
}
