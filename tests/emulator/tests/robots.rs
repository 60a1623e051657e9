//! Robots over HTTP: their machines, their keys, switching them off.

#![allow(clippy::panic)]

mod support;

use serde_json::{Value, json};
use support::api::{Api, column, path};

/// The folder `Finance/Invoices` of the sample, with two robots on one machine.
const INVOICES: i64 = 3;
/// The folder `Operations` of the sample, with one robot.
const OPERATIONS: i64 = 4;

fn robot(name: &str, machine: &str) -> Value {
    json!({ "Name": name, "Username": format!("EXAMPLE\\{name}"), "Type": "Unattended",
        "HostingType": "Standard", "ProvisionType": "Manual", "MachineName": machine })
}

#[tokio::test]
async fn a_robot_shows_the_key_of_its_machine() {
    let api = Api::start("17.0").await;
    let first = api
        .post("/odata/Robots", INVOICES, &robot("A", "Desk"))
        .await;
    assert_eq!(first["Enabled"], true);
    // The machine did not exist: it was made, with a key of its own.
    let machines = api
        .rows("/odata/Machines?$filter=Name%20eq%20'Desk'", INVOICES)
        .await;
    assert_eq!(column(&machines, "Type"), [json!("Standard")]);
    assert_eq!(machines[0]["LicenseKey"], first["LicenseKey"]);
    assert_eq!(machines[0]["Id"], first["MachineId"]);
    let second = api
        .post("/odata/Robots", INVOICES, &robot("B", "desk"))
        .await;
    assert_eq!(second["LicenseKey"], first["LicenseKey"]);
    let keys = path("Robots", "GetMachineNameToLicenseKeyMappings");
    let keys = api.rows(&keys, INVOICES).await;
    let expected = json!({ "Key": "Desk", "Value": first["LicenseKey"] });
    assert!(keys.contains(&expected), "{keys:?}");
}

#[tokio::test]
async fn what_does_not_fit_is_refused() {
    let api = Api::start("17.0").await;
    let robots = "/odata/Robots";
    api.post(robots, INVOICES, &robot("A", "Desk")).await;
    let with = |member: &str, value: Value| {
        let mut robot = robot("B", "Desk");
        robot[member] = value;
        robot
    };
    for (body, expected) in [
        (with("Name", json!("a")), (409, 1001)),
        (with("Username", json!("")), (400, 1205)),
        (with("MachineName", json!("")), (400, 1204)),
        (with("MachineId", json!(99)), (400, 1219)),
        // A template.
        (with("MachineName", json!("InvoiceMachines")), (400, 1216)),
        (with("LicenseKey", json!("another")), (409, 1200)),
        (with("HostingType", json!("Floating")), (400, 1214)),
    ] {
        api.refused(("POST", robots), INVOICES, &body, expected)
            .await;
    }
    // Another folder may use the name.
    api.post(robots, OPERATIONS, &robot("A", "Desk")).await;
}

#[tokio::test]
async fn some_members_stay_and_passwords_are_never_shown() {
    let api = Api::start("20.0").await;
    let mut body = robot("A", "Desk");
    body["Password"] = json!("s3cret");
    let made = api.post("/odata/Robots", INVOICES, &body).await;
    assert_eq!(made["Password"], "");
    let path = format!("/odata/Robots({})", made["Id"]);
    for (member, value, code) in [
        ("HostingType", "Floating", 1215),
        ("ProvisionType", "Automatic", 2805),
        ("MachineName", "Other", 1207),
        ("LicenseKey", "other", 1208),
    ] {
        let change = json!({ member: value });
        api.refused(("PATCH", &path), INVOICES, &change, (400, code))
            .await;
    }
    let change = json!({ "Description": "Posts.", "Password": "s3cret-2" });
    let changed = api.send("PATCH", &path, INVOICES, Some(&change)).await;
    changed.with_status(200);
    let read = api
        .send("GET", &path, INVOICES, None)
        .await
        .with_status(200);
    assert_eq!(read.json()["Description"], "Posts.");
    assert!(!read.text.contains("s3cret"), "{}", read.text);
    api.send("GET", &path, OPERATIONS, None)
        .await
        .with_status(404);
}

#[tokio::test]
async fn lists_say_who_works_where() {
    let api = Api::start("17.0").await;
    let names = |rows: Vec<Value>| column(&rows, "Name");
    let both = [json!("InvoiceBot-1"), json!("InvoiceBot-2")];
    assert_eq!(names(api.rows("/odata/Robots", INVOICES).await), both);
    let all = path("Robots", "FindAllAcrossFolders");
    assert_eq!(api.rows(&all, INVOICES).await.len(), 3);
    let folder = path("Robots", "GetFolderRobots(folderId=3,machineId=1)");
    assert_eq!(names(api.rows(&folder, OPERATIONS).await), both);
    let folder = path("Robots", "GetFolderRobots(folderId=3,machineId=2)");
    assert!(api.rows(&folder, OPERATIONS).await.is_empty());
    let folder = path("Robots", "GetRobotsFromFolder(folderId=4)");
    let rows = api.rows(&folder, INVOICES).await;
    assert_eq!(rows[0]["UserType"], "DirectoryRobot");
    assert_eq!(rows[0]["UserEmail"], "invoice-robot@example.com");
    let users = api.get(&path("Robots", "GetUsernames"), INVOICES).await;
    let expected = json!(["EXAMPLE\\invoicebot1", "EXAMPLE\\invoicebot2"]);
    assert_eq!(users["value"], expected);
    // The process runs in an environment: whoever leaves that cannot run it.
    let leave = path("Environments(1)", "RemoveRobot");
    api.post(&leave, INVOICES, &json!({ "robotId": "1" })).await;
    let process = path("Robots", "GetRobotsForProcess(processId='Invoices.Read')");
    let able = names(api.rows(&process, INVOICES).await);
    assert_eq!(able, [json!("InvoiceBot-2")]);
}

#[tokio::test]
async fn robots_that_are_switched_off_start_no_jobs() {
    let api = Api::start("20.0").await;
    let toggle = path("Robots", "ToggleEnabledStatus");
    let off = json!({ "robotIds": [1, 99], "enabled": false });
    api.refused(("POST", &toggle), INVOICES, &off, (404, 1002))
        .await;
    let off = json!({ "robotIds": [1], "enabled": false });
    api.post(&toggle, INVOICES, &off).await;
    let releases = api.rows("/odata/Releases", INVOICES).await;
    let start = path("Jobs", "StartJobs");
    let wish = |robot: i64| {
        json!({ "startInfo": { "ReleaseKey": releases[0]["Key"], "Strategy": "Specific",
            "RobotIds": [robot] } })
    };
    api.refused(("POST", &start), INVOICES, &wish(1), (409, 1231))
        .await;
    api.post(&start, INVOICES, &wish(2)).await;
}

#[tokio::test]
async fn busy_robots_stay() {
    let api = Api::start("17.0").await;
    let releases = api.rows("/odata/Releases", OPERATIONS).await;
    let wish = json!({ "startInfo": { "ReleaseKey": releases[0]["Key"], "Strategy": "Specific",
        "RobotIds": [3] } });
    let started = api
        .post(&path("Jobs", "StartJobs"), OPERATIONS, &wish)
        .await;
    let job = format!("/odata/Jobs({})", started["value"][0]["Id"]);
    let mut waited = 0;
    while api.get(&job, OPERATIONS).await["State"] != "Running" {
        api.advance(1).await;
        waited += 1;
        assert!(waited < 600, "the job does not run");
    }
    let none = Value::Null;
    let robot = "/odata/Robots(3)";
    api.refused(("DELETE", robot), OPERATIONS, &none, (409, 1206))
        .await;
    let change = json!({ "Description": "Busy." });
    api.refused(("PATCH", robot), OPERATIONS, &change, (409, 1209))
        .await;
    let bulk = path("Robots", "DeleteBulk");
    let all = json!({ "robotIds": [3] });
    api.refused(("POST", &bulk), OPERATIONS, &all, (409, 1206))
        .await;
    api.advance(3600).await;
    api.post(&bulk, OPERATIONS, &all).await;
    assert!(api.rows("/odata/Robots", OPERATIONS).await.is_empty());
}

#[tokio::test]
async fn a_floating_robot_has_no_machine() {
    let api = Api::start("17.0").await;
    let convert = path("Robots", "ConvertToFloating");
    let body = json!({ "robotId": 1 });
    api.post(&convert, INVOICES, &body).await;
    let robot = api.get("/odata/Robots(1)", INVOICES).await;
    assert_eq!(robot["HostingType"], "Floating");
    assert_eq!(
        (&robot["MachineId"], &robot["LicenseKey"]),
        (&Value::Null, &Value::Null)
    );
    api.refused(("POST", &convert), INVOICES, &body, (409, 1301))
        .await;
}
