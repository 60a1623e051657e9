//! Queue items in progress.

use std::collections::BTreeMap;

use odata_runtime::{BoxFuture, DateTimeOffset, Error, Untyped, from_json, to_json};
use orchestrator_odata::Failure;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::{Arguments, Gift, Problem, Work};
use crate::client::Client;
use crate::errors::raise;
use crate::waiting::{Task, start, wait};

/// A queue item in progress.
#[pyclass(module = "orchestrator_odata._native", frozen)]
#[derive(Debug)]
pub struct Transaction {
    inner: orchestrator_odata::Transaction,
}

impl Transaction {
    /// What reports the end of the work, or puts the item back.
    fn end(&self, given: &Bound<'_, PyDict>) -> PyResult<Work> {
        let given = Arguments(given);
        let inner = self.inner.clone();
        if given.get("until")?.is_some() {
            let until: DateTimeOffset = given.typed("until")?;
            return Ok(Box::pin(async move {
                inner.postpone(until).await?;
                Ok(Gift::null())
            }));
        }
        let failure = match given.maybe::<String>("reason")? {
            None => None,
            Some(reason) => {
                let failure = match given.needed("business")?.extract()? {
                    true => Failure::business(reason),
                    false => Failure::application(reason),
                };
                Some(match given.maybe::<String>("details")? {
                    Some(details) => failure.with_details(details),
                    None => failure,
                })
            }
        };
        let output: BTreeMap<String, Untyped> = match given.get("output")? {
            Some(_) => given.typed("output")?,
            None => BTreeMap::new(),
        };
        Ok(Box::pin(async move {
            let finished = match failure {
                Some(failure) => inner.fail(failure).await,
                None => inner.succeed(output).await,
            };
            finished.map_err(Error::from)?;
            Ok(Gift::null())
        }))
    }
}

#[pymethods]
impl Transaction {
    /// The JSON text of the item, as it was when it was taken.
    #[getter]
    fn item(&self) -> String {
        to_json(self.inner.item())
    }

    /// Reports the end of the work: success with an `output`, or a `reason` for failure; or puts the
    /// item back `until` a time.
    #[pyo3(signature = (**given))]
    fn finish(&self, py: Python<'_>, given: Option<&Bound<'_, PyDict>>) -> PyResult<()> {
        let none = PyDict::new(py);
        let ended = wait(py, self.end(given.unwrap_or(&none))?)?;
        ended.map(drop).map_err(|problem| problem.raise(py))
    }

    /// The same, without waiting.
    #[pyo3(signature = (done, /, **given))]
    fn start_finish(
        &self,
        py: Python<'_>,
        done: Py<PyAny>,
        given: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Task> {
        let none = PyDict::new(py);
        let finish = |py: Python<'_>, ended: Result<Gift, Problem>| match ended {
            Ok(_) => Ok(py.None()),
            Err(problem) => Err(problem.raise(py)),
        };
        start(self.end(given.unwrap_or(&none))?, finish, done)
    }
}

type Begun = Result<Option<orchestrator_odata::Transaction>, Error>;

fn begun(py: Python<'_>, begun: Begun) -> PyResult<Py<PyAny>> {
    match begun.map_err(|error| raise(py, &error))? {
        Some(inner) => Ok(Py::new(py, Transaction { inner })?.into_any()),
        None => Ok(py.None()),
    }
}

fn begin(
    client: &Bound<'_, Client>,
    wish: &Bound<'_, PyAny>,
) -> PyResult<BoxFuture<'static, Begun>> {
    let json = crate::encode::to_json(wish)?;
    let wish = from_json(json.as_bytes()).map_err(|e| PyValueError::new_err(e.to_string()))?;
    let orch = client.get().orchestrator()?.clone();
    Ok(Box::pin(async move { orch.begin_transaction(&wish).await }))
}

/// Takes the next item of a queue; `None` where none waits.
#[pyfunction]
pub fn begin_transaction(
    client: &Bound<'_, Client>,
    wish: &Bound<'_, PyAny>,
) -> PyResult<Py<PyAny>> {
    let py = client.py();
    let taken = wait(py, begin(client, wish)?)?;
    begun(py, taken)
}

/// The same, without waiting.
#[pyfunction]
pub fn start_begin_transaction(
    done: Py<PyAny>,
    client: &Bound<'_, Client>,
    wish: &Bound<'_, PyAny>,
) -> PyResult<Task> {
    start(begin(client, wish)?, begun, done)
}
