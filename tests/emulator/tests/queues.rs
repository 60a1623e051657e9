//! Queues over HTTP: items, transactions, retries, bulk requests, review.

#![allow(clippy::panic)]

#[path = "queues/people.rs"]
mod people;
mod support;

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Value, json};
use support::{Answered, Service as Http, start};

const FOLDER: &str = "14089";
const NAMESPACE: &str = "UiPathODataSvc";
const LATER: &str = "UiPath.Server.Configuration.OData";

/// A service and the token of an administrator.
struct Service {
    http: Http,
    token: String,
}

impl Service {
    async fn new() -> Self {
        let http = start("17.0", &["--permissions", "off"]).await;
        let wish =
            json!({ "name": "tester", "roles": ["Administrator"], "expiresIn": 100_000_000 });
        let token = http.user(&wish).await;
        Self { http, token }
    }

    async fn send(&self, method: &str, path: &str, folder: &str, body: Option<&Value>) -> Answered {
        let headers = [("X-UIPATH-OrganizationUnitId", folder)];
        self.http
            .call(method, path, &self.token, &headers, body)
            .await
    }
}

async fn service() -> Service {
    let service = Service::new().await;
    let folder = json!({ "name": "Tested", "id": 14089 });
    service.http.control("folders", &folder).await;
    service
}

async fn call(service: &Service, method: &str, path: &str, body: Option<Value>) -> Answered {
    service.send(method, path, FOLDER, body.as_ref()).await
}

async fn post(service: &Service, path: &str, body: Value) -> Answered {
    call(service, "POST", path, Some(body)).await
}

async fn queue(service: &Service, wish: Value) -> Value {
    post(service, "/odata/QueueDefinitions", wish)
        .await
        .with_status(201)
        .json()
}

async fn add(service: &Service, data: Value) -> Answered {
    let path = format!("/odata/Queues/{NAMESPACE}.AddQueueItem");
    post(service, &path, json!({ "itemData": data })).await
}

async fn take(service: &Service, name: &str) -> Answered {
    let path = format!("/odata/Queues/{NAMESPACE}.StartTransaction");
    let robot = "11111111-1111-4111-8111-111111111111";
    let body = json!({ "transactionData": { "Name": name, "RobotIdentifier": robot } });
    post(service, &path, body).await
}

async fn finish(service: &Service, item: &Value, result: Value) -> Answered {
    let id = &item["Id"];
    let path = format!("/odata/Queues({id})/{NAMESPACE}.SetTransactionResult");
    post(service, &path, json!({ "transactionResult": result })).await
}

async fn read(service: &Service, item: &Value) -> Value {
    let path = format!("/odata/QueueItems({})", item["Id"]);
    call(service, "GET", &path, None)
        .await
        .with_status(200)
        .json()
}

async fn items(service: &Service, queue: &Value) -> Vec<Value> {
    let filter = format!("QueueDefinitionId%20eq%20{}", queue["Id"]);
    let path = format!("/odata/QueueItems?$filter={filter}&$orderby=Id");
    let rows = call(service, "GET", &path, None)
        .await
        .with_status(200)
        .json();
    rows["value"].as_array().cloned().unwrap_or_default()
}

async fn history(service: &Service, item: &Value) -> Vec<Value> {
    let id = &item["Id"];
    let path = format!("/odata/QueueItems({id})/{NAMESPACE}.GetItemProcessingHistory()");
    let rows = call(service, "GET", &path, None)
        .await
        .with_status(200)
        .json();
    rows["value"].as_array().cloned().unwrap_or_default()
}

fn statuses(rows: &[Value]) -> Vec<&str> {
    rows.iter()
        .filter_map(|row| row["Status"].as_str())
        .collect()
}

#[tokio::test]
async fn a_transaction_from_the_first_to_the_last_step() {
    let service = service().await;
    let queue = queue(
        &service,
        json!({ "Name": "Invoices", "MaxNumberOfRetries": 1 }),
    )
    .await;
    take(&service, "Invoices").await.with_status(204);
    let data = json!({ "Name": "invoices", "Reference": "R1", "SpecificContent": { "Amount": 5 } });
    let item = add(&service, data).await.with_status(201).json();
    assert_eq!(item["Status"], "New");
    assert_eq!(item["Priority"], "Normal");
    assert_eq!(item["SpecificContent"], json!({ "Amount": 5 }));
    assert_eq!(item["QueueDefinitionId"], queue["Id"]);
    let early = finish(&service, &item, json!({ "IsSuccessful": true })).await;
    assert_eq!(early.with_status(409).json()["errorCode"], 1852);
    let started = take(&service, "Invoices").await.with_status(200).json();
    assert_eq!(started["Id"], item["Id"]);
    assert_eq!(started["Status"], "InProgress");
    assert!(started["StartProcessing"].is_string());
    assert_ne!(started["RowVersion"], item["RowVersion"]);
    take(&service, "Invoices").await.with_status(204);
    let path = format!(
        "/odata/QueueItems({})/{NAMESPACE}.SetTransactionProgress",
        item["Id"]
    );
    post(&service, &path, json!({ "progress": "half" }))
        .await
        .with_status(200);
    assert_eq!(read(&service, &item).await["Progress"], "half");
    let result = json!({ "IsSuccessful": true, "Output": { "Booked": true } });
    finish(&service, &item, result.clone())
        .await
        .with_status(200);
    let ended = read(&service, &item).await;
    assert_eq!(ended["Status"], "Successful");
    assert_eq!(ended["Output"], json!({ "Booked": true }));
    assert!(ended["EndProcessing"].is_string());
    let again = finish(&service, &item, result)
        .await
        .with_status(409)
        .json();
    assert_eq!(again["errorCode"], 1866);
    let late = post(&service, &path, json!({ "progress": "more" }))
        .await
        .with_status(409);
    assert_eq!(late.json()["errorCode"], 1851);
    let id = &item["Id"];
    let path =
        format!("/odata/QueueItemEvents/{LATER}.GetQueueItemEventsHistory(queueItemId={id})");
    let events = call(&service, "GET", &path, None)
        .await
        .with_status(200)
        .json();
    let events = events["value"].as_array().cloned().unwrap_or_default();
    let actions: Vec<&str> = events
        .iter()
        .filter_map(|row| row["Action"].as_str())
        .collect();
    assert_eq!(actions, ["Create", "Status", "Status"]);
    assert_eq!(statuses(&events), ["New", "InProgress", "Successful"]);
}

#[tokio::test]
async fn application_exceptions_are_retried_and_business_exceptions_are_not() {
    let service = service().await;
    let wish = json!({ "Name": "Q", "MaxNumberOfRetries": 2, "AcceptAutomaticallyRetry": true });
    let queue = queue(&service, wish).await;
    let first = add(
        &service,
        json!({ "Name": "Q", "Reference": "R", "Priority": "High" }),
    )
    .await;
    let first = first.with_status(201).json();
    let application = json!({ "IsSuccessful": false, "ProcessingException": {
        "Reason": "no window", "Details": "trace", "Type": "ApplicationException" } });
    let mut previous = Value::Null;
    for retry in 0..3 {
        let item = take(&service, "Q").await.with_status(200).json();
        assert_eq!(item["RetryNumber"], retry);
        assert_eq!(item["AncestorId"], previous);
        assert_eq!(
            (&item["Reference"], &item["Priority"]),
            (&json!("R"), &json!("High"))
        );
        finish(&service, &item, application.clone())
            .await
            .with_status(200);
        previous = item["Id"].clone();
    }
    take(&service, "Q").await.with_status(204);
    let chain = history(&service, &first).await;
    assert_eq!(statuses(&chain), ["Retried", "Retried", "Failed"]);
    assert_eq!(chain[2]["ProcessingException"]["Reason"], "no window");
    assert_eq!(chain[2]["ProcessingExceptionType"], "ApplicationException");
    let path = format!(
        "/odata/QueueItems({})/{LATER}.GetItemLastRetry()",
        first["Id"]
    );
    let last = call(&service, "GET", &path, None)
        .await
        .with_status(200)
        .json();
    assert_eq!(last["Id"], previous);
    let other = add(&service, json!({ "Name": "Q" }))
        .await
        .with_status(201)
        .json();
    take(&service, "Q").await.with_status(200);
    let business = json!({ "IsSuccessful": false, "ProcessingException": {
        "Reason": "no such customer", "Type": "BusinessException" } });
    finish(&service, &other, business).await.with_status(200);
    assert_eq!(read(&service, &other).await["Status"], "Failed");
    assert_eq!(items(&service, &queue).await.len(), 4);
}

#[tokio::test]
async fn deadlines_priorities_and_deferrals_decide_the_order() {
    let service = service().await;
    queue(&service, json!({ "Name": "Order" })).await;
    for (reference, priority, due, defer) in [
        ("plain", "Normal", None, None),
        ("low", "Low", None, None),
        ("high", "High", None, None),
        ("due later", "Normal", Some("2025-06-09T00:00:00Z"), None),
        ("due soon", "Normal", Some("2025-06-03T00:00:00Z"), None),
        ("deferred", "High", None, Some("2025-06-02T12:00:00Z")),
    ] {
        let data = json!({ "Name": "Order", "Reference": reference, "Priority": priority,
            "DueDate": due, "DeferDate": defer });
        add(&service, data).await.with_status(201);
    }
    for expected in ["due soon", "due later", "high", "plain", "low"] {
        let item = take(&service, "Order").await.with_status(200).json();
        assert_eq!(item["Reference"], expected);
    }
    take(&service, "Order").await.with_status(204);
    service
        .http
        .control("clock", &json!({ "advance": 6 * 3600 }))
        .await;
    let item = take(&service, "Order").await.with_status(200).json();
    assert_eq!(item["Reference"], "deferred");
    // Nobody reports a result: after a day the item is given up.
    service
        .http
        .control("clock", &json!({ "advance": 86_401 }))
        .await;
    assert_eq!(read(&service, &item).await["Status"], "Abandoned");
}

#[tokio::test]
async fn references_are_unique_where_the_queue_says_so() {
    let service = service().await;
    let wish = json!({ "Name": "Unique", "EnforceUniqueReference": true });
    let made = queue(&service, wish.clone()).await;
    let data = json!({ "Name": "Unique", "Reference": "A" });
    add(&service, data.clone()).await.with_status(201);
    let second = add(&service, data).await.with_status(409).json();
    assert_eq!(second["errorCode"], 1016);
    let without = add(&service, json!({ "Name": "Unique" }))
        .await
        .with_status(400)
        .json();
    assert_eq!(without["errorCode"], 1850);
    let nowhere = add(&service, json!({ "Name": "No such queue" }))
        .await
        .with_status(404);
    assert_eq!(nowhere.json()["errorCode"], 1002);
    let twin = post(&service, "/odata/QueueDefinitions", wish)
        .await
        .with_status(409)
        .json();
    assert_eq!(twin["errorCode"], 1001);
    let path = format!("/odata/QueueDefinitions({})", made["Id"]);
    let change = json!({ "Name": "Unique", "EnforceUniqueReference": false });
    let refused = call(&service, "PUT", &path, Some(change))
        .await
        .with_status(400)
        .json();
    assert_eq!(refused["errorCode"], 1855);
    let change = json!({ "Name": "Renamed", "MaxNumberOfRetries": 3 });
    call(&service, "PUT", &path, Some(change))
        .await
        .with_status(200);
    let renamed = call(&service, "GET", &path, None)
        .await
        .with_status(200)
        .json();
    assert_eq!(
        (&renamed["Name"], &renamed["MaxNumberOfRetries"]),
        (&json!("Renamed"), &json!(3))
    );
    assert_eq!(items(&service, &made).await.len(), 1);
}

#[tokio::test]
async fn bulk_requests_commit_as_they_say() {
    let service = service().await;
    let path = format!("/odata/Queues/{NAMESPACE}.BulkAddQueueItems");
    for (commit, added, failed) in [
        ("AllOrNothing", vec![], vec![2, 3]),
        ("StopOnFirstFailure", vec!["A", "B"], vec![2]),
        ("ProcessAllIndependently", vec!["A", "B", "C"], vec![2, 3]),
    ] {
        let wish = json!({ "Name": commit, "EnforceUniqueReference": true });
        let made = queue(&service, wish).await;
        let data = json!([{ "Reference": "A" }, { "Reference": "B" }, { "Reference": "A" },
            {}, { "Reference": "C" }]);
        let body = json!({ "queueName": commit, "commitType": commit, "queueItems": data });
        let answer = post(&service, &path, body).await.with_status(200).json();
        assert_eq!(answer["Success"], false, "{commit}");
        let codes = [
            json!("DuplicateReference"),
            json!("TransactionReferenceRequired"),
        ];
        let rows = answer["FailedItems"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        let ordinals: Vec<i64> = rows
            .iter()
            .filter_map(|row| row["Ordinal"].as_i64())
            .collect();
        assert_eq!(ordinals, failed, "{commit}");
        for (row, code) in rows.iter().zip(codes) {
            assert_eq!(row["ErrorCode"], code, "{commit}");
        }
        let there = items(&service, &made).await;
        let there: Vec<&str> = there
            .iter()
            .filter_map(|row| row["Reference"].as_str())
            .collect();
        assert_eq!(there, added, "{commit}");
    }
    let body = json!({ "queueName": "AllOrNothing", "commitType": "AllOrNothing",
        "queueItems": [{ "Reference": "X" }, { "Reference": "Y" }] });
    let answer = post(&service, &path, body).await.with_status(200).json();
    assert_eq!(
        (&answer["Success"], &answer["FailedItems"]),
        (&json!(true), &json!([]))
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_item_is_given_to_two_callers() {
    const CALLERS: usize = 20;
    const ITEMS: usize = 100;
    let service = Arc::new(service().await);
    queue(&service, json!({ "Name": "Shared" })).await;
    let path = format!("/odata/Queues/{NAMESPACE}.BulkAddQueueItems");
    let data: Vec<Value> = (0..ITEMS)
        .map(|n| json!({ "Reference": n.to_string() }))
        .collect();
    let body = json!({ "queueName": "Shared", "commitType": "AllOrNothing", "queueItems": data });
    post(&service, &path, body).await.with_status(200);
    let callers: Vec<_> = (0..CALLERS)
        .map(|_| {
            let service = Arc::clone(&service);
            tokio::spawn(async move {
                let mut got = Vec::new();
                loop {
                    let answer = take(&service, "Shared").await;
                    if answer.status == 204 {
                        return got;
                    }
                    got.push(answer.with_status(200).json()["Id"].to_string());
                }
            })
        })
        .collect();
    let mut all = Vec::new();
    for caller in callers {
        all.extend(caller.await.unwrap_or_else(|error| panic!("{error}")));
    }
    let different: BTreeSet<&String> = all.iter().collect();
    assert_eq!((all.len(), different.len()), (ITEMS, ITEMS));
}
