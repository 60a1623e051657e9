//! A queue that all clients share: each item is handed out once, and none is lost.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};

use crate::Failure;
use crate::call::{Client, Outcome};
use crate::tally::Tally;

const QUEUES: &str = "/odata/Queues";
const ROBOT: &str = "11111111-1111-4111-8111-111111111111";

/// The queue and what is known of its items.
pub struct Queue {
    name: String,
    id: i64,
    next: AtomicU64,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    /// References of items that were certainly, and that were perhaps, added.
    added: BTreeSet<String>,
    perhaps_added: BTreeSet<String>,
    /// Items that were handed out, with whether their success was certainly noted.
    handed: BTreeMap<i64, bool>,
    /// Requests for an item whose answer was lost.
    lost_starts: usize,
}

impl Queue {
    /// Makes the queue of a round.
    pub async fn create(client: &Client, round: u64) -> Result<Self, Failure> {
        let name = format!("load-{round}");
        let body = json!({
            "Name": name,
            "EnforceUniqueReference": true,
            "AcceptAutomaticallyRetry": false,
            "MaxNumberOfRetries": 0,
        });
        match client
            .repeat("POST", "/odata/QueueDefinitions", Some(&body))
            .await
        {
            Outcome::Answer(201, row) => Ok(Self {
                name,
                id: row["Id"].as_i64().ok_or("a queue without an id")?,
                next: AtomicU64::new(0),
                known: Mutex::default(),
            }),
            other => Err(format!("no queue: {other:?}").into()),
        }
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds an item with a reference of its own.
    pub async fn add(&self, client: &Client, tally: &Tally) {
        let reference = format!(
            "{}-{}",
            self.name,
            self.next.fetch_add(1, Ordering::Relaxed)
        );
        let body = json!({ "itemData": {
            "Name": self.name,
            "Priority": "Normal",
            "Reference": reference,
            "SpecificContent": { "Invoice": reference, "Amount": 12.5 },
        }});
        let path = format!("{QUEUES}/UiPathODataSvc.AddQueueItem");
        match tally
            .send(client, "queue items", ("POST", &path), Some(&body))
            .await
        {
            Outcome::Answer(201, _) => {
                self.known().added.insert(reference);
            }
            Outcome::Answer(status, body) => {
                tally.find(format!("AddQueueItem: {status} {body}"));
            }
            Outcome::Unknown | Outcome::Hung => {
                self.known().perhaps_added.insert(reference);
            }
            Outcome::Refused => {}
        }
    }

    /// Takes an item and reports success.
    pub async fn transact(&self, client: &Client, tally: &Tally) {
        let body = json!({ "transactionData": { "Name": self.name, "RobotIdentifier": ROBOT } });
        let path = format!("{QUEUES}/UiPathODataSvc.StartTransaction");
        let item = match tally
            .send(client, "transactions", ("POST", &path), Some(&body))
            .await
        {
            Outcome::Answer(204, _) | Outcome::Refused => return,
            Outcome::Answer(200 | 201, item) => item,
            Outcome::Answer(status, body) => {
                return tally.find(format!("StartTransaction: {status} {body}"));
            }
            Outcome::Unknown | Outcome::Hung => {
                self.known().lost_starts += 1;
                return;
            }
        };
        let Some(id) = item["Id"].as_i64() else {
            return tally.find(format!("StartTransaction gave no item: {item}"));
        };
        if self.known().handed.insert(id, false).is_some() {
            tally.find(format!("item {id} was handed out twice"));
        }
        self.finish(client, tally, id).await;
    }

    async fn finish(&self, client: &Client, tally: &Tally, id: i64) {
        let path = format!("{QUEUES}({id})/UiPathODataSvc.SetTransactionResult");
        let body = json!({ "transactionResult": { "IsSuccessful": true, "Output": { "Id": id } } });
        match tally
            .send(client, "transactions", ("POST", &path), Some(&body))
            .await
        {
            Outcome::Answer(200 | 204, _) => {
                self.known().handed.insert(id, true);
            }
            Outcome::Answer(status, body) => {
                tally.find(format!("SetTransactionResult({id}): {status} {body}"));
            }
            Outcome::Refused | Outcome::Unknown | Outcome::Hung => {}
        }
    }

    /// Compares what the queue holds with what is known, once nobody works any more.
    pub async fn check(&self, client: &Client, tally: &Tally) {
        let rows = self.rows(client, tally).await;
        let known = self.known();
        let mut references = BTreeSet::new();
        let mut taken = 0;
        for row in &rows {
            let reference = row["Reference"].as_str().unwrap_or_default();
            let id = row["Id"].as_i64().unwrap_or_default();
            let status = row["Status"].as_str().unwrap_or_default();
            if !references.insert(reference) {
                tally.find(format!("{reference} is in the queue twice"));
            }
            if !known.added.contains(reference) && !known.perhaps_added.contains(reference) {
                tally.find(format!("{reference} was never added"));
            }
            match known.handed.get(&id) {
                Some(true) if status != "Successful" => {
                    tally.find(format!("the success of item {id} is lost: {status}"));
                }
                None if status != "New" => taken += 1,
                _ => {}
            }
        }
        for reference in &known.added {
            if !references.contains(reference.as_str()) {
                tally.find(format!("{reference} is lost"));
            }
        }
        if taken > known.lost_starts {
            tally.find(format!(
                "{taken} items were handed to nobody, and {} answers were lost",
                known.lost_starts
            ));
        }
    }

    async fn rows(&self, client: &Client, tally: &Tally) -> Vec<Value> {
        let mut rows = Vec::new();
        loop {
            let path = format!(
                "/odata/QueueItems?$filter=QueueDefinitionId%20eq%20{}&$orderby=Id&$skip={}",
                self.id,
                rows.len()
            );
            let Outcome::Answer(200, page) = client.read(&path).await else {
                tally.find(format!("{path} could not be read"));
                return rows;
            };
            let page = page["value"].as_array().cloned().unwrap_or_default();
            if page.is_empty() {
                return rows;
            }
            rows.extend(page);
        }
    }
}
