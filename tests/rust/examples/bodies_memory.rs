//! Sends 64 MB from a file to a bucket, reads them back into a file, sends them as a part of a form,
//! and prints what that costs in memory.
//!
//! The service is an emulator in a process of its own.

use std::io::{BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use orchestrator_emulator::Settings;
use orchestrator_odata::{Folder, Orchestrator, Upload};
use rust_tests::emulated::Emulated;
use rust_tests::measuring::{Outcome, Server, ended, is_server, memory};

const SIZE: u64 = 64 * 1024 * 1024;
/// Most memory over the start, in kB.
const LIMIT: u64 = 16 * 1024;

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
    let service = Emulated::start(Settings::default()).await?;
    println!("{} {}", service.tenant(), service.token("admin"));
    std::future::pending().await
}

/// A folder that is removed at the end.
struct Scratch(PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

async fn measure() -> Outcome<bool> {
    let server = Server::start()?;
    let (url, token) = server.greeting.split_once(' ').ok_or("no address")?;
    let orch = Orchestrator::builder(url).bearer(token).build()?;
    let orch = orch.in_folder(Folder::path("Finance/Invoices"));
    let scratch = Scratch(std::env::temp_dir().join(format!("bodies-{}", std::process::id())));
    std::fs::create_dir_all(&scratch.0)?;
    let (up, down) = (scratch.0.join("up.bin"), scratch.0.join("down.bin"));
    write(&up)?;

    let bucket = orch.bucket("InvoiceFiles");
    bucket.upload("small.bin", "small").await?;
    bucket.download("small.bin").to_file(&down).await?;
    let start = memory("VmRSS")?;
    let clock = Instant::now();
    bucket.upload("big.bin", Upload::from_file(&up)).await?;
    tell("to the bucket", clock, start)?;
    let clock = Instant::now();
    let done = bucket.download("big.bin").to_file(&down).await?;
    tell("and back", clock, start)?;
    let clock = Instant::now();
    let package = Upload::from_file(&up);
    orch.processes().upload_package(package).await?;
    tell("as a part of a form", clock, start)?;

    let peak = memory("VmHWM")?.saturating_sub(start);
    println!("peak {peak} kB over the start, limit {LIMIT} kB");
    Ok(done.bytes == SIZE && same(&up, &down)? && peak <= LIMIT)
}

fn write(path: &Path) -> Outcome<()> {
    let mut file = std::io::BufWriter::new(std::fs::File::create(path)?);
    for number in 0..SIZE / 8 {
        file.write_all(&number.to_le_bytes())?;
    }
    Ok(file.flush()?)
}

/// Whether two files hold the same, read in pieces.
fn same(one: &Path, other: &Path) -> Outcome<bool> {
    let (one, other) = (std::fs::File::open(one)?, std::fs::File::open(other)?);
    let (mut one, mut other) = (BufReader::new(one).bytes(), BufReader::new(other).bytes());
    loop {
        match (one.next().transpose()?, other.next().transpose()?) {
            (None, None) => return Ok(true),
            (left, right) if left != right => return Ok(false),
            _ => {}
        }
    }
}

fn tell(what: &str, clock: Instant, start: u64) -> Outcome<()> {
    println!(
        "64 MB {what}: {:.1} s, peak {} kB over the start",
        clock.elapsed().as_secs_f64(),
        memory("VmHWM")?.saturating_sub(start)
    );
    Ok(())
}
