//! The conformance table: one call a line.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::value::RawValue;

/// One line of `calls.jsonl`.
#[derive(Debug, Deserialize)]
pub struct Entry {
    /// `<operation>#<case>`.
    pub id: String,
    /// Versions for which it holds.
    pub versions: Vec<String>,
    /// Operation identifier.
    pub operation: String,
    /// What the caller passes.
    #[serde(default)]
    pub arguments: BTreeMap<String, Box<RawValue>>,
    /// Folder set on the client.
    pub folder: Option<i64>,
    /// Query options.
    #[serde(default)]
    pub options: Options,
    /// The request that must arrive.
    pub request: ExpectedRequest,
    /// The answer.
    pub reply: Reply,
    /// What the caller must get.
    pub value: Box<RawValue>,
}

/// OData query options of a call.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Options {
    /// `$filter`
    pub filter: Option<String>,
    /// `$select`
    pub select: Option<String>,
    /// `$expand`
    pub expand: Option<String>,
    /// `$orderby`
    pub orderby: Option<String>,
    /// `$top`
    pub top: Option<u64>,
    /// `$skip`
    pub skip: Option<u64>,
    /// `$count`
    pub count: Option<bool>,
}

/// The request that must arrive.
#[derive(Debug, Deserialize)]
pub struct ExpectedRequest {
    /// HTTP method.
    pub method: String,
    /// Percent-encoded path.
    pub path: String,
    /// Decoded query.
    pub query: Vec<(String, String)>,
    /// Headers that must be there.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// Headers that must not.
    #[serde(default)]
    pub absent_headers: Vec<String>,
    /// Body.
    pub body: Option<Box<RawValue>>,
}

/// The answer of the server.
#[derive(Debug, Clone, Deserialize)]
pub struct Reply {
    /// Status.
    pub status: u16,
    /// Headers.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// JSON body.
    pub body: Option<Box<RawValue>>,
    /// Binary body, base64.
    pub bytes: Option<String>,
}

/// A part of an expected multipart body.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub struct Part {
    /// Name of the field.
    pub name: String,
    /// File name, absent for a plain field.
    pub filename: Option<String>,
    /// Content, base64.
    pub content: String,
}

/// Folder of the repository.
#[must_use]
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The lines that hold for `version`.
///
/// # Errors
/// What is wrong with the file, with its line.
pub fn read(version: &str) -> Result<Vec<Entry>, String> {
    let path = repository().join("tests/conformance/calls.jsonl");
    let text = std::fs::read_to_string(&path)
        .map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    let mut entries = Vec::new();
    for (number, line) in text
        .split('\n')
        .enumerate()
        .filter(|(_, line)| !line.is_empty())
    {
        let entry: Entry = serde_json::from_str(line)
            .map_err(|error| format!("line {} of {}: {error}", number + 1, path.display()))?;
        if entry.versions.iter().any(|known| known == version) {
            entries.push(entry);
        }
    }
    Ok(entries)
}
