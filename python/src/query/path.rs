//! Properties that hold or lead to a record: their own properties are attributes.

use pyo3::basic::CompareOp;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;

use odata_runtime::query::{Dynamic, Operator};

use super::Term;
use super::expression::Expression;
use crate::codec::Codec;

/// A property of a class that holds or leads to a record.
#[pyclass(module = "orchestrator_odata._native", frozen)]
#[derive(Debug)]
pub struct Path {
    term: Term,
}

impl Path {
    pub fn new(term: Term) -> Self {
        Self { term }
    }

    pub fn term(&self) -> &Term {
        &self.term
    }
}

#[pymethods]
impl Path {
    fn __getattr__(&self, py: Python<'_>, name: &str) -> PyResult<Py<PyAny>> {
        self.term.attribute(py, name)?.into_object(py)
    }

    /// Records are compared with nothing but `None`.
    fn __richcmp__(&self, other: &Bound<'_, PyAny>, operator: CompareOp) -> PyResult<Expression> {
        let operator = match operator {
            CompareOp::Eq => Operator::Eq,
            CompareOp::Ne => Operator::Ne,
            _ => return Err(PyTypeError::new_err("records have no order")),
        };
        if !other.is_none() {
            return Err(PyTypeError::new_err(format!(
                "{} is a record: compare one of its properties, or compare it with None",
                self.term
            )));
        }
        self.term.filterable()?;
        let node = self.term.node.clone().binary(operator, Dynamic::null());
        let made = self.term.made(other.py(), node, Codec::Boolean);
        Ok(Expression::new(made))
    }

    fn __hash__(&self) -> usize {
        std::ptr::from_ref(self) as usize
    }

    fn __bool__(&self) -> PyResult<bool> {
        Err(PyTypeError::new_err(format!(
            "{} is a property of a class, not a value",
            self.term
        )))
    }

    fn __repr__(&self) -> String {
        self.term.to_string()
    }
}
