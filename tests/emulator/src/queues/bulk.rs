//! Many items at once.

use serde_json::{Value, json};

use super::items::{check, insert, references};
use super::named;
use crate::Emulator;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;

/// Items that one request adds at most.
const ITEMS_MAX: usize = 15_000;

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[("Queues.BulkAddQueueItems", add)]);
}

fn add(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let name = call.member("queueName").as_str().unwrap_or_default();
    let commit = call.member("commitType").as_str().unwrap_or_default();
    let none = Vec::new();
    let items = call.member("queueItems").as_array().unwrap_or(&none);
    if items.len() > ITEMS_MAX {
        return Err(Problem::new(
            400,
            1015,
            format!("One request adds at most {ITEMS_MAX} items."),
        ));
    }
    let mut store = emulator.store_mut();
    let (queue, definition) = named(&store, name, call.folder_id)?;
    let mut taken = references(&store, queue);
    let (mut good, mut failed) = (Vec::new(), Vec::new());
    for (ordinal, item) in items.iter().enumerate() {
        match check(definition, item, &taken) {
            Ok(()) => {
                if let Some(reference) = item.get("Reference").and_then(Value::as_str) {
                    taken.insert(reference.to_owned());
                }
                good.push(item);
            }
            Err(problem) => {
                failed.push(failure(ordinal, &problem));
                if commit == "StopOnFirstFailure" {
                    break;
                }
            }
        }
    }
    let is_refused = commit == "AllOrNothing" && !failed.is_empty();
    if !is_refused {
        for item in &good {
            insert(call, &mut store, queue, item);
        }
    }
    let added = if is_refused { 0 } else { good.len() };
    let message =
        (!failed.is_empty()).then(|| format!("{added} of {} items were added.", items.len()));
    Ok(Reply::Value(json!({
        "Success": failed.is_empty(),
        "Message": message,
        "FailedItems": failed,
    })))
}

fn failure(ordinal: usize, problem: &Problem) -> Value {
    let code = match problem.code {
        1016 => "DuplicateReference",
        1850 => "TransactionReferenceRequired",
        1865 => "QueueItemContentSizeExceeded",
        _ => "ParameterInvalid",
    };
    json!({
        "Ordinal": ordinal,
        "ErrorCode": code,
        "ErrorMessage": problem.message,
        "ErrorDetails": format!("Item {ordinal} was not added: error {}.", problem.code),
    })
}
