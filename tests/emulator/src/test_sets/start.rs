//! Starting executions of test sets.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use super::definitions::check_robot;
use super::{CASES, DEFINITIONS, EXECUTIONS, SETS, find, life};
use crate::Emulator;
use crate::entities;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::schema::Schema;
use crate::store::{Entry, Key, Store, time_text};

const UNKNOWN_CASE: i64 = 3208;
const EMPTY: i64 = 3211;
const DUPLICATES: i64 = 3213;
const BATCH_EXISTS: i64 = 3216;
const INVALID_TARGET: i64 = 3224;
const NO_GUID: &str = "00000000-0000-0000-0000-000000000000";

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("TestAutomation.StartTestSetExecution", start),
        ("TestAutomation.StartTestSetExecutionWithOptions", start),
    ]);
}

/// How a test set is executed.
pub(super) struct Wish<'w> {
    /// Member of `ExecutionTriggerType`.
    pub(super) trigger: &'w str,
    /// The trigger that starts it.
    pub(super) schedule: Option<i64>,
    /// Who starts it.
    pub(super) user: Option<i64>,
    /// `TestSetExecutionOptionsDto`, or null.
    pub(super) options: &'w Value,
}

/// A test case that is to be executed.
struct Planned {
    case: Value,
    kind: Value,
    order: i64,
    arguments: Value,
    variation: Option<String>,
}

/// The test set that a call names by number or key.
fn named(store: &Store, call: &Call<'_>) -> Result<i64, Problem> {
    if let Some(id) = call.integer("testSetId").filter(|id| *id != 0) {
        return find(store, id, call.folder_id).map(|_| id);
    }
    let key = call.text("testSetKey").unwrap_or_default();
    if key.is_empty() {
        let message = "testSetId or testSetKey is required.";
        return Err(Problem::new(400, 1014, message));
    }
    store
        .scan(SETS)
        .filter(|(_, entry)| entry.text("Key").eq_ignore_ascii_case(key))
        .filter_map(|(_, entry)| entry.integer("Id"))
        .find(|id| find(store, *id, call.folder_id).is_ok())
        .ok_or_else(|| Problem::not_found(format!("There is no test set with the key {key}.")))
}

fn start(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    crate::licences::check_valid(&store)?;
    crate::maintenance::check(&store)?;
    let set = named(&store, call)?;
    let stated = call.member("triggerType").as_str();
    let wish = Wish {
        trigger: stated
            .or_else(|| call.text("triggerType"))
            .unwrap_or("Manual"),
        schedule: None,
        user: call.caller.user,
        options: &call.body,
    };
    let now = store.clock.now();
    let id = begin(call.schema, &mut store, set, &wish, now)?;
    Ok(Reply::Value(json!(id)))
}

fn option<'w>(wish: &'w Wish<'_>, name: &str) -> &'w Value {
    wish.options.get(name).unwrap_or(&Value::Null)
}

/// Makes an execution of a test set and lets it run from `at` on.
pub(super) fn begin(
    schema: &Schema,
    store: &mut Store,
    set: i64,
    wish: &Wish<'_>,
    at: OffsetDateTime,
) -> Result<i64, Problem> {
    let Some(entry) = store.get(SETS, &Key::Number(set)).cloned() else {
        return Err(Problem::not_found(format!("There is no test set {set}.")));
    };
    let batch = batch(store, option(wish, "batchExecutionKey"))?;
    let robot = option(wish, "robotId").as_i64().filter(|id| *id != 0);
    if let Some(robot) = robot {
        check_robot(store, robot, entry.folder, INVALID_TARGET)?;
    }
    let planned = plan(store, &entry, wish)?;
    let runs = store
        .scan(EXECUTIONS)
        .filter(|(_, execution)| execution.integer("TestSetId") == Some(set))
        .count();
    let is_covered = entry.get("EnableCoverage") == &json!(true);
    let row = json!({
        "Name": entry.get("Name"),
        "TestSetId": set,
        "Status": "Pending",
        "TriggerType": wish.trigger,
        "ScheduleId": wish.schedule,
        "BatchExecutionKey": batch,
        "EnforceExecutionOrder": option(wish, "enforceExecutionOrder") == &json!(true),
        "CoverageStatus": if is_covered { "Pending" } else { "Disabled" },
        "RunId": runs + 1,
        "CreationTime": time_text(at),
        "CreatorUserId": wish.user,
    });
    let id = entities::create(schema, store, EXECUTIONS, row, entry.folder);
    let robot = robot.or_else(|| entry.integer("RobotId"));
    for planned in &planned {
        let case = insert(schema, store, id, planned, entry.folder);
        if let Some(case) = store.get_mut(CASES, &Key::Number(case)) {
            let runtime = option(wish, "runtimeType").clone();
            case.hidden.insert("robot".to_owned(), robot.into());
            case.hidden.insert("runtime".to_owned(), runtime);
        }
    }
    life::go(schema, store, id, at);
    Ok(id)
}

/// The key of an execution: the one that is wished, if no other execution has it.
fn batch(store: &Store, wished: &Value) -> Result<Value, Problem> {
    let key = wished.as_str().filter(|key| *key != NO_GUID);
    let is_taken = key.is_some_and(|key| {
        let mut known = store.scan(EXECUTIONS);
        known.any(|(_, entry)| entry.text("BatchExecutionKey").eq_ignore_ascii_case(key))
    });
    if is_taken {
        let message = "There is an execution with this BatchExecutionKey already.";
        return Err(Problem::conflict(BATCH_EXISTS, message));
    }
    Ok(key.into())
}

/// The test cases of a set that a wish is about, in order.
fn plan(store: &Store, set: &Entry, wish: &Wish<'_>) -> Result<Vec<Planned>, Problem> {
    let none = Vec::new();
    let stated = option(wish, "testCases").as_array().unwrap_or(&none);
    check_stated(store, set, stated)?;
    let only_stated = option(wish, "executeOnlySpecifiedTestCases") == &json!(true);
    let mut planned = Vec::new();
    for case in cases(set) {
        let definition = case["DefinitionId"].as_i64().unwrap_or_default();
        let definition = store.get(DEFINITIONS, &Key::Number(definition));
        let unique = definition.map_or("", |definition| definition.text("UniqueId"));
        let options = stated.iter().find(|options| is_about(options, unique));
        if only_stated && options.is_none() {
            continue;
        }
        let position = i64::try_from(planned.len() + 1).unwrap_or(i64::MAX);
        let order = options.and_then(|options| options["executionOrder"].as_i64());
        let variations = options.and_then(|options| options["inputArgumentsVariations"].as_array());
        let variations = variations.map_or(&[][..], Vec::as_slice);
        let numbered = (1..).zip(variations.iter().map(Some));
        let each: Vec<(usize, Option<&Value>)> = match variations {
            [] => vec![(0, None)],
            _ => numbered.collect(),
        };
        for (number, variation) in each {
            planned.push(Planned {
                case: case.clone(),
                kind: "TestCase".into(),
                order: order.unwrap_or(position),
                arguments: arguments(set, variation),
                variation: variation.map(|_| number.to_string()),
            });
        }
    }
    if planned.is_empty() {
        let message = "The test set has no test case that is to be executed.";
        return Err(Problem::new(400, EMPTY, message));
    }
    planned.sort_by_key(|planned| planned.order);
    Ok(planned)
}

/// The enabled test cases of a set.
fn cases(set: &Entry) -> impl Iterator<Item = &Value> {
    let all = set.get("TestCases").as_array().into_iter().flatten();
    all.filter(|case| case["Enabled"] != json!(false))
}

fn is_about(options: &Value, unique: &str) -> bool {
    let stated = options["uniqueId"].as_str().unwrap_or_default();
    !stated.is_empty() && stated.eq_ignore_ascii_case(unique)
}

/// Refuses test cases that the set does not have, or that are stated twice.
fn check_stated(store: &Store, set: &Entry, stated: &[Value]) -> Result<(), Problem> {
    let known: BTreeSet<String> = cases(set)
        .filter_map(|case| store.get(DEFINITIONS, &Key::of(&case["DefinitionId"])?))
        .map(|definition| definition.text("UniqueId").to_lowercase())
        .collect();
    let mut seen = BTreeSet::new();
    for options in stated {
        let unique = options["uniqueId"]
            .as_str()
            .unwrap_or_default()
            .to_lowercase();
        if !known.contains(&unique) {
            let message = format!("The test set has no enabled test case '{unique}'.");
            return Err(Problem::new(400, UNKNOWN_CASE, message));
        }
        if !seen.insert(unique.clone()) {
            let message = format!("The test case {unique} is stated twice.");
            return Err(Problem::new(400, DUPLICATES, message));
        }
    }
    Ok(())
}

/// The arguments of a job: those of the set, over which come those of a variation.
fn arguments(set: &Entry, variation: Option<&Value>) -> Value {
    let mut all = Map::new();
    for argument in set.get("InputArguments").as_array().into_iter().flatten() {
        let name = argument["Name"].as_str().unwrap_or_default();
        let text = argument["Value"].as_str().unwrap_or_default();
        let value = serde_json::from_str(text).unwrap_or_else(|_| text.into());
        all.insert(name.to_owned(), value);
    }
    if let Some(Value::Object(members)) = variation {
        all.extend(members.clone());
    }
    Value::Object(all)
}

fn insert(
    schema: &Schema,
    store: &mut Store,
    execution: i64,
    planned: &Planned,
    folder: Option<i64>,
) -> i64 {
    let row = json!({
        "TestSetExecutionId": execution,
        "TestCaseId": planned.case["Id"],
        "TestCaseType": planned.kind,
        "TestCase": planned.case,
        "VersionNumber": planned.case["VersionNumber"],
        "ExecutionOrder": planned.order,
        "DataVariationIdentifier": planned.variation,
        "InputArguments": planned.arguments.to_string(),
        "RunId": 1,
        "HasAssertions": false,
        "JobKey": NO_GUID,
        "Status": "Pending",
        "TestCaseAssertions": [],
        "TestCaseExecutionAttachments": [],
    });
    entities::create(schema, store, CASES, row, folder)
}
