//! What the reader of CSDL JSON understands, tolerates and rejects, and that it says the same as
//! the one of XML.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "csdl_json/errors.rs"]
mod errors;
#[path = "csdl_json/model.rs"]
mod model;
#[path = "csdl_json/real.rs"]
mod real;
#[path = "csdl_json/same_outputs.rs"]
mod same_outputs;

use odata_codegen::csdl::document::Document;
use odata_codegen::csdl::json;
use odata_codegen::diagnostics::{Diagnostic, Severity};

/// Reads a document that must not be rejected.
fn read(text: &str) -> (Document, Vec<Diagnostic>) {
    json::read("input.json", text.as_bytes()).expect("a document that can be read")
}

/// Reads a document about which there is nothing to say.
fn read_quietly(text: &str) -> Document {
    let (document, diagnostics) = read(text);
    assert_eq!(diagnostics, [], "nothing to complain about");
    document
}

/// Reads a document that must be rejected, with a place and a way out.
fn reject(text: &[u8]) -> Diagnostic {
    let error = json::read("input.json", text).expect_err("a document that is rejected");
    assert_eq!(error.severity, Severity::Error);
    assert!(error.location.line >= 1 && error.help.is_some(), "{error}");
    error
}
