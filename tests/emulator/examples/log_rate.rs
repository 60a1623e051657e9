//! Measures how fast robot logs are served, and in how much memory: all of ten million, in pages of
//! 1000, over one connection.
//!
//! `cargo xtask bench logs`

use std::sync::Arc;
use std::time::Instant;

use orchestrator_emulator::schema::Schema;
use orchestrator_emulator::{Emulator, Settings, auth, descriptions, server};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const ROWS: u64 = 10_000_000;
const PAGE: u64 = 1_000;
/// So many stretches of the way are timed; the median is the figure.
const STRETCHES: u64 = 10;
/// Megabytes of JSON in a second, at least.
const LIMIT: f64 = 200.0;

type Failure = Box<dyn std::error::Error>;

// Server and client share one thread, so the server alone is faster than what is printed.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let bytes = descriptions::named("17.0").ok_or("no description")?;
    let settings = Settings {
        robot_logs: ROWS,
        ..Settings::default()
    };
    let emulator = Arc::new(Emulator::new(Schema::load("17.0", bytes)?, settings));
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    let token = auth::ready_tokens(&emulator)
        .first()
        .map(|ready| ready.token.clone())
        .ok_or("no token")?;
    tokio::spawn(server::serve(listener, emulator, std::future::pending()));
    let mut connection = TcpStream::connect(address).await?;
    let mut buffer = vec![0; 1 << 20];
    let before = resident_megabytes()?;
    let mut rates = Vec::new();
    let (mut start, mut bytes) = (Instant::now(), 0_u64);
    for skip in (0..ROWS).step_by(usize::try_from(PAGE)?) {
        let request = format!(
            "GET /odata/RobotLogs?$top={PAGE}&$skip={skip} HTTP/1.1\r\nhost: emulator\r\n\
             x-uipath-organizationunitid: 3\r\nauthorization: Bearer {token}\r\n\r\n"
        );
        connection.write_all(request.as_bytes()).await?;
        bytes += read_answer(&mut connection, &mut buffer).await?;
        if (skip + PAGE).is_multiple_of(ROWS / STRETCHES) {
            rates.push(bytes as f64 / start.elapsed().as_secs_f64() / 1e6);
            (start, bytes) = (Instant::now(), 0);
        }
    }
    rates.sort_by(f64::total_cmp);
    let median = rates.get(rates.len() / 2).copied().unwrap_or_default();
    println!(
        "{ROWS} robot logs: {median:.0} MB/s of JSON on one core (limit {LIMIT}; ratio {:.2}), \
         {before:.1} MB resident before, {:.1} MB after",
        median / LIMIT,
        resident_megabytes()?
    );
    if median < LIMIT {
        return Err("slower than the limit".into());
    }
    Ok(())
}

/// Memory of this process, on Linux.
fn resident_megabytes() -> Result<f64, Failure> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next());
    Ok(kilobytes.ok_or("no VmRSS")?.parse::<f64>()? / 1024.0)
}

/// Reads an answer; returns the length of its body.
async fn read_answer(connection: &mut TcpStream, buffer: &mut [u8]) -> Result<u64, Failure> {
    let mut head = Vec::new();
    let end = loop {
        let count = connection.read(buffer).await?;
        head.extend_from_slice(&buffer[..count]);
        if let Some(end) = head.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
    };
    let text = String::from_utf8_lossy(&head[..end]).to_lowercase();
    if !text.starts_with("http/1.1 200") {
        return Err(text.into());
    }
    let length: u64 = text
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .ok_or("no length")?
        .trim()
        .parse()?;
    let mut left = length.saturating_sub((head.len() - end) as u64);
    while left > 0 {
        left -= connection.read(buffer).await? as u64;
    }
    Ok(length)
}
