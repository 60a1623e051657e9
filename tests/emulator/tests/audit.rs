//! The audit log: what was written, by whom.

#![allow(clippy::panic)]

mod support;

use serde_json::{Value, json};
use support::start;

const FOLDER: (&str, &str) = ("X-UIPATH-OrganizationUnitId", "501");

#[tokio::test]
async fn every_write_that_succeeded_is_noted() {
    let service = start("17.0", &["--permissions", "off"]).await;
    let folder = json!({ "name": "Mine", "id": 501 });
    service.control("folders", &folder).await;
    let wish = json!({ "name": "auditor", "id": 77, "roles": ["Administrator"] });
    let token = service.user(&wish).await;
    let asset = json!({
        "Name": "ERP", "ValueType": "Credential", "ValueScope": "Global",
        "CredentialUsername": "erp", "CredentialPassword": "s3cret"
    });
    let post = || service.call("POST", "/odata/Assets", &token, &[FOLDER], Some(&asset));
    let made = post().await.with_status(201).json();
    // Neither what failed nor what only read.
    post().await.with_status(409);
    let path = format!("/odata/Assets({})", made["Id"]);
    service
        .call("GET", &path, &token, &[FOLDER], None)
        .await
        .with_status(200);
    service
        .call("DELETE", &path, &token, &[FOLDER], None)
        .await
        .with_status(204);
    let logs = "/odata/AuditLogs?$filter=UserName%20eq%20'auditor'&$orderby=Id";
    let answered = service.get(logs, &token).await.with_status(200);
    assert!(!answered.text.contains("s3cret"));
    let rows = answered.json()["value"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let seen: Vec<(Value, Value, Value)> = rows
        .iter()
        .map(|row| {
            (
                row["Component"].clone(),
                row["Action"].clone(),
                row["EntityId"].clone(),
            )
        })
        .collect();
    let id = &made["Id"];
    assert_eq!(
        json!(seen),
        json!([["Assets", "Create", id], ["Assets", "Delete", id]])
    );
    assert_eq!(rows[0]["UserId"], 77);
    let details = format!(
        "/odata/AuditLogs/UiPath.Server.Configuration.OData.GetAuditLogDetails(auditLogId={})",
        rows[0]["Id"]
    );
    let details = service.get(&details, &token).await.with_status(200).json();
    assert_eq!(details["value"][0]["EntityName"], "ERP");
    assert_eq!(details["value"][0]["Action"], "Create");
}
