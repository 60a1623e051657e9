//! Many tasks at once: each that is refused says why.

use serde_json::{Value, json};

use crate::{ANN, BOB, CALL, Desk, MINE, number, refused};

/// Tasks and codes of a list of refusals.
fn codes(refusals: &Value, task: &str, code: &str) -> Vec<(i64, i64)> {
    let rows = refusals.as_array().cloned().unwrap_or_default();
    rows.iter()
        .map(|row| (number(&row[task]), number(&row[code])))
        .collect()
}

#[tokio::test]
async fn assigning_lists_what_it_refuses() {
    let desk = Desk::new("17.0").await;
    let (free, taken) = (desk.external("Free").await, desk.external("Taken").await);
    desk.give(taken, BOB).await;
    let pairs = [(free, ANN), (free, BOB), (taken, ANN), (98_765, ANN)];
    let failed = desk.tasks("AssignTasks", &pairs).await;
    assert_eq!(
        codes(&failed, "TaskId", "ErrorCode"),
        [(free, 2416), (taken, 2418), (98_765, 1002)],
    );
    assert_eq!(failed[1]["UserId"], ANN);
    assert!(failed[1]["ErrorMessage"].is_string());
    assert_eq!(desk.task(free).await["AssignedToUserId"], ANN);
    let failed = desk.tasks("AssignTasks", &[(free, ANN)]).await;
    assert_eq!(codes(&failed, "TaskId", "ErrorCode"), [(free, 2417)]);
    let failed = desk.tasks("ReassignTasks", &[(taken, 987_654)]).await;
    assert_eq!(codes(&failed, "TaskId", "ErrorCode"), [(taken, 2414)]);
    let failed = desk.tasks("ReassignTasks", &[(taken, ANN)]).await;
    assert_eq!(failed, json!([]));
    assert_eq!(desk.task(taken).await["AssignedToUserId"], ANN);

    let path = format!("/odata/Tasks/{CALL}.UnassignTasks");
    let both = json!({ "taskIds": [taken, taken] });
    let failed = desk.post(&path, both).await.with_status(200).json();
    assert_eq!(
        codes(&failed["value"], "TaskId", "ErrorCode"),
        [(taken, 2416)]
    );
    let again = json!({ "taskIds": [taken] });
    let failed = desk.post(&path, again).await.with_status(200).json();
    assert_eq!(
        codes(&failed["value"], "TaskId", "ErrorCode"),
        [(taken, 2413)]
    );
    let task = desk.task(taken).await;
    assert_eq!(task["Status"], "Unassigned");
    assert_eq!(task["AssignedToUserId"], Value::Null);
    let happened = desk.activities(taken).await;
    assert_eq!(
        happened,
        ["Created", "Assigned", "Reassigned", "Unassigned"]
    );
}

#[tokio::test]
async fn deleted_tasks_are_gone_but_not_forgotten() {
    let desk = Desk::new("20.0").await;
    let id = desk.external("Old").await;
    let path = format!("/odata/Tasks/{CALL}.DeleteTasks");
    let body = json!({ "taskIds": [id, 98_765] });
    let failed = desk.post(&path, body.clone()).await.with_status(200).json();
    assert_eq!(
        codes(&failed["value"], "TaskId", "ErrorCode"),
        [(98_765, 1002)]
    );
    let read = format!("/odata/Tasks({id})");
    let read = desk.at(MINE, "GET", &read, None);
    assert_eq!(refused(&read.await), (404, 1002));
    assert_eq!(desk.get("/odata/Tasks").await["value"], json!([]));
    let data = format!("/tasks/GenericTasks/GetTaskDataById?taskId={id}");
    let data = desk.at(MINE, "GET", &data, None).await;
    assert_eq!(refused(&data), (404, 1002));
    let failed = desk.tasks("AssignTasks", &[(id, ANN)]).await;
    assert_eq!(codes(&failed, "TaskId", "ErrorCode"), [(id, 1002)]);
    for (token, code) in [(&desk.ann, 2425), (&desk.bob, 2426)] {
        let again = desk
            .by(token, MINE, "POST", &path, Some(body.clone()))
            .await;
        let again = again.with_status(200).json();
        assert_eq!(again["value"][0]["ErrorCode"], code);
    }
    assert_eq!(desk.activities(id).await, ["Created", "Deleted"]);
}

#[tokio::test]
async fn forms_of_one_layout_are_changed_together() {
    for version in crate::VERSIONS {
        let desk = Desk::new(version).await;
        let one = desk.form("One", Some(7)).await;
        let two = desk.form("Two", Some(7)).await;
        let three = desk.form("Three", Some(7)).await;
        let other = desk.form("Other", Some(8)).await;
        desk.give(one, ANN).await;
        desk.give(two, BOB).await;
        let update = "/forms/TaskForms/BulkUpdateTasks";
        let body = |ids: &[i64]| json!({ "taskIds": ids, "data": { "Total": 1 } });
        let send = |ids: Vec<i64>| desk.at(MINE, "PUT", update, Some(body(&ids)));
        assert_eq!(refused(&send(vec![]).await), (400, 2442));
        assert_eq!(refused(&send(vec![one, other]).await), (400, 2441));
        let failed = send(vec![one, two, three, 98_765]).await.with_status(200);
        let failed = failed.json();
        let expected = [(two, 2402), (three, 2413), (98_765, 1002)];
        assert_eq!(codes(&failed, "taskId", "errorCode"), expected);
        assert!(failed[0]["errorMessage"].is_string());
        let form = format!("/forms/TaskForms/GetTaskFormById?taskId={one}");
        assert_eq!(desk.get(&form).await["data"]["Total"], 1);

        let complete = "/forms/TaskForms/BulkCompleteTasks";
        let mut end = body(&[one, two]);
        end["action"] = "Approve".into();
        end["priority"] = "Critical".into();
        end["noteText"] = "All at once".into();
        let failed = desk.post(complete, end).await.with_status(200).json();
        assert_eq!(codes(&failed, "taskId", "errorCode"), [(two, 2402)]);
        let task = desk.task(one).await;
        assert_eq!(
            (&task["Status"], &task["Action"], &task["Priority"]),
            (&json!("Completed"), &json!("Approve"), &json!("Critical")),
        );
        assert_eq!(desk.task(two).await["Status"], "Pending");
        let happened = desk.activities(one).await;
        let expected = [
            "Created",
            "Assigned",
            "BulkSaved",
            "BulkCompleted",
            "Commented",
        ];
        assert_eq!(happened, expected);
    }
}

#[tokio::test]
async fn of_several_users_the_one_with_the_fewest_tasks_gets_it() {
    let desk = Desk::new("20.0").await;
    let (one, two) = (desk.external("One").await, desk.external("Two").await);
    desk.give(one, ANN).await;
    let path = format!("/odata/Tasks/{CALL}.AssignTasks");
    let wish = |criteria: &str| {
        json!({ "taskAssignments": [{
            "TaskId": two, "AssignmentCriteria": criteria,
            "AssigneeNamesOrEmails": ["ann", "bob@example.com"],
        }]})
    };
    for (criteria, expected) in [("SingleUser", 2489), ("AllUsers", 2476)] {
        let failed = desk.post(&path, wish(criteria)).await.with_status(200);
        let failed = failed.json()["value"].clone();
        assert_eq!(codes(&failed, "TaskId", "ErrorCode"), [(two, expected)]);
    }
    let done = desk.post(&path, wish("Workload")).await.with_status(200);
    assert_eq!(done.json()["value"], json!([]));
    assert_eq!(desk.task(two).await["AssignedToUserId"], BOB);
}
