//! What is no CSDL JSON is refused, with a place and a way out; nothing panics.

use odata_codegen::csdl;
use odata_codegen::emit::edmx;

use super::{read, reject};

const DOCUMENT: &str = include_str!("../golden/enumerations/full.csdl.json");

#[test]
fn other_documents_are_recognised() {
    for (text, named) in [
        (r#"{"error": {"code": "401"}}"#, "an error response"),
        (
            r#"{"@odata.context": "x", "value": []}"#,
            "a service document",
        ),
        (r#"{"openapi": "3.0.0"}"#, "an OpenAPI document"),
        ("[]", "an array"),
    ] {
        let error = reject(text.as_bytes());
        assert_eq!(error.code, "not-csdl");
        assert!(error.message.contains(named), "{error}");
    }
    let old = reject(br#"{"$Version": "2.0"}"#);
    assert_eq!(old.code, "odata-version");
}

#[test]
fn the_form_shows_in_the_first_character() {
    let units: Vec<u8> = DOCUMENT.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = [&[0xEF, 0xBB, 0xBF], DOCUMENT.as_bytes()].concat();
    for bytes in [DOCUMENT.as_bytes(), &units, &marked] {
        let (document, _) = csdl::read("a", bytes).expect("JSON");
        assert_eq!(document, read_named("a"));
    }
    let error = csdl::read("a", b"<html/>").expect_err("no CSDL");
    assert!(error.message.contains("HTML"), "{error}");
}

fn read_named(name: &str) -> csdl::document::Document {
    let read = csdl::json::read(name, DOCUMENT.as_bytes());
    read.expect("a description").0
}

#[test]
fn every_truncation_is_an_error() {
    let document = DOCUMENT.trim_end().as_bytes();
    for length in 0..document.len() {
        let error = reject(&document[..length]);
        assert!(error.code.starts_with("json-"), "cut at {length}: {error}");
    }
}

#[test]
fn every_damaged_byte_is_survived() {
    let damages = [
        b'{', b'}', b'"', b'[', b':', b'$', b'@', b',', b'1', 0, 0xFF,
    ];
    let mut bytes = DOCUMENT.as_bytes().to_vec();
    for (index, damage) in (0..bytes.len()).zip(damages.into_iter().cycle()) {
        let original = std::mem::replace(&mut bytes[index], damage);
        if let Err(error) = csdl::json::read("input.json", &bytes) {
            assert!(error.location.line >= 1 && error.help.is_some(), "{error}");
        }
        bytes[index] = original;
    }
}

#[test]
fn values_of_the_wrong_kind_are_survived() {
    let values = ["null", "1", "\"x\"", "[]", "{}", "[{}]", "{\"a\": 1}"];
    let names: Vec<&str> = DOCUMENT
        .split('"')
        .filter(|name| name.starts_with('$'))
        .collect();
    assert!(names.len() > 10);
    for name in names {
        for value in values {
            let text = format!(
                "{{\"$Version\": \"4.0\", \"S\": {{\"T\": {{\"{name}\": {value}, \"$Kind\": \"EntityType\"}}}}}}"
            );
            read(&text);
        }
    }
}

#[test]
fn large_documents_are_read_in_linear_time() {
    let property = r#","ä": {"$Type": "Edm.Int32"}"#;
    let properties: String = (0..50_000)
        .map(|n| property.replace('ä', &format!("ä{n}")))
        .collect();
    let text = format!(r#"{{"$Version":"4.0","S":{{"T":{{"$Kind":"ComplexType"{properties}}}}}}}"#);
    let (document, _) = read(&text);
    let properties = &document.schemas[0].structured_types[0].properties;
    assert_eq!(properties.len(), 50_000);
    let last = &properties[49_999].location;
    assert_eq!(last.line, 1);
    assert!(last.column > 1_000_000, "{last:?}");
}

#[test]
fn nesting_does_not_exhaust_the_stack() {
    let text = r#"{"a":"#.repeat(1_000_000);
    assert_eq!(reject(text.as_bytes()).code, "json-depth");
}

#[test]
fn what_has_no_name_is_left_out_and_what_is_left_can_be_written() {
    let text = r#"{"$Version": "4.01", "$Reference": {"": {}}, "": {}, "S": {
        "": {"$Kind": "ComplexType"},
        "T": {"$Kind": "EntityType", "$Key": [""], "": {}, "P": {"$Type": ""}, "@": 1,
              "N": {"$Kind": "NavigationProperty", "$Type": "S.T", "$ReferentialConstraint": {"": "P"}},
              "@A.B": {"": 1}},
        "E": {"$Kind": "EnumType", "": 0},
        "C": {"$Kind": "EntityContainer", "": {"$Type": "S.T"},
              "Ts": {"$Collection": true, "$Type": "S.T", "$NavigationPropertyBinding": {"": "Ts"}}},
        "$Annotations": {"": {"@A.B": 1}}}}"#;
    let (document, diagnostics) = read(text);
    let mut said = diagnostics.iter().map(|it| it.message.as_str());
    let all = "what is declared here has no name; skipped (here and 10 more)";
    assert!(said.any(|it| it == all), "{diagnostics:#?}");
    let canonical = edmx::canonical(&csdl::merge(&[document]));
    csdl::xml::read("canonical", canonical.as_bytes()).expect("a document");
}
