//! What all targets do with documents that could be read.

use std::hint::black_box;

use odata_codegen::csdl;
use odata_codegen::csdl::document::Document;
use odata_codegen::emit::{Detail, csdl_json, edmx, openapi, python, rust, surface, typescript};
use odata_codegen::passes;

/// Writes everything that can be written: no name may stop an emitter, and Rust has to parse.
///
/// # Panics
/// When what was written is no Rust, or the canonical document cannot be read.
pub fn write(documents: &[Document]) {
    let canonical = edmx::canonical(&csdl::merge(documents));
    let Ok((service, _)) = passes::build(documents, &Default::default()) else {
        return;
    };
    let options = rust::Options {
        client: "Service".to_owned(),
    };
    rust::emit(&service, &options).expect("Rust that parses");
    black_box(python::emit(&service));
    black_box(typescript::emit(&service));
    black_box(surface::emit(&service));
    black_box(openapi::emit(&service));
    let described = edmx::emit(&service, Detail::Full);
    let json = csdl_json::emit(&service, Detail::Full);
    for (name, text) in [("canonical", canonical), ("described", described)] {
        if let Err(error) = csdl::xml::read(name, text.as_bytes()) {
            panic!("{name}: {error}\n{text}");
        }
    }
    if let Err(error) = csdl::json::read("json", json.as_bytes()) {
        panic!("json: {error}\n{json}");
    }
}
