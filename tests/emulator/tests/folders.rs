//! Folders over HTTP: how they are named, who may enter them, and what is done with them.

#![allow(clippy::panic)]

#[path = "folders/members.rs"]
mod members;
#[path = "folders/naming.rs"]
mod naming;
mod support;
#[path = "folders/tree.rs"]
mod tree;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use support::{Answered, Service, start, text};

const ACTIONS: &str = "UiPath.Server.Configuration.OData";

/// A service with the folders `Ledger` (14088), `Ledger/Invoices` (14089),
/// `Ledger/Invoices/Ärzte` (14091) and `Elsewhere` (14092), and a token of an administrator of them.
async fn service() -> (Service, String) {
    let service = start("17.0", &[]).await;
    for (name, id, parent) in [
        ("Ledger", 14088, None),
        ("Invoices", 14089, Some(14088)),
        ("Ärzte", 14091, Some(14089)),
        ("Elsewhere", 14092, None),
    ] {
        let folder = json!({ "name": name, "id": id, "parent": parent });
        service.control("folders", &folder).await;
    }
    let all = ["View", "Create", "Edit", "Delete"].map(|action| {
        ["Folders", "Subfolders", "Users", "Roles", "Machines"]
            .map(|about| format!("{about}.{action}"))
    });
    let boss = json!({
        "name": "boss",
        "roles": ["Administrator"],
        "folderPermissions": { "14088": ["Jobs.View", "Assets.View"] },
        "permissions": all.concat(),
    });
    let token = service.user(&boss).await;
    (service, token)
}

fn utf16(path: &str) -> String {
    let bytes: Vec<u8> = path.encode_utf16().flat_map(u16::to_le_bytes).collect();
    STANDARD.encode(bytes)
}

async fn jobs(service: &Service, token: &str, headers: &[(&str, &str)]) -> Answered {
    service
        .call("GET", "/odata/Jobs", token, headers, None)
        .await
}

#[track_caller]
fn failed(answer: &Answered, status: u16, code: i64) {
    assert_eq!(answer.status, status, "{}", answer.text);
    assert_eq!(answer.json()["errorCode"], code, "{}", answer.text);
}

async fn post(service: &Service, token: &str, path: &str, body: &Value) -> Answered {
    let path = format!("/odata/Folders{path}");
    service.call("POST", &path, token, &[], Some(body)).await
}

fn example(name: &str) -> Value {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../data/facts/examples")
        .join(name);
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
    serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Whether everything in `expected` stands in `actual`, too.
#[track_caller]
fn contains(actual: &Value, expected: &Value, at: &str) {
    match (actual, expected) {
        (Value::Object(actual), Value::Object(expected)) => {
            for (name, value) in expected {
                let found = actual.get(name).unwrap_or(&Value::Null);
                contains(found, value, &format!("{at}/{name}"));
            }
        }
        (Value::Array(actual), Value::Array(expected)) => {
            assert_eq!(actual.len(), expected.len(), "{at}");
            for (number, (actual, expected)) in actual.iter().zip(expected).enumerate() {
                contains(actual, expected, &format!("{at}/{number}"));
            }
        }
        _ => assert_eq!(actual, expected, "{at}"),
    }
}

/// The users and roles of the documented exchanges.
async fn documented(service: &Service) {
    for (id, name) in [(13, "Documented Administrator"), (25, "Test")] {
        let role = json!({ "id": id, "name": name, "type": "Mixed" });
        service.control("roles", &role).await;
    }
    for (id, name) in [(52454, "documented admin"), (58571, "Petrix")] {
        service.user(&json!({ "id": id, "name": name })).await;
    }
}
