//! One call, from the method to the typed value.

use std::time::{Duration, Instant};

use orchestrator_odata::Orchestrator;
use reqwest::header::{ACCEPT, USER_AGENT};
use rust_tests::measuring::{Outcome, Server};

use crate::{hand, median, verdict};

const WARM_UP: usize = 200;
const ROUNDS: usize = 4001;
const LIMIT: f64 = 1.10;
const AGENT: &str = concat!("orchestrator-odata/", env!("CARGO_PKG_VERSION"));

/// Three ways in turns: the client, plain reqwest that decodes by hand, and one that does not decode.
pub async fn run() -> Outcome<bool> {
    let server = Server::start()?;
    let orch = Orchestrator::builder(&server.greeting)
        .bearer("token")
        .build()?;
    let plain = reqwest::Client::new();
    let url = format!("{}/odata/QueueItems(7)", server.greeting);
    let (mut client, mut decoding, mut bytes) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..WARM_UP + ROUNDS {
        let start = Instant::now();
        orch.queue_items().get(7).await?;
        let first = start.elapsed();
        let start = Instant::now();
        let _: hand::QueueItem = serde_json::from_slice(&fetch(&plain, &url).await?)?;
        let second = start.elapsed();
        let start = Instant::now();
        fetch(&plain, &url).await?;
        let third = start.elapsed();
        if round >= WARM_UP {
            client.push(first);
            decoding.push(second);
            bytes.push(third);
        }
    }
    println!("one queue item by GET on loopback, median of {ROUNDS}");
    let (client, decoding, bytes) = (median(client), median(decoding), median(bytes));
    for (way, time) in [
        ("client, typed", client),
        ("reqwest and serde", decoding),
        ("reqwest, bytes", bytes),
    ] {
        println!("{way:<18} {:>6.1} µs", micros(time));
    }
    println!(
        "against reqwest without decoding {:.2}",
        micros(client) / micros(bytes)
    );
    Ok(verdict(client, decoding, LIMIT))
}

async fn fetch(client: &reqwest::Client, url: &str) -> Outcome<axum::body::Bytes> {
    let request = client
        .get(url)
        .header(ACCEPT, "application/json")
        .header(USER_AGENT, AGENT)
        .bearer_auth("token");
    Ok(request.send().await?.error_for_status()?.bytes().await?)
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}
