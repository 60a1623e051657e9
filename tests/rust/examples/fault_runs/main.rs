//! Runs with faults, chosen by seed, and what the official client does under the same faults.
//!
//! `cargo xtask bench faults --runs 10000 --seed 1`

mod peer;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use rust_tests::fault_runs::{Failure, Plan, Tally, many};

/// Runs at once: they wait most of the time.
const AT_ONCE: usize = 8;

#[derive(Debug)]
struct Options {
    runs: u64,
    seed: u64,
    /// The Python that has the official client, and the emulator as a program.
    peer: Option<(PathBuf, PathBuf)>,
}

#[tokio::main(worker_threads = 2)]
async fn main() -> ExitCode {
    let options = match options(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(problem) => {
            eprintln!("{problem}; options: --runs N --seed N --python FILE --emulator FILE");
            return ExitCode::from(2);
        }
    };
    match run(&options).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("the runs could not be carried out: {error}");
            ExitCode::FAILURE
        }
    }
}

fn options(mut words: impl Iterator<Item = String>) -> Result<Options, String> {
    let (mut runs, mut seed, mut python, mut emulator) = (10_000, 1, None, None);
    while let Some(word) = words.next() {
        let value = words.next().ok_or(format!("{word} needs a value"))?;
        let number = || {
            let number = value.parse::<u64>();
            number.map_err(|_| format!("{word} needs a number, not `{value}`"))
        };
        match word.as_str() {
            "--runs" => runs = number()?.max(1),
            "--seed" => seed = number()?,
            "--python" => python = Some(PathBuf::from(&value)),
            "--emulator" => emulator = Some(PathBuf::from(&value)),
            _ => return Err(format!("there is no option {word}")),
        }
    }
    Ok(Options {
        runs,
        seed,
        peer: python.zip(emulator),
    })
}

/// Whether nothing was found.
async fn run(options: &Options) -> Result<bool, Failure> {
    let began = Instant::now();
    let mut tally = Tally::default();
    if options.runs == 1 {
        println!("{}", Plan::of(options.seed));
    }
    let seeds = options.seed..options.seed.saturating_add(options.runs);
    let mut done = 0;
    many(seeds, AT_ONCE, |plan, report| {
        if let Some(text) = tally.add(plan, report) {
            println!("{text}");
        }
        done += 1;
        if done % 1_000 == 0 {
            println!("{done} runs in {:.0} s", began.elapsed().as_secs_f64());
        }
    })
    .await?;
    let last = options.seed.saturating_add(options.runs - 1);
    println!(
        "\nseeds {} to {last}, {:.0} s",
        options.seed,
        began.elapsed().as_secs_f64()
    );
    println!("{}", tally.summary());
    match &options.peer {
        Some((python, emulator)) => peer::compare(python, emulator).await?,
        None => println!("not compared with the official client: no --python and --emulator"),
    }
    Ok(tally.is_good())
}
