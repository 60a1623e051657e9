//! A million rows: the CPU time that the client takes, and its memory.

use std::process::Command;
use std::time::Duration;

use futures::TryStreamExt as _;
use orchestrator_odata::Orchestrator;
use rust_tests::measuring::{Outcome, Server, memory};

use crate::serve::{PAGE, ROWS};
use crate::{hand, median, verdict};

const RUNS: usize = 3;
const LIMIT: f64 = 1.25;
/// Most growth after the first hundredth of the rows, in kB.
const GROWTH: u64 = 8 * 1024;
/// Ticks of the times in `/proc`, fixed for programs on Linux.
const TICKS: u64 = 100;

/// Lets both ways read all rows, each time in a process of its own, in turns.
pub fn run() -> Outcome<bool> {
    let server = Server::start()?;
    let (mut client, mut hand, mut flat) = (Vec::new(), Vec::new(), true);
    println!("{ROWS} rows in pages of {PAGE}, CPU time of the client, median of {RUNS}");
    for _ in 0..RUNS {
        for (way, times) in [("client", &mut client), ("hand", &mut hand)] {
            let program = std::env::current_exe()?;
            let output = Command::new(program)
                .args(["rows", way, &server.greeting])
                .output()?;
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            let figures: Vec<u64> = text
                .split_whitespace()
                .filter_map(|w| w.parse().ok())
                .collect();
            let [ticks, growth] = figures.as_slice() else {
                let error = String::from_utf8_lossy(&output.stderr).into_owned();
                return Err(format!("reading by {way} failed: {error}").into());
            };
            flat &= way != "client" || *growth <= GROWTH;
            times.push(Duration::from_millis(ticks * 1000 / TICKS));
            println!(
                "{way:<8} {:.2} s, grew by {growth} kB",
                *ticks as f64 / TICKS as f64
            );
        }
    }
    println!(
        "memory {}, limit {GROWTH} kB",
        if flat { "flat" } else { "grew" }
    );
    Ok(verdict(median(client), median(hand), LIMIT) && flat)
}

/// Reads all rows and prints CPU time in ticks and growth of memory in kB.
pub async fn read(way: &str, url: &str) -> Outcome<()> {
    let start = ticks()?;
    let growth = match way {
        "client" => by_client(url).await?,
        _ => by_hand(url).await?,
    };
    println!("{} {growth}", ticks()? - start);
    Ok(())
}

async fn by_client(url: &str) -> Outcome<u64> {
    let orch = Orchestrator::builder(url).bearer("token").build()?;
    let mut logs = orch.robot_logs().list().stream();
    let (mut rows, mut sum, mut early) = (0, 0, 0);
    while let Some(log) = logs.try_next().await? {
        rows += 1;
        sum += log.id.unwrap_or_default();
        if rows == ROWS / 100 {
            early = memory("VmHWM")?;
        }
    }
    finish(rows, sum, early)
}

async fn by_hand(url: &str) -> Outcome<u64> {
    let client = reqwest::Client::new();
    let (mut rows, mut sum, mut early) = (0, 0, 0);
    loop {
        let mut address = format!("{url}/odata/RobotLogs");
        if rows > 0 {
            address.push_str(&format!("?$skip={rows}"));
        }
        let reply = client.get(address).bearer_auth("token").send().await?;
        let text = reply.error_for_status()?.bytes().await?;
        let page: hand::Page<hand::Log> = serde_json::from_slice(&text)?;
        rows += page.value.len();
        sum += page.value.iter().map(|log| log.id).sum::<i64>();
        if rows == ROWS / 100 {
            early = memory("VmHWM")?;
        }
        if page.value.is_empty() || page.count.is_some_and(|count| rows as u64 >= count) {
            return finish(rows, sum, early);
        }
    }
}

/// The sum keeps the work from being left out; each row has a number.
fn finish(rows: usize, sum: i64, early: u64) -> Outcome<u64> {
    if rows != ROWS || sum == 0 {
        return Err(format!("{rows} rows came, not {ROWS}").into());
    }
    Ok(memory("VmHWM")?.saturating_sub(early))
}

/// CPU time of this process: user and system.
fn ticks() -> Outcome<u64> {
    let text = std::fs::read_to_string("/proc/self/stat")?;
    let (_, fields) = text.rsplit_once(')').ok_or("no name in /proc/self/stat")?;
    let fields: Vec<&str> = fields.split_whitespace().collect();
    match (fields.get(11), fields.get(12)) {
        (Some(user), Some(system)) => Ok(user.parse::<u64>()? + system.parse::<u64>()?),
        _ => Err("no times in /proc/self/stat".into()),
    }
}
