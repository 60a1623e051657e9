//! Environments over HTTP: which robots are in them.

#![allow(clippy::panic)]

mod support;

use serde_json::{Value, json};
use support::api::{Api, column, path};

const FOLDER: i64 = 3;

async fn environment(api: &Api, name: &str) -> i64 {
    let body = json!({ "Name": name, "Type": "Dev" });
    let made = api.post("/odata/Environments", FOLDER, &body).await;
    made["Id"].as_i64().unwrap_or_default()
}

async fn ids(api: &Api, environment: i64) -> Value {
    let call = format!("GetRobotIdsForEnvironment(key={environment})");
    api.get(&path("Environments", &call), FOLDER).await["value"].clone()
}

#[tokio::test]
async fn robots_enter_and_leave() {
    let api = Api::start("17.0").await;
    let id = environment(&api, "Trial").await;
    let of = format!("Environments({id})");
    api.post(&path(&of, "AddRobot"), FOLDER, &json!({ "robotId": "2" }))
        .await;
    assert_eq!(ids(&api, id).await, json!([2]));
    // All robots of the folder; the one that is in it comes first.
    let all = path(
        "Environments",
        &format!("GetRobotsForEnvironment(key={id})"),
    );
    let all = api.rows(&all, FOLDER).await;
    assert_eq!(column(&all, "Id"), [json!(2), json!(1)]);
    let set = json!({ "addedRobotIds": [1], "removedRobotIds": [2] });
    api.post(&path(&of, "SetRobots"), FOLDER, &set).await;
    assert_eq!(ids(&api, id).await, json!([1]));
    let robot = api
        .get("/odata/Robots(1)?$expand=Environments", FOLDER)
        .await;
    assert_eq!(robot["RobotEnvironments"], "Production,Test,Trial");
    let within = robot["Environments"].as_array().cloned();
    let within = column(&within.unwrap_or_default(), "Name");
    assert_eq!(within, [json!("Production"), json!("Test"), json!("Trial")]);
    let shown = api
        .get(&format!("/odata/{of}?$expand=Robots"), FOLDER)
        .await;
    assert_eq!(shown["Robots"][0]["Name"], "InvoiceBot-1");
    api.post(
        &path(&of, "RemoveRobot"),
        FOLDER,
        &json!({ "robotId": "1" }),
    )
    .await;
    assert_eq!(ids(&api, id).await, json!([]));
}

#[tokio::test]
async fn robots_of_other_folders_and_second_names_are_refused() {
    let api = Api::start("17.0").await;
    let id = environment(&api, "Trial").await;
    let add = path(&format!("Environments({id})"), "AddRobot");
    for (robot, expected) in [("3", (404, 1002)), ("x", (400, 1015))] {
        let body = json!({ "robotId": robot });
        api.refused(("POST", &add), FOLDER, &body, expected).await;
    }
    let again = json!({ "Name": "trial", "Type": "Prod" });
    api.refused(("POST", "/odata/Environments"), FOLDER, &again, (409, 1001))
        .await;
}

#[tokio::test]
async fn an_environment_with_processes_stays() {
    let api = Api::start("17.0").await;
    let none = Value::Null;
    let production = "/odata/Environments(1)";
    api.refused(("DELETE", production), FOLDER, &none, (409, 1662))
        .await;
    let test = "/odata/Environments(2)";
    let deleted = api.send("DELETE", test, FOLDER, None).await;
    deleted.with_status(204);
    let robot = api.get("/odata/Robots(1)", FOLDER).await;
    assert_eq!(robot["RobotEnvironments"], "Production");
}
