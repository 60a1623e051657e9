//! Triggers that fail, hosts, alerts and files: events that arrive when there is a cause.

use std::collections::BTreeSet;

use super::*;
use support::facts::table;

const FOLDER: (&str, &str) = ("X-UIPATH-OrganizationUnitId", "501");

/// A service, the token of an administrator, and a receiver of some events, or of all.
async fn told(version: &str, events: &[&str]) -> (Service, String, Receiver) {
    let (service, token) = service(version).await;
    let receiver = Receiver::start().await;
    let mut wish = webhook("Told", &receiver.url, events);
    wish["SubscribeToAllEvents"] = events.is_empty().into();
    subscribe(&service, &token, &wish).await.with_status(201);
    (service, token, receiver)
}

async fn send(service: &Service, token: &str, method: &str, path: &str, body: &Value) -> Value {
    let body = (!body.is_null()).then_some(body);
    let answer = service.call(method, path, token, &[FOLDER], body).await;
    assert!(answer.status < 300, "{method} {path}: {}", answer.text);
    serde_json::from_str(&answer.text).unwrap_or_default()
}

async fn event(receiver: &mut Receiver) -> Value {
    let (_, body) = receiver.next().await;
    serde_json::from_slice(&body).unwrap_or_default()
}

/// Whether an object has the members that a version declares for its type, and no others.
#[track_caller]
fn is_declared(version: &str, ty: &str, value: &Value) {
    let rows = table(&format!("{version}/properties.tsv"));
    let declared: BTreeSet<&str> = rows
        .iter()
        .filter(|row| row.get("type") == format!("{ACTION}.{ty}"))
        .map(|row| row.get("name"))
        .collect();
    let members = value.as_object().into_iter().flatten();
    let found: BTreeSet<&str> = members.map(|(name, _)| name.as_str()).collect();
    assert_eq!(found, declared, "{ty}");
}

async fn process(service: &Service, token: &str) -> Value {
    let packages = service.get("/odata/Processes", token).await.json();
    let package = &packages["value"][0];
    let body = json!({
        "Name": "Hourly", "ProcessKey": package["Id"], "ProcessVersion": package["Version"]
    });
    send(service, token, "POST", "/odata/Releases", &body).await
}

async fn trigger(service: &Service, token: &str, release: &Value, robots: Value) -> Value {
    let body = json!({
        "Name": "Every hour", "ReleaseId": release["Id"], "StartProcessCron": "0 0 * ? * *",
        "TimeZoneId": "UTC", "Enabled": true, "ExecutorRobots": robots,
    });
    send(service, token, "POST", "/odata/ProcessSchedules", &body).await
}

#[tokio::test]
async fn a_trigger_without_its_process_fails() {
    let (service, token, mut receiver) = told("17.0", &["schedule.failed"]).await;
    let release = process(&service, &token).await;
    let made = trigger(&service, &token, &release, json!([])).await;
    service.control("clock", &json!({ "advance": 3600 })).await;
    let path = format!("/odata/Releases({})", release["Id"]);
    send(&service, &token, "DELETE", &path, &Value::Null).await;
    // What fired before was well.
    assert!(receiver.events.try_recv().is_err());
    service.control("clock", &json!({ "advance": 3600 })).await;
    service.get("/odata/Folders", &token).await.with_status(200);
    let event = event(&mut receiver).await;
    is_declared("17.0", "ProcessScheduleFailedEventDto", &event);
    is_declared(
        "17.0",
        "WrappedProcessScheduleDto",
        &event["ProcessSchedule"],
    );
    assert_eq!(event["Type"], "schedule.failed");
    assert_eq!(event["OrganizationUnitId"], 501);
    assert_eq!(event["EventSourceId"], made["Id"]);
    assert_eq!(event["ProcessSchedule"]["Name"], "Every hour");
    assert_eq!(event["ProcessSchedule"]["StartStrategy"], "ModernJobsCount");
    assert!(text(&event, "Reason").contains("Hourly"));
}

#[tokio::test]
async fn a_trigger_without_its_robots_fails() {
    let (service, token, mut receiver) = told("20.0", &["schedule.failed"]).await;
    let release = process(&service, &token).await;
    let robot = json!({
        "Name": "Gone", "Type": "Unattended", "HostingType": "Standard",
        "ProvisionType": "Manual", "MachineName": "PC", "Username": "gone",
    });
    let robot = send(&service, &token, "POST", "/odata/Robots", &robot).await;
    let robots = json!([{ "Id": robot["Id"], "Name": "Gone" }]);
    trigger(&service, &token, &release, robots).await;
    let path = format!("/odata/Robots({})", robot["Id"]);
    send(&service, &token, "DELETE", &path, &Value::Null).await;
    service.control("clock", &json!({ "advance": 3600 })).await;
    let jobs = send(&service, &token, "GET", "/odata/Jobs", &Value::Null).await;
    assert_eq!(jobs["value"], json!([]));
    let event = event(&mut receiver).await;
    is_declared("20.0", "ProcessScheduleFailedEventDto", &event);
    assert_eq!(event["ProcessSchedule"]["StartStrategy"], "Specific");
    assert!(text(&event, "Reason").contains("robots"));
}

#[tokio::test]
async fn a_host_is_busy_while_a_job_runs_there() {
    let (service, token, mut receiver) = told("17.0", &["robot.status"]).await;
    let folder = [("X-UIPATH-OrganizationUnitId", "3")];
    let get = async |path: &str| {
        let answer = service.call("GET", path, &token, &folder, None).await;
        answer.with_status(200).json()
    };
    let releases = get("/odata/Releases?$top=1").await;
    let body = json!({ "startInfo": {
        "ReleaseKey": releases["value"][0]["Key"], "Strategy": "ModernJobsCount", "JobsCount": 1,
    }});
    let path = format!("/odata/Jobs/{ACTION}.StartJobs");
    let started = service
        .call("POST", &path, &token, &folder, Some(&body))
        .await
        .with_status(201)
        .json();
    service.control("clock", &json!({ "advance": 600 })).await;
    let job = get(&format!("/odata/Jobs({})", started["value"][0]["Id"])).await;
    let sessions = get("/odata/Sessions").await;
    let sessions = sessions["value"].as_array().cloned().unwrap_or_default();
    let host = sessions
        .iter()
        .find(|session| session["HostMachineName"] == job["HostMachineName"])
        .cloned()
        .unwrap_or_default();
    let machine = get(&format!("/odata/Machines({})", host["MachineId"])).await;
    // Each is delivered by itself, so that the later one may arrive first.
    let mut told = [event(&mut receiver).await, event(&mut receiver).await];
    told.sort_by_key(|event| text(&event["Sessions"][0], "ReportingTime"));
    for (event, (state, at)) in told
        .iter()
        .zip([("Busy", "StartTime"), ("Available", "EndTime")])
    {
        is_declared("17.0", "SessionUpdatedEventDto", event);
        is_declared("17.0", "SessionEventData", &event["Sessions"][0]);
        assert_eq!(event["Type"], "robot.status");
        assert_eq!(event["OrganizationUnitId"], 3);
        let session = &event["Sessions"][0];
        assert_eq!(session["State"], state);
        assert_eq!(session["SessionId"], host["Id"]);
        assert_eq!(session["HostMachineName"], job["HostMachineName"]);
        assert_eq!(session["MachineKey"], machine["Key"]);
        assert_eq!(session["ReportingTime"], job[at]);
        let robot = get(&format!("/odata/Robots({})", session["RobotId"])).await;
        assert_eq!(session["ServiceUsername"], robot["Username"]);
    }
    assert!(receiver.events.try_recv().is_err());
}

#[tokio::test]
async fn users_choose_their_alerts() {
    for version in ["17.0", "20.0"] {
        let events = ["alert.subscribed", "alert.unsubscribed"];
        let (service, token, mut receiver) = told(version, &events).await;
        let user = service.get("/odata/Users(2)", &token).await.json();
        let choose = async |jobs: bool, queues: bool| {
            let body = json!({
                "UserName": user["UserName"],
                "NotificationSubscription": { "Jobs": jobs, "Queues": queues },
            });
            send(&service, &token, "PATCH", "/odata/Users(2)", &body).await;
        };
        for (jobs, queues, expected, names) in [
            (true, true, "alert.subscribed", json!(["Jobs", "Queues"])),
            (false, true, "alert.unsubscribed", json!(["Jobs"])),
        ] {
            choose(jobs, queues).await;
            // The same choice again is no news.
            choose(jobs, queues).await;
            let event = event(&mut receiver).await;
            assert_eq!(
                (&event["Type"], &event["NotificationNames"]),
                (&json!(expected), &names)
            );
            // It is about the user, whoever chose for him.
            assert_eq!(
                (&event["UserId"], &event["UserKey"]),
                (&json!(2), &user["Key"])
            );
            let ty = if expected == "alert.subscribed" {
                "AlertsSubscribedEventDto"
            } else {
                "AlertsUnsubscribedEventDto"
            };
            is_declared(version, ty, &event);
            if version == "20.0" {
                assert_eq!(event["IsUserGroup"], false);
            }
        }
        assert!(receiver.events.try_recv().is_err());
    }
}

/// Writes a file and deletes it; the bucket.
async fn write_and_delete(service: &Service, token: &str) -> Value {
    let bucket = json!({ "Name": "Scans", "Identifier": "00000000-0000-0000-0000-000000000000" });
    let bucket = send(service, token, "POST", "/odata/Buckets", &bucket).await;
    let path = |what: &str| {
        format!(
            "/odata/Buckets({})/{ACTION}.{what}?path=a/b.txt",
            bucket["Id"]
        )
    };
    let write = send(service, token, "GET", &path("GetWriteUri"), &Value::Null).await;
    let uri = text(&write, "Uri");
    let uri = uri.strip_prefix(&service.address).unwrap_or_default();
    let body = Some(("text/plain", "scan".to_owned()));
    let block = [("x-ms-blob-type", "BlockBlob")];
    // What is refused is no upload.
    service
        .send("PUT", uri, &[], body.clone())
        .await
        .with_status(400);
    service
        .send("PUT", uri, &block, body)
        .await
        .with_status(201);
    send(service, token, "DELETE", &path("DeleteFile"), &Value::Null).await;
    bucket
}

#[tokio::test]
async fn files_are_written_and_deleted() {
    let events = ["blobfile.uploaded", "blobfile.deleted"];
    let (service, token, mut receiver) = told("20.0", &events).await;
    let bucket = write_and_delete(&service, &token).await;
    let mut found = [event(&mut receiver).await, event(&mut receiver).await];
    found.sort_by_key(|event| text(event, "Type"));
    for (event, (name, ty)) in found.iter().zip([
        ("blobfile.deleted", "BlobFileDeletedEvent"),
        ("blobfile.uploaded", "BlobFileUploadedEvent"),
    ]) {
        is_declared("20.0", ty, event);
        assert_eq!(event["Type"], name);
        assert_eq!(event["BucketName"], "Scans");
        assert_eq!(event["FullPath"], "a/b.txt");
        assert_eq!(event["EntityKey"], bucket["Identifier"]);
        assert_eq!(event["OrganizationUnitId"], 501);
    }
    assert!(found[0]["UserId"].is_i64());
    assert!(receiver.events.try_recv().is_err());
}

#[tokio::test]
async fn a_version_tells_only_what_it_declares() {
    let (service, token, mut receiver) = told("17.0", &[]).await;
    write_and_delete(&service, &token).await;
    // The events of files came later; those of queues were there.
    let queue = json!({ "Name": "Told" });
    send(&service, &token, "POST", "/odata/QueueDefinitions", &queue).await;
    assert_eq!(event(&mut receiver).await["Type"], "queue.created");
}

#[tokio::test]
async fn items_are_put_off_edited_and_reviewed() {
    let events = [
        "queueItem.deferred",
        "queueItem.updated",
        "queueItem.reviewStatusChanged",
    ];
    let (service, token, mut receiver) = told("20.0", &events).await;
    let post = async |path: &str, body: Value| send(&service, &token, "POST", path, &body).await;
    let queue = json!({ "Name": "Told", "MaxNumberOfRetries": 0 });
    post("/odata/QueueDefinitions", queue).await;
    let item = json!({ "itemData": { "Name": "Told", "Reference": "r-1" } });
    let item = post("/odata/Queues/UiPathODataSvc.AddQueueItem", item).await;
    let start = json!({ "transactionData": { "Name": "Told" } });
    let end = |result: Value| json!({ "transactionResult": result });
    let result = format!(
        "/odata/Queues({})/UiPathODataSvc.SetTransactionResult",
        item["Id"]
    );

    post(
        "/odata/Queues/UiPathODataSvc.StartTransaction",
        start.clone(),
    )
    .await;
    let later = json!({ "IsSuccessful": false, "DeferDate": "2001-01-01T00:00:00Z" });
    post(&result, end(later)).await;
    let put_off = event(&mut receiver).await;
    is_declared("20.0", "QueueItemDeferredEventDto", &put_off);
    assert_eq!(put_off["Type"], "queueItem.deferred");
    assert_eq!(put_off["QueueItem"]["Id"], item["Id"]);

    let path = format!("/odata/QueueItems({})", item["Id"]);
    let change = json!({ "Name": "Told", "Reference": "r-2" });
    send(&service, &token, "PUT", &path, &change).await;
    let edited = event(&mut receiver).await;
    is_declared("20.0", "QueueItemUpdatedEventDto", &edited);
    assert_eq!(edited["Type"], "queueItem.updated");
    assert_eq!(edited["QueueItems"][0]["Reference"], "r-2");

    post("/odata/Queues/UiPathODataSvc.StartTransaction", start).await;
    let reason = json!({ "Reason": "no such supplier", "Type": "BusinessException" });
    post(
        &result,
        end(json!({ "IsSuccessful": false, "ProcessingException": reason })),
    )
    .await;
    let failed = send(&service, &token, "GET", &path, &Value::Null).await;
    let review = "/odata/QueueItems/UiPathODataSvc.SetItemReviewStatus";
    let items = json!([{ "Id": item["Id"], "RowVersion": failed["RowVersion"] }]);
    post(review, json!({ "queueItems": items, "status": "Verified" })).await;
    let reviewed = event(&mut receiver).await;
    is_declared("20.0", "QueueItemReviewStatusChangedEventDto", &reviewed);
    assert_eq!(reviewed["Type"], "queueItem.reviewStatusChanged");
    assert_eq!(reviewed["Queue"]["Name"], "Told");
    assert!(receiver.events.try_recv().is_err());
}
