//! The state as a file holds it: whose it is, then the store.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::Emulator;
use crate::store::Store;

/// Number of the form below; a change that older programs cannot read makes it larger.
const FORM: u32 = 1;

/// What stands before the store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// Number of the form.
    pub emulator_state: u32,
    /// Version of the API.
    pub version: String,
    /// The seed of what is made up.
    pub seed: u64,
    /// When the service started first.
    #[serde(with = "time::serde::rfc3339")]
    pub start: OffsetDateTime,
}

#[derive(Serialize)]
struct Written<'a> {
    #[serde(flatten)]
    header: Header,
    store: &'a Store,
}

#[derive(Deserialize)]
struct Read {
    store: Store,
}

/// A state that cannot be taken.
#[derive(Debug, thiserror::Error)]
pub enum InvalidState {
    /// It is no JSON, or not ours.
    #[error("it is not a state that this program wrote, or it is damaged: {0}")]
    Unreadable(#[from] serde_json::Error),
    /// A later program wrote it.
    #[error("a newer emulator wrote it (form {0}, this program knows {FORM})")]
    Newer(u32),
    /// It belongs to another version of the API.
    #[error(
        "it is the state of an Orchestrator {found}, and this one is {loaded}; \
         start with `--metadata {found}`, or name another file"
    )]
    OtherVersion {
        /// Its version.
        found: String,
        /// The version that is loaded.
        loaded: String,
    },
}

impl Header {
    /// Reads what stands before the store.
    ///
    /// # Errors
    /// When `text` is no state, or a newer one.
    pub fn read(text: &str) -> Result<Self, InvalidState> {
        let header: Self = serde_json::from_str(text)?;
        if header.emulator_state > FORM {
            return Err(InvalidState::Newer(header.emulator_state));
        }
        Ok(header)
    }
}

/// The state as text.
pub(crate) fn write(emulator: &Emulator) -> Result<String, serde_json::Error> {
    let settings = &emulator.settings;
    serde_json::to_string(&Written {
        header: Header {
            emulator_state: FORM,
            version: emulator.schema.version.clone(),
            seed: settings.seed,
            start: settings.start,
        },
        store: &emulator.store(),
    })
}

/// The store of a state.
pub(crate) fn read(emulator: &Emulator, text: &str) -> Result<Store, InvalidState> {
    let found = Header::read(text)?.version;
    let loaded = emulator.schema.version.clone();
    if found != loaded {
        return Err(InvalidState::OtherVersion { found, loaded });
    }
    Ok(serde_json::from_str::<Read>(text)?.store)
}
