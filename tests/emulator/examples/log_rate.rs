//! Measures how fast robot logs are served: pages of 1000 out of ten million, one connection.
//!
//! `cargo run --release -p orchestrator-emulator --example log_rate`

use std::sync::Arc;
use std::time::{Duration, Instant};

use orchestrator_emulator::schema::Schema;
use orchestrator_emulator::{Emulator, Settings, auth, descriptions, server};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const ROWS: u64 = 10_000_000;
const FOR: Duration = Duration::from_secs(5);

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
    let (mut total, mut pages) = (0_u64, 0_u64);
    let start = Instant::now();
    while start.elapsed() < FOR {
        let skip = pages * 1000 % ROWS;
        let request = format!(
            "GET /odata/RobotLogs?$top=1000&$skip={skip} HTTP/1.1\r\nhost: emulator\r\n\
             x-uipath-organizationunitid: 3\r\nauthorization: Bearer {token}\r\n\r\n"
        );
        connection.write_all(request.as_bytes()).await?;
        total += read_answer(&mut connection, &mut buffer).await?;
        pages += 1;
    }
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "{pages} pages, {:.0} MB/s, {:.0} rows/s",
        total as f64 / seconds / 1e6,
        (pages * 1000) as f64 / seconds
    );
    Ok(())
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
