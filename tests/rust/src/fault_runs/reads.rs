//! Reads, and whether what they give is the truth.
#![allow(deprecated, reason = "the plain list of assets has a key to page by")]

use std::collections::BTreeSet;

use futures::TryStreamExt as _;
use odata_runtime::{Items, Readable};
use orchestrator_odata::models::{Asset, Log};
use orchestrator_odata::{Error, List, Orchestrator};
use serde_json::Value;

use super::Failure;
use super::finding::{Report, Wrong};
use super::plan::{Plan, Reading, Scenario};
use super::random::Random;
use super::world::{FOLDER, OTHER_FOLDER, World};

/// The package that is read as a file.
const PACKAGE: &str = "Invoices.Read:1.2.0";

/// Carries a reading scenario out.
///
/// # Errors
/// What keeps the run from being judged.
pub async fn run(world: &World, plan: &Plan, report: &mut Report) -> Result<(), Failure> {
    let orch = world.client(plan.renews)?;
    // What the service has is decided by another seed than what happens.
    let mut random = Random::new(!plan.seed);
    match plan.scenario {
        Scenario::Logs(reading) => {
            let list = |orch: &Orchestrator| styled(orch.robot_logs().list(), reading);
            let truth = world.log_ids();
            whole(world, plan, report, list, |log: &Log| log.id, &truth).await
        }
        Scenario::Assets(reading) => {
            world.add_assets(FOLDER, random.between(100, 1_300));
            let list = |orch: &Orchestrator| styled(orch.assets().list(), reading);
            let truth = world.ids("Assets", FOLDER);
            whole(world, plan, report, list, |asset: &Asset| asset.id, &truth).await
        }
        Scenario::FanOut => {
            world.add_assets(FOLDER, random.between(1, 400));
            world.add_assets(OTHER_FOLDER, random.between(1, 400));
            fan_out(world, plan, report, &orch).await
        }
        Scenario::Count => {
            world.add_assets(FOLDER, random.between(1, 400));
            world.spoil(plan)?;
            let truth = world.ids("Assets", FOLDER).len();
            let counted = orch.assets().list().count_all().await;
            same(world, report, counted, |count| *count == truth as u64);
            Ok(())
        }
        Scenario::Get => {
            world.add_assets(FOLDER, 1);
            let id = *world.ids("Assets", FOLDER).last().ok_or("no asset")?;
            world.spoil(plan)?;
            let got = orch.assets().get(id).await;
            same(world, report, got, |asset| is_stored(world, id, asset));
            Ok(())
        }
        _ => {
            let patient = world.patient()?;
            let truth = patient.processes().download_package(PACKAGE).await?;
            world.spoil(plan)?;
            let file = orch.processes().download_package(PACKAGE).await;
            same(world, report, file, |file| *file == truth);
            Ok(())
        }
    }
}

/// Whether an asset is the one that is stored.
pub fn is_stored(world: &World, id: i64, asset: &Asset) -> bool {
    let name = asset.name.clone().map(Value::from);
    asset.id == Some(id) && name == Some(world.stored("Assets", id, "Name"))
}

/// Notes a single result that must be the truth, or an error.
pub fn same<T>(
    world: &World,
    report: &mut Report,
    result: Result<T, Error>,
    is_true: impl Fn(&T) -> bool,
) {
    report.end(result.as_ref().err(), &[world.token()]);
    if result.is_ok_and(|value| !is_true(&value)) {
        report.find(Wrong::Untrue, "the value is not the one that is stored");
    }
}

fn styled<T: Readable, P>(list: List<T, P>, reading: Reading) -> List<T, P> {
    let list = list.prefetch(reading.prefetch);
    let list = if reading.by_key { list.by_key() } else { list };
    if reading.count {
        list.count(true)
    } else {
        list
    }
}

/// Rows as they came, and the error that ended them with what the list goes on from.
struct Drained {
    ids: Vec<Option<i64>>,
    error: Option<Error>,
    token: Option<String>,
}

async fn drain<T: Readable>(mut rows: Items<T>, id: fn(&T) -> Option<i64>) -> Drained {
    let mut ids = Vec::new();
    loop {
        match rows.try_next().await {
            Ok(Some(row)) => ids.push(id(&row)),
            ended => {
                return Drained {
                    ids,
                    error: ended.err(),
                    token: rows.token(),
                };
            }
        }
    }
}

/// Reads a list to its end; after an error, goes on where it stood once nothing goes wrong any more.
async fn whole<T: Readable, P>(
    world: &World,
    plan: &Plan,
    report: &mut Report,
    list: impl Fn(&Orchestrator) -> List<T, P>,
    id: fn(&T) -> Option<i64>,
    truth: &[i64],
) -> Result<(), Failure> {
    world.spoil(plan)?;
    let read = drain(list(&world.client(plan.renews)?).stream(), id).await;
    report.end(read.error.as_ref(), &[world.token()]);
    if read.error.is_none() {
        compare(report, &read.ids, truth, "the list");
        return Ok(());
    }
    let begun = truth.get(..read.ids.len()).unwrap_or(truth);
    compare(report, &read.ids, begun, "the list before its error");
    let token = read.token.ok_or("an error leaves no token")?;
    report.requests += world.emulator().journal.entries(0, None).len();
    world.emulator().faults.clear();
    let rest = list(&world.patient()?).resume(token);
    let rest = drain(rest.stream(), id).await;
    if let Some(error) = rest.error {
        return Err(format!("the list does not go on: {error}").into());
    }
    let all: Vec<Option<i64>> = read.ids.into_iter().chain(rest.ids).collect();
    compare(
        report,
        &all,
        truth,
        "the list with what came after its error",
    );
    Ok(())
}

/// Rows must be these, in this order.
fn compare(report: &mut Report, ids: &[Option<i64>], truth: &[i64], what: &str) {
    let read: Vec<i64> = ids.iter().flatten().copied().collect();
    if read == truth && ids.len() == read.len() {
        return;
    }
    let distinct: BTreeSet<i64> = read.iter().copied().collect();
    let known: BTreeSet<i64> = truth.iter().copied().collect();
    let counts = format!("{what}: {} rows came of {}", ids.len(), truth.len());
    if distinct.len() < read.len() {
        report.find(Wrong::Doubled, counts.clone());
    }
    if !known.is_subset(&distinct) {
        report.find(Wrong::Lost, counts.clone());
    }
    if distinct == known && distinct.len() == read.len() || !distinct.is_subset(&known) {
        report.find(Wrong::Untrue, counts);
    }
}

async fn fan_out(
    world: &World,
    plan: &Plan,
    report: &mut Report,
    orch: &Orchestrator,
) -> Result<(), Failure> {
    world.spoil(plan)?;
    let folders = orch.in_folders("/**").budget(3);
    let mut rows = folders.list(|orch| orch.assets().list());
    let (mut here, mut there, mut error) = (Vec::new(), Vec::new(), None);
    loop {
        match rows.try_next().await {
            Ok(Some(row)) if row.folder.name() == "Finance/Invoices" => here.push(row.row.id),
            Ok(Some(row)) if row.folder.name() == "Operations" => there.push(row.row.id),
            Ok(Some(_)) => {}
            Ok(None) => break,
            Err(failed) => {
                error = Some(failed);
                break;
            }
        }
    }
    report.end(error.as_ref(), &[world.token()]);
    for (ids, folder) in [(here, FOLDER), (there, OTHER_FOLDER)] {
        let truth = world.ids("Assets", folder);
        let truth = match error {
            Some(_) => truth.get(..ids.len()).unwrap_or(&truth),
            None => &truth,
        };
        compare(report, &ids, truth, &format!("the list of folder {folder}"));
    }
    Ok(())
}
