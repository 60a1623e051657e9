//! The fields of a class, in the order in which it lists them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use pyo3::exceptions::PyAttributeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyType};

use crate::field::Field;

/// The attribute of a class that holds its schema.
pub const ATTRIBUTE: &str = "__schema__";

/// The fields of a record class.
#[pyclass(module = "orchestrator_odata._native", frozen)]
#[derive(Debug)]
pub struct Schema {
    pub inner: Arc<Fields>,
}

/// Fields by index, and their names.
#[derive(Debug)]
pub struct Fields {
    pub fields: Vec<Py<Field>>,
    /// Names on the wire.
    pub wire: Vec<String>,
    /// Names of the attributes.
    pub attributes: Vec<String>,
    /// Where the members of the last object stood.
    order: Mutex<Vec<usize>>,
    by_wire: HashMap<String, usize>,
    by_attribute: HashMap<String, usize>,
}

impl Fields {
    /// The fields of members, in the order in which they come: that of the last object is tried first.
    pub fn find_all<'a>(
        &self,
        names: impl Iterator<Item = &'a str>,
        mut found: impl FnMut(Option<usize>),
    ) {
        // Another thread may be at it: then there is nothing to remember.
        let mut order = self.order.try_lock();
        for (place, name) in names.enumerate() {
            let known = order
                .as_ref()
                .ok()
                .and_then(|order| order.get(place).copied());
            let index = match known.and_then(|index| self.wire.get(index)) {
                Some(wire) if wire == name => known,
                _ => self.find(name),
            };
            if let (Ok(order), true) = (&mut order, index != known) {
                let length = order.len().max(place + 1);
                order.resize(length, usize::MAX);
                if let Some(slot) = order.get_mut(place) {
                    *slot = index.unwrap_or(usize::MAX);
                }
            }
            found(index);
        }
    }

    fn find(&self, member: &str) -> Option<usize> {
        self.by_wire.get(member).copied().or_else(|| {
            let mut names = self.wire.iter();
            names.position(|name| name.eq_ignore_ascii_case(member))
        })
    }

    /// The field of an attribute.
    pub fn of_attribute(&self, name: &str) -> Option<usize> {
        self.by_attribute.get(name).copied()
    }

    /// The field of an attribute of a class.
    pub fn field(&self, class: &Bound<'_, PyType>, name: &str) -> PyResult<&Py<Field>> {
        let index = self.of_attribute(name);
        match index.and_then(|index| self.fields.get(index)) {
            Some(field) => Ok(field),
            None => Err(PyAttributeError::new_err(format!(
                "{} has no property {name}",
                class.name()?
            ))),
        }
    }

    /// The schema of a class.
    pub fn of(class: &Bound<'_, PyType>) -> PyResult<Arc<Self>> {
        let schema = class.getattr(ATTRIBUTE)?;
        Ok(Arc::clone(&schema.cast::<Schema>()?.get().inner))
    }

    /// Collects the fields that a class body defines.
    pub fn collect(class: &Bound<'_, PyType>) -> PyResult<Schema> {
        let members = class.getattr("__dict__")?;
        let members = PyDict::from_sequence(&members.call_method0("items")?)?;
        let modules = class.py().import("sys")?.getattr("modules")?;
        let module = modules.get_item(class.getattr("__module__")?)?;
        let mut found = Self {
            fields: Vec::new(),
            wire: Vec::new(),
            attributes: Vec::new(),
            order: Mutex::default(),
            by_wire: HashMap::new(),
            by_attribute: HashMap::new(),
        };
        for (name, member) in members {
            let Ok(field) = member.cast::<Field>() else {
                continue;
            };
            let name: String = name.extract()?;
            let index = found.fields.len();
            field.get().place(index, &name, &module);
            let wire = field.get().wire().to_owned();
            found.by_wire.insert(wire.clone(), index);
            found.by_attribute.insert(name.clone(), index);
            found.wire.push(wire);
            found.attributes.push(name);
            found.fields.push(field.clone().unbind());
        }
        Ok(Schema {
            inner: Arc::new(found),
        })
    }
}
