//! From the arguments of a Python call to a request.

use std::collections::HashMap;
use std::sync::OnceLock;

use odata_runtime::{Body, Client, Operation, Request, Untyped, Upload};
use orchestrator_odata::operations;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple, PyType};

use crate::encode::to_json;
use crate::query::set_query;

/// The row of an operation.
pub fn operation(id: &str) -> PyResult<&'static Operation> {
    static BY_ID: OnceLock<HashMap<&str, &'static Operation>> = OnceLock::new();
    let by_id = BY_ID.get_or_init(|| operations::ALL.iter().map(|row| (row.id, *row)).collect());
    by_id
        .get(id)
        .copied()
        .ok_or_else(|| PyValueError::new_err(format!("there is no operation {id}")))
}

/// The request of a call: arguments in the order of the table, `None` for those that are not given.
pub fn request(
    client: &Client,
    id: &str,
    arguments: &Bound<'_, PyTuple>,
    options: &Bound<'_, PyDict>,
    row: Option<&Bound<'_, PyType>>,
) -> PyResult<Request> {
    let mut request = Request::new(client, operation(id)?);
    for (index, value) in arguments.iter().enumerate() {
        if value.is_none() {
            continue;
        }
        request = match upload(&value)? {
            Some(file) => request.set_file(index, file),
            None => {
                let json = Untyped::new(&to_json(&value)?);
                let json = json.map_err(|error| PyValueError::new_err(error.to_string()))?;
                request.set_json(index, json)
            }
        };
    }
    for (name, value) in options {
        let name: String = name.extract()?;
        set_option(&mut request, &name, &value, row)?;
    }
    Ok(request)
}

fn set_option(
    request: &mut Request,
    name: &str,
    value: &Bound<'_, PyAny>,
    row: Option<&Bound<'_, PyType>>,
) -> PyResult<()> {
    if value.is_none() || set_query(&mut request.options, name, value, row)? {
        return Ok(());
    }
    let options = &mut request.options;
    match name {
        "top" => options.top = Some(value.extract()?),
        "skip" => options.skip = Some(value.extract()?),
        "count" => options.count = Some(value.extract()?),
        "search" => options.search = Some(value.extract()?),
        "prefetch" => request.paging.prefetch = value.extract()?,
        "by_key" => request.paging.by_key = value.extract()?,
        "resume" => request.paging.token = Some(value.extract()?),
        _ => return Err(PyTypeError::new_err(format!("there is no option {name}"))),
    }
    Ok(())
}

/// The file that an `Upload` stands for.
fn upload(value: &Bound<'_, PyAny>) -> PyResult<Option<Upload>> {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let class = CLASS.import(value.py(), "orchestrator_odata._model", "Upload")?;
    if !value.is_instance(class)? {
        return Ok(None);
    }
    let name: String = value.getattr("file_name")?.extract()?;
    let content: Vec<u8> = value.getattr("content")?.extract()?;
    let file = Upload::new(name, content);
    let content_type: Option<String> = value.getattr("content_type")?.extract()?;
    Ok(Some(match content_type {
        Some(content_type) => file.with_content_type(content_type),
        None => file,
    }))
}

/// The parameters of an operation: name on the wire and place, in the order of the arguments.
#[pyfunction]
pub fn parameters(operation: &str) -> PyResult<Vec<(&'static str, String)>> {
    let parameters = self::operation(operation)?.parameters.iter();
    Ok(parameters
        .map(|parameter| (parameter.name, format!("{:?}", parameter.location)))
        .collect())
}

/// Whether one parameter of an operation is the whole body.
#[pyfunction]
pub fn takes_whole_body(operation: &str) -> PyResult<bool> {
    Ok(self::operation(operation)?.body == Body::Whole)
}
