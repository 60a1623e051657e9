//! The journal of a folder.

use std::path::Path;

use odata_runtime::extract::Journal as Inner;
use pyo3::prelude::*;

use crate::errors::raise;

/// A text beside the output, replaced as a whole; nobody else opens it meanwhile.
#[pyclass(module = "orchestrator_odata._native", frozen)]
#[derive(Debug)]
pub struct Journal {
    inner: Inner,
}

#[pymethods]
impl Journal {
    /// Opens the journal of a folder, which is made where it is missing.
    #[new]
    fn new(py: Python<'_>, folder: &str, name: &str) -> PyResult<Self> {
        let inner = py.detach(|| Inner::open(Path::new(folder), name));
        let inner = inner.map_err(|error| raise(py, &error))?;
        Ok(Self { inner })
    }

    /// The text, if there is one.
    fn read(&self, py: Python<'_>) -> PyResult<Option<String>> {
        let text = py.detach(|| self.inner.read());
        text.map_err(|error| raise(py, &error))
    }

    /// Replaces it.
    fn write(&self, py: Python<'_>, text: &str) -> PyResult<()> {
        let written = py.detach(|| self.inner.write(text));
        written.map_err(|error| raise(py, &error))
    }

    /// Lets others in.
    fn close(&self) {
        self.inner.close();
    }
}
