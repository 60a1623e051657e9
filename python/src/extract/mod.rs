//! Large lists: plans and parts as JSON texts, rows as batches of Arrow.

mod journal;
mod pace;
mod run;

use arrow_array::RecordBatch;
use odata_runtime::extract::{Part, PartPages};
use odata_runtime::{Error, ErrorKind, Operation, Reader};
use orchestrator_odata::extract::{Extraction, Property, PropertyKind};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict, PyTuple, PyType};

use crate::arguments::operation;
use crate::arrow::{Batcher, Batches, Member, Shape, batches, capsule, members, schema_capsule};
use crate::client::{Client, codec};
use crate::codec::Codec;
use crate::errors::raise;
use crate::schema::Fields;
use crate::waiting::{spawn, wait};

pub use journal::Journal;
pub use pace::Pace;
pub use run::{Batch, Found, Run, run_parts};

/// The plan of an extraction as JSON; what is wanted of it is JSON too.
#[pyfunction]
#[pyo3(signature = (client, operation, row, arguments, wanted, pace, /, **options))]
#[allow(
    clippy::too_many_arguments,
    reason = "a list, what is wanted of it, and how fast"
)]
pub fn plan_extraction(
    client: &Bound<'_, Client>,
    operation: &str,
    row: &str,
    arguments: &Bound<'_, PyTuple>,
    wanted: &str,
    pace: &Bound<'_, Pace>,
    options: Option<&Bound<'_, PyDict>>,
) -> PyResult<String> {
    let py = client.py();
    let wanted: Extraction = from_json("what is wanted", wanted)?;
    let properties = properties(&class(py, row)?)?;
    let orchestrator = client.get().orchestrator()?;
    let orchestrator = orchestrator.with_pace(pace.get().inner());
    let request = Client::of(orchestrator.clone())
        .prepare(py, operation, row, arguments, options)?
        .request;
    let plan = wait(py, async move {
        orchestrator
            .plan_extraction(&request, &properties, wanted)
            .await
    })?;
    let plan = plan.map_err(|error| raise(py, &error))?;
    serde_json::to_string(&plan).map_err(|error| PyValueError::new_err(error.to_string()))
}

/// The rows of a part as a stream of Arrow batches.
#[pyfunction]
#[pyo3(signature = (client, part, row, pace, /, *, views=false))]
pub fn read_part<'py>(
    client: &Bound<'py, Client>,
    part: &str,
    row: &str,
    pace: &Bound<'_, Pace>,
    views: bool,
) -> PyResult<Bound<'py, PyCapsule>> {
    let py = client.py();
    let part = Readied::new(client, part, row)?;
    let runtime = client.get().orchestrator()?.client();
    let runtime = runtime.with_pace(pace.get().inner());
    let pages = PartPages::new(&runtime, part.operation, part.part);
    let pages = pages.map_err(|error| raise(py, &error))?;
    let batcher = Batcher::new(&part.members, views);
    let (schema, sender, receiver) = batches(&batcher);
    spawn(send_part(pages, batcher, sender))?;
    capsule(py, schema, receiver)
}

/// The schema of these batches.
#[pyfunction]
pub fn part_schema<'py>(
    client: &Bound<'py, Client>,
    part: &str,
    row: &str,
) -> PyResult<Bound<'py, PyCapsule>> {
    schema_capsule(client.py(), &Readied::new(client, part, row)?.members)
}

/// The documented number of requests a minute for an operation.
#[pyfunction]
pub fn documented_rate(operation: &str) -> Option<u32> {
    orchestrator_odata::extract::documented_rate(operation)
}

/// One batch a page. It ends with the part, an error, or when nobody reads any more.
async fn send_part(mut pages: PartPages, mut batcher: Batcher, sender: Batches) {
    loop {
        let batch = tokio::select! {
            batch = next_batch(&mut pages, &mut batcher) => batch,
            () = sender.closed() => return,
        };
        let Some(batch) = batch else { return };
        let is_over = batch.is_err();
        let batch = batch.map_err(|error| error.to_string());
        if sender.send(batch).await.is_err() || is_over {
            return;
        }
    }
}

/// The next page as a batch.
async fn next_batch(
    pages: &mut PartPages,
    batcher: &mut Batcher,
) -> Option<Result<RecordBatch, Error>> {
    let key = pages.operation().key;
    let mut read = |reader: &mut Reader<'_>| {
        batcher.read(reader)?;
        Ok(batcher.newest(key))
    };
    let page = pages.next(&mut read).await?;
    Some(page.and_then(|_| batcher.finish().map_err(unfinished)))
}

fn unfinished(why: String) -> Error {
    Error::new(ErrorKind::Decode, why)
}

/// A part with what reading it takes.
struct Readied {
    part: Part,
    operation: &'static Operation,
    members: Vec<Member>,
}

impl Readied {
    fn new(client: &Bound<'_, Client>, part: &str, row: &str) -> PyResult<Self> {
        let py = client.py();
        let part: Part = from_json("a part", part)?;
        let operation = operation(&part.operation)?;
        let request = part.request(client.get().orchestrator()?.client(), operation);
        let request = request.map_err(|error| raise(py, &error))?;
        let members = members(&class(py, row)?, &Shape::of(&request.options))?;
        Ok(Self {
            part,
            operation,
            members,
        })
    }
}

fn class<'py>(py: Python<'py>, row: &str) -> PyResult<Bound<'py, PyType>> {
    match &*codec(py, row)? {
        Codec::Record(maker) => Ok(maker.class.bind(py).clone()),
        _ => Err(PyTypeError::new_err(
            "only lists of records can be extracted",
        )),
    }
}

/// The properties of the rows of a class.
fn properties(class: &Bound<'_, PyType>) -> PyResult<Vec<Property>> {
    let py = class.py();
    let fields = Fields::of(class)?;
    let properties = fields.fields.iter().map(|field| {
        let field = field.get();
        let limits = field.limits();
        Ok(Property {
            name: field.wire().to_owned(),
            kind: match &**field.codec(py)? {
                Codec::Integer => PropertyKind::Integer,
                Codec::DateTimeOffset => PropertyKind::Moment,
                _ => PropertyKind::Other,
            },
            is_usable: !limits.unfilterable && !limits.unsortable,
        })
    });
    properties.collect()
}

fn from_json<T: serde::de::DeserializeOwned>(what: &str, text: &str) -> PyResult<T> {
    serde_json::from_str(text)
        .map_err(|error| PyValueError::new_err(format!("{what} cannot be read: {error}")))
}
