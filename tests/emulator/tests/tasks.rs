//! Tasks over HTTP: creating them, giving them to people, saving, completing and deleting them,
//! alone and in bulk, with catalogs, notes, activities and definitions.

#![allow(clippy::panic)]

#[path = "tasks/catalogs.rs"]
mod catalogs;
#[path = "tasks/definitions.rs"]
mod definitions;
#[path = "tasks/life.rs"]
mod life;
#[path = "tasks/many.rs"]
mod many;
#[path = "tasks/permitted.rs"]
mod permitted;
mod support;

use serde_json::{Value, json};
use support::{Answered, Service, start};

const CALL: &str = "UiPath.Server.Configuration.OData";
/// Both versions that the emulator has a description of.
const VERSIONS: [&str; 2] = ["17.0", "20.0"];

/// A service with two folders and two users.
struct Desk {
    service: Service,
    ann: String,
    bob: String,
}

const ANN: i64 = 901;
const BOB: i64 = 902;
const MINE: &str = "501";
const OTHER: &str = "502";

impl Desk {
    async fn new(version: &str) -> Self {
        let service = start(version, &["--permissions", "off"]).await;
        for (name, id) in [("Mine", 501), ("Other", 502)] {
            let folder = json!({ "name": name, "id": id });
            service.control("folders", &folder).await;
        }
        let mut tokens = Vec::new();
        for (name, id) in [("ann", ANN), ("bob", BOB)] {
            let email = format!("{name}@example.com");
            let wish = json!({
                "name": name, "id": id, "email": email, "roles": ["Administrator"],
            });
            tokens.push(service.user(&wish).await);
        }
        let [ann, bob] = <[String; 2]>::try_from(tokens).unwrap_or_default();
        Self { service, ann, bob }
    }

    /// A request of Ann in a folder.
    async fn at(&self, folder: &str, verb: &str, path: &str, body: Option<Value>) -> Answered {
        self.by(&self.ann, folder, verb, path, body).await
    }

    /// A request in the first folder.
    async fn by(
        &self,
        token: &str,
        folder: &str,
        verb: &str,
        path: &str,
        body: Option<Value>,
    ) -> Answered {
        let headers = [("X-UIPATH-OrganizationUnitId", folder)];
        self.service
            .call(verb, path, token, &headers, body.as_ref())
            .await
    }

    async fn post(&self, path: &str, body: Value) -> Answered {
        self.at(MINE, "POST", path, Some(body)).await
    }

    async fn get(&self, path: &str) -> Value {
        self.at(MINE, "GET", path, None)
            .await
            .with_status(200)
            .json()
    }

    /// A new external task; its number.
    async fn external(&self, title: &str) -> i64 {
        let body = json!({ "title": title, "data": { "Amount": 12 } });
        let made = self.post("/tasks/GenericTasks/CreateTask", body).await;
        number(&made.with_status(201).json()["id"])
    }

    /// A new task with a form; its number.
    async fn form(&self, title: &str, layout: Option<i64>) -> i64 {
        let body = json!({
            "title": title, "formLayout": { "components": [] }, "bulkFormLayoutId": layout,
        });
        let made = self.post("/forms/TaskForms/CreateFormTask", body).await;
        number(&made.with_status(201).json()["id"])
    }

    /// Gives a task to a user.
    async fn give(&self, task: i64, user: i64) {
        let failed = self.tasks("AssignTasks", &[(task, user)]).await;
        assert_eq!(failed, json!([]));
    }

    /// Calls an operation with pairs of task and user; the tasks that it refuses.
    async fn tasks(&self, operation: &str, pairs: &[(i64, i64)]) -> Value {
        let items: Vec<Value> = pairs
            .iter()
            .map(|(task, user)| json!({ "TaskId": task, "UserId": user }))
            .collect();
        let path = format!("/odata/Tasks/{CALL}.{operation}");
        let answer = self.post(&path, json!({ "taskAssignments": items })).await;
        answer.with_status(200).json()["value"].clone()
    }

    /// A task as it stands now.
    async fn task(&self, id: i64) -> Value {
        self.get(&format!("/odata/Tasks({id})")).await
    }

    /// Types of the activities of a task, in their order.
    async fn activities(&self, id: i64) -> Vec<String> {
        let path = format!("/odata/TaskActivities/{CALL}.GetByTaskId(taskId={id})");
        let rows = self.get(&path).await["value"].clone();
        let rows = rows.as_array().cloned().unwrap_or_default();
        rows.iter()
            .map(|row| support::text(row, "ActivityType"))
            .collect()
    }
}

#[track_caller]
fn number(value: &Value) -> i64 {
    match value.as_i64() {
        Some(number) => number,
        None => panic!("{value} is no number"),
    }
}

/// Status and code of a refusal.
#[track_caller]
fn refused(answer: &Answered) -> (u16, i64) {
    (answer.status, number(&answer.json()["errorCode"]))
}
