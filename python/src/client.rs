//! The client: settings, calls and lists.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use futures::StreamExt as _;
use odata_runtime::{
    BoxFuture, Bytes, Error, FanOut, Listing, Outline, Reply, Request, ResultShape, Span, Untyped,
};
use orchestrator_odata::{Builder, Folder, Orchestrator};
use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyCapsule, PyDict, PyTuple};

use crate::arguments::{operation as row_of, request};
use crate::arrow::{Member, Shape as Asked, members, schema_capsule, stream_capsule};
use crate::codec::Codec;
use crate::decode::decode_text;
use crate::errors::raise;
use crate::pages::Pages;
use crate::permissions::Recorder;
use crate::settings::Settings;
use crate::stream::Stream;
use crate::waiting::{Task, start, wait};

/// A client of one tenant; those that are made from it share connections and tokens.
#[pyclass(module = "orchestrator_odata._native", frozen)]
#[derive(Debug)]
pub struct Client {
    orchestrator: Orchestrator,
    /// The process that its connections belong to.
    process: u32,
}

#[pymethods]
impl Client {
    /// Settings by name; see `Orchestrator` of the package for what they mean.
    #[new]
    #[pyo3(signature = (**settings))]
    fn new(py: Python<'_>, settings: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let none = PyDict::new(py);
        let builder = Settings::read(settings.unwrap_or(&none))?.builder();
        let orchestrator = builder.and_then(Builder::build);
        Ok(Self::of(orchestrator.map_err(|error| raise(py, &error))?))
    }

    /// The same client in a folder, given by number, key or path.
    #[pyo3(signature = (*, id=None, key=None, path=None))]
    fn in_folder(
        &self,
        id: Option<i64>,
        key: Option<String>,
        path: Option<&str>,
    ) -> PyResult<Self> {
        let folder = match (id, key, path) {
            (Some(id), None, None) => Folder::id(id),
            (None, Some(key), None) => Folder::key(guid(&key)?),
            (None, None, Some(path)) => Folder::path(path),
            _ => {
                return Err(PyTypeError::new_err(
                    "a folder is given by its id, its key or its path: one of them",
                ));
            }
        };
        Ok(self.like(self.orchestrator.in_folder(folder)))
    }

    /// The same client without a folder.
    fn without_folder(&self) -> Self {
        self.like(self.orchestrator.without_folder())
    }

    /// Collects the operations that are called from now on.
    fn record(&self) -> Recorder {
        Recorder::of(&self.orchestrator)
    }

    /// The address of the service.
    #[getter]
    fn url(&self) -> String {
        self.orchestrator.client().base_url().to_string()
    }

    /// Calls an operation and waits for its result.
    #[pyo3(signature = (operation, result, arguments, /, **options))]
    fn call(
        &self,
        py: Python<'_>,
        operation: &str,
        result: &str,
        arguments: &Bound<'_, PyTuple>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        let call = self.prepare(py, operation, result, arguments, options)?;
        let reply = wait(py, call.request.send())?;
        call.shape.finish(py, reply)
    }

    /// The same, without waiting: `done(value, error)` is called when it is over.
    #[pyo3(signature = (done, operation, result, arguments, /, **options))]
    fn start_call(
        &self,
        py: Python<'_>,
        done: Py<PyAny>,
        operation: &str,
        result: &str,
        arguments: &Bound<'_, PyTuple>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Task> {
        let call = self.prepare(py, operation, result, arguments, options)?;
        let shape = call.shape;
        start(
            call.request.send(),
            move |py, reply| shape.finish(py, reply),
            done,
        )
    }

    /// The pages of a list; nothing is sent yet.
    #[pyo3(signature = (operation, row, arguments, /, **options))]
    fn pages(
        &self,
        py: Python<'_>,
        operation: &str,
        row: &str,
        arguments: &Bound<'_, PyTuple>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Pages> {
        let call = self.prepare(py, operation, row, arguments, options)?;
        let pages = Listing::new(call.request).pages::<Outline>();
        let rows = call.shape.codec.unwrap_or_else(|| Arc::new(Codec::Untyped));
        Ok(Pages::new(pages, rows, call.shape.is_partial))
    }

    /// The rows of a list as a stream of Arrow batches; texts as views where these are wanted.
    #[pyo3(signature = (operation, row, arguments, /, *, views=false, **options))]
    fn arrow_stream<'py>(
        &self,
        py: Python<'py>,
        operation: &str,
        row: &str,
        arguments: &Bound<'_, PyTuple>,
        views: bool,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let call = self.prepare(py, operation, row, arguments, options)?;
        let members = call.members(py)?;
        stream_capsule(py, call.request, &members, views)
    }

    /// The schema of these batches.
    #[pyo3(signature = (operation, row, arguments, /, **options))]
    fn arrow_schema<'py>(
        &self,
        py: Python<'py>,
        operation: &str,
        row: &str,
        arguments: &Bound<'_, PyTuple>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let call = self.prepare(py, operation, row, arguments, options)?;
        schema_capsule(py, &call.members(py)?)
    }

    /// How many rows a list has.
    #[pyo3(signature = (operation, row, arguments, /, **options))]
    fn count(
        &self,
        py: Python<'_>,
        operation: &str,
        row: &str,
        arguments: &Bound<'_, PyTuple>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<u64> {
        let call = self.prepare(py, operation, row, arguments, options)?;
        let count = wait(py, Listing::new(call.request).count_all())?;
        count.map_err(|error| raise(py, &error))
    }

    /// The same, without waiting.
    #[pyo3(signature = (done, operation, row, arguments, /, **options))]
    fn start_count(
        &self,
        py: Python<'_>,
        done: Py<PyAny>,
        operation: &str,
        row: &str,
        arguments: &Bound<'_, PyTuple>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Task> {
        let call = self.prepare(py, operation, row, arguments, options)?;
        let finish = |py: Python<'_>, count: Result<u64, Error>| {
            let count = count.map_err(|error| raise(py, &error))?;
            Ok(count.into_pyobject(py)?.into_any().unbind())
        };
        start(Listing::new(call.request).count_all(), finish, done)
    }
}

/// A call that is ready to be sent.
pub struct Prepared {
    pub request: Request,
    shape: Shape,
}

/// The rows of several lists, each with the label of its list, within a budget of requests.
#[pyfunction]
#[allow(
    clippy::type_complexity,
    reason = "what a listing of Python is made of"
)]
pub fn fan_out(
    py: Python<'_>,
    lists: Vec<(
        String,
        Bound<'_, Client>,
        String,
        String,
        Bound<'_, PyTuple>,
        Bound<'_, PyDict>,
    )>,
    budget: usize,
) -> PyResult<Stream> {
    let mut requests = Vec::new();
    for (label, client, operation, row, arguments, options) in &lists {
        let client = client.get();
        let call = client.prepare(py, operation, row, arguments, Some(options))?;
        requests.push((label.clone(), call.request));
    }
    let found: BoxFuture<'static, _> = Box::pin(async move { Ok(requests) });
    let rows = FanOut::<String, Untyped>::new(found, budget);
    Ok(Stream::new(rows.map(|(label, row)| {
        let place = label.clone().unwrap_or_default();
        let row = row.map_err(|error| error.with_place(format!("in folder {place}")))?;
        Ok((label, row.as_str().to_owned()))
    })))
}

impl Prepared {
    /// The columns of a table of the rows.
    fn members(&self, py: Python<'_>) -> PyResult<Vec<Member>> {
        let Some(Codec::Record(maker)) = self.shape.codec.as_deref() else {
            return Err(PyTypeError::new_err("only lists of records become tables"));
        };
        let shape = Asked::of(&self.request.options);
        members(maker.class.bind(py), &shape)
    }
}

/// What becomes of the reply.
#[derive(Clone)]
struct Shape {
    /// Absent for nothing and for bytes.
    codec: Option<Arc<Codec>>,
    is_bytes: bool,
    is_partial: bool,
}

impl Client {
    /// A client of this process.
    pub fn of(orchestrator: Orchestrator) -> Self {
        Self {
            orchestrator,
            process: std::process::id(),
        }
    }

    fn like(&self, orchestrator: Orchestrator) -> Self {
        Self {
            orchestrator,
            process: self.process,
        }
    }

    /// The client beneath. Its connections and its tokens' waiters are those of one process.
    pub fn orchestrator(&self) -> PyResult<&Orchestrator> {
        match self.process == std::process::id() {
            true => Ok(&self.orchestrator),
            false => Err(PyRuntimeError::new_err(
                "this client was made before the process forked: make one in each process",
            )),
        }
    }

    /// A call of an operation whose results are of this form.
    pub fn prepare(
        &self,
        py: Python<'_>,
        operation: &str,
        result: &str,
        arguments: &Bound<'_, PyTuple>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Prepared> {
        let none = PyDict::new(py);
        let options = options.unwrap_or(&none);
        let codec = match result {
            "" | "bytes" => None,
            form => Some(codec(py, form)?),
        };
        let row = match codec.as_deref() {
            Some(Codec::Record(maker)) if is_list(operation)? => Some(maker.class.bind(py)),
            _ => None,
        };
        let client = self.orchestrator()?.client();
        let request = request(client, operation, arguments, options, row)?;
        let shape = Shape {
            codec,
            is_bytes: result == "bytes",
            is_partial: request.options.select.is_some(),
        };
        Ok(Prepared { request, shape })
    }
}

impl Shape {
    fn finish(&self, py: Python<'_>, reply: Result<Reply, Error>) -> PyResult<Py<PyAny>> {
        let failed = |error: Error| raise(py, &error);
        let reply = reply.map_err(failed)?;
        let Some(codec) = &self.codec else {
            return match self.is_bytes {
                true => Ok(PyBytes::new(py, &reply.decode::<Bytes>().map_err(failed)?)
                    .into_any()
                    .unbind()),
                false => Ok(py.None()),
            };
        };
        let value: Option<Untyped> = reply.decode().map_err(failed)?;
        match (value, &**codec) {
            (None, _) => Ok(py.None()),
            (Some(json), Codec::Record(maker)) if !json.is_null() => {
                let json = Arc::from(json.as_str());
                maker.read(py, &json, Span::whole(&json), self.is_partial)
            }
            (Some(json), codec) => decode_text(py, codec, json.as_str()),
        }
    }
}

/// Whether the results of an operation are rows, which a query is about.
fn is_list(operation: &str) -> PyResult<bool> {
    Ok(row_of(operation)?.result == ResultShape::List)
}

/// The kind of a result, from its short form.
pub fn codec(py: Python<'_>, form: &str) -> PyResult<Arc<Codec>> {
    static KNOWN: OnceLock<Mutex<HashMap<String, Arc<Codec>>>> = OnceLock::new();
    let known = || {
        let known = KNOWN.get_or_init(Mutex::default);
        known.lock().unwrap_or_else(PoisonError::into_inner)
    };
    if let Some(codec) = known().get(form) {
        return Ok(Arc::clone(codec));
    }
    let models = py.import("orchestrator_odata.models")?;
    let codec = Arc::new(Codec::parse(form, models.as_any())?);
    known().insert(form.to_owned(), Arc::clone(&codec));
    Ok(codec)
}

fn guid(text: &str) -> PyResult<odata_runtime::Uuid> {
    text.parse()
        .map_err(|_| PyTypeError::new_err(format!("{text} is not a GUID")))
}
