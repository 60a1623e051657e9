//! Folders themselves, and how the caller sees them.

use super::*;

#[tokio::test]
async fn a_personal_workspace_says_so() {
    let (service, _) = service().await;
    let rachel = json!({
        "name": "someone",
        "email": "someone@example.com",
        "workspace": 302_428,
    });
    let token = service.user(&rachel).await;
    let path = "/acme/tenant/orchestrator_/api/FoldersNavigation/\
                GetFolderNavigationContextForCurrentUser?folderId=302428";
    let answer = service.get(path, &token).await.with_status(200).json();
    let expected =
        example("FoldersNavigation.GetFolderNavigationContextForCurrentUser.response.json");
    assert_eq!(answer, expected);
    let headers = [("X-UIPATH-OrganizationUnitId", "302428")];
    jobs(&service, &token, &headers).await.with_status(200);
    let own = format!("/odata/PersonalWorkspaces/{ACTIONS}.GetPersonalWorkspace");
    let own = service.get(&own, &token).await.with_status(200).json();
    assert_eq!(own["Id"], 302_428);
    // Nobody else enters it, before exploring it.
    let boss = json!({ "name": "explorer", "roles": ["Administrator"] });
    let boss = service.user(&boss).await;
    failed(&jobs(&service, &boss, &headers).await, 404, 1100);
    let explore = |what: &str| format!("/odata/PersonalWorkspaces(302428)/{ACTIONS}.{what}");
    let start = service
        .call("POST", &explore("StartExploring"), &boss, &[], None)
        .await;
    start.with_status(204);
    jobs(&service, &boss, &headers).await.with_status(200);
    let stop = service
        .call("POST", &explore("StopExploring"), &boss, &[], None)
        .await;
    stop.with_status(204);
    failed(&jobs(&service, &boss, &headers).await, 404, 1100);
}

#[tokio::test]
async fn folders_are_made_changed_moved_and_deleted() {
    let (service, token) = service().await;
    let folder = json!({ "DisplayName": "New", "ParentId": 14088 });
    let made = post(&service, &token, "", &folder).await.with_status(201);
    let id = made.json()["Id"].as_i64().unwrap_or_default();
    assert!(
        made.header("location")
            .ends_with(&format!("/odata/Folders({id})"))
    );
    let made = made.json();
    assert_eq!(made["FullyQualifiedName"], "Ledger/New");
    assert_eq!(made["FolderType"], "Standard");
    failed(&post(&service, &token, "", &folder).await, 409, 1001);
    for (body, status, code) in [
        (json!({ "DisplayName": "a/b" }), 400, 2810),
        (
            json!({ "DisplayName": "x", "ParentId": 987_654 }),
            404,
            2829,
        ),
        (
            json!({ "DisplayName": "x", "ParentId": 14088, "PermissionModel": "InheritFromTenant" }),
            400,
            2803,
        ),
    ] {
        failed(&post(&service, &token, "", &body).await, status, code);
    }
    let move_to = async |folder: i64, target: &str| {
        let path = format!("/odata/Folders({folder})/{ACTIONS}.MoveFolder{target}");
        service.call("PUT", &path, &token, &[], None).await
    };
    failed(&move_to(14088, "?targetParentId=14091").await, 400, 2820);
    move_to(id, "?targetParentId=14091").await.with_status(204);
    let path = format!("/odata/Folders({id})");
    let moved = service.get(&path, &token).await.with_status(200).json();
    assert_eq!(moved["FullyQualifiedName"], "Ledger/Invoices/Ärzte/New");
    move_to(14089, "").await.with_status(204);
    let moved = service.get(&path, &token).await.with_status(200).json();
    assert_eq!(moved["FullyQualifiedName"], "Invoices/Ärzte/New");
    let key = text(&moved, "Key");
    let by_key = format!("/odata/Folders/{ACTIONS}.GetByKey(identifier={key})");
    assert_eq!(
        service.get(&by_key, &token).await.with_status(200).json()["Id"],
        id
    );
    let patch = format!("/api/Folders/PatchNameDescription?key={key}");
    let body = json!({ "name": "Newer", "description": "more" });
    let patched = service
        .call("PATCH", &patch, &token, &[], Some(&body))
        .await;
    let patched = patched.with_status(200).json();
    assert_eq!(patched["FullyQualifiedName"], "Invoices/Ärzte/Newer");
    let delete = format!("/api/Folders/DeleteByKey?key={key}");
    service
        .call("DELETE", &delete, &token, &[], None)
        .await
        .with_status(204);
    failed(&service.get(&path, &token).await, 404, 2829);
    let whole = service
        .call("DELETE", "/odata/Folders(14089)", &token, &[], None)
        .await;
    whole.with_status(204);
    failed(
        &service.get("/odata/Folders(14091)", &token).await,
        404,
        2829,
    );
}

#[tokio::test]
async fn the_caller_sees_his_folders_in_pages() {
    let (service, _) = service().await;
    let user = json!({
        "name": "inner",
        "folderPermissions": { "14089": ["Jobs.View"], "14092": [] },
    });
    let token = service.user(&user).await;
    let navigation = "/api/FoldersNavigation";
    let path = format!("{navigation}/GetFoldersForCurrentUser");
    let all = service.get(&path, &token).await.with_status(200).json();
    let names = |value: &Value| -> Vec<String> {
        let items = value.as_array().cloned().unwrap_or_default();
        items
            .iter()
            .map(|item| text(item, "FullyQualifiedName"))
            .collect()
    };
    assert_eq!(
        names(&all["PageItems"]),
        ["Elsewhere", "Ledger/Invoices", "Ledger/Invoices/Ärzte"]
    );
    assert_eq!(all["Count"], 3);
    let page = service
        .get(&format!("{path}?skip=2&take=1"), &token)
        .await
        .json();
    assert_eq!(names(&page["PageItems"]), ["Ledger/Invoices/Ärzte"]);
    assert_eq!(page["Count"], 3);
    let found = service
        .get(&format!("{path}?searchText=ELSEWHERE"), &token)
        .await
        .json();
    assert_eq!(names(&found["PageItems"]), ["Elsewhere"]);
    let path = format!("{navigation}/GetAllFoldersForCurrentUser");
    let tree = service.get(&path, &token).await.with_status(200).json();
    let levels: Vec<(Value, Value, Value)> = tree
        .as_array()
        .into_iter()
        .flatten()
        .map(|item| {
            let member = |name: &str| item[name].clone();
            (member("Id"), member("IsSelectable"), member("Level"))
        })
        .collect();
    let row = |id: i64, selectable: bool, level: i64| (json!(id), json!(selectable), json!(level));
    assert_eq!(
        levels,
        [
            row(14092, true, 0),
            row(14088, false, 0),
            row(14089, true, 1),
            row(14091, true, 2)
        ]
    );
    let path = format!("{navigation}/GetFolderNavigationContextForCurrentUser?folderId=14089");
    let context = service.get(&path, &token).await.with_status(200).json();
    assert_eq!(names(&context["Ancestors"]), ["Ledger"]);
    assert_eq!(names(&context["ChildrenPage"]), ["Ledger/Invoices/Ärzte"]);
    assert_eq!(context["ChildrenCount"], 1);
}
