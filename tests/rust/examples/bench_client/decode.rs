//! A page of queue items into typed values.

use std::hint::black_box;
use std::time::{Duration, Instant};

use orchestrator_odata::models::QueueItem;
use rust_tests::measuring::Outcome;

use crate::{hand, items, median, verdict};

const WARM_UP: usize = 10;
const ROUNDS: usize = 301;
const LIMIT: f64 = 1.15;

/// Decodes the page in both ways, in turns.
pub fn run() -> Outcome<bool> {
    let text = items::page().into_bytes();
    let generated: Vec<QueueItem> = odata_runtime::from_json(&text)?;
    let by_hand: Vec<hand::QueueItem> = serde_json::from_slice(&text)?;
    let pairs = generated.iter().zip(&by_hand);
    if generated.len() != items::COUNT || !pairs.clone().all(|(a, b)| a.id == Some(b.id)) {
        return Err("both ways must read the same rows".into());
    }
    let (mut client, mut hand) = (Vec::new(), Vec::new());
    for round in 0..WARM_UP + ROUNDS {
        let first = time(|| odata_runtime::from_json::<Vec<QueueItem>>(black_box(&text)))?;
        let second = time(|| serde_json::from_slice::<Vec<hand::QueueItem>>(black_box(&text)))?;
        if round >= WARM_UP {
            client.push(first);
            hand.push(second);
        }
    }
    let (client, hand) = (median(client), median(hand));
    println!(
        "{} queue items, {} bytes, median of {ROUNDS}",
        items::COUNT,
        text.len()
    );
    for (way, time) in [("generated types", client), ("by hand, serde", hand)] {
        let speed = text.len() as f64 / 1e6 / time.as_secs_f64();
        println!(
            "{way:<16} {:>7.3} ms {speed:>4.0} MB/s",
            time.as_secs_f64() * 1e3
        );
    }
    Ok(verdict(client, hand, LIMIT))
}

/// Without the time to drop what came out.
fn time<T, E: std::error::Error + 'static>(decode: impl Fn() -> Result<T, E>) -> Outcome<Duration> {
    let start = Instant::now();
    let value = black_box(decode());
    let cost = start.elapsed();
    value?;
    Ok(cost)
}
