//! Entities that the conformance table takes for granted: its calls name them by numbers that are
//! made up.

use odata_codegen::model::{Group, Operation, Place};
use orchestrator_emulator::store::{Key, Store};
use serde_json::{Map, Value};

/// What a line of the table passes.
#[derive(Clone, Copy)]
pub struct Passed<'a> {
    pub arguments: &'a Map<String, Value>,
    /// The body that must leave, where it is JSON.
    pub body: Option<&'a Value>,
}

/// Members and parameters that hold the number of an entity, in lower case without a final `s`,
/// and the set that it is in.
const LINKS: [(&str, &str); 8] = [
    ("folderid", "Folders"),
    ("organizationunitid", "Folders"),
    ("parentid", "Folders"),
    ("targetparentid", "Folders"),
    ("userid", "Users"),
    ("roleid", "Roles"),
    ("machineid", "Machines"),
    ("robotid", "Robots"),
];

/// The entities that a call is about.
pub fn entities(group: &Group, operation: &Operation, line: Passed<'_>) -> Vec<(String, Key)> {
    let mut found = Vec::new();
    for parameter in &operation.parameters {
        let Some(value) = line.arguments.get(&parameter.name) else {
            continue;
        };
        let is_key = parameter.place == Place::Path && parameter.name == "key";
        if let (true, Some(key)) = (is_key && group.entity_type.is_some(), Key::of(value)) {
            found.push((group.name.clone(), key));
        }
        collect(&parameter.name, value, &mut found);
    }
    if let Some(body) = line.body {
        collect("", body, &mut found);
    }
    // Organization units and personal workspaces are folders under another name.
    let folders = found
        .iter()
        .filter(|(set, _)| set == "OrganizationUnits" || set == "PersonalWorkspaces")
        .map(|(_, key)| ("Folders".to_owned(), key.clone()))
        .collect::<Vec<_>>();
    found.extend(folders);
    found
}

fn collect(name: &str, value: &Value, found: &mut Vec<(String, Key)>) {
    match value {
        Value::Object(members) => members
            .iter()
            .for_each(|(name, value)| collect(name, value, found)),
        Value::Array(items) => items.iter().for_each(|item| collect(name, item, found)),
        Value::Number(_) => {
            let name = name.to_lowercase();
            let link = LINKS
                .iter()
                .find(|(link, _)| name.trim_end_matches('s').ends_with(link));
            if let (Some((_, set)), Some(key)) = (link, Key::of(value)) {
                found.push(((*set).to_owned(), key));
            }
        }
        _ => {}
    }
}

/// Gives a folder the key, and a user the name, that a call states.
pub fn name(store: &mut Store, group: &Group, line: Passed<'_>) {
    let stated = |names: &[&str]| {
        let body = line.body.and_then(Value::as_object);
        let members = line.arguments.iter().chain(body.into_iter().flatten());
        members
            .filter(|(name, _)| names.contains(&name.to_lowercase().as_str()))
            .find_map(|(_, value)| value.as_str().map(str::to_owned))
    };
    let mut put = |set: &str, key: i64, member: &str, text: Option<String>| {
        if let (Some(entry), Some(text)) = (store.get_mut(set, &Key::Number(key)), text) {
            entry.row.insert(member.to_owned(), text.into());
        }
    };
    if group.name.starts_with("Folders") {
        put(
            "Folders",
            4,
            "Key",
            stated(&["identifier", "key", "folderkey"]),
        );
    }
    put(
        "Users",
        2,
        "UserName",
        stated(&["username", "directoryname", "domainuser"]),
    );
}

/// Adds an entity like another one of its set, unless it is there.
pub fn add(store: &mut Store, set: &str, key: &Key) {
    if store.get(set, key).is_some() {
        return;
    }
    let model = store.scan(set).next();
    let is_like = |known: &Key| std::mem::discriminant(known) == std::mem::discriminant(key);
    let Some((_, model)) = model.filter(|(known, _)| is_like(known)) else {
        return;
    };
    let mut entry = model.clone();
    entry.folder = None;
    let guid = store.ids.guid();
    let name = store.key_name(set).to_owned();
    let mut put = |member: &str, value: Value| {
        if entry.row.contains_key(member) {
            entry.row.insert(member.to_owned(), value);
        }
    };
    let unique = format!("{set} {}", key.to_value());
    put("Key", guid.into());
    match set {
        "Users" => put("UserName", unique.into()),
        "Folders" => {
            put("DisplayName", unique.clone().into());
            put("FullyQualifiedName", unique.into());
            put("ParentId", Value::Null);
            put("ParentKey", Value::Null);
        }
        "Roles" => {
            put("Name", unique.into());
            put("IsStatic", false.into());
            put("IsEditable", true.into());
        }
        _ => {}
    }
    entry.row.insert(name, key.to_value());
    store.insert(set, entry);
}
