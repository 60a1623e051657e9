//! The entity container.

use super::annotations;
use super::cursor::Cursor;
use super::element::Element;
use crate::csdl::document::{EntityContainer, NavigationSource, OperationImport, OperationKind};
use crate::input::report::Read;

/// Reads `EntityContainer`.
pub(super) fn read<'a>(cursor: &mut Cursor<'a>, mut element: Element<'a>) -> Read<EntityContainer> {
    let mut container = EntityContainer {
        location: cursor.report.locate(element.offset),
        name: cursor.required(&mut element, "Name")?,
        extends: element.take_text("Extends"),
        ..EntityContainer::default()
    };
    cursor.leave_attributes(element);
    while let Some(child) = cursor.child()? {
        match child.name {
            "EntitySet" | "Singleton" => container.sources.push(read_source(cursor, child)?),
            // Those of OData 1 to 3 declare what they import themselves.
            "FunctionImport" if cursor.says_version_4() && !child.has("Function") => {
                cursor.skip_incomplete(child, "Function")?;
            }
            "ActionImport" | "FunctionImport" => {
                container.imports.push(read_import(cursor, child)?);
            }
            "Annotation" => {
                let annotation = annotations::read(cursor, child)?;
                container.annotations.extend(annotation);
            }
            _ => cursor.unknown(child, "EntityContainer")?,
        }
    }
    Ok(container)
}

/// Reads `EntitySet` or `Singleton`.
fn read_source<'a>(cursor: &mut Cursor<'a>, mut element: Element<'a>) -> Read<NavigationSource> {
    let element_name = element.name;
    let is_singleton = element_name == "Singleton";
    let type_attribute = match is_singleton {
        true => "Type",
        false => "EntityType",
    };
    let location = cursor.report.locate(element.offset);
    let entity_type = cursor.required(&mut element, type_attribute)?;
    let mut source = NavigationSource {
        name: cursor.required(&mut element, "Name")?,
        entity_type: entity_type.trim().to_owned(),
        is_singleton,
        include_in_service_document: cursor.flag(&mut element, "IncludeInServiceDocument"),
        location,
        ..NavigationSource::default()
    };
    // OData 4.01: accepted, but of no use to a client beyond `Nullable="false"`, the default.
    if is_singleton {
        cursor.flag(&mut element, "Nullable");
    }
    cursor.leave_attributes(element);
    while let Some(child) = cursor.child()? {
        match child.name {
            "NavigationPropertyBinding" => source.bindings.push(read_binding(cursor, child)?),
            "Annotation" => source.annotations.extend(annotations::read(cursor, child)?),
            _ => cursor.unknown(child, element_name)?,
        }
    }
    Ok(source)
}

/// Reads `NavigationPropertyBinding` as path and target.
fn read_binding<'a>(cursor: &mut Cursor<'a>, mut element: Element<'a>) -> Read<(String, String)> {
    let path = cursor.required(&mut element, "Path")?;
    let target = cursor.required(&mut element, "Target")?;
    cursor.leave(element)?;
    Ok((path, target))
}

/// Reads `ActionImport` or `FunctionImport`.
fn read_import<'a>(cursor: &mut Cursor<'a>, mut element: Element<'a>) -> Read<OperationImport> {
    let (kind, attribute) = match element.name {
        "ActionImport" => (OperationKind::Action, "Action"),
        _ => (OperationKind::Function, "Function"),
    };
    let location = cursor.report.locate(element.offset);
    let operation = cursor.required(&mut element, attribute)?;
    Ok(OperationImport {
        kind,
        name: cursor.required(&mut element, "Name")?,
        operation,
        entity_set: element.take_text("EntitySet"),
        include_in_service_document: cursor.flag(&mut element, "IncludeInServiceDocument"),
        annotations: annotations::read_only(cursor, element)?,
        location,
    })
}
