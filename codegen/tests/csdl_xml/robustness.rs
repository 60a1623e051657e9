//! Damaged input never panics, and every error has a place.

use odata_codegen::csdl::xml;

use super::{read, reject};

/// The documents that are damaged.
const DOCUMENTS: [&str; 3] = [
    include_str!("../fixtures/csdl/types.xml"),
    include_str!("../fixtures/csdl/operations.xml"),
    include_str!("../fixtures/csdl/annotations.xml"),
];

/// Reads `bytes`; an error must have a place in the document, a message and a way out.
fn survive(bytes: &[u8]) -> bool {
    let Err(error) = xml::read("damaged.xml", bytes) else {
        return true;
    };
    let lines = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
    let line = usize::try_from(error.location.line).expect("a line");
    assert!(line >= 1 && line <= lines, "{error}");
    assert!(error.location.column >= 1, "{error}");
    assert!(!error.message.is_empty() && error.help.is_some(), "{error}");
    false
}

#[test]
fn every_truncation_is_an_error() {
    for document in DOCUMENTS {
        let document = document.trim_end().as_bytes();
        for length in 0..document.len() {
            assert!(!survive(&document[..length]), "cut at {length}");
        }
        assert!(survive(document));
    }
}

#[test]
fn every_damaged_byte_is_survived() {
    let damages = [b'<', b'>', b'"', b'&', b'/', b'!', b' ', 0, 0xFF];
    for document in DOCUMENTS {
        let mut bytes = document.as_bytes().to_vec();
        for (index, damage) in (0..bytes.len()).zip(damages.into_iter().cycle()) {
            let original = std::mem::replace(&mut bytes[index], damage);
            survive(&bytes);
            bytes[index] = original;
        }
    }
}

#[test]
fn long_lines_are_read_in_linear_time() {
    let property = "<Property Name='ä' Type='Edm.String'/>";
    let content = property.repeat(50_000);
    let text =
        format!("<Schema Namespace='S'><ComplexType Name='C'>{content}</ComplexType></Schema>");
    let (document, _) = read(&text);
    let properties = &document.schemas[0].structured_types[0].properties;
    assert_eq!(properties.len(), 50_000);
    assert_eq!(properties[49_999].location.line, 1);
    assert_eq!(properties[49_999].location.column, 45 + 49_999 * 38);
}

#[test]
fn nesting_does_not_exhaust_the_stack() {
    let text = "<Collection>".repeat(1_000_000);
    let text = format!("<Schema Namespace='S'><Annotation Term='T'>{text}");
    assert_eq!(reject(text).code, "xml-depth");
}
