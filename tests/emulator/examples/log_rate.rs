//! Measures how fast robot logs are served, and in how much memory: all of ten million, in pages of
//! 1000, over one connection. Linux only.
//!
//! The rate is that of a second of processor time, which other programs do not change; the rate by
//! the clock is printed, too.
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
/// Megabytes of memory that may be more at the end than after the first stretch.
const SLACK: f64 = 8.0;

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
    tokio::spawn(server::serve(
        listener,
        Arc::clone(&emulator),
        std::future::pending(),
    ));
    let mut connection = TcpStream::connect(address).await?;
    let mut buffer = vec![0; 1 << 20];
    let (mut rates, mut rates_by_clock, mut resident) = (Vec::new(), Vec::new(), Vec::new());
    let (mut start, mut bytes) = (Moment::now()?, 0_u64);
    for skip in (0..ROWS).step_by(usize::try_from(PAGE)?) {
        let request = format!(
            "GET /odata/RobotLogs?$top={PAGE}&$skip={skip} HTTP/1.1\r\nhost: emulator\r\n\
             x-uipath-organizationunitid: 3\r\nauthorization: Bearer {token}\r\n\r\n"
        );
        connection.write_all(request.as_bytes()).await?;
        bytes += read_answer(&mut connection, &mut buffer).await?;
        if (skip + PAGE).is_multiple_of(ROWS / STRETCHES) {
            let (now, megabytes) = (Moment::now()?, bytes as f64 / 1e6);
            rates.push(megabytes / (now.worked - start.worked));
            rates_by_clock.push(megabytes / (now.clock - start.clock).as_secs_f64());
            // It keeps so many requests as are sent here, whatever they read.
            emulator.journal.clear();
            resident.push(resident_megabytes()?);
            (start, bytes) = (now, 0);
        }
    }
    let (rate, by_clock) = (median(rates), median(rates_by_clock));
    let first = resident.first().copied().unwrap_or_default();
    let largest = resident.iter().copied().fold(0.0, f64::max);
    println!(
        "{ROWS} robot logs: {rate:.0} MB of JSON in a second of one core (limit {LIMIT}; ratio \
         {:.2}), {by_clock:.0} MB/s by the clock, {first:.1} MB resident after a tenth, at most \
         {largest:.1} MB",
        rate / LIMIT
    );
    if rate < LIMIT {
        return Err("slower than the limit".into());
    }
    if largest > first + SLACK {
        return Err("memory grows with what is read".into());
    }
    Ok(())
}

/// Where this process stands.
struct Moment {
    clock: Instant,
    /// Seconds of processor time that its only thread has had.
    worked: f64,
}

impl Moment {
    fn now() -> Result<Self, Failure> {
        let text = std::fs::read_to_string("/proc/thread-self/schedstat")?;
        let nanoseconds = text.split_whitespace().next().ok_or("no processor time")?;
        Ok(Self {
            clock: Instant::now(),
            worked: nanoseconds.parse::<f64>()? / 1e9,
        })
    }
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}

/// Memory of this process.
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
