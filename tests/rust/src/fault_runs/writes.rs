//! Writes, and whether what the client says of them is what the journal says.

use orchestrator_odata::models::{
    Asset, AssetValueScope, AssetValueType, CommitType, QueueItemData, Release, StartProcess,
    StartStrategy, TransactionData, TransactionResult,
};
use orchestrator_odata::{Error, Orchestrator};

use super::Failure;
use super::finding::{Report, Wrong};
use super::plan::{Plan, Scenario};
use super::random::Random;
use super::world::{FOLDER, World};

const QUEUE: &str = "Invoices";

/// Carries a writing scenario out.
///
/// # Errors
/// What keeps the run from being judged.
pub async fn run(world: &World, plan: &Plan, report: &mut Report) -> Result<(), Failure> {
    let orch = world.client(plan.renews)?;
    let result = match plan.scenario {
        Scenario::AddItem => {
            world.spoil(plan)?;
            add_item(&orch, plan.seed).await
        }
        Scenario::BulkAdd => {
            world.spoil(plan)?;
            bulk_add(&orch, plan.seed).await
        }
        Scenario::StartTransaction => take_item(world, plan, &orch).await?,
        Scenario::SetResult => finish_item(world, plan, &orch).await?,
        Scenario::StartJobs => start_jobs(world, plan, report, &orch).await?,
        Scenario::UpdateRelease => update_release(world, plan, &orch).await?,
        _ => asset(world, plan, &orch).await?,
    };
    judge(world, plan.scenario.operation(), result, report);
    Ok(())
}

/// Whether the value that came back is the one that was sent, or the error.
type Sent = Result<bool, Error>;

fn item(reference: String) -> QueueItemData {
    QueueItemData::default()
        .with_name(QUEUE)
        .with_reference(reference)
}

/// Adds an item with a reference of its own.
pub async fn add_item(orch: &Orchestrator, seed: u64) -> Sent {
    let reference = format!("RUN-{seed}");
    let data = item(reference.clone());
    let added = orch.queues().add_queue_item(&data).await?;
    Ok(added.reference == Some(reference))
}

async fn bulk_add(orch: &Orchestrator, seed: u64) -> Sent {
    let items: Vec<QueueItemData> = (0..20)
        .map(|number| item(format!("RUN-{seed}-{number}")))
        .collect();
    let queues = orch.queues();
    let call = queues.bulk_add_queue_items(&CommitType::AllOrNothing, QUEUE);
    let added = call.queue_items(&items).await?;
    Ok(added.success == Some(true))
}

async fn take_item(world: &World, plan: &Plan, orch: &Orchestrator) -> Result<Sent, Failure> {
    add_item(&world.patient()?, plan.seed).await?;
    world.spoil(plan)?;
    let wish = TransactionData::default().with_name(QUEUE);
    let taken = orch.queues().start_transaction(&wish).await;
    Ok(taken.map(|item| item.is_some_and(|item| item.id.is_some())))
}

async fn finish_item(world: &World, plan: &Plan, orch: &Orchestrator) -> Result<Sent, Failure> {
    let patient = world.patient()?;
    add_item(&patient, plan.seed).await?;
    let wish = TransactionData::default().with_name(QUEUE);
    let taken = patient.queues().start_transaction(&wish).await?;
    let id = taken.and_then(|item| item.id).ok_or("no item")?;
    world.spoil(plan)?;
    let result = TransactionResult::default().with_is_successful(true);
    let done = orch.queues().set_transaction_result(id, &result).await;
    Ok(done.map(|()| world.stored("QueueItems", id, "Status") == "Successful"))
}

async fn start_jobs(
    world: &World,
    plan: &Plan,
    report: &mut Report,
    orch: &Orchestrator,
) -> Result<Sent, Failure> {
    let release = world.patient()?.releases().list().first().await?;
    let key = release
        .and_then(|release| release.key)
        .ok_or("no process")?;
    let count = Random::new(!plan.seed).between(1, 4);
    let order = StartProcess::default()
        .with_release_key(key)
        .with_strategy(StartStrategy::ModernJobsCount)
        .with_jobs_count(i32::try_from(count)?);
    let before = world.emulator().store().len("Jobs");
    world.spoil(plan)?;
    let started = orch.jobs().start_jobs(&order).await;
    let jobs = world.emulator().store().len("Jobs") - before;
    // The journal is a witness only where it agrees with what is there.
    let acted = acted(world, plan.scenario.operation());
    if jobs as u64 != u64::from(acted) * count {
        let text = format!("{jobs} jobs of {count} wanted, and the journal says {acted} times");
        report.find(Wrong::Broken, text);
    }
    Ok(started.map(|jobs| jobs.len() as u64 == count))
}

async fn update_release(world: &World, plan: &Plan, orch: &Orchestrator) -> Result<Sent, Failure> {
    let id = *world.ids("Releases", FOLDER).first().ok_or("no process")?;
    let text = format!("Changed by run {}.", plan.seed);
    world.spoil(plan)?;
    let change = Release::default().with_description(text.as_str());
    let done = orch.releases().update(id, &change).await;
    Ok(done.map(|()| world.stored("Releases", id, "Description") == text.as_str()))
}

async fn asset(world: &World, plan: &Plan, orch: &Orchestrator) -> Result<Sent, Failure> {
    world.add_assets(FOLDER, 1);
    let id = *world.ids("Assets", FOLDER).last().ok_or("no asset")?;
    let name = format!("Run {}", plan.seed);
    let asset = Asset::default()
        .with_name(name.as_str())
        .with_value_scope(AssetValueScope::Global)
        .with_value_type(AssetValueType::Integer)
        .with_int_value(7);
    world.spoil(plan)?;
    let assets = orch.assets();
    Ok(match plan.scenario {
        Scenario::CreateAsset => {
            let made = assets.create(&asset).await;
            made.map(|made| made.name.as_deref() == Some(name.as_str()))
        }
        Scenario::ReplaceAsset => {
            let done = assets.replace(id, &asset.with_id(id)).await;
            done.map(|()| world.stored("Assets", id, "Name") == name.as_str())
        }
        _ => {
            let done = assets.delete(id).await;
            done.map(|()| world.stored("Assets", id, "Name").is_null())
        }
    })
}

/// How often the service carried an operation out.
fn acted(world: &World, operation: &str) -> u32 {
    world.arrived(operation).iter().map(|sent| sent.acted).sum()
}

/// Compares what the client says of a write with the journal.
pub fn judge(world: &World, operation: &str, result: Sent, report: &mut Report) {
    report.end(result.as_ref().err(), &[world.token()]);
    let sent = world.arrived(operation);
    let acted = acted(world, operation);
    // The description calls PUT and DELETE of a set repeatable, and none of the other writes here.
    let may_repeat = sent
        .iter()
        .all(|sent| matches!(sent.method.as_str(), "PUT" | "DELETE"));
    // Only these two say for certain that nothing was done.
    let is_clear = |status: Option<u16>| matches!(status, Some(401 | 429));
    let again = sent
        .iter()
        .rev()
        .skip(1)
        .filter(|earlier| !is_clear(earlier.status))
        .count();
    let journal = || {
        let lines = sent.iter().map(|sent| {
            let fault = sent.fault.as_deref().unwrap_or("no fault");
            format!("{:?} ({fault}, acted {})", sent.status, sent.acted)
        });
        format!("{operation}: {}", lines.collect::<Vec<_>>().join(", "))
    };
    if may_repeat {
        report.repeated += again;
    } else if again > 0 {
        report.find(Wrong::SentAgain, journal());
    }
    if acted > 1 && !may_repeat {
        report.find(Wrong::ActedTwice, journal());
    }
    match result {
        Ok(_) if acted == 0 => report.find(Wrong::NotDone, journal()),
        Ok(false) => report.find(Wrong::Untrue, journal()),
        Ok(true) => {}
        Err(error) if acted > 0 && !error.may_have_acted() => {
            report.find(Wrong::DoneAfterAll, format!("{error} — {}", journal()));
        }
        Err(_) => {}
    }
}
