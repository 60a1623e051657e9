//! What people do with queues: reviewing, changing and deleting items, looking at numbers.

use serde_json::{Value, json};

use super::support::text;
use super::{
    LATER, NAMESPACE, add, call, finish, history, post, queue, read, service, statuses, take,
};

#[tokio::test]
async fn failed_items_are_reviewed_and_retried_by_hand() {
    let service = service().await;
    queue(&service, json!({ "Name": "Review" })).await;
    let item = add(&service, json!({ "Name": "Review" }))
        .await
        .with_status(201)
        .json();
    let action = |name: &str| format!("/odata/QueueItems/{NAMESPACE}.{name}");
    let named = |item: &Value| json!([{ "Id": item["Id"], "RowVersion": item["RowVersion"] }]);
    let body = json!({ "queueItems": named(&item), "status": "Verified" });
    let path = action("SetItemReviewStatus");
    let early = post(&service, &path, body.clone())
        .await
        .with_status(200)
        .json();
    assert_eq!(
        (&early["Success"], &early["FailedItems"]),
        (&json!(false), &json!([item["Id"]]))
    );
    take(&service, "Review").await.with_status(200);
    let failure = json!({ "IsSuccessful": false, "ProcessingException": { "Reason": "x" } });
    finish(&service, &item, failure).await.with_status(200);
    let stale = post(&service, &path, body).await.with_status(200).json();
    assert!(text(&stale, "Message").contains("changed"), "{stale}");
    let failed = read(&service, &item).await;
    let body = json!({ "queueItems": named(&failed), "userId": 987_654 });
    let unknown = post(&service, &action("SetItemReviewer"), body)
        .await
        .with_status(400);
    assert_eq!(unknown.json()["errorCode"], 1853);
    let body = json!({ "queueItems": named(&failed), "status": "Retried" });
    let done = post(&service, &path, body).await.with_status(200).json();
    assert_eq!(done["Success"], true, "{done}");
    let chain = history(&service, &failed).await;
    assert_eq!(statuses(&chain), ["Retried", "New"]);
    assert_eq!(chain[0]["ReviewStatus"], "Retried");
    assert_eq!(chain[1]["ManualAncestorId"], item["Id"]);
    assert_eq!(chain[1]["ManualRetryNumber"], 1);
    let body = json!({ "queueItems": named(&chain[1]) });
    let gone = post(&service, &action("DeleteBulk"), body.clone())
        .await
        .with_status(200)
        .json();
    assert_eq!(gone["Success"], true, "{gone}");
    assert_eq!(read(&service, &chain[1]).await["Status"], "Deleted");
    let again = post(&service, &action("DeleteBulk"), body)
        .await
        .with_status(200)
        .json();
    assert_eq!(again["FailedItems"], json!([chain[1]["Id"]]));
}

#[tokio::test]
async fn items_can_be_changed_until_a_robot_takes_them() {
    let service = service().await;
    queue(&service, json!({ "Name": "Edit" })).await;
    let item = add(&service, json!({ "Name": "Edit" }))
        .await
        .with_status(201)
        .json();
    let path = format!("/odata/QueueItems({})", item["Id"]);
    let change = json!({ "Name": "Edit", "Priority": "High", "SpecificContent": { "A": "b" } });
    call(&service, "PUT", &path, Some(change.clone()))
        .await
        .with_status(200);
    let changed = read(&service, &item).await;
    assert_eq!(
        (&changed["Priority"], &changed["SpecificContent"]),
        (&json!("High"), &json!({ "A": "b" }))
    );
    take(&service, "Edit").await.with_status(200);
    call(&service, "PUT", &path, Some(change))
        .await
        .with_status(409);
    call(&service, "DELETE", &path, None).await.with_status(409);
    let comment = json!({ "QueueItemId": item["Id"], "Text": "looks odd" });
    post(&service, "/odata/QueueItemComments", comment)
        .await
        .with_status(201);
    let id = &item["Id"];
    let path =
        format!("/odata/QueueItemComments/{LATER}.GetQueueItemCommentsHistory(queueItemId={id})");
    let comments = call(&service, "GET", &path, None)
        .await
        .with_status(200)
        .json();
    assert_eq!(comments["value"].as_array().map_or(0, Vec::len), 1);
    assert_eq!(comments["value"][0]["Text"], "looks odd");
}

#[tokio::test]
async fn queues_are_counted() {
    let service = service().await;
    let made = queue(&service, json!({ "Name": "Counted" })).await;
    for _ in 0..3 {
        add(&service, json!({ "Name": "Counted" }))
            .await
            .with_status(201);
    }
    let item = take(&service, "Counted").await.with_status(200).json();
    take(&service, "Counted").await.with_status(200);
    finish(&service, &item, json!({ "IsSuccessful": true }))
        .await
        .with_status(200);
    let path =
        format!("/odata/QueueProcessingRecords/{NAMESPACE}.RetrieveQueuesProcessingStatus()");
    let rows = call(&service, "GET", &path, None)
        .await
        .with_status(200)
        .json();
    let rows = rows["value"].as_array().cloned().unwrap_or_default();
    let row = rows
        .iter()
        .find(|row| row["QueueDefinitionId"] == made["Id"]);
    let row = row.unwrap_or_else(|| panic!("the queue is missing"));
    assert_eq!(row["ItemsToProcess"], 1);
    assert_eq!(row["ItemsInProgress"], 1);
    assert_eq!(row["SuccessfulTransactionsNo"], 1);
    let path = format!(
        "/odata/QueueProcessingRecords/{NAMESPACE}.RetrieveLastDaysProcessingRecords(daysNo=7,queueDefinitionId={})",
        made["Id"]
    );
    let rows = call(&service, "GET", &path, None)
        .await
        .with_status(200)
        .json();
    let days = rows["value"].as_array().cloned().unwrap_or_default();
    assert_eq!(days.len(), 8);
    assert_eq!(days[7]["TotalNumberOfTransactions"], 3);
    assert_eq!(days[0]["TotalNumberOfTransactions"], 0);
}
