//! Assets: names, types, secrets, values of robots, and sharing.

#![allow(clippy::panic)]

mod support;

use serde_json::{Value, json};
use support::{Service, start, text};

const FOLDER: (&str, &str) = ("X-UIPATH-OrganizationUnitId", "501");
const OTHER: (&str, &str) = ("X-UIPATH-OrganizationUnitId", "502");
const ACTION: &str = "/odata/Assets/UiPath.Server.Configuration.OData.";

/// A service with two folders and the token of an administrator.
async fn service(version: &str) -> (Service, String) {
    let service = start(version, &["--permissions", "off"]).await;
    for (name, id) in [("Mine", 501), ("Yours", 502)] {
        let folder = json!({ "name": name, "id": id });
        service.control("folders", &folder).await;
    }
    let wish = json!({ "name": "tester", "roles": ["Administrator"] });
    let token = service.user(&wish).await;
    (service, token)
}

async fn create(service: &Service, token: &str, asset: &Value) -> Value {
    let answered = service
        .call("POST", "/odata/Assets", token, &[FOLDER], Some(asset))
        .await;
    answered.with_status(201).json()
}

/// Number and key of a new robot.
async fn robot(service: &Service, token: &str, name: &str) -> (i64, String) {
    let robot = json!({
        "Name": name, "Type": "Unattended", "HostingType": "Standard", "ProvisionType": "Manual",
        "MachineName": format!("PC of {name}"), "Username": name, "LicenseKey": format!("key-of-{name}"),
    });
    let robot = service
        .call("POST", "/odata/Robots", token, &[FOLDER], Some(&robot))
        .await
        .with_status(201)
        .json();
    (
        robot["Id"].as_i64().unwrap_or_default(),
        text(&robot, "LicenseKey"),
    )
}

#[tokio::test]
async fn a_name_is_used_once_in_a_folder_and_types_stay() {
    let (service, token) = service("17.0").await;
    let asset = json!({
        "Name": "Limit", "ValueType": "Integer", "ValueScope": "Global", "IntValue": 7
    });
    let made = create(&service, &token, &asset).await;
    assert_eq!(
        (&made["IntValue"], &made["Value"]),
        (&json!(7), &json!("7"))
    );
    let again = service
        .call("POST", "/odata/Assets", &token, &[FOLDER], Some(&asset))
        .await
        .with_status(409);
    assert_eq!(again.json()["errorCode"], 1001);
    service
        .call("POST", "/odata/Assets", &token, &[OTHER], Some(&asset))
        .await
        .with_status(201);

    let path = format!("/odata/Assets({})", made["Id"]);
    let other = json!({ "Name": "Limit", "ValueType": "Text", "ValueScope": "Global" });
    let refused = service
        .call("PUT", &path, &token, &[FOLDER], Some(&other))
        .await
        .with_status(400);
    assert_eq!(refused.json()["errorCode"], 1502);
    let more = json!({
        "Name": "Limit", "ValueType": "Integer", "ValueScope": "Global", "IntValue": 8
    });
    service
        .call("PUT", &path, &token, &[FOLDER], Some(&more))
        .await
        .with_status(200);
    let read = service.call("GET", &path, &token, &[FOLDER], None).await;
    assert_eq!(read.with_status(200).json()["Value"], "8");
    // It does not exist in the other folder.
    service
        .call("GET", &path, &token, &[OTHER], None)
        .await
        .with_status(404);
    service
        .call("DELETE", &path, &token, &[FOLDER], None)
        .await
        .with_status(204);
}

#[tokio::test]
async fn passwords_are_shown_to_the_robot_alone() {
    let (service, token) = service("17.0").await;
    let (_, key) = robot(&service, &token, "R1").await;
    let asset = json!({
        "Name": "ERP", "ValueType": "Credential", "ValueScope": "Global",
        "CredentialUsername": "erp", "CredentialPassword": "s3cret-1"
    });
    let made = create(&service, &token, &asset).await;
    assert_eq!(made["CredentialPassword"], "");
    // An update without a password keeps it.
    let path = format!("/odata/Assets({})", made["Id"]);
    let change = json!({
        "Name": "ERP", "ValueType": "Credential", "ValueScope": "Global",
        "CredentialUsername": "erp2", "CredentialPassword": ""
    });
    service
        .call("PUT", &path, &token, &[FOLDER], Some(&change))
        .await
        .with_status(200);
    let list = "/odata/Assets?$filter=Name%20eq%20'ERP'&$expand=UserValues";
    let filtered = format!("{ACTION}GetFiltered");
    for path in [path.as_str(), list, &filtered, "/odata/AuditLogs"] {
        let read = service.call("GET", path, &token, &[FOLDER], None).await;
        assert!(!read.text.contains("s3cret"), "{path}: {}", read.text);
    }
    let body = json!({ "assetName": "erp", "robotKey": key });
    let path = format!("{ACTION}GetRobotAssetByNameForRobotKey");
    let read = service
        .call("POST", &path, &token, &[FOLDER], Some(&body))
        .await
        .with_status(200)
        .json();
    assert_eq!(read["CredentialUsername"], "erp2");
    assert_eq!(read["CredentialPassword"], "s3cret-1");
    let body = json!({ "assetName": "nothing", "robotKey": key });
    let missing = service
        .call("POST", &path, &token, &[FOLDER], Some(&body))
        .await
        .with_status(404);
    assert_eq!(missing.json()["errorCode"], 1504);
}

#[tokio::test]
async fn each_robot_has_its_own_value() {
    let (service, token) = service("17.0").await;
    let (id, key) = robot(&service, &token, "R1").await;
    let (second, _) = robot(&service, &token, "R2").await;
    let asset = json!({
        "Name": "Printer", "ValueType": "Text", "ValueScope": "PerRobot",
        "RobotValues": [{ "RobotId": id, "ValueType": "Text", "StringValue": "P1" }]
    });
    let made = create(&service, &token, &asset).await;
    let by_id = format!("{ACTION}GetRobotAssetByRobotId(robotId={id},assetName='Printer')");
    let read = service.call("GET", &by_id, &token, &[FOLDER], None).await;
    assert_eq!(read.with_status(200).json()["StringValue"], "P1");
    let other = format!("{ACTION}GetRobotAssetByRobotId(robotId={second},assetName='Printer')");
    let refused = service.call("GET", &other, &token, &[FOLDER], None).await;
    assert_eq!(refused.with_status(404).json()["errorCode"], 1503);

    let body = json!({
        "robotKey": key, "robotAsset": { "Name": "Printer", "StringValue": "P2" }
    });
    let set = format!("{ACTION}SetRobotAssetByRobotKey");
    service
        .call("POST", &set, &token, &[FOLDER], Some(&body))
        .await
        .with_status(204);
    let path = format!("/odata/Assets({})?$expand=RobotValues", made["Id"]);
    let read = service.call("GET", &path, &token, &[FOLDER], None).await;
    let values = &read.with_status(200).json()["RobotValues"];
    assert_eq!(values.as_array().map(Vec::len), Some(1));
    assert_eq!(values[0]["Value"], "P2");
    let plain = format!("/odata/Assets({})", made["Id"]);
    let read = service.call("GET", &plain, &token, &[FOLDER], None).await;
    assert_eq!(read.json().get("RobotValues"), None);
}

#[tokio::test]
async fn an_asset_can_stand_in_several_folders() {
    let (service, token) = service("20.0").await;
    let asset = json!({
        "Name": "Shared", "ValueType": "Bool", "ValueScope": "Global", "BoolValue": true
    });
    let made = create(&service, &token, &asset).await;
    let id = made["Id"].clone();
    let share = |add: &[i64], remove: &[i64]| json!({ "AssetIds": [id], "ToAddFolderIds": add, "ToRemoveFolderIds": remove });
    let path = format!("{ACTION}ShareToFolders");
    service
        .call("POST", &path, &token, &[FOLDER], Some(&share(&[502], &[])))
        .await
        .with_status(204);
    let folders = format!("{ACTION}GetFoldersForAsset(id={})", made["Id"]);
    let read = service.call("GET", &folders, &token, &[FOLDER], None).await;
    assert_eq!(read.with_status(200).json()["TotalFoldersCount"], 2);
    let one = format!("/odata/Assets({})", made["Id"]);
    let there = service.call("GET", &one, &token, &[OTHER], None).await;
    assert_eq!(there.with_status(200).json()["FoldersCount"], 2);
    service
        .call("POST", &path, &token, &[FOLDER], Some(&share(&[], &[501])))
        .await
        .with_status(204);
    service
        .call("GET", &one, &token, &[FOLDER], None)
        .await
        .with_status(404);
    let last = service
        .call("POST", &path, &token, &[FOLDER], Some(&share(&[], &[502])))
        .await
        .with_status(400);
    assert_eq!(last.json()["errorCode"], 1017);
    let across = format!("{ACTION}GetAssetsAcrossFolders?excludeFolderId=502");
    let read = service.call("GET", &across, &token, &[FOLDER], None).await;
    assert!(!read.with_status(200).text.contains("\"Shared\""));
}

#[tokio::test]
async fn behind_a_proxy_a_robot_is_told_how_to_ask() {
    let (service, token) = service("20.0").await;
    let (id, key) = robot(&service, &token, "R1").await;
    let vault = json!({
        "Name": "Vault", "Type": "Vault", "HostName": "vault.example.com",
        "ProxyId": 7, "ProxyType": "Disconnected",
    });
    let vault = service
        .call("POST", "/odata/CredentialStores", &token, &[], Some(&vault))
        .await
        .with_status(201)
        .json();
    let asset = json!({
        "Name": "ERP", "ValueType": "Credential", "ValueScope": "Global",
        "CredentialUsername": "erp", "CredentialPassword": "s3cret-1",
        "CredentialStoreId": vault["Id"], "ExternalName": "erp-login",
    });
    create(&service, &token, &asset).await;
    let path = format!("{ACTION}GetRobotAssetByNameForRobotKey");
    let mut body = json!({ "assetName": "ERP", "robotKey": key });
    // A robot of an older version cannot ask, in whichever way it reads the asset.
    let by_id = format!("{ACTION}GetRobotAssetByRobotId(robotId={id},assetName='ERP')");
    for (method, path, body) in [("POST", &path, Some(&body)), ("GET", &by_id, None)] {
        let refused = service.call(method, path, &token, &[FOLDER], body).await;
        assert_eq!(refused.with_status(400).json()["errorCode"], 4218);
    }
    body["supportsCredentialsProxyDisconnected"] = true.into();
    let told = service
        .call("POST", &path, &token, &[FOLDER], Some(&body))
        .await
        .with_status(200);
    assert!(!told.text.contains("s3cret-1"));
    let told = told.json();
    let connection = &told["ConnectionData"];
    assert_eq!(connection["Url"], "https://vault.example.com/");
    assert!(text(connection, "Body").contains("erp-login"));
    assert!(!text(connection, "BearerToken").is_empty());
    assert_eq!(told["CredentialUsername"], "erp");
}
