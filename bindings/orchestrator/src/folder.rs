//! The folder that a client works in.

use std::hash::{Hash, Hasher};

use odata_runtime::{Binary, Client, Uuid, digits, hexadecimal};

/// The header that operations declare when they work in a folder.
pub const FOLDER_ID: &str = "X-UIPATH-OrganizationUnitId";
const FOLDER_KEY: &str = "X-UIPATH-FolderKey";
const FOLDER_PATH: &str = "X-UIPATH-FolderPath";
const FOLDER_PATH_ENCODED: &str = "X-UIPATH-FolderPath-Encoded";

/// A folder, named in one of the ways that the service understands. Folders that are named in the
/// same way with the same value are equal.
#[derive(Clone, Debug)]
pub struct Folder {
    header: &'static str,
    value: String,
    name: String,
}

impl PartialEq for Folder {
    fn eq(&self, other: &Self) -> bool {
        (self.header, &self.value) == (other.header, &other.value)
    }
}

impl Eq for Folder {}

impl Hash for Folder {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.header, &self.value).hash(state);
    }
}

impl Folder {
    /// By its number.
    #[must_use]
    pub fn id(id: i64) -> Self {
        let sign = if id < 0 { "-" } else { "" };
        let text = sign.to_owned() + &digits(id.unsigned_abs());
        Self {
            header: FOLDER_ID,
            value: text.clone(),
            name: text,
        }
    }

    /// By its key.
    #[must_use]
    pub fn key(key: Uuid) -> Self {
        // `Uuid` writes by way of `core::fmt`, which modules for browsers do without.
        let (high, low) = key.as_u64_pair();
        let mut text = hexadecimal(high) + &hexadecimal(low);
        for group in [20, 16, 12, 8] {
            text.insert(group, '-');
        }
        Self {
            header: FOLDER_KEY,
            value: text.clone(),
            name: text,
        }
    }

    /// By its full path, for example `Finance/Invoices`.
    #[must_use]
    pub fn path(path: &str) -> Self {
        let path = path.trim_end_matches('/');
        let is_plain = path.chars().all(|c| c == ' ' || c.is_ascii_graphic());
        if is_plain && !path.starts_with(['/', '.']) {
            Self {
                header: FOLDER_PATH,
                value: path.to_owned(),
                name: path.to_owned(),
            }
        } else {
            Self {
                header: FOLDER_PATH_ENCODED,
                value: encoded(path),
                name: path.to_owned(),
            }
        }
    }

    /// What people call it: its full path where that is known, else its number or key.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn named(mut self, path: &str) -> Self {
        path.clone_into(&mut self.name);
        self
    }

    pub(crate) fn apply(&self, client: &Client) -> Client {
        client.with_ambient_header_as(FOLDER_ID, self.header, &self.value)
    }

    /// The header that names it, and the value.
    #[cfg(any(feature = "permissions", feature = "extract"))]
    pub(crate) fn header(&self) -> (&'static str, &str) {
        (self.header, &self.value)
    }

    /// The folder that a client works in.
    #[cfg(feature = "permissions")]
    pub(crate) fn of(client: &Client) -> Option<Self> {
        let (name, value) = client.ambient_header(FOLDER_ID)?;
        let header = [FOLDER_ID, FOLDER_KEY, FOLDER_PATH, FOLDER_PATH_ENCODED]
            .into_iter()
            .find(|header| header.eq_ignore_ascii_case(name))?;
        Some(Self {
            header,
            value: value.to_owned(),
            name: shown(header, value),
        })
    }

    pub(crate) fn clear(client: &Client) -> Client {
        client.without_ambient_header(FOLDER_ID)
    }
}

/// What people call the folder that a header names.
#[cfg(feature = "permissions")]
fn shown(header: &str, value: &str) -> String {
    let bytes = match header {
        FOLDER_PATH_ENCODED => Binary::decode(value).ok(),
        _ => None,
    };
    let Some(bytes) = bytes else {
        return value.to_owned();
    };
    let pairs = bytes.chunks_exact(2);
    let units: Vec<u16> = pairs
        .filter_map(|pair| Some(u16::from_le_bytes(pair.try_into().ok()?)))
        .collect();
    String::from_utf16_lossy(&units)
}

/// Base64 over UTF-16LE, for names beyond ASCII and for relative paths.
fn encoded(path: &str) -> String {
    let mut bytes = Vec::new();
    for unit in path.encode_utf16() {
        bytes.extend_from_slice(&unit.to_le_bytes());
    }
    Binary::from_bytes(&bytes).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_a_header_cannot_hold_is_encoded() {
        assert_eq!(Folder::path("Finance/Invoices/").value, "Finance/Invoices");
        let folder = Folder::path("Été");
        assert_eq!(folder.header, FOLDER_PATH_ENCODED);
        assert_eq!(folder.value, "yQB0AOkA");
    }

    #[test]
    fn a_relative_path_is_encoded() {
        assert_eq!(Folder::path("../Archive").header, FOLDER_PATH_ENCODED);
    }
}
