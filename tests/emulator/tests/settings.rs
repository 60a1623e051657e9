//! Settings over HTTP: of the tenant, of a user, and what can be chosen from.

#![allow(clippy::panic)]

mod support;

use serde_json::{Value, json};
use support::api::{Api, path};

const FOLDER: i64 = 3;
const LANGUAGE: &str = "Abp.Localization.DefaultLanguageName";

async fn value(api: &Api, name: &str) -> Value {
    let path = format!("/odata/Settings('{name}')");
    api.get(&path, FOLDER).await["value"].clone()
}

#[tokio::test]
async fn settings_are_set_and_removed() {
    let api = Api::start("17.0").await;
    assert_eq!(value(&api, LANGUAGE).await, "en");
    let change = json!({ "settings": [
        { "Name": LANGUAGE, "Value": "de" },
        { "Name": "Own.Setting", "Value": "1", "Scope": "Tenant" },
    ] });
    api.post(&path("Settings", "UpdateBulk"), FOLDER, &change)
        .await;
    assert_eq!(value(&api, LANGUAGE).await, "de");
    assert_eq!(value(&api, "Own.Setting").await, "1");
    let web = api.get(&path("Settings", "GetWebSettings"), FOLDER).await;
    let at = web["Keys"]
        .as_array()
        .and_then(|keys| keys.iter().position(|key| key == LANGUAGE));
    assert_eq!(at.map(|at| web["Values"][at].clone()), Some(json!("de")));
    let remove = json!({ "settingNames": ["Own.Setting"] });
    api.post(&path("Settings", "DeleteBulk"), FOLDER, &remove)
        .await;
    let gone = "/odata/Settings('Own.Setting')";
    api.send("GET", gone, FOLDER, None).await.with_status(404);
    let one = format!("/odata/Settings('{LANGUAGE}')");
    let body = json!({ "Id": LANGUAGE, "Name": LANGUAGE, "Value": "fr" });
    let replaced = api.send("PUT", &one, FOLDER, Some(&body)).await;
    assert_eq!(replaced.with_status(200).json()["Value"], "fr");
}

#[tokio::test]
async fn a_user_has_settings_of_his_own() {
    let api = Api::start("17.0").await;
    let own = json!({ "setting": { "Name": LANGUAGE, "Value": "ja" } });
    let answer = api
        .post(&path("Settings", "UpdateUserSetting"), FOLDER, &own)
        .await;
    assert_eq!(
        (&answer["Scope"], &answer["Value"]),
        (&json!("User"), &json!("ja"))
    );
    assert_eq!(value(&api, LANGUAGE).await, "ja");
    let list = format!("/odata/Settings?$filter=Name%20eq%20'{LANGUAGE}'");
    assert_eq!(api.rows(&list, FOLDER).await[0]["Value"], "en");
    let other = api
        .service
        .user(&json!({ "name": "other", "roles": ["Administrator"] }))
        .await;
    let path = format!("/odata/Settings('{LANGUAGE}')");
    let read = api.service.get(&path, &other).await.with_status(200);
    assert_eq!(read.json()["value"], "en");
}

#[tokio::test]
async fn the_calendar_is_kept_and_time_zones_are_checked() {
    let api = Api::start("17.0").await;
    let zones = api.get(&path("Settings", "GetTimezones"), FOLDER).await;
    let zones = zones["Items"].as_array().cloned().unwrap_or_default();
    let zone = zones.last().map(|zone| zone["Value"].clone());
    let set = path("Settings", "SetCalendar");
    let days = json!(["2025-12-24T00:00:00Z"]);
    let body = json!({ "TimeZoneId": zone, "ExcludedDates": days });
    api.post(&set, FOLDER, &body).await;
    let read = api.get(&path("Settings", "GetCalendar"), FOLDER).await;
    assert_eq!(
        (&read["TimeZoneId"], &read["ExcludedDates"]),
        (&json!(zone), &days)
    );
    let body = json!({ "TimeZoneId": "Moon", "ExcludedDates": [] });
    api.refused(("POST", &set), FOLDER, &body, (400, 1614))
        .await;
    let bulk = json!({ "settings": [{ "Name": "Abp.Timing.TimeZone", "Value": "Moon" }] });
    let update = path("Settings", "UpdateBulk");
    api.refused(("POST", &update), FOLDER, &bulk, (400, 1614))
        .await;
    assert_eq!(value(&api, "Abp.Timing.TimeZone").await, "UTC");
}

#[tokio::test]
async fn choices_are_named() {
    let api = Api::start("20.0").await;
    let languages = api.get(&path("Settings", "GetLanguages"), FOLDER).await;
    let languages = languages["Items"].as_array().cloned().unwrap_or_default();
    let default: Vec<&Value> = languages
        .iter()
        .filter(|item| item["IsDefault"] == true)
        .collect();
    assert_eq!(default.len(), 1);
    assert_eq!(default[0]["Name"], "en");
    for (scope, name) in [(0, "Global"), (1, "Robot")] {
        let call = format!("GetExecutionSettingsConfiguration(scope={scope})");
        let read = api.get(&path("Settings", &call), FOLDER).await;
        assert_eq!(read["Scope"], name);
        assert_eq!(read["Configuration"][0]["Key"], "TracingLevel");
    }
    let unknown = path("Settings", "GetExecutionSettingsConfiguration(scope=7)");
    api.refused(("GET", &unknown), FOLDER, &Value::Null, (400, 1015))
        .await;
}
