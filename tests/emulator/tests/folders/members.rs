//! Users and roles in folders.

use super::*;

#[tokio::test]
async fn users_are_assigned_and_listed_as_documented() {
    let (service, token) = service().await;
    documented(&service).await;
    let assign = format!("/{ACTIONS}.AssignUsers");
    let request = example("Folders.AssignUsers.request.json");
    assert_eq!(
        request["assignments"]["RolesPerFolder"][0]["FolderId"],
        14091
    );
    post(&service, &token, &assign, &request)
        .await
        .with_status(204);
    let of = |user: i64, folder: i64, roles: &[i64]| {
        json!({ "assignments": {
            "UserIds": [user],
            "RolesPerFolder": [{ "FolderId": folder, "RoleIds": roles }],
        }})
    };
    // The administrator is in the folder above, and has roles in this one; Petrix is only here.
    for body in [
        of(52454, 14088, &[13]),
        of(52454, 14089, &[13, 25]),
        of(58571, 14089, &[25]),
    ] {
        post(&service, &token, &assign, &body)
            .await
            .with_status(204);
    }
    let path = format!(
        "/acme/tenant/orchestrator_/odata/Folders/{ACTIONS}.GetUsersForFolder\
         (key=14089,includeInherited=true)?$expand=UserEntity%2CRoles"
    );
    let mut answer = service.get(&path, &token).await.with_status(200).json();
    let mut expected = example("Folders.GetUsersForFolder.response.json");
    expected["@odata.context"] = json!(format!(
        "{}/acme/tenant/orchestrator_/odata/$metadata#UserRoles",
        service.address
    ));
    expected["value"][0]["UserEntity"]["UserName"] = json!("documented admin");
    expected["value"][0]["Roles"][0]["Name"] = json!("Documented Administrator");
    // The test's own administrator is in the folder above, too.
    if let Some(rows) = answer["value"].as_array_mut() {
        let all = rows.len();
        rows.retain(|row| row["UserEntity"]["UserName"] != "boss");
        expected["@odata.count"] = json!(all);
        assert_eq!(all, 3);
    }
    contains(&answer, &expected, "");
    let path = path.replace("includeInherited=true", "includeInherited=false");
    let own = service.get(&path, &token).await.with_status(200).json();
    assert_eq!(own["value"].as_array().map(Vec::len), Some(2));
    assert_eq!(own["value"][0]["UserEntity"]["IsInherited"], false);
}

#[tokio::test]
async fn inherited_roles_say_where_they_come_from() {
    let (service, token) = service().await;
    documented(&service).await;
    let assign = format!("/{ACTIONS}.AssignUsers");
    let body = json!({ "assignments": {
        "UserIds": [58571],
        "RolesPerFolder": [{ "FolderId": 14088, "RoleIds": [25] }],
    }});
    post(&service, &token, &assign, &body)
        .await
        .with_status(204);
    let path =
        format!("/odata/Folders/{ACTIONS}.GetUsersForFolder(key=14091,includeInherited=true)");
    let answer = service.get(&path, &token).await.with_status(200).json();
    let expected = json!({
        "Id": 58571,
        "UserEntity": { "UserName": "Petrix", "IsInherited": true },
        "Roles": [{
            "Id": 25,
            "Origin": "Inherited",
            "InheritedFromFolder": { "Id": 14088, "FullyQualifiedName": "Ledger" },
        }],
    });
    let rows = answer["value"].as_array().cloned().unwrap_or_default();
    let row = rows.into_iter().find(|row| row["Id"] == 58571);
    contains(&row.unwrap_or_default(), &expected, "");
    // What is inherited cannot be taken away here, but where it was given.
    let remove = |folder: i64| format!("({folder})/{ACTIONS}.RemoveUserFromFolder");
    let body = json!({ "userId": 58571 });
    failed(
        &post(&service, &token, &remove(14091), &body).await,
        404,
        2830,
    );
    post(&service, &token, &remove(14088), &body)
        .await
        .with_status(204);
    let answer = service.get(&path, &token).await.with_status(200);
    assert!(!answer.text.contains("Petrix"));
}

#[tokio::test]
async fn assignments_are_checked() {
    let (service, token) = service().await;
    documented(&service).await;
    let tenant_role = json!({ "id": 77, "name": "Tenant only", "type": "Tenant" });
    service.control("roles", &tenant_role).await;
    let classic = json!({ "id": 99, "name": "Classic", "permissionModel": "InheritFromTenant" });
    service.control("folders", &classic).await;
    let assign = format!("/{ACTIONS}.AssignUsers");
    for (user, folder, role, status, code) in [
        (987_654, 14089, 25, 404, 2808),
        (58571, 987_654, 25, 404, 2808),
        (58571, 14089, 987_654, 404, 2808),
        (58571, 14089, 77, 400, 1430),
        (58571, 99, 25, 400, 2809),
    ] {
        let body = json!({ "assignments": {
            "UserIds": [user],
            "RolesPerFolder": [{ "FolderId": folder, "RoleIds": [role] }],
        }});
        failed(&post(&service, &token, &assign, &body).await, status, code);
    }
}

#[tokio::test]
async fn roles_are_given_and_taken() {
    let (service, token) = service().await;
    let user = json!({ "id": 500, "name": "apprentice" });
    let apprentice = service.user(&user).await;
    service
        .get("/odata/Users", &apprentice)
        .await
        .with_status(403);
    let role = json!({
        "Name": "Viewer of users",
        "Type": "Tenant",
        "Permissions": [{ "Name": "Users.View", "IsGranted": true }, { "Name": "Roles.View", "IsGranted": false }],
    });
    let made = service
        .call("POST", "/odata/Roles", &token, &[], Some(&role))
        .await;
    let role = made.with_status(201).json()["Id"]
        .as_i64()
        .unwrap_or_default();
    let assign = format!("/odata/Users(500)/{ACTIONS}.AssignRoles");
    let body = json!({ "roleIds": [role] });
    let answer = service
        .call("POST", &assign, &token, &[], Some(&body))
        .await;
    answer.with_status(200);
    service
        .get("/odata/Users", &apprentice)
        .await
        .with_status(200);
    service
        .get("/odata/Roles", &apprentice)
        .await
        .with_status(403);
    let current = format!("/odata/Users/{ACTIONS}.GetCurrentPermissions");
    let current = service
        .get(&current, &apprentice)
        .await
        .with_status(200)
        .json();
    assert_eq!(
        (&current["UserId"], &current["Permissions"]),
        (&json!(500), &json!(["Users.View"]))
    );
    let users = format!("/odata/Roles/{ACTIONS}.GetUserIdsForRole(key={role})");
    assert_eq!(
        service.get(&users, &token).await.with_status(200).json()["value"],
        json!([500])
    );
    let toggle = format!("/odata/Users(500)/{ACTIONS}.ToggleRole");
    let body = json!({ "role": "Viewer of users", "toggle": false });
    let answer = service
        .call("POST", &toggle, &token, &[], Some(&body))
        .await;
    answer.with_status(200);
    failed(
        &service
            .call("POST", &toggle, &token, &[], Some(&body))
            .await,
        409,
        1435,
    );
    service
        .get("/odata/Users", &apprentice)
        .await
        .with_status(403);
    let set = format!("/odata/Roles({role})/{ACTIONS}.SetUsers");
    let body = json!({ "addedUserIds": [500], "removedUserIds": [] });
    let answer = service.call("POST", &set, &token, &[], Some(&body)).await;
    answer.with_status(204);
    service
        .get("/odata/Users", &apprentice)
        .await
        .with_status(200);
    let who = format!("/odata/Users/{ACTIONS}.GetCurrentUser");
    let who = service.get(&who, &apprentice).await.with_status(200).json();
    assert_eq!(who["UserName"], "apprentice");
    let path = format!("/odata/Roles({role})");
    service
        .call("DELETE", &path, &token, &[], None)
        .await
        .with_status(204);
    service
        .get("/odata/Users", &apprentice)
        .await
        .with_status(403);
}

#[tokio::test]
async fn members_say_whether_they_are_active_and_get_alerts() {
    let service = start("20.0", &["--permissions", "off"]).await;
    for (name, id, parent) in [("Top", 501, None), ("Below", 502, Some(501))] {
        let folder = json!({ "name": name, "id": id, "parent": parent });
        service.control("folders", &folder).await;
    }
    let token = service
        .user(&json!({ "name": "boss", "roles": ["Administrator"] }))
        .await;
    for (id, folder) in [(700, 501), (701, 502)] {
        let name = format!("user {id}");
        service.user(&json!({ "id": id, "name": name })).await;
        let body = json!({ "assignments": {
            "UserIds": [id],
            "RolesPerFolder": [{ "FolderId": folder, "RoleIds": [] }],
        }});
        let assign = format!("/{ACTIONS}.AssignUsers");
        post(&service, &token, &assign, &body)
            .await
            .with_status(204);
    }
    let path = format!(
        "/odata/Folders/{ACTIONS}.GetUsersForFolder(key=502,includeInherited=true)\
         ?includeAlertsEnabled=true"
    );
    let rows = service.get(&path, &token).await.with_status(200).json();
    let user = service.get("/odata/Users(701)", &token).await.json();
    // Who is only in the folder above has no alerts of this one.
    for (id, has_alerts) in [(700, false), (701, true)] {
        let row = rows["value"]
            .as_array()
            .and_then(|rows| rows.iter().find(|row| row["Id"] == id))
            .cloned()
            .unwrap_or_default();
        assert_eq!(row["HasAlertsEnabled"], has_alerts, "{id}");
        assert_eq!(row["UserEntity"]["IsActive"], true);
        assert_eq!(row["UserEntity"]["Source"], "Orchestrator");
        assert_eq!(row["UserEntity"]["Key"] == user["Key"], id == 701);
    }
}

#[tokio::test]
async fn groups_of_the_directory_give_what_roles_do() {
    let (service, token) = service().await;
    documented(&service).await;
    let assign = format!("/{ACTIONS}.AssignUsers");
    let body = json!({ "assignments": {
        "UserIds": [58571],
        "RolesPerFolder": [{ "FolderId": 14088, "RoleIds": [25] }],
    }});
    post(&service, &token, &assign, &body)
        .await
        .with_status(204);
    let path = "/api/DirectoryService/GetDirectoryPermissions?username=Petrix&domain=example.com";
    let groups = service.get(path, &token).await.with_status(200).json();
    let groups = groups.as_array().cloned().unwrap_or_default();
    assert_eq!(groups.len(), 2, "{groups:?}");
    let everyone = json!({ "directoryGroup": "Everyone", "roles": [], "organizationUnits": [] });
    assert_eq!(groups[0], everyone);
    let expected = json!({
        "directoryGroup": "Tests",
        "roles": [{ "id": 25, "name": "Test" }],
        "organizationUnits": [{ "organizationUnitId": 14088, "organizationUnitName": "Ledger" }],
    });
    contains(&groups[1], &expected, "");
}
