//! Errors of the runtime as Python exceptions.

use odata_runtime::{Error, Permissions};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

/// The exception for an error; the classes stand in `orchestrator_odata.errors`.
pub fn raise(py: Python<'_>, error: &Error) -> PyErr {
    match exception(py, error) {
        Ok(exception) => PyErr::from_value(exception),
        Err(error) => error,
    }
}

fn exception<'py>(py: Python<'py>, error: &Error) -> PyResult<Bound<'py, PyAny>> {
    static MAKE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let make = MAKE.import(py, "orchestrator_odata.errors", "_make")?;
    let details = PyDict::new(py);
    details.set_item("operation", error.operation_id())?;
    details.set_item("method", error.method().map(|method| method.as_str()))?;
    details.set_item("url", error.url())?;
    details.set_item("status", error.status())?;
    details.set_item("code", error.code())?;
    details.set_item("trace_id", error.trace_id())?;
    details.set_item("advice", error.advice())?;
    let retry_after = error.retry_after().map(|pause| pause.as_secs_f64());
    details.set_item("retry_after", retry_after)?;
    details.set_item("attempts", error.attempts())?;
    details.set_item("may_have_acted", error.may_have_acted())?;
    details.set_item("headers", error.context().to_vec())?;
    details.set_item("permissions", permissions(error))?;
    details.set_item("sent", error.sent().map(|bytes| bytes.to_vec()))?;
    details.set_item("body", error.body().to_vec())?;
    let arguments = (
        error.kind().as_str(),
        error.message(),
        error.to_string(),
        details,
    );
    make.call1(arguments)
}

/// The sets of permissions, each of which is enough.
fn permissions(error: &Error) -> Vec<Vec<&'static str>> {
    let sets = error.permissions().map_or(&[][..], Permissions::named);
    sets.iter().map(|set| set.to_vec()).collect()
}
