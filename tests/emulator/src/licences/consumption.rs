//! Licences that are taken and given back by reference.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::Emulator;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store};

/// The set of our own that says what was taken.
const SET: &str = "$ConsumedLicences";
/// Licences that there are of each type.
const TOTAL: i64 = 10_000;
/// Types that are counted although nothing was taken of them.
const KNOWN: [&str; 2] = ["AIUnits", "RobotUnits"];

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Licensing.Acquire", acquire),
        ("Licensing.Release", release),
    ]);
}

/// By type, how many licences there are and how many are taken.
#[must_use]
pub fn totals(store: &Store) -> BTreeMap<String, (i64, i64)> {
    let mut totals: BTreeMap<String, (i64, i64)> = KNOWN
        .iter()
        .map(|ty| ((*ty).to_owned(), (TOTAL, 0)))
        .collect();
    for (_, entry) in store.scan(SET) {
        let total = totals.entry(entry.text("Type").to_owned());
        total.or_insert((TOTAL, 0)).1 += entry.integer("Count").unwrap_or_default();
    }
    totals
}

/// What a call is about: type, reference, count.
fn wish<'c>(call: &'c Call<'_>) -> Result<(&'c str, &'c str, i64), Problem> {
    let text = |name: &str| call.member(name).as_str().unwrap_or_default().trim();
    let (ty, reference) = (text("type"), text("reference"));
    if ty.is_empty() || reference.is_empty() {
        return Err(Problem::new(400, 1014, "type and reference are required."));
    }
    match call.member("count").as_i64() {
        Some(count) if count > 0 => Ok((ty, reference, count)),
        _ => Err(Problem::new(400, 1015, "count is greater than 0.")),
    }
}

fn taken(store: &Store, ty: &str, reference: &str) -> Option<(Key, i64)> {
    store
        .scan(SET)
        .find(|(_, entry)| entry.text("Type") == ty && entry.text("Reference") == reference)
        .map(|(key, entry)| (key.clone(), entry.integer("Count").unwrap_or_default()))
}

/// The answer that all went well. No member of its list of errors means that, and it must be one.
fn done() -> Reply {
    Reply::Value(json!({ "isSuccess": true, "errorCode": "NoLicense", "errorMessage": "" }))
}

fn acquire(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let (ty, reference, count) = wish(call)?;
    let mut store = emulator.store_mut();
    if taken(&store, ty, reference).is_some() {
        let message = format!("{reference} has licences of {ty} already.");
        return Err(Problem::conflict(1902, message));
    }
    let used = totals(&store).get(ty).map_or(0, |(_, used)| *used);
    if used.saturating_add(count) > TOTAL {
        let message = format!("{} licences of {ty} are left.", TOTAL - used);
        return Err(Problem::conflict(1917, message));
    }
    let row = json!({ "Type": ty, "Reference": reference, "Count": count });
    if let Value::Object(row) = row {
        store.insert(SET, Entry::of_tenant(row));
    }
    Ok(done())
}

/// Gives back some of what a reference has, or all of it.
fn release(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let (ty, reference, count) = wish(call)?;
    let mut store = emulator.store_mut();
    let (key, has) = taken(&store, ty, reference)
        .ok_or_else(|| Problem::conflict(1900, format!("{reference} has no licences of {ty}.")))?;
    if count > has {
        let message = format!("{reference} has {has} licences of {ty} only.");
        return Err(Problem::conflict(1900, message));
    }
    if count == has {
        store.remove(SET, &key);
    } else if let Some(entry) = store.get_mut(SET, &key) {
        entry.row.insert("Count".to_owned(), json!(has - count));
    }
    Ok(done())
}
