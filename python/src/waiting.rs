//! Where requests run, and the two ways of waiting for them.

use std::future::Future;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{OnceLock, mpsc};
use std::time::Duration;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::runtime::{Builder, Runtime};
use tokio::task::AbortHandle;

use crate::log;

/// How often a blocked call looks for signals such as that of Ctrl-C.
const SIGNALS: Duration = Duration::from_millis(50);

/// Threads that requests run on: they wait for sockets and read JSON.
const THREADS: usize = 2;

/// Processes that came from one another by forking and have threads of their own.
const GENERATIONS: usize = 16;

type Made = OnceLock<Result<Runtime, String>>;

/// The threads of this process. Those of a process that this one was forked from do not exist here.
fn runtime() -> PyResult<&'static Runtime> {
    static OWNERS: [AtomicU32; GENERATIONS] = [const { AtomicU32::new(0) }; GENERATIONS];
    static RUNTIMES: [Made; GENERATIONS] = [const { OnceLock::new() }; GENERATIONS];
    let process = std::process::id();
    let mut slots = OWNERS.iter().zip(&RUNTIMES);
    let own = slots.find(|(owner, _)| {
        let claimed = owner.compare_exchange(0, process, Ordering::AcqRel, Ordering::Acquire);
        claimed.is_ok() || claimed == Err(process)
    });
    let Some((_, runtime)) = own else {
        return Err(PyRuntimeError::new_err(format!(
            "forked {GENERATIONS} times one after the other: start a new process instead"
        )));
    };
    runtime
        .get_or_init(make)
        .as_ref()
        .map_err(|message| PyRuntimeError::new_err(message.clone()))
}

fn make() -> Result<Runtime, String> {
    Builder::new_multi_thread()
        .worker_threads(THREADS)
        .thread_name("orchestrator-odata")
        .enable_all()
        .build()
        .map_err(|error| format!("no threads for requests: {error}"))
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
    log::refresh(py)?;
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
            Ok(value) => {
                log::flush(py);
                return Ok(value);
            }
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
    Python::attach(log::refresh)?;
    let task = runtime()?.spawn(async move {
        let value = request.await;
        Python::attach(|py| {
            log::flush(py);
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
