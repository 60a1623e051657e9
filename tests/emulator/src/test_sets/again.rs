//! Executing test cases again that have ended.
//!
//! Each gets a new execution with the next `RunId` within the same execution of its set, whose
//! state then follows from the new one.

use serde_json::{Value, json};

use super::results::REPLACED;
use super::{CASES, EXECUTIONS, is_final, life};
use crate::Emulator;
use crate::entities::{self, is_in};
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store};

const FAILED: i64 = 3226;

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[("TestAutomation.ReexecuteTestCases", again)]);
}

fn again(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    let wishes = call.member("testCaseExecutions").as_array();
    let wishes = wishes.map_or(&[][..], Vec::as_slice);
    let execution = check(&store, call, wishes)?;
    let mut new = Vec::new();
    for wish in wishes {
        new.extend(repeat(call, &mut store, wish));
    }
    let is_ordered = call.member("enforceExecutionOrder").clone();
    let now = store.clock.now();
    if let Some(entry) = store.get_mut(EXECUTIONS, &Key::Number(execution)) {
        entry.hidden.swap_remove(life::CANCELLED);
        entities::put(entry, "Status", "Pending");
        entities::put(entry, "EndTime", Value::Null);
        if is_ordered.is_boolean() {
            entities::put(entry, "EnforceExecutionOrder", is_ordered);
        }
    }
    life::go(call.schema, &mut store, execution, now);
    let rows = new
        .iter()
        .map(|id| entities::row(&store, CASES, *id))
        .collect();
    Ok(Reply::List { rows, count: None })
}

fn number(wish: &Value) -> i64 {
    wish["testCaseExecutionId"].as_i64().unwrap_or_default()
}

/// The execution of the set that all of the test cases belong to.
fn check(store: &Store, call: &Call<'_>, wishes: &[Value]) -> Result<i64, Problem> {
    let mut found = None;
    for id in wishes.iter().map(number) {
        let case = store
            .get(CASES, &Key::Number(id))
            .filter(|case| is_in(case, call.folder_id))
            .ok_or_else(|| {
                let message = format!("There is no execution {id} of a test case.");
                Problem::not_found(message).about(&[id])
            })?;
        let status = case.text("Status");
        if !is_final(status) || case.hidden.contains_key(REPLACED) {
            let message = format!("The execution {id} is {status}, or was repeated already.");
            return Err(Problem::conflict(FAILED, message).about(&[id]));
        }
        let execution = case.integer("TestSetExecutionId");
        if found.is_some() && found != execution {
            let message = "The test cases are of several executions; name those of one.";
            return Err(Problem::new(400, FAILED, message));
        }
        found = execution;
    }
    found.ok_or_else(|| Problem::new(400, FAILED, "testCaseExecutions names no execution."))
}

/// Replaces the execution of a test case by a new one.
fn repeat(call: &Call<'_>, store: &mut Store, wish: &Value) -> Option<i64> {
    let id = number(wish);
    let old = store.get(CASES, &Key::Number(id))?.clone();
    let arguments = match &wish["inputArguments"] {
        Value::Null => old.get("InputArguments").clone(),
        Value::String(text) => text.as_str().into(),
        other => other.to_string().into(),
    };
    let order = match &wish["executionOrder"] {
        Value::Null => old.get("ExecutionOrder").clone(),
        order => order.clone(),
    };
    let mut row = json!({
        "RunId": old.integer("RunId").unwrap_or(1) + 1,
        "InputArguments": arguments,
        "ExecutionOrder": order,
        "HasAssertions": false,
        "JobKey": "00000000-0000-0000-0000-000000000000",
        "Status": "Pending",
        "TestCaseAssertions": [],
        "TestCaseExecutionAttachments": [],
    });
    for name in [
        "TestSetExecutionId",
        "TestCaseId",
        "TestCaseType",
        "TestCase",
        "VersionNumber",
        "DataVariationIdentifier",
        "TestManagerTestCaseId",
    ] {
        row[name] = old.get(name).clone();
    }
    let new = entities::create(call.schema, store, CASES, row, old.folder);
    let target = |entry: &Entry, name: &str, stated: &str| match call.member(stated) {
        Value::Null => entry.hidden.get(name).cloned().unwrap_or_default(),
        stated => stated.clone(),
    };
    let (robot, runtime) = (
        target(&old, "robot", "robotId"),
        target(&old, "runtime", "runtimeType"),
    );
    if let Some(entry) = store.get_mut(CASES, &Key::Number(new)) {
        entry.hidden.insert("robot".to_owned(), robot);
        entry.hidden.insert("runtime".to_owned(), runtime);
    }
    if let Some(entry) = store.get_mut(CASES, &Key::Number(id)) {
        entry.hidden.insert(REPLACED.to_owned(), new.into());
    }
    Some(new)
}
