//! Triggers that execute test sets.

use serde_json::{Value, json};

use super::{Service, text};

const SCHEDULES: &str = "/odata/TestSetSchedules";

async fn runs_of(service: &Service, schedule: &Value) -> Vec<Value> {
    let filter = format!("$filter=ScheduleId%20eq%20{}&$orderby=Id", schedule["Id"]);
    service
        .rows(&format!("/odata/TestSetExecutions?{filter}"))
        .await
}

#[tokio::test]
async fn triggers_of_test_sets_fire_but_on_excluded_days() {
    let service = Service::new("17.0").await;
    let set = service.set("Triggered").await;
    // The service starts on Monday, 2 June 2025, at 08:00.
    let calendar = json!({
        "Name": "Off",
        "TimeZoneId": "UTC",
        "ExcludedDates": ["2025-06-03T00:00:00Z"],
    });
    let calendar = service
        .post("/odata/Calendars", &calendar)
        .await
        .with_status(201)
        .json();
    let mut body = json!({
        "Name": "Nightly",
        "TestSetId": set["Id"],
        "CronExpression": "0 0 2 * * ?",
        "TimeZoneId": "UTC",
        "CalendarId": calendar["Id"],
        "Enabled": true,
    });
    let made = service.post(SCHEDULES, &body).await.with_status(201).json();
    assert_eq!(made["NextOccurrence"], "2025-06-04T02:00:00Z");
    assert_eq!(made["TestSetName"], "Triggered");
    assert_eq!(made["CalendarName"], "Off");
    // Until Friday at 08:00: on Wednesday, Thursday and Friday.
    service.advance(4 * 86_400).await;
    let runs = runs_of(&service, &made).await;
    let times: Vec<&str> = runs.iter().map(|run| text(run, "CreationTime")).collect();
    assert_eq!(
        times,
        [
            "2025-06-04T02:00:00Z",
            "2025-06-05T02:00:00Z",
            "2025-06-06T02:00:00Z"
        ]
    );
    assert_eq!(runs[0]["TriggerType"], "Scheduled");
    assert_ne!(runs[0]["EndTime"], Value::Null);
    let switch = format!("{SCHEDULES}/UiPath.Server.Configuration.OData.SetEnabled");
    let off = json!({ "testSetScheduleIds": [made["Id"]], "enabled": false });
    let answer = service.post(&switch, &off).await.with_status(200);
    assert_eq!(answer.json()["value"], true);
    service.advance(2 * 86_400).await;
    assert_eq!(runs_of(&service, &made).await.len(), 3);
    body["Enabled"] = true.into();
    body["CronExpression"] = "0 30 8 * * ?".into();
    let path = format!("{SCHEDULES}({})", made["Id"]);
    service
        .send("PUT", &path, Some(&body))
        .await
        .with_status(200);
    service.advance(3600).await;
    assert_eq!(runs_of(&service, &made).await.len(), 4);
    service.send("DELETE", &path, None).await.with_status(204);
    service.advance(86_400).await;
    assert_eq!(runs_of(&service, &made).await.len(), 4);
}

#[tokio::test]
async fn triggers_that_cannot_work_are_refused() {
    let service = Service::new("17.0").await;
    let body = json!({
        "Name": "Wrong", "TestSetId": 1, "CronExpression": "0 0 2 * * ?", "TimeZoneId": "UTC",
        "Enabled": true,
    });
    let cases = [
        ("TestSetId", json!(987_654), 404, 1002),
        ("CronExpression", json!("often"), 400, 1600),
        ("CronExpression", json!("0 0 2 * * ? 2020"), 400, 1601),
        ("CalendarId", json!(987_654), 404, 4901),
        ("Name", json!("Supplier checks at night"), 409, 1001),
    ];
    for (name, value, status, code) in cases {
        let mut wrong = body.clone();
        wrong[name] = value;
        let answer = service.post(SCHEDULES, &wrong).await.with_status(status);
        assert_eq!(answer.json()["errorCode"], code, "{name}");
    }
}
