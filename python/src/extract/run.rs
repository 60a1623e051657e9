//! Several parts at once, within one budget of requests.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex as StdMutex, PoisonError};

use arrow_array::ffi::{FFI_ArrowArray, to_ffi};
use arrow_array::{Array as _, RecordBatch, StructArray};
use arrow_schema::ffi::FFI_ArrowSchema;
use odata_runtime::extract::PartPages;
use odata_runtime::{Client as Runtime, Error, Reader};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use tokio::sync::{Mutex, mpsc};

use super::pace::Pace;
use super::{Readied, finish};
use crate::arrow::Batcher;
use crate::client::Client;
use crate::errors::raise;
use crate::waiting::{spawn, wait};

/// What is ready before it is asked for, of all parts together.
const AHEAD: usize = 2;

/// Rows become a batch when there are so many of them, or so many bytes of JSON.
const BATCH_ROWS: u64 = 50_000;
const BATCH_BYTES: usize = 3_000_000;

/// What happened to a part: so many rows came, rows are ready up to a key, or it is over.
enum Event {
    Page(u32, u64),
    Rows(u32, RecordBatch, Option<i64>),
    End(u32),
}

/// The part, how many rows came, rows that are ready, and whether it is over.
type Told = (u32, u64, Option<Batch>, bool);

impl Event {
    fn told(self) -> Told {
        match self {
            Self::Page(part, rows) => (part, rows, None, false),
            Self::Rows(part, batch, last) => (part, 0, Some(Batch { batch, last }), false),
            Self::End(part) => (part, 0, None, true),
        }
    }
}

type Received = Result<Event, Error>;
type Waiting = Arc<StdMutex<VecDeque<Readied>>>;

/// Parts that are being read.
#[pyclass(module = "orchestrator_odata._native", frozen)]
pub struct Run {
    events: Arc<Mutex<mpsc::Receiver<Received>>>,
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
    /// What happened since the last call; `None` when all parts are over.
    fn next(&self, py: Python<'_>) -> PyResult<Option<Vec<Told>>> {
        let events = Arc::clone(&self.events);
        let received = wait(py, async move {
            let mut events = events.lock().await;
            let mut received: Vec<Received> = events.recv().await.into_iter().collect();
            while let Ok(event) = events.try_recv() {
                received.push(event);
            }
            received
        })?;
        let is_over = received.is_empty();
        let told = received.into_iter().map(|event| match event {
            Err(error) => Err(raise(py, &error)),
            Ok(event) => Ok(event.told()),
        });
        Ok(Some(told.collect::<PyResult<_>>()?).filter(|_| !is_over))
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

/// Reads parts, so many at once, at a pace.
#[pyfunction]
pub fn run_parts(
    client: &Bound<'_, Client>,
    parts: Vec<String>,
    row: &str,
    parallel: usize,
    pace: &Bound<'_, Pace>,
) -> PyResult<Run> {
    let readied = parts.iter().map(|part| Readied::new(client, part, row));
    let readied: VecDeque<Readied> = readied.collect::<PyResult<_>>()?;
    let runtime = client.get().orchestrator()?.client();
    let runtime = runtime.with_pace(pace.get().inner());
    let (sender, receiver) = mpsc::channel(AHEAD);
    let waiting: Waiting = Arc::new(StdMutex::new(readied));
    for _ in 0..parallel.max(1) {
        spawn(work(runtime.clone(), Arc::clone(&waiting), sender.clone()))?;
    }
    Ok(Run {
        events: Arc::new(Mutex::new(receiver)),
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
    let (mut rows, mut bytes, mut last) = (0, 0, None);
    // Whoever stopped listening needs no answer.
    loop {
        let mut read = |reader: &mut Reader<'_>| {
            let start = reader.offset();
            batcher.read(reader)?;
            bytes += reader.offset() - start;
            Ok(())
        };
        let page = pages.next(&mut read).await.transpose()?;
        if let Some(page) = page {
            let _ = sender.send(Ok(Event::Page(number, page.rows))).await;
            (rows, last) = (rows + page.rows, page.last);
        }
        let is_full = rows >= BATCH_ROWS || bytes >= BATCH_BYTES;
        if rows > 0 && (is_full || page.is_none()) {
            let batch = finish(&mut batcher)?;
            let _ = sender.send(Ok(Event::Rows(number, batch, last))).await;
            (rows, bytes) = (0, 0);
        }
        if page.is_none() {
            let _ = sender.send(Ok(Event::End(number))).await;
            return Ok(());
        }
    }
}
