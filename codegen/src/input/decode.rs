//! From bytes to text.
//!
//! UTF-8 is borrowed. UTF-16 and ISO 8859-1 are transcoded; lines and columns stay those of the
//! input because both count characters.

use std::borrow::Cow;
use std::sync::Arc;

use super::report::{Read, Report, codes};
use crate::diagnostics::Diagnostic;

/// How far an encoding declaration is looked for.
const DECLARATION_LIMIT: usize = 256;

/// The way out of every encoding error.
const HELP: &str = "save the document as UTF-8, the encoding OData services answer with";

/// The text of `bytes`, which are JSON, without a byte order mark (RFC 8259, section 8.1).
pub(crate) fn json<'a>(source: &Arc<str>, bytes: &'a [u8]) -> Read<Cow<'a, str>> {
    let text = match bytes {
        [b'{' | b'[', 0, ..] => utf16(source, bytes, u16::from_le_bytes),
        [0, b'{' | b'[', ..] => utf16(source, bytes, u16::from_be_bytes),
        _ => transcode(source, bytes),
    };
    text.map_err(|error| Diagnostic {
        code: codes::JSON_ENCODING,
        ..error
    })
}

/// The text of `bytes`, which are XML, without a byte order mark.
pub(crate) fn xml<'a>(source: &Arc<str>, bytes: &'a [u8]) -> Read<Cow<'a, str>> {
    let text = transcode(source, bytes)?;
    match text.bytes().position(is_forbidden) {
        None => Ok(text),
        Some(offset) => {
            let byte = text.as_bytes().get(offset).copied().unwrap_or_default();
            let message = format!("the character U+{byte:04X} is not allowed in XML");
            let report = Report::new(Arc::clone(source), &text);
            let error = report.error(codes::SYNTAX, offset, message);
            Err(error.with_help("remove the character from the document"))
        }
    }
}

/// The text of `bytes`, which are any input, as far as they are text.
pub(crate) fn shown(bytes: &[u8]) -> Cow<'_, str> {
    let source = Arc::from("");
    json(&source, bytes).unwrap_or_else(|_| {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        String::from_utf8_lossy(bytes)
    })
}

/// Whether XML forbids this control character.
fn is_forbidden(byte: u8) -> bool {
    byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r')
}

/// Detects the encoding as XML prescribes: byte order mark, first bytes, declaration.
fn transcode<'a>(source: &Arc<str>, bytes: &'a [u8]) -> Read<Cow<'a, str>> {
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => Err(unsupported(source, "UTF-32")),
        [0xFF, 0xFE, rest @ ..] => utf16(source, rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(source, rest, u16::from_be_bytes),
        [b'<', 0, _, 0, ..] => utf16(source, bytes, u16::from_le_bytes),
        [0, b'<', 0, _, ..] => utf16(source, bytes, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(source, rest),
        _ => declared(source, bytes),
    }
}

/// Follows the encoding declaration, which only matters beyond ASCII.
fn declared<'a>(source: &Arc<str>, bytes: &'a [u8]) -> Read<Cow<'a, str>> {
    if bytes.is_ascii() {
        return utf8(source, bytes);
    }
    match encoding_name(bytes).as_deref() {
        // What says "utf-16" in single bytes was converted to UTF-8 by somebody who forgot to say so.
        None | Some("utf-8" | "utf8" | "us-ascii" | "utf-16") => utf8(source, bytes),
        Some("iso-8859-1" | "latin1" | "iso_8859-1") => {
            Ok(bytes.iter().map(|byte| char::from(*byte)).collect())
        }
        Some(other) => Err(unsupported(source, other)),
    }
}

/// Value of `encoding` in the XML declaration, in lower case.
fn encoding_name(bytes: &[u8]) -> Option<String> {
    let head = bytes.get(..DECLARATION_LIMIT).unwrap_or(bytes);
    let head = String::from_utf8_lossy(head);
    let declaration = head.strip_prefix("<?xml")?.split("?>").next()?;
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let name = value.strip_prefix(['"', '\''])?.split(['"', '\'']).next()?;
    Some(name.to_ascii_lowercase())
}

/// Borrows UTF-8.
fn utf8<'a>(source: &Arc<str>, bytes: &'a [u8]) -> Read<Cow<'a, str>> {
    let error = match str::from_utf8(bytes) {
        Ok(text) => return Ok(Cow::Borrowed(text)),
        Err(error) => error,
    };
    let offset = error.valid_up_to();
    let valid = bytes.get(..offset).unwrap_or_default();
    let byte = bytes.get(offset).copied().unwrap_or_default();
    let message = format!("the byte 0x{byte:02X} at offset {offset} is not valid UTF-8");
    let valid = String::from_utf8_lossy(valid);
    let report = Report::new(Arc::clone(source), &valid);
    let error = report.error(codes::ENCODING, offset, message);
    Err(error.with_help(HELP))
}

/// Transcodes UTF-16.
fn utf16<'a>(source: &Arc<str>, bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Read<Cow<'a, str>> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len());
    for character in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        match character {
            Ok(character) => text.push(character),
            Err(_) => return Err(broken_utf16(source, &text, "an unpaired surrogate")),
        }
    }
    match rest {
        [] => Ok(Cow::Owned(text)),
        _ => Err(broken_utf16(source, &text, "an odd byte at its end")),
    }
}

/// The error for UTF-16 that breaks off behind `text`.
fn broken_utf16(source: &Arc<str>, text: &str, what: &str) -> Diagnostic {
    let report = Report::new(Arc::clone(source), text);
    let message = format!("the document is not valid UTF-16: it has {what}");
    report
        .error(codes::ENCODING, text.len(), message)
        .with_help(HELP)
}

/// The error for other encodings.
fn unsupported(source: &Arc<str>, encoding: &str) -> Diagnostic {
    let message = format!("the encoding `{encoding}` is not supported");
    Report::new(Arc::clone(source), "")
        .error(codes::ENCODING, 0, message)
        .with_help(HELP)
}
