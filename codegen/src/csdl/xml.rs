//! Reads CSDL XML, OData 4.0 and 4.01, in one pass and without a tree.
//!
//! Elements are recognised by their local name, so the usual namespaces may be the default, bound
//! to any prefix, or missing. What is not known is skipped with a note; what deviates from the
//! specification in a harmless way is read with a warning; everything else ends with an error.
//!
//! Decisions a reader of the result should know:
//!
//! * Attributes of a dynamic expression (`Apply/@Function`, `Cast/@Type`, `LabeledElement/@Name`)
//!   become its first operands, as [`Expression::Other`] with the name of the attribute.
//! * Of several values of one annotation the first counts.
//! * Annotations of elements the document model has no place for are skipped with a note.
//! * A diagnostic that repeats is given once, with the place of the first occurrence.
//!
//! [`Expression::Other`]: super::document::Expression::Other

mod annotations;
mod attributes;
mod container;
mod cursor;
mod element;
mod expressions;
mod operations;
mod schema;
mod structured;
mod syntax;

use std::sync::Arc;

use super::document::{Document, Include, Reference};
use crate::diagnostics::Diagnostic;
use crate::input::decode;
use crate::input::report::{FETCH_HELP, Read, codes};
use cursor::Cursor;
use element::Element;

/// The version assumed for documents that do not state one.
const DEFAULT_VERSION: &str = "4.0";

/// Reads the CSDL XML document `bytes`; `source_name` appears in every location.
///
/// Gives the document with notes and warnings about it.
///
/// # Errors
///
/// When `bytes` is not well-formed XML, not CSDL, or CSDL of OData 2 or 3.
pub fn read(source_name: &str, bytes: &[u8]) -> Result<(Document, Vec<Diagnostic>), Diagnostic> {
    let source = Arc::from(source_name);
    let text = decode::xml(&source, bytes)?;
    let mut cursor = Cursor::new(source, &text);
    let mut document = Document {
        source: source_name.to_owned(),
        version: DEFAULT_VERSION.to_owned(),
        ..Document::default()
    };
    let root = cursor.root()?;
    let offset = root.offset;
    match root.name {
        "Edmx" => read_edmx(&mut cursor, root, &mut document)?,
        "Schema" => read_bare_schema(&mut cursor, root, &mut document)?,
        name => return Err(not_csdl(&cursor, name, offset)),
    }
    cursor.finish()?;
    if document.schemas.is_empty() {
        let message = "the document declares no `Schema`";
        cursor.report.warn(codes::NO_SCHEMA, offset, message);
    }
    Ok((document, cursor.report.into_diagnostics()))
}

/// Reads `edmx:Edmx`, the usual root.
fn read_edmx<'a>(
    cursor: &mut Cursor<'a>,
    mut element: Element<'a>,
    document: &mut Document,
) -> Read<()> {
    let version = element.take("Version");
    if version.as_ref().is_some_and(|it| it.value.starts_with('4')) {
        cursor.take_for_version_4();
    }
    cursor.reject_old_namespace(&element)?;
    check_version(
        cursor,
        version.as_ref().map(|v| v.value.as_ref()),
        element.offset,
    )?;
    if let Some(version) = version {
        document.version = version.value.into_owned();
    }
    cursor.leave_attributes(element);
    while let Some(child) = cursor.child()? {
        match child.name {
            "Reference" => document.references.extend(read_reference(cursor, child)?),
            "DataServices" => read_data_services(cursor, child, document)?,
            "Dataservices" | "dataServices" | "dataservices" => {
                let message = format!("`{}` should be spelled `DataServices`", child.name);
                cursor.report.warn(codes::SPELLING, child.offset, message);
                read_data_services(cursor, child, document)?;
            }
            "Schema" => {
                let message = "`Schema` should stand inside `edmx:DataServices`";
                cursor.report.warn(codes::SPELLING, child.offset, message);
                document.schemas.push(schema::read(cursor, child)?);
            }
            _ => cursor.unknown(child, "Edmx")?,
        }
    }
    Ok(())
}

/// Rejects OData 1 to 3, warns about versions nobody knows.
fn check_version(cursor: &mut Cursor<'_>, version: Option<&str>, offset: usize) -> Read<()> {
    match version {
        Some("4.0" | "4.01") => {}
        Some(old) if old.starts_with(['1', '2', '3']) => {
            let what = format!("`Version` of `Edmx` is `{old}`");
            return Err(cursor.report.old_version(offset, &what));
        }
        Some(other) => {
            let message = format!("version `{other}` is not known; the document is read as 4.01");
            cursor.report.warn(codes::INVALID_VALUE, offset, message);
        }
        None => {
            let message = format!("`Edmx` has no `Version`; {DEFAULT_VERSION} is assumed");
            cursor.report.warn(codes::INVALID_VALUE, offset, message);
        }
    }
    Ok(())
}

/// Reads `edmx:DataServices`.
fn read_data_services<'a>(
    cursor: &mut Cursor<'a>,
    element: Element<'a>,
    document: &mut Document,
) -> Read<()> {
    let name = element.name;
    cursor.leave_attributes(element);
    while let Some(child) = cursor.child()? {
        match child.name {
            "Schema" => document.schemas.push(schema::read(cursor, child)?),
            _ => cursor.unknown(child, name)?,
        }
    }
    Ok(())
}

/// Reads a document whose root is `Schema`, as vocabularies and `.csdl` files are written.
fn read_bare_schema<'a>(
    cursor: &mut Cursor<'a>,
    element: Element<'a>,
    document: &mut Document,
) -> Read<()> {
    let message = format!("the root is `Schema`, not `edmx:Edmx`; read as {DEFAULT_VERSION}");
    cursor
        .report
        .note(codes::BARE_SCHEMA, element.offset, message);
    document.schemas.push(schema::read(cursor, element)?);
    Ok(())
}

/// Reads `edmx:Reference`; one without an address is skipped.
fn read_reference<'a>(
    cursor: &mut Cursor<'a>,
    mut element: Element<'a>,
) -> Read<Option<Reference>> {
    let Some(uri) = element.take_text("Uri") else {
        return cursor.skip_incomplete(element, "Uri").map(|()| None);
    };
    let location = cursor.report.locate(element.offset);
    cursor.leave_attributes(element);
    let mut includes = Vec::new();
    while let Some(child) = cursor.child()? {
        match child.name {
            "Include" => includes.extend(read_include(cursor, child)?),
            "IncludeAnnotations" => cursor.skip()?,
            _ => cursor.unknown(child, "Reference")?,
        }
    }
    Ok(Some(Reference {
        uri,
        includes,
        location,
    }))
}

/// Reads `edmx:Include`; one without a namespace is skipped.
fn read_include<'a>(cursor: &mut Cursor<'a>, mut element: Element<'a>) -> Read<Option<Include>> {
    let Some(namespace) = element.take_text("Namespace") else {
        return cursor.skip_incomplete(element, "Namespace").map(|()| None);
    };
    let alias = element.take_text("Alias");
    cursor.leave(element)?;
    Ok(Some(Include { namespace, alias }))
}

/// The error for a root element that CSDL does not have.
fn not_csdl(cursor: &Cursor<'_>, root: &str, offset: usize) -> Diagnostic {
    let what = match root {
        "html" | "HTML" => "an HTML page, perhaps a sign-in or an error page",
        "service" => "a service document",
        "feed" | "entry" => "an Atom document with data",
        "error" => "an error response",
        _ => "not CSDL XML",
    };
    let message = format!("the root element is `{root}`, so this is {what}");
    cursor
        .report
        .error(codes::NOT_CSDL, offset, message)
        .with_help(FETCH_HELP)
}
