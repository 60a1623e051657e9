//! Storage buckets: files behind signed addresses.

mod access;
mod blobs;
mod files;
mod glob;

use serde_json::{Value, json};

use crate::Emulator;
use crate::handlers::{Handlers, missing, new_row};
use crate::problem::Problem;
use crate::records::{self, NAME_USED};
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store, StoredFile};
use crate::webhooks;

pub use access::read_outside;
pub use blobs::{BLOBS, answer};

const READ_ONLY: i64 = 3102;
const INVALID_PATH: i64 = 3103;
const NO_BUCKET: i64 = 3105;

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Buckets.list", list),
        ("Buckets.GetBucketsAcrossFolders", across_folders),
        ("Buckets.get", get),
        ("Buckets.GetByKey", get_by_key),
        ("Buckets.create", create),
        ("Buckets.replace", replace),
        ("Buckets.delete", delete),
        ("Buckets.ShareToFolders", share),
        ("Buckets.GetFoldersForBucket", records::accessible_folders),
        ("Buckets.GetReadUri", access::read_uri),
        ("Buckets.GetWriteUri", access::write_uri),
        ("Buckets.GetFiles", files::files),
        ("Buckets.ListFiles", files::page),
        ("Buckets.GetDirectories", files::directories),
        ("Buckets.GetFile", files::file),
        ("Buckets.DeleteFile", files::delete),
    ]);
}

/// Puts files into the buckets of the sample.
pub fn seed(store: &mut Store) {
    let ids: Vec<i64> = store
        .scan("Buckets")
        .filter_map(|(_, entry)| entry.integer("Id"))
        .collect();
    for id in ids {
        for (path, content_type, text) in SAMPLE_FILES {
            let file = StoredFile {
                content_type: content_type.to_owned(),
                bytes: text.into(),
            };
            store.files.insert(prefix(id) + path, file);
        }
    }
}

/// Path, media type and content of files in the sample.
const SAMPLE_FILES: [(&str, &str, &str); 4] = [
    ("README.txt", "text/plain", "Scanned invoices.\n"),
    ("suppliers.csv", "text/csv", "name,iban\nAcme,DE02\n"),
    ("invoices/INV-0117.txt", "text/plain", "Total: 1280\n"),
    ("archive/INV-0042.txt", "text/plain", "Total: 310\n"),
];

/// A bucket as it is shown: without its password.
fn shown(entry: &Entry) -> Value {
    let mut row = entry.row.clone();
    if let Some(password) = row.get_mut("Password") {
        *password = Value::from("");
    }
    Value::Object(row)
}

/// Number that stands for no bucket: files that are only fetched, such as exports.
const OUTSIDE: i64 = 0;

/// The name of a file outside of all buckets.
#[must_use]
pub fn outside(path: &str) -> String {
    prefix(OUTSIDE) + path
}

/// What the names of a bucket's files begin with.
fn prefix(bucket: i64) -> String {
    format!("buckets/{bucket}/")
}

/// The bucket that a call is about.
fn bucket<'s>(store: &'s Store, call: &Call<'_>) -> Result<&'s Entry, Problem> {
    let id = records::number(call)?;
    records::find(store, call, id)
        .map_err(|_| Problem::new(404, NO_BUCKET, format!("There is no bucket {id}.")))
}

/// Refuses a change to a bucket that can only be read.
fn writable(bucket: &Entry) -> Result<(), Problem> {
    if has_option(bucket, "ReadOnly") {
        Err(Problem::new(400, READ_ONLY, "The bucket can only be read."))
    } else {
        Ok(())
    }
}

/// Tells subscribers about a file. Must not be called while the state is locked.
fn tell(emulator: &Emulator, event: &str, bucket: i64, path: &str, user: Option<i64>) {
    let found = emulator
        .store()
        .get("Buckets", &Key::Number(bucket))
        .cloned();
    if let Some(entry) = found {
        let payload = json!({
            "OrganizationUnitId": entry.folder,
            "UserId": user,
            "EntityKey": entry.get("Identifier"),
            "EventSourceId": bucket,
            "BucketName": entry.get("Name"),
            "FullPath": path,
        });
        webhooks::emit(emulator, event, payload);
    }
}

fn has_option(bucket: &Entry, option: &str) -> bool {
    let options = bucket.text("Options");
    options.split(',').any(|known| known.trim() == option)
}

/// The path of a file, without a `/` at its beginning.
fn path(call: &Call<'_>) -> Result<String, Problem> {
    let path = call.text("path").unwrap_or_default();
    let path = path.strip_prefix('/').unwrap_or(path);
    let is_valid = path
        .split(['/', '\\'])
        .all(|segment| !segment.is_empty() && segment != "." && segment != "..");
    if is_valid {
        Ok(path.to_owned())
    } else {
        let message = format!("'{path}' is not the path of a file.");
        Err(Problem::new(400, INVALID_PATH, message))
    }
}

fn list(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    Ok(records::list(emulator, call, shown))
}

fn across_folders(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    Ok(records::across_folders(emulator, call, shown))
}

fn get(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let entry = records::find(&store, call, records::number(call)?)?;
    Ok(Reply::Value(shown(entry)))
}

fn get_by_key(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let key = call.arguments.values().find_map(Value::as_str);
    let key = key.unwrap_or_default().to_lowercase();
    let store = emulator.store();
    store
        .scan("Buckets")
        .map(|(_, entry)| entry)
        .find(|entry| entry.text("Identifier") == key && records::is_in(entry, call.folder_id))
        .map(|entry| Reply::Value(shown(entry)))
        .ok_or_else(|| missing(call, &Key::Text(key)))
}

fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let Some(ty) = call.group.entity_type else {
        return Err(Problem::invalid("Buckets have no type."));
    };
    let name = call.member("Name").as_str().unwrap_or_default().trim();
    if name.is_empty() {
        return Err(Problem::invalid("The name of the bucket is missing."));
    }
    let mut given = call.body.as_object().cloned().unwrap_or_default();
    given.swap_remove("Id");
    let password = given.swap_remove("Password").unwrap_or_default();
    let mut store = emulator.store_mut();
    let folders: Vec<i64> = call.folder_id.into_iter().collect();
    records::free_name(&store, call, name, &folders, None, NAME_USED)?;
    let mut row = new_row(call.schema, &mut store, ty, given, call.folder_id);
    let identifier = call.member("Identifier").as_str().unwrap_or_default();
    if identifier.trim_matches(['0', '-']).is_empty() {
        row.insert("Identifier".to_owned(), store.ids.guid().into());
    }
    if call.member("Options").is_null() {
        row.insert("Options".to_owned(), "None".into());
    }
    row.insert("FoldersCount".to_owned(), json!(1));
    let mut entry = Entry {
        row,
        folder: call.folder_id,
        ..Entry::default()
    };
    entry.hidden.insert("Password".to_owned(), password);
    let key = store.insert("Buckets", entry);
    let value = store.get("Buckets", &key).map(shown).unwrap_or_default();
    Ok(records::created(call, &key, value))
}

fn replace(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let mut store = emulator.store_mut();
    let mut entry = records::find(&store, call, id)?.clone();
    if let Some(name) = call.member("Name").as_str() {
        let folders = records::folders_of(&entry);
        records::free_name(&store, call, name, &folders, Some(id), NAME_USED)?;
    }
    let identifier = entry.get("Identifier").clone();
    records::take_over(call, &mut entry.row, true, &["Description"]);
    entry.row.insert("Identifier".to_owned(), identifier);
    if let Some(password) = entry.row.insert("Password".to_owned(), Value::Null)
        && password.as_str().is_some_and(|text| !text.is_empty())
    {
        entry.hidden.insert("Password".to_owned(), password);
    }
    let value = shown(&entry);
    store.insert("Buckets", entry);
    Ok(Reply::Value(value))
}

fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let mut store = emulator.store_mut();
    records::find(&store, call, id)?;
    store.remove("Buckets", &Key::Number(id));
    let prefix = prefix(id);
    store.files.retain(|name, _| !name.starts_with(&prefix));
    Ok(Reply::None)
}

fn share(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    records::share(emulator, call, "BucketIds")
}
