//! Credential stores: which one is used where none is named.

use serde_json::{Value, json};

use crate::Emulator;
use crate::handlers::{Handlers, new_row};
use crate::problem::Problem;
use crate::records::{self, NAME_USED};
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Row, Store};

const SET: &str = "CredentialStores";
/// The set of our own that names the default store of a type of resource.
const DEFAULTS: &str = "$DefaultCredentialStores";

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("CredentialStores.create", create),
        ("CredentialStores.delete", delete),
        (
            "CredentialStores.GetDefaultStoreForResourceType",
            default_for,
        ),
        (
            "CredentialStores.SetDefaultStoreForResourceType",
            set_default,
        ),
    ]);
}

fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let Some(ty) = call.group.entity_type else {
        return Err(Problem::invalid("Credential stores have no type."));
    };
    let name = call.member("Name").as_str().unwrap_or_default().trim();
    let kind = call.member("Type").as_str().unwrap_or_default().trim();
    if name.is_empty() || kind.is_empty() {
        return Err(Problem::new(400, 1014, "Name and Type are required."));
    }
    let mut store = emulator.store_mut();
    records::free_name(&store, call, name, &[], None, NAME_USED)?;
    let mut given = call.body.as_object().cloned().unwrap_or_default();
    for fixed in ["Id", "Key", "DefaultCredentialStores"] {
        given.swap_remove(fixed);
    }
    let row = new_row(call.schema, &mut store, ty, given, None);
    let key = store.insert(SET, Entry::of_tenant(row));
    let row = store.get(SET, &key).map(|entry| entry.row.clone());
    Ok(records::created(
        call,
        &key,
        Value::Object(row.unwrap_or_default()),
    ))
}

/// The default store of a type: the one that was set, else the first one.
fn default_of(store: &Store, ty: &str) -> Option<i64> {
    store
        .find(DEFAULTS, "Type", &json!(ty))
        .and_then(|(_, entry)| entry.integer("Store"))
        .or_else(|| store.scan(SET).find_map(|(_, entry)| entry.integer("Id")))
}

fn default_for(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let ty = call.text("resourceType").unwrap_or_default();
    default_of(&emulator.store(), ty)
        .map(|id| Reply::Value(json!(id)))
        .ok_or_else(|| Problem::new(404, 2301, "There is no credential store."))
}

fn find(store: &Store, id: i64) -> Result<&Entry, Problem> {
    store
        .get(SET, &Key::Number(id))
        .ok_or_else(|| Problem::new(404, 2301, format!("There is no credential store {id}.")))
}

fn set_default(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let ty = call.member("resourceType").clone();
    let mut store = emulator.store_mut();
    find(&store, id)?;
    let known = store
        .find(DEFAULTS, "Type", &ty)
        .map(|(key, _)| key.clone());
    if let Some(known) = known {
        store.remove(DEFAULTS, &known);
    }
    let mut row = Row::new();
    row.insert("Type".to_owned(), ty);
    row.insert("Store".to_owned(), json!(id));
    store.insert(DEFAULTS, Entry::of_tenant(row));
    Ok(Reply::None)
}

/// Removes a store that is no default one and, unless that is forced, holds nothing.
fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let mut store = emulator.store_mut();
    find(&store, id)?;
    let types = [
        "AssetCredential",
        "RobotCredential",
        "BucketCredential",
        "Secrets",
    ];
    if types.iter().any(|ty| default_of(&store, ty) == Some(id)) {
        return Err(Problem::conflict(
            2300,
            "The default store cannot be removed.",
        ));
    }
    let is_used = ["Assets", "Robots"]
        .iter()
        .any(|set| store.find(set, "CredentialStoreId", &json!(id)).is_some());
    if is_used && call.flag("forceDelete") != Some(true) {
        return Err(Problem::conflict(
            2306,
            "The store holds credentials; forceDelete removes them.",
        ));
    }
    store.remove(SET, &Key::Number(id));
    Ok(Reply::None)
}
