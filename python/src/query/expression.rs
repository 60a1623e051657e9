//! Expressions: operators, and the functions of OData as methods (URL conventions 4.01, sections
//! 5.1.1.5 to 5.1.1.13).

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;

use odata_runtime::query::{Direction, Dynamic, Operator, OrderBy};
use pyo3::basic::CompareOp;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyType};

use super::Term;
use super::build::{Quantifier, has_day, has_time, is_duration, is_moment, is_number, is_text};
use super::operand::operand;
use crate::codec::Codec;

/// A property of a class, or what is calculated from properties.
#[pyclass(module = "orchestrator_odata._native", frozen, generic)]
#[derive(Debug)]
pub struct Expression {
    term: Term,
}

impl Expression {
    pub fn new(term: Term) -> Self {
        Self { term }
    }

    pub fn term(&self) -> &Term {
        &self.term
    }
}

#[pymethods]
impl Expression {
    fn __richcmp__(&self, other: &Bound<'_, PyAny>, operator: CompareOp) -> PyResult<Self> {
        let operator = match operator {
            CompareOp::Eq => Operator::Eq,
            CompareOp::Ne => Operator::Ne,
            CompareOp::Lt => Operator::Lt,
            CompareOp::Le => Operator::Le,
            CompareOp::Gt => Operator::Gt,
            CompareOp::Ge => Operator::Ge,
        };
        let needs_order = !matches!(operator, Operator::Eq | Operator::Ne);
        if needs_order && !self.term.codec.is_ordered() {
            return Err(self.is_not("compared by size"));
        }
        self.compare(operator, other)
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.term.to_string().hash(&mut hasher);
        hasher.finish()
    }

    fn __bool__(&self) -> PyResult<bool> {
        Err(PyTypeError::new_err(format!(
            "whether {} holds is decided by the service: combine conditions with `&`, `|` and `~` instead of `and`, `or` and `not`, and write a == b & b == c instead of a chain, `in_` instead of `in`",
            self.term
        )))
    }

    fn __and__(&self, other: &Bound<'_, PyAny>) -> PyResult<Self> {
        self.condition(Operator::And, other)
    }

    fn __or__(&self, other: &Bound<'_, PyAny>) -> PyResult<Self> {
        self.condition(Operator::Or, other)
    }

    fn __rand__(&self, other: &Bound<'_, PyAny>) -> PyResult<Self> {
        self.condition(Operator::And, other)
    }

    fn __ror__(&self, other: &Bound<'_, PyAny>) -> PyResult<Self> {
        self.condition(Operator::Or, other)
    }

    fn __invert__(&self, py: Python<'_>) -> PyResult<Self> {
        self.term.filterable()?;
        match &*self.term.codec {
            Codec::Boolean => Ok(Self::new(self.term.made(
                py,
                self.term.node.clone().not(),
                Codec::Boolean,
            ))),
            _ => Err(self.is_not("negated: it is no condition")),
        }
    }

    fn __add__(&self, other: &Bound<'_, PyAny>) -> PyResult<Self> {
        if matches!(*self.term.codec, Codec::Text) {
            return self.concat(other);
        }
        self.arithmetic(Operator::Add, other)
    }

    fn __sub__(&self, other: &Bound<'_, PyAny>) -> PyResult<Self> {
        self.arithmetic(Operator::Sub, other)
    }

    fn __mul__(&self, other: &Bound<'_, PyAny>) -> PyResult<Self> {
        self.arithmetic(Operator::Mul, other)
    }

    /// With the fraction, as in Python.
    fn __truediv__(&self, other: &Bound<'_, PyAny>) -> PyResult<Self> {
        match *self.term.codec {
            Codec::Integer => self.arithmetic(Operator::DivBy, other),
            _ => self.arithmetic(Operator::Div, other),
        }
    }

    /// Of integers the whole part.
    fn __floordiv__(&self, other: &Bound<'_, PyAny>) -> PyResult<Self> {
        match *self.term.codec {
            Codec::Integer => self.arithmetic(Operator::Div, other),
            _ => Err(self.is_not("divided by `//`: only integers can")),
        }
    }

    fn __mod__(&self, other: &Bound<'_, PyAny>) -> PyResult<Self> {
        self.arithmetic(Operator::Mod, other)
    }

    fn __radd__(&self, other: &Bound<'_, PyAny>) -> PyResult<Self> {
        self.reflected(Operator::Add, other)
    }

    fn __rsub__(&self, other: &Bound<'_, PyAny>) -> PyResult<Self> {
        self.reflected(Operator::Sub, other)
    }

    fn __rmul__(&self, other: &Bound<'_, PyAny>) -> PyResult<Self> {
        self.reflected(Operator::Mul, other)
    }

    fn __neg__(&self, py: Python<'_>) -> PyResult<Self> {
        self.term.filterable()?;
        match &*self.term.codec {
            Codec::Integer | Codec::Float | Codec::Decimal => Ok(Self::new(self.term.made(
                py,
                self.term.node.clone().negate(),
                Arc::clone(&self.term.codec),
            ))),
            _ => Err(self.is_not("calculated with")),
        }
    }

    /// Whether it is one of the values. A list beyond the limit of the service is asked for in several calls.
    fn in_(&self, values: &Bound<'_, PyAny>) -> PyResult<Self> {
        self.term.filterable()?;
        if values.is_instance_of::<PyString>() {
            return Err(PyTypeError::new_err(
                "in_ takes a list of values, not a text",
            ));
        }
        let items = values.try_iter()?.map(|value| {
            let (node, _) = operand(&self.term, &value?)?;
            Ok(node)
        });
        let items = items.collect::<PyResult<Vec<_>>>()?;
        let node = self.term.node.clone().in_(items);
        Ok(Self::new(self.term.made(values.py(), node, Codec::Boolean)))
    }

    fn __repr__(&self) -> String {
        self.term.to_string()
    }

    /// Whether it is null.
    fn is_null(&self, py: Python<'_>) -> PyResult<Self> {
        self.beside_null(py, Operator::Eq)
    }

    /// Whether it is not null.
    fn is_not_null(&self, py: Python<'_>) -> PyResult<Self> {
        self.beside_null(py, Operator::Ne)
    }

    /// Whether the text begins with this one.
    fn startswith(&self, part: &Bound<'_, PyAny>) -> PyResult<Self> {
        self.with_text("startswith", part, Codec::Boolean)
    }

    /// Whether the text ends with this one.
    fn endswith(&self, part: &Bound<'_, PyAny>) -> PyResult<Self> {
        self.with_text("endswith", part, Codec::Boolean)
    }

    /// Whether the text holds this one.
    fn contains(&self, part: &Bound<'_, PyAny>) -> PyResult<Self> {
        self.with_text("contains", part, Codec::Boolean)
    }

    /// Whether the text matches a regular expression.
    fn matches_pattern(&self, pattern: &Bound<'_, PyAny>) -> PyResult<Self> {
        self.with_text("matchesPattern", pattern, Codec::Boolean)
    }

    /// Where this text begins in it, from 0; -1 where it does not occur.
    fn index_of(&self, part: &Bound<'_, PyAny>) -> PyResult<Self> {
        self.with_text("indexof", part, Codec::Integer)
    }

    /// Both texts one after the other.
    pub(super) fn concat(&self, other: &Bound<'_, PyAny>) -> PyResult<Self> {
        self.with_text("concat", other, Codec::Text)
    }

    /// The text from a character on, counted from 0; all of it or so many characters.
    #[pyo3(signature = (start, length=None))]
    fn substring(&self, py: Python<'_>, start: i64, length: Option<i64>) -> PyResult<Self> {
        let numbers = std::iter::once(start).chain(length);
        let numbers = numbers.map(|number| Dynamic::value(&number)).collect();
        self.function(py, "substring", is_text, numbers, Codec::Text)
    }

    /// How many characters the text has.
    fn length(&self, py: Python<'_>) -> PyResult<Self> {
        self.function(py, "length", is_text, Vec::new(), Codec::Integer)
    }

    /// The text in lower case.
    fn lower(&self, py: Python<'_>) -> PyResult<Self> {
        self.function(py, "tolower", is_text, Vec::new(), Codec::Text)
    }

    /// The text in upper case.
    fn upper(&self, py: Python<'_>) -> PyResult<Self> {
        self.function(py, "toupper", is_text, Vec::new(), Codec::Text)
    }

    /// The text without white space around it.
    fn strip(&self, py: Python<'_>) -> PyResult<Self> {
        self.function(py, "trim", is_text, Vec::new(), Codec::Text)
    }

    /// The year.
    fn year(&self, py: Python<'_>) -> PyResult<Self> {
        self.function(py, "year", has_day, Vec::new(), Codec::Integer)
    }

    /// The month, from 1.
    fn month(&self, py: Python<'_>) -> PyResult<Self> {
        self.function(py, "month", has_day, Vec::new(), Codec::Integer)
    }

    /// The day of the month, from 1.
    fn day(&self, py: Python<'_>) -> PyResult<Self> {
        self.function(py, "day", has_day, Vec::new(), Codec::Integer)
    }

    /// The hour.
    fn hour(&self, py: Python<'_>) -> PyResult<Self> {
        self.function(py, "hour", has_time, Vec::new(), Codec::Integer)
    }

    /// The minute.
    fn minute(&self, py: Python<'_>) -> PyResult<Self> {
        self.function(py, "minute", has_time, Vec::new(), Codec::Integer)
    }

    /// The second.
    fn second(&self, py: Python<'_>) -> PyResult<Self> {
        self.function(py, "second", has_time, Vec::new(), Codec::Integer)
    }

    /// The day of a moment.
    fn date(&self, py: Python<'_>) -> PyResult<Self> {
        self.function(py, "date", is_moment, Vec::new(), Codec::Date)
    }

    /// The time of day of a moment.
    fn time(&self, py: Python<'_>) -> PyResult<Self> {
        self.function(py, "time", is_moment, Vec::new(), Codec::TimeOfDay)
    }

    /// The length in seconds.
    fn total_seconds(&self, py: Python<'_>) -> PyResult<Self> {
        self.function(py, "totalseconds", is_duration, Vec::new(), Codec::Decimal)
    }

    /// The nearest whole number.
    fn round(&self, py: Python<'_>) -> PyResult<Self> {
        self.function(py, "round", is_number, Vec::new(), Codec::Decimal)
    }

    /// The next whole number below.
    fn floor(&self, py: Python<'_>) -> PyResult<Self> {
        self.function(py, "floor", is_number, Vec::new(), Codec::Decimal)
    }

    /// The next whole number above.
    fn ceiling(&self, py: Python<'_>) -> PyResult<Self> {
        self.function(py, "ceiling", is_number, Vec::new(), Codec::Decimal)
    }

    /// Whether a combination holds these members.
    fn has(&self, members: &Bound<'_, PyAny>) -> PyResult<Self> {
        match &*self.term().codec {
            Codec::Flags(_) => self.compare(Operator::Has, members),
            _ => Err(self.is_not("a combination of members")),
        }
    }

    /// Whether a condition holds for an item of the collection; without one, whether there is an item.
    #[pyo3(signature = (condition=None))]
    fn any(&self, py: Python<'_>, condition: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        if let Some(condition) = condition {
            return self.lambda(py, condition, Quantifier::Any);
        }
        let term = self.term();
        term.filterable()?;
        match &*term.codec {
            Codec::List(_) => {
                let node = term.node.clone().is_not_empty();
                Ok(Self::new(term.made(py, node, Codec::Boolean)))
            }
            _ => Err(self.is_not("searched for items: it is no collection")),
        }
    }

    /// Whether a condition holds for all items of the collection.
    fn all(&self, py: Python<'_>, condition: &Bound<'_, PyAny>) -> PyResult<Self> {
        self.lambda(py, condition, Quantifier::All)
    }

    /// How many items the collection has.
    fn count(&self, py: Python<'_>) -> PyResult<Self> {
        let term = self.term();
        term.filterable()?;
        match &*term.codec {
            Codec::List(_) => {
                let node = term.node.clone().then(Dynamic::property("$count"));
                Ok(Self::new(term.made(py, node, Codec::Integer)))
            }
            _ => Err(self.is_not("counted: it is no collection")),
        }
    }

    /// Sorts by it, smallest first.
    fn asc(&self, py: Python<'_>) -> PyResult<Ordering> {
        self.ordered(py, Some(Direction::Ascending))
    }

    /// Sorts by it, greatest first.
    fn desc(&self, py: Python<'_>) -> PyResult<Ordering> {
        self.ordered(py, Some(Direction::Descending))
    }
}

/// A direction to sort by.
#[pyclass(module = "orchestrator_odata._native", frozen)]
#[derive(Debug)]
pub struct Ordering {
    pub(super) order: OrderBy,
    pub(super) root: Option<Py<PyType>>,
}
