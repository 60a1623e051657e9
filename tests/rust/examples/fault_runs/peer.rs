//! The official Python client beside this one: how many jobs one call starts when its first
//! answer is spoiled.

use std::path::Path;

use orchestrator_emulator::faults::Rule;
use orchestrator_odata::models::{StartProcess, StartStrategy};
use rust_tests::fault_runs::{Failure, World};
use serde_json::Value;

const OPERATION: &str = "Jobs.StartJobs";
/// Calls for each fault.
const CALLS: u64 = 5;
/// What happens to the first request of each call.
const FAULTS: [&str; 7] = [
    "reset-after",
    "cut-body",
    "status=503",
    "status-after=503",
    "html",
    "reset-before",
    "status=429 retry-after=1",
];

/// What the journal says of the calls under one fault.
#[derive(Debug, Default)]
struct Figures {
    sent: u64,
    started: u64,
    failed: u64,
}

/// Prints both side by side.
pub async fn compare(python: &Path, emulator: &Path) -> Result<(), Failure> {
    let (name, official) = official(python, emulator).await?;
    println!("{CALLS} calls of {OPERATION} each; sent / jobs started / calls that failed");
    println!(
        "{:<28} {:>20} {:>20}",
        "first answer of each call", "this client", name
    );
    let (mut ours_in_all, mut theirs_in_all) = (0, 0);
    for (fault, theirs) in FAULTS.iter().zip(&official) {
        let ours = ours(fault).await?;
        println!("{fault:<28} {:>20} {:>20}", shown(&ours), shown(theirs));
        ours_in_all += ours.started.saturating_sub(CALLS);
        theirs_in_all += theirs.started.saturating_sub(CALLS);
    }
    println!(
        "jobs started beyond one for each call: {ours_in_all} by this client, {theirs_in_all} by {name}"
    );
    Ok(())
}

fn shown(figures: &Figures) -> String {
    format!(
        "{} / {} / {}",
        figures.sent, figures.started, figures.failed
    )
}

async fn ours(fault: &str) -> Result<Figures, Failure> {
    let mut world = World::start().await?;
    let mut figures = Figures::default();
    for _ in 0..CALLS {
        world.reset();
        let orch = world.client(true)?;
        let release = world.patient()?;
        let release = release
            .releases()
            .list()
            .filter("Name eq 'Check suppliers'");
        let key = release.first().await?.and_then(|release| release.key);
        let order = StartProcess::default()
            .with_release_key(key.ok_or("no process")?)
            .with_strategy(StartStrategy::ModernJobsCount)
            .with_jobs_count(1);
        let rule: Rule = format!("{OPERATION} call=1 {fault}").parse()?;
        world.emulator().faults.replace(vec![rule], 1);
        let started = orch.jobs().start_jobs(&order).await;
        figures.failed += u64::from(started.is_err());
        for sent in world.arrived(OPERATION) {
            figures.sent += 1;
            figures.started += u64::from(sent.acted);
        }
    }
    Ok(figures)
}

async fn official(python: &Path, emulator: &Path) -> Result<(String, Vec<Figures>), Failure> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../emulator/official");
    let mut command = tokio::process::Command::new(python);
    command
        .arg(folder.join("replays.py"))
        .args(["--calls", &CALLS.to_string(), "--program"])
        .arg(emulator);
    for fault in FAULTS {
        command.args(["--fault", fault]);
    }
    let output = command.output().await?;
    let text = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("the official client could not be run: {said}").into());
    }
    let mut name = "official client".to_owned();
    let mut all = Vec::new();
    for line in text.lines() {
        let line: Value = serde_json::from_str(line)?;
        if let Some(client) = line["client"].as_str() {
            client.clone_into(&mut name);
            continue;
        }
        let number = |member: &str| line[member].as_u64().unwrap_or_default();
        all.push(Figures {
            sent: number("sent"),
            started: number("started"),
            failed: number("raised"),
        });
    }
    if all.len() != FAULTS.len() {
        return Err(format!("{} lines of {} came: {text}", all.len(), FAULTS.len()).into());
    }
    Ok((name, all))
}
