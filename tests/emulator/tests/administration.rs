//! What administrators do, over HTTP: maintenance, tenants, credential stores, retention.

#![allow(clippy::panic)]

mod support;

use serde_json::{Value, json};
use support::api::{Api, column, path};

const INVOICES: i64 = 3;
const OPERATIONS: i64 = 4;

async fn start_job(api: &Api) -> Value {
    let releases = api.rows("/odata/Releases", INVOICES).await;
    let wish = json!({ "startInfo": { "ReleaseKey": releases[0]["Key"], "JobsCount": 1 } });
    let started = api
        .send("POST", &path("Jobs", "StartJobs"), INVOICES, Some(&wish))
        .await;
    started.json()
}

#[tokio::test]
async fn maintenance_goes_through_its_phases() {
    let api = Api::start("17.0").await;
    let (none, end) = (json!({}), "/api/Maintenance/End");
    let phase = |phase: &str| format!("/api/Maintenance/Start?phase={phase}");
    api.refused(("POST", end), INVOICES, &none, (409, 2903))
        .await;
    api.refused(("POST", &phase("Suspended")), INVOICES, &none, (409, 2903))
        .await;
    let job = start_job(&api).await["value"][0]["Id"].clone();
    let job = format!("/odata/Jobs({job})");
    while api.get(&job, INVOICES).await["State"] == "Pending" {
        api.advance(1).await;
    }
    api.post(&phase("Draining"), INVOICES, &none).await;
    assert_eq!(api.get(&job, INVOICES).await["State"], "Stopping");
    assert_eq!(start_job(&api).await["errorCode"], 2901);
    api.refused(("POST", &phase("Draining")), INVOICES, &none, (409, 2902))
        .await;
    api.refused(("POST", &phase("Suspended")), INVOICES, &none, (409, 1666))
        .await;
    api.advance(60).await;
    api.post(&phase("Suspended"), INVOICES, &none).await;
    // Triggers that would have fired are counted.
    api.advance(24 * 3600).await;
    let state = api.get("/api/Maintenance/Get", INVOICES).await;
    assert_eq!(
        (&state["state"], &state["jobStopsAttempted"]),
        (&json!("Suspended"), &json!(1))
    );
    api.post(end, INVOICES, &none).await;
    let state = api.get("/api/Maintenance/Get", INVOICES).await;
    let logs = state["maintenanceLogs"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    assert_eq!(column(&logs, "state"), ["Draining", "Suspended", "None"]);
    assert_eq!(start_job(&api).await["errorCode"], Value::Null);
}

#[tokio::test]
async fn triggers_rest_during_maintenance() {
    let api = Api::start("20.0").await;
    let releases = api.rows("/odata/Releases", INVOICES).await;
    let schedule = json!({ "Name": "Hourly", "ReleaseId": releases[0]["Id"], "Enabled": true,
        "StartProcessCron": "0 0 * ? * *", "TimeZoneId": "UTC" });
    let made = api
        .post("/odata/ProcessSchedules", INVOICES, &schedule)
        .await;
    api.post(
        "/api/Maintenance/Start?phase=Draining",
        INVOICES,
        &json!({}),
    )
    .await;
    api.advance(3 * 3600).await;
    let of_trigger = format!(
        "/odata/Jobs?$filter=StartingScheduleId%20eq%20{}",
        made["Id"]
    );
    assert!(api.rows(&of_trigger, INVOICES).await.is_empty());
    let state = api.get("/api/Maintenance/Get", INVOICES).await;
    assert!(state["triggersSkipped"].as_i64() >= Some(3), "{state}");
    api.post("/api/Maintenance/End", INVOICES, &json!({})).await;
    api.advance(3600).await;
    assert_eq!(api.rows(&of_trigger, INVOICES).await.len(), 1);
}

#[tokio::test]
async fn tenants_are_made_and_switched_off() {
    let api = Api::start("17.0").await;
    let tenant = json!({ "Name": "Third", "AdminEmailAddress": "a@example.com",
        "AdminPassword": "s3cret" });
    let made = api.post("/odata/Tenants", INVOICES, &tenant).await;
    assert_eq!(
        (&made["IsActive"], &made["AdminPassword"]),
        (&json!(true), &json!(""))
    );
    api.refused(("POST", "/odata/Tenants"), INVOICES, &tenant, (409, 1001))
        .await;
    let set = path("Tenants", "SetActive");
    let off = |id: &Value| json!({ "tenantIds": [id], "active": false });
    api.refused(("POST", &set), INVOICES, &off(&json!(99)), (404, 1667))
        .await;
    api.post(&set, INVOICES, &off(&made["Id"])).await;
    let read = api
        .get(&format!("/odata/Tenants({})", made["Id"]), INVOICES)
        .await;
    assert_eq!(read["IsActive"], false);
}

#[tokio::test]
async fn the_default_store_stays() {
    let api = Api::start("17.0").await;
    let default = path(
        "CredentialStores",
        "GetDefaultStoreForResourceType(resourceType='RobotCredential')",
    );
    assert_eq!(api.get(&default, INVOICES).await["value"], 1);
    let store = json!({ "Name": "Vault", "Type": "Azure Key Vault" });
    let made = api.post("/odata/CredentialStores", INVOICES, &store).await;
    api.refused(
        ("POST", "/odata/CredentialStores"),
        INVOICES,
        &store,
        (409, 1001),
    )
    .await;
    let set = path(
        &format!("CredentialStores({})", made["Id"]),
        "SetDefaultStoreForResourceType",
    );
    let body = json!({ "resourceType": "RobotCredential" });
    api.post(&set, INVOICES, &body).await;
    assert_eq!(api.get(&default, INVOICES).await["value"], made["Id"]);
    let one = format!("/odata/CredentialStores({})", made["Id"]);
    let none = Value::Null;
    api.refused(("DELETE", &one), INVOICES, &none, (409, 2300))
        .await;
    let back = path("CredentialStores(1)", "SetDefaultStoreForResourceType");
    api.post(&back, INVOICES, &body).await;
    let asset = json!({ "Name": "Kept", "ValueType": "Credential", "ValueScope": "Global",
        "CredentialUsername": "u", "CredentialPassword": "p", "CredentialStoreId": made["Id"] });
    api.post("/odata/Assets", INVOICES, &asset).await;
    api.refused(("DELETE", &one), INVOICES, &none, (409, 2306))
        .await;
    let forced = format!("{one}?forceDelete=true");
    api.send("DELETE", &forced, INVOICES, None)
        .await
        .with_status(204);
    api.refused(("DELETE", &one), INVOICES, &none, (404, 2301))
        .await;
}

#[tokio::test]
async fn retention_has_bounds_and_goes_back_to_the_default() {
    let api = Api::start("20.0").await;
    let one = "/odata/QueueRetention(1)";
    for (action, period, bucket, expected) in [
        ("Delete", 0, json!(null), (400, 1015)),
        ("Delete", 181, json!(null), (400, 1015)),
        ("Archive", 30, json!(null), (400, 1014)),
        ("Archive", 30, json!(999), (404, 3105)),
    ] {
        let body = json!({ "QueueDefinitionId": 1, "Action": action, "Period": period,
            "BucketId": bucket });
        api.refused(("PUT", one), INVOICES, &body, expected).await;
    }
    let body = json!({ "QueueDefinitionId": 1, "Action": "Archive", "Period": 90, "BucketId": 1 });
    let replaced = api.send("PUT", one, INVOICES, Some(&body)).await;
    replaced.with_status(200);
    let read = api.get(one, INVOICES).await;
    assert_eq!(
        (&read["Action"], &read["Period"]),
        (&json!("Archive"), &json!(90))
    );
    api.send("DELETE", one, INVOICES, None)
        .await
        .with_status(204);
    let read = api.get(one, INVOICES).await;
    assert_eq!(
        (&read["Action"], &read["Period"]),
        (&json!("Delete"), &json!(30))
    );
    // The queue is not in the other folder.
    api.send("GET", one, OPERATIONS, None)
        .await
        .with_status(404);
    let rows = api.rows("/odata/ReleaseRetention", INVOICES).await;
    assert_eq!(column(&rows, "ReleaseId"), [json!(1), json!(2), json!(3)]);
}
