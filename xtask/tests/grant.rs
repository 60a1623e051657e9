//! What JavaScript says of tokens by itself, for the sake of small pages, is what the crates say.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::Path;

fn text(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    fs::read_to_string(root.join(path)).unwrap()
}

/// The texts in double quotes, outside comments.
fn literals(script: &str) -> Vec<&str> {
    let code = script
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    code.flat_map(|line| line.split('"').skip(1).step_by(2))
        .collect()
}

#[test]
fn sentences_and_addresses_stand_in_the_crates_too() {
    let script = text("wasm/package/grant.js");
    let crates = [
        "bindings/runtime/src/auth/oauth.rs",
        "bindings/orchestrator/src/address.rs",
        "bindings/orchestrator/src/sign_in.rs",
    ];
    let crates: String = crates.map(text).concat();
    let literals = literals(&script);
    let told: Vec<&&str> = literals
        .iter()
        .filter(|text| text.ends_with('.') || text.starts_with("https:") || text.ends_with('_'))
        .collect();
    assert!(told.len() >= 9, "{told:#?}");
    let missing: Vec<_> = told
        .iter()
        .filter(|text| !crates.contains(***text))
        .collect();
    assert!(missing.is_empty(), "only JavaScript says {missing:#?}");
}

#[test]
fn attempts_and_pauses_are_those_of_the_runtime() {
    let script = text("wasm/package/grant.js");
    let (_, rest) = script.split_once("BUDGET, TOTAL] = [").unwrap();
    let (numbers, _) = rest.split_once(']').unwrap();
    let numbers: Vec<u64> = numbers
        .split(", ")
        .map(|number| number.replace('_', "").parse().unwrap())
        .collect();
    let [attempts, first, longest, budget, total] = *numbers else {
        panic!("five numbers, not {numbers:?}");
    };
    let runtime =
        text("bindings/runtime/src/retry.rs") + &text("bindings/runtime/src/platform/web/fetch.rs");
    for part in [
        format!("attempts: {attempts},"),
        format!("first_delay: Duration::from_millis({first})"),
        format!("longest_delay: Duration::from_secs({})", longest / 1000),
        format!("budget: Duration::from_secs({})", budget / 1000),
        format!("total: Duration::from_secs({})", total / 1000),
    ] {
        assert!(runtime.contains(&part), "the runtime has no `{part}`");
    }
}
