//! Lists, dictionaries and plain data.

use std::cell::RefCell;
use std::hash::BuildHasher as _;
use std::sync::Arc;

use odata_runtime::{InnerOutline, ReadError, Reader, Span};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyInt, PyList, PyString};
use rustc_hash::FxBuildHasher;

use crate::codec::Codec;
use crate::decode::{boolean, decode, float};

/// How many keys are kept, a power of two.
const KEYS: usize = 256;
/// Bytes of a key that is kept at most.
const SHORT: usize = 64;

/// A key and its object.
type Kept = Option<(Box<str>, Py<PyString>)>;

/// Makes what consists of other values, in one pass.
pub struct Plain<'py, 'j> {
    py: Python<'py>,
    json: &'j Arc<str>,
    /// What went wrong with Python, which the reader's errors cannot carry.
    failed: Option<PyErr>,
}

impl<'py, 'j> Plain<'py, 'j> {
    /// For values in this text.
    pub fn new(py: Python<'py>, json: &'j Arc<str>) -> Self {
        Self {
            py,
            json,
            failed: None,
        }
    }

    /// The value in a place of the text.
    pub fn read(mut self, codec: &Codec, span: Span) -> PyResult<Py<PyAny>> {
        let mut reader = Reader::within(self.json, span);
        let value = self.value(codec, &mut reader);
        let value = value.and_then(|value| reader.finish().map(|()| value));
        match self.failed {
            Some(error) => Err(error),
            None => value.map_err(|error| PyValueError::new_err(error.to_string())),
        }
    }

    fn value(&mut self, codec: &Codec, reader: &mut Reader<'j>) -> Result<Py<PyAny>, ReadError> {
        match codec {
            Codec::Untyped => self.untyped(reader),
            _ if reader.take_null()? => Ok(self.py.None()),
            Codec::List(item) => self.list(item, reader),
            Codec::Map(value) => self.map(value, reader),
            other => {
                let span = reader.span()?;
                self.made(reader, |py, json| decode(py, other, json, span))
            }
        }
    }

    /// What the standard `json` module makes of it.
    fn untyped(&mut self, reader: &mut Reader<'j>) -> Result<Py<PyAny>, ReadError> {
        match reader.peek()? {
            b'{' => self.map(&Codec::Untyped, reader),
            b'[' => self.list(&Codec::Untyped, reader),
            b'"' => {
                let span = reader.span()?;
                self.made(reader, |py, json| decode(py, &Codec::Text, json, span))
            }
            _ => {
                let text = reader.raw()?;
                self.made(reader, |py, _| simple(py, text))
            }
        }
    }

    fn list(&mut self, item: &Codec, reader: &mut Reader<'j>) -> Result<Py<PyAny>, ReadError> {
        let list = PyList::empty(self.py);
        reader.items(|reader, _| {
            let value = self.value(item, reader)?;
            self.made(reader, |_, _| list.append(value))
        })?;
        Ok(list.into_any().unbind())
    }

    fn map(&mut self, value: &Codec, reader: &mut Reader<'j>) -> Result<Py<PyAny>, ReadError> {
        let map = PyDict::new(self.py);
        reader.members(&mut |reader, name| {
            let value = self.value(value, reader)?;
            self.made(reader, |py, _| map.set_item(key(py, &name), value))
        })?;
        Ok(map.into_any().unbind())
    }

    /// Keeps the error, if there is one.
    fn made<T>(
        &mut self,
        reader: &Reader<'j>,
        make: impl FnOnce(Python<'py>, &Arc<str>) -> PyResult<T>,
    ) -> Result<T, ReadError> {
        make(self.py, self.json).map_err(|error| {
            let stopped = ReadError::new(error.to_string(), reader.offset());
            self.failed = Some(error);
            stopped
        })
    }
}

/// The dictionary for an object with values of one kind.
pub fn dictionary(py: Python<'_>, codec: &Codec, object: &InnerOutline<'_>) -> PyResult<Py<PyAny>> {
    let map = PyDict::new(py);
    for (name, span) in object.shape.names().iter().zip(object.values()) {
        let value = match codec {
            Codec::Untyped => untyped(py, object.json, *span)?,
            other => decode(py, other, object.json, *span)?,
        };
        map.set_item(key(py, name), value)?;
    }
    Ok(map.into_any().unbind())
}

/// What the standard `json` module makes of a value.
fn untyped(py: Python<'_>, json: &Arc<str>, span: Span) -> PyResult<Py<PyAny>> {
    let value = span.of(json);
    match value.as_bytes().first() {
        Some(b'"') => decode(py, &Codec::Text, json, span),
        Some(b'{' | b'[') => Plain::new(py, json).read(&Codec::Untyped, span),
        _ => simple(py, value),
    }
}

/// A number, a boolean or `null`.
fn simple(py: Python<'_>, json: &str) -> PyResult<Py<PyAny>> {
    match json.as_bytes().first() {
        Some(b't' | b'f') => boolean(py, json),
        Some(b'n') => Ok(py.None()),
        _ if json.contains(['.', 'e', 'E']) => float(py, json),
        _ => match json.parse::<i64>() {
            Ok(number) => Ok(number.into_pyobject(py)?.into_any().unbind()),
            Err(_) => Ok(py.get_type::<PyInt>().call1((json,))?.unbind()),
        },
    }
}

/// The name of a member; rows most often have the same ones, so that those that came last are kept.
fn key<'py>(py: Python<'py>, name: &str) -> Bound<'py, PyString> {
    thread_local! {
        static KEPT: RefCell<Vec<Kept>> = const { RefCell::new(Vec::new()) };
    }
    if name.len() > SHORT {
        return PyString::new(py, name);
    }
    let at = FxBuildHasher.hash_one(name) as usize % KEYS;
    KEPT.with_borrow_mut(|kept| {
        if kept.is_empty() {
            kept.resize_with(KEYS, || None);
        }
        let Some(slot) = kept.get_mut(at) else {
            return PyString::new(py, name);
        };
        match slot {
            Some((known, object)) if **known == *name => object.bind(py).clone(),
            _ => {
                let object = PyString::new(py, name);
                *slot = Some((name.into(), object.clone().unbind()));
                object
            }
        }
    })
}
