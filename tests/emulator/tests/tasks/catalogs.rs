//! Catalogs, and what a task says of itself.

use serde_json::{Value, json};

use crate::{ANN, CALL, Desk, MINE, OTHER, number, refused};

async fn catalog(desk: &Desk, folder: &str, name: &str, encrypted: bool) -> Value {
    let path = format!("/odata/TaskCatalogs/{CALL}.CreateTaskCatalog");
    let body = json!({ "Name": name, "Description": "d", "Encrypted": encrypted });
    let made = desk.at(folder, "POST", &path, Some(body)).await;
    made.with_status(201).json()
}

#[tokio::test]
async fn a_catalog_has_a_name_of_its_own_and_tasks() {
    for version in crate::VERSIONS {
        let desk = Desk::new(version).await;
        let made = catalog(&desk, MINE, "Approvals", false).await;
        assert_eq!(
            (&made["Name"], &made["FoldersCount"]),
            (&json!("Approvals"), &json!(1))
        );
        let create = format!("/odata/TaskCatalogs/{CALL}.CreateTaskCatalog");
        let again = desk.post(&create, json!({ "Name": "approvals" })).await;
        assert_eq!(refused(&again), (409, 1001));
        catalog(&desk, OTHER, "Approvals", false).await;

        let task = json!({ "title": "A", "taskCatalogName": "approvals" });
        let create = "/tasks/GenericTasks/CreateTask";
        let task = desk.post(create, task).await.with_status(201).json();
        let task = number(&task["id"]);
        assert_eq!(desk.task(task).await["TaskCatalogName"], "Approvals");
        let unknown = json!({ "title": "A", "taskCatalogName": "Nothing" });
        assert_eq!(refused(&desk.post(create, unknown).await), (404, 2451));

        let id = number(&made["Id"]);
        let path = format!("/odata/TaskCatalogs({id})");
        let update = format!("{path}/{CALL}.UpdateTaskCatalog");
        let renamed = desk.post(&update, json!({ "Name": "Decisions" })).await;
        renamed.with_status(200);
        assert_eq!(desk.get(&path).await["Name"], "Decisions");
        assert_eq!(desk.task(task).await["TaskCatalogName"], "Decisions");
        let details =
            format!("/odata/TaskCatalogs/{CALL}.GetTaskCatalogExtendedDetails(taskCatalogId={id})");
        assert_eq!(desk.get(&details).await["AssociatedTasksCount"], 1);

        let busy = desk.at(MINE, "DELETE", &path, None).await;
        assert_eq!(refused(&busy), (409, 2439));
        desk.give(task, ANN).await;
        let end = json!({ "taskId": task });
        let end = desk.post("/tasks/GenericTasks/CompleteTask", end).await;
        end.with_status(204);
        desk.at(MINE, "DELETE", &path, None).await.with_status(204);
        let gone = desk.at(MINE, "GET", &path, None).await;
        assert_eq!(refused(&gone), (404, 1002));
    }
}

#[tokio::test]
async fn catalogs_are_shared_between_folders() {
    let desk = Desk::new("17.0").await;
    let id = number(&catalog(&desk, MINE, "Shared", false).await["Id"]);
    let path = format!("/odata/TaskCatalogs({id})");
    let elsewhere = desk.at(OTHER, "GET", &path, None).await;
    assert_eq!(refused(&elsewhere), (404, 1002));
    let share = format!("/odata/TaskCatalogs/{CALL}.ShareToFolders");
    let body = json!({
        "TaskCatalogIds": [id], "ToAddFolderIds": [502], "ToRemoveFolderIds": [],
    });
    desk.post(&share, body).await.with_status(204);
    desk.at(OTHER, "GET", &path, None).await.with_status(200);
    let folders = format!("/odata/TaskCatalogs/{CALL}.GetFoldersForTaskCatalog(id={id})");
    let folders = desk.get(&folders).await;
    assert_eq!(folders["TotalFoldersCount"], 2);
    let all = format!("/odata/TaskCatalogs/{CALL}.GetTaskCatalogsFromFoldersWithPermissions");
    let names = |value: Value| -> Vec<String> {
        let rows = value["value"].as_array().cloned().unwrap_or_default();
        rows.iter()
            .map(|row| crate::support::text(row, "Name"))
            .collect()
    };
    let every = names(desk.get(&all).await);
    assert!(every.contains(&"Shared".to_owned()), "{every:?}");
    let without = format!("{all}?excludeFolderId=502");
    let without = names(desk.get(&without).await);
    assert!(!without.contains(&"Shared".to_owned()), "{without:?}");
    catalog(&desk, OTHER, "Twice", false).await;
    catalog(&desk, MINE, "Twice", false).await;
    let distinct = format!("{all}?distinctBySelect=true&$select=Name");
    let distinct = names(desk.get(&distinct).await);
    assert_eq!(distinct.iter().filter(|name| *name == "Twice").count(), 1);
    let two = format!("{all}?distinctBySelect=true&$select=Name,Id");
    let two = desk.at(MINE, "GET", &two, None).await;
    assert_eq!(refused(&two), (400, 2430));
}

#[tokio::test]
async fn what_a_task_says_of_itself_can_be_changed() {
    let desk = Desk::new("20.0").await;
    let open = number(&catalog(&desk, MINE, "Open", false).await["Id"]);
    let closed = number(&catalog(&desk, MINE, "Closed", true).await["Id"]);
    let id = desk.external("Before").await;
    let path = format!("/odata/Tasks/{CALL}.EditTaskMetadata");
    let body = json!({
        "TaskId": id, "Title": "After", "Priority": "Low", "TaskCatalogId": open,
        "NoteText": "Renamed",
    });
    desk.post(&path, body).await.with_status(200);
    let task = desk.task(id).await;
    assert_eq!(
        (&task["Title"], &task["Priority"], &task["TaskCatalogName"]),
        (&json!("After"), &json!("Low"), &json!("Open")),
    );
    let unset = json!({ "TaskId": id, "UnsetTaskCatalog": true });
    desk.post(&path, unset).await.with_status(200);
    let task = desk.task(id).await;
    assert_eq!(
        (&task["Title"], &task["TaskCatalogName"]),
        (&json!("After"), &Value::Null),
    );
    let wrong = [
        (
            json!({ "TaskId": id, "TaskCatalogId": open, "UnsetTaskCatalog": true }),
            (400, 2448),
        ),
        (
            json!({ "TaskId": id, "TaskCatalogId": 98_765 }),
            (404, 2449),
        ),
        (
            json!({ "TaskId": id, "TaskCatalogId": closed }),
            (400, 2452),
        ),
        (json!({ "TaskId": 98_765, "Title": "x" }), (404, 2447)),
    ];
    for (body, expected) in wrong {
        assert_eq!(refused(&desk.post(&path, body).await), expected);
    }
}
