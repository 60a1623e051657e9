//! Execution media: what was recorded of the screen while a job ran.
//!
//! Nothing is recorded here: the sample has media of some jobs, whose content is made up.

use serde_json::{Value, json};

use crate::Emulator;
use crate::entities;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::records::{self, is_in};
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store};

const SET: &str = "ExecutionMedia";
const NOT_AVAILABLE: i64 = 2201;

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("ExecutionMedia.list", list),
        ("ExecutionMedia.get", records::get),
        ("ExecutionMedia.DownloadMediaByJobId", download),
        ("ExecutionMedia.DeleteMediaByJobId", delete),
    ]);
}

fn list(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    Ok(records::list(emulator, call, |entry| {
        Value::Object(entry.row.clone())
    }))
}

/// The media of a job of the folder.
fn of_job<'s>(store: &'s Store, call: &Call<'_>, job: i64) -> Result<Vec<&'s Entry>, Problem> {
    let found: Vec<&Entry> = store
        .scan(SET)
        .map(|(_, entry)| entry)
        .filter(|entry| entry.integer("JobId") == Some(job) && is_in(entry, call.folder_id))
        .collect();
    if found.is_empty() {
        let message = format!("There are no media of the job {job}.");
        return Err(Problem::new(404, NOT_AVAILABLE, message).about(&[job]));
    }
    Ok(found)
}

fn download(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let job = call.integer("jobId").unwrap_or_default();
    let store = emulator.store();
    let media = of_job(&store, call, job)?;
    let lines: Vec<String> = media
        .iter()
        .map(|entry| format!("{} {}\n", entry.text("ReleaseName"), entry.text("Name")))
        .collect();
    Ok(Reply::Bytes {
        content_type: "application/octet-stream".to_owned(),
        name: Some(format!("{job}.bin")),
        bytes: lines.concat().into(),
    })
}

fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let job = call.member("jobId").as_i64().unwrap_or_default();
    let mut store = emulator.store_mut();
    let ids: Vec<i64> = of_job(&store, call, job)?
        .iter()
        .filter_map(|entry| entry.integer("Id"))
        .collect();
    for id in ids {
        store.remove(SET, &Key::Number(id));
    }
    let members = json!({ "HasMediaRecorded": false, "HasVideoRecorded": false });
    entities::update(&mut store, "Jobs", job, members);
    Ok(Reply::None)
}
