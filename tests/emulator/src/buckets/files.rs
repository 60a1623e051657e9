//! Files and directories of a bucket.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::glob;
use crate::Emulator;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{StoredFile, time_text};

/// Files of a page of [`page`], and the most that can be asked for.
const PAGE: i64 = 500;
const PAGE_MAX: i64 = 1_000;

const DELETED: &str = "blobfile.deleted";

/// 404 for a file that is not there.
pub(super) fn no_file(path: &str) -> Problem {
    Problem::not_found(format!("The bucket has no file '{path}'."))
}

fn row(path: &str, file: &StoredFile) -> Value {
    json!({
        "FullPath": path,
        "ContentType": file.content_type,
        "Size": file.bytes.len(),
        "IsDirectory": false,
        "Id": path,
    })
}

/// The directory that a call names, with a `/` at its end; empty for the top.
fn directory(call: &Call<'_>) -> String {
    let text = call.text("directory").unwrap_or_default();
    match text.trim_matches('/') {
        "" => String::new(),
        text => format!("{text}/"),
    }
}

/// Whether a name fits the pattern of a call.
fn fits(call: &Call<'_>, name: &str) -> bool {
    call.text("fileNameGlob")
        .filter(|pattern| !pattern.is_empty())
        .is_none_or(|pattern| glob::fits(pattern, name))
}

pub(super) fn files(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let bucket = super::bucket(&store, call)?;
    let prefix = super::prefix(bucket.integer("Id").unwrap_or_default());
    let directory = directory(call);
    let is_recursive = call.flag("recursive").unwrap_or_default();
    let rows = store
        .files
        .range(prefix.clone()..)
        .map_while(|(name, file)| Some((name.strip_prefix(&prefix)?, file)))
        .filter(|(path, _)| {
            let Some(below) = path.strip_prefix(&directory) else {
                return false;
            };
            let name = below.rsplit('/').next().unwrap_or(below);
            (is_recursive || !below.contains('/')) && fits(call, name)
        })
        .map(|(path, file)| row(path, file))
        .collect();
    Ok(Reply::List { rows, count: None })
}

/// Files below a prefix, in the order of their paths; a page goes on after the path that its token
/// names. Paths begin with `/`, as those of the real service do. Times of writing are not kept.
pub(super) fn page(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let bucket = super::bucket(&store, call)?;
    let top = super::prefix(bucket.integer("Id").unwrap_or_default());
    let wanted = call.text("prefix").unwrap_or_default();
    let wanted = wanted.trim_start_matches('/');
    let after = call.text("continuationToken").unwrap_or_default();
    let hint = call.integer("takeHint").filter(|hint| *hint > 0);
    let hint = usize::try_from(hint.unwrap_or(PAGE).min(PAGE_MAX)).unwrap_or_default();
    let mut found = store
        .files
        .range(top.clone()..)
        .map_while(|(name, file)| Some((name.strip_prefix(&top)?, file)))
        .filter(|(path, _)| path.starts_with(wanted) && *path > after);
    let mut items = Vec::new();
    let mut last = "";
    for (path, file) in found.by_ref().take(hint) {
        last = path;
        items.push(json!({
            "fullPath": format!("/{path}"),
            "contentType": file.content_type,
            "size": file.bytes.len(),
            "lastModified": time_text(store.clock.start()),
            "accessInfo": super::access::to_read(emulator, &store, call, bucket, path)?,
        }));
    }
    let token = found.next().map(|_| last);
    Ok(Reply::Value(
        json!({ "items": items, "continuationToken": token }),
    ))
}

pub(super) fn directories(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let bucket = super::bucket(&store, call)?;
    let prefix = super::prefix(bucket.integer("Id").unwrap_or_default());
    let directory = directory(call);
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for (name, file) in store.files.range(prefix.clone()..) {
        let Some(path) = name.strip_prefix(&prefix) else {
            break;
        };
        let below = path.strip_prefix(&directory);
        if let Some((name, _)) = below.and_then(|below| below.split_once('/'))
            && fits(call, name)
        {
            *found.entry(format!("{directory}{name}")).or_default() += file.bytes.len();
        }
    }
    let rows = found
        .iter()
        .map(|(path, size)| {
            json!({
                "FullPath": path,
                "ContentType": null,
                "Size": size,
                "IsDirectory": true,
                "Id": path,
            })
        })
        .collect();
    Ok(Reply::List { rows, count: None })
}

pub(super) fn file(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let bucket = super::bucket(&store, call)?;
    let path = super::path(call)?;
    let name = super::prefix(bucket.integer("Id").unwrap_or_default()) + &path;
    let file = store.files.get(&name).ok_or_else(|| no_file(&path))?;
    Ok(Reply::Value(row(&path, file)))
}

pub(super) fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    let bucket = super::bucket(&store, call)?;
    super::writable(bucket)?;
    let path = super::path(call)?;
    let name = super::prefix(bucket.integer("Id").unwrap_or_default()) + &path;
    let id = bucket.integer("Id").unwrap_or_default();
    store.files.remove(&name).ok_or_else(|| no_file(&path))?;
    drop(store);
    super::tell(emulator, DELETED, id, &path, call.caller.user);
    Ok(Reply::None)
}
