//! Entity types and complex types (CSDL JSON 4.01, sections 6 to 9).

use super::annotations::Annotations;
use super::reader::Reader;
use super::types::{Typed, scalar};
use crate::csdl::document::{
    KeyProperty, NavigationProperty, Property, StructuredKind, StructuredType,
};
use crate::input::report::codes;
use crate::input::tree::{Kind, Member};

/// Reads an entity type or a complex type.
pub(super) fn read(
    reader: &mut Reader<'_>,
    member: &Member<'_>,
    kind: StructuredKind,
) -> StructuredType {
    let mut ty = StructuredType {
        kind,
        name: member.name.clone().into_owned(),
        location: reader.report.locate(member.offset),
        ..StructuredType::default()
    };
    let mut annotations = Annotations::default();
    for member in reader.members(member) {
        match member.name.as_ref() {
            "$Kind" => {}
            "$BaseType" => ty.base_type = reader.text(member),
            "$Abstract" => ty.is_abstract = reader.flag(member).unwrap_or_default(),
            "$OpenType" => ty.is_open = reader.flag(member).unwrap_or_default(),
            "$HasStream" => ty.has_stream = reader.flag(member).unwrap_or_default(),
            "$Key" => ty.key = read_key(reader, member),
            name if name.starts_with('@') => {
                annotations.take(reader, member);
            }
            name if name.starts_with('$') || name.contains('@') => {
                reader.unknown(member, "structured type");
            }
            _ if !reader.is_named(member) => {}
            _ => read_member(reader, member, &mut ty),
        }
    }
    ty.annotations = annotations.finish(reader);
    ty
}

/// Reads `$Key`: names, or objects with an alias for a path (section 6.5).
fn read_key(reader: &mut Reader<'_>, member: &Member<'_>) -> Vec<KeyProperty> {
    let mut key = Vec::new();
    for item in reader.items(member) {
        match &item.kind {
            Kind::String(name) if !name.is_empty() => key.push(KeyProperty {
                name: name.clone().into_owned(),
                alias: None,
            }),
            Kind::Object(members) => key.extend(members.iter().filter_map(|member| {
                Some(KeyProperty {
                    name: reader.text(member)?,
                    alias: Some(member.name.clone().into_owned()),
                })
            })),
            _ => {
                let message = format!("an item of `$Key` is {}; skipped", item.describe());
                let offset = item.offset;
                reader.report.warn(codes::INVALID_VALUE, offset, message);
            }
        }
    }
    key
}

fn read_member(reader: &mut Reader<'_>, member: &Member<'_>, ty: &mut StructuredType) {
    if member.value.members().is_none() {
        let wanted = "an object that declares a property";
        let _: Option<()> = reader.wrong(member, wanted);
        return;
    }
    match member.value.get("$Kind").and_then(|kind| kind.text()) {
        Some("NavigationProperty") => {
            let property = read_navigation_property(reader, member);
            ty.navigation_properties.extend(property);
        }
        None | Some("Property") => ty.properties.push(read_property(reader, member)),
        Some(other) => {
            let name = &member.name;
            let message = format!("`{name}` has the unknown `$Kind` `{other}`; skipped");
            let offset = member.offset;
            reader.report.warn(codes::INVALID_VALUE, offset, message);
        }
    }
}

/// Reads a structural property (section 7).
fn read_property(reader: &mut Reader<'_>, member: &Member<'_>) -> Property {
    let mut property = Property {
        name: member.name.clone().into_owned(),
        location: reader.report.locate(member.offset),
        ..Property::default()
    };
    let mut ty = Typed::default();
    let mut annotations = Annotations::default();
    for member in reader.members(member) {
        match member.name.as_ref() {
            "$Kind" => {}
            "$DefaultValue" => property.default_value = scalar(reader, member),
            _ if ty.take(reader, member) || annotations.take(reader, member) => {}
            _ => reader.unknown(member, "property"),
        }
    }
    property.ty = ty.finish();
    property.annotations = annotations.finish(reader);
    property
}

/// Reads a navigation property (section 8); one without a type is skipped.
fn read_navigation_property(
    reader: &mut Reader<'_>,
    member: &Member<'_>,
) -> Option<NavigationProperty> {
    let mut property = NavigationProperty {
        name: member.name.clone().into_owned(),
        location: reader.report.locate(member.offset),
        ..NavigationProperty::default()
    };
    let mut ty = Typed::default();
    let mut annotations = Annotations::default();
    for member in reader.members(member) {
        match member.name.as_ref() {
            "$Kind" => {}
            "$Partner" => property.partner = reader.text(member),
            "$ContainsTarget" => {
                property.contains_target = reader.flag(member).unwrap_or_default();
            }
            "$ReferentialConstraint" => {
                property.referential_constraints = read_constraints(reader, member);
            }
            "$OnDelete" => property.on_delete = reader.text(member),
            _ if ty.take(reader, member) || annotations.take(reader, member) => {}
            _ => reader.unknown(member, "navigation property"),
        }
    }
    if !ty.is_stated() {
        let what = format!("the navigation property `{}`", property.name);
        reader.incomplete(member.offset, &what, "$Type");
        return None;
    }
    property.ty = ty.finish_navigation();
    property.annotations = annotations.finish(reader);
    Some(property)
}

fn read_constraints(reader: &mut Reader<'_>, member: &Member<'_>) -> Vec<(String, String)> {
    let mut constraints = Vec::new();
    for member in reader.members(member) {
        if member.name.contains('@') {
            reader.unknown(member, "referential constraint");
        } else if let Some(referenced) = reader.text(member) {
            constraints.push((member.name.clone().into_owned(), referenced));
        }
    }
    constraints
}
