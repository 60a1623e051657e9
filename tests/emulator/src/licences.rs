//! Licences: that of the tenant, what of it is used, and those of the host.

mod consumption;
mod host;
mod runtime;

use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use crate::Emulator;
use crate::handlers::Handlers;
use crate::machines::{self, RUNTIMES};
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::robots::ROBOTS;
use crate::store::{Entry, Key, Row, Store, time_text};

pub use consumption::totals;

/// The set of our own that holds the licence of the tenant, once it was changed.
const SET: &str = "$License";
/// Days that a licence is valid, and days that it goes on afterwards.
const VALID: i64 = 365;
const GRACE: i64 = 30;
/// What the licence of the sample allows.
const ALLOWED: [(&str, i64); 8] = [
    ("Unattended", 20),
    ("NonProduction", 10),
    ("Headless", 10),
    ("TestAutomation", 10),
    ("Attended", 10),
    ("Development", 10),
    ("StudioPro", 5),
    ("StudioX", 5),
];

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    consumption::register(handlers);
    host::register(handlers);
    runtime::register(handlers);
    handlers.register(&[
        ("Settings.GetLicense", get),
        ("Settings.UploadLicense", upload),
        ("Settings.ActivateLicenseOffline", upload),
        ("Settings.ActivateLicenseOnline", activate),
        ("Settings.UpdateLicenseOnline", renew),
        ("Settings.DeactivateLicenseOnline", remove),
        ("Settings.DeleteLicense", remove),
    ]);
}

/// A licence that begins at `from`.
fn licence(from: OffsetDateTime, code: &str) -> Row {
    let end = |days| from.checked_add(Duration::days(days)).unwrap_or(from);
    let row = json!({
        "HostLicenseId": null,
        "Id": 0,
        "ExpireDate": end(VALID).unix_timestamp(),
        "GracePeriodEndDate": end(VALID + GRACE).unix_timestamp(),
        "GracePeriod": GRACE,
        "AttendedConcurrent": false,
        "DevelopmentConcurrent": false,
        "StudioXConcurrent": false,
        "StudioProConcurrent": false,
        "LicensedFeatures": ["Analytics", "TestManager"],
        "IsRegistered": true,
        "IsExpired": false,
        "IsCommunity": false,
        "IsProOrEnterprise": true,
        "SubscriptionCode": "EMULATED",
        "SubscriptionPlan": "ENTERPRISE",
        "UserLicensingEnabled": false,
        "VersionControl": "",
        "CreationTime": time_text(from),
        "Code": code,
        "Allowed": ALLOWED.iter().map(|(name, count)| ((*name).to_owned(), json!(count))).collect::<Row>(),
    });
    match row {
        Value::Object(row) => row,
        _ => Row::new(),
    }
}

/// The licence of the tenant; that of the sample until it is changed.
fn current(store: &Store) -> Row {
    let changed = store.scan(SET).next();
    changed.map_or_else(
        || licence(store.clock.start(), "emulated-licence"),
        |(_, entry)| entry.hidden.clone(),
    )
}

fn put(store: &mut Store, licence: Row) {
    let mut entry = Entry::of_tenant(Row::new());
    entry.row.insert("Id".to_owned(), json!(1));
    entry.hidden = licence;
    store.insert(SET, entry);
}

fn is_registered(licence: &Row) -> bool {
    licence.get("IsRegistered").and_then(Value::as_bool) == Some(true)
}

fn is_expired(store: &Store, licence: &Row) -> bool {
    let end = licence.get("ExpireDate").and_then(Value::as_i64);
    end.is_some_and(|end| end < store.clock.now().unix_timestamp())
}

/// How many licences of a type the tenant has.
#[must_use]
pub fn allowed(store: &Store, ty: &str) -> i64 {
    let licence = current(store);
    let count = licence
        .get("Allowed")
        .and_then(|allowed| allowed[ty].as_i64());
    count.filter(|_| is_registered(&licence)).unwrap_or(0)
}

/// How many licences of a type are used: by runtimes of machines, else by robots.
#[must_use]
pub fn used(store: &Store, ty: &str) -> i64 {
    match RUNTIMES.iter().find(|runtime| runtime.ty == ty) {
        Some(runtime) => store
            .scan(machines::SET)
            .map(|(_, machine)| machines::slots(machine, runtime))
            .sum(),
        None => {
            let robots = store
                .scan(ROBOTS)
                .filter(|(_, robot)| robot.text("Type") == ty);
            i64::try_from(robots.count()).unwrap_or(i64::MAX)
        }
    }
}

/// Refuses what needs a licence where the tenant has none that is valid.
///
/// # Errors
/// 1672, 1673
pub fn check_valid(store: &Store) -> Result<(), Problem> {
    let licence = current(store);
    if !is_registered(&licence) {
        return Err(Problem::conflict(
            1672,
            "The tenant has no licence; no job can start.",
        ));
    }
    if is_expired(store, &licence) {
        return Err(Problem::conflict(
            1673,
            "The licence of the tenant has expired; no job can start.",
        ));
    }
    Ok(())
}

/// The licence as it is shown, with what of it is used.
fn shown(store: &Store) -> Row {
    let mut licence = current(store);
    let used: Row = ALLOWED
        .iter()
        .map(|(name, _)| ((*name).to_owned(), json!(used(store, name))))
        .collect();
    licence.insert("Used".to_owned(), Value::Object(used));
    licence.insert("IsExpired".to_owned(), is_expired(store, &licence).into());
    licence
}

fn get(emulator: &Emulator, _call: &Call<'_>) -> Result<Reply, Problem> {
    Ok(Reply::Value(Value::Object(shown(&emulator.store()))))
}

/// Takes a licence out of a file: whatever the file holds, it is a licence of the emulator.
fn upload(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    check_file(call)?;
    let mut store = emulator.store_mut();
    let code = store.ids.guid();
    let row = licence(store.clock.now(), &code);
    put(&mut store, row);
    Ok(Reply::None)
}

/// Refuses a call without a file, or with an empty one.
fn check_file(call: &Call<'_>) -> Result<(), Problem> {
    if call.parts.iter().any(|part| !part.bytes.is_empty()) {
        Ok(())
    } else {
        Err(Problem::new(
            400,
            1903,
            "The file with the licence is missing or empty.",
        ))
    }
}

fn activate(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let key = call
        .member("licenseKey")
        .as_str()
        .unwrap_or_default()
        .trim();
    if key.is_empty() {
        return Err(Problem::new(400, 1920, "licenseKey is required."));
    }
    let mut store = emulator.store_mut();
    let row = licence(store.clock.now(), key);
    put(&mut store, row);
    Ok(Reply::None)
}

fn unregistered() -> Problem {
    Problem::new(400, 1912, "The tenant has no licence.")
}

fn renew(emulator: &Emulator, _call: &Call<'_>) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    let old = current(&store);
    if !is_registered(&old) {
        return Err(unregistered());
    }
    let code = old.get("Code").and_then(Value::as_str).unwrap_or_default();
    let row = licence(store.clock.now(), code);
    put(&mut store, row);
    Ok(Reply::None)
}

fn remove(emulator: &Emulator, _call: &Call<'_>) -> Result<Reply, Problem> {
    let mut store = emulator.store_mut();
    let mut row = current(&store);
    if !is_registered(&row) {
        return Err(unregistered());
    }
    row.insert("IsRegistered".to_owned(), false.into());
    row.insert("Allowed".to_owned(), Value::Object(Row::new()));
    put(&mut store, row);
    Ok(Reply::None)
}

/// A stored tenant.
fn tenant(store: &Store, id: i64) -> Result<&Entry, Problem> {
    store
        .get("Tenants", &Key::Number(id))
        .ok_or_else(|| Problem::new(404, 1667, format!("There is no tenant {id}.")))
}
