//! Large lists, planned in parts and read by several at once.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::Arc;

use futures::future::try_join_all;
use odata_runtime::extract::{Journal, Pace, Part, PartPages, Plan, Since};
use orchestrator_emulator::Settings;
use orchestrator_odata::extract::{Extraction, Property, PropertyKind};
use orchestrator_odata::models::Log;
use orchestrator_odata::{Error, ErrorKind, Orchestrator, operations};
use rust_tests::emulated::Emulated;

const LOGS: u64 = 250_000;
const FIRST: i64 = 1_000_001;

async fn with_logs(robot_logs: u64) -> (Emulated, Orchestrator) {
    let settings = Settings {
        robot_logs,
        ..Settings::default()
    };
    let emulated = Emulated::start(settings).await.unwrap();
    let orch = Orchestrator::builder(&emulated.tenant())
        .bearer(emulated.token("admin"))
        .build()
        .unwrap();
    (emulated, orch)
}

fn properties() -> Vec<Property> {
    let property = |name: &str, kind| Property {
        name: name.to_owned(),
        kind,
        is_usable: true,
    };
    vec![
        property("Id", PropertyKind::Integer),
        property("TimeStamp", PropertyKind::Moment),
    ]
}

async fn planned(orch: &Orchestrator, wanted: Extraction) -> Result<Plan, Error> {
    let list = orch.robot_logs().list().into_request();
    orch.plan_extraction(&list, &properties(), wanted).await
}

fn logs() -> &'static odata_runtime::Operation {
    let mut all = operations::ALL.iter();
    all.find(|row| row.id == "RobotLogs.list").unwrap()
}

async fn ids(orch: &Orchestrator, part: Part, pace: &Arc<Pace>) -> Result<Vec<i64>, Error> {
    let client = orch.client().with_pace(Arc::clone(pace));
    let mut pages = PartPages::new(&client, logs(), part)?;
    let mut ids = Vec::new();
    while let Some(page) = pages.next_items::<Log>().await {
        let (items, page) = page?;
        assert_eq!(page.last, items.last().and_then(|log| log.id));
        ids.extend(items.into_iter().filter_map(|log| log.id));
    }
    Ok(ids)
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_together_hold_every_row_once() {
    let (_emulated, orch) = with_logs(LOGS).await;
    let plan = planned(&orch, Extraction::default()).await.unwrap();
    let text = serde_json::to_string(&plan).unwrap();
    assert_eq!(serde_json::from_str::<Plan>(&text).unwrap(), plan);
    assert_eq!(plan.rows, LOGS);
    assert!(plan.parts.len() > 5, "{}", plan.parts.len());

    let pace = Arc::new(Pace::new(None));
    let reading = plan
        .parts
        .iter()
        .map(|part| ids(&orch, part.clone(), &pace));
    let mut found = try_join_all(reading).await.unwrap().concat();
    found.sort_unstable();
    let last = FIRST + LOGS.cast_signed();
    assert!(found.into_iter().eq(FIRST..last));
    // A page more for each part that does not know that it is at its end.
    let most = LOGS / 1000 + 2 * plan.parts.len() as u64;
    assert!(pace.requests() <= most, "{}", pace.requests());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_part_is_cut_behind_its_first_page() {
    let (_emulated, orch) = with_logs(LOGS).await;
    let open = Extraction {
        is_open: true,
        folders: Some("Finance/Invoices".to_owned()),
        ..Extraction::default()
    };
    let plan = planned(&orch, open).await.unwrap();
    // One for the list of folders.
    assert_eq!((plan.requests, plan.parts.len()), (1, 1));
    let part = plan.parts[0].clone();
    let mut pages = PartPages::new(orch.client(), logs(), part.clone()).unwrap();
    let (items, page) = pages.next_items::<Log>().await.unwrap().unwrap();
    assert_eq!(page.count, Some(LOGS));
    let cut = part.cut_behind(orch.client(), logs(), &page);
    let cut = cut.await.unwrap().unwrap();
    assert!(cut.requests <= LOGS / 1000 / 100, "{}", cut.requests);
    assert!(cut.parts.len() > 5, "{}", cut.parts.len());
    let pace = Arc::new(Pace::new(None));
    let reading = cut.parts.iter().map(|part| ids(&orch, part.clone(), &pace));
    let mut found = try_join_all(reading).await.unwrap().concat();
    found.extend(items.iter().filter_map(|log| log.id));
    found.sort_unstable();
    assert!(found.into_iter().eq(FIRST..FIRST + LOGS.cast_signed()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_short_open_part_is_cut_without_a_question() {
    let rows = 50_000;
    let (_emulated, orch) = with_logs(rows).await;
    let open = Extraction {
        is_open: true,
        folders: Some("Finance/Invoices".to_owned()),
        ..Extraction::default()
    };
    let part = planned(&orch, open).await.unwrap().parts[0].clone();
    let mut pages = PartPages::new(orch.client(), logs(), part.clone()).unwrap();
    let (items, page) = pages.next_items::<Log>().await.unwrap().unwrap();
    let cut = part.cut_behind(orch.client(), logs(), &page);
    let cut = cut.await.unwrap().unwrap();
    assert_eq!((cut.requests, cut.parts.len()), (0, 4));
    let counted: u64 = cut.parts.iter().filter_map(|part| part.rows).sum();
    assert_eq!(counted, rows - page.rows);
    let pace = Arc::new(Pace::new(None));
    let reading = cut.parts.iter().map(|part| ids(&orch, part.clone(), &pace));
    let mut found = try_join_all(reading).await.unwrap().concat();
    // Keys lie as close everywhere, so the parts end where pages do, or after a short one.
    assert!(pace.requests() <= 49 + 4, "{}", pace.requests());
    found.extend(items.iter().filter_map(|log| log.id));
    found.sort_unstable();
    assert!(found.into_iter().eq(FIRST..FIRST + rows.cast_signed()));
    // Gaps and crowds only make parts shorter and longer.
    let mut wide = page;
    wide.first = Some(FIRST - 1_000_000_000_000);
    let cut = part.cut_behind(orch.client(), logs(), &wide).await;
    let reading = cut.unwrap().unwrap().parts;
    let reading = reading.into_iter().map(|part| ids(&orch, part, &pace));
    let behind = try_join_all(reading).await.unwrap().concat();
    assert_eq!(behind.len() as u64, rows - page.rows);
    // Few rows are read as they are.
    let mut few = page;
    few.count = Some(20_000);
    let cut = part.cut_behind(orch.client(), logs(), &few).await;
    assert!(cut.unwrap().is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mark_leads_to_what_is_new() {
    let (_emulated, orch) = with_logs(2500).await;
    let plan = planned(&orch, Extraction::default()).await.unwrap();
    let nothing = Extraction {
        since: Since::Mark(plan.mark.clone()),
        ..Extraction::default()
    };
    assert_eq!(planned(&orch, nothing).await.unwrap().parts, []);
    let mut earlier = plan.mark;
    for place in earlier.places.values_mut() {
        place.key = Some(FIRST + 2000);
    }
    let new = Extraction {
        since: Since::Mark(earlier),
        ..Extraction::default()
    };
    let plan = planned(&orch, new).await.unwrap();
    assert_eq!((plan.rows, plan.parts.len()), (499, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_is_read_as_its_own_operation_only() {
    let (_emulated, orch) = with_logs(10).await;
    let plan = planned(&orch, Extraction::default()).await.unwrap();
    let mut all = operations::ALL.iter();
    let jobs = all.find(|row| row.id == "Jobs.list").unwrap();
    let pages = PartPages::new(orch.client(), jobs, plan.parts[0].clone());
    assert_eq!(pages.unwrap_err().kind(), ErrorKind::Usage);
}

#[test]
fn a_journal_is_whole_and_of_one_process() {
    let folder = std::env::temp_dir().join(format!("journal-{}", std::process::id()));
    let journal = Journal::open(&folder, "notes.json").unwrap();
    assert_eq!(journal.read().unwrap(), None);
    journal.write("first").unwrap();
    journal.write("second").unwrap();
    let refused = Journal::open(&folder, "notes.json").unwrap_err();
    assert!(refused.to_string().contains("another process"), "{refused}");
    journal.close();
    let again = Journal::open(&folder, "notes.json").unwrap();
    assert_eq!(again.read().unwrap().as_deref(), Some("second"));
    std::fs::remove_dir_all(&folder).unwrap();
}
