//! State, seeds, and rows that are made up when they are read.

use orchestrator_emulator::store::Entry;
use orchestrator_emulator::{Emulator, Settings, descriptions, schema::Schema};
use serde_json::{Value, json};

use crate::start;

fn emulator(settings: Settings) -> Emulator {
    let bytes = descriptions::named("17.0").unwrap();
    Emulator::new(Schema::load("17.0", bytes).unwrap(), settings)
}

#[tokio::test]
async fn the_state_is_saved_and_restored() {
    let running = start(Settings::default()).await;
    let body = json!({"Name": "Feasts", "TimeZoneId": "UTC"});
    running.send("POST", "/odata/Calendars", &body).await;
    let saved = running.emulator.save().unwrap();
    running.emulator.reset();
    let find = |emulator: &Emulator| {
        let store = emulator.store();
        store.find("Calendars", "Name", &json!("Feasts")).is_some()
    };
    assert!(!find(&running.emulator));
    running.emulator.restore(&saved).unwrap();
    assert!(find(&running.emulator));
    let body = json!({"Name": "Fasts", "TimeZoneId": "UTC"});
    let next = running.send("POST", "/odata/Calendars", &body).await;
    assert_eq!(next.status(), 201, "numbers go on after what was restored");
    assert!(running.emulator.restore("{}").is_err());
}

#[test]
fn the_same_seed_gives_the_same_data() {
    let rows = |seed| {
        let emulator = emulator(Settings {
            seed,
            ..Settings::default()
        });
        let store = emulator.store();
        let rows: Vec<Value> = store
            .scan("Jobs")
            .map(|(_, entry)| json!(entry.row))
            .collect();
        (rows, emulator.volume.of("RobotLogs").unwrap().row(77))
    };
    assert_eq!(rows(1), rows(1));
    assert_ne!(rows(1), rows(2));
}

#[tokio::test]
async fn ranges_of_numbers_are_read_without_the_others() {
    let running = start(Settings {
        robot_logs: 500_000_000,
        ..Settings::default()
    })
    .await;
    let ids = async |filter: &str, order: &str| -> (Vec<i64>, i64) {
        let path = format!("/odata/RobotLogs?$filter={filter}&$orderby={order}&$top=3&$count=true");
        let page = running.json(&path).await;
        let rows = page["value"].as_array().cloned().unwrap_or_default();
        let ids = rows.iter().filter_map(|row| row["Id"].as_i64());
        (ids.collect(), page["@odata.count"].as_i64().unwrap_or(-1))
    };
    let begin = std::time::Instant::now();
    for (filter, order, expected) in [
        (
            "Id gt 3000000 and Id le 3000002",
            "Id",
            (vec![3_000_001, 3_000_002], 2),
        ),
        ("Id ge 501000000", "Id", (vec![501_000_000], 1)),
        (
            "(Id lt 2000001) and Id gt 1500000",
            "Id desc",
            (vec![2_000_000, 1_999_999, 1_999_998], 500_000),
        ),
        ("Id gt 9 and Id eq 1000001", "Id", (vec![1_000_001], 1)),
        ("Id gt 501000000", "Id", (vec![], 0)),
        ("Id gt 5 and Id lt 5", "Id", (vec![], 0)),
    ] {
        assert_eq!(ids(filter, order).await, expected, "{filter}");
    }
    // A row that is made up takes microseconds: all of them would take many minutes.
    assert!(begin.elapsed().as_secs() < 60);
    let (errors, count) = ids("Id le 1001000 and Level eq 'Error'", "Id").await;
    assert_eq!(errors.len(), 3);
    assert!(errors.is_sorted() && (3..100).contains(&count), "{count}");
}

#[tokio::test]
async fn millions_of_rows_are_made_up_when_they_are_read() {
    let running = start(Settings {
        robot_logs: 5_000_000,
        jobs: 2_000_000,
        queue_items: 3_000_000,
        ..Settings::default()
    })
    .await;
    let page = running
        .json("/odata/RobotLogs?$top=2&$skip=4999998&$count=true")
        .await;
    assert_eq!(page["@odata.count"], 5_000_000);
    assert_eq!(page["value"].as_array().map(Vec::len), Some(2));
    let again = running.json("/odata/RobotLogs?$top=1&$skip=4999999").await;
    assert_eq!(again["value"][0], page["value"][1]);
    let last = running
        .json("/odata/RobotLogs?$top=1&$orderby=TimeStamp desc")
        .await;
    assert_eq!(last["value"][0], page["value"][1]);
    let jobs = running
        .json("/odata/Jobs?$top=1&$count=true&$orderby=Id desc")
        .await;
    assert_eq!(jobs["@odata.count"], 2_000_040);
    let job = running
        .json(&format!("/odata/Jobs({})", jobs["value"][0]["Id"]))
        .await;
    assert_eq!(job["Key"], jobs["value"][0]["Key"]);
    let items = running
        .json("/odata/QueueItems?$filter=Status eq 'Failed'&$top=3")
        .await;
    let items = items["value"].as_array().unwrap();
    assert_eq!(items.len(), 3);
    assert!(items.iter().all(|item| item["Status"] == "Failed"));
    let page = running.json("/odata/RobotLogs").await;
    assert_eq!(
        page["value"].as_array().map(Vec::len),
        Some(1000),
        "one page is the most"
    );
}

/// A page of some properties makes up no more rows than a page of all of them.
#[tokio::test]
async fn properties_of_made_up_rows_are_selected_page_by_page() {
    let running = start(Settings {
        jobs: 5_000_000,
        ..Settings::default()
    })
    .await;
    // The page has the last rows that are stored and the first that are made up.
    let query = "$top=3&$skip=39&$orderby=CreationTime desc&$count=true";
    let whole = running.json(&format!("/odata/Jobs?{query}")).await;
    let selected = running
        .json(&format!("/odata/Jobs?{query}&$select=Id,State"))
        .await;
    assert_eq!(selected["@odata.count"], 5_000_040);
    let expected: Vec<Value> = whole["value"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| json!({"Id": row["Id"], "State": row["State"]}))
        .collect();
    assert_eq!(selected["value"], json!(expected));
    assert_eq!(expected.len(), 3);
    let beyond = "/odata/Jobs?$skip=5000040&$orderby=Id&$select=Id";
    assert_eq!(running.json(beyond).await["value"], json!([]));
}

#[tokio::test]
async fn expanded_rows_are_of_their_type_and_belong_to_the_row() {
    let running = start(Settings::default()).await;
    let schedule = running
        .json("/odata/Jobs?$top=1&$expand=Release,Robot")
        .await;
    let job = &schedule["value"][0];
    assert_eq!(job["Release"]["Name"], job["ReleaseName"]);
    assert!(job["Robot"]["Id"].is_i64());
    let plain = running.json("/odata/Jobs?$top=1").await;
    assert!(plain["value"][0].get("Release").is_none());
}

/// Whoever starts jobs for days fills no memory with what they write.
#[tokio::test]
async fn the_oldest_logs_of_jobs_make_room_for_new_ones() {
    let running = start(Settings::default()).await;
    let old = {
        let mut store = running.emulator.store_mut();
        for _ in store.len("RobotLogs")..20_000 {
            store.insert("RobotLogs", Entry::default());
        }
        store.scan("RobotLogs").next().map(|(key, _)| key.clone())
    };
    let releases = running.json("/odata/Releases").await;
    let start = json!({ "startInfo": {
        "ReleaseKey": releases["value"][0]["Key"],
        "Strategy": "ModernJobsCount",
        "JobsCount": 1,
    }});
    let path = "/odata/Jobs/UiPath.Server.Configuration.OData.StartJobs";
    let started = running.send("POST", path, &start).await;
    assert_eq!(started.status(), 201);
    let key = crate::read(started).await["value"][0]["Key"].clone();
    running
        .send("POST", "/_emulator/clock", &json!({ "advance": 3600 }))
        .await;
    running.get("/odata/Jobs?$top=1").await;
    let store = running.emulator.store();
    assert!(store.find("RobotLogs", "JobKey", &key).is_some());
    assert_eq!(store.len("RobotLogs"), 20_000);
    assert!(old.is_some_and(|old| store.get("RobotLogs", &old).is_none()));
}

#[tokio::test]
async fn a_clock_that_is_stopped_moves_only_when_it_is_told_to() {
    let running = start(Settings::default()).await;
    let set = async |wish: Value| {
        let answer = running.send("POST", "/_emulator/clock", &wish).await;
        assert_eq!(answer.status(), 200, "{wish}");
        crate::read(answer).await
    };
    let stopped = set(json!({ "stopped": true })).await;
    assert_eq!(stopped["stopped"], true);
    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    assert_eq!(running.json("/_emulator/clock").await, stopped);
    let later = set(json!({ "advance": 3600 })).await;
    assert_ne!(later["now"], stopped["now"]);
    assert_eq!(set(json!({ "advance": -3600 })).await, stopped);
    let going = set(json!({ "stopped": false })).await;
    assert_eq!(going["stopped"], false);
    tokio::time::sleep(std::time::Duration::from_millis(2)).await;
    assert_ne!(
        running.json("/_emulator/clock").await["now"],
        stopped["now"]
    );
    let nothing = running
        .send("POST", "/_emulator/clock", &json!({ "stop": true }))
        .await;
    assert_eq!(nothing.status(), 400);
}
