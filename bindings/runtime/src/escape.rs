//! Percent-encoding and URL literals: the only place where text becomes part of an address.

use crate::json::{Reader, from_json};
use crate::operation::Literal;
use crate::text::{filled, is_among, joined, replaced};
use crate::values::Untyped;

/// Encodes everything but the unreserved characters of RFC 3986.
pub(crate) fn encode(text: &str, into: &mut String) {
    encode_but(text, "", into);
}

/// Encodes a query value; what a query may hold and what makes OData expressions readable stays.
pub(crate) fn encode_query(text: &str, into: &mut String) {
    encode_but(text, "(),/:", into);
}

/// A text as it may stand in any part of an address.
pub fn escaped(text: &str) -> String {
    let mut made = String::new();
    encode(text, &mut made);
    made
}

/// Adds a field to a form or to a query that is one.
pub(crate) fn add_field(name: &str, value: &str, form: &mut String) {
    if !form.is_empty() {
        form.push('&');
    }
    form.push_str(&replaced(&escaped(name), "%20", "+"));
    form.push('=');
    form.push_str(&replaced(&escaped(value), "%20", "+"));
}

fn encode_but(text: &str, keep: &str, into: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        let plain = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
        if plain || is_among(keep.as_bytes(), byte) {
            into.push(char::from(byte));
        } else {
            into.push('%');
            into.push(char::from(HEX[usize::from(byte >> 4)]));
            into.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
}

/// The text of a scalar: strings without their JSON quotes, everything else as JSON has it.
fn scalar(json: &str) -> String {
    if json.starts_with('"') {
        from_json(json.as_bytes()).unwrap_or_default()
    } else {
        json.to_owned()
    }
}

/// The items of an array, or the value itself as the only one.
fn items(json: &Untyped) -> Vec<&str> {
    let json = json.as_str();
    if !json.starts_with('[') {
        return vec![json];
    }
    let mut items = Vec::new();
    let mut reader = Reader::new(json.as_bytes());
    let read = reader.items(|reader, _| {
        items.push(reader.raw()?);
        Ok(())
    });
    read.map(|()| items).unwrap_or_default()
}

/// Writes a value into a path. Quotes or brackets that the template has around the place are not added again.
pub(crate) fn path_literal(json: &Untyped, literal: Literal, enclosed: bool, into: &mut String) {
    match literal {
        Literal::Quoted => push_quoted(json.as_str(), if enclosed { "" } else { "'" }, into),
        Literal::List => {
            let (open, close) = if enclosed { ("", "") } else { ("%5B", "%5D") };
            into.push_str(open);
            for (index, item) in items(json).into_iter().enumerate() {
                into.push_str(if index > 0 { "," } else { "" });
                if item.starts_with('"') {
                    push_quoted(item, "'", into);
                } else {
                    encode(item, into);
                }
            }
            into.push_str(close);
        }
        Literal::Json | Literal::Alias => encode(json.as_str(), into),
        Literal::Plain | Literal::Text => encode(&scalar(json.as_str()), into),
    }
}

fn push_quoted(json: &str, quote: &str, into: &mut String) {
    into.push_str(quote);
    encode(&replaced(&scalar(json), "'", "''"), into);
    into.push_str(quote);
}

/// The texts of a query parameter: one, or one for each item of an array.
pub(crate) fn query_texts(json: &Untyped, literal: Literal) -> Vec<String> {
    if matches!(literal, Literal::Json | Literal::Alias) {
        return vec![json.as_str().to_owned()];
    }
    let mut texts = Vec::new();
    for item in items(json) {
        let text = scalar(item);
        texts.push(match literal {
            Literal::Quoted => quoted(&text),
            _ => text,
        });
    }
    match literal {
        Literal::List => vec![filled("[{}]", &[&joined(&texts, ",")])],
        _ => texts,
    }
}

/// A text in single quotes, its own doubled.
pub(crate) fn quoted(text: &str) -> String {
    joined(&["'", &replaced(text, "'", "''"), "'"], "")
}
