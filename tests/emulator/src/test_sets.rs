//! Test sets: test cases that run together, their executions, and the triggers that start them.
//!
//! An execution has an execution of each test case, and each of those has a job: it is `Pending`
//! until the job runs (`Running`), and ends as `Passed` where the job is successful, as `Failed`
//! where it is faulted, and as `Cancelled` where it was stopped. The execution of the set follows.

mod again;
mod cancel;
mod definitions;
pub mod life;
mod packages;
mod parts;
mod results;
mod sample;
pub mod schedules;
mod start;

use serde_json::Value;

use crate::entities::is_in;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::records;
use crate::store::{Entry, Key, Store};

pub use sample::link as link_sample;

const SETS: &str = "TestSets";
const DEFINITIONS: &str = "TestCaseDefinitions";
const EXECUTIONS: &str = "TestSetExecutions";
const CASES: &str = "TestCaseExecutions";

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    definitions::register(handlers);
    start::register(handlers);
    cancel::register(handlers);
    again::register(handlers);
    results::register(handlers);
    packages::register(handlers);
    schedules::register(handlers);
    handlers.register(&[
        ("TestSetExecutions.get", records::get),
        ("TestCaseExecutions.get", records::get),
    ]);
}

/// A test set of a folder that is not deleted.
fn find(store: &Store, id: i64, folder: Option<i64>) -> Result<&Entry, Problem> {
    store
        .get(SETS, &Key::Number(id))
        .filter(|entry| is_in(entry, folder) && is_alive(entry))
        .ok_or_else(|| Problem::not_found(format!("There is no test set {id}.")).about(&[id]))
}

/// Deleted test sets stay for the executions that name them.
fn is_alive(entry: &Entry) -> bool {
    entry.get("IsDeleted") != &Value::Bool(true)
}

/// Whether an execution in this state has ended.
fn is_final(status: &str) -> bool {
    matches!(status, "Passed" | "Failed" | "Cancelled")
}

/// The executions of test cases that belong to an execution of a set, without those that were
/// executed again.
fn cases_of(store: &Store, execution: i64) -> impl Iterator<Item = (i64, &Entry)> {
    store
        .scan(CASES)
        .map(|(_, entry)| entry)
        .filter(move |entry| {
            entry.integer("TestSetExecutionId") == Some(execution)
                && !entry.hidden.contains_key(results::REPLACED)
        })
        .filter_map(|entry| Some((entry.integer("Id")?, entry)))
}
