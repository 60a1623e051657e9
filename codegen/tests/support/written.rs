//! Loads a document and writes it in every language.

use odata_codegen::config::Config;
use odata_codegen::diagnostics::Diagnostic;
use odata_codegen::emit::{python, rust, typescript};
use odata_codegen::model::Service;

/// The model of a document of which code can be written, and what is said about it.
pub fn load(name: &str, text: &str) -> (Service, Vec<Diagnostic>) {
    let loaded = odata_codegen::load(name, text.as_bytes(), &Config::default());
    let (service, diagnostics) = loaded.expect("a service");
    let options = rust::Options {
        client: "Service".to_owned(),
    };
    rust::emit(&service, &options).expect("Rust that parses");
    assert!(!python::emit(&service).is_empty());
    assert!(!typescript::emit(&service).is_empty());
    (service, diagnostics)
}

/// The codes of the messages with their lines.
pub fn codes(diagnostics: &[Diagnostic]) -> Vec<String> {
    let codes = diagnostics.iter();
    codes
        .map(|it| format!("{} {}", it.code, it.location.line))
        .collect()
}
