//! Sample data: what links executions of the story to its jobs and test cases.

use serde_json::Value;

use super::parts::fresh;
use super::{CASES, EXECUTIONS, SETS, results};
use crate::entities::moment;
use crate::store::{Key, Store};

/// Numbers of parts that the story has given away.
const TAKEN: i64 = 20;

/// Links the executions of the story.
pub fn link(store: &mut Store) {
    for name in ["Packages", "TestCases", "InputArguments"] {
        while fresh(store, name) < TAKEN {}
    }
    let cases: Vec<i64> = numbers(store, CASES);
    for id in cases {
        let Some(entry) = store.get(CASES, &Key::Number(id)) else {
            continue;
        };
        let job = Key::of(entry.get("JobId")).and_then(|key| store.get("Jobs", &key));
        let job = job.map(|job| job.get("Key").clone()).unwrap_or_default();
        let case = test_case(store, entry.get("TestCaseId"));
        let ended = moment(entry.get("EndTime")).unwrap_or(store.clock.now());
        if let Some(entry) = store.get_mut(CASES, &Key::Number(id)) {
            entry.row.insert("JobKey".to_owned(), job);
            entry.row.insert("TestCase".to_owned(), case);
        }
        results::of_case(store, id, ended);
    }
    for id in numbers(store, EXECUTIONS) {
        let ended = store
            .get(EXECUTIONS, &Key::Number(id))
            .and_then(|entry| moment(entry.get("EndTime")));
        let now = store.clock.now();
        results::of_set(store, id, ended.unwrap_or(now));
    }
}

fn numbers(store: &Store, set: &str) -> Vec<i64> {
    let all = store.scan(set).map(|(_, entry)| entry);
    all.filter_map(|entry| entry.integer("Id")).collect()
}

fn test_case(store: &Store, id: &Value) -> Value {
    store
        .scan(SETS)
        .filter_map(|(_, set)| set.get("TestCases").as_array())
        .flatten()
        .find(|case| &case["Id"] == id)
        .cloned()
        .unwrap_or_default()
}
