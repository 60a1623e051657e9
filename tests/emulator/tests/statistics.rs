//! Statistics over HTTP: numbers that follow from what is stored.

#![allow(clippy::panic)]

mod support;

use serde_json::{Value, json};
use support::api::{Api, path};

const FOLDER: i64 = 3;

/// The count with this title.
async fn count(api: &Api, operation: &str, title: &str) -> Value {
    let rows = api.get(&format!("/api/Stats/{operation}"), FOLDER).await;
    let rows = rows.as_array().cloned().unwrap_or_default();
    let row = rows.iter().find(|row| row["title"] == title);
    row.unwrap_or_else(|| panic!("{title} is not counted"))["count"].clone()
}

#[tokio::test]
async fn entities_are_counted() {
    let api = Api::start("17.0").await;
    // Three queues and four processes of the sample, in two folders.
    assert_eq!(count(&api, "GetCountStats", "Queues").await, 3);
    assert_eq!(count(&api, "GetCountStats", "Processes").await, 4);
    let queue = json!({ "Name": "Another" });
    api.post("/odata/QueueDefinitions", FOLDER, &queue).await;
    assert_eq!(count(&api, "GetCountStats", "Queues").await, 4);
}

#[tokio::test]
async fn who_may_not_see_them_counts_nothing() {
    let api = Api::start("20.0").await;
    let wish = json!({ "name": "guest" });
    let guest = api.service.user(&wish).await;
    let read = api.service.get("/api/Stats/GetCountStats", &guest).await;
    for row in read
        .with_status(200)
        .json()
        .as_array()
        .into_iter()
        .flatten()
    {
        assert_eq!(
            (&row["count"], &row["hasPermissions"]),
            (&json!(0), &json!(false))
        );
    }
}

#[tokio::test]
async fn hosts_are_counted_by_state() {
    let api = Api::start("17.0").await;
    assert_eq!(count(&api, "GetSessionsStats", "Available").await, 2);
    assert_eq!(count(&api, "GetSessionsStats", "Disconnected").await, 1);
    let releases = api.rows("/odata/Releases", FOLDER).await;
    let wish = json!({ "startInfo": { "ReleaseKey": releases[0]["Key"], "JobsCount": 1 } });
    api.post(&path("Jobs", "StartJobs"), FOLDER, &wish).await;
    for _ in 0..600 {
        if count(&api, "GetSessionsStats", "Busy").await == 1 {
            assert_eq!(count(&api, "GetSessionsStats", "Available").await, 1);
            return;
        }
        api.advance(1).await;
    }
    panic!("no host became busy");
}

#[tokio::test]
async fn used_runtimes_are_counted_by_day() {
    let api = Api::start("17.0").await;
    let days = |days: u32| format!("/api/Stats/GetLicenseStats?days={days}");
    let rows = api.get(&days(3), FOLDER).await;
    let rows = rows.as_array().cloned().unwrap_or_default();
    // Four types of runtimes on each of three days.
    assert_eq!(rows.len(), 12);
    let jobs = api
        .rows("/odata/Jobs?$orderby=StartTime%20desc&$top=1", FOLDER)
        .await;
    let day = jobs[0]["StartTime"].as_str().unwrap_or_default()[..10].to_owned();
    let used = rows.iter().find(|row| {
        let at = row["timestamp"].as_str().unwrap_or_default();
        row["robotType"] == "Unattended" && at.starts_with(&day)
    });
    let used = used.map(|row| row["count"].as_i64().unwrap_or_default());
    // Two hosts worked for the jobs of the sample.
    assert_eq!(used, Some(2));
    api.refused(("GET", &days(1000)), FOLDER, &Value::Null, (400, 1015))
        .await;
}
