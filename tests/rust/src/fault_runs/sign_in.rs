//! Signing in, and going on when a token has come to its end.

use futures::future::join_all;
use orchestrator_emulator::people::seed;

use super::finding::Report;
use super::plan::Plan;
use super::world::{FOLDER, World};
use super::{Failure, reads, writes};

/// Reads, lets the token end, reads several times at once, and writes.
///
/// # Errors
/// What keeps the run from being judged.
pub async fn run(world: &World, plan: &Plan, report: &mut Report) -> Result<(), Failure> {
    let orch = world.application()?;
    world.add_assets(FOLDER, 1);
    let id = *world.ids("Assets", FOLDER).last().ok_or("no asset")?;
    // Beginnings of all tokens that the emulator issues, and what they are asked for with.
    let secrets = ["eyJ", seed::CLIENT_SECRET];
    world.spoil(plan)?;
    let first = orch.assets().get(id).await;
    report.end(first.as_ref().err(), &secrets);
    world.end_tokens();
    for got in join_all((0..4).map(|_| orch.assets().get(id).send())).await {
        report.end(got.as_ref().err(), &secrets);
        reads::same(world, report, got, |asset| {
            reads::is_stored(world, id, asset)
        });
    }
    if plan.renews {
        world.end_tokens();
    }
    let added = writes::add_item(&orch, plan.seed).await;
    report.end(added.as_ref().err(), &secrets);
    writes::judge(world, plan.scenario.operation(), added, report);
    Ok(())
}
