//! Packages of processes and libraries: uploaded, listed by version, downloaded.

mod inflate;
mod nuspec;
mod upload;
mod version;
mod zip;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::Emulator;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store};

pub use version::compare;

/// Set of the packages of processes.
pub const PROCESSES: &str = "Processes";
/// Hidden member with the name of a package: the key of its row is name and version.
const PACKAGE: &str = "PackageId";
const PACKAGE_NOT_FOUND: i64 = 1677;
const HAS_PROCESSES: i64 = 1662;

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Processes.list", list),
        ("Processes.GetProcessVersions", versions),
        ("Processes.UploadPackage", upload::upload),
        ("Processes.DownloadPackage", download),
        ("Processes.delete", delete),
        ("Processes.GetArguments", arguments),
        ("Processes.SetArguments", set_arguments),
        ("Libraries.list", list),
        ("Libraries.GetVersions", versions),
        ("Libraries.UploadPackage", upload::upload),
        ("Libraries.DownloadPackage", download),
        ("Libraries.delete", delete),
    ]);
}

/// Name of the package behind a row.
#[must_use]
pub fn name_of(entry: &Entry) -> &str {
    let hidden = entry.hidden.get(PACKAGE).and_then(Value::as_str);
    hidden.unwrap_or_else(|| entry.text("Id"))
}

/// Every version of a package, the latest first.
#[must_use]
pub fn versions_of<'s>(store: &'s Store, set: &str, name: &str) -> Vec<&'s Entry> {
    let mut all: Vec<&Entry> = store
        .scan(set)
        .map(|(_, entry)| entry)
        .filter(|entry| name_of(entry).eq_ignore_ascii_case(name))
        .collect();
    all.sort_by(|one, other| compare(other.text("Version"), one.text("Version")));
    all
}

/// The row of a package by `Name:Version`.
fn find<'s>(store: &'s Store, set: &str, key: &str) -> Option<(&'s Key, &'s Entry)> {
    store.scan(set).find(|(_, entry)| {
        entry.text("Key").eq_ignore_ascii_case(key) || entry.text("Id").eq_ignore_ascii_case(key)
    })
}

fn no_package(key: &str) -> Problem {
    Problem::new(
        404,
        PACKAGE_NOT_FOUND,
        format!("There is no package '{key}'."),
    )
}

/// Whether a process uses this version.
fn is_used(store: &Store, entry: &Entry) -> bool {
    store.scan("Releases").any(|(_, release)| {
        release
            .text("ProcessKey")
            .eq_ignore_ascii_case(name_of(entry))
            && release.text("ProcessVersion") == entry.text("Version")
    })
}

fn shown(store: &Store, call: &Call<'_>, entry: &Entry, is_latest: bool) -> Value {
    let mut row = entry.row.clone();
    row.insert("Id".to_owned(), name_of(entry).into());
    row.insert("IsLatestVersion".to_owned(), is_latest.into());
    if call.group.name == PROCESSES && entry.hidden.contains_key(PACKAGE) {
        row.insert("IsActive".to_owned(), is_used(store, entry).into());
    }
    Value::Object(row)
}

/// The latest version of each package.
fn list(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let term = call.text("searchTerm").unwrap_or_default().to_lowercase();
    let mut latest: BTreeMap<String, &Entry> = BTreeMap::new();
    for (_, entry) in store.scan(&call.group.name) {
        let name = name_of(entry).to_lowercase();
        let texts = [&name, &entry.text("Title").to_lowercase()];
        if !texts.iter().any(|text| text.contains(&term)) {
            continue;
        }
        let known = latest.entry(name).or_insert(entry);
        if compare(entry.text("Version"), known.text("Version")).is_gt() {
            *known = entry;
        }
    }
    let rows = latest
        .values()
        .map(|entry| shown(&store, call, entry, true))
        .collect();
    Ok(Reply::List { rows, count: None })
}

fn versions(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let name = call.text("processId").or_else(|| call.text("packageId"));
    let store = emulator.store();
    let rows = versions_of(&store, &call.group.name, name.unwrap_or_default())
        .into_iter()
        .enumerate()
        .map(|(index, entry)| shown(&store, call, entry, index == 0))
        .collect();
    Ok(Reply::List { rows, count: None })
}

/// Where the file of a package is kept.
fn file_name(set: &str, key: &str) -> String {
    format!("packages/{set}/{}", key.to_lowercase())
}

fn download(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let key = call.text("key").unwrap_or_default();
    let set = &call.group.name;
    let store = emulator.store();
    let (_, entry) = find(&store, set, key).ok_or_else(|| no_package(key))?;
    let (name, version) = (name_of(entry), entry.text("Version"));
    let bytes = match store
        .files
        .get(&file_name(set, &format!("{name}:{version}")))
    {
        Some(file) => file.bytes.clone(),
        None => zip::stored(
            &format!("{name}.nuspec"),
            nuspec::write(name, version).as_bytes(),
        ),
    };
    Ok(Reply::Bytes {
        content_type: "application/octet-stream".to_owned(),
        name: Some(format!("{name}.{version}.nupkg")),
        bytes: bytes.into(),
    })
}

/// Deletes one version, or all of them where the key is a name alone.
fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let key = call.text("key").unwrap_or_default();
    let set = &call.group.name;
    let mut store = emulator.store_mut();
    let chosen: Vec<Key> = match find(&store, set, key) {
        Some((found, _)) => vec![found.clone()],
        None => versions_of(&store, set, key)
            .into_iter()
            .filter_map(|entry| Key::of(entry.get("Id")))
            .collect(),
    };
    if chosen.is_empty() {
        return Err(no_package(key));
    }
    let is_needed = |entry: &Entry| set == PROCESSES && is_used(&store, entry);
    if chosen
        .iter()
        .filter_map(|key| store.get(set, key))
        .any(is_needed)
    {
        let message = format!("The package '{key}' is used by a process.");
        return Err(Problem::conflict(HAS_PROCESSES, message));
    }
    for key in chosen {
        if let Some(entry) = store.remove(set, &key) {
            let file = file_name(
                set,
                &format!("{}:{}", name_of(&entry), entry.text("Version")),
            );
            store.files.remove(&file);
        }
    }
    Ok(Reply::None)
}

fn arguments(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let key = call.text("key").unwrap_or_default();
    let store = emulator.store();
    let (_, entry) = find(&store, PROCESSES, key).ok_or_else(|| no_package(key))?;
    let arguments = entry.get("Arguments");
    Ok(Reply::Value(match arguments {
        Value::Object(_) => arguments.clone(),
        _ => json!({ "Input": null, "Output": null }),
    }))
}

fn set_arguments(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let key = call.member("key").as_str().unwrap_or_default();
    let mut store = emulator.store_mut();
    let found = find(&store, PROCESSES, key).map(|(key, _)| key.clone());
    let entry = found.and_then(|key| store.get_mut(PROCESSES, &key));
    let entry = entry.ok_or_else(|| no_package(key))?;
    let arguments = call.member("arguments");
    entry.row.insert(
        "Arguments".to_owned(),
        json!({ "Input": arguments["Input"], "Output": arguments["Output"] }),
    );
    Ok(Reply::None)
}
