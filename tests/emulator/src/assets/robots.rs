//! Assets as a robot reads and sets them.

use odata_codegen::model::Type;
use serde_json::{Value, json};

use super::{proxy, values};
use crate::Emulator;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::records;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Row, Store};

const ASSET_NOT_FOUND: i64 = 1504;
const NOT_FOR_ROBOT: i64 = 1503;
const ROBOT_NOT_FOUND: i64 = 1247;

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Assets.GetRobotAsset", by_key_in_path),
        ("Assets.GetRobotAssetByRobotId", by_id),
        ("Assets.GetRobotAssetByNameForRobotKey", by_key),
        ("Assets.SetRobotAssetByRobotKey", set),
    ]);
}

/// The robot with this key: the key of its license, or its number.
fn robot_with_key<'s>(store: &'s Store, key: &str) -> Result<&'s Entry, Problem> {
    store
        .scan("Robots")
        .map(|(_, entry)| entry)
        .find(|entry| {
            !key.is_empty()
                && ["LicenseKey", "Key"]
                    .iter()
                    .any(|name| entry.text(name).eq_ignore_ascii_case(key))
                || entry.integer("Id").is_some_and(|id| id.to_string() == key)
        })
        .ok_or_else(|| Problem::new(404, ROBOT_NOT_FOUND, "There is no robot with this key."))
}

/// The asset of the call's folder with this name.
fn asset_called<'s>(store: &'s Store, call: &Call<'_>, name: &str) -> Result<&'s Entry, Problem> {
    store
        .scan("Assets")
        .map(|(_, entry)| entry)
        .find(|entry| {
            entry.text("Name").to_lowercase() == name.to_lowercase()
                && records::is_in(entry, call.folder_id)
        })
        .ok_or_else(|| {
            let message = format!("Could not find an asset called '{name}' in this folder.");
            Problem::new(404, ASSET_NOT_FOUND, message)
        })
}

/// The value of an asset that is a robot's own: by robot, else by its user.
fn own_value<'e>(asset: &'e Entry, robot: &Entry) -> Option<(&'static str, &'e Row)> {
    let item = |list: &'static str, of: &str, owner: &Value| {
        if owner.is_null() {
            return None;
        }
        let items = asset.get(list).as_array()?;
        let item = items.iter().find(|item| item.get(of) == Some(owner))?;
        Some((list, item.as_object()?))
    };
    item("RobotValues", "RobotId", robot.get("Id"))
        .or_else(|| item("UserValues", "UserId", robot.get("UserId")))
}

fn by_key_in_path(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let robot = robot_with_key(&store, call.text("robotId").unwrap_or_default())?;
    read(
        &store,
        call,
        robot,
        call.text("assetName").unwrap_or_default(),
        true,
    )
}

fn by_key(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let text = |name: &str| call.member(name).as_str().unwrap_or_default();
    let robot = robot_with_key(&store, text("robotKey"))?;
    read(&store, call, robot, text("assetName"), true)
}

fn by_id(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let key = Key::Number(call.integer("robotId").unwrap_or_default());
    let robot = store
        .get("Robots", &key)
        .ok_or_else(|| Problem::not_found("There is no robot with this number."))?;
    read(
        &store,
        call,
        robot,
        call.text("assetName").unwrap_or_default(),
        false,
    )
}

/// An asset as a robot sees it. Who shows the key of the robot gets the password of a credential,
/// which the robot needs to sign in; nobody else does.
fn read(
    store: &Store,
    call: &Call<'_>,
    robot: &Entry,
    name: &str,
    has_key: bool,
) -> Result<Reply, Problem> {
    let asset = asset_called(store, call, name)?;
    let own = own_value(asset, robot);
    let has_default = asset.get("HasDefaultValue").as_bool() != Some(false);
    let value = match own {
        Some((_, value)) => value,
        None if asset.text("ValueScope") == "Global" || has_default => &asset.row,
        None => {
            let message = format!("The asset '{name}' has no value for this robot.");
            return Err(Problem::new(404, NOT_FOR_ROBOT, message));
        }
    };
    let kind = asset.text("ValueType");
    let is_secret = matches!(kind, "Credential" | "WindowsCredential" | "Secret");
    let connection = if is_secret && is_declared(call, CONNECTION) {
        proxy::connection(store, call, asset)?
    } else {
        None
    };
    let secret = if has_key && connection.is_none() {
        values::secret(asset, own)
    } else {
        ""
    };
    let mut answer = Row::new();
    for member in MEMBERS {
        if is_declared(call, member) {
            let value = value.get(member).cloned().unwrap_or_default();
            answer.insert(member.to_owned(), value);
        }
    }
    answer.insert("Id".to_owned(), asset.get("Id").clone());
    answer.insert("Name".to_owned(), asset.get("Name").clone());
    answer.insert("ValueType".to_owned(), kind.into());
    let is_credential = matches!(kind, "Credential" | "WindowsCredential");
    let password = if is_credential { secret } else { "" };
    answer.insert("CredentialPassword".to_owned(), password.into());
    if kind == "Secret" && is_declared(call, "SecretValue") {
        answer.insert("SecretValue".to_owned(), secret.into());
    }
    if let Some(connection) = connection {
        answer.insert(CONNECTION.to_owned(), connection);
    }
    Ok(Reply::Value(Value::Object(answer)))
}

/// The member that says how to ask a proxy.
const CONNECTION: &str = "ConnectionData";
/// Members that an answer has from the value itself.
const MEMBERS: [&str; 9] = [
    "Value",
    "StringValue",
    "BoolValue",
    "IntValue",
    "CredentialUsername",
    "ExternalName",
    "CredentialStoreId",
    "KeyValueList",
    "JsonValue",
];

fn is_declared(call: &Call<'_>, member: &str) -> bool {
    let ty = call.operation.result.ty.as_ref();
    ty.is_some_and(|ty| match ty.ty {
        Type::Structured(id) => call.schema.property(id, member).is_some(),
        _ => false,
    })
}

/// Sets the value of a robot, or the value for all where the asset has only that.
fn set(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let given = call.member("robotAsset");
    let name = given["Name"].as_str().unwrap_or_default();
    let mut store = emulator.store_mut();
    let key = call.member("robotKey").as_str().unwrap_or_default();
    let robot = robot_with_key(&store, key)?.clone();
    let mut asset = asset_called(&store, call, name)?.clone();
    let kind = given["ValueType"].as_str();
    if kind.is_some_and(|kind| kind != asset.text("ValueType")) {
        return Err(Problem::new(
            400,
            1502,
            "The type of an asset cannot be changed.",
        ));
    }
    let set = |row: &mut Row| {
        for member in [
            "StringValue",
            "BoolValue",
            "IntValue",
            "CredentialUsername",
            "CredentialPassword",
            "KeyValueList",
        ] {
            if let Some(value) = given.get(member).filter(|value| !value.is_null()) {
                row.insert(member.to_owned(), value.clone());
            }
        }
    };
    if asset.text("ValueScope") == "Global" {
        set(&mut asset.row);
    } else {
        set_own(&mut asset, &robot, set);
    }
    asset
        .row
        .insert("LastModificationTime".to_owned(), store.now().into());
    values::settle(&mut store, &mut asset)?;
    store.insert("Assets", asset);
    Ok(Reply::None)
}

fn set_own(asset: &mut Entry, robot: &Entry, set: impl Fn(&mut Row)) {
    let (list, of, owner) = match own_value(asset, robot) {
        Some(("UserValues", _)) => ("UserValues", "UserId", robot.get("UserId")),
        _ => ("RobotValues", "RobotId", robot.get("Id")),
    };
    let items = asset.row.entry(list).or_insert_with(|| json!([]));
    let Some(items) = items.as_array_mut() else {
        return;
    };
    let known = items.iter_mut().find(|item| item.get(of) == Some(owner));
    if let Some(row) = known.and_then(Value::as_object_mut) {
        set(row);
        return;
    }
    let mut row = Row::new();
    row.insert(of.to_owned(), owner.clone());
    set(&mut row);
    items.push(Value::Object(row));
}
