//! Tenants of the host. Callers belong to the first one, whatever happens to the others.

use serde_json::{Value, json};

use crate::Emulator;
use crate::entities;
use crate::handlers::{Handlers, new_row};
use crate::problem::Problem;
use crate::records::{self, NAME_USED};
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key};

const SET: &str = "Tenants";

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Tenants.create", create),
        ("Tenants.SetActive", set_active),
    ]);
}

fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let Some(ty) = call.group.entity_type else {
        return Err(Problem::invalid("Tenants have no type."));
    };
    let name = call.member("Name").as_str().unwrap_or_default().trim();
    if name.is_empty() {
        return Err(Problem::new(
            400,
            1014,
            "The name of the tenant is required.",
        ));
    }
    let mut store = emulator.store_mut();
    records::free_name(&store, call, name, &[], None, NAME_USED)?;
    let mut given = call.body.as_object().cloned().unwrap_or_default();
    for fixed in ["Id", "Key", "License", "LastLoginTime"] {
        given.swap_remove(fixed);
    }
    let password = given.insert("AdminPassword".to_owned(), "".into());
    let mut row = new_row(call.schema, &mut store, ty, given, None);
    row.insert("Key".to_owned(), store.ids.guid().into());
    if call.member("IsActive").is_null() {
        row.insert("IsActive".to_owned(), true.into());
    }
    let mut entry = Entry::of_tenant(row);
    entry
        .hidden
        .insert("AdminPassword".to_owned(), password.unwrap_or_default());
    let key = store.insert(SET, entry);
    let row = store.get(SET, &key).map(|entry| entry.row.clone());
    Ok(records::created(
        call,
        &key,
        Value::Object(row.unwrap_or_default()),
    ))
}

/// Switches all tenants that are named on or off, or none of them.
fn set_active(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let ids = records::numbers(call.member("tenantIds"));
    let is_active = call.member("active").as_bool().unwrap_or_default();
    let mut store = emulator.store_mut();
    for id in &ids {
        if store.get(SET, &Key::Number(*id)).is_none() {
            let message = format!("There is no tenant {id}.");
            return Err(Problem::new(404, 1667, message).about(&[*id]));
        }
    }
    for id in ids {
        entities::update(&mut store, SET, id, json!({ "IsActive": is_active }));
    }
    Ok(Reply::None)
}
