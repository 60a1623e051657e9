//! What a record holds, and how it gets it.

use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use odata_runtime::{Outline, Span};
use pyo3::prelude::*;

use crate::raw::KeptRow;
use crate::schema::{Fields, Places};

/// What was received stays as it is; what was read of it is kept beside it, and so is what the caller changed.
#[derive(Debug)]
pub struct State {
    outline: Outline,
    places: Arc<Places>,
    /// The values of properties that were looked at.
    read: KeptRow,
    /// Most records are never changed.
    changes: OnceLock<Box<Mutex<Changes>>>,
    pub is_partial: bool,
}

/// What the caller gave, or took away.
#[derive(Debug, Default)]
struct Changes {
    properties: Vec<(usize, Option<Py<PyAny>>)>,
    /// Members that the class does not declare.
    members: Vec<(String, Py<PyAny>)>,
}

/// The value of a property.
#[derive(Debug)]
pub enum Slot {
    /// There is none.
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
    Text(Span),
    Value(Py<PyAny>),
}

impl Slot {
    pub fn part(self, is_mutable: bool) -> Option<Part> {
        Some(match self {
            Self::Unset => return None,
            Self::Given(value) => Part::Value(value),
            Self::Read(_, value) if is_mutable => Part::Value(value),
            Self::Raw(span) | Self::Read(span, _) => Part::Text(span),
        })
    }
}

impl State {
    /// Files the members of an object by the properties of a class.
    pub fn new(schema: &Fields, outline: Outline, is_partial: bool) -> Self {
        Self {
            places: schema.places(outline.shape()),
            outline,
            read: KeptRow::new(schema.fields.len()),
            changes: OnceLock::new(),
            is_partial,
        }
    }

    /// The object as it was received.
    pub fn outline(&self) -> &Outline {
        &self.outline
    }

    /// The text that spans point into.
    pub fn json(&self) -> &Arc<str> {
        self.outline.json()
    }

    /// Whether the caller gave or took away anything.
    #[inline]
    pub fn is_changed(&self) -> bool {
        self.changes.get().is_some()
    }

    /// What was read of a property before.
    #[inline]
    pub fn known(&self, py: Python<'_>, index: usize) -> Option<Py<PyAny>> {
        self.read.get(index)?.get(py)
    }

    /// Where the value of a property stands that was received.
    #[inline]
    pub fn span(&self, index: usize) -> Option<Span> {
        self.outline.values().get(self.place(index)?).copied()
    }

    /// Which of the members received is a property.
    #[inline]
    pub fn place(&self, index: usize) -> Option<usize> {
        self.places.find(index)
    }

    /// The value of a property.
    pub fn slot(&self, py: Python<'_>, index: usize) -> Slot {
        if let Some(changed) = self.changed(py, index) {
            return changed.map_or(Slot::Unset, Slot::Given);
        }
        let Some(span) = self.span(index) else {
            return Slot::Unset;
        };
        match self.known(py, index) {
            Some(value) => Slot::Read(span, value),
            None => Slot::Raw(span),
        }
    }

    /// Keeps what was read of a property; all readers get the same object, whoever was first.
    pub fn keep(&self, py: Python<'_>, index: usize, value: Py<PyAny>) -> Py<PyAny> {
        match self.read.made(py).get(index) {
            Some(place) => place.keep(py, value),
            None => value,
        }
    }

    /// Gives a property a value, or takes it away; the one given before comes back.
    pub fn set(&self, index: usize, value: Option<Py<PyAny>>) -> Option<Py<PyAny>> {
        let mut changes = self.change();
        let known = changes.properties.iter_mut().find(|(at, _)| *at == index);
        match known {
            Some((_, slot)) => std::mem::replace(slot, value),
            None => {
                changes.properties.push((index, value));
                None
            }
        }
    }

    /// Sets a member that the class does not declare; the one given before comes back.
    pub fn set_member(&self, name: String, value: Py<PyAny>) -> Option<Py<PyAny>> {
        let mut changes = self.change();
        let known = changes.members.iter_mut().find(|(known, _)| *known == name);
        match known {
            Some((_, slot)) => Some(std::mem::replace(slot, value)),
            None => {
                changes.members.push((name, value));
                None
            }
        }
    }

    /// The members that the class does not declare: as received or as given, and then those that are new.
    pub fn undeclared(&self, py: Python<'_>) -> Vec<(String, Part)> {
        let mut parts = Vec::new();
        for place in self.places.undeclared() {
            let name = self.outline.shape().names().get(*place);
            if let Some((name, span)) = name.zip(self.outline.values().get(*place)) {
                parts.push((name.to_string(), Part::Text(*span)));
            }
        }
        let Some(changes) = self.lock() else {
            return parts;
        };
        for (name, value) in &changes.members {
            let value = Part::Value(value.clone_ref(py));
            match parts.iter_mut().find(|(known, _)| known == name) {
                Some((_, part)) => *part = value,
                None => parts.push((name.clone(), value)),
            }
        }
        parts
    }

    /// Shows the objects that it holds, those of these properties and what the caller gave; but none if it is in use
    /// and thus not garbage.
    pub fn visit<E>(
        &self,
        containers: &[usize],
        mut visit: impl FnMut(&Py<PyAny>) -> Result<(), E>,
    ) -> Result<(), E> {
        let changes = match self.changes.get().map(|changes| changes.try_lock()) {
            Some(Err(_)) => return Ok(()),
            Some(Ok(changes)) => Some(changes),
            None => None,
        };
        for place in containers.iter().filter_map(|index| self.read.get(*index)) {
            place.visit(&mut visit)?;
        }
        let Some(changes) = changes else {
            return Ok(());
        };
        for (_, value) in &changes.properties {
            if let Some(value) = value {
                visit(value)?;
            }
        }
        for (_, value) in &changes.members {
            visit(value)?;
        }
        Ok(())
    }

    /// Drops what the caller gave: no circle is without that, or without something else that can be emptied.
    pub fn forget_changes(&self) {
        let given = self.lock().map(|mut changes| std::mem::take(&mut *changes));
        // No lock is held any more: the end of a value may run Python.
        drop(given);
    }

    fn changed(&self, py: Python<'_>, index: usize) -> Option<Option<Py<PyAny>>> {
        let changes = self.lock()?;
        let known = changes.properties.iter().find(|(at, _)| *at == index);
        known.map(|(_, value)| value.as_ref().map(|value| value.clone_ref(py)))
    }

    fn change(&self) -> MutexGuard<'_, Changes> {
        let changes = self.changes.get_or_init(Box::default);
        changes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn lock(&self) -> Option<MutexGuard<'_, Changes>> {
        let changes = self.changes.get()?;
        Some(changes.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
