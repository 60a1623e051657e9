//! Test data queues, calendars and execution media over HTTP.

#![allow(clippy::panic)]

mod support;

use serde_json::{Value, json};
use support::{Answered, Service as Http, start};

const QUEUES: &str = "/odata/TestDataQueues";
const API: &str = "/api/TestDataQueueActions";
const SCHEMA: &str = r#"{"type":"object","required":["Number"],"properties":{"Number":{"type":"integer"},"Kind":{"enum":["a","b"]}}}"#;

/// A service and the token of an administrator.
struct Service {
    http: Http,
    token: String,
}

impl Service {
    async fn new(version: &str) -> Self {
        let http = start(version, &["--permissions", "off"]).await;
        let wish =
            json!({ "name": "tester", "roles": ["Administrator"], "expiresIn": 100_000_000 });
        let token = http.user(&wish).await;
        Self { http, token }
    }

    async fn send(&self, method: &str, path: &str, body: Option<&Value>) -> Answered {
        let headers = [("X-UIPATH-OrganizationUnitId", "3")];
        self.http
            .call(method, path, &self.token, &headers, body)
            .await
    }

    async fn get(&self, path: &str) -> Value {
        self.send("GET", path, None).await.with_status(200).json()
    }

    async fn post(&self, path: &str, body: &Value) -> Answered {
        self.send("POST", path, Some(body)).await
    }

    async fn queue(&self, name: &str) -> Value {
        let wish = json!({ "Name": name, "ContentJsonSchema": SCHEMA });
        self.post(QUEUES, &wish).await.with_status(201).json()
    }

    /// Adds items with these numbers.
    async fn fill(&self, name: &str, numbers: &[i64]) {
        let items: Vec<Value> = numbers.iter().map(|n| json!({ "Number": n })).collect();
        let body = json!({ "queueName": name, "items": items });
        let answer = self.post(&format!("{API}/BulkAddItems"), &body).await;
        assert_eq!(answer.with_status(200).json(), json!(numbers.len()));
    }

    /// `ItemsCount` and `ConsumedItemsCount`.
    async fn counts(&self, queue: &Value) -> (Value, Value) {
        let row = self.get(&format!("{QUEUES}({})", queue["Id"])).await;
        (row["ItemsCount"].clone(), row["ConsumedItemsCount"].clone())
    }

    async fn next(&self, name: &str, consume: bool) -> Answered {
        let body = json!({ "queueName": name, "setConsumed": consume });
        self.post(&format!("{API}/GetNextItem"), &body).await
    }
}

#[tokio::test]
async fn items_are_taken_in_order() {
    for version in ["17.0", "20.0"] {
        let service = Service::new(version).await;
        let queue = service.queue("Cases").await;
        assert_eq!(service.counts(&queue).await, (json!(0), json!(0)));
        service.next("Cases", true).await.with_status(204);
        let body = json!({ "queueName": "cases", "content": { "Number": 1 } });
        let first = service.post(&format!("{API}/AddItem"), &body).await;
        let first = first.with_status(201).json();
        assert_eq!(first["content"], json!({ "Number": 1 }));
        assert_eq!(first["testDataQueueId"], queue["Id"]);
        service.fill("Cases", &[2, 3]).await;
        // Looking at an item leaves it where it is.
        for consume in [false, true] {
            let item = service.next("Cases", consume).await.with_status(200).json();
            assert_eq!(item["content"]["Number"], 1);
            assert_eq!(item["isConsumed"], consume);
        }
        let second = service.next("Cases", true).await.with_status(200).json();
        assert_eq!(second["content"]["Number"], 2);
        assert_eq!(service.counts(&queue).await, (json!(3), json!(2)));
        let path = format!("/odata/TestDataQueueItems({})", second["id"]);
        let row = service.get(&path).await;
        assert_eq!(row["IsConsumed"], true);
        assert_eq!(row["ContentJson"], r#"{"Number":2}"#);
        service.next("Cases", true).await.with_status(200);
        service.next("Cases", true).await.with_status(204);
    }
}

#[tokio::test]
async fn items_are_set_consumed_and_deleted() {
    let service = Service::new("17.0").await;
    let queue = service.queue("Cases").await;
    service.fill("Cases", &[1, 2, 3]).await;
    let path = format!(
        "/odata/TestDataQueueItems?$filter=TestDataQueueId%20eq%20{}",
        queue["Id"]
    );
    let rows = service.get(&path).await["value"].clone();
    let ids = [rows[0]["Id"].clone(), rows[1]["Id"].clone()];
    let set = format!("{API}/SetItemsConsumed");
    let body = json!({ "itemIds": ids, "isConsumed": true });
    service.post(&set, &body).await.with_status(200);
    assert_eq!(service.counts(&queue).await, (json!(3), json!(2)));
    let body = json!({ "itemIds": ids[..1], "isConsumed": false });
    service.post(&set, &body).await.with_status(200);
    let next = service.next("Cases", false).await.with_status(200).json();
    assert_eq!(next["id"], ids[0]);
    let all = json!({ "queueName": "Cases", "isConsumed": true });
    service
        .post(&format!("{API}/SetAllItemsConsumed"), &all)
        .await
        .with_status(202);
    assert_eq!(service.counts(&queue).await, (json!(3), json!(3)));
    // Item 1 is of a queue of the sample.
    let mixed = json!({ "itemIds": [1, ids[0]], "isConsumed": true });
    let answer = service.post(&set, &mixed).await.with_status(400).json();
    assert_eq!(answer["errorCode"], 3220);
    let delete = format!("{API}/DeleteItems");
    let unknown = json!([ids[0], 987_654]);
    let answer = service
        .send("DELETE", &delete, Some(&unknown))
        .await
        .with_status(404)
        .json();
    assert_eq!(answer["resourceIds"], json!([987_654]));
    service
        .send("DELETE", &delete, Some(&json!(ids)))
        .await
        .with_status(204);
    assert_eq!(service.counts(&queue).await, (json!(1), json!(1)));
    let path = format!("{API}/DeleteAllItems?queueName=Cases");
    service.send("DELETE", &path, None).await.with_status(202);
    assert_eq!(service.counts(&queue).await, (json!(0), json!(0)));
    let path = format!("{API}/DeleteAllItems?queueName=Nothing");
    service.send("DELETE", &path, None).await.with_status(404);
}

#[tokio::test]
async fn items_fit_the_schema() {
    let service = Service::new("17.0").await;
    let queue = service.queue("Cases").await;
    let add = format!("{API}/AddItem");
    for content in [
        json!({}),
        json!({ "Number": "1" }),
        json!({ "Number": 1.5 }),
        json!({ "Number": 1, "Kind": "c" }),
    ] {
        let body = json!({ "queueName": "Cases", "content": content });
        let answer = service.post(&add, &body).await.with_status(400).json();
        assert_eq!(answer["errorCode"], 3219, "{content}");
    }
    let bulk = format!("{API}/BulkAddItems");
    let body = json!({ "queueName": "Cases", "items": [{ "Number": 1 }, { "Number": "2" }] });
    let answer = service.post(&bulk, &body).await.with_status(400).json();
    assert_eq!(answer["errorCode"], 3221);
    assert_eq!(service.counts(&queue).await, (json!(0), json!(0)));
    let body = json!({ "queueName": "Nothing", "content": {} });
    service.post(&add, &body).await.with_status(404);
}

#[tokio::test]
async fn queues_are_made_changed_and_deleted() {
    let service = Service::new("17.0").await;
    let queue = service.queue("Cases").await;
    let path = format!("{QUEUES}({})", queue["Id"]);
    let refused = [
        (
            json!({ "Name": "Wrong", "ContentJsonSchema": "{" }),
            400,
            3217,
        ),
        (
            json!({ "Name": "Wrong", "ContentJsonSchema": r#"{"type":"thing"}"# }),
            400,
            3217,
        ),
        (
            json!({ "Name": "cases", "ContentJsonSchema": "{}" }),
            409,
            1001,
        ),
    ];
    for (body, status, code) in refused {
        let answer = service.post(QUEUES, &body).await.with_status(status).json();
        assert_eq!(answer["errorCode"], code, "{body}");
    }
    service.fill("Cases", &[1]).await;
    let renamed = json!({ "Name": "Other", "ContentJsonSchema": SCHEMA });
    let answer = service
        .send("PUT", &path, Some(&renamed))
        .await
        .with_status(400)
        .json();
    assert_eq!(answer["errorCode"], 3218);
    let stricter = json!({ "Name": "Cases", "ContentJsonSchema": r#"{"required":["Kind"]}"# });
    let answer = service
        .send("PUT", &path, Some(&stricter))
        .await
        .with_status(400)
        .json();
    assert_eq!(answer["errorCode"], 3219);
    let changed = json!({ "Name": "Cases", "Description": "New", "ContentJsonSchema": "{}" });
    let row = service
        .send("PUT", &path, Some(&changed))
        .await
        .with_status(200)
        .json();
    assert_eq!(row["Description"], "New");
    assert_eq!(row["ItemsCount"], 1);
    service.send("DELETE", &path, None).await.with_status(204);
    service.send("GET", &path, None).await.with_status(404);
    let path = format!(
        "/odata/TestDataQueueItems?$filter=TestDataQueueId%20eq%20{}",
        queue["Id"]
    );
    assert_eq!(service.get(&path).await["value"], json!([]));
}

const CALENDARS: &str = "/odata/Calendars";

#[tokio::test]
async fn calendars_keep_triggers_from_firing() {
    let service = Service::new("17.0").await;
    // The service starts on Monday, 2 June 2025, at 08:00.
    let wish =
        json!({ "Name": "Off", "ExcludedDates": ["2025-06-03T00:00:00Z", "2025-06-03T00:00:00Z"] });
    let calendar = service.post(CALENDARS, &wish).await.with_status(201).json();
    assert_eq!(calendar["ExcludedDates"], json!(["2025-06-03T00:00:00Z"]));
    let schedule = json!({
        "Name": "Daily", "ReleaseId": 1, "StartProcessCron": "0 0 9 * * ?", "TimeZoneId": "UTC",
        "UseCalendar": true, "CalendarId": calendar["Id"], "Enabled": true,
    });
    let made = service
        .post("/odata/ProcessSchedules", &schedule)
        .await
        .with_status(201)
        .json();
    assert_eq!(made["CalendarName"], "Off");
    service
        .http
        .control("clock", &json!({ "advance": 3 * 86_400 }))
        .await;
    let path = format!(
        "/odata/Jobs?$filter=StartingScheduleId%20eq%20{}&$orderby=Id",
        made["Id"]
    );
    let jobs = service.get(&path).await["value"].clone();
    let times: Vec<&str> = jobs
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|job| job["CreationTime"].as_str())
        .collect();
    assert_eq!(times, ["2025-06-02T09:00:00Z", "2025-06-04T09:00:00Z"]);
    let path = format!("{CALENDARS}({})", calendar["Id"]);
    let answer = service
        .send("DELETE", &path, None)
        .await
        .with_status(409)
        .json();
    assert_eq!(answer["errorCode"], 2601);
    let trigger = format!("/odata/ProcessSchedules({})", made["Id"]);
    service
        .send("DELETE", &trigger, None)
        .await
        .with_status(204);
    service.send("DELETE", &path, None).await.with_status(204);
    let answer = service
        .send("GET", &path, None)
        .await
        .with_status(404)
        .json();
    assert_eq!(answer["errorCode"], 4901);
}

#[tokio::test]
async fn calendars_are_found_changed_and_sorted() {
    let service = Service::new("20.0").await;
    let exists = format!("{CALENDARS}/UiPath.Server.Configuration.OData.CalendarExists");
    for (name, is_there) in [("bank holidays", true), ("Off", false)] {
        let body = json!({ "calendarName": name });
        let answer = service.post(&exists, &body).await.with_status(200).json();
        assert_eq!(answer["value"], is_there, "{name}");
    }
    let used = json!({ "Name": "Bank Holidays", "ExcludedDates": [] });
    let answer = service.post(CALENDARS, &used).await.with_status(409).json();
    assert_eq!(answer["errorCode"], 1001);
    let changed = json!({ "Name": "Holidays", "ExcludedDates": ["2025-06-09T00:00:00Z"] });
    let path = format!("{CALENDARS}(1)");
    let row = service
        .send("PUT", &path, Some(&changed))
        .await
        .with_status(200)
        .json();
    assert_eq!(row["Name"], "Holidays");
    let rows = service
        .get(&format!("{CALENDARS}?$orderby=Name%20desc"))
        .await;
    assert_eq!(rows["value"][0]["Name"], "Holidays");
    // The service sorts calendars by Name and Id only.
    let path = format!("{CALENDARS}?$orderby=TimeZoneId");
    service.send("GET", &path, None).await.with_status(400);
}

#[tokio::test]
async fn media_of_a_job_are_downloaded_and_deleted() {
    let service = Service::new("17.0").await;
    let set = "/odata/ExecutionMedia";
    let call = format!("{set}/UiPath.Server.Configuration.OData");
    let of_job = format!("{set}?$filter=JobId%20eq%201&$orderby=Id");
    let rows = service.get(&of_job).await["value"].clone();
    assert_eq!(rows.as_array().map(Vec::len), Some(2));
    let download = format!("{call}.DownloadMediaByJobId(jobId=1)");
    let file = service.send("GET", &download, None).await.with_status(200);
    assert_eq!(file.header("content-type"), "application/octet-stream");
    assert!(!file.text.is_empty());
    let delete = format!("{call}.DeleteMediaByJobId");
    let body = json!({ "jobId": 1 });
    service.post(&delete, &body).await.with_status(204);
    assert_eq!(service.get(&of_job).await["value"], json!([]));
    assert_eq!(
        service.get("/odata/Jobs(1)").await["HasMediaRecorded"],
        false
    );
    let answer = service
        .send("GET", &download, None)
        .await
        .with_status(404)
        .json();
    assert_eq!(answer["errorCode"], 2201);
    service.post(&delete, &body).await.with_status(404);
}
