//! Values of assets: one member for each type, and secrets that are kept apart.

use serde_json::{Value, json};

use crate::problem::Problem;
use crate::store::{Entry, Key, Row, Store};

/// Members that are never shown.
const SECRETS: [&str; 2] = ["CredentialPassword", "SecretValue"];
/// Lists of values, the member that says whose value an item is, and the set that it is from.
const LISTS: [(&str, &str, &str, &str, i64); 2] = [
    ("RobotValues", "RobotId", "RobotName", "Robots", 1501),
    ("UserValues", "UserId", "UserName", "Users", 1500),
];

/// Empties what is secret.
pub(super) fn blank(row: &mut Row) {
    for secret in SECRETS {
        if let Some(value) = row.get_mut(secret) {
            *value = Value::from("");
        }
    }
    for (list, ..) in LISTS {
        for item in items(row, list) {
            blank(item);
        }
    }
}

fn items<'r>(row: &'r mut Row, list: &str) -> impl Iterator<Item = &'r mut Row> {
    let items = row.get_mut(list).and_then(Value::as_array_mut);
    items.into_iter().flatten().filter_map(Value::as_object_mut)
}

/// Name under which a secret is kept.
fn slot(list: &str, owner: &Row, of: &str) -> String {
    let machine = owner.get("MachineId").and_then(Value::as_i64);
    let machine = machine.map_or_else(String::new, |machine| format!("/{machine}"));
    let id = owner.get(of).and_then(Value::as_i64).unwrap_or_default();
    format!("{list}/{id}{machine}")
}

/// The secret of an asset or of one of its values.
pub(super) fn secret<'e>(entry: &'e Entry, owner: Option<(&str, &Row)>) -> &'e str {
    let slot = match owner {
        Some((list, owner)) => {
            let of = LISTS.iter().find(|known| known.0 == list);
            slot(list, owner, of.map_or("Id", |known| known.1))
        }
        None => "Value".to_owned(),
    };
    let kept = entry.hidden.get(&slot).and_then(Value::as_str);
    // Sample rows hold theirs in the open.
    kept.unwrap_or_else(|| match owner {
        Some(_) => "",
        None => entry.text("CredentialPassword"),
    })
}

/// Makes the members of an asset agree: the value as text, the values of robots and users, and
/// secrets out of sight.
///
/// # Errors
/// 1500 or 1501 for a credential without a password.
pub(super) fn settle(store: &mut Store, entry: &mut Entry) -> Result<(), Problem> {
    let kind = entry.text("ValueType").to_owned();
    let mut kept = Row::new();
    if let Some(folders) = entry.hidden.get("Folders") {
        kept.insert("Folders".to_owned(), folders.clone());
    }
    let own = secret(entry, None).to_owned();
    keep(&mut entry.row, &mut kept, "Value".to_owned(), &own);
    typed(&mut entry.row, &kind);
    for (list, of, name, set, code) in LISTS {
        let before = entry.hidden.clone();
        for item in items(&mut entry.row, list) {
            let slot = slot(list, item, of);
            let known = before.get(&slot).and_then(Value::as_str).unwrap_or("");
            keep(item, &mut kept, slot.clone(), known);
            let has_secret = kept.get(&slot).and_then(Value::as_str) != Some("");
            if matches!(kind.as_str(), "Credential" | "WindowsCredential") && !has_secret {
                let message = format!("The credential of a value in {list} has no password.");
                return Err(Problem::new(400, code, message));
            }
            let owner = item.get(of).and_then(Value::as_i64).unwrap_or_default();
            if let Some(found) = store.get(set, &Key::Number(owner)) {
                let shown = if set == "Users" { "UserName" } else { "Name" };
                item.insert(name.to_owned(), found.get(shown).clone());
            }
            if item.get("Id").and_then(Value::as_i64).unwrap_or_default() == 0 {
                item.insert("Id".to_owned(), store.next_id("$AssetValues").into());
            }
            item.insert("ValueType".to_owned(), kind.as_str().into());
            typed(item, &kind);
        }
    }
    if entry.get("HasDefaultValue").is_null() {
        let is_global = entry.text("ValueScope") == "Global";
        entry
            .row
            .insert("HasDefaultValue".to_owned(), is_global.into());
    }
    entry.hidden = kept;
    Ok(())
}

/// Moves the secrets of a row to where they are kept; an empty one leaves what was known.
fn keep(row: &mut Row, kept: &mut Row, slot: String, known: &str) {
    let mut secret = known.to_owned();
    for name in SECRETS {
        if let Some(value) = row.get_mut(name) {
            if let Some(text) = value.as_str().filter(|text| !text.is_empty()) {
                text.clone_into(&mut secret);
            }
            *value = Value::from("");
        }
    }
    kept.insert(slot, secret.into());
}

/// Fills the members of a value that belong to its type, and empties the others.
pub(super) fn typed(row: &mut Row, kind: &str) {
    let text = |row: &Row, name: &str| {
        let text = row.get(name).and_then(Value::as_str);
        text.unwrap_or_default().to_owned()
    };
    let plain = row.get("Value").and_then(Value::as_str).map(str::to_owned);
    let stated = |row: &Row, name: &str| row.get(name).is_some_and(|value| !value.is_null());
    let value = match kind {
        "Bool" => {
            let given = plain
                .as_deref()
                .map(|text| text.eq_ignore_ascii_case("true"));
            let value = row.get("BoolValue").and_then(Value::as_bool).or(given);
            row.insert("BoolValue".to_owned(), value.unwrap_or_default().into());
            if value == Some(true) { "True" } else { "False" }.to_owned()
        }
        "Integer" => {
            let given = plain.as_deref().and_then(|text| text.parse().ok());
            let value = row.get("IntValue").and_then(Value::as_i64).or(given);
            let value = value.unwrap_or_default();
            row.insert("IntValue".to_owned(), value.into());
            value.to_string()
        }
        "Credential" | "WindowsCredential" => {
            format!("username: {}", text(row, "CredentialUsername"))
        }
        "Secret" => String::new(),
        "Json" => text(row, "JsonValue"),
        "KeyValueList" => json!(row.get("KeyValueList")).to_string(),
        _ => {
            if !stated(row, "StringValue") {
                row.insert("StringValue".to_owned(), plain.unwrap_or_default().into());
            }
            text(row, "StringValue")
        }
    };
    row.insert("Value".to_owned(), value.into());
    let empty = [
        (
            "StringValue",
            &["Text", "DBConnectionString", "HttpConnectionString"][..],
            json!(""),
        ),
        ("BoolValue", &["Bool"], json!(false)),
        ("IntValue", &["Integer"], json!(0)),
        (
            "CredentialUsername",
            &["Credential", "WindowsCredential"],
            json!(""),
        ),
    ];
    for (name, kinds, nothing) in empty {
        if !kinds.contains(&kind) || !stated(row, name) {
            row.insert(name.to_owned(), nothing);
        }
    }
}
