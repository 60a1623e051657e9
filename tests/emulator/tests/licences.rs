//! Licences over HTTP: that of the tenant, what is taken of it, who uses it.

#![allow(clippy::panic)]

mod support;

use serde_json::{Value, json};
use support::api::{Api, column, path};

const FOLDER: i64 = 3;

/// The answer that the documentation shows.
fn example() -> Value {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../data/facts/examples/Settings.GetLicense.response.json"
    );
    std::fs::read_to_string(path)
        .ok()
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_else(|| panic!("{path} cannot be read"))
}

#[tokio::test]
async fn the_licence_has_the_members_of_the_documented_one() {
    let api = Api::start("17.0").await;
    let read = api.get(&path("Settings", "GetLicense"), FOLDER).await;
    let example = example();
    let kind = |value: &Value| std::mem::discriminant(value);
    for (name, value) in example.as_object().into_iter().flatten() {
        let found = read
            .get(name)
            .unwrap_or_else(|| panic!("{name} is missing"));
        let is_same = value.is_null() || kind(found) == kind(value);
        assert!(is_same, "{name}: {found} instead of {value}");
    }
    for counts in ["Allowed", "Used"] {
        for name in example[counts]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name)
        {
            assert!(read[counts][name].is_i64(), "{counts}.{name}");
        }
    }
}

#[tokio::test]
async fn without_a_licence_no_job_starts() {
    let api = Api::start("17.0").await;
    let releases = api.rows("/odata/Releases", FOLDER).await;
    let start = path("Jobs", "StartJobs");
    let wish = json!({ "startInfo": { "ReleaseKey": releases[0]["Key"], "JobsCount": 1 } });
    let delete = path("Settings", "DeleteLicense");
    api.post(&delete, FOLDER, &json!({})).await;
    api.refused(("POST", &delete), FOLDER, &json!({}), (400, 1912))
        .await;
    let read = api.get(&path("Settings", "GetLicense"), FOLDER).await;
    assert_eq!(read["IsRegistered"], false);
    api.refused(("POST", &start), FOLDER, &wish, (409, 1672))
        .await;
    let activate = path("Settings", "ActivateLicenseOnline");
    let key = json!({ "licenseKey": "1234", "environment": "Dev", "email": "a@example.com" });
    api.post(&activate, FOLDER, &key).await;
    let read = api.get(&path("Settings", "GetLicense"), FOLDER).await;
    assert_eq!(
        (&read["IsRegistered"], &read["Code"]),
        (&json!(true), &json!("1234"))
    );
    api.post(&start, FOLDER, &wish).await;
    // It is valid for a year.
    api.advance(366 * 24 * 3600).await;
    api.refused(("POST", &start), FOLDER, &wish, (409, 1673))
        .await;
}

async fn consumption(api: &Api, ty: &str) -> Value {
    let rows = api
        .get("/api/Stats/GetConsumptionLicenseStats?days=1", FOLDER)
        .await;
    let rows = rows.as_array().cloned().unwrap_or_default();
    let row = rows.into_iter().find(|row| row["type"] == ty);
    row.unwrap_or_else(|| panic!("{ty} is not counted"))
}

#[tokio::test]
async fn units_are_taken_and_given_back() {
    let api = Api::start("20.0").await;
    let acquire = "/api/Licensing/Acquire";
    let release = "/api/Licensing/Release";
    let units = |reference: &str, count: i64| json!({ "type": "AIUnits", "reference": reference, "count": count });
    let total = consumption(&api, "AIUnits").await["total"]
        .as_i64()
        .unwrap_or_default();
    let answer = api.post(acquire, FOLDER, &units("run 1", 10)).await;
    assert_eq!(answer["isSuccess"], true);
    assert_eq!(consumption(&api, "AIUnits").await["used"], 10);
    api.refused(("POST", acquire), FOLDER, &units("run 1", 1), (409, 1902))
        .await;
    api.refused(
        ("POST", acquire),
        FOLDER,
        &units("run 2", total - 9),
        (409, 1917),
    )
    .await;
    api.refused(("POST", acquire), FOLDER, &units("run 2", 0), (400, 1015))
        .await;
    api.refused(("PUT", release), FOLDER, &units("run 2", 1), (409, 1900))
        .await;
    let some = units("run 1", 4);
    api.send("PUT", release, FOLDER, Some(&some))
        .await
        .with_status(200);
    assert_eq!(consumption(&api, "AIUnits").await["used"], 6);
    api.refused(("PUT", release), FOLDER, &units("run 1", 7), (409, 1900))
        .await;
    let rest = units("run 1", 6);
    api.send("PUT", release, FOLDER, Some(&rest))
        .await
        .with_status(200);
    assert_eq!(consumption(&api, "AIUnits").await["used"], 0);
    api.post(acquire, FOLDER, &units("run 2", total)).await;
}

#[tokio::test]
async fn hosts_and_users_are_listed_by_type() {
    let api = Api::start("17.0").await;
    let hosts = path(
        "LicensesRuntime",
        "GetLicensesRuntime(robotType='Unattended')",
    );
    let rows = api.rows(&hosts, FOLDER).await;
    assert_eq!(column(&rows, "Runtimes"), [json!(2), json!(2), json!(1)]);
    assert_eq!(
        column(&rows, "IsOnline"),
        [json!(true), json!(true), json!(false)]
    );
    let key = rows[0]["Key"].as_str().unwrap_or_default();
    let toggle = path(&format!("LicensesRuntime('{key}')"), "ToggleEnabled");
    let off = json!({ "key": key, "robotType": "Unattended", "enabled": false });
    api.post(&toggle, FOLDER, &off).await;
    let rows = api.rows(&hosts, FOLDER).await;
    assert_eq!(
        column(&rows, "Enabled"),
        [json!(false), json!(true), json!(true)]
    );
    let unknown = path("LicensesRuntime('nothing')", "ToggleEnabled");
    api.refused(("POST", &unknown), FOLDER, &off, (404, 1900))
        .await;
    let none = path(
        "LicensesRuntime",
        "GetLicensesRuntime(robotType='Headless')",
    );
    assert!(api.rows(&none, FOLDER).await.is_empty());
    let users = path(
        "LicensesNamedUser",
        "GetLicensesNamedUser(robotType='Unattended')",
    );
    let rows = api.rows(&users, FOLDER).await;
    assert_eq!(rows.len(), 3);
    let bot = rows
        .iter()
        .find(|row| row["UserName"] == "EXAMPLE\\invoicebot1");
    let bot = bot.cloned().unwrap_or_default();
    assert_eq!(
        (&bot["ActiveRobotId"], &bot["MachineNames"]),
        (&json!(1), &json!(["InvoiceMachines"]))
    );
}

#[tokio::test]
async fn the_host_gives_licences_to_tenants() {
    let api = Api::start("17.0").await;
    let set = path("HostLicenses", "SetTenantLicense");
    let wish = |licence: i64, tenant: i64| json!({ "license": { "HostLicenseId": licence, "TenantId": tenant } });
    api.refused(("POST", &set), FOLDER, &wish(99, 1), (404, 1919))
        .await;
    api.refused(("POST", &set), FOLDER, &wish(2, 99), (404, 1667))
        .await;
    api.post(&set, FOLDER, &wish(2, 1)).await;
    let read = path("HostLicenses", "GetTenantLicense(tenantId=1)");
    assert_eq!(api.get(&read, FOLDER).await["HostLicenseId"], 2);
    let remove = path("HostLicenses", "DeleteTenantLicense");
    api.post(&remove, FOLDER, &json!({ "tenantId": 1 })).await;
    api.refused(("GET", &read), FOLDER, &Value::Null, (404, 1900))
        .await;
}
