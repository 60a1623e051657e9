//! Start tags, references, and what can be wrong with XML.

use std::borrow::Cow;

use quick_xml::XmlVersion;
use quick_xml::errors::{Error, IllFormedError, SyntaxError};
use quick_xml::escape::{EscapeError, resolve_xml_entity};
use quick_xml::events::BytesRef;
use quick_xml::events::attributes::{AttrError, Attributes};
use quick_xml::name::QName;

use super::element::{Attribute, Element};
use crate::diagnostics::Diagnostic;
use crate::input::report::{Read, Report, codes};

/// The way out when the input ends too early.
pub(super) const TRUNCATED_HELP: &str = "the document is incomplete; fetch or copy it again";

/// The way out of a syntax error.
const SYNTAX_HELP: &str =
    "the document must be well-formed XML; fetch it again or correct it there";

/// Reads the start tag `tag`, which starts at `offset`.
pub(super) fn element<'a>(
    report: &Report<'a>,
    tag: &'a str,
    offset: usize,
    name_length: usize,
) -> Read<Element<'a>> {
    let content = tag.strip_prefix('<').unwrap_or(tag);
    let content = content.strip_suffix('>').unwrap_or(content);
    let content = content.strip_suffix('/').unwrap_or(content);
    let (name, prefix) = match QName(content.get(..name_length).unwrap_or(content)).decompose() {
        (name, None) => (name.into_inner(), ""),
        (name, Some(prefix)) => (name.into_inner(), prefix.into_inner()),
    };
    if name.is_empty() {
        let message = "a tag has no name";
        return Err(report
            .error(codes::SYNTAX, offset, message)
            .with_help(SYNTAX_HELP));
    }
    let mut attributes = Vec::new();
    for attribute in Attributes::new(content, name_length) {
        let attribute = attribute.map_err(|error| bad_attribute(report, &error, offset + 1))?;
        let start = offset + 1 + distance(content, attribute.key.0);
        attributes.push(read_attribute(report, &attribute, start)?);
    }
    Ok(Element {
        name,
        prefix,
        offset,
        attributes,
    })
}

/// How many bytes behind the start of `text` its slice `part` starts.
fn distance(text: &str, part: &str) -> usize {
    part.as_ptr().addr().saturating_sub(text.as_ptr().addr())
}

/// Resolves the references in the value of an attribute.
fn read_attribute<'a>(
    report: &Report<'a>,
    attribute: &quick_xml::events::attributes::Attribute<'a>,
    offset: usize,
) -> Read<Attribute<'a>> {
    let name = attribute.key.0;
    if attribute.value.contains('<') {
        let message = format!("the value of `{name}` contains `<`");
        let error = report.error(codes::SYNTAX, offset, message);
        return Err(error.with_help("write `&lt;`, or close the quote before it"));
    }
    match attribute.normalized_value(XmlVersion::Implicit1_0) {
        Ok(value) => Ok(Attribute {
            name,
            value,
            offset,
        }),
        Err(error) => Err(bad_value(report, name, &error, offset)),
    }
}

/// The error for values with references that cannot be resolved.
fn bad_value(report: &Report<'_>, name: &str, error: &Error, offset: usize) -> Diagnostic {
    let message = match error {
        Error::Escape(EscapeError::UnrecognizedEntity(_, entity)) => {
            return unknown_entity(report, entity, offset);
        }
        Error::Escape(EscapeError::UnterminatedEntity(_)) => {
            format!("`&` starts a reference without `;` in the value of `{name}`")
        }
        error => format!("in the value of `{name}`: {error}"),
    };
    report
        .error(codes::SYNTAX, offset, message)
        .with_help("write `&amp;` for `&`")
}

/// The error for attributes that cannot be read; positions are relative to `base`.
fn bad_attribute(report: &Report<'_>, error: &AttrError, base: usize) -> Diagnostic {
    let (position, message) = match error {
        AttrError::ExpectedEq(position) => (*position, "an attribute has no `=` and no value"),
        AttrError::ExpectedValue(position) => (*position, "an attribute has no value"),
        AttrError::UnquotedValue(position) => {
            (*position, "the value of an attribute has no quotes")
        }
        AttrError::ExpectedQuote(position, _) => {
            (*position, "the value of an attribute has no closing quote")
        }
        AttrError::Duplicated(position, _) => (*position, "the attribute is given twice"),
    };
    report
        .error(codes::SYNTAX, base + position, message)
        .with_help(SYNTAX_HELP)
}

/// The text a reference in text stands for.
pub(super) fn resolve<'a>(
    report: &Report<'a>,
    reference: &BytesRef<'_>,
    offset: usize,
) -> Read<Cow<'a, str>> {
    let name: &str = reference;
    match reference.resolve_char_ref() {
        Ok(Some(character)) => Ok(Cow::Owned(character.to_string())),
        Ok(None) => resolve_xml_entity(name)
            .map(Cow::Borrowed)
            .ok_or_else(|| unknown_entity(report, name, offset)),
        Err(_) => {
            let message = format!("`&{name};` is no character");
            Err(report
                .error(codes::SYNTAX, offset, message)
                .with_help(SYNTAX_HELP))
        }
    }
}

/// The error for references to entities a DTD would have to define.
fn unknown_entity(report: &Report<'_>, name: &str, offset: usize) -> Diagnostic {
    let message = format!("the entity `&{name};` is not defined");
    report.error(codes::ENTITY, offset, message).with_help(
        "only `&amp;`, `&lt;`, `&gt;`, `&quot;`, `&apos;` and character references are read",
    )
}

/// The error for document type definitions, which could define endless entities.
pub(super) fn dtd(report: &Report<'_>, declaration: &str, offset: usize) -> Diagnostic {
    let name = declaration.split_whitespace().next().unwrap_or_default();
    if name.eq_ignore_ascii_case("html") {
        let message = "this is an HTML page, perhaps a sign-in or an error page, not CSDL XML";
        return report
            .error(codes::NOT_CSDL, offset, message)
            .with_help(crate::input::report::FETCH_HELP);
    }
    let message = "document type definitions (`<!DOCTYPE`) are not read, for safety";
    report
        .error(codes::DTD, offset, message)
        .with_help("remove the `<!DOCTYPE` declaration; CSDL needs none")
}

/// The error for XML that is not well-formed; `open` is the element around it.
pub(super) fn malformed(
    report: &Report<'_>,
    error: &Error,
    offset: usize,
    open: Option<&(&str, usize)>,
) -> Diagnostic {
    match error {
        Error::Syntax(SyntaxError::InvalidBangMarkup) => {
            let message = "`<!` starts neither a comment nor a CDATA section";
            report
                .error(codes::SYNTAX, offset, message)
                .with_help(SYNTAX_HELP)
        }
        Error::Syntax(error) => report
            .error(codes::TRUNCATED, offset, error.to_string())
            .with_help(TRUNCATED_HELP),
        Error::IllFormed(IllFormedError::UnclosedReference) => report
            .error(codes::SYNTAX, offset, "`&` starts a reference without `;`")
            .with_help("write `&amp;` for `&`"),
        Error::IllFormed(IllFormedError::MismatchedEndTag { expected, found }) => {
            let message = mismatch(report, expected, found, open);
            report
                .error(codes::SYNTAX, offset, message)
                .with_help(SYNTAX_HELP)
        }
        Error::IllFormed(error) => report
            .error(codes::SYNTAX, offset, error.to_string())
            .with_help(SYNTAX_HELP),
        other => report
            .error(codes::SYNTAX, offset, other.to_string())
            .with_help(SYNTAX_HELP),
    }
}

/// Says which end tag stands where which one should.
fn mismatch(
    report: &Report<'_>,
    expected: &str,
    found: &str,
    open: Option<&(&str, usize)>,
) -> String {
    let line = open.map_or(0, |(_, offset)| report.locate(*offset).line);
    format!("`</{found}>` stands where `</{expected}>` should close the element of line {line}")
}
