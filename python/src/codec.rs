//! How the value of a field stands in JSON, and what Python gets for it.

use std::sync::{Arc, OnceLock};

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;
use rustc_hash::FxHashMap;

use crate::record::{Maker, Record};

/// The kind of a value.
#[derive(Debug)]
pub enum Codec {
    /// `bool`.
    Boolean,
    /// `int`, exact.
    Integer,
    /// `float`.
    Float,
    /// `decimal.Decimal`, exact.
    Decimal,
    /// `str`.
    Text,
    /// `uuid.UUID`.
    Guid,
    /// `bytes`.
    Binary,
    /// `datetime.date`.
    Date,
    /// `datetime.time`.
    TimeOfDay,
    /// `datetime.datetime` with a zone.
    DateTimeOffset,
    /// `datetime.timedelta`.
    Duration,
    /// Plain data.
    Untyped,
    /// A member of an enumeration.
    Enumeration(Members),
    /// A tuple of members.
    Flags(Py<PyType>),
    /// A record.
    Record(Maker),
    /// A list.
    List(Arc<Self>),
    /// A dictionary with text keys.
    Map(Arc<Self>),
}

/// The members of an enumeration.
#[derive(Debug)]
pub struct Members {
    pub class: Py<PyType>,
    /// Those that the class lists, by name.
    known: OnceLock<FxHashMap<String, Py<PyAny>>>,
}

impl Members {
    fn new(class: Py<PyType>) -> Self {
        Self {
            class,
            known: OnceLock::new(),
        }
    }

    /// A member that the class lists.
    pub fn known(&self, py: Python<'_>, name: &str) -> Option<Py<PyAny>> {
        let member = self.known.get()?.get(name)?;
        Some(member.clone_ref(py))
    }

    /// A member by its name: one of its own where the class does not list it.
    pub fn find(&self, py: Python<'_>, name: &str) -> PyResult<Py<PyAny>> {
        let class = self.class.bind(py);
        if self.known.get().is_none() {
            let known = class.getattr("_value2member_map_")?.extract()?;
            self.known.get_or_init(|| known);
        }
        match self.known(py, name) {
            Some(member) => Ok(member),
            None => Ok(class.call1((name,))?.unbind()),
        }
    }
}

impl Codec {
    /// Reads the short form: `Edm.Int64`, `Job`, `[Job]`, `{Job}`; classes are looked up in `module`.
    pub fn parse(form: &str, module: &Bound<'_, PyAny>) -> PyResult<Self> {
        let inner = |open, close| form.strip_prefix(open)?.strip_suffix(close);
        if let Some(item) = inner('[', ']') {
            return Ok(Self::List(Arc::new(Self::parse(item, module)?)));
        }
        if let Some(item) = inner('{', '}') {
            return Ok(Self::Map(Arc::new(Self::parse(item, module)?)));
        }
        match form.strip_prefix("Edm.") {
            Some(primitive) => Self::primitive(primitive)
                .ok_or_else(|| PyTypeError::new_err(format!("{form} is not a type"))),
            None => Self::class(module.getattr(form)?.cast::<PyType>()?),
        }
    }

    fn primitive(name: &str) -> Option<Self> {
        Some(match name {
            "Boolean" => Self::Boolean,
            "Byte" | "SByte" | "Int16" | "Int32" | "Int64" => Self::Integer,
            "Single" | "Double" => Self::Float,
            "Decimal" => Self::Decimal,
            "String" => Self::Text,
            "Guid" => Self::Guid,
            "Binary" => Self::Binary,
            "Date" => Self::Date,
            "TimeOfDay" => Self::TimeOfDay,
            "DateTimeOffset" => Self::DateTimeOffset,
            "Duration" => Self::Duration,
            "Stream" | "Untyped" => Self::Untyped,
            _ => return None,
        })
    }

    fn class(class: &Bound<'_, PyType>) -> PyResult<Self> {
        let py = class.py();
        let kept = class.clone().unbind();
        if class.is_subclass(py.get_type::<Record>().as_any())? {
            return Ok(Self::Record(Maker::new(kept)));
        }
        Ok(if is_flags(class)? {
            Self::Flags(kept)
        } else {
            Self::Enumeration(Members::new(kept))
        })
    }

    /// Whether queries compare its values by size.
    pub fn is_ordered(&self) -> bool {
        !matches!(
            self,
            Self::Boolean
                | Self::Binary
                | Self::Untyped
                | Self::Record(_)
                | Self::List(_)
                | Self::Map(_)
        )
    }

    /// Whether a query can compare values of both.
    pub fn is_comparable_with(&self, other: &Self) -> bool {
        let is_number = |codec: &Self| matches!(codec, Self::Integer | Self::Float | Self::Decimal);
        match (self, other) {
            (Self::Enumeration(one), Self::Enumeration(two)) => one.class.is(&two.class),
            (Self::Flags(one), Self::Flags(two)) => one.is(two),
            (Self::Untyped | Self::Record(_) | Self::List(_) | Self::Map(_), _) => false,
            (one, two) => {
                is_number(one) && is_number(two)
                    || std::mem::discriminant(one) == std::mem::discriminant(two)
            }
        }
    }

    /// Whether its values may be made of the members of an object.
    #[inline]
    pub fn is_nested(&self) -> bool {
        matches!(self, Self::Untyped | Self::Record(_) | Self::Map(_))
    }

    /// Whether its values may hold objects that lead back to them.
    #[inline]
    pub fn is_container(&self) -> bool {
        self.is_nested() || matches!(self, Self::List(_))
    }

    /// What its values are called in messages.
    pub fn noun(&self, py: Python<'_>) -> PyResult<String> {
        let noun = match self {
            Self::Boolean => "a bool",
            Self::Integer => "an int",
            Self::Float => "a float",
            Self::Decimal => "a Decimal",
            Self::Text => "a str",
            Self::Guid => "a UUID",
            Self::Binary => "a bytes",
            Self::Date => "a date",
            Self::TimeOfDay => "a time",
            Self::DateTimeOffset => "a datetime",
            Self::Duration => "a timedelta",
            Self::Untyped => "of no stated type",
            Self::Enumeration(Members { class, .. })
            | Self::Flags(class)
            | Self::Record(Maker { class, .. }) => {
                return Ok(format!("a {}", class.bind(py).name()?));
            }
            Self::List(_) => "a list",
            Self::Map(_) => "a dict",
        };
        Ok(noun.to_owned())
    }

    /// Whether a value can be changed in place, so that what was received may be out of date.
    pub fn is_mutable(&self) -> bool {
        matches!(
            self,
            Self::Untyped | Self::Record(_) | Self::List(_) | Self::Map(_)
        )
    }
}

/// Whether the values of an enumeration are combinations of members.
pub fn is_flags(class: &Bound<'_, PyType>) -> PyResult<bool> {
    static FLAG: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    class.is_subclass(FLAG.import(class.py(), "orchestrator_odata._model", "Flag")?)
}
