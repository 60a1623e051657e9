//! What is declared twice, or without what belongs to it: said once, at its place. What is done
//! about it stands with those who meet it.

use std::collections::HashSet;

use super::Context;
use super::index::{Declared, Scope};
use crate::csdl::document::{self, EnumType, OperationKind, Schema, StructuredType};
use crate::diagnostics::{Diagnostic, Location, Severity};

/// Looks through all schemas.
pub fn check(context: &mut Context<'_>) {
    let index = context.index;
    let mut types = HashSet::new();
    let mut found = Vec::new();
    for schema in &index.schemas {
        types_once(schema.item, &mut types, &mut found);
        schema
            .item
            .enum_types
            .iter()
            .for_each(|ty| members(ty, &mut found));
        let structured = &schema.item.structured_types;
        structured.iter().for_each(|ty| properties(ty, &mut found));
    }
    operations_apart(context, &mut found);
    for container in &index.containers {
        let mut seen = HashSet::new();
        for import in &container.item.imports {
            if !seen.insert(import.name.as_str()) {
                found.push(twice(&import.name, &import.location, "both are offered"));
            }
            let operation = container.scope.resolve(&import.operation);
            if !index.operations.contains_key(&operation) {
                let message = format!("no document declares {operation}, which is imported");
                let location = &import.location;
                let code = "unresolved-operation";
                let missing = Diagnostic::new(Severity::Warning, code, location, message);
                found.push(missing.with_help("it is left out"));
            }
        }
    }
    for (_, source) in index.sources() {
        name(&source.name, &source.location, &mut found);
    }
    let sets = index.sources().filter(|(_, source)| !source.is_singleton);
    for (container, source) in sets {
        let name = container.scope.resolve(&source.entity_type);
        if index.structured.contains_key(&name) && !has_key(context, &name) {
            let message = format!("{name}, the type of {}, has no key", source.name);
            found.push(
                Diagnostic::new(Severity::Warning, "missing-key", &source.location, message)
                    .with_help("what needs one entity of the set is left out"),
            );
        }
    }
    found.into_iter().for_each(|it| context.report(it));
}

/// Notes operations that are called like a type of their schema (against CSDL XML 4.01, section 5):
/// where names are members of an object there is room for one of them.
fn operations_apart(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (name, overloads) in &context.index.operations {
        if let Some(first) = overloads.first()
            && context.index.has_type(name)
        {
            let message = format!("{name} is an operation and a type");
            let location = &first.item.location;
            found.push(
                Diagnostic::new(Severity::Note, "shared-name", location, message)
                    .with_help("both are offered; a document in JSON can hold the type alone"),
            );
        }
    }
}

/// Whether the type or one of those that it is derived from states a key.
fn has_key(context: &Context<'_>, name: &str) -> bool {
    let mut name = name.to_owned();
    let mut seen = HashSet::new();
    while seen.insert(name.clone()) {
        let Some(declared) = context.index.structured.get(&name) else {
            // Its key may stand where nobody can look.
            return true;
        };
        if !declared.item.key.is_empty() {
            return true;
        }
        match &declared.item.base_type {
            Some(base) => name = declared.scope.resolve(base),
            None => return false,
        }
    }
    false
}

/// Notes a name that is no identifier: it is sent as it is, and called something else.
fn name(name: &str, location: &Location, found: &mut Vec<Diagnostic>) {
    let is_start = |c: char| c == '_' || unicode_ident::is_xid_start(c);
    let mut characters = name.chars();
    let is_identifier =
        characters.next().is_some_and(is_start) && characters.all(unicode_ident::is_xid_continue);
    if !is_identifier {
        let message = format!("`{name}` is no identifier");
        let note = Diagnostic::new(Severity::Note, "invalid-name", location, message);
        found.push(note.with_help("generated code has a similar name"));
    }
}

fn twice(name: &str, location: &Location, what: &str) -> Diagnostic {
    let message = format!("{name} is declared before; {what}");
    Diagnostic::new(Severity::Warning, "duplicate", location, message)
}

fn types_once(schema: &Schema, seen: &mut HashSet<String>, found: &mut Vec<Diagnostic>) {
    let structured = schema.structured_types.iter();
    let structured = structured.map(|ty| (&ty.name, &ty.location));
    let enums = schema.enum_types.iter().map(|ty| (&ty.name, &ty.location));
    let definitions = schema.type_definitions.iter();
    let definitions = definitions.map(|ty| (&ty.name, &ty.location));
    for (simple, location) in structured.chain(enums).chain(definitions) {
        name(simple, location, found);
        let name = format!("{}.{simple}", schema.namespace);
        if seen.contains(&name) {
            found.push(twice(&name, location, "one of both counts"));
        }
        seen.insert(name);
    }
}

fn members(ty: &EnumType, found: &mut Vec<Diagnostic>) {
    if ty.members.is_empty() {
        let message = format!("the enumeration {} has no members", ty.name);
        found.push(
            Diagnostic::new(Severity::Warning, "empty-enum", &ty.location, message)
                .with_help("its values are kept as they come"),
        );
    }
    let (mut names, mut values) = (HashSet::new(), HashSet::new());
    for member in &ty.members {
        let name = format!("{}/{}", ty.name, member.name);
        if !names.insert(&member.name) {
            found.push(twice(&name, &ty.location, "the first counts"));
        } else if member.value.is_some_and(|value| !values.insert(value)) {
            let message = format!("{name} has the value of another member");
            found.push(
                Diagnostic::new(Severity::Note, "duplicate-value", &ty.location, message)
                    .with_help("a number in its place is read as the first of them"),
            );
        }
    }
}

fn properties(ty: &StructuredType, found: &mut Vec<Diagnostic>) {
    let structural = ty.properties.iter().map(|it| (&it.name, &it.location));
    let navigation = ty.navigation_properties.iter();
    let navigation = navigation.map(|it| (&it.name, &it.location));
    let mut seen = HashSet::new();
    for (simple, location) in structural.chain(navigation) {
        name(simple, location, found);
        if !seen.insert(simple) {
            let name = format!("{}/{simple}", ty.name);
            found.push(twice(&name, location, "the last counts"));
        }
    }
}

/// Reports the overloads that differ in nothing from one before, and gives their numbers.
pub fn repeated_overloads(
    context: &mut Context<'_>,
    overloads: &[Declared<'_, document::Operation>],
) -> HashSet<usize> {
    let mut seen = HashSet::new();
    let mut repeated = HashSet::new();
    for (number, declared) in overloads.iter().enumerate() {
        if !seen.insert(signature(declared.item, &declared.scope)) {
            repeated.insert(number);
            let message = format!(
                "{} is declared before, with the same parameters",
                declared.name
            );
            context.report(
                Diagnostic::new(
                    Severity::Warning,
                    "duplicate-overload",
                    &declared.item.location,
                    message,
                )
                .with_help("it is left out"),
            );
        }
    }
    repeated
}

/// What tells overloads apart. The name of the binding parameter does not: it is never sent.
fn signature(
    item: &document::Operation,
    scope: &Scope<'_>,
) -> (bool, bool, Vec<(String, String, bool)>) {
    let parameters = item.parameters.iter().enumerate().map(|(number, it)| {
        let name = match number {
            0 if item.is_bound => String::new(),
            _ => it.name.clone(),
        };
        (name, scope.resolve(&it.ty.name), it.ty.is_collection)
    });
    let is_action = item.kind == OperationKind::Action;
    (is_action, item.is_bound, parameters.collect())
}
