//! However long a list is, one page is in memory at a time.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use futures::StreamExt as _;
use support::lists::number;
use support::service::machines;
use support::{Server, json};

const ROWS: u64 = 200_000;
const PAGE: u64 = 1000;

/// Resident memory in kilobytes.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmRSS:"))
        .unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn memory_stays_flat() {
    let server = Server::start(|seen| {
        let skip = number(seen, "$skip", 0);
        let row = |id| {
            format!(r#"{{"Id":{id},"Name":"Machine {id}","State":"Running","Owner":{{"Id":1}}}}"#)
        };
        let rows: Vec<_> = (skip..(skip + PAGE).min(ROWS)).map(row).collect();
        json(format!(r#"{{"value":[{}]}}"#, rows.join(",")))
    })
    .await;
    let mut stream = machines(&server.client()).list().stream();
    let (mut rows, mut start, mut peak) = (0, 0, 0);
    while let Some(row) = stream.next().await {
        assert_eq!(row.unwrap().id, Some(rows));
        rows += 1;
        match rows {
            10_000 => start = resident(),
            _ if rows % 10_000 == 0 => peak = peak.max(resident()),
            _ => {}
        }
    }
    assert_eq!(rows, i64::try_from(ROWS).unwrap());
    assert!(peak < start + 8 * 1024, "{start} kB grew to {peak} kB");
}
