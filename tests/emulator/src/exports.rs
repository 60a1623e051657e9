//! Exports: rows as a CSV file, at once (`Reports`) or to be fetched later (`Export`).

mod csv;

use bytes::Bytes;
use odata_codegen::model::{StructuredId, Type};
use serde_json::{Value, json};

use crate::Emulator;
use crate::buckets;
use crate::entities::{self, create};
use crate::handlers::{Handlers, missing};
use crate::problem::Problem;
use crate::query::{Options, Plan};
use crate::records;
use crate::relations;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Key, StoredFile};
use crate::volume::FOLDER;

const SET: &str = "Exports";
/// Rows that one file holds at most.
const ROWS_MAX: u64 = 100_000;
const CSV: &str = "text/csv";

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Jobs.Export", export),
        ("RobotLogs.Export", export),
        ("AuditLogs.Export", export),
        ("QueueDefinitions.Export", export),
        ("RobotLogs.Reports", report),
        ("AuditLogs.Reports", report),
        ("QueueDefinitions.Reports", report),
        ("Exports.GetDownloadLink", link),
    ]);
}

/// The set whose rows a call is about: of a queue, its items.
fn set_of<'c>(call: &'c Call<'_>) -> &'c str {
    match call.group.name.as_str() {
        "QueueDefinitions" => "QueueItems",
        name => name,
    }
}

/// The rows of a call, those that are made up included, and their type.
fn rows(emulator: &Emulator, call: &Call<'_>) -> Result<(StructuredId, Vec<Value>), Problem> {
    let set = set_of(call);
    let queue = match call.group.name.as_str() {
        "QueueDefinitions" => {
            let id = records::number(call)?;
            records::find(&emulator.store(), call, id)?;
            Some(json!(id))
        }
        _ => None,
    };
    let ty = call.schema.group(set).and_then(|group| group.entity_type);
    let ty = ty.ok_or_else(|| Problem::invalid(format!("{set} has no type.")))?;
    let options = Options {
        top: Some(call.options.top.unwrap_or(ROWS_MAX).min(ROWS_MAX)),
        ..call.options.clone()
    };
    let plan = Plan::new(&call.schema.service, Type::Structured(ty), &options)?;
    let stored: Vec<Value> = emulator
        .store()
        .scan_folder(set, call.folder_id)
        .map(|(_, entry)| Value::Object(entry.row.clone()))
        .collect();
    let is_here = call.folder_id.is_none_or(|folder| folder == FOLDER);
    let made_up = emulator.volume.of(set).filter(|_| is_here);
    let more = made_up
        .into_iter()
        .flat_map(|rows| (0..rows.count()).map(|index| rows.row(index)));
    let all = stored.into_iter().chain(more).filter(|row| {
        queue
            .as_ref()
            .is_none_or(|queue| &row["QueueDefinitionId"] == queue)
    });
    let (rows, _) = plan.apply(all, &relations::navigate(emulator))?;
    Ok((ty, rows))
}

fn file(emulator: &Emulator, call: &Call<'_>) -> Result<Vec<u8>, Problem> {
    let (ty, rows) = rows(emulator, call)?;
    Ok(csv::write(call.schema, ty, &rows))
}

/// The file itself.
fn report(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let subject = call.text("fileNameSubject").unwrap_or(&call.group.name);
    Ok(Reply::Bytes {
        content_type: CSV.to_owned(),
        name: Some(format!("{subject}.csv")),
        bytes: Bytes::from(file(emulator, call)?),
    })
}

fn file_name(id: i64) -> String {
    format!("exports/{id}.csv")
}

/// What the list of exports calls the rows of a call.
fn kind(call: &Call<'_>) -> &'static str {
    match call.group.name.as_str() {
        "QueueDefinitions" => "Queues",
        "RobotLogs" => "Logs",
        "Jobs" => "Jobs",
        _ if call
            .text("auditedService")
            .is_some_and(|name| name.contains("Test")) =>
        {
            "TestAutomationAudit"
        }
        _ => "OrchestratorAudit",
    }
}

/// Writes a file for later. It is there at once, but the answer says `New`, as the service does.
fn export(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let bytes = file(emulator, call)?;
    let mut store = emulator.store_mut();
    let now = store.now();
    let name = format!("{}-{}.csv", kind(call), now.get(..10).unwrap_or(&now));
    let given = json!({
        "Name": name,
        "Type": kind(call),
        "Status": "Completed",
        "RequestedAt": now,
        "ExecutedAt": now,
        "Size": bytes.len(),
    });
    let id = create(call.schema, &mut store, SET, given, None);
    let file = StoredFile {
        content_type: CSV.to_owned(),
        bytes,
    };
    store.files.insert(buckets::outside(&file_name(id)), file);
    let mut answer = entities::row(&store, SET, id);
    answer["Status"] = "New".into();
    answer["ExecutedAt"] = Value::Null;
    answer["Size"] = Value::Null;
    Ok(Reply::Value(answer))
}

/// A signed address of the file of an export.
fn link(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = records::number(call)?;
    let store = emulator.store();
    let key = Key::Number(id);
    let export = store.get(SET, &key).ok_or_else(|| missing(call, &key))?;
    let name = file_name(id);
    if export.text("Status") != "Completed" || !store.files.contains_key(&buckets::outside(&name)) {
        let message = format!("The export {id} has no file.");
        return Err(Problem::conflict(1650, message).about(&[id]));
    }
    buckets::read_outside(emulator, call, &store, &name)
}
