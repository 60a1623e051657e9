//! Keeps the state in a file.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use orchestrator_emulator::Emulator;
use orchestrator_emulator::state::Header;

/// Shortest time between two times of writing.
const PAUSE: Duration = Duration::from_secs(1);

/// A state that was read.
pub struct Kept {
    /// What it says of itself.
    pub header: Header,
    text: String,
}

/// Reads a state; none where there is no file yet.
pub fn read(file: &Path) -> Result<Option<Kept>, String> {
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(format!("{} cannot be read: {error}", file.display())),
    };
    let header = Header::read(&text).map_err(|error| unusable(file, &error))?;
    Ok(Some(Kept { header, text }))
}

fn unusable(file: &Path, error: &dyn std::error::Error) -> String {
    format!(
        "the state in {} cannot be used: {error}. The file was left as it is.",
        file.display()
    )
}

impl Kept {
    /// Gives the state to an emulator.
    pub fn restore(&self, emulator: &Emulator, file: &Path) -> Result<(), String> {
        emulator
            .restore(&self.text)
            .map_err(|error| unusable(file, &error))
    }
}

/// Writes the state whenever it has changed, at most once a second, without an end.
pub async fn keep(emulator: Arc<Emulator>, file: PathBuf) {
    let mut written = emulator.changes();
    loop {
        tokio::time::sleep(PAUSE).await;
        let changes = emulator.changes();
        if changes == written {
            continue;
        }
        let (emulator, file) = (Arc::clone(&emulator), file.clone());
        let outcome = tokio::task::spawn_blocking(move || write(&emulator, &file)).await;
        match outcome {
            Ok(Err(message)) => eprintln!("{message}; it is tried again"),
            Ok(Ok(())) | Err(_) => written = changes,
        }
    }
}

/// Writes the state beside the file first, so that a failure leaves the old one.
pub fn write(emulator: &Emulator, file: &Path) -> Result<(), String> {
    let failed = |error: &dyn std::error::Error| {
        format!("the state cannot be written to {}: {error}", file.display())
    };
    let text = emulator.save().map_err(|error| failed(&error))?;
    let mut beside = OsString::from(file);
    beside.push(".new");
    let beside = PathBuf::from(beside);
    File::create(&beside)
        .and_then(|mut new| {
            new.write_all(text.as_bytes())?;
            new.sync_all()
        })
        .and_then(|()| fs::rename(&beside, file))
        .map_err(|error| failed(&error))
}
