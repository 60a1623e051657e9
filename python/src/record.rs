//! Records: objects over the text that was received, read when they are looked at.

mod maker;
mod state;

use std::sync::Arc;

use odata_runtime::{Outline, Span, Writer};
use pyo3::basic::CompareOp;
use pyo3::exceptions::{PyAttributeError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};

use crate::codec::Codec;
use crate::decode::decode;
use crate::encode::write;
use crate::plain::dictionary;
use crate::raw::collector;
use crate::schema::{ATTRIBUTE, Fields};

pub use maker::Maker;
use maker::{Arrival, Received};
use state::{Part, Slot, State};

/// What `repr` shows in place of a secret.
const HIDDEN: &str = "***";
/// Longest `repr`, in characters.
const REPR: usize = 100;

/// An entity or a complex value.
#[pyclass(module = "orchestrator_odata._native", subclass, frozen)]
#[derive(Debug)]
pub struct Record {
    schema: Arc<Fields>,
    state: State,
}

#[pymethods]
impl Record {
    #[new]
    #[classmethod]
    #[pyo3(signature = (received=None, /, **values))]
    fn new(
        class: &Bound<'_, PyType>,
        received: Option<&Bound<'_, PyAny>>,
        values: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        let (schema, state) = match received {
            None => {
                let schema = Fields::of(class)?;
                let state = State::new(&schema, Outline::default(), false);
                (schema, state)
            }
            Some(received) => {
                let arrival = received.cast::<Arrival>().ok();
                let Some(received) = arrival.and_then(|arrival| arrival.get().take()) else {
                    return Err(PyTypeError::new_err(
                        "properties are given by keyword, for example Job(id=1)",
                    ));
                };
                let schema = received.schema;
                let state = State::new(&schema, received.outline, received.is_partial);
                (schema, state)
            }
        };
        let record = Self { schema, state };
        for (name, value) in values.into_iter().flatten() {
            let name: String = name.extract()?;
            let Some(index) = record.schema.of_attribute(&name) else {
                let class = class.name()?;
                return Err(PyTypeError::new_err(format!(
                    "{class} has no property {name}"
                )));
            };
            record.give(index, Some(value.unbind()));
        }
        Ok(record)
    }

    #[classmethod]
    #[pyo3(signature = (**_arguments))]
    fn __init_subclass__(
        class: &Bound<'_, PyType>,
        _arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<()> {
        class.setattr(ATTRIBUTE, Fields::collect(class)?)
    }

    /// A record from its JSON text.
    #[classmethod]
    fn from_json(class: &Bound<'_, PyType>, json: &str) -> PyResult<Py<PyAny>> {
        let json = Arc::from(json);
        let span = Span::whole(&json);
        Maker::new(class.clone().unbind()).read(class.py(), &json, span, false)
    }

    /// The records in the JSON text of an array, or of an answer of OData with such an array.
    #[classmethod]
    fn list_from_json(class: &Bound<'_, PyType>, json: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        crate::decode::records(class, json)
    }

    /// A record from plain data with the wire's names.
    #[classmethod]
    fn from_dict(class: &Bound<'_, PyType>, data: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        Self::from_json(class, &crate::encode::to_json(data)?)
    }

    /// Its JSON text: what is set, and what the class does not declare.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        let mut writer = Writer::new();
        self.write(py, &mut writer, 0)?;
        Ok(writer.into_text())
    }

    /// Plain data with the wire's names; times as received.
    fn to_dict(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let json = Arc::from(self.to_json(py)?);
        decode(py, &Codec::Untyped, &json, Span::whole(&json))
    }

    /// A copy with other values for some properties.
    #[pyo3(signature = (**changes))]
    fn replace(slf: &Bound<'_, Self>, changes: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        let class = slf.get_type();
        let record = slf.get();
        let json = Arc::from(record.to_json(slf.py())?);
        let outline = Outline::within(&json, Span::whole(&json));
        let received = Received {
            schema: Arc::clone(&record.schema),
            outline: outline.map_err(|e| PyValueError::new_err(e.to_string()))?,
            is_partial: record.state.is_partial,
        };
        let arguments = Arrival::arguments(slf.py())?;
        let copy = received.pass(|| class.call(arguments, changes))?;
        Ok(copy.unbind())
    }

    /// Whether a property was received or given, be it `None`.
    fn is_set(&self, py: Python<'_>, name: &str) -> PyResult<bool> {
        let index = self.index(name)?;
        Ok(self.is_present(py, index))
    }

    /// The JSON text of a property as it was received, if it was.
    fn received(&self, py: Python<'_>, name: &str) -> PyResult<Option<&str>> {
        Ok(match self.state.slot(py, self.index(name)?) {
            Slot::Raw(span) | Slot::Read(span, _) => Some(span.of(self.state.json())),
            Slot::Given(_) | Slot::Unset => None,
        })
    }

    /// Members that the class does not declare, annotations included, as plain data.
    #[getter]
    fn rest<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let members = PyDict::new(py);
        for (name, part) in self.state.undeclared(py) {
            match part {
                Part::Text(span) => {
                    let value = decode(py, &Codec::Untyped, self.state.json(), span)?;
                    members.set_item(name, value)?;
                }
                Part::Value(value) => members.set_item(name, value)?,
            }
        }
        Ok(members)
    }

    /// Sets a member that the class does not declare: for open types.
    fn set_member(slf: &Bound<'_, Self>, name: String, value: Py<PyAny>) {
        collector::show(slf);
        let replaced = slf.get().state.set_member(name, value);
        // No lock is held any more: the end of a value may run Python.
        drop(replaced);
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let record = slf.get();
        let mut text = format!("{}(", slf.get_type().name()?);
        let mut separator = "";
        for (index, field) in record.schema.fields.iter().enumerate() {
            if !record.is_present(slf.py(), index) {
                continue;
            }
            let value = Self::value(slf, index)?;
            let shown = if field.get().is_secret() && !value.is_none(slf.py()) {
                HIDDEN.to_owned()
            } else {
                value.bind(slf.py()).repr()?.to_string()
            };
            let name = record
                .schema
                .attributes
                .get(index)
                .map_or("", String::as_str);
            let part = format!("{separator}{name}={shown}");
            if text.chars().count() + part.chars().count() > REPR {
                text.push_str(separator);
                text.push_str("...");
                break;
            }
            text.push_str(&part);
            separator = ", ";
        }
        text.push(')');
        Ok(text)
    }

    fn __richcmp__(
        slf: &Bound<'_, Self>,
        other: &Bound<'_, PyAny>,
        operator: CompareOp,
    ) -> PyResult<Py<PyAny>> {
        let py = slf.py();
        let wants_equal = match operator {
            CompareOp::Eq => true,
            CompareOp::Ne => false,
            _ => return Ok(py.NotImplemented()),
        };
        let Ok(record) = other.cast::<Self>() else {
            return Ok(py.NotImplemented());
        };
        let is_same = slf.get_type().is(record.get_type()) && Self::equals(slf, record)?;
        let answer = is_same == wants_equal;
        Ok(answer.into_pyobject(py)?.to_owned().into_any().unbind())
    }

    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        let class = slf.get_type();
        let Ok(key) = class.getattr("__key__") else {
            let class = class.name()?;
            return Err(PyTypeError::new_err(format!("{class} has no key to hash")));
        };
        let values = key.try_iter()?.map(|name| slf.getattr(name?.cast_into()?));
        let values = values.collect::<PyResult<Vec<_>>>()?;
        PyTuple::new(slf.py(), values)?.hash()
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let make = slf.get_type().getattr("from_json")?.unbind();
        Ok((make, (slf.get().to_json(slf.py())?,)))
    }

    fn __traverse__(&self, visit: pyo3::PyVisit<'_>) -> Result<(), pyo3::PyTraverseError> {
        self.visit(|value| visit.call(value))
    }

    fn __clear__(&self) {
        self.forget();
    }
}

impl Record {
    fn index(&self, name: &str) -> PyResult<usize> {
        self.schema
            .of_attribute(name)
            .ok_or_else(|| PyAttributeError::new_err(format!("there is no property {name}")))
    }

    fn is_present(&self, py: Python<'_>, index: usize) -> bool {
        !matches!(self.state.slot(py, index), Slot::Unset)
    }

    /// Shows the objects that it holds and that may hold others.
    pub fn visit<E>(&self, visit: impl FnMut(&Py<PyAny>) -> Result<(), E>) -> Result<(), E> {
        self.state.visit(&self.schema.containers, visit)
    }

    /// Drops what may hold itself in a circle.
    pub fn forget(&self) {
        self.state.forget_changes();
    }

    /// The property whose interned name stands at an address.
    #[inline]
    pub fn property(&self, address: usize) -> Option<usize> {
        self.schema.interned.find(address)
    }

    /// The value of a property, for a look at it like all others.
    #[inline]
    pub fn look(slf: &Bound<'_, Self>, index: usize) -> PyResult<Py<PyAny>> {
        let (py, state) = (slf.py(), &slf.get().state);
        if state.is_changed() {
            return Self::value(slf, index);
        }
        match state.known(py, index) {
            Some(value) => Ok(value),
            None => match state.span(index) {
                Some(span) if !span.is_null() => Self::read(slf, index, span),
                Some(_) => Ok(py.None()),
                None => Self::value(slf, index),
            },
        }
    }

    /// The value of a property; `None` where there is none, unless only some were asked for.
    pub fn value(slf: &Bound<'_, Self>, index: usize) -> PyResult<Py<PyAny>> {
        let (py, record) = (slf.py(), slf.get());
        match record.state.slot(py, index) {
            Slot::Read(_, value) | Slot::Given(value) => Ok(value),
            Slot::Raw(span) => Self::read(slf, index, span),
            Slot::Unset if record.state.is_partial => Err(record.not_selected(index)),
            Slot::Unset => Ok(py.None()),
        }
    }

    /// Reads what was received of a property.
    fn read(slf: &Bound<'_, Self>, index: usize, span: Span) -> PyResult<Py<PyAny>> {
        let (py, record) = (slf.py(), slf.get());
        let Some(codec) = record.schema.codec(py, index)? else {
            return Ok(py.None());
        };
        let value = match codec.is_nested() {
            true => record.nested(py, codec, index, span),
            false => decode(py, codec, record.state.json(), span),
        };
        let value = value.map_err(|error| {
            let name = record.schema.wire.get(index).map_or("", String::as_str);
            PyValueError::new_err(format!("`{name}`: {}", error.value(py)))
        })?;
        if codec.is_container() {
            collector::show(slf);
        }
        Ok(record.state.keep(py, index, value))
    }

    /// Makes what the members of an object make up: where they stand is known, most often.
    fn nested(&self, py: Python<'_>, codec: &Codec, at: usize, span: Span) -> PyResult<Py<PyAny>> {
        let outline = self.state.outline();
        let place = self.state.place(at);
        match (codec, place.and_then(|place| outline.inner(place))) {
            (Codec::Record(maker), Some(inner)) => maker.make(py, inner.to_outline(), false),
            (Codec::Map(value), Some(inner)) => dictionary(py, value, &inner),
            (Codec::Untyped, Some(inner)) => dictionary(py, codec, &inner),
            _ => decode(py, codec, outline.json(), span),
        }
    }

    fn not_selected(&self, index: usize) -> PyErr {
        PyAttributeError::new_err(format!(
            "`{}` was not selected: it is neither set nor empty, but unknown",
            self.schema.wire.get(index).map_or("", String::as_str)
        ))
    }

    /// Gives a property a value, or takes it away.
    pub fn set(slf: &Bound<'_, Self>, index: usize, value: Option<Py<PyAny>>) {
        collector::show(slf);
        slf.get().give(index, value);
    }

    fn give(&self, index: usize, value: Option<Py<PyAny>>) {
        let replaced = self.state.set(index, value);
        // No lock is held any more: the end of a value may run Python.
        drop(replaced);
    }

    fn equals(slf: &Bound<'_, Self>, other: &Bound<'_, Self>) -> PyResult<bool> {
        let (py, both) = (slf.py(), [slf, other]);
        for index in 0..slf.get().schema.fields.len() {
            match both.map(|record| record.get().is_present(py, index)) {
                [false, false] => {}
                [true, true] => {
                    let [a, b] = both.map(|record| Self::value(record, index));
                    if !a?.bind(py).eq(b?)? {
                        return Ok(false);
                    }
                }
                _ => return Ok(false),
            }
        }
        let [a, b] = both.map(|record| record.get().rest(py));
        a?.eq(b?)
    }

    /// Writes what is set, in the class's order, and then what the class does not declare.
    pub fn write(&self, py: Python<'_>, writer: &mut Writer, depth: usize) -> PyResult<()> {
        let parts = self.parts(py)?;
        writer.raw("{");
        for (position, (name, part)) in parts.iter().enumerate() {
            if position > 0 {
                writer.raw(",");
            }
            writer.string(name);
            writer.raw(":");
            match part {
                Part::Text(span) => writer.raw(span.of(self.state.json())),
                Part::Value(value) => write(value.bind(py), writer, depth + 1)?,
            }
        }
        writer.raw("}");
        Ok(())
    }

    /// What is there: as received where nothing can have changed it.
    fn parts(&self, py: Python<'_>) -> PyResult<Vec<(String, Part)>> {
        let codecs = self.schema.fields.iter().map(|field| field.get().codec(py));
        let codecs = codecs.collect::<PyResult<Vec<_>>>()?;
        let mut parts = Vec::new();
        for (index, (codec, name)) in codecs.iter().zip(&self.schema.wire).enumerate() {
            let part = self.state.slot(py, index).part(codec.is_mutable());
            parts.extend(part.map(|part| (name.clone(), part)));
        }
        parts.extend(self.state.undeclared(py));
        Ok(parts)
    }
}
