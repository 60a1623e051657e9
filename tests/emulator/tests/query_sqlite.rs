//! Compares random expressions with what SQLite makes of the same condition.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod query_support;

use std::path::PathBuf;
use std::process::Command;

use orchestrator_emulator::query::{Plan, unrelated};
use query_support::{ids, load, options, type_named};
use serde_json::Value;

const TABLE: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><edmx:DataServices>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="Flat" Alias="Self">
  <EntityType Name="Row">
    <Key><PropertyRef Name="Id" /></Key>
    <Property Name="Id" Type="Edm.Int32" Nullable="false" />
    <Property Name="Number" Type="Edm.Int32" />
    <Property Name="Other" Type="Edm.Int64" />
    <Property Name="Rate" Type="Edm.Double" />
    <Property Name="Name" Type="Edm.String" />
    <Property Name="Label" Type="Edm.String" />
    <Property Name="Flag" Type="Edm.Boolean" />
    <Property Name="Born" Type="Edm.Date" />
  </EntityType>
  <EntityContainer Name="Container"><EntitySet Name="Rows" EntityType="Self.Row" /></EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>"#;

/// Runs the script; absent where there is no Python.
fn cases(seed: &str) -> Option<String> {
    let script = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/sqlite_cases.py");
    let output =
        PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("sqlite_cases_{seed}.jsonl"));
    let run = Command::new("python3")
        .arg(&script)
        .arg(&output)
        .args(["--seed", seed])
        .output();
    let Ok(run) = run else {
        println!("not run: python3 is missing");
        return None;
    };
    assert!(
        run.status.success(),
        "{}",
        String::from_utf8_lossy(&run.stderr)
    );
    Some(std::fs::read_to_string(&output).unwrap())
}

#[test]
fn ten_thousand_random_expressions_mean_what_sqlite_makes_of_them() {
    let Some(cases) = cases("1") else {
        return;
    };
    let service = load(TABLE);
    let row = type_named(&service, "Flat.Row");
    let mut lines = cases.lines();
    let rows: Vec<Value> = serde_json::from_str(lines.next().unwrap()).unwrap();
    let mut failures = Vec::new();
    let mut number = 0;
    for line in lines {
        let case: Value = serde_json::from_str(line).unwrap();
        number += 1;
        let found = options(&[("$filter", case["filter"].as_str().unwrap())])
            .and_then(|options| Plan::new(&service, row, &options)?.apply(rows.clone(), &unrelated))
            .map(|(rows, _)| ids(&rows));
        let expected: Vec<i64> = serde_json::from_value(case["ids"].clone()).unwrap();
        if found.as_ref() != Ok(&expected) {
            failures.push(format!(
                "{}\n    SQL {}\n    SQLite {expected:?}\n    found  {found:?}",
                case["filter"], case["sql"]
            ));
        }
    }
    let shown: Vec<&String> = failures.iter().take(5).collect();
    assert!(
        failures.is_empty(),
        "{} of {number} differ: {shown:#?}",
        failures.len()
    );
    assert_eq!(number, 10_000);
}
