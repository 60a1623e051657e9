//! Reading CSDL documents: what a service says about itself.
//!
//! `xml` and `json` read `$metadata` documents; `document` holds what was read, with names kept as
//! written; `merge` makes one document of several.

pub mod document;
pub mod json;
mod merge;
pub mod xml;

use crate::diagnostics::Diagnostic;
use document::Document;
pub use merge::merge;

/// Reads a CSDL document in either form; `source_name` appears in every location.
///
/// Gives the document with notes and warnings about it.
///
/// # Errors
///
/// When `bytes` is neither CSDL XML nor CSDL JSON of OData 4.
pub fn read(source_name: &str, bytes: &[u8]) -> Result<(Document, Vec<Diagnostic>), Diagnostic> {
    if is_json(bytes) {
        json::read(source_name, bytes)
    } else {
        xml::read(source_name, bytes)
    }
}

/// Whether the first character, in whatever encoding, is one that JSON starts with.
fn is_json(bytes: &[u8]) -> bool {
    let is_mark = |byte: &u8| matches!(byte, 0 | 0xEF | 0xBB | 0xBF | 0xFE | 0xFF);
    let first = bytes
        .iter()
        .find(|byte| !is_mark(byte) && !byte.is_ascii_whitespace());
    matches!(first, Some(b'{' | b'['))
}
