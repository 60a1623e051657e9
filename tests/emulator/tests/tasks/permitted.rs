//! Who sees which tasks, who can be given them, and who is told of them.

use std::time::Duration;

use axum::body::Bytes;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::support::{Answered, Service, start};
use crate::{ANN, CALL, Desk};

const WORK: [&str; 2] = ["Tasks.View", "Tasks.Edit"];

async fn user(service: &Service, name: &str, id: i64, folder: &str, may: &[&str]) -> String {
    let wish = json!({ "name": name, "id": id, "folderPermissions": { folder: may } });
    service.user(&wish).await
}

async fn create(service: &Service, token: &str, folder: &str) -> i64 {
    let body = json!({ "title": "T" });
    let headers = [("X-UIPATH-OrganizationUnitId", folder)];
    let path = "/tasks/GenericTasks/CreateTask";
    let made = service
        .call("POST", path, token, &headers, Some(&body))
        .await;
    crate::number(&made.with_status(201).json()["id"])
}

async fn read(service: &Service, path: &str, token: &str, folder: &str) -> Answered {
    let headers = [("X-UIPATH-OrganizationUnitId", folder)];
    service.call("GET", path, token, &headers, None).await
}

fn ids(rows: &Value) -> Vec<i64> {
    let rows = rows["value"].as_array().cloned().unwrap_or_default();
    rows.iter().filter_map(|row| row["Id"].as_i64()).collect()
}

#[tokio::test]
async fn tasks_are_seen_and_given_where_permissions_are() {
    let service = start("17.0", &[]).await;
    for (name, id) in [("Mine", 501), ("Other", 502)] {
        let folder = json!({ "name": name, "id": id });
        service.control("folders", &folder).await;
    }
    let maker = ["Tasks.View", "Tasks.Edit", "Tasks.Create"];
    let ann = user(&service, "ann", 901, "501", &maker).await;
    let eve = user(&service, "eve", 902, "502", &maker).await;
    let admin = ["Tasks.View", "Tasks.Edit", "TaskAssignment.Create"];
    let boss = user(&service, "boss", 903, "501", &admin).await;
    user(&service, "worker", 904, "501", &WORK).await;
    user(&service, "reader", 905, "501", &WORK[..1]).await;
    let mine = create(&service, &ann, "501").await;
    let other = create(&service, &eve, "502").await;

    let across = format!("/odata/Tasks/{CALL}.GetTasksAcrossFolders");
    let seen = read(&service, &across, &ann, "501")
        .await
        .with_status(200)
        .json();
    assert_eq!(ids(&seen), [mine]);
    let seen = read(&service, &across, &eve, "502")
        .await
        .with_status(200)
        .json();
    assert_eq!(ids(&seen), [other]);
    let managed = format!("{across}ForAdmin");
    let seen = read(&service, &managed, &boss, "501")
        .await
        .with_status(200)
        .json();
    assert_eq!(ids(&seen), [mine]);
    let none = read(&service, &managed, &ann, "501").await;
    assert_eq!(crate::refused(&none), (400, 2409));

    let users = format!("/odata/Tasks/{CALL}.GetTaskUsers(organizationUnitId=501)");
    let headers = [("X-UIPATH-OrganizationUnitId", "501")];
    let users = service.call("GET", &users, &boss, &headers, None).await;
    let users = ids(&users.with_status(200).json());
    assert_eq!(
        [901, 902, 903, 904, 905].map(|id| users.contains(&id)),
        [true, false, true, true, false],
    );
    let assign = format!("/odata/Tasks/{CALL}.AssignTasks");
    for (user, codes) in [(905, json!([2414])), (904, json!([]))] {
        let body = json!({ "taskAssignments": [{ "TaskId": mine, "UserId": user }] });
        let answer = service.call("POST", &assign, &boss, &headers, Some(&body));
        let answer = answer.await.with_status(200).json();
        let rows = answer["value"].as_array().cloned().unwrap_or_default();
        let found: Vec<Value> = rows.iter().map(|row| row["ErrorCode"].clone()).collect();
        assert_eq!(json!(found), codes);
    }
    let own = format!("/odata/Tasks/{CALL}.GetTaskPermissions");
    let own = service.call("GET", &own, &ann, &headers, None).await;
    let own = own.with_status(200).json();
    let is_granted = |name: &str| {
        let rows = own["value"].as_array().cloned().unwrap_or_default();
        rows.iter()
            .find(|row| row["Name"] == name)
            .map(|row| row["IsGranted"].clone())
    };
    assert_eq!(is_granted("Tasks.Create"), Some(true.into()));
    assert_eq!(is_granted("TaskAssignment.Create"), Some(false.into()));
}

#[tokio::test]
async fn subscribers_hear_of_tasks() {
    let desk = Desk::new("17.0").await;
    let (sender, mut events) = mpsc::unbounded_channel();
    let listener = TcpListener::bind("127.0.0.1:0").await;
    let listener = listener.unwrap_or_else(|error| panic!("{error}"));
    let address = listener.local_addr();
    let address = address.unwrap_or_else(|error| panic!("{error}"));
    let router = axum::Router::new().fallback(move |body: Bytes| {
        let _ = sender.send(serde_json::from_slice::<Value>(&body).unwrap_or_default());
        async {}
    });
    tokio::spawn(async move { axum::serve(listener, router).await });
    let hook = json!({
        "Name": "Tasks", "Url": format!("http://{address}/"), "Enabled": true,
        "SubscribeToAllEvents": false, "AllowInsecureSsl": false,
        "Events": [
            { "EventType": "task.created" }, { "EventType": "task.assignmentChanged" },
            { "EventType": "task.completed" }, { "EventType": "task.deleted" },
        ],
    });
    desk.post("/odata/Webhooks", hook).await.with_status(201);

    let id = desk.external("Heard").await;
    desk.give(id, ANN).await;
    let end = json!({ "taskId": id, "action": "Ok" });
    let end = desk.post("/tasks/GenericTasks/CompleteTask", end).await;
    end.with_status(204);
    let delete = format!("/odata/Tasks/{CALL}.DeleteTasks");
    let delete = desk.post(&delete, json!({ "taskIds": [id] })).await;
    delete.with_status(200);
    let mut heard = std::collections::BTreeMap::new();
    while heard.len() < 4 {
        let event = tokio::time::timeout(Duration::from_secs(60), events.recv()).await;
        let Ok(Some(event)) = event else {
            panic!("only {heard:?} came");
        };
        assert_eq!(event["OrganizationUnitId"], 501);
        assert_eq!(event["Tasks"][0]["Id"], id);
        heard.insert(
            crate::support::text(&event, "Type"),
            event["Tasks"][0].clone(),
        );
    }
    let changed = &heard["task.assignmentChanged"];
    assert_eq!(changed["AssignedToUserId"], ANN);
    assert_eq!(changed["AssignedToUserIdOldValue"], Value::Null);
    assert_eq!(heard["task.created"]["Status"], "Unassigned");
    assert_eq!(heard["task.completed"]["Action"], "Ok");
    assert_eq!(heard["task.deleted"]["DeleterUserId"], ANN);
}
