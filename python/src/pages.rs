//! The pages of a list.

use std::sync::Arc;

use futures::StreamExt as _;
use odata_runtime::{Error, Outline, Page, Pages as Stream, Span};
use pyo3::prelude::*;
use pyo3::types::PyList;
use tokio::sync::Mutex;

use crate::codec::Codec;
use crate::decode::decode;
use crate::errors::raise;
use crate::waiting::{Task, start, wait};

/// The pages of a list, read one after the other.
#[pyclass(module = "orchestrator_odata._native", frozen)]
pub struct Pages {
    stream: Arc<Mutex<Stream<Outline>>>,
    rows: Arc<Codec>,
    is_partial: bool,
}

impl Pages {
    /// Pages whose rows are of one kind; partial, if only some of their properties are asked for.
    pub fn new(stream: Stream<Outline>, rows: Arc<Codec>, is_partial: bool) -> Self {
        Self {
            stream: Arc::new(Mutex::new(stream)),
            rows,
            is_partial,
        }
    }
}

type Received = Option<Result<Page<Outline>, Error>>;

#[pymethods]
impl Pages {
    /// The rows of the next page, `None` after the last.
    fn next(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let stream = Arc::clone(&self.stream);
        let page = wait(py, async move { stream.lock().await.next().await })?;
        rows(py, page, &self.rows, self.is_partial)
    }

    /// The same, without waiting: `done(rows, error)` is called when it is there.
    fn start_next(&self, done: Py<PyAny>) -> PyResult<Task> {
        let stream = Arc::clone(&self.stream);
        let (kind, is_partial) = (Arc::clone(&self.rows), self.is_partial);
        start(
            async move { stream.lock().await.next().await },
            move |py, page| rows(py, page, &kind, is_partial),
            done,
        )
    }

    /// A text that resumes the list after the pages read so far; `None` when it is over.
    fn token(&self, py: Python<'_>) -> Option<String> {
        py.detach(|| self.stream.blocking_lock().token())
    }
}

fn rows(py: Python<'_>, page: Received, kind: &Codec, is_partial: bool) -> PyResult<Py<PyAny>> {
    let page = match page {
        None => return Ok(py.None()),
        Some(page) => page.map_err(|error| raise(py, &error))?,
    };
    let items = page.items.into_iter();
    let rows = match kind {
        Codec::Record(maker) => items
            .map(|row| maker.make(py, row, is_partial))
            .collect::<PyResult<Vec<_>>>()?,
        other => items
            .map(|row| decode(py, other, row.json(), Span::whole(row.json())))
            .collect::<PyResult<Vec<_>>>()?,
    };
    Ok(PyList::new(py, rows)?.into_any().unbind())
}
