//! Alerts: raised for failed jobs and on request, unread until each user has read them.

#![allow(clippy::panic)]

mod support;

use serde_json::{Value, json};
use support::{Service, start, text};

const CALL: &str = "UiPath.Server.Configuration.OData";

async fn ready(version: &str) -> (Service, String, String) {
    let service = start(version, &["--permissions", "off"]).await;
    let mut tokens = Vec::new();
    for name in ["ann", "bob"] {
        let wish = json!({ "name": name, "roles": ["Administrator"], "expiresIn": 100_000_000 });
        tokens.push(service.user(&wish).await);
    }
    let [ann, bob] = <[String; 2]>::try_from(tokens).unwrap_or_default();
    (service, ann, bob)
}

async fn unread(service: &Service, token: &str) -> i64 {
    let path = format!("/odata/Alerts/{CALL}.GetUnreadCount");
    let answer = service.get(&path, token).await.with_status(200).json();
    answer["value"].as_i64().unwrap_or(-1)
}

async fn alerts(service: &Service, token: &str) -> Vec<Value> {
    let answer = service.get("/odata/Alerts", token).await.with_status(200);
    answer.json()["value"]
        .as_array()
        .cloned()
        .unwrap_or_default()
}

fn report(message: &str) -> Value {
    json!({ "processAlert": {
        "Message": message, "ProcessName": "Read invoices", "RobotName": "Robot1",
        "Severity": "Warn",
    }})
}

#[tokio::test]
async fn an_alert_is_unread_until_each_user_has_read_it() {
    for version in ["17.0", "20.0"] {
        let (service, ann, bob) = ready(version).await;
        let before = unread(&service, &ann).await;
        let raise = format!("/odata/Alerts/{CALL}.RaiseProcessAlert");
        let body = report("The mailbox is full");
        let raised = service.call("POST", &raise, &ann, &[], Some(&body)).await;
        raised.with_status(200);
        assert_eq!(unread(&service, &ann).await, before + 1);
        let first = alerts(&service, &ann).await.remove(0);
        assert_eq!(
            (&first["State"], &first["Severity"], &first["Component"]),
            (&json!("Unread"), &json!("Warn"), &json!("Process")),
        );
        assert!(text(&first, "Data").contains("The mailbox is full"));

        let mark = format!("/odata/Alerts/{CALL}.MarkAsRead");
        let body = json!({ "ids": [first["Id"]] });
        for _ in 0..2 {
            let left = service.call("POST", &mark, &ann, &[], Some(&body)).await;
            assert_eq!(left.with_status(200).json()["value"], before);
        }
        assert_eq!(alerts(&service, &ann).await[0]["State"], "Read");
        assert_eq!(unread(&service, &ann).await, before);
        assert_eq!(unread(&service, &bob).await, before + 1);
        assert_eq!(alerts(&service, &bob).await[0]["State"], "Unread");
        let filtered = "/odata/Alerts?$filter=State%20eq%20'Unread'&$count=true&$top=0";
        let filtered = service.get(filtered, &bob).await.with_status(200).json();
        assert_eq!(filtered["@odata.count"], before + 1);

        let empty = report("  ");
        let refused = service.call("POST", &raise, &ann, &[], Some(&empty));
        let refused = refused.await.with_status(400).json();
        assert_eq!(refused["errorCode"], 1014);
    }
}

#[tokio::test]
async fn a_job_that_fails_raises_an_alert() {
    let (service, ann, _) = ready("17.0").await;
    let folder = [("X-UIPATH-OrganizationUnitId", "3")];
    let releases = service
        .call("GET", "/odata/Releases", &ann, &folder, None)
        .await;
    let release = releases.with_status(200).json()["value"][0].clone();
    let before = alerts(&service, &ann).await.len();
    let start = "/odata/Jobs/UiPath.Server.Configuration.OData.StartJobs";
    let body = json!({ "startInfo": {
        "ReleaseKey": release["Key"], "Strategy": "ModernJobsCount", "JobsCount": 60,
    }});
    let started = service
        .call("POST", start, &ann, &folder, Some(&body))
        .await;
    let started = started.with_status(201).json()["value"].clone();
    let first = started[0]["Id"].as_i64().unwrap_or_default();
    service.control("clock", &json!({ "advance": 3600 })).await;
    let failed = format!("/odata/Jobs?$filter=State%20eq%20'Faulted'%20and%20Id%20ge%20{first}");
    let failed = service.call("GET", &failed, &ann, &folder, None).await;
    let failed = failed.with_status(200).json()["value"].clone();
    let mut keys: Vec<String> = failed
        .as_array()
        .into_iter()
        .flatten()
        .map(|job| text(job, "Key"))
        .collect();
    assert!(!keys.is_empty(), "one job in eight fails");
    let rows = alerts(&service, &ann).await;
    let new = &rows[..rows.len() - before];
    let mut raised: Vec<String> = new
        .iter()
        .filter(|alert| alert["NotificationName"] == "Job.Faulted" && alert["State"] == "Unread")
        .filter_map(|alert| serde_json::from_str::<Value>(&text(alert, "Data")).ok())
        .map(|data| text(&data, "JobKey"))
        .collect();
    keys.sort();
    raised.sort();
    assert_eq!(raised, keys);
}
