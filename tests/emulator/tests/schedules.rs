//! Triggers over HTTP: making them, switching them, jobs that they start.

#![allow(clippy::panic)]

mod support;

use serde_json::{Value, json};
use support::{Answered, Service as Http, start, text};

const SET: &str = "/odata/ProcessSchedules";

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

    async fn get(&self, path: &str) -> Answered {
        self.http.get(path, &self.token).await
    }

    async fn send(&self, method: &str, path: &str, folder: &str, body: Option<&Value>) -> Answered {
        let headers = [("X-UIPATH-OrganizationUnitId", folder)];
        self.http
            .call(method, path, &self.token, &headers, body)
            .await
    }
}

/// A service, a folder that has a process, and that process.
async fn ready() -> (Service, String, Value) {
    let service = Service::new().await;
    let folders = service.get("/odata/Folders").await.with_status(200).json();
    for folder in folders["value"].as_array().into_iter().flatten() {
        let folder = folder["Id"].to_string();
        let found = service.send("GET", "/odata/Releases", &folder, None).await;
        let release = found.with_status(200).json()["value"][0].clone();
        if !release.is_null() {
            return (service, folder, release);
        }
    }
    panic!("no folder has a process");
}

async fn call(
    service: &Service,
    folder: &str,
    method: &str,
    path: &str,
    body: Option<&Value>,
) -> Answered {
    service.send(method, path, folder, body).await
}

fn wish(name: &str, release: &Value, cron: &str) -> Value {
    json!({
        "Name": name,
        "ReleaseId": release["Id"],
        "StartProcessCron": cron,
        "TimeZoneId": "UTC",
        "Enabled": true,
        "StartStrategy": 1,
        "InputArguments": "{}",
    })
}

async fn jobs_of(service: &Service, folder: &str, schedule: &Value) -> Vec<Value> {
    let path = format!("/odata/Jobs?$filter=StartingScheduleId%20eq%20{schedule}&$orderby=Id");
    let jobs = call(service, folder, "GET", &path, None)
        .await
        .with_status(200)
        .json();
    jobs["value"].as_array().cloned().unwrap_or_default()
}

async fn advance(service: &Service, seconds: i64) {
    service
        .http
        .control("clock", &json!({ "advance": seconds }))
        .await;
}

#[tokio::test]
async fn triggers_fire_when_their_time_comes() {
    let (service, folder, release) = ready().await;
    // The service starts on Monday, 2 June 2025, at 08:00.
    let every = wish("Every ten minutes", &release, "0 0/10 * 1/1 * ? *");
    let every = call(&service, &folder, "POST", SET, Some(&every))
        .await
        .with_status(201)
        .json();
    assert_eq!(every["StartProcessNextOccurrence"], "2025-06-02T08:10:00Z");
    assert_eq!(every["ReleaseName"], release["Name"]);
    let daily = wish("Daily", &release, "0 30 8 ? * MON-FRI");
    let daily = call(&service, &folder, "POST", SET, Some(&daily))
        .await
        .with_status(201)
        .json();
    assert!(jobs_of(&service, &folder, &every["Id"]).await.is_empty());
    advance(&service, 3600).await;
    let jobs = jobs_of(&service, &folder, &every["Id"]).await;
    assert_eq!(jobs.len(), 6);
    assert_eq!(jobs[0]["CreationTime"], "2025-06-02T08:10:00Z");
    assert_eq!(jobs[0]["SourceType"], "Schedule");
    assert!(
        matches!(jobs[0]["State"].as_str(), Some("Successful" | "Faulted")),
        "{}",
        jobs[0]
    );
    assert_eq!(jobs_of(&service, &folder, &daily["Id"]).await.len(), 1);
    let path = format!("{SET}({})", every["Id"]);
    let now = call(&service, &folder, "GET", &path, None)
        .await
        .with_status(200)
        .json();
    assert_eq!(now["StartProcessNextOccurrence"], "2025-06-02T09:10:00Z");
    // From Monday to the next one: five working days.
    advance(&service, 7 * 86_400).await;
    assert_eq!(jobs_of(&service, &folder, &daily["Id"]).await.len(), 6);
}

#[tokio::test]
async fn triggers_that_are_off_do_not_fire() {
    let (service, folder, release) = ready().await;
    let body = wish("Switched", &release, "0 * * * * ?");
    let made = call(&service, &folder, "POST", SET, Some(&body))
        .await
        .with_status(201)
        .json();
    let switch = format!("{SET}/UiPath.Server.Configuration.OData.SetEnabled");
    let off = json!({ "scheduleIds": [made["Id"]], "enabled": false });
    let answer = call(&service, &folder, "POST", &switch, Some(&off))
        .await
        .with_status(200);
    assert_eq!(answer.json()["value"], true);
    advance(&service, 600).await;
    assert!(jobs_of(&service, &folder, &made["Id"]).await.is_empty());
    let on = json!({ "scheduleIds": [made["Id"]], "enabled": true });
    call(&service, &folder, "POST", &switch, Some(&on))
        .await
        .with_status(200);
    advance(&service, 180).await;
    assert_eq!(jobs_of(&service, &folder, &made["Id"]).await.len(), 3);
    let unknown = json!({ "scheduleIds": [made["Id"], 987_654], "enabled": false });
    let answer = call(&service, &folder, "POST", &switch, Some(&unknown))
        .await
        .with_status(404);
    assert_eq!(answer.json()["resourceIds"], json!([987_654]));
}

#[tokio::test]
async fn triggers_are_changed_and_deleted() {
    let (service, folder, release) = ready().await;
    let body = wish("Changing", &release, "0 0 12 * * ?");
    let made = call(&service, &folder, "POST", SET, Some(&body))
        .await
        .with_status(201)
        .json();
    let path = format!("{SET}({})", made["Id"]);
    let body = wish("Changed", &release, "0 15 8 * * ?");
    call(&service, &folder, "PUT", &path, Some(&body))
        .await
        .with_status(204);
    let now = call(&service, &folder, "GET", &path, None)
        .await
        .with_status(200)
        .json();
    assert_eq!(text(&now, "Name"), "Changed");
    assert_eq!(now["StartProcessNextOccurrence"], "2025-06-02T08:15:00Z");
    advance(&service, 1800).await;
    assert_eq!(jobs_of(&service, &folder, &made["Id"]).await.len(), 1);
    call(&service, &folder, "DELETE", &path, None)
        .await
        .with_status(204);
    advance(&service, 86_400).await;
    assert_eq!(jobs_of(&service, &folder, &made["Id"]).await.len(), 1);
    call(&service, &folder, "GET", &path, None)
        .await
        .with_status(404);
}

#[tokio::test]
async fn triggers_that_cannot_work_are_refused_with_a_code() {
    let (service, folder, release) = ready().await;
    let good = wish("Taken", &release, "0 0 12 * * ?");
    call(&service, &folder, "POST", SET, Some(&good))
        .await
        .with_status(201);
    for (name, cron, release, status, code) in [
        ("Taken", "0 0 12 * * ?", &release["Id"], 409, 1001),
        ("A", "not a cron", &release["Id"], 400, 1600),
        ("B", "0 0 0 1 1 ? 2020", &release["Id"], 400, 1601),
        ("C", "0 0 12 * * ?", &json!(987_654), 404, 1661),
    ] {
        let body = wish(name, &json!({ "Id": release }), cron);
        let answer = call(&service, &folder, "POST", SET, Some(&body)).await;
        assert_eq!(
            answer.with_status(status).json()["errorCode"],
            code,
            "{name}"
        );
    }
}
