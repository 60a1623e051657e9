//! Processes: made of packages, updated, rolled back.

#![allow(clippy::panic)]

mod support;

use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};
use support::{Service, start, text};

const FOLDER: (&str, &str) = ("X-UIPATH-OrganizationUnitId", "501");
const ACTION: &str = "UiPath.Server.Configuration.OData";

/// A service with a folder and the package `Bill` in two versions.
async fn service(version: &str) -> (Service, String) {
    let service = start(version, &["--permissions", "off"]).await;
    let folder = json!({ "name": "Mine", "id": 501 });
    service.control("folders", &folder).await;
    let wish = json!({ "name": "tester", "roles": ["Administrator"] });
    let token = service.user(&wish).await;
    publish(&service, &token, &["1.0.0", "1.1.0"]).await;
    (service, token)
}

async fn publish(service: &Service, token: &str, versions: &[&str]) {
    let form = versions.iter().fold(Form::new(), |form, version| {
        let part = Part::text("package").file_name(format!("Bill.{version}.nupkg"));
        form.part("file", part)
    });
    let url = format!("{}/odata/Processes/{ACTION}.UploadPackage", service.address);
    let request = service.client.post(url).bearer_auth(token).multipart(form);
    let response = request
        .send()
        .await
        .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(response.status(), 200);
}

async fn create(service: &Service, token: &str, name: &str, version: &str) -> support::Answered {
    let body = json!({ "Name": name, "ProcessKey": "Bill", "ProcessVersion": version });
    service
        .call("POST", "/odata/Releases", token, &[FOLDER], Some(&body))
        .await
}

async fn act(
    service: &Service,
    token: &str,
    path: &str,
    body: Option<&Value>,
) -> support::Answered {
    let path = format!("/odata/Releases{path}");
    service.call("POST", &path, token, &[FOLDER], body).await
}

async fn version(service: &Service, token: &str, id: &Value) -> Value {
    let path = format!("/odata/Releases({id})?$expand=CurrentVersion,ReleaseVersions");
    let row = service.call("GET", &path, token, &[FOLDER], None).await;
    let row = row.with_status(200).json();
    assert_eq!(
        row["CurrentVersion"]["VersionNumber"],
        row["ProcessVersion"]
    );
    row
}

#[tokio::test]
async fn a_process_is_made_of_a_known_package_once() {
    let (service, token) = service("17.0").await;
    let made = create(&service, &token, "Billing", "1.0.0")
        .await
        .with_status(201)
        .json();
    assert_eq!(made["ProcessVersion"], "1.0.0");
    assert_eq!(made["IsLatestVersion"], false);
    assert_eq!(made["OrganizationUnitId"], 501);
    let again = create(&service, &token, "billing", "1.1.0")
        .await
        .with_status(409);
    assert_eq!(again.json()["errorCode"], 1001);
    let missing = create(&service, &token, "Other", "3.0.0")
        .await
        .with_status(404);
    assert_eq!(missing.json()["errorCode"], 1660);
    let body = json!({ "Name": "Other", "ProcessKey": "Nothing", "ProcessVersion": "1.0.0" });
    let missing = service
        .call("POST", "/odata/Releases", &token, &[FOLDER], Some(&body))
        .await;
    assert_eq!(missing.with_status(404).json()["errorCode"], 1661);
    // Its package cannot be deleted; the other version can.
    let used = service
        .call(
            "DELETE",
            "/odata/Processes('Bill:1.0.0')",
            &token,
            &[],
            None,
        )
        .await
        .with_status(409);
    assert_eq!(used.json()["errorCode"], 1662);
    service
        .call(
            "DELETE",
            "/odata/Processes('Bill:1.1.0')",
            &token,
            &[],
            None,
        )
        .await
        .with_status(204);
}

#[tokio::test]
async fn versions_go_forward_and_back() {
    let (service, token) = service("17.0").await;
    let made = create(&service, &token, "Billing", "1.0.0")
        .await
        .with_status(201)
        .json();
    let id = &made["Id"];
    let back = format!("({id})/{ACTION}.RollbackToPreviousReleaseVersion");
    let refused = act(&service, &token, &back, None).await.with_status(400);
    assert_eq!(refused.json()["errorCode"], 1665);
    let latest = format!("({id})/{ACTION}.UpdateToLatestPackageVersion");
    act(&service, &token, &latest, None).await.with_status(200);
    let row = version(&service, &token, id).await;
    assert_eq!(row["ProcessVersion"], "1.1.0");
    assert_eq!(row["IsLatestVersion"], true);
    act(&service, &token, &back, None).await.with_status(200);
    let row = version(&service, &token, id).await;
    assert_eq!(row["ProcessVersion"], "1.0.0");
    assert_eq!(row["ReleaseVersions"].as_array().map(Vec::len), Some(3));

    let specific = format!("({id})/{ACTION}.UpdateToSpecificPackageVersion");
    let wrong = json!({ "packageVersion": "9.0.0" });
    act(&service, &token, &specific, Some(&wrong))
        .await
        .with_status(404);
    let right = json!({ "packageVersion": "1.1.0" });
    act(&service, &token, &specific, Some(&right))
        .await
        .with_status(200);
    assert_eq!(
        version(&service, &token, id).await["ProcessVersion"],
        "1.1.0"
    );

    publish(&service, &token, &["2.0.0"]).await;
    let bulk = format!("/{ACTION}.UpdateToLatestPackageVersionBulk");
    let body = json!({ "releaseIds": [id, 987_654], "mergePackageTags": false });
    let answer = act(&service, &token, &bulk, Some(&body))
        .await
        .with_status(200)
        .json();
    assert_eq!(answer["Success"], false);
    assert_eq!(answer["FailedItems"], json!([987_654]));
    assert_eq!(
        version(&service, &token, id).await["ProcessVersion"],
        "2.0.0"
    );
}

#[tokio::test]
async fn a_process_is_changed_and_deleted_by_number_and_by_key() {
    let (service, token) = service("20.0").await;
    let made = create(&service, &token, "Billing", "1.0.0")
        .await
        .with_status(201)
        .json();
    let path = format!("/odata/Releases({})", made["Id"]);
    let change = json!({
        "Name": "Billing", "ProcessKey": "Bill", "ProcessVersion": "1.1.0", "Description": "Bills"
    });
    service
        .call("PATCH", &path, &token, &[FOLDER], Some(&change))
        .await
        .with_status(200);
    let row = version(&service, &token, &made["Id"]).await;
    assert_eq!(
        (&row["Description"], &row["Name"]),
        (&json!("Bills"), &json!("Billing"))
    );
    assert_eq!(row["ProcessVersion"], "1.1.0");
    let key = text(&made, "Key");
    let by_key = format!("/{ACTION}.UpdateByKey");
    let body = json!({ "ReleaseKey": key, "ProcessVersion": "1.0.0", "InputArgs": "{}" });
    act(&service, &token, &by_key, Some(&body))
        .await
        .with_status(200);
    let row = version(&service, &token, &made["Id"]).await;
    assert_eq!(
        (&row["ProcessVersion"], &row["InputArguments"]),
        (&json!("1.0.0"), &json!("{}"))
    );
    let delete = format!("/api/Releases/DeleteByKey?key={key}");
    service
        .call("DELETE", &delete, &token, &[FOLDER], None)
        .await
        .with_status(204);
    service
        .call("GET", &path, &token, &[FOLDER], None)
        .await
        .with_status(404);
}
