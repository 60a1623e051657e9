//! Runs the table of `$filter` cases, whose results were derived by hand from the specification.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod query_support;

use orchestrator_emulator::query::{QueryError, apply, filter, unrelated};
use query_support::{data, ids, options, people, shop, type_named};
use serde_json::Value;

fn run(case: &Value) -> Result<Vec<i64>, QueryError> {
    let service = shop();
    let person = type_named(&service, "Shop.Person");
    let aliases: Vec<(String, String)> = case["aliases"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, text)| (format!("@{name}"), text.as_str().unwrap().to_owned()))
        .collect();
    let mut pairs = vec![("$filter", case["filter"].as_str().unwrap())];
    pairs.extend(
        aliases
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str())),
    );
    let options = options(&pairs)?;
    let (rows, count) = apply(&service, person, people(), &options, &unrelated)?;
    assert_eq!(count, None);
    Ok(ids(&rows))
}

#[test]
fn every_case_gives_the_expected_rows() {
    let table = data("filter_cases.jsonl");
    let mut failures = Vec::new();
    let mut number = 0;
    for line in table.lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        number += 1;
        let result = run(&case);
        let is_right = match (&result, case["error"].as_str()) {
            (Ok(found), None) => {
                let expected: Vec<i64> = serde_json::from_value(case["ids"].clone()).unwrap();
                *found == expected
            }
            (Err(error), Some(fragment)) => error.message.contains(fragment) && error.code == 999,
            _ => false,
        };
        if !is_right {
            failures.push(format!("{line}\n    gives {result:?}"));
        }
    }
    assert!(
        failures.is_empty(),
        "{} of {number}:\n{}",
        failures.len(),
        failures.join("\n")
    );
    assert!(number >= 320, "only {number} cases");
}

#[test]
fn one_row_can_be_asked_alone() {
    let service = shop();
    let person = type_named(&service, "Shop.Person");
    let options = options(&[("$filter", "Age gt 28")]).unwrap();
    let condition = options.filter.unwrap();
    let found: Vec<bool> = people()
        .iter()
        .map(|row| filter(&service, person, &condition, row).unwrap())
        .collect();
    assert_eq!(found, [true, false, false, true, false, true]);
}

#[test]
fn errors_say_where() {
    let message = |filter: &str| {
        let case = serde_json::json!({ "filter": filter });
        run(&case).unwrap_err().message
    };
    assert_eq!(
        message("Id eq 1 and Nam eq 'x'"),
        "$filter: Shop.Person has no property 'Nam'; did you mean 'Name'? \
         (at character 13, near `Nam eq 'x'`)"
    );
    assert_eq!(
        message("Name eq 'Zoë' and Id eq '1'"),
        "$filter: Edm.Int32 and Edm.String cannot be compared; write the value without quotes \
         (at character 19, near `Id eq '1'`)"
    );
    assert_eq!(
        message("Id eq"),
        "$filter: expected a property, a function or a literal, found the end (at the end)"
    );
    assert_eq!(
        message("Orders/any(o:o/Total gt 5 and o/Foo eq 1)"),
        "$filter: Shop.Order has no property 'Foo' (at character 33, near `Foo eq 1)`)"
    );
}

#[test]
fn nothing_that_a_client_writes_overflows_the_stack() {
    let deep = [
        format!("{}Id eq 1{}", "(".repeat(5000), ")".repeat(5000)),
        format!("{}true", "not ".repeat(5000)),
        format!("{}Id eq 1", "-".repeat(5000)),
        format!("{}'a'{} eq 'a'", "tolower(".repeat(5000), ")".repeat(5000)),
        format!("Id eq 1{}", " add 1".repeat(5000)),
        format!("{}Id eq 1", "Boss/".repeat(5000)),
        format!("{}true{}", "Tags/any(t:".repeat(5000), ")".repeat(5000)),
        format!("Id in {}1{}", "[".repeat(5000), "]".repeat(5000)),
        format!("matchesPattern(Name,'{}')", "(".repeat(5000)),
        format!(
            "matchesPattern(Name,'{}{}')",
            "(".repeat(40),
            "a{9}){9}".repeat(40)
        ),
    ];
    for filter in deep {
        let error = run(&serde_json::json!({ "filter": filter })).unwrap_err();
        assert!(error.message.len() < 300, "{}", error.message);
    }
    // The deepest that is allowed still runs.
    let within = format!(
        "{}Id add {}{} eq 1",
        "(".repeat(30),
        "1 sub ".repeat(180) + "1",
        ")".repeat(30)
    );
    run(&serde_json::json!({ "filter": within })).unwrap();
    let long = vec!["Id eq 1"; 100].join(" or ");
    assert_eq!(run(&serde_json::json!({ "filter": long })).unwrap(), [1]);
}

#[test]
fn broken_texts_are_errors_and_nothing_worse() {
    let table = data("filter_cases.jsonl");
    let mut number = 0;
    for line in table.lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let filter = case["filter"].as_str().unwrap();
        for (at, _) in filter.char_indices() {
            for changed in [
                filter[..at].to_owned(),
                format!("{}'{}", &filter[..at], &filter[at..]),
                format!(
                    "{}{}",
                    &filter[..at],
                    filter[at..].chars().skip(1).collect::<String>()
                ),
                format!("{}é9-{}", &filter[..at], &filter[at..]),
            ] {
                // What comes out does not matter, but something must.
                let _ = options(&[("$filter", &changed)]);
                number += 1;
            }
        }
    }
    assert!(number > 10_000);
}
