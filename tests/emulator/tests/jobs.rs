//! Jobs over HTTP: starting, running, stopping, restarting them.

#![allow(clippy::panic)]

mod support;

use serde_json::{Value, json};
use support::{Answered, Service as Http, start, text};

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
    body: Option<Value>,
) -> Answered {
    service.send(method, path, folder, body.as_ref()).await
}

const START: &str = "/odata/Jobs/UiPath.Server.Configuration.OData.StartJobs";

async fn begin(service: &Service, folder: &str, release: &Value, count: u32) -> Vec<Value> {
    let body = json!({ "startInfo": {
        "ReleaseKey": release["Key"],
        "Strategy": "ModernJobsCount",
        "JobsCount": count,
        "InputArguments": "{\"month\":5}",
    }});
    let answer = call(service, folder, "POST", START, Some(body)).await;
    match answer.with_status(201).json()["value"].as_array() {
        Some(jobs) => jobs.clone(),
        None => panic!("no jobs"),
    }
}

async fn advance(service: &Service, seconds: i64) {
    service
        .http
        .control("clock", &json!({ "advance": seconds }))
        .await;
}

async fn job(service: &Service, folder: &str, id: &Value) -> Value {
    let path = format!("/odata/Jobs({id})");
    call(service, folder, "GET", &path, None)
        .await
        .with_status(200)
        .json()
}

#[tokio::test]
async fn jobs_run_to_their_end_and_write_logs() {
    let (service, folder, release) = ready().await;
    let jobs = begin(&service, &folder, &release, 40).await;
    assert_eq!(jobs.len(), 40);
    for started in &jobs {
        assert_eq!(started["State"], "Pending");
        assert_eq!(started["ReleaseName"], release["Name"]);
        assert_eq!(started["InputArguments"], "{\"month\":5}");
        assert_eq!(started["BatchExecutionKey"], jobs[0]["BatchExecutionKey"]);
        assert_eq!(started["OrganizationUnitId"].to_string(), folder);
        assert!(started["StartTime"].is_null(), "{started}");
    }
    advance(&service, 3).await;
    let running = job(&service, &folder, &jobs[0]["Id"]).await;
    assert_eq!(running["State"], "Running");
    assert!(
        running["StartTime"].is_string() && running["EndTime"].is_null(),
        "{running}"
    );
    advance(&service, 60).await;
    let mut faulted = 0;
    for started in &jobs {
        let ended = job(&service, &folder, &started["Id"]).await;
        assert!(
            text(&ended, "EndTime") > text(&ended, "StartTime"),
            "{ended}"
        );
        match ended["State"].as_str() {
            Some("Faulted") => faulted += 1,
            Some("Successful") => {}
            _ => panic!("not ended: {ended}"),
        }
    }
    assert!((1..20).contains(&faulted), "{faulted} of 40 jobs faulted");
    let key = text(&jobs[0], "Key");
    let filter = format!("$filter=JobKey%20eq%20{key}&$orderby=TimeStamp&$count=true");
    let path = format!("/odata/RobotLogs?{filter}");
    let logs = call(&service, &folder, "GET", &path, None)
        .await
        .with_status(200)
        .json();
    let lines = logs["value"].as_array().map_or(0, Vec::len);
    assert!(lines >= 5, "{logs}");
    assert!(
        text(&logs["value"][0], "Message").ends_with("execution started"),
        "{logs}"
    );
    let total = format!(
        "/odata/RobotLogs/UiPath.Server.Configuration.OData.GetTotalCount()?$filter=JobKey%20eq%20{key}"
    );
    let total = call(&service, &folder, "GET", &total, None)
        .await
        .with_status(200)
        .json();
    assert_eq!(total["value"], lines);
}

async fn counted(service: &Service, state: &str) -> i64 {
    let stats = service
        .get("/api/Stats/GetJobsStats")
        .await
        .with_status(200)
        .json();
    let rows = stats.as_array().cloned().unwrap_or_default();
    let row = rows.iter().find(|row| row["title"] == state);
    row.and_then(|row| row["count"].as_i64())
        .unwrap_or_else(|| panic!("{state} is missing in {stats}"))
}

#[tokio::test]
async fn statistics_count_states() {
    let (service, folder, release) = ready().await;
    let before = counted(&service, "Pending").await;
    begin(&service, &folder, &release, 5).await;
    assert_eq!(counted(&service, "Pending").await, before + 5);
    advance(&service, 100).await;
    assert_eq!(counted(&service, "Pending").await, before);
}

#[tokio::test]
async fn what_cannot_be_started_is_refused_with_a_code() {
    let (service, folder, release) = ready().await;
    for (info, status, code) in [
        (
            json!({ "ReleaseKey": "00000000-0000-0000-0000-00000000ffff" }),
            404,
            1674,
        ),
        (json!({}), 400, 1674),
        (
            json!({ "ReleaseKey": release["Key"], "InputArguments": "[1]" }),
            400,
            1015,
        ),
        (
            json!({ "ReleaseKey": release["Key"], "Strategy": "Specific", "RobotIds": [987_654] }),
            400,
            1671,
        ),
        (
            json!({ "ReleaseKey": release["Key"], "JobsCount": 10_001 }),
            400,
            1015,
        ),
    ] {
        let body = json!({ "startInfo": info });
        let answer = call(&service, &folder, "POST", START, Some(body)).await;
        let answer = answer.with_status(status).json();
        assert_eq!(answer["errorCode"], code, "{info}");
    }
    let path = "/odata/Jobs/UiPath.Server.Configuration.OData.ValidateDynamicJob";
    let body = json!({ "startInfo": { "ReleaseKey": release["Key"], "RobotIds": [987_654] } });
    let answer = call(&service, &folder, "POST", path, Some(body))
        .await
        .with_status(200)
        .json();
    assert_eq!(answer["IsValid"], false);
    assert_eq!(answer["ErrorCodes"][0], "RobotNotFound");
}

async fn stop(service: &Service, folder: &str, id: &Value, strategy: &str) -> Answered {
    let path = format!("/odata/Jobs({id})/UiPath.Server.Configuration.OData.StopJob");
    call(
        service,
        folder,
        "POST",
        &path,
        Some(json!({ "strategy": strategy })),
    )
    .await
}

#[tokio::test]
async fn running_jobs_are_stopped_and_killed() {
    let (service, folder, release) = ready().await;
    let jobs = begin(&service, &folder, &release, 3).await;
    let (soft, hard, waiting) = (&jobs[0]["Id"], &jobs[1]["Id"], &jobs[2]["Id"]);
    // No robot has this one yet.
    stop(&service, &folder, waiting, "SoftStop")
        .await
        .with_status(200);
    assert_eq!(job(&service, &folder, waiting).await["State"], "Stopped");
    advance(&service, 3).await;
    stop(&service, &folder, soft, "SoftStop")
        .await
        .with_status(200);
    stop(&service, &folder, hard, "Kill").await.with_status(200);
    assert_eq!(job(&service, &folder, soft).await["State"], "Stopping");
    assert_eq!(job(&service, &folder, hard).await["State"], "Terminating");
    advance(&service, 10).await;
    for id in [soft, hard] {
        assert_eq!(job(&service, &folder, id).await["State"], "Stopped");
        for (strategy, code) in [("SoftStop", 1658), ("Kill", 1659)] {
            let answer = stop(&service, &folder, id, strategy)
                .await
                .with_status(409)
                .json();
            assert_eq!(answer["errorCode"], code);
        }
    }
    stop(&service, &folder, &json!(987_654), "Kill")
        .await
        .with_status(404);
}

#[tokio::test]
async fn several_jobs_are_stopped_together_or_not_at_all() {
    let (service, folder, release) = ready().await;
    let jobs = begin(&service, &folder, &release, 2).await;
    let ids: Vec<&Value> = jobs.iter().map(|job| &job["Id"]).collect();
    stop(&service, &folder, ids[0], "Kill")
        .await
        .with_status(200);
    let path = "/odata/Jobs/UiPath.Server.Configuration.OData.StopJobs";
    let body = json!({ "jobIds": ids, "strategy": "Kill" });
    let answer = call(&service, &folder, "POST", path, Some(body))
        .await
        .with_status(409)
        .json();
    assert_eq!(answer["resourceIds"], json!([ids[0]]));
    assert_ne!(job(&service, &folder, ids[1]).await["State"], "Stopped");
    let body = json!({ "jobIds": [ids[1]], "strategy": "Kill" });
    call(&service, &folder, "POST", path, Some(body))
        .await
        .with_status(200);
    advance(&service, 10).await;
    assert_eq!(job(&service, &folder, ids[1]).await["State"], "Stopped");
}

#[tokio::test]
async fn only_ended_jobs_are_restarted() {
    let (service, folder, release) = ready().await;
    let jobs = begin(&service, &folder, &release, 1).await;
    let path = "/odata/Jobs/UiPath.Server.Configuration.OData.RestartJob";
    let body = json!({ "jobId": jobs[0]["Id"] });
    let early = call(&service, &folder, "POST", path, Some(body.clone())).await;
    assert_eq!(early.with_status(409).json()["errorCode"], 1699);
    advance(&service, 60).await;
    let new = call(&service, &folder, "POST", path, Some(body))
        .await
        .with_status(200)
        .json();
    assert_ne!(new["Id"], jobs[0]["Id"]);
    assert_ne!(new["Key"], jobs[0]["Key"]);
    assert_eq!(new["State"], "Pending");
    assert_eq!(new["ReleaseName"], jobs[0]["ReleaseName"]);
    assert_eq!(new["InputArguments"], jobs[0]["InputArguments"]);
    let path = "/odata/Jobs/UiPath.Server.Configuration.OData.ResumeJob";
    let body = json!({ "jobKey": new["Key"] });
    let answer = call(&service, &folder, "POST", path, Some(body))
        .await
        .with_status(409);
    assert_eq!(answer.json()["errorCode"], 1684);
    let body = json!({ "jobKey": "00000000-0000-0000-0000-00000000ffff" });
    let answer = call(&service, &folder, "POST", path, Some(body))
        .await
        .with_status(404);
    assert_eq!(answer.json()["errorCode"], 1248);
}
