//! Broken OpenAPI documents: an error or a client, never a panic.

use odata_codegen::config::Config;
use odata_codegen::csdl;
use odata_codegen::emit::edmx;
use odata_codegen::openapi::{self, Conventions};
use odata_codegen::{Input, load_all};

use super::joined::{METADATA, YAML};

/// Whether it could be read; a panic fails the test.
fn is_readable(text: &[u8]) -> bool {
    let inputs = [
        Input {
            name: "shop.edmx",
            bytes: METADATA.as_bytes(),
        },
        Input {
            name: "openapi.yaml",
            bytes: text,
        },
    ];
    match load_all(&inputs, &Config::default()) {
        Ok(_) => true,
        Err(diagnostics) => {
            assert!(!diagnostics.is_empty());
            false
        }
    }
}

#[test]
fn every_beginning_of_a_document() {
    for end in 0..YAML.len() {
        is_readable(YAML.get(..end).unwrap_or_default().as_bytes());
    }
}

/// A small generator of numbers (xorshift), so that every run does the same.
fn next(state: &mut u64) -> usize {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    usize::try_from(*state % 1_000_003).unwrap_or_default()
}

#[test]
fn changed_at_random() {
    let lines: Vec<&str> = YAML.lines().collect();
    let mut state = 0x9E37_79B9_7F4A_7C15;
    let mut readable = 0;
    for _ in 0..1000 {
        let mut text: Vec<Vec<u8>> = lines.iter().map(|line| line.as_bytes().to_vec()).collect();
        for _ in 0..=next(&mut state) % 3 {
            let at = next(&mut state) % text.len();
            match next(&mut state) % 4 {
                0 => drop(text.remove(at)),
                1 => {
                    let other = next(&mut state) % text.len();
                    text.swap(at, other);
                }
                2 => {
                    let line = &mut text[at];
                    if !line.is_empty() {
                        let place = next(&mut state) % line.len();
                        line[place] = u8::try_from(next(&mut state) % 256).unwrap_or_default();
                    }
                }
                _ => {
                    let copy = text[next(&mut state) % text.len()].clone();
                    text.insert(at, copy);
                }
            }
        }
        readable += usize::from(is_readable(&text.join(&b'\n')));
    }
    // Most changes break it; were none readable, this would not test the join.
    assert!(readable > 50, "{readable}");
}

#[test]
fn references_in_circles_end() {
    let text = "openapi: 3.0.0\npaths:\n  /Orders:\n    get:\n      responses:\n        '200':\n          \
                content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}\n\
                components:\n  schemas:\n    A: {type: array, items: {$ref: '#/components/schemas/B'}}\n    \
                B: {type: array, items: {$ref: '#/components/schemas/A'}}\n    \
                C: {allOf: [{$ref: '#/components/schemas/D'}], properties: {x: {type: string}}}\n    \
                D: {allOf: [{$ref: '#/components/schemas/C'}], properties: {y: {type: string}}}\n";
    is_readable(text.as_bytes());
}

#[test]
fn what_has_no_name_is_left_out() {
    let text = r##"{"openapi": "3.0.0", "info": {}, "paths": {"/x": {"get": {"operationId": "",
        "parameters": [{"name": "", "in": "query"}], "responses": {}}}},
        "components": {"schemas": {"": {"type": "object"}, "A": {"type": "object", "properties": {
            "": {"type": "string"}, "b": {"$ref": "#/components/schemas/"},
            "c": {"type": "string", "enum": ["", "x"]}}}}}}"##;
    let (description, diagnostics) = openapi::read("a", text.as_bytes()).expect("a description");
    for message in [
        "a parameter has no name",
        "what is declared here has no name",
    ] {
        let mut said = diagnostics.iter();
        assert!(
            said.any(|it| it.message.contains(message)),
            "{diagnostics:#?}"
        );
    }
    let mut documents = vec![
        csdl::read("shop", METADATA.as_bytes())
            .expect("a document")
            .0,
    ];
    openapi::join(&mut documents, &description, &Conventions::default());
    let canonical = edmx::canonical(&csdl::merge(&documents));
    csdl::xml::read("canonical", canonical.as_bytes()).expect("a document");
}
