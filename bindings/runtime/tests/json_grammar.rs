//! What the reader takes for JSON, compared with a parser that others wrote.
#![allow(clippy::unwrap_used, reason = "tests")]

use odata_runtime::{ReadError, Untyped, from_json};
use serde_json::Value;

const WHOLE: &str = r#" { "a" : [ 1, -0.5e+3 ,true,false,null ,{}, [ ] ] , "b\u00e4\n":"\ud83d\ude00 \\\"\/\b\f\r\t",
    "grün":{"c":[[[],{"d":[{"e":""}]}]],"f":0, "g":"plain text of some length, ä and €"}, "h":-0 } "#;

const ODD: &[u8] = b"\"\\{}[],:0-9.eE+nutfa \n\x01\xff\xc3du";

/// Whether both take the text; nothing where the other gives up for a reason of its own.
fn both(text: &[u8]) -> Option<(Result<Untyped, ReadError>, Result<Value, serde_json::Error>)> {
    let theirs = serde_json::from_slice::<Value>(text);
    let own_reason = |e: &serde_json::Error| e.to_string().starts_with("number out of range");
    let is_out = theirs.as_ref().is_err_and(own_reason);
    (!is_out).then(|| (from_json::<Untyped>(text), theirs))
}

#[test]
fn the_same_texts_are_taken_and_mean_the_same() {
    let mut seed = 7_u64;
    let mut random = |below: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % below
    };
    let (mut taken, mut refused) = (0, 0);
    for _ in 0..100_000 {
        let mut text = WHOLE.as_bytes().to_vec();
        for _ in 0..=random(3) {
            let at = random(text.len());
            match random(5) {
                0 => text.truncate(at.max(1)),
                1 => drop(text.remove(at)),
                2 | 3 => text.insert(at, ODD[random(ODD.len())]),
                _ => text[at] = ODD[random(ODD.len())],
            }
            if text.is_empty() {
                text.push(b'0');
            }
        }
        let shown = String::from_utf8_lossy(&text);
        match both(&text) {
            None => {}
            Some((Ok(ours), Ok(theirs))) => {
                taken += 1;
                assert_eq!(ours.to_value(), theirs, "{shown}");
            }
            Some((Err(error), Err(_))) => {
                refused += 1;
                assert!(error.offset() <= text.len(), "{shown}");
            }
            Some((ours, theirs)) => {
                assert!(
                    ours.is_ok() == theirs.is_ok(),
                    "{shown}\n{ours:?}\n{theirs:?}"
                );
            }
        }
    }
    assert!(taken > 5_000 && refused > 5_000, "{taken} {refused}");
}

#[test]
fn strings_mean_the_same() {
    for text in [
        r#""""#,
        r#""abcdefgh""#,
        r#""abc\"defgh\\""#,
        r#""\u0041\u00e4\u20ac\uFFFF""#,
        r#""\ud83d\ude00""#,
        r#""\ud83d""#,
        r#""\ud83d\u0041""#,
        r#""\ude00\ud83d""#,
        r#""\u+123""#,
        r#""\u12""#,
        r#""\x""#,
        "\"tab\tinside\"",
        "\"line\ninside\"",
        "\"\u{7f}\u{80}\"",
        "\"open",
        "\"open\\",
        "\"open\\u00",
    ] {
        let ours = from_json::<String>(text.as_bytes());
        let theirs = serde_json::from_str::<String>(text);
        assert_eq!(ours.ok(), theirs.ok(), "{text}");
        let skipped = from_json::<Untyped>(text.as_bytes()).is_ok();
        assert_eq!(
            skipped,
            serde_json::from_str::<Value>(text).is_ok(),
            "{text}"
        );
    }
}

#[test]
fn floating_point_numbers_are_the_nearest() {
    for text in [
        "0",
        "-0.0",
        "1.5",
        "1e3",
        "0.1",
        "123456789.123456789",
        "5e-324",
        "1.7976931348623157e308",
        "9007199254740993",
        "01",
        "1.",
        ".5",
        "-",
        "1e",
        "+1",
        "NaN",
        "Infinity",
    ] {
        let ours = from_json::<f64>(text.as_bytes()).ok().map(f64::to_bits);
        let theirs = text
            .parse::<f64>()
            .ok()
            .filter(|_| serde_json::from_str::<f64>(text).is_ok());
        assert_eq!(ours, theirs.map(f64::to_bits), "{text}");
    }
    assert!(from_json::<f64>(b"1e999").is_err());
}

#[test]
fn what_is_no_utf_8_is_refused_where_it_stands() {
    let error = from_json::<Vec<String>>(b"[\"ok\",\"\xff\"]").unwrap_err();
    assert_eq!(
        error.to_string(),
        "[1]: not valid JSON: the text is not UTF-8 (at byte 7)"
    );
    assert!(!error.is_truncated());
    assert!(from_json::<i64>(b"1 \xff").is_err());
}

#[test]
fn texts_that_end_too_early_say_so() {
    let text = br#"{"a":[1.5e3,"b\u00e4",true,{"c":null}]}"#;
    for end in 1..text.len() {
        let error = from_json::<Untyped>(&text[..end]).unwrap_err();
        assert!(error.is_truncated(), "{end}: {error}");
        assert_eq!(error.offset(), end);
    }
}
