//! Logs that robots submit, over HTTP.

#![allow(clippy::panic)]

mod support;

use serde_json::{Value, json};
use support::api::Api;

const INVOICES: i64 = 3;
const OPERATIONS: i64 = 4;

async fn found(api: &Api, folder: i64, message: &str) -> Vec<Value> {
    let message = message.replace(' ', "%20");
    let path = format!("/odata/RobotLogs?$filter=Message%20eq%20'{message}'");
    api.rows(&path, folder).await
}

#[tokio::test]
async fn logs_are_kept_where_their_job_or_robot_is() {
    let api = Api::start("17.0").await;
    let jobs = api.rows("/odata/Jobs?$top=1", INVOICES).await;
    let texts = [
        json!({ "message": "of a job", "level": "Warning", "robotName": "OpsBot-1",
            "jobId": jobs[0]["Key"], "processName": "Post", "machineName": "VM-1",
            "timeStamp": "2025-06-01T10:00:00Z" }),
        json!({ "message": "of a robot", "level": "Verbose", "robotName": "OpsBot-1" }),
    ]
    .map(|log| log.to_string());
    api.post("/api/Logs/SubmitLogs", INVOICES, &json!(texts))
        .await;
    let rows = found(&api, INVOICES, "of a job").await;
    assert_eq!(rows.len(), 1);
    let row = &rows[0];
    assert_eq!(row["Level"], "Warn");
    assert_eq!(row["TimeStamp"], "2025-06-01T10:00:00Z");
    assert_eq!(row["JobKey"], jobs[0]["Key"]);
    assert_eq!(
        (&row["ProcessName"], &row["HostMachineName"]),
        (&json!("Post"), &json!("VM-1"))
    );
    assert_eq!(row["WindowsIdentity"], "EXAMPLE\\opsbot");
    let rows = found(&api, OPERATIONS, "of a robot").await;
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0]["Level"], "Trace");
    assert!(found(&api, INVOICES, "of a robot").await.is_empty());
}

#[tokio::test]
async fn logs_that_cannot_be_read_are_refused_together() {
    let api = Api::start("20.0").await;
    let log = json!({ "message": "good", "robotName": "OpsBot-1" });
    let submit = "/api/Logs/SubmitLogs";
    for (bad, code) in [
        ("no JSON", 1015),
        (r#"{"robotName":"OpsBot-1"}"#, 1750),
        (r#"{"message":"bad"}"#, 1751),
    ] {
        let body = json!([log.to_string(), bad]);
        api.refused(("POST", submit), OPERATIONS, &body, (400, code))
            .await;
    }
    assert!(found(&api, OPERATIONS, "good").await.is_empty());
    api.post("/api/Logs", OPERATIONS, &log).await;
    assert_eq!(found(&api, OPERATIONS, "good").await.len(), 1);
}
