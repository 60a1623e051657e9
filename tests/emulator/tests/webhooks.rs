//! Webhooks: events that arrive, signed.

#![allow(clippy::panic)]

#[path = "webhooks/causes.rs"]
mod causes;
mod support;

use std::time::{Duration, Instant};

use axum::body::Bytes;
use axum::http::HeaderMap;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::{Value, json};
use sha2::Sha256;
use support::{Service, start, text};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

const ACTION: &str = "UiPath.Server.Configuration.OData";
/// Whoever waits this long waits in vain, on a machine with other things to do, too.
const PATIENCE: Duration = Duration::from_secs(60);

/// What a receiver got: signature and body.
type Event = (String, Vec<u8>);

struct Receiver {
    url: String,
    events: mpsc::UnboundedReceiver<Event>,
}

impl Receiver {
    async fn start() -> Self {
        let (sender, events) = mpsc::unbounded_channel();
        let listener = TcpListener::bind("127.0.0.1:0")
            .await
            .unwrap_or_else(|error| panic!("{error}"));
        let address = listener
            .local_addr()
            .unwrap_or_else(|error| panic!("{error}"));
        let router = axum::Router::new().fallback(move |headers: HeaderMap, body: Bytes| {
            let signature = headers.get("x-uipath-signature");
            let signature = signature
                .and_then(|value| value.to_str().ok())
                .unwrap_or_default();
            let _ = sender.send((signature.to_owned(), body.to_vec()));
            async {}
        });
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self {
            url: format!("http://{address}/hook?from=emulator"),
            events,
        }
    }

    async fn next(&mut self) -> Event {
        match tokio::time::timeout(PATIENCE, self.events.recv()).await {
            Ok(Some(event)) => event,
            _ => panic!("no event came"),
        }
    }
}

async fn service(version: &str) -> (Service, String) {
    let service = start(version, &["--permissions", "off"]).await;
    let folder = json!({ "name": "Mine", "id": 501 });
    service.control("folders", &folder).await;
    let wish = json!({ "name": "tester", "roles": ["Administrator"] });
    let token = service.user(&wish).await;
    (service, token)
}

async fn subscribe(service: &Service, token: &str, webhook: &Value) -> support::Answered {
    service
        .call("POST", "/odata/Webhooks", token, &[], Some(webhook))
        .await
}

fn webhook(name: &str, url: &str, events: &[&str]) -> Value {
    let events: Vec<Value> = events
        .iter()
        .map(|event| json!({ "EventType": event }))
        .collect();
    json!({
        "Name": name, "Url": url, "Enabled": true, "Secret": "s3cret",
        "SubscribeToAllEvents": false, "AllowInsecureSsl": false, "Events": events,
    })
}

fn is_signed(event: &Event, secret: &str) -> bool {
    let signature = STANDARD.decode(&event.0).unwrap_or_default();
    Hmac::<Sha256>::new_from_slice(secret.as_bytes()).is_ok_and(|mut mac| {
        mac.update(&event.1);
        mac.verify_slice(&signature).is_ok()
    })
}

#[tokio::test]
async fn a_ping_arrives_signed() {
    let (service, token) = service("17.0").await;
    let mut receiver = Receiver::start().await;
    let wish = webhook("Mine", &receiver.url, &["job.completed"]);
    let made = subscribe(&service, &token, &wish).await.with_status(201);
    assert!(!made.text.contains("s3cret"));
    let made = made.json();
    let path = format!("/odata/Webhooks({})", made["Id"]);
    let ping = format!("{path}/{ACTION}.Ping");
    let answer = service.call("POST", &ping, &token, &[], None).await;
    let answer = answer.with_status(202).json();
    let event = receiver.next().await;
    assert!(is_signed(&event, "s3cret"));
    let body: Value = serde_json::from_slice(&event.1).unwrap_or_default();
    assert_eq!(body["Type"], "ping");
    assert_eq!(body["EventId"], answer["EventId"]);
    assert_eq!(body["EventSourceId"], made["Id"]);
    assert_eq!(body["OrganizationUnitId"], Value::Null);
    // The version declares the user's number and not his key.
    assert!(body["UserId"].is_i64() && body.get("UserKey").is_none());

    // An update that does not state the secret keeps it; a new one counts from then on.
    for (change, secret) in [
        (json!({ "Description": "mine" }), "s3cret"),
        (json!({ "Secret": "other" }), "other"),
    ] {
        let mut change = change;
        for name in [
            "Name",
            "Url",
            "Enabled",
            "SubscribeToAllEvents",
            "AllowInsecureSsl",
        ] {
            change[name] = wish[name].clone();
        }
        let changed = service
            .call("PATCH", &path, &token, &[], Some(&change))
            .await;
        assert!(!changed.with_status(200).text.contains(secret));
        service
            .call("POST", &ping, &token, &[], None)
            .await
            .with_status(202);
        assert!(is_signed(&receiver.next().await, secret));
    }
    let read = service
        .get("/odata/Webhooks", &token)
        .await
        .with_status(200);
    assert!(!read.text.contains("s3cret"));
}

#[tokio::test]
async fn subscribers_get_their_events_and_no_others() {
    let (service, token) = service("17.0").await;
    let mut one = Receiver::start().await;
    let mut all = Receiver::start().await;
    let wish = webhook("One", &one.url, &["custom"]);
    subscribe(&service, &token, &wish).await.with_status(201);
    let mut wish = webhook("All", &all.url, &[]);
    wish["SubscribeToAllEvents"] = true.into();
    subscribe(&service, &token, &wish).await.with_status(201);
    let mut off = webhook("Off", &one.url, &["process.created", "custom"]);
    off["Enabled"] = false.into();
    subscribe(&service, &token, &off).await.with_status(201);

    let packages = service.get("/odata/Processes", &token).await.json();
    let package = &packages["value"][0];
    let body = json!({
        "Name": "New", "ProcessKey": package["Id"], "ProcessVersion": package["Version"]
    });
    let folder = ("X-UIPATH-OrganizationUnitId", "501");
    service
        .call("POST", "/odata/Releases", &token, &[folder], Some(&body))
        .await
        .with_status(201);
    let (_, body) = all.next().await;
    let body: Value = serde_json::from_slice(&body).unwrap_or_default();
    assert_eq!(body["Type"], "process.created");
    assert_eq!(body["OrganizationUnitId"], 501);
    assert_eq!(body["Releases"][0]["Name"], "New");

    let custom = format!("/odata/Webhooks/{ACTION}.TriggerCustom");
    let data = json!({ "Total": 12 });
    let answer = service
        .call("POST", &custom, &token, &[folder], Some(&data))
        .await
        .with_status(202)
        .json();
    assert_eq!(answer["EventData"], data);
    assert_eq!(answer["OrganizationUnitId"], 501);
    let folders = service.get("/odata/Folders(501)", &token).await.json();
    assert_eq!(answer["OrganizationUnitKey"], folders["Key"]);
    assert_eq!(answer["EventSourceId"], answer["UserId"]);
    for receiver in [&mut one, &mut all] {
        let (_, body) = receiver.next().await;
        let body: Value = serde_json::from_slice(&body).unwrap_or_default();
        assert_eq!(
            (&body["Type"], &body["EventData"]),
            (&json!("custom"), &data)
        );
    }
    assert!(one.events.try_recv().is_err());
}

#[tokio::test]
async fn what_cannot_be_delivered_is_refused_or_logged() {
    let (service, token) = service("20.0").await;
    let types = format!("/odata/Webhooks/{ACTION}.GetEventTypes");
    let types = service.get(&types, &token).await.with_status(200).json();
    let known = json!({ "Name": "job.completed", "Group": "job" });
    assert!(
        types["value"]
            .as_array()
            .is_some_and(|types| types.contains(&known))
    );
    let local = "http://127.0.0.1:9/";
    let wish = webhook("Mine", local, &["job.exploded"]);
    let refused = subscribe(&service, &token, &wish).await.with_status(400);
    assert_eq!(refused.json()["errorCode"], 2100);
    let refused = subscribe(&service, &token, &webhook("Mine", "ftp://a/", &[])).await;
    refused.with_status(400);
    let made = subscribe(&service, &token, &webhook("Mine", local, &[])).await;
    made.with_status(201);
    let again = subscribe(&service, &token, &webhook("mine", local, &[])).await;
    assert_eq!(again.with_status(409).json()["errorCode"], 2102);

    let elsewhere = webhook("Elsewhere", "http://192.0.2.1/", &[]);
    let made = subscribe(&service, &token, &elsewhere)
        .await
        .with_status(201)
        .json();
    let ping = format!("/odata/Webhooks({})/{ACTION}.Ping", made["Id"]);
    service
        .call("POST", &ping, &token, &[], None)
        .await
        .with_status(202);
    let begin = Instant::now();
    while begin.elapsed() < PATIENCE {
        let log = service
            .send("GET", "/_emulator/deliveries", &[], None)
            .await;
        let log = log.with_status(200).json();
        if let Some(error) = log["value"][0]["error"].as_str() {
            assert!(error.contains("this machine"));
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the delivery was not logged");
}

/// The types of the next events, and the last of their bodies.
async fn types(receiver: &mut Receiver, count: usize) -> (Vec<String>, Value) {
    let (mut types, mut last) = (Vec::new(), Value::Null);
    for _ in 0..count {
        let (_, body) = receiver.next().await;
        last = serde_json::from_slice(&body).unwrap_or_default();
        types.push(text(&last, "Type"));
    }
    types.sort();
    (types, last)
}

#[tokio::test]
async fn the_life_of_queues_and_their_items_is_told() {
    let (service, token) = service("17.0").await;
    let mut all = Receiver::start().await;
    let mut wish = webhook("All", &all.url, &[]);
    wish["SubscribeToAllEvents"] = true.into();
    subscribe(&service, &token, &wish).await.with_status(201);
    let folder = [("X-UIPATH-OrganizationUnitId", "501")];
    let send = async |path: &str, body: Value| {
        let answer = service
            .call("POST", path, &token, &folder, Some(&body))
            .await;
        assert!(answer.status < 300, "{path}: {}", answer.text);
        serde_json::from_str::<Value>(&answer.text).unwrap_or_default()
    };
    let queue = json!({ "Name": "Told", "MaxNumberOfRetries": 0 });
    let queue = send("/odata/QueueDefinitions", queue).await;
    let (names, event) = types(&mut all, 1).await;
    assert_eq!(names, ["queue.created"]);
    assert_eq!(event["Queues"][0]["Name"], "Told");
    assert_eq!(event["OrganizationUnitId"], 501);

    let item = json!({ "itemData": { "Name": "Told", "Reference": "r-1" } });
    send("/odata/Queues/UiPathODataSvc.AddQueueItem", item).await;
    let (names, event) = types(&mut all, 1).await;
    assert_eq!(names, ["queueItem.added"]);
    assert_eq!(event["QueueItems"][0]["Reference"], "r-1");
    assert_eq!(event["Queue"]["Id"], queue["Id"]);

    let robot = "11111111-1111-4111-8111-111111111111";
    let start = json!({ "transactionData": { "Name": "Told", "RobotIdentifier": robot } });
    let item = send("/odata/Queues/UiPathODataSvc.StartTransaction", start).await;
    assert_eq!(types(&mut all, 1).await.0, ["queueItem.transactionStarted"]);
    let result = json!({ "transactionResult": { "IsSuccessful": true } });
    let path = format!(
        "/odata/Queues({})/UiPathODataSvc.SetTransactionResult",
        item["Id"]
    );
    send(&path, result).await;
    assert_eq!(
        types(&mut all, 1).await.0,
        ["queueItem.transactionCompleted"]
    );
    assert!(all.events.try_recv().is_err());
}

#[tokio::test]
async fn the_life_of_a_job_is_told() {
    let (service, token) = service("17.0").await;
    let mut all = Receiver::start().await;
    let events = ["job.created", "job.started", "job.completed", "job.faulted"];
    let wish = webhook("Jobs", &all.url, &events);
    subscribe(&service, &token, &wish).await.with_status(201);
    let folder = [("X-UIPATH-OrganizationUnitId", "3")];
    let releases = service
        .call("GET", "/odata/Releases?$top=1", &token, &folder, None)
        .await
        .with_status(200)
        .json();
    let body = json!({ "startInfo": {
        "ReleaseKey": releases["value"][0]["Key"],
        "Strategy": "ModernJobsCount",
        "JobsCount": 1,
    }});
    let path = format!("/odata/Jobs/{ACTION}.StartJobs");
    let started = service
        .call("POST", &path, &token, &folder, Some(&body))
        .await
        .with_status(201)
        .json();
    let (names, event) = types(&mut all, 1).await;
    assert_eq!(names, ["job.created"]);
    let job = &started["value"][0];
    assert!(
        event["Job"]["Id"] == job["Id"] || event["Jobs"][0]["Id"] == job["Id"],
        "{event}"
    );
    service.control("clock", &json!({ "advance": 3600 })).await;
    let path = format!("/odata/Jobs({})", job["Id"]);
    let ended = service
        .call("GET", &path, &token, &folder, None)
        .await
        .json();
    let end = match ended["State"].as_str() {
        Some("Successful") => "job.completed",
        _ => "job.faulted",
    };
    let mut wanted = [end, "job.started"];
    wanted.sort_unstable();
    assert_eq!(types(&mut all, 2).await.0, wanted);
    assert!(all.events.try_recv().is_err());
}
