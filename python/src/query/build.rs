//! How expressions are made of others.

use std::sync::Arc;

use odata_runtime::query::{Direction, Dynamic, Operator};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyType;

use super::expression::{Expression, Ordering};
use super::operand::operand;
use super::{Term, common};
use crate::codec::Codec;

pub(super) fn is_text(codec: &Codec) -> bool {
    matches!(codec, Codec::Text)
}

pub(super) fn is_number(codec: &Codec) -> bool {
    matches!(codec, Codec::Integer | Codec::Float | Codec::Decimal)
}

pub(super) fn is_moment(codec: &Codec) -> bool {
    matches!(codec, Codec::DateTimeOffset)
}

pub(super) fn has_day(codec: &Codec) -> bool {
    matches!(codec, Codec::DateTimeOffset | Codec::Date)
}

pub(super) fn has_time(codec: &Codec) -> bool {
    matches!(codec, Codec::DateTimeOffset | Codec::TimeOfDay)
}

pub(super) fn is_duration(codec: &Codec) -> bool {
    matches!(codec, Codec::Duration)
}

#[derive(Clone, Copy)]
pub(super) enum Quantifier {
    Any,
    All,
}

impl Expression {
    /// `left operator right`, a condition.
    pub(super) fn compare(&self, operator: Operator, other: &Bound<'_, PyAny>) -> PyResult<Self> {
        self.binary(operator, other, Codec::Boolean)
    }

    pub(super) fn binary(
        &self,
        operator: Operator,
        other: &Bound<'_, PyAny>,
        result: impl Into<Arc<Codec>>,
    ) -> PyResult<Self> {
        self.term().filterable()?;
        let (right, root) = operand(self.term(), other)?;
        let node = self.term().node.clone().binary(operator, right);
        Ok(self.with_root(other.py(), node, result, root))
    }

    fn with_root(
        &self,
        py: Python<'_>,
        node: Dynamic,
        codec: impl Into<Arc<Codec>>,
        root: Option<Py<PyType>>,
    ) -> Self {
        let term = Term {
            root,
            ..self.term().made(py, node, codec)
        };
        Self::new(term)
    }

    pub(super) fn beside_null(&self, py: Python<'_>, operator: Operator) -> PyResult<Self> {
        self.compare(operator, py.None().bind(py))
    }

    pub(super) fn condition(&self, operator: Operator, other: &Bound<'_, PyAny>) -> PyResult<Self> {
        let not_two = || {
            PyTypeError::new_err(
                "`&` and `|` stand between conditions: put each comparison in parentheses, as in (a == 1) & (b == 2)",
            )
        };
        let right = other.cast::<Self>().map_err(|_| not_two())?.get();
        let is_condition = |term: &Term| matches!(*term.codec, Codec::Boolean);
        if !is_condition(self.term()) || !is_condition(right.term()) {
            return Err(not_two());
        }
        self.term().filterable()?;
        right.term().filterable()?;
        let py = other.py();
        let root = common(py, &self.term().root, &right.term().root)?;
        let node = self
            .term()
            .node
            .clone()
            .binary(operator, right.term().node.clone());
        Ok(self.with_root(py, node, Codec::Boolean, root))
    }

    pub(super) fn arithmetic(
        &self,
        operator: Operator,
        other: &Bound<'_, PyAny>,
    ) -> PyResult<Self> {
        let codec = match (&*self.term().codec, operator) {
            (Codec::Integer, Operator::DivBy) => Arc::new(Codec::Decimal),
            (Codec::Integer | Codec::Float | Codec::Decimal, _) => Arc::clone(&self.term().codec),
            _ => return Err(self.is_not("calculated with")),
        };
        self.binary(operator, other, codec)
    }

    pub(super) fn reflected(&self, operator: Operator, left: &Bound<'_, PyAny>) -> PyResult<Self> {
        let (value, root) = operand(self.term(), left)?;
        let py = left.py();
        let literal = self.with_root(py, value, Arc::clone(&self.term().codec), root);
        let own = Bound::new(py, Self::new(self.term().copy(py)))?;
        literal.arithmetic(operator, own.as_any())
    }

    pub(super) fn is_not(&self, what: &str) -> PyErr {
        PyTypeError::new_err(format!("{} cannot be {what}", self.term()))
    }

    pub(super) fn ordered(
        &self,
        py: Python<'_>,
        direction: Option<Direction>,
    ) -> PyResult<Ordering> {
        let term = self.term();
        if term.limits.unsortable {
            return Err(PyTypeError::new_err(format!(
                "the service does not sort by {term}"
            )));
        }
        if !term.codec.is_ordered() && !matches!(*term.codec, Codec::Boolean | Codec::Guid) {
            return Err(self.is_not("sorted by"));
        }
        Ok(Ordering {
            order: term.node.clone().ordered(direction),
            root: term.root.as_ref().map(|class| class.clone_ref(py)),
        })
    }

    /// A function of it, if it is of the right kind.
    pub(super) fn function(
        &self,
        py: Python<'_>,
        name: &'static str,
        fits: fn(&Codec) -> bool,
        arguments: Vec<Dynamic>,
        result: Codec,
    ) -> PyResult<Self> {
        let term = self.term();
        term.filterable()?;
        if !fits(&term.codec) {
            let what = format!("given to `{name}`: it is {}", term.codec.noun(py)?);
            return Err(self.is_not(&what));
        }
        let arguments = std::iter::once(term.node.clone()).chain(arguments);
        let node = Dynamic::call(name, arguments);
        Ok(Self::new(term.made(py, node, result)))
    }

    /// A function of two texts.
    pub(super) fn with_text(
        &self,
        name: &'static str,
        other: &Bound<'_, PyAny>,
        result: Codec,
    ) -> PyResult<Self> {
        let py = other.py();
        let other = match is_text(&self.term().codec) {
            true => operand(self.term(), other)?.0,
            false => Dynamic::null(),
        };
        self.function(py, name, is_text, vec![other], result)
    }

    pub(super) fn lambda(
        &self,
        py: Python<'_>,
        condition: &Bound<'_, PyAny>,
        quantifier: Quantifier,
    ) -> PyResult<Self> {
        let term = self.term();
        term.filterable()?;
        let Codec::List(item) = &*term.codec else {
            return Err(self.is_not("searched for items: it is no collection"));
        };
        let body = |variable: Dynamic| -> PyResult<Dynamic> {
            let variable = Term {
                node: variable,
                codec: item.clone(),
                root: None,
                is_path: true,
                limits: term.limits,
            };
            let made = condition.call1((variable.into_object(py)?,))?;
            match made.cast::<Self>() {
                Ok(made) if matches!(*made.get().term().codec, Codec::Boolean) => {
                    Ok(made.get().term().node.clone())
                }
                _ => Err(PyTypeError::new_err(
                    "the function must return a condition on the item, as in lambda item: item.name == \"a\"",
                )),
            }
        };
        let collection = term.node.clone();
        let node = match quantifier {
            Quantifier::Any => collection.any(body),
            Quantifier::All => collection.all(body),
        };
        Ok(Self::new(term.made(py, node?, Codec::Boolean)))
    }
}
