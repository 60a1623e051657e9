//! A text beside the output that is either the one of before or the new one, whenever the machine
//! stops.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::error::{Error, ErrorKind};

/// The file that says who works here.
const LOCK: &str = ".lock";
/// The text while it is written.
const NEW: &str = ".new";

/// The journal of a folder. While it is open, nobody else opens it.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    lock: Mutex<Option<File>>,
}

impl Journal {
    /// Opens the journal of that name in a folder, which is made where it is missing.
    ///
    /// # Errors
    /// [`ErrorKind::File`] where the folder cannot be used, or another process works in it.
    pub fn open(folder: &Path, name: &str) -> Result<Self, Error> {
        let failed = |what: &str, error: &io::Error| refused(folder, what, &error.to_string());
        std::fs::create_dir_all(folder).map_err(|error| failed("cannot be made", &error))?;
        let path = folder.join(name);
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(with_ending(&path, LOCK))
            .map_err(|error| failed("cannot be written to", &error))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let busy = refused(folder, "is in use", "another process writes to it");
                return Err(busy.with_advice("Wait until it is done, or write to another folder."));
            }
            Err(TryLockError::Error(error)) => return Err(failed("cannot be locked", &error)),
        }
        Ok(Self {
            path,
            lock: Mutex::new(Some(lock)),
        })
    }

    /// The text, if there is one.
    ///
    /// # Errors
    /// [`ErrorKind::File`] where it cannot be read.
    pub fn read(&self) -> Result<Option<String>, Error> {
        match std::fs::read_to_string(&self.path) {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(self.failed("cannot be read", &error)),
        }
    }

    /// Replaces the text: written beside it, brought to the disk, renamed.
    ///
    /// # Errors
    /// [`ErrorKind::File`]; the text of before is still there then.
    pub fn write(&self, text: &str) -> Result<(), Error> {
        self.replace(text)
            .map_err(|error| self.failed("cannot be written", &error))
    }

    fn replace(&self, text: &str) -> io::Result<()> {
        let new = with_ending(&self.path, NEW);
        let mut file = File::create(&new)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        drop(file);
        std::fs::rename(&new, &self.path)?;
        sync_folder(&self.path)
    }

    /// Lets others in.
    pub fn close(&self) {
        self.lock
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
    }

    fn failed(&self, what: &str, error: &io::Error) -> Error {
        refused(&self.path, what, &error.to_string())
    }
}

/// Brings the names in the folder of a file to the disk, where folders can be opened.
fn sync_folder(path: &Path) -> io::Result<()> {
    match path.parent().map(File::open) {
        Some(Ok(folder)) => folder.sync_all().or(Ok(())),
        _ => Ok(()),
    }
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn refused(path: &Path, what: &str, why: &str) -> Error {
    let message = format!("{} {what}: {why}", path.display());
    Error::new(ErrorKind::File, message)
}
