//! The stream that other libraries read (Arrow C stream interface, PyCapsule protocol).

use std::sync::Arc;

use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{RecordBatch, RecordBatchReader, StructArray};
use arrow_schema::ffi::FFI_ArrowSchema;
use arrow_schema::{ArrowError, Schema, SchemaRef};
use futures::StreamExt as _;
use odata_runtime::{Error, Key, Listing, Page, ReadError, Reader, Request, Untyped};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use tokio::sync::{Mutex, mpsc};

use super::column::Records;
use super::memory::Pieces;
use super::plan::{Member, arrow_fields};
use super::view::{in_schema, schema_with_views};
use crate::waiting::{spawn, wait};

/// Batches that are ready before they are asked for.
const AHEAD: usize = 2;

/// The schema of the rows in a capsule.
pub fn schema_capsule<'py>(py: Python<'py>, members: &[Member]) -> PyResult<Bound<'py, PyCapsule>> {
    let schema = FFI_ArrowSchema::try_from(&Schema::new(arrow_fields(members)))
        .map_err(|error| PyValueError::new_err(error.to_string()))?;
    PyCapsule::new_with_value(py, schema, c"arrow_schema")
}

/// Where batches go.
pub type Batches = mpsc::Sender<Result<RecordBatch, String>>;

/// The rows of a list in a capsule; pages are fetched from now on, a few ahead of the reader.
/// Texts are views where these are wanted.
pub fn stream_capsule<'py>(
    py: Python<'py>,
    request: Request,
    members: &[Member],
    wants_views: bool,
) -> PyResult<Bound<'py, PyCapsule>> {
    let batcher = Batcher::new(members, wants_views);
    let (schema, sender, batches) = batches(&batcher);
    spawn(send_batches(request, batcher, sender))?;
    capsule(py, schema, batches)
}

/// A channel for batches of a schema.
pub fn batches(
    batcher: &Batcher,
) -> (
    SchemaRef,
    Batches,
    mpsc::Receiver<Result<RecordBatch, String>>,
) {
    let (sender, receiver) = mpsc::channel(AHEAD);
    (Arc::clone(&batcher.schema), sender, receiver)
}

/// Batches as they come, in a capsule.
pub fn capsule<'py>(
    py: Python<'py>,
    schema: SchemaRef,
    receiver: mpsc::Receiver<Result<RecordBatch, String>>,
) -> PyResult<Bound<'py, PyCapsule>> {
    let reader = Received {
        schema,
        receiver: Arc::new(Mutex::new(receiver)),
    };
    let stream = FFI_ArrowArrayStream::new(Box::new(reader));
    PyCapsule::new_with_value(py, stream, c"arrow_array_stream")
}

/// One batch a page. It ends with the list, an error, or when nobody reads any more.
async fn send_batches(request: Request, mut batcher: Batcher, sender: Batches) {
    let (page_sender, mut pages) = mpsc::channel(1);
    // The next page is received while this one becomes columns.
    tokio::spawn(send_pages(request, page_sender));
    loop {
        let page = tokio::select! {
            page = pages.recv() => page,
            () = sender.closed() => return,
        };
        let Some(page) = page else { return };
        let batch = page
            .map_err(|error: Error| error.to_string())
            .and_then(|page| batcher.batch(&page.items));
        let is_over = batch.is_err();
        if sender.send(batch).await.is_err() || is_over {
            return;
        }
    }
}

async fn send_pages(request: Request, sender: mpsc::Sender<Result<Page<Untyped>, Error>>) {
    let mut pages = Listing::new(request).pages::<Untyped>();
    loop {
        let page = tokio::select! {
            page = pages.next() => page,
            () = sender.closed() => return,
        };
        let Some(page) = page else { return };
        if sender.send(page).await.is_err() {
            return;
        }
    }
}

/// Makes columns of rows, page by page.
pub struct Batcher {
    records: Records,
    schema: SchemaRef,
    /// Rows of the pages before.
    before: usize,
}

impl Batcher {
    /// For rows with these columns; texts are views where these are wanted.
    pub fn new(members: &[Member], wants_views: bool) -> Self {
        let schema = Schema::new(arrow_fields(members));
        let schema = match wants_views {
            true => schema_with_views(&schema),
            false => schema,
        };
        Self {
            records: Records::new(members),
            schema: Arc::new(schema),
            before: 0,
        }
    }

    /// Whether it is for these columns.
    pub fn is_for(&self, members: &[Member]) -> bool {
        self.records.members() == members
    }

    /// Takes a row of the page.
    pub fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        self.records.read(reader)
    }

    /// The key of the row that was taken last, where it is a whole number in a column.
    pub fn newest(&self, key: Option<Key>) -> Option<i64> {
        self.records.newest(key?.name)
    }

    /// The rows of the page as a batch.
    pub fn finish(&mut self) -> Result<RecordBatch, String> {
        let columns = self.records.finish().map_err(|error| error.to_string())?;
        self.batch_of(columns)
    }

    /// The same in memory that is used again.
    pub fn finish_in(&mut self, pieces: &Pieces) -> Result<RecordBatch, String> {
        let piece = pieces.take(self.records.room());
        let finished = self.records.finish_in(piece);
        let (columns, piece) = finished.map_err(|error| error.to_string())?;
        pieces.keep(&piece);
        self.batch_of(columns)
    }

    fn batch_of(&self, columns: StructArray) -> Result<RecordBatch, String> {
        let batch = in_schema(&columns.into(), Arc::clone(&self.schema));
        batch.map_err(|error| error.to_string())
    }

    fn batch(&mut self, rows: &[Untyped]) -> Result<RecordBatch, String> {
        for (index, row) in rows.iter().enumerate() {
            let read = self.read(&mut Reader::new(row.as_str().as_bytes()));
            read.map_err(|error| format!("row {}: {error}", self.before + index))?;
        }
        self.before += rows.len();
        self.finish()
    }
}

/// What the capsule hands out.
struct Received {
    schema: SchemaRef,
    receiver: Arc<Mutex<mpsc::Receiver<Result<RecordBatch, String>>>>,
}

impl Iterator for Received {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        let receiver = Arc::clone(&self.receiver);
        // The reader may hold the interpreter or not: it must not wait with it.
        let batch =
            Python::attach(|py| wait(py, async move { receiver.lock().await.recv().await }));
        match batch {
            Ok(batch) => batch.map(|batch| batch.map_err(external)),
            Err(error) => Some(Err(external(error.to_string()))),
        }
    }
}

fn external(message: String) -> ArrowError {
    ArrowError::ExternalError(message.into())
}

impl RecordBatchReader for Received {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }
}
