//! Queues in several folders over HTTP, their schemas and who reviews their items.

#![allow(clippy::panic)]

mod support;

use serde_json::{Value, json};
use support::api::{Api, column, path};

const INVOICES: i64 = 3;
const OPERATIONS: i64 = 4;

async fn queue(api: &Api, name: &str) -> i64 {
    let body = json!({ "Name": name, "MaxNumberOfRetries": 1, "AcceptAutomaticallyRetry": true });
    let made = api.post("/odata/QueueDefinitions", INVOICES, &body).await;
    made["Id"].as_i64().unwrap_or_default()
}

async fn share(api: &Api, queue: i64, added: &[i64], removed: &[i64]) {
    let body = json!({ "QueueIds": [queue], "ToAddFolderIds": added,
        "ToRemoveFolderIds": removed });
    api.post(&path("QueueDefinitions", "ShareToFolders"), INVOICES, &body)
        .await;
}

async fn add(api: &Api, folder: i64, reference: &str) -> Value {
    let body = json!({ "itemData": { "Name": "Both", "Priority": "High", "Reference": reference,
        "SpecificContent": { "Number": 1 } } });
    let add = "/odata/Queues/UiPathODataSvc.AddQueueItem";
    api.post(add, folder, &body).await
}

async fn references(api: &Api, folder: i64, queue: i64) -> Vec<Value> {
    let path = format!("/odata/QueueItems?$filter=QueueDefinitionId%20eq%20{queue}&$orderby=Id");
    column(&api.rows(&path, folder).await, "Reference")
}

#[tokio::test]
async fn both_folders_work_on_the_items_of_a_shared_queue() {
    let api = Api::start("20.0").await;
    let id = queue(&api, "Both").await;
    add(&api, INVOICES, "before").await;
    let one = format!("/odata/QueueDefinitions({id})");
    api.send("GET", &one, OPERATIONS, None)
        .await
        .with_status(404);
    share(&api, id, &[OPERATIONS], &[]).await;
    assert_eq!(api.get(&one, OPERATIONS).await["FoldersCount"], 2);
    add(&api, OPERATIONS, "after").await;
    let all = [json!("before"), json!("after")];
    assert_eq!(references(&api, INVOICES, id).await, all);
    assert_eq!(references(&api, OPERATIONS, id).await, all);
    // What one folder starts and fails is tried again in both.
    let start = "/odata/Queues/UiPathODataSvc.StartTransaction";
    let wish = json!({ "transactionData": { "Name": "Both" } });
    let item = api.post(start, OPERATIONS, &wish).await;
    assert_eq!(item["Reference"], "before");
    let end = format!(
        "/odata/Queues({})/UiPathODataSvc.SetTransactionResult",
        item["Id"]
    );
    let failed = json!({ "transactionResult": { "IsSuccessful": false,
        "ProcessingException": { "Reason": "late", "Type": "ApplicationException" } } });
    api.post(&end, OPERATIONS, &failed).await;
    let tried = [json!("before"), json!("after"), json!("before")];
    assert_eq!(references(&api, INVOICES, id).await, tried);
    assert_eq!(references(&api, OPERATIONS, id).await, tried);
    share(&api, id, &[], &[INVOICES]).await;
    assert!(references(&api, INVOICES, id).await.is_empty());
    assert_eq!(references(&api, OPERATIONS, id).await, tried);
}

#[tokio::test]
async fn queues_say_where_they_are() {
    let api = Api::start("17.0").await;
    let id = queue(&api, "Both").await;
    share(&api, id, &[OPERATIONS], &[]).await;
    let folders = path("QueueDefinitions", &format!("GetFoldersForQueue(id={id})"));
    let read = api.get(&folders, INVOICES).await;
    assert_eq!(read["TotalFoldersCount"], 2);
    let names = read["AccessibleFolders"].as_array().cloned();
    let names = column(&names.unwrap_or_default(), "FullyQualifiedName");
    assert_eq!(names, [json!("Finance/Invoices"), json!("Operations")]);
    let across = path(
        "QueueDefinitions",
        "GetQueuesAcrossFolders?excludeFolderId=4",
    );
    let names = column(&api.rows(&across, INVOICES).await, "Name");
    assert_eq!(names, [json!("Invoices"), json!("Payments")]);
    let last = path("QueueDefinitions", "ShareToFolders");
    let body = json!({ "QueueIds": [id], "ToAddFolderIds": [], "ToRemoveFolderIds": [3, 4] });
    api.refused(("POST", &last), INVOICES, &body, (400, 1017))
        .await;
    // The other folder has a queue of that name.
    let body = json!({ "Name": "Invoices" });
    api.post("/odata/QueueDefinitions", OPERATIONS, &body).await;
    let body = json!({ "QueueIds": [1], "ToAddFolderIds": [4], "ToRemoveFolderIds": [] });
    api.refused(("POST", &last), INVOICES, &body, (409, 1001))
        .await;
}

#[tokio::test]
async fn schemas_are_files() {
    let api = Api::start("17.0").await;
    let schema = json!({ "type": "object", "required": ["Number"] }).to_string();
    let body = json!({ "Name": "Strict", "SpecificDataJsonSchema": schema });
    let made = api.post("/odata/QueueDefinitions", INVOICES, &body).await;
    let of = |kind: &str| {
        format!(
            "/odata/QueueDefinitions({})/UiPathODataSvc.GetJsonSchemaDefinition\
             (jsonSchemaType='{kind}')",
            made["Id"]
        )
    };
    let read = api.send("GET", &of("SpecificData"), INVOICES, None).await;
    let read = read.with_status(200);
    assert_eq!(read.text, schema);
    assert!(read.header("content-disposition").contains("Strict"));
    let none = Value::Null;
    for (kind, expected) in [("OutputData", (404, 1861)), ("Other", (400, 1860))] {
        api.refused(("GET", &of(kind)), INVOICES, &none, expected)
            .await;
    }
}

#[tokio::test]
async fn reviewers_may_change_items() {
    let api = Api::start("17.0").await;
    let role = json!({ "id": 90, "name": "Reviewers", "permissions": ["Transactions.Edit"] });
    api.service.control("roles", &role).await;
    for (name, roles) in [("reviewer", json!(["Reviewers"])), ("guest", json!([]))] {
        let wish = json!({ "name": name, "roles": roles });
        api.service.user(&wish).await;
    }
    let rows = api
        .rows(&path("QueueItems", "GetReviewers"), INVOICES)
        .await;
    let names = column(&rows, "UserName");
    assert!(names.contains(&json!("admin")), "{names:?}");
    assert!(!names.contains(&json!("guest")), "{names:?}");
}
