//! Creating tasks: with a form, for an app, or for something outside.

use serde_json::{Value, json};

use super::{
    APP, CATALOG, CATALOGS, DATA, DEFINITION, FORM, SOURCE, TASKS, codes, data, definitions,
    events, note, snapshot,
};
use crate::Emulator;
use crate::entities;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::records;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Key, Row, Store};

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("GenericTasks.CreateTask", generic),
        ("TaskForms.CreateFormTask", form),
        ("AppTasks.CreateAppTask", app),
    ]);
}

fn generic(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let kind = call.member("type").as_str().unwrap_or("ExternalTask");
    if matches!(kind, "FormTask" | "AppTask") {
        let message = format!("A {kind} cannot be created here.");
        return Err(Problem::new(400, codes::WRONG_TYPE, message));
    }
    let mut store = emulator.store_mut();
    let id = add(&mut store, call, kind, Row::new())?;
    answer(emulator, call, store, id)
}

fn form(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let layout = call.member("formLayout");
    match (layout.is_null(), call.member("formLayoutId").is_null()) {
        (true, true) => {
            let message = "One of formLayout and formLayoutId is required.";
            return Err(Problem::new(400, 2432, message));
        }
        (false, false) => {
            let message = "Give formLayout or formLayoutId, not both.";
            return Err(Problem::new(400, 2436, message));
        }
        _ => {}
    }
    let mut hidden = Row::new();
    hidden.insert(FORM.to_owned(), layout.clone());
    let mut store = emulator.store_mut();
    let id = add(&mut store, call, "FormTask", hidden)?;
    answer(emulator, call, store, id)
}

fn app(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let mut hidden = Row::new();
    let mut store = emulator.store_mut();
    if let Some(definition) = call.member("taskDefinitionId").as_i64() {
        let version = call.member("taskDefinitionVersion").as_i64();
        let link = definitions::link(&store, definition, version)?;
        hidden.insert(DEFINITION.to_owned(), link);
    }
    let number = store.next_id("$AppTasks");
    let metadata = json!({
        "id": number,
        "appId": call.member("appId"),
        "appVersion": call.member("appVersion"),
        "appType": call.member("appType"),
        "appProcessKey": call.member("appProcessKey"),
        "folderKey": call.member("folderKey"),
        "fpsContext": call.member("fpsContext"),
        "runtime": call.member("runtime"),
        "creationTime": store.now(),
        "creatorUserId": call.caller.user,
        "creatorUserKey": call.caller.user
            .and_then(|id| store.get("Users", &Key::Number(id)))
            .map(|user| user.get("Key").clone()),
    });
    hidden.insert(APP.to_owned(), metadata);
    let id = add(&mut store, call, "AppTask", hidden)?;
    answer(emulator, call, store, id)
}

/// Adds a task that nobody has yet.
fn add(store: &mut Store, call: &Call<'_>, kind: &str, mut hidden: Row) -> Result<i64, Problem> {
    let title = call.member("title").as_str().unwrap_or_default().trim();
    if title.is_empty() {
        return Err(Problem::new(
            400,
            1014,
            "The title of the task is required.",
        ));
    }
    let catalog = named_catalog(store, call)?;
    let given = |name: &str| call.member(name).clone();
    let priority = call.member("priority").as_str().unwrap_or("Medium");
    let is_encrypted = catalog
        .as_ref()
        .and_then(|(id, _)| store.get(CATALOGS, &Key::Number(*id)))
        .map(|entry| entry.get("Encrypted").clone());
    let row = json!({
        "Title": title,
        "Type": kind,
        "Priority": priority,
        "Status": "Unassigned",
        "Key": store.ids.guid(),
        "ExternalTag": given("externalTag"),
        "ParentOperationId": given("parentOperationId"),
        "Tags": given("tags"),
        "FormLayoutId": given("formLayoutId"),
        "BulkFormLayoutId": given("bulkFormLayoutId"),
        "TaskCatalogName": catalog.as_ref().map(|(_, name)| name),
        "Encrypted": is_encrypted,
        "OrganizationUnitId": call.folder_id,
        "CreatorUserId": call.caller.user,
        "CreatorJobKey": call.received.header("x-uipath-jobkey"),
    });
    hidden.insert(DATA.to_owned(), given("data"));
    hidden.insert(SOURCE.to_owned(), given("taskSource"));
    hidden.insert(CATALOG.to_owned(), json!(catalog.map(|(id, _)| id)));
    let id = entities::create(call.schema, store, TASKS, row, call.folder_id);
    if let Some(entry) = store.get_mut(TASKS, &Key::Number(id)) {
        entry.hidden = hidden;
    }
    note(store, call, id, "Created", None, None);
    Ok(id)
}

/// The catalog that a new task is to be put into.
fn named_catalog(store: &Store, call: &Call<'_>) -> Result<Option<(i64, String)>, Problem> {
    let name = call.member("taskCatalogName").as_str().unwrap_or_default();
    if name.is_empty() {
        return Ok(None);
    }
    store
        .scan(CATALOGS)
        .map(|(_, entry)| entry)
        .find(|entry| {
            records::is_in(entry, call.folder_id)
                && entry.text("Name").to_lowercase() == name.to_lowercase()
        })
        .and_then(|entry| Some((entry.integer("Id")?, entry.text("Name").to_owned())))
        .map(Some)
        .ok_or_else(|| {
            let message = format!("There is no task catalog '{name}' in this folder.");
            Problem::new(404, codes::NO_CATALOG, message)
        })
}

/// Answers a new task, and tells of it.
fn answer(
    emulator: &Emulator,
    call: &Call<'_>,
    store: std::sync::RwLockWriteGuard<'_, Store>,
    id: i64,
) -> Result<Reply, Problem> {
    let value = store
        .get(TASKS, &Key::Number(id))
        .map(|entry| data::shown(&store, call, entry))
        .unwrap_or_default();
    let news: Vec<Value> = vec![snapshot(&store, id)];
    drop(store);
    events::tell(emulator, call, "task.created", &news);
    Ok(Reply::Created {
        value,
        location: format!("/odata/{TASKS}({id})"),
    })
}
