//! The stream that other libraries read (Arrow C stream interface, PyCapsule protocol).

use std::sync::Arc;

use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::ffi::FFI_ArrowSchema;
use arrow_schema::{ArrowError, Schema, SchemaRef};
use futures::{StreamExt as _, TryStreamExt as _};
use odata_runtime::{BoxStream, Error, Listing, Reader, Request, Untyped};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use tokio::sync::{Mutex, mpsc};

use super::column::Records;
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

/// Pages of rows, one after the other.
pub type Rows = BoxStream<'static, Result<Vec<Untyped>, Error>>;

/// The pages of a list.
pub fn rows_of(request: Request) -> Rows {
    let pages = Listing::new(request).pages::<Untyped>();
    pages.map_ok(|page| page.items).boxed()
}

/// Rows in a capsule; pages are fetched from now on, a few ahead of the reader. Texts are views where
/// these are wanted.
pub fn stream_capsule<'py>(
    py: Python<'py>,
    rows: Rows,
    members: &[Member],
    wants_views: bool,
) -> PyResult<Bound<'py, PyCapsule>> {
    let batcher = Batcher::new(members, wants_views);
    let schema = Arc::clone(&batcher.schema);
    let (sender, receiver) = mpsc::channel(AHEAD);
    spawn(send_batches(rows, batcher, sender))?;
    let batches = Batches {
        schema,
        receiver: Arc::new(Mutex::new(receiver)),
    };
    let stream = FFI_ArrowArrayStream::new(Box::new(batches));
    PyCapsule::new_with_value(py, stream, c"arrow_array_stream")
}

/// One batch a page. It ends with the list, an error, or when nobody reads any more.
async fn send_batches(
    rows: Rows,
    mut batcher: Batcher,
    sender: mpsc::Sender<Result<RecordBatch, String>>,
) {
    let (page_sender, mut pages) = mpsc::channel(1);
    // The next page is received while this one becomes columns.
    tokio::spawn(send_pages(rows, page_sender));
    loop {
        let page = tokio::select! {
            page = pages.recv() => page,
            () = sender.closed() => return,
        };
        let Some(page) = page else { return };
        let batch = page
            .map_err(|error: Error| error.to_string())
            .and_then(|rows| batcher.batch(&rows));
        let is_over = batch.is_err();
        if sender.send(batch).await.is_err() || is_over {
            return;
        }
    }
}

async fn send_pages(mut pages: Rows, sender: mpsc::Sender<Result<Vec<Untyped>, Error>>) {
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

    /// The rows of one page as a batch.
    pub fn batch(&mut self, rows: &[Untyped]) -> Result<RecordBatch, String> {
        for (index, row) in rows.iter().enumerate() {
            let read = self.records.read(&mut Reader::new(row.as_str().as_bytes()));
            read.map_err(|error| format!("row {}: {error}", self.before + index))?;
        }
        self.before += rows.len();
        let columns = self.records.finish().map_err(|error| error.to_string())?;
        let batch = in_schema(&columns.into(), Arc::clone(&self.schema));
        batch.map_err(|error| error.to_string())
    }
}

type Received = mpsc::Receiver<Result<RecordBatch, String>>;

/// What the capsule hands out.
struct Batches {
    schema: SchemaRef,
    receiver: Arc<Mutex<Received>>,
}

impl Iterator for Batches {
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

impl RecordBatchReader for Batches {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }
}
