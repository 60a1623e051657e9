//! Schemas, and the simple things in them.

use std::num::IntErrorKind;

use super::annotations;
use super::container;
use super::cursor::Cursor;
use super::element::{Attribute, Element};
use super::operations;
use super::structured;
use crate::csdl::document::{
    EnumMember, EnumType, OperationKind, Schema, StructuredKind, Term, TypeDefinition,
};
use crate::input::report::{Read, codes};

/// Reads `Schema`.
pub(super) fn read<'a>(cursor: &mut Cursor<'a>, mut element: Element<'a>) -> Read<Schema> {
    cursor.reject_old_namespace(&element)?;
    let mut schema = Schema {
        namespace: cursor.required(&mut element, "Namespace")?,
        alias: element.take_text("Alias"),
        ..Schema::default()
    };
    cursor.leave_attributes(element);
    while let Some(child) = cursor.child()? {
        read_child(cursor, child, &mut schema)?;
    }
    Ok(schema)
}

/// Reads one child of `Schema`.
fn read_child<'a>(cursor: &mut Cursor<'a>, child: Element<'a>, schema: &mut Schema) -> Read<()> {
    match child.name {
        "EntityType" | "ComplexType" => {
            let kind = match child.name {
                "EntityType" => StructuredKind::Entity,
                _ => StructuredKind::Complex,
            };
            let ty = structured::read(cursor, child, kind)?;
            schema.structured_types.push(ty);
        }
        "EnumType" => schema.enum_types.push(read_enum(cursor, child)?),
        "TypeDefinition" => {
            let definition = read_type_definition(cursor, child)?;
            schema.type_definitions.push(definition);
        }
        "Action" | "Function" => {
            let kind = match child.name {
                "Action" => OperationKind::Action,
                _ => OperationKind::Function,
            };
            schema
                .operations
                .push(operations::read(cursor, child, kind)?);
        }
        "Term" => schema.terms.push(read_term(cursor, child)?),
        "EntityContainer" => read_container(cursor, child, schema)?,
        "Annotations" => {
            let targeted = annotations::read_targeted(cursor, child)?;
            schema.targeted_annotations.extend(targeted);
        }
        "Annotation" => schema.annotations.extend(annotations::read(cursor, child)?),
        _ => cursor.unknown(child, "Schema")?,
    }
    Ok(())
}

/// Reads the container; a second one of the same schema is skipped.
fn read_container<'a>(
    cursor: &mut Cursor<'a>,
    element: Element<'a>,
    schema: &mut Schema,
) -> Read<()> {
    if schema.container.is_some() {
        let message = "a schema has only one `EntityContainer`; this one is skipped";
        cursor
            .report
            .warn(codes::DUPLICATE, element.offset, message);
        return cursor.skip();
    }
    schema.container = Some(container::read(cursor, element)?);
    Ok(())
}

/// Reads `EnumType`.
fn read_enum<'a>(cursor: &mut Cursor<'a>, mut element: Element<'a>) -> Read<EnumType> {
    let mut ty = EnumType {
        location: cursor.report.locate(element.offset),
        name: cursor.required(&mut element, "Name")?,
        underlying_type: element.take_text("UnderlyingType"),
        is_flags: cursor.flag(&mut element, "IsFlags").unwrap_or_default(),
        ..EnumType::default()
    };
    cursor.leave_attributes(element);
    while let Some(child) = cursor.child()? {
        match child.name {
            "Member" => ty.members.push(read_member(cursor, child)?),
            "Annotation" => ty.annotations.extend(annotations::read(cursor, child)?),
            _ => cursor.unknown(child, "EnumType")?,
        }
    }
    Ok(ty)
}

/// Reads `Member`.
fn read_member<'a>(cursor: &mut Cursor<'a>, mut element: Element<'a>) -> Read<EnumMember> {
    let name = cursor.required(&mut element, "Name")?;
    let value = element
        .take("Value")
        .and_then(|value| member_value(cursor, &name, &value));
    Ok(EnumMember {
        name,
        value,
        annotations: annotations::read_only(cursor, element)?,
    })
}

/// The value of a member; one that cannot be represented counts as not stated.
fn member_value(cursor: &mut Cursor<'_>, member: &str, value: &Attribute<'_>) -> Option<i64> {
    let error = match value.value.trim().parse() {
        Ok(number) => return Some(number),
        Err(error) => error,
    };
    let what = match error.kind() {
        IntErrorKind::PosOverflow | IntErrorKind::NegOverflow => "does not fit 64 bits",
        _ => "is no integer",
    };
    let message = format!(
        "the value `{}` of member `{member}` {what}; it counts as not stated",
        value.value
    );
    cursor
        .report
        .warn(codes::INVALID_VALUE, value.offset, message);
    None
}

/// Reads `TypeDefinition`.
fn read_type_definition<'a>(
    cursor: &mut Cursor<'a>,
    mut element: Element<'a>,
) -> Read<TypeDefinition> {
    let location = cursor.report.locate(element.offset);
    let underlying = cursor.type_reference(&mut element, "UnderlyingType")?;
    Ok(TypeDefinition {
        name: cursor.required(&mut element, "Name")?,
        underlying,
        annotations: annotations::read_only(cursor, element)?,
        location,
    })
}

/// Reads `Term`.
fn read_term<'a>(cursor: &mut Cursor<'a>, mut element: Element<'a>) -> Read<Term> {
    let ty = cursor.type_reference(&mut element, "Type")?;
    let applies_to = element.take_text("AppliesTo").unwrap_or_default();
    Ok(Term {
        name: cursor.required(&mut element, "Name")?,
        ty,
        base_term: element.take_text("BaseTerm"),
        default_value: element.take_text("DefaultValue"),
        applies_to: applies_to.split_whitespace().map(str::to_owned).collect(),
        annotations: annotations::read_only(cursor, element)?,
    })
}
