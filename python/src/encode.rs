//! From Python objects to JSON text.

use odata_runtime::{Binary, Writer};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{
    PyBool, PyBytes, PyDate, PyDateTime, PyDelta, PyDict, PyFloat, PyInt, PyString, PyTime,
    PyTuple, PyType,
};

use crate::codec::is_flags;
use crate::record::Record;

/// Deepest nesting of lists and dictionaries.
const DEPTH_LIMIT: usize = 100;

/// The JSON text of a value.
#[pyfunction]
pub fn to_json(value: &Bound<'_, PyAny>) -> PyResult<String> {
    let mut writer = Writer::new();
    write(value, &mut writer, 0)?;
    Ok(writer.into_text())
}

/// Writes a value.
pub fn write(value: &Bound<'_, PyAny>, writer: &mut Writer, depth: usize) -> PyResult<()> {
    if depth > DEPTH_LIMIT {
        return Err(PyValueError::new_err(format!(
            "nested deeper than {DEPTH_LIMIT} levels"
        )));
    }
    if value.is_none() {
        writer.null();
    } else if let Ok(text) = value.cast::<PyString>() {
        writer.string(plain_text(text)?.to_str()?);
    } else if let Ok(boolean) = value.cast::<PyBool>() {
        writer.raw(if boolean.is_true() { "true" } else { "false" });
    } else if value.is_instance_of::<PyInt>() {
        writer.raw(value.str()?.to_str()?);
    } else if value.is_instance_of::<PyFloat>() {
        write_float(value.extract()?, writer);
    } else if let Ok(record) = value.cast::<Record>() {
        record.get().write(value.py(), writer, depth)?;
    } else {
        write_other(value, writer, depth)?;
    }
    Ok(())
}

/// A member of an enumeration is a text whose `str` may be something else.
fn plain_text<'py>(text: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyString>> {
    match text.is_exact_instance_of::<PyString>() {
        true => Ok(text.clone()),
        false => Ok(text.call_method0("__str__")?.cast_into::<PyString>()?),
    }
}

fn write_float(number: f64, writer: &mut Writer) {
    if number.is_nan() {
        writer.raw("\"NaN\"");
    } else if number.is_infinite() {
        writer.raw(if number > 0.0 { "\"INF\"" } else { "\"-INF\"" });
    } else {
        writer.raw(&serde_json::json!(number).to_string());
    }
}

fn write_other(value: &Bound<'_, PyAny>, writer: &mut Writer, depth: usize) -> PyResult<()> {
    if value.is_instance_of::<PyDateTime>() {
        writer.string(&moment(value)?);
    } else if value.is_instance_of::<PyDate>() || value.is_instance_of::<PyTime>() {
        writer.string(
            value
                .call_method0("isoformat")?
                .cast::<PyString>()?
                .to_str()?,
        );
    } else if value.is_instance_of::<PyDelta>() {
        writer.string(&duration(value)?);
    } else if let Ok(bytes) = value.cast::<PyBytes>() {
        writer.string(Binary::from_bytes(bytes.as_bytes()).as_str());
    } else if is(value, "uuid", "UUID", &UUID)? {
        writer.string(value.str()?.to_str()?);
    } else if is(value, "decimal", "Decimal", &DECIMAL)? {
        let text = value.call_method1("__format__", ("f",))?;
        writer.raw(text.cast::<PyString>()?.to_str()?);
    } else if let Ok(map) = value.cast::<PyDict>() {
        write_map(map, writer, depth)?;
    } else if is_combination(value)? {
        let names = value.try_iter()?.map(|name| name?.extract::<String>());
        writer.string(&names.collect::<PyResult<Vec<_>>>()?.join(","));
    } else {
        write_items(value, writer, depth)?;
    }
    Ok(())
}

static UUID: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();

fn is(
    value: &Bound<'_, PyAny>,
    module: &str,
    class: &str,
    cell: &PyOnceLock<Py<PyType>>,
) -> PyResult<bool> {
    value.is_instance(cell.import(value.py(), module, class)?)
}

/// A tuple of members of an enumeration of flags.
fn is_combination(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    let Ok(tuple) = value.cast::<PyTuple>() else {
        return Ok(false);
    };
    match tuple.iter().next() {
        Some(first) => is_flags(&first.get_type()),
        None => Ok(false),
    }
}

fn moment(value: &Bound<'_, PyAny>) -> PyResult<String> {
    if value.getattr("tzinfo")?.is_none() {
        return Err(PyValueError::new_err(format!(
            "{value} has no time zone: give one, for example datetime.timezone.utc"
        )));
    }
    let text: String = value.call_method0("isoformat")?.extract()?;
    Ok(match text.strip_suffix("+00:00") {
        Some(utc) => format!("{utc}Z"),
        None => text,
    })
}

/// `P1DT3723.5S`: days and seconds say all of a `timedelta`.
fn duration(value: &Bound<'_, PyAny>) -> PyResult<String> {
    let part = |name: &str| -> PyResult<i128> { value.getattr(name)?.extract() };
    let total = (part("days")? * 86_400 + part("seconds")?) * 1_000_000 + part("microseconds")?;
    let (days, rest) = (total.abs() / 86_400_000_000, total.abs() % 86_400_000_000);
    let sign = if total < 0 { "-" } else { "" };
    let mut text = format!("{sign}P{days}DT{}", rest / 1_000_000);
    let micros = rest % 1_000_000;
    if micros > 0 {
        text.push_str(format!(".{micros:06}").trim_end_matches('0'));
    }
    text.push('S');
    Ok(text)
}

fn write_map(map: &Bound<'_, PyDict>, writer: &mut Writer, depth: usize) -> PyResult<()> {
    writer.raw("{");
    for (index, (name, value)) in map.iter().enumerate() {
        if index > 0 {
            writer.raw(",");
        }
        let Ok(name) = name.cast::<PyString>() else {
            return Err(PyTypeError::new_err(format!("{name} cannot name a member")));
        };
        writer.string(plain_text(name)?.to_str()?);
        writer.raw(":");
        write(&value, writer, depth + 1)?;
    }
    writer.raw("}");
    Ok(())
}

fn write_items(value: &Bound<'_, PyAny>, writer: &mut Writer, depth: usize) -> PyResult<()> {
    let Ok(items) = value.try_iter() else {
        let class = value.get_type();
        return Err(PyTypeError::new_err(format!("a {class} cannot be sent")));
    };
    writer.raw("[");
    for (index, item) in items.enumerate() {
        if index > 0 {
            writer.raw(",");
        }
        write(&item?, writer, depth + 1)?;
    }
    writer.raw("]");
    Ok(())
}
