//! Several parts at once, within one budget of requests.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex as StdMutex, MutexGuard, PoisonError};
use std::time::Duration;

use arrow_array::cast::AsArray as _;
use arrow_array::ffi::{FFI_ArrowArray, to_ffi};
use arrow_array::types::TimestampMicrosecondType;
use arrow_array::{Array as _, RecordBatch, StructArray};
use arrow_schema::ffi::FFI_ArrowSchema;
use odata_runtime::extract::{Part, PartPage, PartPages};
use odata_runtime::{Client as Runtime, Error, ErrorKind, Reader};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use tokio::sync::{Mutex, mpsc};

use super::pace::Pace;
use super::{Readied, unfinished};
use crate::arrow::{Batcher, Pieces};
use crate::client::Client;
use crate::errors::raise;
use crate::waiting::{spawn, wait};

/// What is ready before it is asked for, of all parts together.
const AHEAD: usize = 1;

/// Rows become a batch when there are so many of them, or so many bytes of JSON.
const BATCH_ROWS: u64 = 50_000;
const BATCH_BYTES: usize = 2_000_000;

/// How often it is told how many rows came, where nothing else happens.
const TOLD: Duration = Duration::from_millis(50);

/// What happened to a part: its size was found out, rows are ready up to a key, or it is over.
enum Event {
    Found(u32, Found),
    Rows(u32, RecordBatch, Option<i64>),
    End(u32),
}

/// The part, what was found out about its size, how many rows came, rows that are ready, and whether it
/// is over.
type Told = (u32, Option<Found>, u64, Option<Batch>, bool);

impl Event {
    fn told(self) -> Told {
        match self {
            Self::Found(part, found) => (part, Some(found), 0, None, false),
            Self::Rows(part, batch, last) => (part, None, 0, Some(Batch { batch, last }), false),
            Self::End(part) => (part, None, 0, None, true),
        }
    }
}

type Received = Result<Event, Error>;

/// Parts that wait for somebody to read them.
#[derive(Default)]
struct Waiting {
    parts: VecDeque<Readied>,
    /// How many read.
    workers: usize,
    /// The number of the next part that is cut off.
    next: u32,
}

/// Rows that came and were not told yet, by part. Telling each page would wake the reader for each.
#[derive(Clone, Default)]
struct Tally(Arc<StdMutex<BTreeMap<u32, u64>>>);

impl Tally {
    fn add(&self, part: u32, rows: u64) {
        *self.counts().entry(part).or_default() += rows;
    }

    fn take(&self) -> BTreeMap<u32, u64> {
        std::mem::take(&mut *self.counts())
    }

    fn counts(&self) -> MutexGuard<'_, BTreeMap<u32, u64>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Parts that are being read.
#[pyclass(module = "orchestrator_odata._native", frozen)]
pub struct Run {
    events: Arc<Mutex<mpsc::Receiver<Received>>>,
    tally: Tally,
}

/// What was found out about a part while it was read.
#[pyclass(module = "orchestrator_odata._native", frozen)]
#[derive(Debug)]
pub struct Found {
    /// How many rows it has, those that were cut off left out.
    #[pyo3(get)]
    rows: u64,
    /// What was cut off, as JSON.
    #[pyo3(get)]
    parts: Vec<String>,
    /// Requests that cutting took.
    #[pyo3(get)]
    requests: u64,
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
    /// What happened since the last call, be it nothing for a moment; `None` when all parts are over.
    fn next(&self, py: Python<'_>) -> PyResult<Option<Vec<Told>>> {
        let (events, tally) = (Arc::clone(&self.events), self.tally.clone());
        let (received, counts) = wait(py, async move {
            let mut events = events.lock().await;
            let first = tokio::time::timeout(TOLD, events.recv()).await;
            // What is counted here belongs to parts that are known when what follows was received.
            let counts = tally.take();
            let is_over = matches!(first, Ok(None)) && counts.is_empty();
            let mut received: Vec<Received> = first.ok().flatten().into_iter().collect();
            while let Ok(event) = events.try_recv() {
                received.push(event);
            }
            ((!is_over).then_some(received), counts)
        })?;
        let Some(received) = received else {
            return Ok(None);
        };
        let told = received.into_iter().map(|event| match event {
            Ok(event) => Ok(event.told()),
            Err(error) => Err(raise(py, &error)),
        });
        let told = told.collect::<PyResult<Vec<Told>>>()?;
        let counts = counts.into_iter();
        let counts = counts.map(|(part, rows)| (part, None, rows, None, false));
        Ok(Some(told.into_iter().chain(counts).collect()))
    }
}

#[pymethods]
impl Batch {
    /// How many rows there are.
    fn __len__(&self) -> usize {
        self.batch.num_rows()
    }

    /// The earliest and the latest moment of a column in microseconds since 1970, where each row has one.
    fn span(&self, column: &str) -> Option<(i64, i64)> {
        let column = self.batch.column_by_name(column)?;
        let moments = column.as_primitive_opt::<TimestampMicrosecondType>()?;
        if moments.null_count() > 0 {
            return None;
        }
        let moments = moments.values().iter().copied();
        moments.clone().min().zip(moments.max())
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

/// Reads parts, so many at once, at a pace; those that are cut off are numbered from `next`.
#[pyfunction]
pub fn run_parts(
    client: &Bound<'_, Client>,
    parts: Vec<String>,
    row: &str,
    parallel: usize,
    pace: &Bound<'_, Pace>,
    next: u32,
) -> PyResult<Run> {
    let readied = parts.iter().map(|part| Readied::new(client, part, row));
    let readied: VecDeque<Readied> = readied.collect::<PyResult<_>>()?;
    let runtime = client.get().orchestrator()?.client();
    let (sender, receiver) = mpsc::channel(AHEAD);
    let tally = Tally::default();
    let parallel = parallel.max(1);
    let team = Arc::new(Team {
        client: runtime.with_pace(pace.get().inner()),
        waiting: StdMutex::new(Waiting {
            parts: readied,
            workers: parallel,
            next,
        }),
        parallel,
        sender,
        tally: tally.clone(),
        pieces: Pieces::default(),
    });
    for _ in 0..parallel {
        spawn(Arc::clone(&team).work())?;
    }
    Ok(Run {
        events: Arc::new(Mutex::new(receiver)),
        tally,
    })
}

/// Those who read parts and tell about them.
struct Team {
    client: Runtime,
    waiting: StdMutex<Waiting>,
    /// How many of them there are at most.
    parallel: usize,
    sender: mpsc::Sender<Received>,
    tally: Tally,
    /// The memory of batches.
    pieces: Pieces,
}

impl Team {
    /// Reads one part after the other until none is left, one fails, or nobody listens any more.
    async fn work(self: Arc<Self>) {
        let mut batcher: Option<Batcher> = None;
        while let Some(part) = self.next_part() {
            // The columns of the part before have room for those of this one.
            let batcher = match &mut batcher {
                Some(batcher) if batcher.is_for(&part.members) => batcher,
                other => other.insert(Batcher::new(&part.members, false)),
            };
            let done = tokio::select! {
                done = self.read(part, batcher) => done,
                () = self.sender.closed() => return,
            };
            if let Err(error) = done {
                self.send(Err(error)).await;
                return;
            }
        }
    }

    /// The next part; who gets none has to end.
    fn next_part(&self) -> Option<Readied> {
        let mut waiting = self.waiting();
        let part = waiting.parts.pop_front();
        if part.is_none() {
            waiting.workers -= 1;
        }
        part
    }

    async fn read(self: &Arc<Self>, readied: Readied, batcher: &mut Batcher) -> Result<(), Error> {
        let (operation, number) = (readied.operation, readied.part.number);
        let mut pages = PartPages::new(&self.client, operation, readied.part.clone())?;
        let (mut rows, mut bytes, mut last) = (0, 0, None);
        loop {
            let mut read = |reader: &mut Reader<'_>| {
                let start = reader.offset();
                batcher.read(reader)?;
                bytes += reader.offset() - start;
                Ok(batcher.newest(operation.key))
            };
            let page = pages.next(&mut read).await.transpose()?;
            let mut is_over = page.is_none();
            if let Some(page) = page {
                self.tally.add(number, page.rows);
                (rows, last) = (rows + page.rows, page.last);
                is_over = self.measure(&readied, &page).await?;
            }
            let is_full = rows >= BATCH_ROWS || bytes >= BATCH_BYTES;
            if rows > 0 && (is_full || is_over) {
                // It takes memory of its own when there is somebody for it.
                let Ok(turn) = self.sender.reserve().await else {
                    return Ok(());
                };
                let batch = batcher.finish_in(&self.pieces);
                let batch = batch.map_err(unfinished)?;
                turn.send(Ok(Event::Rows(number, batch, last)));
                (rows, bytes) = (0, 0);
            }
            if is_over {
                self.send(Ok(Event::End(number))).await;
                return Ok(());
            }
        }
    }

    /// Tells how large a part is whose rows were counted with its first page. What lies behind that page
    /// is cut where it is much: then the part is over.
    async fn measure(self: &Arc<Self>, readied: &Readied, page: &PartPage) -> Result<bool, Error> {
        let Some(count) = page.count else {
            return Ok(false);
        };
        let part = &readied.part;
        let cut = part.cut_behind(&self.client, readied.operation, page);
        // Where asking fails, the part is read as it is; what stands in the way meets its next page, too.
        let cut = cut.await.ok().flatten();
        let mut found = Found {
            rows: if cut.is_some() { page.rows } else { count },
            parts: Vec::new(),
            requests: cut.as_ref().map_or(0, |cut| cut.requests),
        };
        let is_over = cut.is_some();
        let mut parts = cut.map_or_else(Vec::new, |cut| cut.parts);
        self.number(&mut parts);
        for part in &parts {
            let text = serde_json::to_string(part);
            let text = text.map_err(|error| Error::new(ErrorKind::Usage, error.to_string()))?;
            found.parts.push(text);
        }
        // It is known before anything of these parts is.
        self.send(Ok(Event::Found(part.number, found))).await;
        self.hand_on(readied, parts);
        Ok(is_over)
    }

    fn number(&self, parts: &mut [Part]) {
        let mut waiting = self.waiting();
        for part in parts {
            part.number = waiting.next;
            waiting.next += 1;
        }
    }

    /// Lets parts wait, and as many others come as may read.
    fn hand_on(self: &Arc<Self>, readied: &Readied, parts: Vec<Part>) {
        let mut waiting = self.waiting();
        waiting.parts.extend(parts.into_iter().map(|part| Readied {
            part,
            operation: readied.operation,
            members: readied.members.clone(),
        }));
        let wanted = self.parallel.min(waiting.workers + waiting.parts.len());
        for _ in waiting.workers..wanted {
            waiting.workers += 1;
            tokio::spawn(Arc::clone(self).work());
        }
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whoever stopped listening needs no answer.
    async fn send(&self, event: Received) {
        let _ = self.sender.send(event).await;
    }
}
