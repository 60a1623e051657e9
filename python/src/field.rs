//! The descriptor behind each attribute of a record.

use std::sync::{Arc, OnceLock};

use pyo3::exceptions::PyAttributeError;
use pyo3::prelude::*;
use pyo3::types::PyType;

use crate::codec::Codec;
use crate::query::{Limits, Term};
use crate::record::Record;

/// An attribute of a record class: its name on the wire and its kind.
#[pyclass(module = "orchestrator_odata._native", frozen, generic)]
#[derive(Debug)]
pub struct Field {
    wire: String,
    form: String,
    limits: Limits,
    is_navigation: bool,
    is_secret: bool,
    /// Where classes are looked up.
    module: OnceLock<Py<PyAny>>,
    codec: OnceLock<Arc<Codec>>,
    place: OnceLock<(usize, String)>,
}

#[pymethods]
impl Field {
    #[new]
    #[pyo3(signature = (wire, form, *, filterable=true, sortable=true, navigation=false, secret=false))]
    fn new(
        wire: String,
        form: String,
        filterable: bool,
        sortable: bool,
        navigation: bool,
        secret: bool,
    ) -> Self {
        Self {
            wire,
            form,
            limits: Limits {
                unfilterable: !filterable,
                unsortable: !sortable,
            },
            is_navigation: navigation,
            is_secret: secret,
            module: OnceLock::new(),
            codec: OnceLock::new(),
            place: OnceLock::new(),
        }
    }

    fn __get__(
        slf: &Bound<'_, Self>,
        instance: Option<&Bound<'_, PyAny>>,
        owner: Option<&Bound<'_, PyType>>,
    ) -> PyResult<Py<PyAny>> {
        match instance {
            None => slf.get().expression(slf.py(), owner),
            Some(instance) => Record::value(instance.cast()?, slf.get().index()?),
        }
    }

    fn __set__(
        slf: &Bound<'_, Self>,
        instance: &Bound<'_, Record>,
        value: Py<PyAny>,
    ) -> PyResult<()> {
        Record::set(instance, slf.get().index()?, Some(value));
        Ok(())
    }

    fn __delete__(slf: &Bound<'_, Self>, instance: &Bound<'_, Record>) -> PyResult<()> {
        Record::set(instance, slf.get().index()?, None);
        Ok(())
    }

    /// The name on the wire.
    #[getter(wire_name)]
    fn wire_name(&self) -> &str {
        &self.wire
    }

    /// The name of the attribute.
    #[getter(name)]
    fn attribute(&self) -> Option<&str> {
        self.place.get().map(|(_, name)| name.as_str())
    }

    fn __repr__(&self) -> String {
        format!("Field({:?}, {:?})", self.wire, self.form)
    }
}

impl Field {
    /// The name on the wire.
    pub fn wire(&self) -> &str {
        &self.wire
    }

    /// Whether its values may hold other objects.
    pub fn is_container(&self) -> bool {
        match self.form.strip_prefix("Edm.") {
            Some(primitive) => primitive == "Untyped",
            None => true,
        }
    }

    /// Whether it leads to rows of their own, which come along only when they are expanded.
    pub fn is_navigation(&self) -> bool {
        self.is_navigation
    }

    /// Whether `repr` hides its values.
    pub fn is_secret(&self) -> bool {
        self.is_secret
    }

    /// What the service does not take it for.
    pub fn limits(&self) -> Limits {
        self.limits
    }

    /// What the attribute of the class is: a property, to make conditions of.
    fn expression(&self, py: Python<'_>, owner: Option<&Bound<'_, PyType>>) -> PyResult<Py<PyAny>> {
        let Some(owner) = owner else {
            return Err(PyAttributeError::new_err("a property belongs to a class"));
        };
        let codec = Arc::clone(self.codec(py)?);
        Term::property(owner.clone().unbind(), &self.wire, codec, self.limits).into_object(py)
    }

    /// Remembers where in its class it stands.
    pub fn place(&self, index: usize, name: &str, module: &Bound<'_, PyAny>) {
        let _ = self.place.set((index, name.to_owned()));
        let _ = self.module.set(module.clone().unbind());
    }

    /// Where in its class it stands.
    pub fn index(&self) -> PyResult<usize> {
        match self.place.get() {
            Some((index, _)) => Ok(*index),
            None => Err(PyAttributeError::new_err(format!(
                "the field {} belongs to no class",
                self.wire
            ))),
        }
    }

    /// How its values are read.
    #[inline]
    pub fn codec(&self, py: Python<'_>) -> PyResult<&Arc<Codec>> {
        match self.codec.get() {
            Some(codec) => Ok(codec),
            None => self.first_codec(py),
        }
    }

    #[cold]
    fn first_codec(&self, py: Python<'_>) -> PyResult<&Arc<Codec>> {
        let codec = Arc::new(self.new_codec(py)?);
        Ok(self.codec.get_or_init(|| codec))
    }

    /// How its values are read, for someone else to keep.
    pub fn new_codec(&self, py: Python<'_>) -> PyResult<Codec> {
        let module = match self.module.get() {
            Some(module) => module.bind(py).clone(),
            None => py.None().into_bound(py),
        };
        Codec::parse(&self.form, &module)
    }
}
