//! The client against what a careful person writes by hand for one purpose: decoding a page,
//! reading many rows, one call. `cargo xtask bench decode`, `rows` and `call` run it.

mod call;
mod decode;
mod hand;
#[path = "../../../../xtask/src/commands/bench_records/items.rs"]
mod items;
mod rows;
mod serve;

use std::process::ExitCode;
use std::time::Duration;

use rust_tests::measuring::ended;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["decode"] => decode::run(),
        ["call"] => call::run().await,
        ["rows"] => rows::run(),
        ["rows", way, url] => rows::read(way, url).await.map(|()| true),
        ["serve"] => serve::run().await.map(|()| true),
        _ => Err("usage: bench_client decode | call | rows".into()),
    };
    ended(outcome)
}

/// The middle one.
pub fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// Prints the ratio of two medians and says whether it keeps the limit.
pub fn verdict(client: Duration, hand: Duration, limit: f64) -> bool {
    let ratio = client.as_secs_f64() / hand.as_secs_f64();
    println!("ratio {ratio:.2}, limit {limit:.2}");
    ratio <= limit
}
