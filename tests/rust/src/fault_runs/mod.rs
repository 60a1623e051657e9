//! Runs in which something goes wrong: a seed decides what the client does and what the service
//! does to it, and every run is judged from outside, by what the emulator holds and by its journal.

mod finding;
mod plan;
mod random;
mod reads;
mod sign_in;
mod tally;
mod world;
mod writes;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::task::JoinSet;

pub use finding::{Finding, Report, Wrong};
pub use plan::{Plan, Scenario};
pub use tally::Tally;
pub use world::World;

/// What keeps a run from being judged.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// A run that takes longer hangs: with its few attempts and short pauses none may.
const WATCHDOG: Duration = Duration::from_secs(120);

/// Carries out the run of a seed.
pub async fn run(world: &mut World, seed: u64) -> (Plan, Report) {
    let plan = Plan::of(seed);
    let mut report = Report::default();
    world.reset();
    let ended = tokio::time::timeout(WATCHDOG, carry_out(world, &plan, &mut report)).await;
    match ended {
        Ok(Ok(())) => {}
        Ok(Err(failure)) => report.find(Wrong::Broken, failure.to_string()),
        Err(_) => report.find(Wrong::Hang, format!("not over after {WATCHDOG:?}")),
    }
    let arrived = world.emulator().journal.entries(0, None);
    report.requests += arrived.len();
    report.spoiled = arrived.iter().filter(|sent| sent.fault.is_some()).count();
    (plan, report)
}

async fn carry_out(world: &World, plan: &Plan, report: &mut Report) -> Result<(), Failure> {
    match plan.scenario {
        Scenario::SignIn => sign_in::run(world, plan, report).await,
        scenario if scenario.only_reads() => reads::run(world, plan, report).await,
        _ => writes::run(world, plan, report).await,
    }
}

/// Carries out the runs of many seeds, several at once, each with an emulator of its own; tells of
/// each when it is over.
///
/// # Errors
/// An emulator that does not start, a run that panics.
pub async fn many(
    seeds: std::ops::Range<u64>,
    at_once: usize,
    mut tell: impl FnMut(&Plan, &Report),
) -> Result<(), Failure> {
    let end = seeds.end;
    let next = Arc::new(AtomicU64::new(seeds.start));
    let (sender, mut done) = mpsc::unbounded_channel();
    let mut workers = JoinSet::new();
    for _ in 0..at_once.max(1) {
        let (next, sender) = (Arc::clone(&next), sender.clone());
        workers.spawn(async move {
            let mut world = World::start().await?;
            loop {
                let seed = next.fetch_add(1, Ordering::Relaxed);
                if seed >= end {
                    return Ok::<(), Failure>(());
                }
                // Nobody listens any more: the others have failed.
                if sender.send(run(&mut world, seed).await).is_err() {
                    return Ok(());
                }
            }
        });
    }
    drop(sender);
    while let Some((plan, report)) = done.recv().await {
        tell(&plan, &report);
    }
    while let Some(ended) = workers.join_next().await {
        ended??;
    }
    Ok(())
}
