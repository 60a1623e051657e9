//! Where requests run, and the two ways of waiting for them.

use std::future::Future;
use std::sync::{OnceLock, mpsc};
use std::time::Duration;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::runtime::{Builder, Runtime};
use tokio::task::AbortHandle;

/// How often a blocked call looks for signals such as that of Ctrl-C.
const SIGNALS: Duration = Duration::from_millis(50);

/// Threads that requests run on: they wait for sockets and read JSON.
const THREADS: usize = 2;

fn runtime() -> PyResult<&'static Runtime> {
    static RUNTIME: OnceLock<Result<Runtime, String>> = OnceLock::new();
    let made = RUNTIME.get_or_init(|| {
        Builder::new_multi_thread()
            .worker_threads(THREADS)
            .thread_name("orchestrator-odata")
            .enable_all()
            .build()
            .map_err(|error| format!("no threads for requests: {error}"))
    });
    made.as_ref()
        .map_err(|message| PyRuntimeError::new_err(message.clone()))
}

/// Lets work run by itself until it ends.
pub fn spawn(work: impl Future<Output = ()> + Send + 'static) -> PyResult<()> {
    runtime()?.spawn(work);
    Ok(())
}

/// Waits without the interpreter; a signal ends the request.
pub fn wait<T: Send + 'static>(
    py: Python<'_>,
    request: impl Future<Output = T> + Send + 'static,
) -> PyResult<T> {
    let (sender, mut receiver) = mpsc::sync_channel(1);
    let task = runtime()?.spawn(async move {
        let _ = sender.send(request.await);
    });
    loop {
        let (back, received) = py.detach(move || {
            let received = receiver.recv_timeout(SIGNALS);
            (receiver, received)
        });
        receiver = back;
        match received {
            Ok(value) => return Ok(value),
            Err(mpsc::RecvTimeoutError::Timeout) => {
                py.check_signals().inspect_err(|_| task.abort())?;
            }
            Err(mpsc::RecvTimeoutError::Disconnected) => {
                return Err(PyRuntimeError::new_err(
                    "the request ended without an answer",
                ));
            }
        }
    }
}

/// A request that runs by itself.
#[pyclass(module = "orchestrator_odata._native", frozen)]
#[derive(Debug)]
pub struct Task {
    handle: AbortHandle,
}

#[pymethods]
impl Task {
    /// Gives the request up.
    fn cancel(&self) {
        self.handle.abort();
    }
}

/// Starts a request; `done(value, error)` is called from another thread when it is over, one of them `None`.
pub fn start<T: Send + 'static>(
    request: impl Future<Output = T> + Send + 'static,
    finish: impl FnOnce(Python<'_>, T) -> PyResult<Py<PyAny>> + Send + 'static,
    done: Py<PyAny>,
) -> PyResult<Task> {
    let task = runtime()?.spawn(async move {
        let value = request.await;
        Python::attach(|py| {
            let arguments = match finish(py, value) {
                Ok(value) => (value, py.None()),
                Err(error) => (py.None(), error.into_value(py).into_any()),
            };
            if let Err(error) = done.call1(py, arguments) {
                error.write_unraisable(py, None);
            }
        });
    });
    Ok(Task {
        handle: task.abort_handle(),
    })
}
