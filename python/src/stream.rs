//! Rows that come one by one.

use std::sync::Arc;

use futures::StreamExt as _;
use odata_runtime::{BoxStream, Error, Writable, to_json};
use pyo3::prelude::*;
use tokio::sync::Mutex;

use crate::errors::raise;
use crate::waiting::{Task, start, wait};

/// A row as its JSON text, and the folder that it stands in.
type Row = (Option<String>, String);
type Received = Option<Result<Row, Error>>;

/// Rows that come one by one; each is its folder, if that is said, and its JSON text.
#[pyclass(module = "orchestrator_odata._native", frozen)]
pub struct Stream {
    rows: Arc<Mutex<BoxStream<'static, Result<Row, Error>>>>,
}

impl Stream {
    /// Rows with the folder that each stands in.
    pub fn new(rows: impl futures::Stream<Item = Result<Row, Error>> + Send + 'static) -> Self {
        Self {
            rows: Arc::new(Mutex::new(rows.boxed())),
        }
    }

    /// Rows of which the folder is known.
    pub fn of_rows<T: Writable>(
        rows: impl futures::Stream<Item = Result<T, Error>> + Send + 'static,
    ) -> Self {
        Self::new(rows.map(|row| Ok((None, to_json(&row?)))))
    }
}

#[pymethods]
impl Stream {
    /// The next row, `None` after the last.
    fn next(&self, py: Python<'_>) -> PyResult<Option<Row>> {
        let rows = Arc::clone(&self.rows);
        let row = wait(py, async move { rows.lock().await.next().await })?;
        row.transpose().map_err(|error| raise(py, &error))
    }

    /// The same, without waiting: `done(row, error)` is called when it is there.
    fn start_next(&self, done: Py<PyAny>) -> PyResult<Task> {
        let rows = Arc::clone(&self.rows);
        let finish = |py: Python<'_>, row: Received| {
            let row = row.transpose().map_err(|error| raise(py, &error))?;
            Ok(row.into_pyobject(py)?.into_any().unbind())
        };
        start(async move { rows.lock().await.next().await }, finish, done)
    }
}
