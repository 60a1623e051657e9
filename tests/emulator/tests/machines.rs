//! Machines over HTTP: names, keys, runtimes, folders; and the sessions of their hosts.

#![allow(clippy::panic)]

mod support;

use serde_json::{Value, json};
use support::api::{Api, column, path};

const INVOICES: i64 = 3;
const OPERATIONS: i64 = 4;
const MACHINES: &str = "/odata/Machines";

fn machine(name: &str, slots: i64) -> Value {
    json!({ "Name": name, "Type": "Template", "UnattendedSlots": slots })
}

#[tokio::test]
async fn keys_are_made_and_the_secret_is_shown_once() {
    let api = Api::start("20.0").await;
    let made = api.post(MACHINES, INVOICES, &machine("New", 1)).await;
    for name in ["LicenseKey", "Key", "ClientSecret"] {
        let length = made[name].as_str().map(str::len);
        assert_eq!(length, Some(36), "{name}: {}", made[name]);
    }
    let path = format!("{MACHINES}({})", made["Id"]);
    let read = api.get(&path, INVOICES).await;
    assert_eq!(read["LicenseKey"], made["LicenseKey"]);
    assert_eq!(read["ClientSecret"], Value::Null);
    let again = machine("new", 1);
    api.refused(("POST", MACHINES), INVOICES, &again, (409, 1001))
        .await;
    let mut same_key = machine("Newer", 1);
    same_key["LicenseKey"] = made["LicenseKey"].clone();
    api.refused(("POST", MACHINES), INVOICES, &same_key, (409, 1218))
        .await;
    for (member, value, code) in [
        ("Type", "Standard", 1210),
        ("LicenseKey", "other", 1208),
        ("Key", "0f9d5a52-4f5e-4a8e-9a55-2f5f6d9f0c11", 1228),
    ] {
        let change = json!({ member: value });
        api.refused(("PATCH", &path), INVOICES, &change, (400, code))
            .await;
    }
}

#[tokio::test]
async fn runtimes_come_out_of_the_licence() {
    let api = Api::start("17.0").await;
    let license = path("Settings", "GetLicense");
    let read = api.get(&license, INVOICES).await;
    // Two runtimes of `InvoiceMachines`, one of `OpsMachine`.
    assert_eq!(read["Used"]["Unattended"], 3);
    let left = read["Allowed"]["Unattended"].as_i64().unwrap_or_default() - 3;
    let too_many = machine("Big", left + 1);
    api.refused(("POST", MACHINES), INVOICES, &too_many, (409, 1911))
        .await;
    let negative = machine("Small", -1);
    let answered = api.send("POST", MACHINES, INVOICES, Some(&negative)).await;
    answered.with_status(400);
    api.post(MACHINES, INVOICES, &machine("Big", left)).await;
    let read = api.get(&license, INVOICES).await;
    assert_eq!(read["Used"]["Unattended"], read["Allowed"]["Unattended"]);
}

#[tokio::test]
async fn machines_with_robots_stay() {
    let api = Api::start("17.0").await;
    let none = Value::Null;
    let first = "/odata/Machines(1)";
    api.refused(("DELETE", first), INVOICES, &none, (409, 1202))
        .await;
    let bulk = path("Machines", "DeleteBulk");
    let both = json!({ "machineIds": [3, 1] });
    api.refused(("POST", &bulk), INVOICES, &both, (409, 1202))
        .await;
    assert_eq!(api.rows(MACHINES, INVOICES).await.len(), 3);
    api.post(&bulk, INVOICES, &json!({ "machineIds": [3] }))
        .await;
    assert_eq!(api.rows(MACHINES, INVOICES).await.len(), 2);
}

#[tokio::test]
async fn a_new_name_is_seen_everywhere() {
    let api = Api::start("17.0").await;
    let change = json!({ "Name": "Renamed" });
    let changed = api
        .send("PATCH", "/odata/Machines(1)", INVOICES, Some(&change))
        .await;
    changed.with_status(200);
    let robot = api.get("/odata/Robots(1)", INVOICES).await;
    assert_eq!(robot["MachineName"], "Renamed");
    let sessions = api.rows("/odata/Sessions", INVOICES).await;
    assert_eq!(column(&sessions, "MachineName"), ["Renamed", "Renamed"]);
}

fn of_type<'r>(rows: &'r [Value], ty: &str) -> &'r Value {
    let found = rows.iter().find(|row| row["Type"] == ty);
    found.unwrap_or_else(|| panic!("no runtimes of {ty}"))
}

#[tokio::test]
async fn a_folder_has_the_runtimes_of_its_machines() {
    let api = Api::start("17.0").await;
    let runtimes = path("Machines", "GetRuntimesForFolder(folderId=3)");
    let rows = api.rows(&runtimes, INVOICES).await;
    // Two hosts with two runtimes each.
    let row = of_type(&rows, "Unattended");
    assert_eq!(
        (&row["Total"], &row["Connected"], &row["Available"]),
        (&json!(4), &json!(4), &json!(4))
    );
    assert_eq!(of_type(&rows, "TestAutomation")["Total"], 0);
    let assign = path("Folders", "AssignMachines");
    let body = json!({ "assignments": { "MachineIds": [3], "FolderIds": [3] } });
    api.post(&assign, INVOICES, &body).await;
    let rows = api.rows(&runtimes, INVOICES).await;
    let row = of_type(&rows, "TestAutomation");
    // Nobody has connected to it.
    assert_eq!((&row["Total"], &row["Connected"]), (&json!(2), &json!(0)));
    let assigned = path("Machines", "GetAssignedMachines(folderId=3)");
    let assigned = api.rows(&assigned, INVOICES).await;
    assert_eq!(column(&assigned, "Id"), [json!(1), json!(3)]);
}

/// Starts a job on a robot and waits until it runs.
async fn run(api: &Api, folder: i64, robot: i64) {
    let releases = api.rows("/odata/Releases", folder).await;
    let wish = json!({ "startInfo": { "ReleaseKey": releases[0]["Key"], "Strategy": "Specific",
        "RobotIds": [robot] } });
    let started = api.post(&path("Jobs", "StartJobs"), folder, &wish).await;
    let job = format!("/odata/Jobs({})", started["value"][0]["Id"]);
    for _ in 0..600 {
        if api.get(&job, folder).await["State"] == "Running" {
            return;
        }
        api.advance(1).await;
    }
    panic!("the job does not run");
}

#[tokio::test]
async fn jobs_use_the_runtimes_of_a_host() {
    let api = Api::start("17.0").await;
    let runtimes = path(
        "Sessions",
        "GetMachineSessionRuntimesByFolderId(folderId=3)",
    );
    let rows = api.rows(&runtimes, INVOICES).await;
    assert_eq!(column(&rows, "UsedRuntimes"), [json!(0), json!(0)]);
    run(&api, INVOICES, 1).await;
    let rows = api.rows(&runtimes, INVOICES).await;
    let used = |row: &Value| row["UsedRuntimes"].as_i64().unwrap_or_default();
    assert_eq!(rows.iter().map(used).sum::<i64>(), 1);
    let busy = rows.iter().find(|row| used(row) == 1);
    assert_eq!(busy.map(|row| row["Status"].clone()), Some(json!("Busy")));
    let free = path("Machines", "GetRuntimesForFolder(folderId=3)");
    let free = api.rows(&free, INVOICES).await;
    assert_eq!(of_type(&free, "Unattended")["Available"], 3);
    let all = path(
        "Sessions",
        "GetMachineSessionRuntimes?runtimeType='Headless'",
    );
    assert!(api.rows(&all, INVOICES).await.is_empty());
}

#[tokio::test]
async fn a_host_in_maintenance_takes_no_jobs() {
    let api = Api::start("17.0").await;
    let mode = path("Sessions", "SetMaintenanceMode");
    let unknown = json!({ "SessionId": 99, "MaintenanceMode": "Enabled" });
    api.refused(("POST", &mode), INVOICES, &unknown, (404, 1249))
        .await;
    let on = json!({ "SessionId": 1, "MaintenanceMode": "Enabled" });
    api.post(&mode, INVOICES, &on).await;
    run(&api, INVOICES, 1).await;
    let runtimes = path(
        "Sessions",
        "GetMachineSessionRuntimesByFolderId(folderId=3)",
    );
    let rows = api.rows(&runtimes, INVOICES).await;
    assert_eq!(
        column(&rows, "MaintenanceMode"),
        [json!("Enabled"), json!("Default")]
    );
    assert_eq!(column(&rows, "UsedRuntimes"), [json!(0), json!(1)]);
    // Jobs on a host are killed when its maintenance begins.
    let kill = json!({ "SessionId": 2, "MaintenanceMode": "Enabled", "StopJobsStrategy": "Kill" });
    api.post(&mode, INVOICES, &kill).await;
    api.advance(10).await;
    let rows = api.rows(&runtimes, INVOICES).await;
    assert_eq!(column(&rows, "UsedRuntimes"), [json!(0), json!(0)]);
}

#[tokio::test]
async fn sessions_are_listed_debugged_and_removed() {
    let api = Api::start("20.0").await;
    let of_machine = path("Sessions", "GetMachineSessions(key=1)");
    let rows = api.rows(&of_machine, INVOICES).await;
    assert_eq!(
        column(&rows, "HostMachineName"),
        [json!("VM-INV-01"), json!("VM-INV-02")]
    );
    let all = path("Sessions", "GetGlobalSessions");
    assert_eq!(api.rows(&all, INVOICES).await.len(), 3);
    assert_eq!(api.rows("/odata/Sessions", OPERATIONS).await.len(), 1);
    let debug = path("Sessions(1)", "ToggleMachineSessionDebugMode");
    api.post(&debug, INVOICES, &json!({ "enabled": false }))
        .await;
    let rows = api.rows(&of_machine, INVOICES).await;
    assert_eq!(rows[0]["DebugModeExpirationDate"], Value::Null);
    let gone = path("Sessions(3)", "ToggleMachineSessionDebugMode");
    let on = json!({ "enabled": true, "minutes": 5 });
    api.refused(("POST", &gone), INVOICES, &on, (400, 3601))
        .await;
    let delete = path("Sessions", "DeleteInactiveUnattendedSessions");
    let active = json!({ "sessionIds": [3, 1] });
    api.refused(("POST", &delete), INVOICES, &active, (409, 1217))
        .await;
    api.post(&delete, INVOICES, &json!({ "sessionIds": [3] }))
        .await;
    assert_eq!(api.rows(&all, INVOICES).await.len(), 2);
}
