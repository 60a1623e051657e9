//! What a record holds, and how it gets it.

use std::sync::{Arc, Mutex, PoisonError};

use pyo3::prelude::*;

use crate::row::{Row, Span};
use crate::schema::Fields;

/// Objects on their way into records, one at a time.
#[pyclass(module = "orchestrator_odata._native", frozen)]
#[derive(Debug)]
pub struct Received {
    /// Of the class that the records are of.
    pub schema: Arc<Fields>,
    row: Mutex<Option<Row>>,
    /// Whether the service was asked for some of their properties only.
    pub is_partial: bool,
}

impl Received {
    pub fn new(schema: Arc<Fields>, is_partial: bool) -> Self {
        Self {
            schema,
            row: Mutex::default(),
            is_partial,
        }
    }

    /// The next object.
    pub fn put(&self, row: Row) {
        *self.row.lock().unwrap_or_else(PoisonError::into_inner) = Some(row);
    }

    pub fn take(&self) -> Option<Row> {
        let mut row = self.row.lock().unwrap_or_else(PoisonError::into_inner);
        row.take()
    }
}

#[derive(Debug)]
pub struct State {
    /// The text that slots point into.
    pub json: Arc<str>,
    pub slots: Vec<Slot>,
    /// Members that the class does not declare.
    pub rest: Vec<(String, Slot)>,
    pub is_partial: bool,
}

/// The value of a property.
#[derive(Debug, Default)]
pub enum Slot {
    /// There is none.
    #[default]
    Unset,
    /// Received, not yet looked at.
    Raw(Span),
    /// Received and read.
    Read(Span, Py<PyAny>),
    /// Given by the caller.
    Given(Py<PyAny>),
}

/// The value of a member on its way out.
pub enum Part {
    Text(String),
    Value(Py<PyAny>),
}

impl Slot {
    pub fn part(&self, py: Python<'_>, json: &str, is_mutable: bool) -> Option<Part> {
        Some(match self {
            Self::Unset => return None,
            Self::Given(value) => Part::Value(value.clone_ref(py)),
            Self::Read(_, value) if is_mutable => Part::Value(value.clone_ref(py)),
            Self::Raw(span) | Self::Read(span, _) => Part::Text(span.of(json).to_owned()),
        })
    }
}

impl State {
    pub fn new(schema: &Fields, json: Arc<str>, is_partial: bool) -> Self {
        let mut slots = Vec::new();
        slots.resize_with(schema.fields.len(), Slot::default);
        Self {
            json,
            slots,
            rest: Vec::new(),
            is_partial,
        }
    }

    /// Files the members of an object by the properties of a class.
    pub fn of(schema: &Fields, row: Row, is_partial: bool) -> Self {
        let mut state = Self::new(schema, Arc::clone(&row.json), is_partial);
        let mut members = row.named();
        schema.find_all(row.named().map(|(name, _)| name), |index| {
            let Some((name, value)) = members.next() else {
                return;
            };
            match index.and_then(|index| state.slots.get_mut(index)) {
                Some(slot) => *slot = Slot::Raw(value),
                None => state.rest.push((name.to_owned(), Slot::Raw(value))),
            }
        });
        drop(members);
        state
    }
}
