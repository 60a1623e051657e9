//! The conformance table.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::{Map, Value};

/// A line of the table: what this test needs of it.
#[derive(Debug, Deserialize)]
pub struct Entry {
    pub id: String,
    versions: Vec<String>,
    pub operation: String,
    pub arguments: Map<String, Value>,
    pub request: Request,
}

/// The request of a line.
#[derive(Debug, Deserialize)]
pub struct Request {
    pub method: String,
    pub path: String,
    pub query: Vec<(String, String)>,
    pub headers: BTreeMap<String, String>,
    pub body: Body,
}

/// Its body: null, JSON, or the parts of a form.
#[derive(Debug, Deserialize)]
pub struct Body(Value);

impl Body {
    /// The JSON, if it is JSON.
    pub fn json(&self) -> Option<&Value> {
        (!self.0.is_null() && self.parts().is_none()).then_some(&self.0)
    }

    fn parts(&self) -> Option<&Vec<Value>> {
        let members = self.0.as_object()?;
        (members.len() == 1).then(|| members.get("multipart")?.as_array())?
    }

    /// The form, if it is one.
    pub fn form(&self) -> Option<reqwest::multipart::Form> {
        let parts = self.parts()?;
        let form = parts
            .iter()
            .fold(reqwest::multipart::Form::new(), |form, part| {
                let text = |name: &str| part[name].as_str().unwrap_or_default().to_owned();
                let bytes = STANDARD.decode(text("content")).expect("base64");
                let content = reqwest::multipart::Part::bytes(bytes);
                let content = match part.get("filename") {
                    Some(_) => content.file_name(text("filename")),
                    None => content,
                };
                form.part(text("name"), content)
            });
        Some(form)
    }
}

/// The lines of a version.
pub fn of(version: &str) -> Vec<Entry> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../conformance/calls.jsonl");
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{} cannot be read: {error}", path.display()));
    text.split('\n')
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_str::<Entry>(line).expect("a line of the table"))
        .filter(|entry| entry.versions.iter().any(|known| known == version))
        .collect()
}

/// The codes of errors that a version has.
pub fn error_codes(version: &str) -> BTreeSet<i64> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../data/facts/error_codes.tsv");
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{} cannot be read: {error}", path.display()));
    let column = if version == "17.0" { 2 } else { 3 };
    text.lines()
        .map(|line| line.split('\t').collect::<Vec<_>>())
        .filter(|cells| cells.get(column) == Some(&"1"))
        .filter_map(|cells| cells.first()?.parse().ok())
        .collect()
}
