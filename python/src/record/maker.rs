//! Records made of what was received.

use std::cell::Cell;
use std::sync::{Arc, OnceLock};

use odata_runtime::{Outline, Span};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyTuple, PyType};

use crate::decode::wrong;
use crate::raw::{Constructor, collector};
use crate::record::Record;
use crate::schema::Fields;

thread_local! {
    static ON_ITS_WAY: Cell<Option<Received>> = const { Cell::new(None) };
}

/// An object on its way into a record.
#[derive(Debug)]
pub struct Received {
    pub schema: Arc<Fields>,
    pub outline: Outline,
    /// Whether the service was asked for some of its properties only.
    pub is_partial: bool,
}

impl Received {
    /// Calls a constructor that takes this object, with `Arrival` as its argument.
    pub fn pass<T>(self, construct: impl FnOnce() -> T) -> T {
        let outer = ON_ITS_WAY.replace(Some(self));
        let made = construct();
        ON_ITS_WAY.set(outer);
        made
    }
}

/// The argument of a constructor that stands for an object on its way.
#[pyclass(module = "orchestrator_odata._native", frozen)]
#[derive(Debug)]
pub struct Arrival;

impl Arrival {
    /// The arguments of a constructor.
    pub fn arguments(py: Python<'_>) -> PyResult<&Bound<'_, PyTuple>> {
        static ARGUMENTS: PyOnceLock<Py<PyTuple>> = PyOnceLock::new();
        let make = || PyTuple::new(py, [Bound::new(py, Self)?]).map(Bound::unbind);
        Ok(ARGUMENTS.get_or_try_init(py, make)?.bind(py))
    }

    /// The object, for the constructor.
    pub fn take(&self) -> Option<Received> {
        ON_ITS_WAY.take()
    }
}

/// Makes records of one class.
#[derive(Debug)]
pub struct Maker {
    pub class: Py<PyType>,
    parts: OnceLock<Parts>,
}

/// What is asked of the class once.
#[derive(Debug)]
struct Parts {
    schema: Arc<Fields>,
    constructor: Option<Constructor>,
    /// Whether its objects hold nothing beside what was received.
    is_plain: bool,
}

impl Parts {
    fn of(class: &Bound<'_, PyType>) -> PyResult<Self> {
        let size = |class: &Bound<'_, PyType>| class.getattr("__basicsize__")?.extract::<usize>();
        let has_no_dictionary = class.getattr("__dictoffset__")?.extract::<isize>()? == 0;
        let base = class.py().get_type::<Record>();
        Ok(Self {
            schema: Fields::of(class)?,
            constructor: Constructor::of(class)?,
            is_plain: has_no_dictionary && size(class)? == size(&base)?,
        })
    }
}

impl Maker {
    pub fn new(class: Py<PyType>) -> Self {
        Self {
            class,
            parts: OnceLock::new(),
        }
    }

    /// Partial, if the service was asked for some of the properties only.
    pub fn make(&self, py: Python<'_>, outline: Outline, is_partial: bool) -> PyResult<Py<PyAny>> {
        let class = self.class.bind(py);
        let parts = match self.parts.get() {
            Some(parts) => parts,
            None => {
                let parts = Parts::of(class)?;
                self.parts.get_or_init(|| parts)
            }
        };
        let received = Received {
            schema: Arc::clone(&parts.schema),
            outline,
            is_partial,
        };
        let arguments = Arrival::arguments(py)?;
        let made = received.pass(|| match &parts.constructor {
            Some(constructor) => constructor.call(arguments),
            None => class.call1(arguments),
        });
        let made = made?;
        if parts.is_plain {
            collector::hide(&made);
        }
        Ok(made.unbind())
    }

    /// A record for an object in a text.
    pub fn read(
        &self,
        py: Python<'_>,
        json: &Arc<str>,
        span: Span,
        is_partial: bool,
    ) -> PyResult<Py<PyAny>> {
        let outline = Outline::within(json, span);
        let outline = outline.map_err(|error| PyValueError::new_err(error.to_string()))?;
        let value = span.of(json);
        match value.starts_with('{') {
            true => self.make(py, outline, is_partial),
            false => Err(wrong("an object", value)),
        }
    }
}
