//! Assets: values that robots read, the same for all of them or one for each.

mod proxy;
mod robots;
mod values;

use serde_json::{Value, json};

use crate::Emulator;
use crate::handlers::{Handlers, missing, new_row};
use crate::problem::Problem;
use crate::records::{self, NAME_USED};
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key};

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    robots::register(handlers);
    handlers.register(&[
        ("Assets.list", list),
        ("Assets.GetFiltered", list),
        ("Assets.GetAssetsAcrossFolders", across_folders),
        ("Assets.get", get),
        ("Assets.GetByKey", get_by_key),
        ("Assets.create", create),
        ("Assets.replace", replace),
        ("Assets.delete", delete),
        ("Assets.ShareToFolders", share),
        ("Assets.GetFoldersForAsset", records::accessible_folders),
    ]);
}

/// An asset as it is shown: without secrets.
fn shown(entry: &Entry) -> Value {
    let mut row = entry.row.clone();
    values::blank(&mut row);
    Value::Object(row)
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
        .scan("Assets")
        .map(|(_, entry)| entry)
        .find(|entry| entry.text("Key") == key && records::is_in(entry, call.folder_id))
        .map(|entry| Reply::Value(shown(entry)))
        .ok_or_else(|| missing(call, &Key::Text(key)))
}

fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let Some(ty) = call.group.entity_type else {
        return Err(Problem::invalid("Assets have no type."));
    };
    let mut given = call.body.as_object().cloned().unwrap_or_default();
    let name = call.member("Name").as_str().unwrap_or_default().trim();
    if name.is_empty() {
        return Err(Problem::invalid("The name of the asset is missing."));
    }
    let mut store = emulator.store_mut();
    let folders: Vec<i64> = call.folder_id.into_iter().collect();
    records::free_name(&store, call, name, &folders, None, NAME_USED)?;
    for fixed in ["Id", "Key"] {
        given.swap_remove(fixed);
    }
    let mut row = new_row(call.schema, &mut store, ty, given, call.folder_id);
    if call.member("ValueType").is_null() {
        row.insert("ValueType".to_owned(), "Text".into());
    }
    if call.member("ValueScope").is_null() {
        row.insert("ValueScope".to_owned(), "Global".into());
    }
    row.insert("CanBeDeleted".to_owned(), true.into());
    row.insert("FoldersCount".to_owned(), json!(1));
    row.insert("CreatorUserId".to_owned(), json!(call.caller.user));
    if call.member("Key").as_str().is_none() {
        row.insert("Key".to_owned(), store.ids.guid().into());
    }
    let mut entry = Entry {
        row,
        folder: call.folder_id,
        ..Entry::default()
    };
    values::settle(&mut store, &mut entry)?;
    let value = shown(&entry);
    let key = store.insert("Assets", entry);
    let value = store.get("Assets", &key).map_or(value, shown);
    Ok(records::created(call, &key, value))
}

fn replace(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let mut store = emulator.store_mut();
    let mut entry = records::find(&store, call, id)?.clone();
    let stated = call.member("ValueType").as_str();
    if stated.is_some_and(|stated| stated != entry.text("ValueType")) {
        return Err(Problem::new(
            400,
            1502,
            "The type of an asset cannot be changed.",
        ));
    }
    if let Some(name) = call.member("Name").as_str() {
        let folders = records::folders_of(&entry);
        records::free_name(&store, call, name, &folders, Some(id), NAME_USED)?;
    }
    records::take_over(call, &mut entry.row, true, &["Description"]);
    entry
        .row
        .insert("LastModificationTime".to_owned(), store.now().into());
    values::settle(&mut store, &mut entry)?;
    let value = shown(&entry);
    store.insert("Assets", entry);
    Ok(Reply::Value(value))
}

fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let mut store = emulator.store_mut();
    records::find(&store, call, id)?;
    store.remove("Assets", &Key::Number(id));
    Ok(Reply::None)
}

fn share(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    records::share(emulator, call, "AssetIds")
}
