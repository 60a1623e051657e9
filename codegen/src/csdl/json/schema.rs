//! Schemas, and the simple things in them.

use std::collections::HashMap;

use super::annotations::{self, Annotations};
use super::reader::Reader;
use super::types::{Typed, scalar};
use super::{container, operations, structured};
use crate::csdl::document::{EnumMember, EnumType, Schema, StructuredKind, Term, TypeDefinition};
use crate::input::report::codes;
use crate::input::tree::{Kind, Member};

/// Reads a schema, whose namespace is the name of `member` (CSDL JSON 4.01, section 5).
pub(super) fn read(reader: &mut Reader<'_>, member: &Member<'_>) -> Option<Schema> {
    let members = match member.value.members() {
        Some(members) => members,
        None => return reader.wrong(member, "an object with the declarations of a schema"),
    };
    let mut schema = Schema {
        namespace: member.name.clone().into_owned(),
        ..Schema::default()
    };
    let mut own = Annotations::default();
    for member in members {
        match member.name.as_ref() {
            "$Alias" => schema.alias = reader.text(member),
            "$Annotations" => {
                schema.targeted_annotations = annotations::read_targeted(reader, member);
            }
            name if name.starts_with('@') => {
                own.take(reader, member);
            }
            name if name.starts_with('$') || name.contains('@') => {
                reader.unknown(member, "schema");
            }
            _ if !reader.is_named(member) => {}
            _ => read_declaration(reader, member, &mut schema),
        }
    }
    schema.annotations = own.finish(reader);
    Some(schema)
}

/// Reads one declaration; its `$Kind` says what it is.
fn read_declaration(reader: &mut Reader<'_>, member: &Member<'_>, schema: &mut Schema) {
    if let Kind::Array(overloads) = &member.value.kind {
        for overload in overloads {
            let operation = operations::read(reader, &member.name, overload);
            schema.operations.extend(operation);
        }
        return;
    }
    let kind = member.value.get("$Kind").and_then(|kind| kind.text());
    match kind {
        Some("EntityType") => {
            let ty = structured::read(reader, member, StructuredKind::Entity);
            schema.structured_types.push(ty);
        }
        Some("ComplexType") => {
            let ty = structured::read(reader, member, StructuredKind::Complex);
            schema.structured_types.push(ty);
        }
        Some("EnumType") => schema.enum_types.push(read_enum(reader, member)),
        Some("TypeDefinition") => {
            let definition = read_type_definition(reader, member);
            schema.type_definitions.push(definition);
        }
        Some("Term") => schema.terms.push(read_term(reader, member)),
        Some("EntityContainer") => read_container(reader, member, schema),
        Some("Action" | "Function") => {
            let message = "an operation should stand in an array of overloads";
            reader.report.warn(codes::SPELLING, member.offset, message);
            let operation = operations::read(reader, &member.name, &member.value);
            schema.operations.extend(operation);
        }
        Some(other) => {
            let message = format!(
                "`{}` has the unknown `$Kind` `{other}`; skipped",
                member.name
            );
            let offset = member.offset;
            reader.report.warn(codes::INVALID_VALUE, offset, message);
        }
        None => reader.incomplete(member.offset, &format!("`{}`", member.name), "$Kind"),
    }
}

/// Reads the container; a second one of the same schema is skipped.
fn read_container(reader: &mut Reader<'_>, member: &Member<'_>, schema: &mut Schema) {
    if schema.container.is_some() {
        let message = "a schema has only one entity container; this one is skipped";
        reader.report.warn(codes::DUPLICATE, member.offset, message);
        return;
    }
    schema.container = Some(container::read(reader, member));
}

/// Reads an enumeration type: members are numbers, annotations of them stand beside them
/// (section 10).
fn read_enum(reader: &mut Reader<'_>, member: &Member<'_>) -> EnumType {
    let mut ty = EnumType {
        name: member.name.clone().into_owned(),
        location: reader.report.locate(member.offset),
        ..EnumType::default()
    };
    let mut own = Annotations::default();
    let mut of_members: HashMap<&str, Annotations<'_, '_>> = HashMap::new();
    for member in reader.members(member) {
        match member.name.as_ref() {
            "$Kind" => {}
            "$IsFlags" => ty.is_flags = reader.flag(member).unwrap_or_default(),
            "$UnderlyingType" => ty.underlying_type = reader.text(member),
            name if name.starts_with('$') => reader.unknown(member, "enumeration type"),
            name => match name.split_once('@') {
                Some(("", term)) => own.add(reader, term, member),
                Some((target, term)) => {
                    of_members
                        .entry(target)
                        .or_default()
                        .add(reader, term, member);
                }
                None if !reader.is_named(member) => {}
                None => ty.members.push(EnumMember {
                    name: name.to_owned(),
                    value: reader.number(member),
                    annotations: Vec::new(),
                }),
            },
        }
    }
    ty.annotations = own.finish(reader);
    for member in &mut ty.members {
        if let Some(annotations) = of_members.remove(member.name.as_str()) {
            member.annotations = annotations.finish(reader);
        }
    }
    ty
}

/// Reads a type definition (section 11).
fn read_type_definition(reader: &mut Reader<'_>, member: &Member<'_>) -> TypeDefinition {
    let location = reader.report.locate(member.offset);
    let mut underlying = Typed::default();
    let mut annotations = Annotations::default();
    for member in reader.members(member) {
        let is_known = member.name == "$Kind"
            || underlying.take(reader, member)
            || annotations.take(reader, member);
        if !is_known {
            reader.unknown(member, "type definition");
        }
    }
    TypeDefinition {
        name: member.name.clone().into_owned(),
        underlying: underlying.bare(),
        annotations: annotations.finish(reader),
        location,
    }
}

/// Reads a vocabulary term (section 14.1).
fn read_term(reader: &mut Reader<'_>, member: &Member<'_>) -> Term {
    let mut term = Term {
        name: member.name.clone().into_owned(),
        ..Term::default()
    };
    let mut ty = Typed::default();
    let mut annotations = Annotations::default();
    for member in reader.members(member) {
        match member.name.as_ref() {
            "$Kind" => {}
            "$BaseTerm" => term.base_term = reader.text(member),
            "$DefaultValue" => term.default_value = scalar(reader, member),
            "$AppliesTo" => {
                let targets = reader.items(member).iter();
                let targets = targets.filter_map(|target| target.text());
                term.applies_to = targets.map(str::to_owned).collect();
            }
            _ if ty.take(reader, member) || annotations.take(reader, member) => {}
            _ => reader.unknown(member, "term"),
        }
    }
    term.ty = ty.finish();
    term.annotations = annotations.finish(reader);
    term
}
