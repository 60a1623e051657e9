//! Reads CSDL JSON, OData 4.01, and what services of version 4.0 answer with.
//!
//! The whole document becomes a tree first, because members may come in any order. What is not
//! known is skipped with a note; what deviates from the specification in a harmless way is read
//! with a warning; everything else ends with an error.
//!
//! Decisions a reader of the result should know:
//!
//! * What JSON leaves out has other defaults than in XML: a type is `Edm.String`, and what is not
//!   said to be nullable is not (OData CSDL JSON 4.01, sections 7.2.1 and 7.1). Collections of a
//!   navigation property have no such facet.
//! * Paths that JSON writes as plain strings are strings here, and so are enumeration members.
//! * Operands of a dynamic expression stand in the same order as in the form that `xml` gives: what
//!   are attributes there come first.
//! * Annotations of members that the document model has no place for are skipped with a note.

mod annotations;
mod container;
mod expressions;
mod operations;
mod reader;
mod schema;
mod structured;
mod types;

use std::sync::Arc;

use super::document::{Document, Include, Reference};
use crate::diagnostics::Diagnostic;
use crate::input::report::{FETCH_HELP, Read, codes};
use crate::input::tree::{Kind, Member, Value};
use crate::input::{decode, json};
use reader::Reader;

/// The version assumed for documents that do not state one.
const DEFAULT_VERSION: &str = "4.01";

/// Reads the CSDL JSON document `bytes`; `source_name` appears in every location.
///
/// Gives the document with notes and warnings about it.
///
/// # Errors
///
/// When `bytes` is not JSON, not CSDL, or CSDL of OData 2 or 3.
pub fn read(source_name: &str, bytes: &[u8]) -> Result<(Document, Vec<Diagnostic>), Diagnostic> {
    let source = Arc::from(source_name);
    let text = decode::json(&source, bytes)?;
    let text = text.trim_start_matches('\u{FEFF}');
    let mut reader = Reader::new(source, text);
    let root = json::parse(&mut reader.report, text)?;
    let mut document = Document {
        source: source_name.to_owned(),
        version: DEFAULT_VERSION.to_owned(),
        ..Document::default()
    };
    read_root(&mut reader, &root, &mut document)?;
    if document.schemas.is_empty() {
        let message = "the document declares no schema";
        reader.report.warn(codes::NO_SCHEMA, root.offset, message);
    }
    Ok((document, reader.report.into_diagnostics()))
}

/// Reads the outermost object (CSDL JSON 4.01, section 3).
fn read_root(reader: &mut Reader<'_>, root: &Value<'_>, document: &mut Document) -> Read<()> {
    let Some(members) = root.members() else {
        let message = format!("the document is {}, not an object", root.describe());
        return Err(not_csdl(reader, root.offset, &message));
    };
    reject_others(reader, members)?;
    if root.get("$Version").is_none() {
        let message = format!("the document has no `$Version`; {DEFAULT_VERSION} is assumed");
        reader
            .report
            .warn(codes::INVALID_VALUE, root.offset, message);
    }
    for member in members {
        match member.name.as_ref() {
            "$Version" => {
                if let Some(version) = reader.text(member) {
                    check_version(reader, &version, member.value.offset)?;
                    document.version = version;
                }
            }
            // Each container is found in its schema.
            "$EntityContainer" => {}
            "$Reference" => document.references = read_references(reader, member),
            name if name.contains('@') || name.starts_with('$') => {
                reader.unknown(member, "document");
            }
            _ if !reader.is_named(member) => {}
            _ => document.schemas.extend(schema::read(reader, member)),
        }
    }
    Ok(())
}

/// Recognises what is often taken for a description.
fn reject_others(reader: &Reader<'_>, members: &[Member<'_>]) -> Read<()> {
    for member in members {
        let what = match member.name.as_ref() {
            "error" | "odata.error" => "an error response",
            "@odata.context" | "@context" | "value" => "a service document or data",
            "openapi" | "swagger" => "an OpenAPI document",
            "$schema" => "a JSON schema",
            _ => continue,
        };
        let message = format!("a member is called `{}`, so this is {what}", member.name);
        return Err(not_csdl(reader, member.offset, &message));
    }
    Ok(())
}

fn not_csdl(reader: &Reader<'_>, offset: usize, message: &str) -> Diagnostic {
    let error = reader.report.error(codes::NOT_CSDL, offset, message);
    error.with_help(FETCH_HELP)
}

/// Rejects OData 1 to 3, warns about versions nobody knows.
fn check_version(reader: &mut Reader<'_>, version: &str, offset: usize) -> Read<()> {
    match version {
        "4.0" | "4.01" => {}
        old if old.starts_with(['1', '2', '3']) => {
            let what = format!("`$Version` is `{old}`");
            return Err(reader.report.old_version(offset, &what));
        }
        other => {
            let message = format!("version `{other}` is not known; the document is read as 4.01");
            reader.report.warn(codes::INVALID_VALUE, offset, message);
        }
    }
    Ok(())
}

/// Reads `$Reference` (CSDL JSON 4.01, section 4.1).
fn read_references(reader: &mut Reader<'_>, member: &Member<'_>) -> Vec<Reference> {
    reader
        .members(member)
        .iter()
        .map(|reference| Reference {
            uri: reference.name.clone().into_owned(),
            includes: read_includes(reader, reference),
            location: reader.report.locate(reference.offset),
        })
        .collect()
}

fn read_includes(reader: &mut Reader<'_>, reference: &Member<'_>) -> Vec<Include> {
    let mut includes = Vec::new();
    for member in reader.members(reference) {
        match member.name.as_ref() {
            "$Include" => {
                for item in reader.items(member) {
                    includes.extend(read_include(reader, item));
                }
            }
            "$IncludeAnnotations" => {}
            _ => reader.unknown(member, "reference"),
        }
    }
    includes
}

/// Reads one item of `$Include`; one without a namespace is skipped.
fn read_include(reader: &mut Reader<'_>, item: &Value<'_>) -> Option<Include> {
    let text = |name: &str| match item.get(name) {
        Some(Value {
            kind: Kind::String(text),
            ..
        }) => Some(text.clone().into_owned()),
        _ => None,
    };
    let Some(namespace) = text("$Namespace") else {
        reader.incomplete(item.offset, "an item of `$Include`", "$Namespace");
        return None;
    };
    Some(Include {
        namespace,
        alias: text("$Alias"),
    })
}
