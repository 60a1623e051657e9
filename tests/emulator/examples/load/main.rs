//! Mixed load with faults, to find lost updates, deadlocks and growth.
//!
//! `cargo run --release -p orchestrator-emulator --example load -- --seconds 3600`
//!
//! Starts the program and works in rounds: many clients at once create, change, read, transact,
//! start jobs and move files while answers are delayed, refused, cut and lost. At the end of each
//! round every confirmed write is looked up, the memory is noted, and the service goes back to its
//! sample data. Growth is judged between the second quarter of the rounds and the last one.

mod assets;
mod call;
mod files;
mod jobs;
mod memory;
mod queue;
mod reads;
mod service;
mod tally;
mod worker;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::Parser;

use memory::Memory;
use service::Service;
use tally::Tally;

/// Result of a step that cannot go on.
type Failure = Box<dyn std::error::Error + Send + Sync>;

/// What goes wrong meanwhile.
const FAULTS: [&str; 8] = [
    "* probability=0.02 latency=30",
    "* probability=0.01 status=429 retry-after=1",
    "* probability=0.01 status=503",
    "* probability=0.005 reset-before",
    "* probability=0.005 reset-after",
    "* probability=0.005 cut-body",
    "* probability=0.005 truncated-json",
    "* probability=0.002 html",
];

/// Mixed load with faults on an emulator of its own.
#[derive(Debug, Parser)]
struct Options {
    /// How long, in seconds.
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// Length of a round, in seconds.
    #[arg(long, default_value_t = 10)]
    round: u64,
    /// Clients at once.
    #[arg(long, default_value_t = 50)]
    clients: usize,
    /// Pause of a client between two calls, in milliseconds.
    #[arg(long, default_value_t = 200)]
    pause: u64,
    /// Decides the order of the calls and the faults.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The program; beside this one's folder when absent.
    #[arg(long)]
    program: Option<PathBuf>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(Options::parse()).await {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("the load could not be put on: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Puts the load on and prints what was found; returns the number of findings.
async fn run(options: Options) -> Result<usize, Failure> {
    let program = match options.program {
        Some(program) => program,
        None => beside()?,
    };
    let service = Arc::new(Service::start(&program, options.seed)?);
    let tally = Arc::new(Tally::default());
    let (begin, length) = (Instant::now(), Duration::from_secs(options.round.max(2)));
    let end = begin + Duration::from_secs(options.seconds);
    let mut memory = Memory::default();
    let mut round = 0;
    while Instant::now() + length / 2 < end {
        let until = (Instant::now() + length).min(end);
        let pause = Duration::from_millis(options.pause);
        worker::round(
            &service,
            &tally,
            options.clients,
            (options.seed, round),
            pause,
            until,
        )
        .await?;
        memory.note(service.resident_bytes()?);
        service.reset().await?;
        round += 1;
        println!(
            "round {round}: {} calls, {} MB resident, {} findings",
            tally.calls(),
            memory.last() / 1_000_000,
            tally.findings().len()
        );
    }
    service.stop()?;
    tally.grew(&memory);
    println!("{}", tally.report(begin.elapsed(), &memory));
    Ok(tally.findings().len())
}

/// The program in the folder above that of the examples.
fn beside() -> Result<PathBuf, Failure> {
    let own = std::env::current_exe()?;
    let folder = own.parent().and_then(|folder| folder.parent());
    let name = format!("orchestrator-emulator{}", std::env::consts::EXE_SUFFIX);
    let program = folder.ok_or("no folder")?.join(name);
    if program.exists() {
        Ok(program)
    } else {
        Err(format!(
            "{} is not there: build it with cargo build -p orchestrator-emulator, or name one with --program",
            program.display()
        )
        .into())
    }
}
