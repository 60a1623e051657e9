//! Several parts at once, within one budget of requests.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex as StdMutex, PoisonError};

use arrow_array::ffi::{FFI_ArrowArray, to_ffi};
use arrow_array::{Array as _, RecordBatch, StructArray};
use arrow_schema::ffi::FFI_ArrowSchema;
use odata_runtime::extract::{Pace, PartPages};
use odata_runtime::{Client as Runtime, Error};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use tokio::sync::{Mutex, mpsc};

use super::{Readied, next_batch};
use crate::arrow::Batcher;
use crate::client::Client;
use crate::errors::raise;
use crate::waiting::{spawn, wait};

/// Batches that are ready before they are asked for, of all parts together.
const AHEAD: usize = 2;

/// What happened to a part: rows came with the key of the last one, or it is over.
enum Event {
    Rows(u32, RecordBatch, Option<i64>),
    End(u32),
}

type Received = Result<Event, Error>;
type Waiting = Arc<StdMutex<VecDeque<Readied>>>;

/// Parts that are being read.
#[pyclass(module = "orchestrator_odata._native", frozen)]
pub struct Run {
    events: Arc<Mutex<mpsc::Receiver<Received>>>,
    pace: Arc<Pace>,
}

/// Rows of a part.
#[pyclass(module = "orchestrator_odata._native", frozen)]
#[derive(Debug)]
pub struct Batch {
    batch: RecordBatch,
    /// The key of the last row, where rows are read by key.
    #[pyo3(get)]
    last: Option<i64>,
}

#[pymethods]
impl Run {
    /// The number of a part and rows of it, or `None` once it is over; `None` alone when all are.
    fn next(&self, py: Python<'_>) -> PyResult<Option<(u32, Option<Batch>)>> {
        let events = Arc::clone(&self.events);
        let event = wait(py, async move { events.lock().await.recv().await })?;
        match event {
            None => Ok(None),
            Some(Err(error)) => Err(raise(py, &error)),
            Some(Ok(Event::End(part))) => Ok(Some((part, None))),
            Some(Ok(Event::Rows(part, batch, last))) => {
                Ok(Some((part, Some(Batch { batch, last }))))
            }
        }
    }

    /// Requests that left so far.
    #[getter]
    fn requests(&self) -> u64 {
        self.pace.requests()
    }

    /// How many of them were refused as too many.
    #[getter]
    fn refused(&self) -> u64 {
        self.pace.refused()
    }
}

#[pymethods]
impl Batch {
    /// How many rows there are.
    fn __len__(&self) -> usize {
        self.batch.num_rows()
    }

    /// The rows as an array of structs.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<(Bound<'py, PyCapsule>, Bound<'py, PyCapsule>)> {
        // Converting is left to the caller, as the protocol allows.
        let _ = requested_schema;
        let rows = StructArray::from(self.batch.clone());
        let (array, _) = to_ffi(&rows.to_data()).map_err(unusable)?;
        let array: FFI_ArrowArray = array;
        let schema = FFI_ArrowSchema::try_from(self.batch.schema().as_ref()).map_err(unusable)?;
        Ok((
            PyCapsule::new_with_value(py, schema, c"arrow_schema")?,
            PyCapsule::new_with_value(py, array, c"arrow_array")?,
        ))
    }
}

fn unusable(error: arrow_schema::ArrowError) -> PyErr {
    PyValueError::new_err(error.to_string())
}

/// Reads parts, so many at once, with at most so many requests a minute.
#[pyfunction]
pub fn run_parts(
    client: &Bound<'_, Client>,
    parts: Vec<String>,
    row: &str,
    parallel: usize,
    requests_per_minute: Option<u32>,
) -> PyResult<Run> {
    let readied = parts.iter().map(|part| Readied::new(client, part, row));
    let readied: VecDeque<Readied> = readied.collect::<PyResult<_>>()?;
    let pace = Arc::new(Pace::new(requests_per_minute));
    let runtime = client.get().orchestrator()?.client();
    let runtime = runtime.with_pace(Arc::clone(&pace));
    let (sender, receiver) = mpsc::channel(AHEAD);
    let waiting: Waiting = Arc::new(StdMutex::new(readied));
    for _ in 0..parallel.max(1) {
        spawn(work(runtime.clone(), Arc::clone(&waiting), sender.clone()))?;
    }
    Ok(Run {
        events: Arc::new(Mutex::new(receiver)),
        pace,
    })
}

/// Reads one part after the other until none is left, one fails, or nobody listens any more.
async fn work(client: Runtime, waiting: Waiting, sender: mpsc::Sender<Received>) {
    loop {
        let next = waiting
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop_front();
        let Some(part) = next else { return };
        let done = tokio::select! {
            done = read(&client, part, &sender) => done,
            () = sender.closed() => return,
        };
        if let Err(error) = done {
            let _ = sender.send(Err(error)).await;
            return;
        }
    }
}

async fn read(
    client: &Runtime,
    readied: Readied,
    sender: &mpsc::Sender<Received>,
) -> Result<(), Error> {
    let (operation, number) = (readied.operation, readied.part.number);
    let mut batcher = Batcher::new(&readied.members, false);
    let mut pages = PartPages::new(client, operation, readied.part)?;
    while let Some(batch) = next_batch(&mut pages, &mut batcher).await {
        let (batch, last) = batch?;
        // Whoever stopped listening needs no answer.
        let _ = sender.send(Ok(Event::Rows(number, batch, last))).await;
    }
    let _ = sender.send(Ok(Event::End(number))).await;
    Ok(())
}
