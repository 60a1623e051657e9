//! The stream that other libraries read (Arrow C stream interface, PyCapsule protocol).

use std::sync::Arc;

use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::ffi::FFI_ArrowSchema;
use arrow_schema::{ArrowError, Schema, SchemaRef};
use futures::StreamExt as _;
use odata_runtime::{Error, Listing, Page, Reader, Request, Untyped};
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

/// The rows of a list in a capsule; pages are fetched from now on, a few ahead of the reader.
/// Texts are views where these are wanted.
pub fn stream_capsule(
    py: Python<'_>,
    request: Request,
    members: Vec<Member>,
    wants_views: bool,
) -> PyResult<Bound<'_, PyCapsule>> {
    let schema = Schema::new(arrow_fields(&members));
    let schema = Arc::new(match wants_views {
        true => schema_with_views(&schema),
        false => schema,
    });
    let (sender, receiver) = mpsc::channel(AHEAD);
    spawn(send_batches(request, members, Arc::clone(&schema), sender))?;
    let batches = Batches {
        schema,
        receiver: Arc::new(Mutex::new(receiver)),
    };
    let stream = FFI_ArrowArrayStream::new(Box::new(batches));
    PyCapsule::new_with_value(py, stream, c"arrow_array_stream")
}

/// One batch a page. It ends with the list, an error, or when nobody reads any more.
async fn send_batches(
    request: Request,
    members: Vec<Member>,
    schema: SchemaRef,
    sender: mpsc::Sender<Result<RecordBatch, String>>,
) {
    let mut records = Records::new(&members);
    let (page_sender, mut pages) = mpsc::channel(1);
    // The next page is received while this one becomes columns.
    tokio::spawn(send_pages(request, page_sender));
    let mut before = 0;
    loop {
        let page = tokio::select! {
            page = pages.recv() => page,
            () = sender.closed() => return,
        };
        let Some(page) = page else { return };
        let batch = batch(page, &mut records, &schema, &mut before);
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

fn batch(
    page: Result<Page<Untyped>, Error>,
    records: &mut Records,
    schema: &SchemaRef,
    before: &mut usize,
) -> Result<RecordBatch, String> {
    let page = page.map_err(|error| error.to_string())?;
    for (index, row) in page.items.iter().enumerate() {
        let read = records.read(&mut Reader::new(row.as_str().as_bytes()));
        read.map_err(|error| format!("row {}: {error}", *before + index))?;
    }
    *before += page.items.len();
    let rows = records.finish().map_err(|error| error.to_string())?;
    let batch = in_schema(&rows.into(), Arc::clone(schema));
    batch.map_err(|error| error.to_string())
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
