//! Request lines for `logging`: gathered where requests run, handed over when a call returns and the
//! interpreter is there anyway.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use odata_runtime::RequestLine;
use pyo3::exceptions::PyException;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

/// The name of the logger.
const LOGGER: &str = "orchestrator_odata";
/// Levels of `logging`.
const DEBUG: i32 = 10;
const INFO: i32 = 20;
/// Lines that are kept until a call returns.
const MOST: usize = 10_000;

static IS_WANTED: AtomicBool = AtomicBool::new(false);
static LINES: Mutex<Vec<RequestLine>> = Mutex::new(Vec::new());

/// Takes note of an exchange, where somebody wants to know.
pub fn note(line: &RequestLine) {
    if IS_WANTED.load(Ordering::Relaxed) {
        let mut lines = LINES.lock().unwrap_or_else(PoisonError::into_inner);
        if lines.len() < MOST {
            lines.push(line.clone());
        }
    }
}

/// Looks whether somebody wants to know. What goes wrong with logging stops no call; an interrupt
/// that arrives meanwhile does.
pub fn refresh(py: Python<'_>) -> PyResult<()> {
    let is_wanted = logger(py).and_then(|logger| logger.call_method1("isEnabledFor", (INFO,)));
    let is_wanted = match is_wanted.and_then(|wanted| wanted.extract::<bool>()) {
        Err(error) if !error.is_instance_of::<PyException>(py) => return Err(error),
        is_wanted => is_wanted.unwrap_or(false),
    };
    IS_WANTED.store(is_wanted, Ordering::Relaxed);
    Ok(())
}

/// Hands the lines over.
pub fn flush(py: Python<'_>) {
    if !IS_WANTED.load(Ordering::Relaxed) {
        return;
    }
    let lines = std::mem::take(&mut *LINES.lock().unwrap_or_else(PoisonError::into_inner));
    for line in lines {
        if let Err(error) = write(py, &line) {
            error.write_unraisable(py, None);
        }
    }
}

/// A first attempt at DEBUG, another one at INFO.
fn write(py: Python<'_>, line: &RequestLine) -> PyResult<()> {
    let fields = PyDict::new(py);
    fields.set_item("operation", line.operation)?;
    fields.set_item("status", line.status)?;
    fields.set_item("attempt", line.attempt)?;
    fields.set_item("milliseconds", line.elapsed.as_secs_f64() * 1000.0)?;
    let options = PyDict::new(py);
    options.set_item("extra", fields)?;
    let (level, text) = match line.attempt {
        1 => (DEBUG, line.to_string()),
        again => (INFO, format!("{line} (attempt {again})")),
    };
    logger(py)?.call_method("log", (level, "%s", text), Some(&options))?;
    Ok(())
}

fn logger(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    static FOUND: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let logger = FOUND.get_or_try_init(py, || {
        // A program that does not use it should not pay for its import.
        let modules = py.import("sys")?.getattr("modules")?;
        let logging = modules.get_item("logging")?;
        Ok::<_, PyErr>(logging.call_method1("getLogger", (LOGGER,))?.unbind())
    })?;
    Ok(logger.bind(py).clone())
}
