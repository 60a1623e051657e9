//! Licences of the host, and which of them its tenants have.

use serde_json::{Value, json};

use super::{ALLOWED, check_file, licence, shown, tenant};
use crate::Emulator;
use crate::entities::{self, completed};
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Row};

const SET: &str = "HostLicenses";

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("HostLicenses.UploadLicense", upload),
        ("HostLicenses.SetTenantLicense", set),
        ("HostLicenses.DeleteTenantLicense", remove),
        ("HostLicenses.GetTenantLicense", get),
    ]);
}

fn upload(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    check_file(call)?;
    let mut store = emulator.store_mut();
    let code = store.ids.guid();
    let mut known = licence(store.clock.now(), &code);
    known.swap_remove("Id");
    known.insert("TenantsCount".to_owned(), json!(0));
    known.insert("Used".to_owned(), nothing());
    let Value::Object(mut row) = completed(emulator, call, 0, Value::Object(known)) else {
        return Err(Problem::invalid("Licences have no type."));
    };
    row.swap_remove("Id");
    let key = store.insert(SET, Entry::of_tenant(row));
    let row = store.get(SET, &key).map(|entry| entry.row.clone());
    Ok(Reply::Value(Value::Object(row.unwrap_or_default())))
}

/// Counts of licences that nobody uses.
fn nothing() -> Value {
    let counts: Row = ALLOWED
        .iter()
        .map(|(name, _)| ((*name).to_owned(), json!(0)))
        .collect();
    Value::Object(counts)
}

fn set(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let given = call.member("license");
    let id = given["TenantId"].as_i64().unwrap_or_default();
    let licence = given["HostLicenseId"].as_i64().unwrap_or_default();
    let mut store = emulator.store_mut();
    tenant(&store, id)?;
    let of_host = store
        .get(SET, &Key::Number(licence))
        .ok_or_else(|| Problem::new(404, 1919, format!("The host has no licence {licence}.")))?;
    let of_tenant = json!({
        "HostLicenseId": licence,
        "Id": id,
        "CreationTime": store.now(),
        "Code": of_host.get("Code"),
        "Allowed": of_host.get("Allowed"),
    });
    entities::update(&mut store, "Tenants", id, json!({ "License": of_tenant }));
    Ok(Reply::None)
}

fn remove(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.member("tenantId").as_i64().unwrap_or_default();
    let mut store = emulator.store_mut();
    if tenant(&store, id)?.get("License").is_null() {
        return Err(no_licence(id));
    }
    entities::update(&mut store, "Tenants", id, json!({ "License": null }));
    Ok(Reply::None)
}

fn no_licence(tenant: i64) -> Problem {
    Problem::new(404, 1900, format!("The tenant {tenant} has no licence."))
}

fn get(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("tenantId").unwrap_or_default();
    let store = emulator.store();
    let stored = tenant(&store, id)?.get("License").as_object().cloned();
    let stored = stored.ok_or_else(|| no_licence(id))?;
    let mut row = shown(&store);
    row.extend(stored);
    row.insert("Used".to_owned(), nothing());
    Ok(Reply::Value(Value::Object(row)))
}
