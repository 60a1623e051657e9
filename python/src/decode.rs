//! From JSON text to Python objects.

use std::borrow::Cow;

use odata_runtime::{Binary, Date, DateTimeOffset, ReadError, Reader, TimeOfDay, Uuid};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{
    PyBytes, PyDate, PyDateTime, PyDelta, PyDict, PyInt, PyList, PyString, PyTime, PyTuple, PyType,
    PyTzInfo,
};

use crate::codec::{Codec, Members};
use crate::quick::{calendar, unique};
use crate::record::Received;
use crate::row::Row;
use crate::schema::Fields;

/// Seconds of a day.
const DAY: u64 = 86_400;

/// The object for the JSON text of one value; `null` is `None`.
pub fn decode(py: Python<'_>, codec: &Codec, json: &str) -> PyResult<Py<PyAny>> {
    let json = json.trim_ascii();
    if json == "null" {
        return Ok(py.None());
    }
    match codec {
        Codec::Boolean => boolean(py, json),
        Codec::Integer => integer(py, json),
        Codec::Float => float(py, json),
        Codec::Decimal => decimal(py, json),
        Codec::Text => Ok(PyString::new(py, &text(json)?).into_any().unbind()),
        Codec::Guid => guid(py, json),
        Codec::Binary => binary(py, json),
        Codec::Date => date(py, json),
        Codec::TimeOfDay => time_of_day(py, json),
        Codec::DateTimeOffset => moment(py, json),
        Codec::Duration => duration(py, json),
        Codec::Untyped => untyped(py, json),
        Codec::Enumeration(members) => member(py, members, json),
        Codec::Flags(class) => flags(py, class, json),
        Codec::Record(class) => record(py, class, json, false),
        Codec::List(item) => list(py, item, json),
        Codec::Map(value) => map(py, value, json),
    }
}

/// A record of a class for the text of an object.
pub fn record(
    py: Python<'_>,
    class: &Py<PyType>,
    json: &str,
    is_partial: bool,
) -> PyResult<Py<PyAny>> {
    let row = Row::parse(json).map_err(|error| PyValueError::new_err(error.to_string()))?;
    if !json.trim_ascii_start().starts_with('{') {
        return Err(wrong("an object", json));
    }
    Maker::new(py, class, is_partial)?.make(row)
}

/// Makes records of one class.
pub struct Maker<'py> {
    class: Bound<'py, PyType>,
    received: Bound<'py, Received>,
}

impl<'py> Maker<'py> {
    /// Partial, if the service was asked for some of the properties only.
    pub fn new(py: Python<'py>, class: &Py<PyType>, is_partial: bool) -> PyResult<Self> {
        let class = class.bind(py).clone();
        let received = Received::new(Fields::of(&class)?, is_partial);
        Ok(Self {
            received: Bound::new(py, received)?,
            class,
        })
    }

    pub fn make(&self, row: Row) -> PyResult<Py<PyAny>> {
        self.received.get().put(row);
        Ok(self.class.call1((&self.received,))?.unbind())
    }
}

/// The records of an array, or of an object with an array in `value`; the text is `str` or `bytes`.
pub fn records(class: &Bound<'_, PyType>, json: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let mut rows: Vec<Row> = Vec::new();
    each_row(json, &mut |reader| {
        rows.push(reader.read()?);
        Ok(())
    })?;
    let py = class.py();
    let maker = Maker::new(py, &class.clone().unbind(), false)?;
    let rows = rows.into_iter().map(|row| maker.make(row));
    let rows = rows.collect::<PyResult<Vec<_>>>()?;
    Ok(PyList::new(py, rows)?.into_any().unbind())
}

/// Reads the rows of such a text.
pub fn each_row(
    json: &Bound<'_, PyAny>,
    row: &mut dyn FnMut(&mut Reader<'_>) -> Result<(), ReadError>,
) -> PyResult<()> {
    let text = match json.cast::<PyString>() {
        Ok(text) => text.to_str()?.as_bytes(),
        Err(_) => json.cast::<PyBytes>()?.as_bytes(),
    };
    let mut reader = Reader::new(text);
    let read = match text.trim_ascii_start().first() {
        Some(b'{') => reader.members(&mut |reader, name| match &*name {
            "value" => reader.items(|reader, _| row(reader)),
            _ => reader.skip(),
        }),
        _ => reader.items(|reader, _| row(reader)),
    };
    read.and_then(|()| reader.finish())
        .map_err(|error| PyValueError::new_err(error.to_string()))
}

/// The characters of a JSON string; of another value its text.
pub fn text(json: &str) -> PyResult<Cow<'_, str>> {
    match json
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
    {
        Some(inner) if !inner.contains('\\') => Ok(Cow::Borrowed(inner)),
        Some(_) => serde_json::from_str(json)
            .map(Cow::Owned)
            .map_err(|error| PyValueError::new_err(error.to_string())),
        None => Ok(Cow::Borrowed(json)),
    }
}

fn wrong(what: &str, json: &str) -> PyErr {
    let shown: String = json.chars().take(60).collect();
    PyValueError::new_err(format!("expected {what}, found {shown}"))
}

fn boolean(py: Python<'_>, json: &str) -> PyResult<Py<PyAny>> {
    match &*text(json)? {
        "true" | "True" => Ok(true.into_pyobject(py)?.to_owned().into_any().unbind()),
        "false" | "False" => Ok(false.into_pyobject(py)?.to_owned().into_any().unbind()),
        _ => Err(wrong("true or false", json)),
    }
}

fn integer(py: Python<'_>, json: &str) -> PyResult<Py<PyAny>> {
    let digits = text(json)?;
    match digits.parse::<i64>() {
        Ok(number) => Ok(number.into_pyobject(py)?.into_any().unbind()),
        Err(_) => match digits.strip_suffix(".0").map(str::parse::<i64>) {
            Some(Ok(number)) => Ok(number.into_pyobject(py)?.into_any().unbind()),
            _ => Err(wrong("a whole number", json)),
        },
    }
}

fn float(py: Python<'_>, json: &str) -> PyResult<Py<PyAny>> {
    let digits = text(json)?;
    let number = match &*digits {
        "INF" => Ok(f64::INFINITY),
        "-INF" => Ok(f64::NEG_INFINITY),
        other => other.parse::<f64>(),
    };
    let number = number.map_err(|_| wrong("a number", json))?;
    Ok(number.into_pyobject(py)?.into_any().unbind())
}

fn decimal(py: Python<'_>, json: &str) -> PyResult<Py<PyAny>> {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let class = CLASS.import(py, "decimal", "Decimal")?;
    class
        .call1((&*text(json)?,))
        .map(Bound::unbind)
        .map_err(|_| wrong("a decimal number", json))
}

fn guid(py: Python<'_>, json: &str) -> PyResult<Py<PyAny>> {
    let value: Uuid = text(json)?.parse().map_err(|_| wrong("a GUID", json))?;
    unique::uuid(py, value.as_u128())
}

fn binary(py: Python<'_>, json: &str) -> PyResult<Py<PyAny>> {
    let value = Binary::new(&text(json)?).map_err(|_| wrong("base64", json))?;
    let bytes = value.to_bytes().map_err(|_| wrong("base64", json))?;
    Ok(PyBytes::new(py, &bytes).into_any().unbind())
}

fn date(py: Python<'_>, json: &str) -> PyResult<Py<PyAny>> {
    let day = Date::new(&text(json)?).and_then(|date| date.to_date());
    let day = day.map_err(|_| wrong("a date", json))?;
    let date = PyDate::new(py, day.year(), day.month().into(), day.day())?;
    Ok(date.into_any().unbind())
}

fn time_of_day(py: Python<'_>, json: &str) -> PyResult<Py<PyAny>> {
    let time = TimeOfDay::new(&text(json)?).and_then(|time| time.to_time());
    let time = time.map_err(|_| wrong("a time of day", json))?;
    let (hour, minute, second, micro) = time.as_hms_micro();
    let time = PyTime::new(py, hour, minute, second, micro, None)?;
    Ok(time.into_any().unbind())
}

fn moment(py: Python<'_>, json: &str) -> PyResult<Py<PyAny>> {
    if let Some(moment) = calendar::from_iso_format(py, json) {
        return Ok(moment);
    }
    let moment = DateTimeOffset::new(&text(json)?).and_then(|text| text.to_offset_date_time());
    let moment = moment.map_err(|_| wrong("a date and time", json))?;
    let zone = zone(py, moment.offset().whole_seconds())?;
    let value = PyDateTime::new(
        py,
        moment.year(),
        moment.month().into(),
        moment.day(),
        moment.hour(),
        moment.minute(),
        moment.second(),
        moment.microsecond(),
        Some(&zone),
    )?;
    Ok(value.into_any().unbind())
}

fn zone(py: Python<'_>, seconds: i32) -> PyResult<Bound<'_, PyTzInfo>> {
    if seconds == 0 {
        return Ok(PyTzInfo::utc(py)?.to_owned());
    }
    PyTzInfo::fixed_offset(py, PyDelta::new(py, 0, seconds, 0, true)?)
}

/// `P1DT2H3.5S`; more than Python's `timedelta` can hold is an error.
fn duration(py: Python<'_>, json: &str) -> PyResult<Py<PyAny>> {
    let text = text(json)?;
    let (is_negative, magnitude) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, &*text),
    };
    let value = odata_runtime::Duration::new(magnitude).and_then(|value| value.to_std());
    let value = value.map_err(|_| wrong("a duration", json))?;
    let days = i32::try_from(value.as_secs() / DAY).map_err(|_| wrong("a duration", json))?;
    let seconds = i32::try_from(value.as_secs() % DAY).map_err(|_| wrong("a duration", json))?;
    let micros = i32::try_from(value.subsec_micros()).map_err(|_| wrong("a duration", json))?;
    let sign = if is_negative { -1 } else { 1 };
    let delta = PyDelta::new(py, sign * days, sign * seconds, sign * micros, true)?;
    Ok(delta.into_any().unbind())
}

/// Plain data: what the standard `json` module makes of it.
pub fn untyped(py: Python<'_>, json: &str) -> PyResult<Py<PyAny>> {
    let json = json.trim_ascii();
    match json.as_bytes().first() {
        Some(b'"') => Ok(PyString::new(py, &text(json)?).into_any().unbind()),
        Some(b'{') => map(py, &Codec::Untyped, json),
        Some(b'[') => list(py, &Codec::Untyped, json),
        Some(b't' | b'f') => boolean(py, json),
        Some(b'n') => Ok(py.None()),
        _ if json.contains(['.', 'e', 'E']) => float(py, json),
        _ => match json.parse::<i64>() {
            Ok(number) => Ok(number.into_pyobject(py)?.into_any().unbind()),
            Err(_) => Ok(py.get_type::<PyInt>().call1((json,))?.unbind()),
        },
    }
}

/// Values that can be made while a lock is held; `None` for all others and for what is wrong.
pub fn simple(py: Python<'_>, codec: &Codec, json: &str) -> Option<Py<PyAny>> {
    match (codec, json.as_bytes()) {
        (_, b"null") => Some(py.None()),
        (Codec::Text, _) => {
            let inner = json.strip_prefix('"')?.strip_suffix('"')?;
            let is_plain = !inner.contains('\\');
            is_plain.then(|| PyString::new(py, inner).into_any().unbind())
        }
        (Codec::Integer, _) => {
            let number = json.parse::<i64>().ok()?;
            Some(number.into_pyobject(py).ok()?.into_any().unbind())
        }
        (Codec::Boolean, b"true" | b"false") => boolean(py, json).ok(),
        _ => None,
    }
}

fn member(py: Python<'_>, members: &Members, json: &str) -> PyResult<Py<PyAny>> {
    members.find(py, &text(json)?)
}

fn flags(py: Python<'_>, class: &Py<PyType>, json: &str) -> PyResult<Py<PyAny>> {
    let text = text(json)?;
    let names = text
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty());
    let members = names.map(|name| class.bind(py).call1((name,)));
    let members = members.collect::<PyResult<Vec<_>>>()?;
    Ok(PyTuple::new(py, members)?.into_any().unbind())
}

fn list(py: Python<'_>, item: &Codec, json: &str) -> PyResult<Py<PyAny>> {
    let list = PyList::empty(py);
    let mut failed = None;
    let mut reader = Reader::new(json.as_bytes());
    let read = reader.items(|reader, _| {
        let item_text = reader.raw()?;
        let added = decode(py, item, item_text).and_then(|value| list.append(value));
        failed = failed.take().or(added.err());
        Ok(())
    });
    match failed {
        Some(error) => Err(error),
        None => read
            .map(|()| list.into_any().unbind())
            .map_err(|error| PyValueError::new_err(error.to_string())),
    }
}

fn map(py: Python<'_>, value: &Codec, json: &str) -> PyResult<Py<PyAny>> {
    let map = PyDict::new(py);
    let mut failed = None;
    let mut reader = Reader::new(json.as_bytes());
    let read = reader.members(&mut |reader, name| {
        let value_text = reader.raw()?;
        let added = decode(py, value, value_text).and_then(|value| map.set_item(&*name, value));
        failed = failed.take().or(added.err());
        Ok(())
    });
    match failed {
        Some(error) => Err(error),
        None => read
            .map(|()| map.into_any().unbind())
            .map_err(|error| PyValueError::new_err(error.to_string())),
    }
}
