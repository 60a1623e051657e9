//! A robot takes an item, reports how far it is, and what came of it.

use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use super::items::{check, dynamic, insert, references};
use super::sharing;
use super::{ITEMS, QUEUES, items_of, named, note, version};
use crate::Emulator;
use crate::agenda::{self, About};
use crate::auth::Caller;
use crate::entities::{self, create, find, key, moment};
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::schema::Schema;
use crate::store::{Entry, Key, Store, time_text};

/// A transaction without a result is abandoned after this time.
const ABANDONED_AFTER: Duration = Duration::hours(24);
/// Bytes of `Output`; more are refused.
const OUTPUT_MAX: usize = 100 * 1024;
/// Bytes of `Analytics`; more are refused.
const ANALYTICS_MAX: usize = 10 * 1024;
/// Characters of the texts of an exception; more are refused.
const EXCEPTION_MAX: usize = 102_400;
/// Characters of `Progress`; more are refused.
const PROGRESS_MAX: usize = 104_857;

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Queues.StartTransaction", start),
        ("Queues.SetTransactionResult", finish),
        ("QueueItems.SetTransactionProgress", progress),
    ]);
}

fn start(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let data = call.member("transactionData");
    let text = |name: &str| data.get(name).and_then(Value::as_str).unwrap_or_default();
    let mut store = emulator.store_mut();
    let (queue, definition) = named(&store, text("Name"), call.folder_id)?;
    let is_new = data
        .get("SpecificContent")
        .is_some_and(|content| !content.is_null());
    let chosen = if is_new {
        check(definition, data, &references(&store, queue))?;
        Some(insert(call, &mut store, queue, data))
    } else {
        let starts_with = text("ReferenceFilterOption") == "StartsWith";
        choose(
            &store,
            queue,
            call.folder_id,
            text("Reference"),
            starts_with,
        )
    };
    let Some(id) = chosen else {
        return Ok(Reply::None);
    };
    begin(call, &mut store, id, text("RobotIdentifier"));
    Ok(Reply::Value(entities::row(&store, ITEMS, id)))
}

/// The item whose turn it is: those with a deadline before those without, by priority, by
/// deadline, by age.
fn choose(
    store: &Store,
    queue: i64,
    folder: Option<i64>,
    reference: &str,
    starts_with: bool,
) -> Option<i64> {
    let now = store.clock.now();
    items_of(store, queue, folder)
        .filter(|(_, entry)| entry.text("Status") == "New")
        .filter(|(_, entry)| moment(entry.get("DeferDate")).is_none_or(|defer| defer <= now))
        .filter(|(_, entry)| {
            let own = entry.text("Reference");
            reference.is_empty() || own == reference || (starts_with && own.starts_with(reference))
        })
        .min_by_key(|(id, entry)| {
            let due = moment(entry.get("DueDate"));
            (due.is_none(), rank(entry), due, *id)
        })
        .map(|(id, _)| id)
}

fn rank(entry: &Entry) -> u8 {
    match entry.text("Priority") {
        "High" => 0,
        "Low" => 2,
        _ => 1,
    }
}

fn begin(call: &Call<'_>, store: &mut Store, id: i64, robot: &str) {
    let now = store.clock.now();
    let mut turn = 0;
    if let Some(entry) = store.get_mut(ITEMS, &Key::Number(id)) {
        entities::put(entry, "Status", "InProgress");
        entities::put(entry, "StartProcessing", time_text(now));
        let job = call.received.header("x-uipath-jobkey");
        entities::put(entry, "ExecutorJobKey", job);
        turn = entry
            .hidden
            .get("turn")
            .and_then(Value::as_i64)
            .unwrap_or(0)
            + 1;
        entry.hidden.insert("turn".to_owned(), turn.into());
        entry.hidden.insert("robot".to_owned(), robot.into());
    }
    set_robot(store, id, robot);
    note(
        call.schema,
        store,
        id,
        "Status",
        &call.caller,
        time_text(now),
    );
    if let Some(end) = now.checked_add(ABANDONED_AFTER) {
        agenda::plan(store, end, About::QueueItem, id, turn);
    }
}

/// Notes which robot works on an item, where the version shows it by number.
fn set_robot(store: &mut Store, item: i64, identifier: &str) {
    let wanted = Value::from(identifier.to_lowercase());
    let robot = store
        .find("Robots", "LicenseKey", &wanted)
        .or_else(|| store.find("Robots", "Key", &wanted))
        .and_then(|(_, entry)| entry.integer("Id"));
    if let (Some(robot), Some(entry)) = (robot, store.get_mut(ITEMS, &Key::Number(item))) {
        entities::put(entry, "RobotId", robot);
    }
}

/// A transaction that nobody has finished in time.
pub fn abandon(schema: &Schema, store: &mut Store, id: i64, turn: i64, at: OffsetDateTime) {
    let Some(entry) = store.get_mut(ITEMS, &Key::Number(id)) else {
        return;
    };
    let is_current = entry.hidden.get("turn").and_then(Value::as_i64) == Some(turn);
    if !is_current || entry.text("Status") != "InProgress" {
        return;
    }
    entities::put(entry, "Status", "Abandoned");
    entities::put(entry, "EndProcessing", time_text(at));
    let queue = entry.integer("QueueDefinitionId").unwrap_or_default();
    let number = entry.integer("RetryNumber").unwrap_or_default();
    let retries = store.get(QUEUES, &Key::Number(queue)).is_some_and(|queue| {
        queue.get("RetryAbandonedItems") == &json!(true) && may_retry(queue, number)
    });
    note(
        schema,
        store,
        id,
        "Status",
        &Caller::default(),
        time_text(at),
    );
    if retries {
        retry(schema, store, id, &Caller::default(), at, None, false);
    }
}

fn may_retry(queue: &Entry, number: i64) -> bool {
    queue.get("AcceptAutomaticallyRetry") == &json!(true)
        && number < queue.integer("MaxNumberOfRetries").unwrap_or_default()
}

/// Refuses a result or progress for an item that no robot works on.
fn check_started(entry: &Entry) -> Result<(), Problem> {
    match entry.text("Status") {
        "InProgress" => Ok(()),
        "New" => Err(Problem::conflict(
            1852,
            "The transaction has not been started.",
        )),
        status => Err(Problem::conflict(
            1866,
            format!("The transaction has ended: it is {status}."),
        )),
    }
}

fn check_size(value: &Value, most: usize, code: i64, name: &str) -> Result<(), Problem> {
    let size = match value {
        Value::Null => 0,
        Value::String(text) => text.chars().count(),
        value => value.to_string().len(),
    };
    if size > most {
        return Err(Problem::new(400, code, format!("{name} is too long.")));
    }
    Ok(())
}

fn progress(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = key(call)?;
    let progress = call.member("progress").clone();
    let mut store = emulator.store_mut();
    let entry = find(&store, call, ITEMS, id)?;
    if entry.text("Status") != "InProgress" {
        return Err(Problem::conflict(
            1851,
            "Progress is taken only while the transaction is in progress.",
        ));
    }
    check_progress(call, &progress)?;
    entities::update(&mut store, ITEMS, id, json!({ "Progress": progress }));
    super::touch(&mut store, id);
    Ok(Reply::None)
}

fn check_progress(call: &Call<'_>, progress: &Value) -> Result<(), Problem> {
    // 17.0 has no number of its own for this.
    let code = if call.schema.version == "17.0" {
        1015
    } else {
        1871
    };
    check_size(progress, PROGRESS_MAX, code, "Progress")
}

fn finish(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = key(call)?;
    let result = call.member("transactionResult");
    let member = |name: &str| result.get(name).unwrap_or(&Value::Null);
    let exception = member("ProcessingException");
    let mut store = emulator.store_mut();
    let entry = find(&store, call, ITEMS, id)?;
    check_started(entry)?;
    check_size(member("Output"), OUTPUT_MAX, 1868, "Output")?;
    check_size(member("Analytics"), ANALYTICS_MAX, 1869, "Analytics")?;
    check_progress(call, member("Progress"))?;
    for name in ["Reason", "Details"] {
        let text = exception.get(name).unwrap_or(&Value::Null);
        check_size(text, EXCEPTION_MAX, 1870, name)?;
    }
    let queue = entry.integer("QueueDefinitionId").unwrap_or_default();
    let number = entry.integer("RetryNumber").unwrap_or_default();
    let tries_again = store
        .get(QUEUES, &Key::Number(queue))
        .is_some_and(|queue| may_retry(queue, number));
    let now = store.clock.now();
    let is_successful = member("IsSuccessful") == &json!(true);
    if !is_successful && exception.is_null() && !member("DeferDate").is_null() {
        let changes = json!({
            "Status": "New",
            "DeferDate": member("DeferDate"),
            "DueDate": member("DueDate"),
            "StartProcessing": null,
        });
        entities::update(&mut store, ITEMS, id, changes);
        note(
            call.schema,
            &mut store,
            id,
            "Status",
            &call.caller,
            time_text(now),
        );
        return Ok(Reply::None);
    }
    let is_business = exception.get("Type") == Some(&json!("BusinessException"));
    let is_retried = !is_successful && !is_business && tries_again;
    let mut changes = json!({
        "EndProcessing": time_text(now),
        "Status": match (is_successful, is_retried) {
            (true, _) => "Successful",
            (false, true) => "Retried",
            (false, false) => "Failed",
        },
    });
    for name in ["Output", "Analytics", "Progress"] {
        if !member(name).is_null() {
            changes[name] = member(name).clone();
            if name != "Progress" {
                changes[format!("{name}Data")] = dynamic(member(name)).into();
            }
        }
    }
    if !is_successful {
        let text = |name: &str| exception.get(name).cloned().unwrap_or_default();
        let kind = if is_business {
            "BusinessException"
        } else {
            "ApplicationException"
        };
        changes["ProcessingExceptionType"] = kind.into();
        changes["ProcessingException"] = json!({
            "Reason": text("Reason"),
            "Details": text("Details"),
            "Type": kind,
            "AssociatedImageFilePath": text("AssociatedImageFilePath"),
            "CreationTime": time_text(now),
        });
    }
    entities::update(&mut store, ITEMS, id, changes);
    note(
        call.schema,
        &mut store,
        id,
        "Status",
        &call.caller,
        time_text(now),
    );
    if is_retried {
        let defer = Some(member("DeferDate").clone()).filter(|defer| !defer.is_null());
        retry(call.schema, &mut store, id, &call.caller, now, defer, false);
    }
    Ok(Reply::None)
}

/// Puts what an item holds into a new one that names it as its ancestor.
pub(super) fn retry(
    schema: &Schema,
    store: &mut Store,
    id: i64,
    caller: &Caller,
    at: OffsetDateTime,
    defer: Option<Value>,
    is_manual: bool,
) {
    let Some(old) = store.get(ITEMS, &Key::Number(id)) else {
        return;
    };
    let span = moment(old.get("StartProcessing"))
        .zip(moment(old.get("EndProcessing")))
        .map_or(0, |(start, end)| (end - start).whole_seconds().max(0));
    let before = old.integer("SecondsInPreviousAttempts").unwrap_or_default();
    let count = |name: &str, by: bool| old.integer(name).unwrap_or_default() + i64::from(by);
    let folder = old.folder;
    let mut row = json!({
        "Status": "New",
        "ReviewStatus": "None",
        "RetryNumber": if is_manual { 0 } else { count("RetryNumber", true) },
        "ManualRetryNumber": count("ManualRetryNumber", is_manual),
        "SecondsInPreviousAttempts": before + span,
        "DeferDate": defer,
        "CreationTime": time_text(at),
    });
    let ancestor = if is_manual {
        "ManualAncestor"
    } else {
        "Ancestor"
    };
    row[format!("{ancestor}Id")] = id.into();
    row[format!("{ancestor}UniqueKey")] = old.get("UniqueKey").clone();
    for name in [
        "QueueDefinitionId",
        "Priority",
        "Reference",
        "DueDate",
        "RiskSlaDate",
        "SpecificContent",
        "SpecificData",
        "Encrypted",
        "OrganizationUnitFullyQualifiedName",
        "CreatorJobKey",
    ] {
        row[name] = old.get(name).clone();
    }
    row["UniqueKey"] = store.ids.guid().into();
    row["RowVersion"] = version(store).into();
    let new = create(schema, store, ITEMS, row, folder);
    sharing::settle(store, new);
    note(schema, store, new, "Retry", caller, time_text(at));
}
