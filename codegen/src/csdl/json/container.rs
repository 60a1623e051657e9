//! The entity container (CSDL JSON 4.01, section 13).

use super::annotations::Annotations;
use super::reader::Reader;
use crate::csdl::document::{EntityContainer, NavigationSource, OperationImport, OperationKind};
use crate::input::tree::Member;

/// Reads the container.
pub(super) fn read(reader: &mut Reader<'_>, member: &Member<'_>) -> EntityContainer {
    let mut container = EntityContainer {
        name: member.name.clone().into_owned(),
        location: reader.report.locate(member.offset),
        ..EntityContainer::default()
    };
    let mut annotations = Annotations::default();
    for member in reader.members(member) {
        match member.name.as_ref() {
            "$Kind" => {}
            "$Extends" => container.extends = reader.text(member),
            name if name.starts_with('@') => {
                annotations.take(reader, member);
            }
            name if name.starts_with('$') || name.contains('@') => {
                reader.unknown(member, "entity container");
            }
            _ if !reader.is_named(member) => {}
            _ => read_member(reader, member, &mut container),
        }
    }
    container.annotations = annotations.finish(reader);
    container
}

/// What a member is shows in what it has: a type, an action or a function.
fn read_member(reader: &mut Reader<'_>, member: &Member<'_>, container: &mut EntityContainer) {
    let has = |name: &str| member.value.get(name).is_some();
    if has("$Action") {
        let import = read_import(reader, member, OperationKind::Action);
        container.imports.extend(import);
    } else if has("$Function") {
        let import = read_import(reader, member, OperationKind::Function);
        container.imports.extend(import);
    } else {
        container.sources.extend(read_source(reader, member));
    }
}

/// Reads an entity set or a singleton; one without a type is skipped.
fn read_source(reader: &mut Reader<'_>, member: &Member<'_>) -> Option<NavigationSource> {
    let mut source = NavigationSource {
        name: member.name.clone().into_owned(),
        is_singleton: true,
        location: reader.report.locate(member.offset),
        ..NavigationSource::default()
    };
    let mut entity_type = None;
    let mut annotations = Annotations::default();
    for member in reader.members(member) {
        match member.name.as_ref() {
            // The first form of the specification has a kind here; the rest tells the same.
            "$Kind" | "$Nullable" => {}
            "$Type" => entity_type = reader.text(member),
            "$Collection" => source.is_singleton = reader.flag(member) != Some(true),
            "$IncludeInServiceDocument" => {
                source.include_in_service_document = reader.flag(member);
            }
            "$NavigationPropertyBinding" => source.bindings = read_bindings(reader, member),
            _ if annotations.take(reader, member) => {}
            _ => reader.unknown(member, "set or singleton"),
        }
    }
    let Some(entity_type) = entity_type else {
        let what = format!("`{}`", source.name);
        reader.incomplete(member.offset, &what, "$Type");
        return None;
    };
    source.entity_type = entity_type;
    source.annotations = annotations.finish(reader);
    Some(source)
}

fn read_bindings(reader: &mut Reader<'_>, member: &Member<'_>) -> Vec<(String, String)> {
    let mut bindings = Vec::new();
    for member in reader.members(member) {
        if let Some(target) = reader.text(member) {
            bindings.push((member.name.clone().into_owned(), target));
        }
    }
    bindings
}

/// Reads an action import or a function import.
fn read_import(
    reader: &mut Reader<'_>,
    member: &Member<'_>,
    kind: OperationKind,
) -> Option<OperationImport> {
    let mut import = OperationImport {
        kind,
        name: member.name.clone().into_owned(),
        location: reader.report.locate(member.offset),
        ..OperationImport::default()
    };
    let mut annotations = Annotations::default();
    for member in reader.members(member) {
        match member.name.as_ref() {
            "$Kind" => {}
            "$Action" | "$Function" => import.operation = reader.text(member)?,
            "$EntitySet" => import.entity_set = reader.text(member),
            "$IncludeInServiceDocument" => {
                import.include_in_service_document = reader.flag(member);
            }
            _ if annotations.take(reader, member) => {}
            _ => reader.unknown(member, "import"),
        }
    }
    import.annotations = annotations.finish(reader);
    Some(import)
}
