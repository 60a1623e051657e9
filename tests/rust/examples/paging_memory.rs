//! Reads a million rows as a stream and prints what that costs in memory.
//!
//! The rows come from a server on loopback, a process of its own, that makes every page up.

use std::fmt::Write as _;
use std::process::ExitCode;
use std::time::Instant;

use axum::Router;
use axum::extract::RawQuery;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use futures::TryStreamExt;
use orchestrator_odata::Orchestrator;
use rust_tests::measuring::{Outcome, Server, ended, is_server, memory};

const ROWS: usize = 1_000_000;
const PAGE: usize = 1000;
/// Most memory over the start, in kB.
const LIMIT: u64 = 32 * 1024;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let outcome = if is_server() {
        serve().await.map(|()| true)
    } else {
        measure().await
    };
    ended(outcome)
}

async fn serve() -> Outcome<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, Router::new().fallback(page)).await?;
    Ok(())
}

async fn page(RawQuery(query): RawQuery) -> impl IntoResponse {
    let query = query.unwrap_or_default();
    let skip: usize = query
        .split('&')
        .find_map(|pair| pair.strip_prefix("$skip=")?.parse().ok())
        .unwrap_or_default();
    let mut body = format!("{{\"@odata.count\":{ROWS},\"value\":[");
    for number in skip..ROWS.min(skip + PAGE) {
        let comma = if number == skip { "" } else { "," };
        // Writing to a string cannot fail.
        let _ = write!(
            body,
            r#"{comma}{{"JobKey":"8066c309-cef8-4b47-9163-{number:012x}","Level":"Info","WindowsIdentity":"CORP\\robot{}","ProcessName":"Invoices","TimeStamp":"2026-03-01T08:{:02}:{:02}.1234567Z","Message":"Row {number} of the ledger was read and filed","RobotName":"finance-{}","HostMachineName":null,"MachineId":{},"Id":{number}}}"#,
            number % 7,
            number / 60 % 60,
            number % 60,
            number % 5,
            number % 11,
        );
    }
    body.push_str("]}");
    (
        [(CONTENT_TYPE, "application/json; odata.metadata=minimal")],
        body,
    )
}

async fn measure() -> Outcome<bool> {
    let server = Server::start()?;
    let orch = Orchestrator::builder(&server.greeting)
        .bearer("token")
        .build()?;
    let first = orch.robot_logs().list().top(1).await?;
    if first.len() != 1 {
        return Err("the server made no row up".into());
    }
    let start = memory("VmRSS")?;
    let clock = Instant::now();
    let mut logs = orch.robot_logs().list().stream();
    let mut rows = 0;
    while let Some(log) = logs.try_next().await? {
        if log.id != Some(rows) {
            return Err(format!("row {rows} has the id {:?}", log.id).into());
        }
        rows += 1;
        if rows % 250_000 == 0 {
            println!(
                "{rows:>9} rows: {:>7} kB over the start",
                memory("VmRSS")?.saturating_sub(start)
            );
        }
    }
    let peak = memory("VmHWM")?.saturating_sub(start);
    let seconds = clock.elapsed().as_secs_f64();
    println!("{rows:>9} rows in {seconds:.1} s; peak {peak} kB over the start, limit {LIMIT} kB");
    Ok(rows == i64::try_from(ROWS)? && peak <= LIMIT)
}
