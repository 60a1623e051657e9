//! How fast requests may leave.

use std::sync::Arc;

use odata_runtime::extract::Pace as Inner;
use pyo3::prelude::*;

/// A budget of requests a minute, for all that is given it.
#[pyclass(module = "orchestrator_odata._native", frozen)]
#[derive(Debug)]
pub struct Pace {
    inner: Arc<Inner>,
}

#[pymethods]
impl Pace {
    /// At most so many requests in any minute; as many as the service takes without a number.
    #[new]
    #[pyo3(signature = (requests_per_minute=None))]
    fn new(requests_per_minute: Option<u32>) -> Self {
        Self {
            inner: Arc::new(Inner::new(requests_per_minute)),
        }
    }

    /// Requests that left so far.
    #[getter]
    fn requests(&self) -> u64 {
        self.inner.requests()
    }

    /// How many of them were refused as too many.
    #[getter]
    fn refused(&self) -> u64 {
        self.inner.refused()
    }
}

impl Pace {
    /// The pace for clients.
    pub fn inner(&self) -> Arc<Inner> {
        Arc::clone(&self.inner)
    }
}
