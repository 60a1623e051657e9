//! Hosts that become busy or free: what subscribers are told of it.

use serde_json::{Value, json};

use super::{RECENT, SET, is_active, is_connected, is_running};
use crate::machines;
use crate::robots::ROBOTS;
use crate::store::{Entry, Key, Store};

/// Notes that a job has begun or ceased to use its host, if that changes what the host does.
pub fn note(store: &mut Store, job: i64) {
    // Who does not ask need not pay for it.
    if !store.changes.are_wanted() {
        return;
    }
    let Some(entry) = store.get("Jobs", &Key::Number(job)) else {
        return;
    };
    let host = entry.get("HostMachineName");
    let session = store
        .scan(SET)
        .map(|(_, session)| session)
        .find(|session| session.get("HostMachineName") == host && is_connected(session));
    let Some(session) = session else {
        return;
    };
    let others = store
        .scan("Jobs")
        .rev()
        .take(RECENT)
        .filter(|(key, _)| **key != Key::Number(job));
    if others
        .map(|(_, other)| other)
        .any(|other| is_running(other, session))
    {
        return;
    }
    let payload = json!({
        "OrganizationUnitId": session.folder,
        "EventSourceId": session.get("Id"),
        "Sessions": [row(store, session, entry)],
    });
    store.changes.happened("robot.status", payload);
}

fn row(store: &Store, session: &Entry, job: &Entry) -> Value {
    let robot = job.hidden.get("robot").cloned().unwrap_or_default();
    let robot = store.find(ROBOTS, "Name", &robot).map(|(_, robot)| robot);
    let machine = Key::of(session.get("MachineId")).and_then(|key| store.get(machines::SET, &key));
    json!({
        "SessionId": session.get("Id"),
        "HostMachineName": session.get("HostMachineName"),
        "MachineId": session.get("MachineId"),
        "MachineKey": machine.map(|machine| machine.get("Key")),
        "RobotId": robot.map(|robot| robot.get("Id")),
        "ServiceUsername": robot.map(|robot| robot.get("Username")),
        "State": if is_active(job) { "Busy" } else { "Available" },
        "ReportingTime": job.get("LastModificationTime"),
        "IsUnresponsive": false,
        "LicenseErrorCode": session.get("LicenseErrorCode"),
    })
}
