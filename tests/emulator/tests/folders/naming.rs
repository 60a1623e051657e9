//! How a request names its folder.

use super::*;

#[tokio::test]
async fn every_header_names_a_folder_in_any_case() {
    let (service, token) = service().await;
    let folder = service
        .get("/odata/Folders(14091)", &token)
        .await
        .with_status(200)
        .json();
    let key = text(&folder, "Key");
    let (encoded, capitals) = (utf16("Ledger/Invoices/Ärzte"), key.to_uppercase());
    for (name, value) in [
        ("X-UIPATH-OrganizationUnitId", "14091"),
        ("x-uipath-organizationunitid", "14091"),
        ("X-UIPATH-FolderKey", key.as_str()),
        ("X-Uipath-Folderkey", capitals.as_str()),
        ("X-UIPATH-FolderPath", "Ledger/Invoices"),
        ("x-uipath-folderpath", "ledger/INVOICES"),
        ("X-UIPATH-FolderPath-Encoded", encoded.as_str()),
        ("X-UIPATH-FOLDERPATH-ENCODED", encoded.as_str()),
    ] {
        let answer = jobs(&service, &token, &[(name, value)]).await;
        assert_eq!(answer.status, 200, "{name}: {}", answer.text);
    }
}

#[tokio::test]
async fn relative_paths_start_where_another_header_says() {
    let (service, token) = service().await;
    for (base, path, status) in [
        ("14089", ".", 200),
        ("14089", "..", 200),
        ("14091", "../..", 200),
        ("14089", "./Ärzte", 200),
        ("14091", "/Invoices", 200),
        ("14091", "../Ärzte", 200),
        ("14088", "..", 404),
        ("14089", "./Nothing", 404),
        ("14089", "./Ärzte/", 404),
        ("14091", "/Ledger", 404),
    ] {
        let encoded = utf16(path);
        let headers = [
            ("X-UIPATH-OrganizationUnitId", base),
            ("X-UIPATH-FolderPath-Encoded", encoded.as_str()),
        ];
        let answer = jobs(&service, &token, &headers).await;
        assert_eq!(answer.status, status, "{base} {path}: {}", answer.text);
    }
}

#[tokio::test]
async fn a_missing_folder_is_1101_and_an_unknown_one_1100() {
    let (service, token) = service().await;
    failed(&jobs(&service, &token, &[]).await, 400, 1101);
    let nothing = "00000000-0000-0000-0000-00000000ffff";
    let encoded = utf16("Ledger/Nothing");
    for (name, value, status) in [
        ("X-UIPATH-OrganizationUnitId", "987654", 404),
        ("X-UIPATH-OrganizationUnitId", "Ledger", 400),
        ("X-UIPATH-FolderKey", nothing, 404),
        ("X-UIPATH-FolderKey", "14089", 400),
        ("X-UIPATH-FolderPath", "Ledger/Nothing", 404),
        ("X-UIPATH-FolderPath-Encoded", encoded.as_str(), 404),
        ("X-UIPATH-FolderPath-Encoded", "Ledger", 400),
        // This one exists, but the caller has no place in it.
        ("X-UIPATH-OrganizationUnitId", "14092", 404),
        ("X-UIPATH-FolderPath", "Elsewhere", 404),
    ] {
        failed(
            &jobs(&service, &token, &[(name, value)]).await,
            status,
            1100,
        );
    }
}
