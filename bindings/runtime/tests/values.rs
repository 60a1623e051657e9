//! Values and records through JSON and back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::str::FromStr as _;

use odata_runtime::{
    Binary, Date, DateTimeOffset, Decimal, Duration, Enumeration as _, Flags, Record as _,
    TimeOfDay, Untyped, Uuid, from_json, to_json,
};
use support::service::{Machine, Owner, State};

const WHOLE: &str = r#"{"Id":9007199254740993,"Key":"aa1ab8e1-5b3a-4d43-8a3f-3f2f2c6a2b11","Name":"A \"b\" \u00e4\n","State":"Running","Started":"2024-02-29T23:59:59.1234567+02:00","Price":12.3400000000000000000000001,"Ratio":0.5,"Active":true,"Owner":{"Id":1},"Tags":[{"Name":"x"},{"Name":"y"}],"Extra":{"a":{"b":[1,2.50]}},"Options":"Idle, Running"}"#;

fn read(text: &str) -> Machine {
    from_json(text.as_bytes()).unwrap()
}

fn error(text: &str) -> String {
    from_json::<Machine>(text.as_bytes())
        .unwrap_err()
        .to_string()
}

#[test]
fn what_was_read_is_written_back() {
    let machine = read(WHOLE);
    assert_eq!(machine.id, Some(9_007_199_254_740_993));
    assert_eq!(machine.name.as_deref(), Some("A \"b\" ä\n"));
    assert_eq!(
        machine.price.as_ref().unwrap().as_str(),
        "12.3400000000000000000000001"
    );
    assert_eq!(to_json(&machine), WHOLE.replace("\\u00e4", "ä"));
}

#[test]
fn only_what_is_set_is_written() {
    assert_eq!(to_json(&Machine::default()), "{}");
    assert_eq!(to_json(&Machine::default().with_id(5)), r#"{"Id":5}"#);
}

#[test]
fn explicit_nulls_survive_and_missing_members_stay_missing() {
    let machine = read(r#"{"Id":null,"Name":"a","Owner":null,"Tags":null}"#);
    assert_eq!(machine.id, None);
    assert!(machine.is_null("Id") && machine.is_null("Tags") && !machine.is_null("State"));
    assert_eq!(
        to_json(&machine),
        r#"{"Id":null,"Name":"a","Owner":null,"Tags":null}"#
    );
    assert_eq!(
        to_json(&machine.with_id(1)),
        r#"{"Id":1,"Name":"a","Owner":null,"Tags":null}"#
    );
    assert_eq!(
        to_json(&Machine::default().with_null("Name")),
        r#"{"Name":null}"#
    );
}

#[test]
fn unknown_members_survive_exactly() {
    let text =
        r#"{"Id":1,"@odata.etag":"W/\"1\"","New":{"x": 1.500, "y":[null ,true]},"Nil":null}"#;
    let machine = read(&format!(
        r#"{{"@odata.context":"$metadata#X",{}"#,
        &text[1..]
    ));
    assert_eq!(
        machine.rest.get("New").unwrap().as_str(),
        r#"{"x": 1.500, "y":[null ,true]}"#
    );
    assert_eq!(machine.rest.get("New").unwrap().to_value()["y"][1], true);
    assert_eq!(to_json(&machine), text);
    let mut changed = machine.clone();
    changed.rest.insert("New", 2_i64);
    assert_eq!(changed.rest.remove("Nil").unwrap(), Untyped::null());
    assert_eq!(
        to_json(&changed),
        r#"{"Id":1,"@odata.etag":"W/\"1\"","New":2}"#
    );
}

#[test]
fn names_are_found_in_any_order_and_case() {
    let machine = read(
        r#"{"tags":[],"NAME":"n","Id":3,"key":"aa1ab8e1-5b3a-4d43-8a3f-3f2f2c6a2b11","iD":4}"#,
    );
    assert_eq!((machine.id, machine.name.as_deref()), (Some(4), Some("n")));
    assert!(machine.key.is_some() && machine.tags == Some(vec![]));
}

#[test]
fn whole_numbers_come_as_numbers_or_strings() {
    assert_eq!(
        read(r#"{"Id":"9007199254740993"}"#).id,
        Some(9_007_199_254_740_993)
    );
    assert_eq!(read(r#"{"Id":-9223372036854775808}"#).id, Some(i64::MIN));
    assert_eq!(read(r#"{"Id":12.0}"#).id, Some(12));
    assert_eq!(from_json::<u8>(b"255").unwrap(), 255);
    assert_eq!(
        from_json::<i32>(b"3000000000").unwrap_err().message(),
        "expected an integer of 32 bits, found 3000000000"
    );
}

#[test]
fn decimals_and_floats() {
    assert_eq!(read(r#"{"Price":"0.10"}"#).price.unwrap().as_str(), "0.10");
    assert_eq!(to_json(&read(r#"{"Price":"0.10"}"#)), r#"{"Price":0.10}"#);
    assert_eq!(to_json(&Decimal::new("+.5").unwrap()), r#""+.5""#);
    assert_eq!(to_json(&Decimal::from(7)), "7");
    assert!(
        Decimal::new("1,5").is_err() && Decimal::new("").is_err() && Decimal::new("1e").is_err()
    );
    assert_eq!(read(r#"{"Ratio":"-INF"}"#).ratio, Some(f64::NEG_INFINITY));
    assert!(read(r#"{"Ratio":"NaN"}"#).ratio.unwrap().is_nan());
    assert_eq!(to_json(&f64::INFINITY), r#""INF""#);
    assert_eq!(to_json(&vec![1.0, 0.1, 1e300, -2.5]), "[1,0.1,1e300,-2.5]");
    assert_eq!(from_json::<f32>(b"0.1").unwrap(), 0.1);
}

#[test]
fn members_of_enumerations() {
    assert_eq!(
        read(r#"{"State":"Exploding"}"#).state,
        Some(State::Unknown("Exploding".into()))
    );
    assert_eq!(
        to_json(&State::Unknown("Exploding".into())),
        r#""Exploding""#
    );
    assert_eq!(read(r#"{"State":2}"#).state, Some(State::Running));
    assert_eq!(
        read(r#"{"State":77}"#).state,
        Some(State::Unknown("77".into()))
    );
    assert_eq!(State::from_str("idle").unwrap(), State::Idle);
    assert_eq!(
        (State::Idle.to_string(), State::Idle.number()),
        ("Idle".to_owned(), Some(1))
    );
    assert_eq!(
        from_json::<Flags<State>>(b"3").unwrap().to_string(),
        "Idle, Running"
    );
    assert_eq!(
        from_json::<Flags<State>>(b"\"Idle,Flying\"")
            .unwrap()
            .to_string(),
        "Idle, Flying"
    );
    assert!(
        Flags::from(State::Idle)
            .with(State::Running)
            .contains(&State::Running)
    );
}

#[test]
fn times_keep_their_text() {
    let moment = DateTimeOffset::new("2024-02-29T23:59:59.1234567+02:00").unwrap();
    let parsed = moment.to_offset_date_time().unwrap();
    assert_eq!(
        (parsed.nanosecond(), parsed.offset().whole_hours()),
        (123_456_700, 2)
    );
    assert_eq!(
        DateTimeOffset::from(parsed).as_str(),
        "2024-02-29T23:59:59.1234567+02:00"
    );
    assert!(DateTimeOffset::new("2024-02-29T10:00Z").is_ok());
    assert!(DateTimeOffset::new("2023-02-29T10:00:00Z").is_err());
    let received = from_json::<DateTimeOffset>(b"\"2020-01-02T03:04:05.5\"").unwrap();
    assert_eq!(
        received.to_offset_date_time().unwrap().unix_timestamp(),
        1_577_934_245
    );
    assert!(
        from_json::<DateTimeOffset>(b"\"soon\"")
            .unwrap()
            .to_offset_date_time()
            .is_err()
    );
    assert_eq!(
        Date::new("2024-02-29")
            .unwrap()
            .to_date()
            .unwrap()
            .ordinal(),
        60
    );
    assert_eq!(
        TimeOfDay::new("07:59:59.999")
            .unwrap()
            .to_time()
            .unwrap()
            .millisecond(),
        999
    );
}

#[test]
fn durations_binary_and_untyped() {
    let span = Duration::new("P1DT2H3M4.5S").unwrap();
    assert_eq!(
        span.to_std().unwrap(),
        std::time::Duration::from_millis(93_784_500)
    );
    assert_eq!(
        Duration::from(std::time::Duration::from_millis(1500)).as_str(),
        "PT1.5S"
    );
    assert!(
        ["P", "PT", "1D", "PT1.5H", "P1H"]
            .iter()
            .all(|text| Duration::new(text).is_err())
    );
    for text in ["+/8=", "-_8=", "-_8"] {
        assert_eq!(Binary::new(text).unwrap().to_bytes().unwrap(), [0xfb, 0xff]);
    }
    assert_eq!(Binary::from_bytes(&[0xfb, 0xff]).as_str(), "+/8=");
    assert!(Binary::new("#").is_err() && Untyped::new("{").is_err());
    assert_eq!(
        Untyped::new(" [1] ")
            .unwrap()
            .read_as::<Vec<i64>>()
            .unwrap(),
        [1]
    );
    assert_eq!(
        Untyped::from(serde_json::json!({"a": [1, null]})).as_str(),
        r#"{"a":[1,null]}"#
    );
}

#[test]
fn serde_works_through_the_same_text() {
    let machine: Machine = serde_json::from_str(WHOLE).unwrap();
    assert_eq!(machine, read(WHOLE));
    assert_eq!(serde_json::to_string(&machine).unwrap(), to_json(&machine));
    let value = serde_json::to_value(&machine).unwrap();
    assert_eq!(value["Owner"]["Id"], 1);
    assert_eq!(
        serde_json::from_value::<Machine>(value).unwrap().id,
        machine.id
    );
    let both: (State, Uuid) =
        serde_json::from_str(r#"["Idle","aa1ab8e1-5b3a-4d43-8a3f-3f2f2c6a2b11"]"#).unwrap();
    assert_eq!(both.0, State::Idle);
    let failed = serde_json::from_str::<Machine>(r#"{"Owner":{"Id":[]}}"#)
        .unwrap_err()
        .to_string();
    assert!(
        failed.contains("Owner.Id: expected an integer, found an array"),
        "{failed}"
    );
}

#[test]
fn errors_name_the_place() {
    let text = r#"{"Id":1,"Tags":[{},{"Name":"a"},{"Name":5}]}"#;
    assert_eq!(
        error(text),
        "Tags[2].Name: expected a string, found 5 (at byte 40)"
    );
    assert_eq!(
        error(r#"{"Owner":{"Machine":{"Id":"x"}}}"#),
        "Owner.Machine.Id: expected an integer, found \"x\" (at byte 26)"
    );
    assert_eq!(
        error(r#"{"Active":"yes"}"#),
        "Active: expected true or false, found \"yes\" (at byte 10)"
    );
    assert_eq!(
        error(r#"{"Extra":{"k":tru}}"#),
        "Extra.k: expected a value, found tru (at byte 14)"
    );
    assert_eq!(
        error("[]"),
        "expected an object, found an array (at byte 0)"
    );
    assert_eq!(
        error(r#"{"Key":"12"}"#),
        "Key: expected a GUID, found \"12\" (at byte 7)"
    );
    assert_eq!(
        error(r#"{"Id":1} x"#),
        "not valid JSON: trailing characters (at byte 9)"
    );
    let cut = from_json::<Machine>(br#"{"Name":"abc"#).unwrap_err();
    assert!(cut.is_truncated());
    assert_eq!(
        cut.to_string(),
        "Name: expected a string, found the end of the text (at byte 12)"
    );
}

#[test]
fn nesting_is_limited() {
    let deep = format!(
        "{}{}",
        r#"{"Owner":{"Machine":"#.repeat(5_000),
        "}}".repeat(5_000)
    );
    assert!(
        error(&deep).ends_with("nested deeper than 128 levels (at byte 1280)"),
        "{}",
        error(&deep)
    );
    let unknown = format!(r#"{{"New":{}{}}}"#, "[".repeat(5_000), "]".repeat(5_000));
    assert!(error(&unknown).contains("nested deeper"));
    assert!(from_json::<Owner>(b"{}").is_ok());
}

#[test]
fn null_items_do_no_harm() {
    assert_eq!(from_json::<Vec<i64>>(b"[1,null,2]").unwrap(), [1, 2]);
    assert_eq!(
        from_json::<Vec<Option<i64>>>(b"[1,null]").unwrap(),
        [Some(1), None]
    );
    assert_eq!(
        from_json::<Vec<Untyped>>(b"[null]").unwrap(),
        [Untyped::null()]
    );
}

#[test]
fn broken_texts_never_panic() {
    let mut seed = 1_u64;
    let mut random = |below: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % below
    };
    let odd = b"\"\\{}[],:0-9.eE+nutf \xff\x00\xc3NI";
    let mut accepted = 0;
    for _ in 0..50_000 {
        let mut text = WHOLE.as_bytes().to_vec();
        for _ in 0..=random(3) {
            let at = random(text.len());
            match random(4) {
                0 => text.truncate(at.max(1)),
                1 => drop(text.remove(at)),
                2 => text.insert(at, odd[random(odd.len())]),
                _ => text[at] = odd[random(odd.len())],
            }
            if text.is_empty() {
                text.push(b'{');
            }
        }
        match from_json::<Machine>(&text) {
            Ok(machine) => {
                accepted += 1;
                let written = to_json(&machine);
                assert_eq!(to_json(&read(&written)), written);
            }
            Err(error) => assert!(error.offset() <= text.len() && !error.to_string().is_empty()),
        }
    }
    assert!(accepted > 1000, "{accepted}");
}
