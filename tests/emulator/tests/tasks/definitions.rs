//! Definitions of tasks for apps, their versions, and tasks of them.

use serde_json::{Value, json};

use crate::{ANN, CALL, Desk, MINE, VERSIONS, number, refused};

fn definition(name: &str, actions: &[&str]) -> Value {
    json!({
        "Name": name, "Description": "d",
        "Properties": { "allowedActions": actions, "schema": "{\"type\":\"object\"}" },
    })
}

#[tokio::test]
async fn every_change_of_a_definition_makes_a_version() {
    for version in VERSIONS {
        let desk = Desk::new(version).await;
        let create = format!("/odata/TaskDefinitions/{CALL}.CreateTaskDefinition");
        let made = desk.post(&create, definition("Decision", &["Yes"])).await;
        let id = number(&made.with_status(201).json()["Id"]);
        let again = desk.post(&create, definition("decision", &["Yes"])).await;
        assert_eq!(refused(&again), (409, 2466));
        let wrong = [
            (json!({ "Name": "A" }), 2455),
            (definition("A", &[]), 2463),
            (
                json!({ "Name": "A", "Properties": {
                "allowedActions": ["Ok"], "schema": "[]" } }),
                2465,
            ),
        ];
        for (body, code) in wrong {
            assert_eq!(refused(&desk.post(&create, body).await), (400, code));
        }

        let path = format!("/odata/TaskDefinitions({id})");
        let update = format!("{path}/{CALL}.UpdateTaskDefinition");
        // The same properties under another name make no version.
        for body in [
            definition("Verdict", &["Yes"]),
            definition("Verdict", &["Yes", "No"]),
        ] {
            desk.post(&update, body).await.with_status(200);
        }
        let read = desk.get(&format!("{path}?$expand=Properties")).await;
        assert_eq!(read["Name"], "Verdict");
        assert_eq!(read["Properties"]["Version"], 2);
        assert_eq!(read["Properties"]["AllowedActions"], json!(["Yes", "No"]));
        let versions = format!("/odata/TaskDefinitions/{CALL}.GetTaskDefinitionVersions(id={id})");
        let versions = desk.get(&versions).await;
        assert_eq!(versions["TaskDefintionCurrentVersion"], 2);
        let list = versions["TaskDefintionVersions"].as_array().cloned();
        let list = list.unwrap_or_default();
        assert_eq!(list.len(), 2);
        assert_eq!(list[1]["UserName"], "ann");
    }
}

#[tokio::test]
async fn tasks_for_apps_follow_a_definition() {
    for version in VERSIONS {
        let desk = Desk::new(version).await;
        let create = format!("/odata/TaskDefinitions/{CALL}.CreateTaskDefinition");
        let made = desk.post(&create, definition("Decision", &["Yes"])).await;
        let definition = number(&made.with_status(201).json()["Id"]);
        let body = json!({
            "title": "Decide", "appId": "ID1", "appVersion": 3, "data": { "Amount": 4 },
            "taskDefinitionId": definition, "taskDefinitionVersion": 1,
        });
        let add = "/tasks/AppTasks/CreateAppTask";
        let made = desk.post(add, body.clone()).await.with_status(201).json();
        assert_eq!(made["appTasksMetadata"]["appId"], "ID1");
        assert_eq!(made["type"], "AppTask");
        let id = number(&made["id"]);
        let mut wrong = body.clone();
        wrong["taskDefinitionVersion"] = 2.into();
        assert_eq!(refused(&desk.post(add, wrong).await), (400, 2457));
        let mut wrong = body;
        wrong["taskDefinitionId"] = 98_765.into();
        assert_eq!(refused(&desk.post(add, wrong).await), (400, 2456));

        if version == "20.0" {
            let path = format!("/odata/TaskDefinitions({definition})");
            let used = desk.at(MINE, "DELETE", &path, None).await;
            assert_eq!(refused(&used), (409, 2467));
            let key = crate::support::text(&made, "key");
            let by_key = format!("/tasks/AppTasks/GetAppTaskByKey?taskKey={key}");
            assert_eq!(desk.get(&by_key).await["id"], id);
            let by_key = format!("/odata/Tasks/{CALL}.GetByKey(identifier={key})");
            assert_eq!(desk.get(&by_key).await["Id"], id);
        }
        desk.give(id, ANN).await;
        let save = json!({ "taskId": id, "data": { "Amount": 5 } });
        let path = "/tasks/AppTasks/SaveAppTasksData";
        let saved = desk.at(MINE, "PUT", path, Some(save)).await;
        saved.with_status(204);
        let end = "/tasks/AppTasks/CompleteAppTask";
        let bare = desk.post(end, json!({ "taskId": id })).await;
        assert_eq!(refused(&bare), (400, 2458));
        let done = desk.post(end, json!({ "taskId": id, "action": "Yes" }));
        done.await.with_status(204);
        let read = format!("/tasks/AppTasks/GetAppTaskById?taskId={id}");
        let read = desk.get(&read).await;
        assert_eq!(
            (&read["status"], &read["data"]["Amount"]),
            (&json!("Completed"), &json!(5))
        );
    }
}
