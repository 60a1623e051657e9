//! Settings of the tenant and of users, and what is offered for them.

mod calendar;
mod offers;

use serde_json::{Value, json};

use crate::Emulator;
use crate::entities;
use crate::handlers::{Handlers, missing};
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Row, Store};

const SET: &str = "Settings";
/// The set of our own that holds what users set for themselves.
const OF_USERS: &str = "$UserSettings";
/// The setting that names the time zone.
const TIME_ZONE: &str = "Abp.Timing.TimeZone";

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    calendar::register(handlers);
    offers::register(handlers);
    handlers.register(&[
        ("Settings.get", get),
        ("Settings.replace", replace),
        ("Settings.UpdateBulk", update_bulk),
        ("Settings.DeleteBulk", delete_bulk),
        ("Settings.UpdateUserSetting", update_user),
        ("Settings.GetWebSettings", web),
    ]);
}

/// The setting with this number or name.
fn find<'s>(store: &'s Store, name: &str) -> Option<(&'s Key, &'s Entry)> {
    store
        .scan(SET)
        .find(|(_, entry)| entry.text("Id") == name || entry.text("Name") == name)
}

/// What the caller set for himself.
fn own<'s>(store: &'s Store, call: &Call<'_>, name: &str) -> Option<(&'s Key, &'s Entry)> {
    let user = call.caller.user?;
    store
        .scan(OF_USERS)
        .find(|(_, entry)| entry.integer("User") == Some(user) && entry.text("Name") == name)
}

/// The value of a setting: the caller's own, else that of the tenant.
fn get(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let key = call.text("key").unwrap_or_default();
    let store = emulator.store();
    let of_tenant = find(&store, key);
    let name = of_tenant.map_or(key, |(_, entry)| entry.text("Name"));
    own(&store, call, name)
        .or(of_tenant)
        .map(|(_, entry)| Reply::Value(entry.get("Value").clone()))
        .ok_or_else(|| missing(call, &Key::from(key)))
}

/// Refuses a value that its setting does not take.
fn check(name: &str, value: &Value) -> Result<(), Problem> {
    let zone = value.as_str().unwrap_or_default();
    if name == TIME_ZONE && !offers::is_time_zone(zone) {
        let message = format!("There is no time zone {zone}.");
        return Err(Problem::new(400, 1614, message));
    }
    Ok(())
}

fn replace(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let wanted = call.text("key").unwrap_or_default();
    let mut store = emulator.store_mut();
    let (key, entry) = find(&store, wanted).ok_or_else(|| missing(call, &Key::from(wanted)))?;
    let value = call.member("Value").clone();
    check(entry.text("Name"), &value)?;
    let key = key.clone();
    if let Some(entry) = store.get_mut(SET, &key) {
        entities::put(entry, "Value", value);
    }
    let row = store.get(SET, &key).map(|entry| entry.row.clone());
    Ok(Reply::Value(Value::Object(row.unwrap_or_default())))
}

/// The name of a setting in a body.
fn name(setting: &Value) -> Result<&str, Problem> {
    let text = |member: &str| setting[member].as_str().filter(|text| !text.is_empty());
    text("Name")
        .or_else(|| text("Id"))
        .ok_or_else(|| Problem::new(400, 1014, "The name of the setting is required."))
}

/// Sets all settings that are named, or none of them; new ones are added.
fn update_bulk(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let settings = call.member("settings").as_array();
    let settings = settings.map(Vec::as_slice).unwrap_or_default();
    for setting in settings {
        check(name(setting)?, &setting["Value"])?;
    }
    let mut store = emulator.store_mut();
    for setting in settings {
        let name = name(setting)?;
        let value = setting["Value"].clone();
        let known = find(&store, name).map(|(key, _)| key.clone());
        match known.and_then(|key| store.get_mut(SET, &key)) {
            Some(entry) => entities::put(entry, "Value", value),
            None => {
                let scope = setting["Scope"].as_str().unwrap_or("Tenant");
                let row = json!({ "Id": name, "Name": name, "Scope": scope, "Value": value });
                insert(&mut store, SET, row);
            }
        }
    }
    Ok(Reply::None)
}

fn insert(store: &mut Store, set: &str, row: Value) {
    if let Value::Object(row) = row {
        store.insert(set, Entry::of_tenant(row));
    }
}

/// Removes settings; those that are not there are passed over.
fn delete_bulk(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let names = call.member("settingNames").as_array();
    let mut store = emulator.store_mut();
    for name in names.into_iter().flatten().filter_map(Value::as_str) {
        if let Some(key) = find(&store, name).map(|(key, _)| key.clone()) {
            store.remove(SET, &key);
        }
    }
    Ok(Reply::None)
}

/// Sets a setting for the caller alone.
fn update_user(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let setting = call.member("setting");
    let name = name(setting)?;
    let value = &setting["Value"];
    check(name, value)?;
    let mut store = emulator.store_mut();
    let known = own(&store, call, name).map(|(key, _)| key.clone());
    match known.and_then(|key| store.get_mut(OF_USERS, &key)) {
        Some(entry) => entities::put(entry, "Value", value.clone()),
        None => {
            let row = json!({ "User": call.caller.user, "Name": name, "Value": value });
            insert(&mut store, OF_USERS, row);
        }
    }
    Ok(Reply::Value(json!({
        "Id": name,
        "Name": name,
        "Scope": "User",
        "Value": value,
    })))
}

/// All settings by name, as the caller sees them.
fn web(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let mut all = Row::new();
    for (_, entry) in store.scan(SET) {
        let name = entry.text("Name");
        let own = own(&store, call, name).map_or(entry, |(_, own)| own);
        all.insert(name.to_owned(), own.get("Value").clone());
    }
    let keys: Vec<&String> = all.keys().collect();
    let values: Vec<&Value> = all.values().collect();
    Ok(Reply::Value(json!({ "Keys": keys, "Values": values })))
}
