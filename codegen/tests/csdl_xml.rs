//! What the reader of CSDL XML understands, tolerates and rejects.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "csdl_xml/annotations.rs"]
mod annotations;
#[path = "csdl_xml/corpus.rs"]
mod corpus;
#[path = "csdl_xml/errors.rs"]
mod errors;
#[path = "csdl_xml/lenience.rs"]
mod lenience;
#[path = "csdl_xml/model.rs"]
mod model;
#[path = "csdl_xml/robustness.rs"]
mod robustness;

use odata_codegen::csdl::document::{Document, Schema};
use odata_codegen::csdl::xml;
use odata_codegen::diagnostics::{Diagnostic, Severity};

/// Reads a document that must be readable.
fn read(text: &str) -> (Document, Vec<Diagnostic>) {
    read_bytes(text.as_bytes())
}

/// Reads a document of any encoding that must be readable.
fn read_bytes(bytes: &[u8]) -> (Document, Vec<Diagnostic>) {
    match xml::read("test.xml", bytes) {
        Ok(result) => result,
        Err(error) => panic!("{error}"),
    }
}

/// Reads a document that must be rejected.
fn reject(bytes: impl AsRef<[u8]>) -> Diagnostic {
    match xml::read("test.xml", bytes.as_ref()) {
        Ok(_) => panic!("the document was accepted"),
        Err(error) => {
            assert_eq!(error.severity, Severity::Error);
            error
        }
    }
}

/// A document whose schema `S` has the given content, which starts at line 2.
fn document(content: &str) -> String {
    format!(
        "<edmx:Edmx xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\" Version=\"4.0\">\
         <edmx:DataServices><Schema xmlns=\"http://docs.oasis-open.org/odata/ns/edm\" \
         Namespace=\"S\">\n{content}\n</Schema></edmx:DataServices></edmx:Edmx>"
    )
}

/// Reads a schema with the given content, which starts at line 2.
fn read_schema(content: &str) -> (Schema, Vec<Diagnostic>) {
    let (mut document, diagnostics) = read(&document(content));
    (document.schemas.remove(0), diagnostics)
}

/// Severity, code, place and message of a diagnostic.
fn summary(diagnostic: &Diagnostic) -> String {
    format!(
        "{}[{}] {}:{} {}",
        diagnostic.severity,
        diagnostic.code,
        diagnostic.location.line,
        diagnostic.location.column,
        diagnostic.message
    )
}

/// The summaries of several diagnostics.
fn summaries(diagnostics: &[Diagnostic]) -> Vec<String> {
    diagnostics.iter().map(summary).collect()
}
