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
    /// The text that spans point into.
    pub json: Arc<str>,
    /// Where the values of properties stand that were received.
    spans: Vec<Span>,
    /// The values of properties that were read or given; empty before the first.
    values: Vec<Option<Py<PyAny>>>,
    /// Members that the class does not declare.
    pub rest: Vec<(String, Member)>,
    pub is_partial: bool,
}

/// The value of a property.
#[derive(Debug)]
pub enum Slot<'s> {
    /// There is none.
    Unset,
    /// Received, not yet looked at.
    Raw(Span),
    /// Received and read.
    Read(Span, &'s Py<PyAny>),
    /// Given by the caller.
    Given(&'s Py<PyAny>),
}

/// The value of a member that the class does not declare.
#[derive(Debug)]
pub enum Member {
    /// Received.
    Raw(Span),
    /// Given by the caller.
    Given(Py<PyAny>),
}

/// The value of a member on its way out.
pub enum Part {
    Text(String),
    Value(Py<PyAny>),
}

impl Member {
    pub fn part(&self, py: Python<'_>, json: &str) -> Part {
        match self {
            Self::Raw(span) => Part::Text(span.of(json).to_owned()),
            Self::Given(value) => Part::Value(value.clone_ref(py)),
        }
    }
}

impl Slot<'_> {
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
        Self {
            json,
            spans: vec![Span::default(); schema.fields.len()],
            values: Vec::new(),
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
            match index.and_then(|index| state.spans.get_mut(index)) {
                Some(span) => *span = value,
                None => state.rest.push((name.to_owned(), Member::Raw(value))),
            }
        });
        drop(members);
        state
    }

    /// The value of a property.
    pub fn slot(&self, index: usize) -> Slot<'_> {
        let span = self.spans.get(index).filter(|span| !span.is_empty());
        match (span, self.values.get(index).and_then(Option::as_ref)) {
            (None, None) => Slot::Unset,
            (Some(span), None) => Slot::Raw(*span),
            (Some(span), Some(value)) => Slot::Read(*span, value),
            (None, Some(value)) => Slot::Given(value),
        }
    }

    /// The values of all properties.
    pub fn slots(&self) -> impl Iterator<Item = Slot<'_>> {
        (0..self.spans.len()).map(|index| self.slot(index))
    }

    /// Keeps what was read of a property.
    pub fn keep(&mut self, index: usize, value: Py<PyAny>) {
        self.put(index, Some(value));
    }

    /// Gives a property a value, or takes it away; the one from before comes back.
    pub fn set(&mut self, index: usize, value: Option<Py<PyAny>>) -> Option<Py<PyAny>> {
        if let Some(span) = self.spans.get_mut(index) {
            *span = Span::default();
        }
        self.put(index, value)
    }

    fn put(&mut self, index: usize, value: Option<Py<PyAny>>) -> Option<Py<PyAny>> {
        if self.values.is_empty() {
            self.values.resize_with(self.spans.len(), || None);
        }
        let slot = self.values.get_mut(index)?;
        std::mem::replace(slot, value)
    }

    /// The objects that it holds.
    pub fn objects(&self) -> impl Iterator<Item = &Py<PyAny>> {
        let given = self.rest.iter().filter_map(|(_, member)| match member {
            Member::Given(value) => Some(value),
            Member::Raw(_) => None,
        });
        self.values.iter().flatten().chain(given)
    }
}
