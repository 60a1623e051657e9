//! One task, from its creation to its end.

use serde_json::{Value, json};

use crate::{ANN, BOB, CALL, Desk, MINE, OTHER, VERSIONS, number, refused, support};

#[tokio::test]
async fn a_task_is_created_assigned_saved_and_completed() {
    for version in VERSIONS {
        let desk = Desk::new(version).await;
        let body = json!({
            "title": "Check the supplier", "priority": "High", "externalTag": "T-1",
            "data": { "Supplier": "Nordwind" }, "tags": [{ "Name": "new" }],
        });
        let made = desk.post("/tasks/GenericTasks/CreateTask", body).await;
        let made = made.with_status(201);
        assert!(made.header("location").contains("/odata/Tasks("));
        let made = made.json();
        let id = number(&made["id"]);
        assert_eq!(made["status"], "Unassigned");
        assert_eq!(made["type"], "ExternalTask");
        assert_eq!(made["data"], json!({ "Supplier": "Nordwind" }));
        assert_eq!(made["organizationUnitFullyQualifiedName"], "Mine");
        assert_eq!(made["assignedToUser"], Value::Null);

        desk.give(id, ANN).await;
        let task = desk.task(id).await;
        assert_eq!(
            (
                &task["Status"],
                &task["AssignedToUserId"],
                &task["IsCompleted"]
            ),
            (&json!("Pending"), &json!(ANN), &json!(false)),
        );
        assert!(task["LastAssignedTime"].is_string());

        let save = json!({ "taskId": id, "data": { "Supplier": "Südwind" } });
        let path = "/tasks/GenericTasks/SaveTaskData";
        let saved = desk.at(MINE, "PUT", path, Some(save)).await;
        saved.with_status(204);
        let data = format!("/tasks/GenericTasks/GetTaskDataById?taskId={id}");
        assert_eq!(desk.get(&data).await["data"]["Supplier"], "Südwind");

        let end = json!({ "taskId": id, "action": "Accept", "data": { "Supplier": "Ost" } });
        let path = "/tasks/GenericTasks/CompleteTask";
        desk.post(path, end).await.with_status(204);
        let task = desk.task(id).await;
        assert_eq!(
            (&task["Status"], &task["Action"], &task["IsCompleted"]),
            (&json!("Completed"), &json!("Accept"), &json!(true)),
        );
        assert!(task["CompletionTime"].is_string());
        let read = desk.get(&data).await;
        assert_eq!(read["data"], json!({ "Supplier": "Ost" }));
        assert_eq!(read["assignedToUser"]["userName"], "ann");
        let happened = desk.activities(id).await;
        assert_eq!(happened, ["Created", "Assigned", "Saved", "Completed"]);
    }
}

#[tokio::test]
async fn only_who_has_a_task_completes_it_and_only_once() {
    let desk = Desk::new("17.0").await;
    let id = desk.external("Mine").await;
    let path = "/tasks/GenericTasks/CompleteTask";
    let end = json!({ "taskId": id, "action": "Ok" });
    let nobody = desk.post(path, end.clone()).await;
    assert_eq!(refused(&nobody), (400, 2413));
    desk.give(id, ANN).await;
    let wrong = desk.by(&desk.bob, MINE, "POST", path, Some(end.clone()));
    let wrong = wrong.await;
    assert_eq!(refused(&wrong), (400, 2402));
    assert!(support::text(&wrong.json(), "message").contains("another user"));
    desk.post(path, end.clone()).await.with_status(204);
    assert_eq!(refused(&desk.post(path, end.clone()).await), (400, 2411));
    let later = desk.by(&desk.bob, MINE, "POST", path, Some(end)).await;
    assert_eq!(refused(&later), (400, 2419));
    let save = json!({ "taskId": id, "data": {} });
    let save = desk.at(MINE, "PUT", "/tasks/GenericTasks/SaveTaskData", Some(save));
    assert_eq!(refused(&save.await), (400, 2411));
    assert_eq!(desk.task(id).await["Action"], "Ok");
}

#[tokio::test]
async fn forms_need_a_layout_an_action_and_their_own_address() {
    let desk = Desk::new("20.0").await;
    let create = "/forms/TaskForms/CreateFormTask";
    let bare = desk.post(create, json!({ "title": "A" })).await;
    assert_eq!(refused(&bare), (400, 2432));
    let both = json!({ "title": "A", "formLayout": {}, "formLayoutId": 3 });
    assert_eq!(refused(&desk.post(create, both).await), (400, 2436));
    let wrong = json!({ "title": "A", "type": "FormTask" });
    let wrong = desk.post("/tasks/GenericTasks/CreateTask", wrong).await;
    assert_eq!(refused(&wrong), (400, 2412));

    let id = desk.form("Form", None).await;
    let form = format!("/forms/TaskForms/GetTaskFormById?taskId={id}");
    assert_eq!(
        desk.get(&form).await["formLayout"],
        json!({ "components": [] })
    );
    desk.give(id, ANN).await;
    let end = json!({ "taskId": id, "data": { "Total": 5 } });
    let elsewhere = desk.post("/tasks/GenericTasks/CompleteTask", end.clone());
    assert_eq!(refused(&elsewhere.await), (400, 2412));
    let path = "/forms/TaskForms/CompleteTask";
    assert_eq!(refused(&desk.post(path, end.clone()).await), (400, 2406));
    let mut end = end;
    end["action"] = "Approve".into();
    desk.post(path, end).await.with_status(204);
    let form = desk.get(&form).await;
    assert_eq!(
        (&form["action"], &form["data"]["Total"]),
        (&json!("Approve"), &json!(5))
    );
    assert_eq!(form["completedByUser"]["id"], ANN);
}

#[tokio::test]
async fn a_task_is_passed_on_with_data_and_a_note() {
    for version in VERSIONS {
        let desk = Desk::new(version).await;
        let id = desk.external("Pass it on").await;
        let path = "/tasks/GenericTasks/SaveAndReassignTask";
        let wish = json!({
            "TaskId": id, "UserNameOrEmail": "bob@example.com", "SaveData": true,
            "Data": { "Amount": 13 }, "NoteText": "Please look",
        });
        assert_eq!(refused(&desk.post(path, wish.clone()).await), (400, 2413));
        desk.give(id, ANN).await;
        desk.post(path, wish.clone()).await.with_status(204);
        assert_eq!(desk.task(id).await["AssignedToUserId"], BOB);
        assert_eq!(refused(&desk.post(path, wish).await), (400, 2402));
        let data = format!("/tasks/GenericTasks/GetTaskDataById?taskId={id}");
        assert_eq!(desk.get(&data).await["data"]["Amount"], 13);
        let notes = format!("/odata/TaskNotes/{CALL}.GetByTaskId(taskId={id})");
        let notes = desk.get(&notes).await;
        assert_eq!(notes["value"][0]["Text"], "Please look");
        assert_eq!(notes["value"][0]["CreatorUserId"], ANN);
        let happened = desk.activities(id).await;
        assert_eq!(happened, ["Created", "Assigned", "Commented", "Forwarded"]);

        desk.external("Stays").await;
        let across = format!("/odata/Tasks/{CALL}.GetTasksAcrossFolders");
        let passed = format!("{across}?event=ForwardedEver&$filter=OrganizationUnitId eq 501");
        let passed = desk.get(&passed.replace(' ', "%20")).await;
        assert_eq!(passed["value"].as_array().map(Vec::len), Some(1));
        assert_eq!(passed["value"][0]["Id"], id);
    }
}

#[tokio::test]
async fn notes_belong_to_their_task() {
    let desk = Desk::new("17.0").await;
    let (one, other) = (desk.external("One").await, desk.external("Other").await);
    let create = format!("/odata/TaskNotes/{CALL}.CreateTaskNote");
    for text in ["First", "Second"] {
        let body = json!({ "TaskId": one, "Text": text });
        desk.post(&create, body).await.with_status(201);
    }
    let empty = desk.post(&create, json!({ "TaskId": one, "Text": " " }));
    assert_eq!(refused(&empty.await), (400, 1014));
    let absent = desk.post(&create, json!({ "TaskId": 98_765, "Text": "x" }));
    assert_eq!(refused(&absent.await), (404, 1002));
    for (task, expected) in [(one, 2), (other, 0)] {
        let path = format!("/odata/TaskNotes/{CALL}.GetByTaskId(taskId={task})");
        let notes = desk.get(&path).await;
        assert_eq!(notes["value"].as_array().map(Vec::len), Some(expected));
    }
    let path = format!(
        "/odata/TaskActivities/{CALL}.GetByTaskId(taskId={one})?$expand=CreatorUser,TaskNote"
    );
    let rows = desk.get(&path).await;
    let last = &rows["value"][2];
    assert_eq!(last["TaskNote"]["Text"], "Second");
    assert_eq!(last["CreatorUser"]["UserName"], "ann");
}

#[tokio::test]
async fn tasks_stay_in_their_folder() {
    let desk = Desk::new("17.0").await;
    let id = desk.external("Here").await;
    let path = format!("/odata/Tasks({id})");
    let elsewhere = desk.at(OTHER, "GET", &path, None).await;
    assert_eq!(refused(&elsewhere), (404, 1002));
    let list = desk.at(OTHER, "GET", "/odata/Tasks", None).await;
    assert_eq!(list.with_status(200).json()["value"], json!([]));
    let here = desk.get("/odata/Tasks?$expand=CreatorUser").await;
    assert_eq!(here["value"].as_array().map(Vec::len), Some(1));
    assert_eq!(
        here["value"][0]["CreatorUser"]["EmailAddress"],
        "ann@example.com"
    );
}

#[tokio::test]
async fn a_job_that_waits_for_a_task_goes_on() {
    let desk = Desk::new("17.0").await;
    let folder = "3";
    let task = desk.at(folder, "GET", "/odata/Tasks(1)", None).await.json();
    let job = format!(
        "/odata/Jobs?$filter=Key%20eq%20{}",
        support::text(&task, "WaitJobKey")
    );
    let before = desk.at(folder, "GET", &job, None).await.json();
    assert_eq!(before["value"][0]["State"], "Suspended");
    let give = json!({ "taskAssignments": [{ "TaskId": 1, "UserId": ANN }] });
    let path = format!("/odata/Tasks/{CALL}.ReassignTasks");
    desk.at(folder, "POST", &path, Some(give))
        .await
        .with_status(200);
    let end = json!({ "taskId": 1, "action": "Approve" });
    desk.at(folder, "POST", "/forms/TaskForms/CompleteTask", Some(end))
        .await
        .with_status(204);
    let after = desk.at(folder, "GET", &job, None).await.json();
    assert_eq!(after["value"][0]["State"], "Resumed");
}

#[tokio::test]
async fn what_is_done_with_tasks_is_audited() {
    let desk = Desk::new("17.0").await;
    let id = desk.external("Audited").await;
    desk.give(id, ANN).await;
    let pass = json!({ "TaskId": id, "UserId": BOB });
    let pass = desk.post("/tasks/GenericTasks/SaveAndReassignTask", pass);
    pass.await.with_status(204);
    let logs = "/odata/AuditLogs?$filter=Component%20eq%20'Tasks'&$orderby=Id";
    let logs = desk.get(logs).await["value"].clone();
    let logs = logs.as_array().cloned().unwrap_or_default();
    let last = &logs[logs.len().saturating_sub(3)..];
    let said: Vec<(&str, &str)> = last
        .iter()
        .filter_map(|log| Some((log["Action"].as_str()?, log["UserName"].as_str()?)))
        .collect();
    assert_eq!(
        said,
        [("Create", "ann"), ("Assign", "ann"), ("Forward", "ann")]
    );
}
