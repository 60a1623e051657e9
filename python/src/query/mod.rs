//! Conditions, orderings and selections, from the properties of classes.

mod build;
mod expression;
mod operand;
mod options;
mod path;

use std::sync::Arc;

use odata_runtime::query::Dynamic;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyType;

use crate::codec::Codec;
use crate::schema::Fields;

pub use expression::{Expression, Ordering};
pub use options::{Expanded, set_query};
pub use path::Path;

/// What an expression is about.
#[derive(Debug)]
pub struct Term {
    node: Dynamic,
    codec: Arc<Codec>,
    /// The class whose rows it is about; absent for the item inside `any` and `all`.
    root: Option<Py<PyType>>,
    /// Properties can be selected; what is calculated cannot.
    is_path: bool,
    limits: Limits,
}

/// What the service does not take a property for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Limits {
    pub unfilterable: bool,
    pub unsortable: bool,
}

impl Term {
    /// A property of the rows of a class.
    pub fn property(root: Py<PyType>, wire: &str, codec: Arc<Codec>, limits: Limits) -> Self {
        Self {
            node: Dynamic::property(wire),
            codec,
            root: Some(root),
            is_path: true,
            limits,
        }
    }

    /// The object that stands for it: records lead to their properties, everything else is compared.
    pub fn into_object(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(match &*self.codec {
            Codec::Record(_) => Py::new(py, Path::new(self))?.into_any(),
            _ => Py::new(py, Expression::new(self))?.into_any(),
        })
    }

    fn copy(&self, py: Python<'_>) -> Self {
        Self {
            node: self.node.clone(),
            codec: Arc::clone(&self.codec),
            root: self.root.as_ref().map(|class| class.clone_ref(py)),
            is_path: self.is_path,
            limits: self.limits,
        }
    }

    /// The property of a record, by the name of its attribute.
    fn attribute(&self, py: Python<'_>, name: &str) -> PyResult<Self> {
        let Codec::Record(maker) = &*self.codec else {
            return Err(PyTypeError::new_err(format!("{self} has no properties")));
        };
        let class = maker.class.bind(py);
        let fields = Fields::of(class)?;
        let field = fields.field(class, name)?.get();
        Ok(Self {
            node: self.node.clone().then(Dynamic::property(field.wire())),
            codec: Arc::clone(field.codec(py)?),
            root: self.root.as_ref().map(|class| class.clone_ref(py)),
            is_path: self.is_path,
            limits: field.limits(),
        })
    }

    /// Something that is calculated from it.
    fn made(&self, py: Python<'_>, node: Dynamic, codec: impl Into<Arc<Codec>>) -> Self {
        Self {
            node,
            codec: codec.into(),
            root: self.root.as_ref().map(|class| class.clone_ref(py)),
            is_path: false,
            limits: Limits::default(),
        }
    }

    fn filterable(&self) -> PyResult<()> {
        match self.limits.unfilterable {
            true => Err(PyTypeError::new_err(format!(
                "the service does not filter by {self}"
            ))),
            false => Ok(()),
        }
    }
}

/// The text, as OData has it.
impl std::fmt::Display for Term {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.node)
    }
}

/// The class that both are about.
fn common(
    py: Python<'_>,
    one: &Option<Py<PyType>>,
    other: &Option<Py<PyType>>,
) -> PyResult<Option<Py<PyType>>> {
    match (one, other) {
        (Some(one), Some(other)) if !one.is(other) => Err(PyTypeError::new_err(format!(
            "properties of {} and of {} do not belong to the same rows",
            one.bind(py).name()?,
            other.bind(py).name()?,
        ))),
        (Some(class), _) | (None, Some(class)) => Ok(Some(class.clone_ref(py))),
        (None, None) => Ok(None),
    }
}
