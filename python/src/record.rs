//! Records: objects over the text that was received, read when they are looked at.

mod state;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use odata_runtime::Writer;
use pyo3::basic::CompareOp;
use pyo3::exceptions::{PyAttributeError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};

use crate::decode::{decode, simple};
use crate::encode::write;
use crate::field::Field;
use crate::row::Row;

use crate::schema::{ATTRIBUTE, Fields};

pub use state::Received;
use state::{Member, Part, Slot, State};

/// What `repr` shows in place of a secret.
const HIDDEN: &str = "***";
/// Longest `repr`, in characters.
const REPR: usize = 100;

/// An entity or a complex value.
#[pyclass(module = "orchestrator_odata._native", subclass, frozen)]
#[derive(Debug)]
pub struct Record {
    schema: Arc<Fields>,
    state: Mutex<State>,
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
                let state = State::new(&schema, "".into(), false);
                (schema, state)
            }
            Some(received) => {
                let received = received.cast::<Received>().ok().map(Bound::get);
                let row = received.and_then(|received| Some((received.take()?, received)));
                match row {
                    Some((row, received)) => {
                        let schema = Arc::clone(&received.schema);
                        let state = State::of(&schema, row, received.is_partial);
                        (schema, state)
                    }
                    None => {
                        return Err(PyTypeError::new_err(
                            "properties are given by keyword, for example Job(id=1)",
                        ));
                    }
                }
            }
        };
        let record = Self {
            schema,
            state: Mutex::new(state),
        };
        for (name, value) in values.into_iter().flatten() {
            let name: String = name.extract()?;
            let Some(index) = record.schema.of_attribute(&name) else {
                let class = class.name()?;
                return Err(PyTypeError::new_err(format!(
                    "{class} has no property {name}"
                )));
            };
            record.set(class.py(), index, Some(value.unbind()));
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
        crate::decode::record(class.py(), &class.clone().unbind(), json, false)
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
        crate::decode::untyped(py, &self.to_json(py)?)
    }

    /// A copy with other values for some properties.
    #[pyo3(signature = (**changes))]
    fn replace(slf: &Bound<'_, Self>, changes: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        let class = slf.get_type();
        let json = slf.get().to_json(slf.py())?;
        let received = Received::new(Arc::clone(&slf.get().schema), slf.get().lock().is_partial);
        received.put(Row::parse(&json).map_err(|e| PyValueError::new_err(e.to_string()))?);
        let copy = class.call((received,), changes)?;
        Ok(copy.unbind())
    }

    /// Whether a property was received or given, be it `None`.
    fn is_set(&self, name: &str) -> PyResult<bool> {
        let index = self.index(name)?;
        Ok(self.is_present(index))
    }

    /// The JSON text of a property as it was received, if it was.
    fn received(&self, name: &str) -> PyResult<Option<String>> {
        let index = self.index(name)?;
        let state = self.lock();
        Ok(match state.slot(index) {
            Slot::Raw(span) | Slot::Read(span, _) => Some(span.of(&state.json).to_owned()),
            Slot::Given(_) | Slot::Unset => None,
        })
    }

    /// Members that the class does not declare, annotations included, as plain data.
    #[getter]
    fn rest<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let parts = self.undeclared(py);
        let members = PyDict::new(py);
        for (name, part) in parts {
            match part {
                Part::Text(json) => members.set_item(name, crate::decode::untyped(py, &json)?)?,
                Part::Value(value) => members.set_item(name, value)?,
            }
        }
        Ok(members)
    }

    /// Sets a member that the class does not declare: for open types.
    fn set_member(&self, name: String, value: Py<PyAny>) {
        let mut state = self.lock();
        let known = state.rest.iter_mut().find(|(known, _)| *known == name);
        match known {
            Some((_, member)) => *member = Member::Given(value),
            None => state.rest.push((name, Member::Given(value))),
        }
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let record = slf.get();
        let mut text = format!("{}(", slf.get_type().name()?);
        let mut separator = "";
        for (index, field) in record.schema.fields.iter().enumerate() {
            if !record.is_present(index) {
                continue;
            }
            let value = record.get(slf.py(), field.get())?;
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
        let is_same = slf.get_type().is(record.get_type()) && slf.get().equals(py, record.get())?;
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
        // Locked means in use, and thus not garbage.
        let Ok(state) = self.state.try_lock() else {
            return Ok(());
        };
        state.objects().try_for_each(|object| visit.call(object))
    }
}

impl Record {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn index(&self, name: &str) -> PyResult<usize> {
        self.schema
            .of_attribute(name)
            .ok_or_else(|| PyAttributeError::new_err(format!("there is no property {name}")))
    }

    fn is_present(&self, index: usize) -> bool {
        !matches!(self.lock().slot(index), Slot::Unset)
    }

    /// The value of a property; `None` where there is none, unless only some were asked for.
    ///
    /// No lock is held while Python may run: another thread could wait for it with the interpreter in its hands.
    pub fn get(&self, py: Python<'_>, field: &Field) -> PyResult<Py<PyAny>> {
        let (index, codec) = (field.index()?, field.codec(py)?);
        let (json, span) = {
            let mut state = self.lock();
            match state.slot(index) {
                Slot::Read(_, value) | Slot::Given(value) => return Ok(value.clone_ref(py)),
                Slot::Unset if state.is_partial => return Err(not_selected(field)),
                Slot::Unset => return Ok(py.None()),
                Slot::Raw(span) => {
                    // Making these runs no code of Python's.
                    if let Some(value) = simple(py, codec, span.of(&state.json)) {
                        state.keep(index, value.clone_ref(py));
                        return Ok(value);
                    }
                    (Arc::clone(&state.json), span)
                }
            }
        };
        let value = decode(py, codec, span.of(&json)).map_err(|error| {
            PyValueError::new_err(format!("`{}`: {}", field.wire(), error.value(py)))
        })?;
        let mut state = self.lock();
        match state.slot(index) {
            // Another thread was first: everybody gets the same object.
            Slot::Read(_, first) | Slot::Given(first) => Ok(first.clone_ref(py)),
            Slot::Raw(_) => {
                state.keep(index, value.clone_ref(py));
                Ok(value)
            }
            Slot::Unset => Ok(value),
        }
    }

    /// Gives a property a value, or takes it away.
    pub fn set(&self, _py: Python<'_>, index: usize, value: Option<Py<PyAny>>) {
        let replaced = self.lock().set(index, value);
        // Dropped after the lock is gone: the end of a value may run Python.
        drop(replaced);
    }

    fn equals(&self, py: Python<'_>, other: &Self) -> PyResult<bool> {
        for (index, field) in self.schema.fields.iter().enumerate() {
            let present = (self.is_present(index), other.is_present(index));
            match present {
                (false, false) => {}
                (true, true) => {
                    let [a, b] = [self, other].map(|record| record.get(py, field.get()));
                    if !a?.bind(py).eq(b?)? {
                        return Ok(false);
                    }
                }
                _ => return Ok(false),
            }
        }
        self.rest(py)?.eq(other.rest(py)?)
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
                Part::Text(json) => writer.raw(json),
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
        let state = self.lock();
        let mut parts = Vec::new();
        let declared = codecs.iter().zip(&self.schema.wire).zip(state.slots());
        for ((codec, name), slot) in declared {
            let part = slot.part(py, &state.json, codec.is_mutable());
            parts.extend(part.map(|part| (name.clone(), part)));
        }
        drop(state);
        parts.extend(self.undeclared(py));
        Ok(parts)
    }

    fn undeclared(&self, py: Python<'_>) -> Vec<(String, Part)> {
        let state = self.lock();
        let rest = state.rest.iter();
        rest.map(|(name, member)| (name.clone(), member.part(py, &state.json)))
            .collect()
    }
}

fn not_selected(field: &Field) -> PyErr {
    PyAttributeError::new_err(format!(
        "`{}` was not selected: it is neither set nor empty, but unknown",
        field.wire()
    ))
}
