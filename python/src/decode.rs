//! From JSON text to Python objects.

use std::borrow::Cow;
use std::sync::Arc;

use odata_runtime::{Binary, Date, DateTimeOffset, ReadError, Reader, Span, TimeOfDay, Uuid};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{
    PyBool, PyBytes, PyDate, PyDateTime, PyDelta, PyList, PyString, PyTime, PyTuple, PyType,
    PyTzInfo,
};

use crate::codec::{Codec, Members};
use crate::moment::Moment;
use crate::plain::Plain;
use crate::raw::{utc, uuid};
use crate::record::Maker;
use crate::strings;

/// Seconds of a day.
const DAY: u64 = 86_400;

/// The object for a JSON value in a text; `null` is `None`. Records keep the text.
pub fn decode(py: Python<'_>, codec: &Codec, json: &Arc<str>, span: Span) -> PyResult<Py<PyAny>> {
    if span.is_null() {
        return Ok(py.None());
    }
    let value = span.of(json);
    match codec {
        Codec::Text => match span.plain(json) {
            Some(plain) => strings::plain(py, plain),
            None => string(py, value),
        },
        Codec::Integer => integer(py, value),
        Codec::Enumeration(members) => member(py, members, value),
        Codec::DateTimeOffset => moment(py, value),
        Codec::Boolean => boolean(py, value),
        Codec::Guid => guid(py, value),
        Codec::Record(maker) => maker.read(py, json, span, false),
        Codec::Untyped | Codec::List(_) | Codec::Map(_) => Plain::new(py, json).read(codec, span),
        other => seldom(py, other, value),
    }
}

/// Values of the kinds that most records have few of.
#[inline(never)]
fn seldom(py: Python<'_>, codec: &Codec, value: &str) -> PyResult<Py<PyAny>> {
    match codec {
        Codec::Float => float(py, value),
        Codec::Decimal => decimal(py, value),
        Codec::Binary => binary(py, value),
        Codec::Date => date(py, value),
        Codec::TimeOfDay => time_of_day(py, value),
        Codec::Duration => duration(py, value),
        Codec::Flags(class) => flags(py, class, value),
        _ => Err(wrong("another kind", value)),
    }
}

/// The object for a JSON text.
pub fn decode_text(py: Python<'_>, codec: &Codec, json: &str) -> PyResult<Py<PyAny>> {
    let json = Arc::from(json);
    decode(py, codec, &json, Span::whole(&json))
}

/// The records of an array, or of an object with an array in `value`; the text is `str` or `bytes`.
pub fn records(class: &Bound<'_, PyType>, json: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let py = class.py();
    let maker = Maker::new(class.clone().unbind());
    let list = PyList::empty(py);
    let mut failed = None;
    let read = each_row(json, &mut |reader| {
        let row = reader.read()?;
        let made = maker.make(py, row, false).and_then(|row| list.append(row));
        made.map_err(|error| {
            let stopped = ReadError::new(error.to_string(), reader.offset());
            failed = Some(error);
            stopped
        })
    });
    match failed {
        Some(error) => Err(error),
        None => read.map(|()| list.into_any().unbind()),
    }
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
    match quoted(json) {
        None => Ok(Cow::Borrowed(json)),
        Some(inner) if !inner.contains('\\') => Ok(Cow::Borrowed(inner)),
        Some(_) => {
            let mut reader = Reader::within(json, Span::whole(json));
            Ok(Cow::Owned(unescaped(&mut reader)?.to_owned()))
        }
    }
}

/// What stands between the quotes of a JSON string, escapes included.
#[inline]
fn quoted(json: &str) -> Option<&str> {
    json.strip_prefix('"')?.strip_suffix('"')
}

fn unescaped<'r>(reader: &'r mut Reader<'_>) -> PyResult<&'r str> {
    let text = reader.str("a string");
    text.map_err(|error| PyValueError::new_err(error.to_string()))
}

fn string(py: Python<'_>, json: &str) -> PyResult<Py<PyAny>> {
    let Some(inner) = quoted(json) else {
        return strings::plain(py, json);
    };
    match strings::escaped(py, inner) {
        Some(string) => string,
        None => {
            let mut reader = Reader::within(json, Span::whole(json));
            strings::plain(py, unescaped(&mut reader)?)
        }
    }
}

pub fn wrong(what: &str, json: &str) -> PyErr {
    let shown: String = json.chars().take(60).collect();
    PyValueError::new_err(format!("expected {what}, found {shown}"))
}

pub fn boolean(py: Python<'_>, json: &str) -> PyResult<Py<PyAny>> {
    let is_true = match json {
        "true" => true,
        "false" => false,
        other => match &*text(other)? {
            "true" | "True" => true,
            "false" | "False" => false,
            _ => return Err(wrong("true or false", json)),
        },
    };
    Ok(PyBool::new(py, is_true).to_owned().into_any().unbind())
}

pub fn integer(py: Python<'_>, json: &str) -> PyResult<Py<PyAny>> {
    if let Some(number) = usual_integer(json.as_bytes()) {
        return Ok(number.into_pyobject(py)?.into_any().unbind());
    }
    let digits = text(json)?;
    match digits.parse::<i64>() {
        Ok(number) => Ok(number.into_pyobject(py)?.into_any().unbind()),
        Err(_) => match digits.strip_suffix(".0").map(str::parse::<i64>) {
            Some(Ok(number)) => Ok(number.into_pyobject(py)?.into_any().unbind()),
            _ => Err(wrong("a whole number", json)),
        },
    }
}

/// Up to eighteen digits, which need no check for being too many.
fn usual_integer(json: &[u8]) -> Option<i64> {
    let (is_negative, digits) = match json {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    if digits.is_empty() || digits.len() > 18 {
        return None;
    }
    let mut number = 0;
    for digit in digits {
        let value = digit.wrapping_sub(b'0');
        if value > 9 {
            return None;
        }
        number = number * 10 + i64::from(value);
    }
    Some(if is_negative { -number } else { number })
}

pub fn float(py: Python<'_>, json: &str) -> PyResult<Py<PyAny>> {
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
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let value = match quoted(json).and_then(|text| text.parse::<Uuid>().ok()) {
        Some(value) => value,
        None => text(json)?.parse().map_err(|_| wrong("a GUID", json))?,
    };
    if let Some(value) = uuid(py, value.as_u128()) {
        return Ok(value);
    }
    let class = CLASS.import(py, "uuid", "UUID")?;
    Ok(class.call1((value.to_string(),))?.unbind())
}

fn binary(py: Python<'_>, json: &str) -> PyResult<Py<PyAny>> {
    let bytes = match quoted(json).and_then(|text| Binary::decode(text).ok()) {
        Some(bytes) => bytes,
        None => Binary::decode(&text(json)?).map_err(|_| wrong("base64", json))?,
    };
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
    let usual = quoted(json).and_then(Moment::parse);
    let usual = usual.filter(|moment| moment.offset == 0);
    if let Some(moment) = usual.and_then(|moment| utc(py, &moment)) {
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

fn member(py: Python<'_>, members: &Members, json: &str) -> PyResult<Py<PyAny>> {
    match quoted(json).and_then(|name| members.known(py, name)) {
        Some(member) => Ok(member),
        None => members.find(py, &text(json)?),
    }
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
