//! What the Rust crate has beside single calls, by name: arguments and results are JSON, so that no
//! type is named here.

mod transaction;

use std::time::Duration;

use odata_runtime::{
    BoxFuture, Bytes, DateTimeOffset, Error, Readable, Upload, Uuid, Writable, from_json, to_json,
};
use orchestrator_odata::{BucketBy, JobWait, LogTail, NotAllAdded, Orchestrator};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use crate::client::Client;
use crate::codec::Codec;
use crate::decode::decode_text;
use crate::errors::raise;
use crate::stream::Stream;
use crate::waiting::{Task, start, wait};

pub use transaction::{Transaction, begin_transaction, start_begin_transaction};

/// What a convenience gives.
pub enum Gift {
    Json(String),
    Bytes(Bytes),
}

/// How one can fail.
pub enum Problem {
    Error(Error),
    NotAllAdded(Box<NotAllAdded>),
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}

pub type Work = BoxFuture<'static, Result<Gift, Problem>>;

/// The arguments of a convenience by name.
struct Arguments<'a, 'py>(&'a Bound<'py, PyDict>);

impl Arguments<'_, '_> {
    fn get(&self, name: &str) -> PyResult<Option<Bound<'_, PyAny>>> {
        Ok(self.0.get_item(name)?.filter(|value| !value.is_none()))
    }

    fn needed(&self, name: &str) -> PyResult<Bound<'_, PyAny>> {
        self.get(name)?
            .ok_or_else(|| PyTypeError::new_err(format!("{name} is missing")))
    }

    fn text(&self, name: &str) -> PyResult<String> {
        self.needed(name)?.extract()
    }

    fn maybe<T: for<'a> FromPyObject<'a, 'a, Error = PyErr>>(
        &self,
        name: &str,
    ) -> PyResult<Option<T>> {
        self.get(name)?.map(|value| value.extract()).transpose()
    }

    fn seconds(&self, name: &str) -> PyResult<Option<Duration>> {
        let Some(seconds) = self.maybe::<f64>(name)? else {
            return Ok(None);
        };
        Duration::try_from_secs_f64(seconds)
            .map(Some)
            .map_err(|error| PyValueError::new_err(format!("{name}: {error}")))
    }

    /// A value of a type that the caller of this function knows.
    fn typed<T: Readable>(&self, name: &str) -> PyResult<T> {
        let json = crate::encode::to_json(&self.needed(name)?)?;
        from_json(json.as_bytes()).map_err(|e| PyValueError::new_err(format!("{name}: {e}")))
    }

    fn wait(&self) -> PyResult<JobWait> {
        let wait = JobWait::default();
        let wait = match self.seconds("at_most")? {
            Some(limit) => wait.at_most(limit),
            None => wait,
        };
        Ok(match self.seconds("first_pause")? {
            Some(first) => wait.with_pauses(first, self.seconds("longest_pause")?.unwrap_or(first)),
            None => wait,
        })
    }

    fn bucket(&self) -> PyResult<BucketBy> {
        let by = self.needed("bucket")?;
        if let Ok(id) = by.extract::<i64>() {
            return Ok(BucketBy::Id(id));
        }
        let text: String = by.str()?.extract()?;
        let is_key = by.get_type().name()? == "UUID";
        Ok(match text.parse::<Uuid>() {
            Ok(key) if is_key => BucketBy::Key(key),
            _ => BucketBy::Name(text),
        })
    }

    fn upload(&self) -> PyResult<Upload> {
        let content = match self.maybe::<String>("file")? {
            Some(path) => Upload::from_file(path),
            None => {
                let bytes: Vec<u8> = self.needed("content")?.extract()?;
                Upload::new(String::new(), bytes)
            }
        };
        Ok(match self.maybe::<String>("content_type")? {
            Some(content_type) => content.with_content_type(content_type),
            None => content,
        })
    }
}

/// What is to be done for a name.
pub fn work(orch: &Orchestrator, name: &str, given: &Bound<'_, PyDict>) -> PyResult<Work> {
    let (orch, given) = (orch.clone(), Arguments(given));
    Ok(match name {
        "start_and_wait" => {
            let (start, wait) = (given.typed("start")?, given.wait()?);
            Box::pin(async move { Ok(Gift::list(&orch.start_and_wait(&start, wait).await?)) })
        }
        "wait_for_job" => {
            let (id, wait) = (given.needed("id")?.extract()?, given.wait()?);
            Box::pin(async move { Ok(Gift::of(&orch.wait_for_job(id, wait).await?)) })
        }
        "find_folder" => {
            let name = given.text("name")?;
            Box::pin(async move {
                let found = orch.folder(&name).await?;
                let key = found.key.map(|key| key.to_string());
                Ok(Gift::plain(&(found.id, found.path, found.name, key)))
            })
        }
        "find_folders" => {
            let pattern = given.text("pattern")?;
            Box::pin(async move {
                let found = orch.in_folders(pattern.as_str()).find().await?;
                let folders = found.iter().map(|folder| folder.name().to_owned());
                Ok(Gift::plain(&folders.collect::<Vec<_>>()))
            })
        }
        "server_version" => Box::pin(async move { Ok(Gift::plain(&orch.server_version().await?)) }),
        "preflight" => {
            let ids: Vec<String> = given.needed("operations")?.extract()?;
            let operations = crate::permissions::operations(&ids)?;
            let asked = crate::permissions::preflight(orch, operations, given.maybe("pattern")?);
            Box::pin(async move { Ok(Gift::plain(&crate::permissions::plain(&asked.await?))) })
        }
        "add_queue_items" => add_queue_items(&orch, &given)?,
        "upload" => {
            let bucket = orch.bucket(given.bucket()?);
            let (path, content) = (given.text("path")?, given.upload()?);
            Box::pin(async move {
                bucket.upload(&path, content).await?;
                Ok(Gift::Json("null".to_owned()))
            })
        }
        "download" => {
            let bucket = orch.bucket(given.bucket()?);
            let (path, file) = (given.text("path")?, given.maybe::<String>("file")?);
            Box::pin(async move {
                let download = bucket.download(&path);
                match file {
                    Some(file) => download.to_file(file).await.map(|_| Gift::null()),
                    None => download.to_bytes().await.map(Gift::Bytes),
                }
                .map_err(Problem::Error)
            })
        }
        _ => return Err(PyTypeError::new_err(format!("there is no {name}"))),
    })
}

fn add_queue_items(orch: &Orchestrator, given: &Arguments<'_, '_>) -> PyResult<Work> {
    let queue = given.text("queue")?;
    let mut items = Vec::new();
    for item in given.needed("items")?.try_iter()? {
        let json = crate::encode::to_json(&item?)?;
        let number = items.len();
        let item = from_json(json.as_bytes())
            .map_err(|e| PyValueError::new_err(format!("item {number}: {e}")))?;
        items.push(item);
    }
    let adding = orch.add_queue_items(&queue, items);
    let adding = match given.text("mode")?.as_str() {
        "each" => adding,
        "all" => adding.all_or_nothing(),
        "until_failure" => adding.stop_on_first_failure(),
        other => return Err(PyValueError::new_err(format!("there is no mode {other}"))),
    };
    let adding = match given.maybe("chunk")? {
        Some(size) => adding.in_chunks_of(size),
        None => adding,
    };
    Ok(Box::pin(async move {
        match adding.await {
            Ok(added) => Ok(Gift::plain(&added)),
            Err(not_all) => Err(Problem::NotAllAdded(Box::new(not_all))),
        }
    }))
}

impl Gift {
    fn null() -> Self {
        Self::Json("null".to_owned())
    }

    fn of<T: Writable>(value: &T) -> Self {
        Self::Json(to_json(value))
    }

    fn list<T: Writable>(values: &[T]) -> Self {
        Self::Json(list(values))
    }

    fn plain(value: &impl serde::Serialize) -> Self {
        Self::Json(serde_json::to_string(value).unwrap_or_else(|_| "null".to_owned()))
    }

    /// The Python object, by its kind.
    pub fn object(self, py: Python<'_>, codec: &Codec) -> PyResult<Py<PyAny>> {
        match self {
            Self::Bytes(bytes) => Ok(PyBytes::new(py, &bytes).into_any().unbind()),
            Self::Json(json) => decode_text(py, codec, &json),
        }
    }
}

fn list<T: Writable>(values: &[T]) -> String {
    let items: Vec<String> = values.iter().map(|value| to_json(value)).collect();
    format!("[{}]", items.join(","))
}

impl Problem {
    pub fn raise(&self, py: Python<'_>) -> PyErr {
        match self {
            Self::Error(error) => raise(py, error),
            Self::NotAllAdded(not_all) => match not_all_added(py, not_all) {
                Ok(error) => PyErr::from_value(error),
                Err(error) => error,
            },
        }
    }
}

/// The exception with the items that were not added.
fn not_all_added<'py>(py: Python<'py>, not_all: &NotAllAdded) -> PyResult<Bound<'py, PyAny>> {
    let failed = not_all.failed.iter().map(|failed| {
        let (item, failure) = (to_json(&failed.item), to_json(&failed.failure));
        (failed.index, item, failure)
    });
    let error = not_all.error.as_ref().map(|error| raise(py, error));
    let arguments = (
        not_all.to_string(),
        (not_all.taken, not_all.added),
        failed.collect::<Vec<_>>(),
        list(&not_all.not_added),
        list(&not_all.unsure),
        error.map(|error| error.into_value(py)),
    );
    py.import("orchestrator_odata._bulk")?
        .getattr("_not_all_added")?
        .call1(arguments)
}

/// The logs that a tail gives: rows as they are written.
pub fn tail(orch: &Orchestrator, given: &Bound<'_, PyDict>) -> PyResult<Stream> {
    let given = Arguments(given);
    let since: Option<DateTimeOffset> = match given.get("since")? {
        Some(_) => Some(given.typed("since")?),
        None => None,
    };
    let job: Option<Uuid> = match given.get("job_key")? {
        Some(_) => Some(given.typed("job_key")?),
        None => None,
    };
    let mut tail = match (job, since) {
        (Some(job), None) => LogTail::of_job(job),
        (Some(job), Some(since)) => LogTail::of_job(job).from(since),
        (None, Some(since)) => LogTail::since(since),
        (None, None) => LogTail::since(DateTimeOffset::now()),
    };
    if let Some(first) = given.seconds("first_pause")? {
        tail = tail.with_pauses(first, given.seconds("longest_pause")?.unwrap_or(first));
    }
    if let Some(settle) = given.seconds("settle")? {
        tail = tail.until_the_job_ends(settle);
    }
    Ok(Stream::of_rows(orch.tail_logs(tail)))
}

fn kind(py: Python<'_>, form: &str) -> PyResult<std::sync::Arc<Codec>> {
    crate::client::codec(py, form)
}

/// Does what a name stands for and waits for its result, which is of this form.
#[pyfunction]
#[pyo3(signature = (client, name, form, /, **given))]
pub fn run(
    client: &Bound<'_, Client>,
    name: &str,
    form: &str,
    given: Option<&Bound<'_, PyDict>>,
) -> PyResult<Py<PyAny>> {
    let py = client.py();
    let (none, codec) = (PyDict::new(py), kind(py, form)?);
    let work = work(client.get().orchestrator()?, name, given.unwrap_or(&none))?;
    match wait(py, work)? {
        Ok(gift) => gift.object(py, &codec),
        Err(problem) => Err(problem.raise(py)),
    }
}

/// The same, without waiting: `done(value, error)` is called when it is over.
#[pyfunction]
#[pyo3(signature = (done, client, name, form, /, **given))]
pub fn start_run(
    done: Py<PyAny>,
    client: &Bound<'_, Client>,
    name: &str,
    form: &str,
    given: Option<&Bound<'_, PyDict>>,
) -> PyResult<Task> {
    let py = client.py();
    let (none, codec) = (PyDict::new(py), kind(py, form)?);
    let work = work(client.get().orchestrator()?, name, given.unwrap_or(&none))?;
    let finish = move |py: Python<'_>, ended: Result<Gift, Problem>| match ended {
        Ok(gift) => gift.object(py, &codec),
        Err(problem) => Err(problem.raise(py)),
    };
    start(work, finish, done)
}

/// Robot logs as they are written.
#[pyfunction]
#[pyo3(signature = (client, /, **given))]
pub fn tail_logs(
    client: &Bound<'_, Client>,
    given: Option<&Bound<'_, PyDict>>,
) -> PyResult<Stream> {
    let none = PyDict::new(client.py());
    tail(client.get().orchestrator()?, given.unwrap_or(&none))
}

/// Whether an event was signed with a webhook's secret.
#[pyfunction]
pub fn is_signed(secret: &str, signature: &str, body: &[u8]) -> bool {
    orchestrator_odata::is_signed(secret, signature, body)
}
