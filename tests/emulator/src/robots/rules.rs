//! What robots must be like.

use serde_json::{Value, json};

use crate::machines;
use crate::problem::Problem;
use crate::request::Call;
use crate::store::{Entry, Key, Row, Store};

/// The name that a body gives.
pub(super) fn name<'c>(call: &'c Call<'_>) -> Result<&'c str, Problem> {
    let name = call.member("Name").as_str().unwrap_or_default().trim();
    if name.is_empty() {
        return Err(Problem::new(
            400,
            1014,
            "The name of the robot is required.",
        ));
    }
    Ok(name)
}

fn given<'c>(call: &'c Call<'_>, member: &str) -> &'c str {
    call.member(member).as_str().unwrap_or_default().trim()
}

fn is_floating(call: &Call<'_>) -> bool {
    given(call, "HostingType") == "Floating"
}

/// Refuses a new robot that has no user, or a floating one that has a machine.
pub(super) fn check_new(call: &Call<'_>) -> Result<(), Problem> {
    if given(call, "Username").is_empty() {
        return Err(Problem::new(
            400,
            1205,
            "The user name of the robot is required.",
        ));
    }
    let has_machine = !call.member("MachineId").is_null() || !given(call, "MachineName").is_empty();
    if is_floating(call) && has_machine {
        return Err(Problem::new(400, 1214, "A floating robot has no machine."));
    }
    Ok(())
}

/// The members of a new robot that say which machine it is bound to: by number, by name or by
/// key. A name that no machine has makes a new standard machine.
pub(super) fn machine(call: &Call<'_>, store: &mut Store) -> Result<Row, Problem> {
    if is_floating(call) {
        return Ok(members(&Entry::default()));
    }
    let (name, key) = (given(call, "MachineName"), given(call, "LicenseKey"));
    let found = if let Some(id) = call.member("MachineId").as_i64() {
        let machine = store.get(machines::SET, &Key::Number(id));
        Some(machine.ok_or_else(|| {
            Problem::new(400, 1219, format!("There is no machine {id}.")).about(&[id])
        })?)
    } else if !name.is_empty() {
        find(store, "Name", name)
    } else if !key.is_empty() {
        Some(
            find(store, "LicenseKey", key)
                .ok_or_else(|| Problem::new(400, 1203, "No machine has this key."))?,
        )
    } else {
        return Err(Problem::new(400, 1204, "The robot needs a machine."));
    };
    let Some(machine) = found else {
        let id = machines::add_standard(call.schema, store, name, key);
        let machine = store.get(machines::SET, &Key::Number(id));
        return Ok(machine.map(members).unwrap_or_default());
    };
    if machine.text("Type") == "Template" {
        return Err(Problem::new(
            400,
            1216,
            "A machine template takes no standard robot.",
        ));
    }
    if !key.is_empty() && !machine.text("LicenseKey").eq_ignore_ascii_case(key) {
        let message = format!("The machine {} has another key.", machine.text("Name"));
        return Err(Problem::conflict(1200, message));
    }
    Ok(members(machine))
}

fn find<'s>(store: &'s Store, member: &str, text: &str) -> Option<&'s Entry> {
    store
        .scan(machines::SET)
        .map(|(_, entry)| entry)
        .find(|entry| entry.text(member).to_lowercase() == text.to_lowercase())
}

/// What a robot shows of its machine.
pub(super) fn members(machine: &Entry) -> Row {
    let row = json!({
        "MachineId": machine.get("Id"),
        "MachineName": machine.get("Name"),
        "LicenseKey": machine.get("LicenseKey"),
    });
    match row {
        Value::Object(row) => row,
        _ => Row::new(),
    }
}

/// Refuses changes while the robot works, and of what stays as it was made.
pub(super) fn check_change(store: &Store, call: &Call<'_>, old: &Entry) -> Result<(), Problem> {
    if super::is_busy(store, old) {
        let message = format!("The robot {} runs a job.", old.text("Name"));
        return Err(Problem::conflict(1209, message));
    }
    for (member, code) in [
        ("HostingType", 1215),
        ("ProvisionType", 2805),
        ("MachineName", 1207),
        ("MachineId", 1207),
        ("LicenseKey", 1208),
    ] {
        let new = call.member(member);
        let is_stated = !new.is_null() && new.as_str() != Some("");
        if is_stated && new != old.get(member) {
            let message = format!("{member} of a robot cannot be changed.");
            return Err(Problem::new(400, code, message));
        }
    }
    Ok(())
}
