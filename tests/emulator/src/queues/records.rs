//! Numbers about queues, counted from their items.

use odata_codegen::model::Type;
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use super::{QUEUES, items_of};
use crate::Emulator;
use crate::entities::moment;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::sample::Sampler;
use crate::store::{Entry, Row, Store, time_text};

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        (
            "QueueProcessingRecords.RetrieveLastDaysProcessingRecords",
            days,
        ),
        (
            "QueueProcessingRecords.RetrieveQueuesProcessingStatus",
            queues,
        ),
    ]);
}

/// What is counted of items.
#[derive(Default)]
struct Counts {
    new: i64,
    in_progress: i64,
    successful: (i64, f64),
    business: (i64, f64),
    application: (i64, f64),
    retried: i64,
    all: i64,
    last: Option<OffsetDateTime>,
}

impl Counts {
    fn add(&mut self, entry: &Entry) {
        let end = moment(entry.get("EndProcessing"));
        let seconds = moment(entry.get("StartProcessing"))
            .zip(end)
            .map_or(0.0, |(start, end)| (end - start).as_seconds_f64().max(0.0));
        let add = |pair: &mut (i64, f64)| {
            pair.0 += 1;
            pair.1 += seconds;
        };
        self.all += 1;
        self.last = self.last.max(end);
        let is_business = entry.text("ProcessingExceptionType") == "BusinessException";
        match entry.text("Status") {
            "New" => self.new += 1,
            "InProgress" => self.in_progress += 1,
            "Successful" => add(&mut self.successful),
            "Failed" if is_business => add(&mut self.business),
            "Failed" => add(&mut self.application),
            "Retried" => {
                self.retried += 1;
                add(&mut self.application);
            }
            _ => {}
        }
    }

    /// Mean seconds of the items that ended.
    fn mean(&self) -> f64 {
        let parts = [self.successful, self.business, self.application];
        let count: i64 = parts.iter().map(|part| part.0).sum();
        let seconds: f64 = parts.iter().map(|part| part.1).sum();
        match i32::try_from(count) {
            Ok(count) if count > 0 => seconds / f64::from(count),
            _ => 0.0,
        }
    }
}

/// A made-up row of the result with the members that are known.
fn row(emulator: &Emulator, call: &Call<'_>, index: u64, known: Value) -> Value {
    let mut row = match call.operation.result.ty.as_ref().map(|ty| ty.ty) {
        Some(Type::Structured(id)) => {
            Sampler::new(&emulator.schema, &emulator.settings).row(id, &call.operation.id, index)
        }
        _ => Row::new(),
    };
    if let Value::Object(known) = known {
        for (name, value) in known {
            if let Some(member) = row.get_mut(&name) {
                *member = value;
            }
        }
    }
    Value::Object(row)
}

/// When an item belongs to the statistics: when it ended, else when it was made.
fn time_of(entry: &Entry) -> Option<OffsetDateTime> {
    moment(entry.get("EndProcessing")).or_else(|| moment(entry.get("CreationTime")))
}

/// A row for each day, the last one being today.
fn days(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let days = call.integer("daysNo").unwrap_or(1).clamp(1, 366);
    let queue = call.integer("queueDefinitionId").unwrap_or_default();
    let store = emulator.store();
    let now = store.clock.now();
    let rows = (0..=days)
        .rev()
        .zip(0..)
        .map(|(ago, index)| {
            let day = now.checked_sub(Duration::days(ago)).unwrap_or(now).date();
            let mut counts = Counts::default();
            for (_, entry) in items_of(&store, queue, call.folder_id) {
                if time_of(entry).is_some_and(|time| time.date() == day) {
                    counts.add(entry);
                }
            }
            let known = json!({
                "Id": index + 1,
                "QueueDefinitionId": queue,
                "ProcessingTime": time_text(day.midnight().assume_utc()),
                "ReportType": "Day",
                "NumberOfRemainingTransactions": counts.new,
                "NumberOfInProgressTransactions": counts.in_progress,
                "NumberOfSuccessfulTransactions": counts.successful.0,
                "SuccessfulTransactionsProcessingTime": counts.successful.1,
                "NumberOfBusinessExceptions": counts.business.0,
                "BusinessExceptionsProcessingTime": counts.business.1,
                "NumberOfApplicationExceptions": counts.application.0,
                "ApplicationExceptionsProcessingTime": counts.application.1,
                "NumberOfRetriedItems": counts.retried,
                "TotalNumberOfTransactions": counts.all,
            });
            row(emulator, call, index, known)
        })
        .collect();
    Ok(Reply::List { rows, count: None })
}

fn queues(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let rows = store
        .scan_folder(QUEUES, call.folder_id)
        .zip(0..)
        .map(|((_, queue), index)| row(emulator, call, index, status(&store, call, queue)))
        .collect();
    Ok(Reply::List { rows, count: None })
}

fn status(store: &Store, call: &Call<'_>, queue: &Entry) -> Value {
    let id = queue.integer("Id").unwrap_or_default();
    let mut counts = Counts::default();
    for (_, entry) in items_of(store, id, call.folder_id) {
        counts.add(entry);
    }
    let release = queue.integer("ReleaseId");
    let release_name = release
        .and_then(|id| store.get("Releases", &id.into()))
        .map(|entry| entry.get("Name").clone());
    let has = |name: &str| !queue.get(name).is_null();
    json!({
        "Id": id,
        "QueueDefinitionId": id,
        "QueueDefinitionName": queue.get("Name"),
        "QueueDefinitionKey": queue.get("Key"),
        "QueueDefinitionDescription": queue.get("Description"),
        "QueueDefinitionMaxNumberOfRetries": queue.get("MaxNumberOfRetries"),
        "QueueDefinitionAcceptAutomaticallyRetry": queue.get("AcceptAutomaticallyRetry"),
        "QueueDefinitionEnforceUniqueReference": queue.get("EnforceUniqueReference"),
        "ItemsToProcess": counts.new,
        "ItemsInProgress": counts.in_progress,
        "SuccessfulTransactionsNo": counts.successful.0,
        "SuccessfulTransactionsProcessingTime": counts.successful.1,
        "BusinessExceptionsNo": counts.business.0,
        "BusinessExceptionsProcessingTime": counts.business.1,
        "ApplicationExceptionsNo": counts.application.0,
        "ApplicationExceptionsProcessingTime": counts.application.1,
        "TotalNumberOfTransactions": counts.all,
        "ProcessingMeanTime": counts.mean(),
        "LastProcessed": counts.last.map(time_text),
        "ReleaseId": release,
        "ReleaseName": release_name,
        "ProcessScheduleId": queue.get("ProcessScheduleId"),
        "IsProcessInCurrentFolder": queue.get("IsProcessInCurrentFolder"),
        "QueueFoldersCount": queue.get("FoldersCount"),
        "Tags": queue.get("Tags"),
        "SpecificDataJsonSchemaExists": has("SpecificDataJsonSchema"),
        "OutputDataJsonSchemaExists": has("OutputDataJsonSchema"),
        "AnalyticsDataJsonSchemaExists": has("AnalyticsDataJsonSchema"),
    })
}
