//! The fields of a class, in the order in which it lists them.

mod names;
mod places;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use odata_runtime::Shape;
use pyo3::exceptions::{PyAttributeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};

use crate::codec::Codec;
use crate::field::Field;
use crate::record::Record;

pub use names::Names;
pub use places::Places;

/// The attribute of a class that holds its schema.
pub const ATTRIBUTE: &str = "__schema__";

/// How many shapes of objects a class remembers.
const SHAPES: usize = 16;

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
    /// Those whose values may hold other objects, so that they can be part of garbage in circles.
    pub containers: Vec<usize>,
    /// The attributes that are fields, as the interpreter knows their names.
    pub interned: Names,
    /// How the values of each are read, side by side for the many looks at them.
    codecs: Vec<OnceLock<Codec>>,
    by_wire: HashMap<String, usize>,
    by_attribute: HashMap<String, usize>,
    /// Where the properties stand in objects of the shapes that came last.
    shapes: Mutex<Vec<(Arc<Shape>, Arc<Places>)>>,
}

impl Fields {
    /// Where the properties stand in objects of a shape.
    pub fn places(&self, shape: &Arc<Shape>) -> Arc<Places> {
        let mut shapes = self.shapes.lock().unwrap_or_else(PoisonError::into_inner);
        let known = shapes
            .iter()
            .position(|(known, _)| Arc::ptr_eq(known, shape));
        if let Some((_, places)) = known.and_then(|index| shapes.get(index)) {
            return Arc::clone(places);
        }
        let found = shape.names().iter().map(|name| self.find(name));
        let places = Arc::new(Places::new(self.fields.len(), found));
        if shapes.len() == SHAPES {
            shapes.remove(0);
        }
        shapes.push((Arc::clone(shape), Arc::clone(&places)));
        places
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

    /// How the values of a field are read.
    #[inline]
    pub fn codec(&self, py: Python<'_>, index: usize) -> PyResult<Option<&Codec>> {
        let Some(place) = self.codecs.get(index) else {
            return Ok(None);
        };
        match place.get() {
            Some(codec) => Ok(Some(codec)),
            None => self.first_codec(py, index, place),
        }
    }

    #[cold]
    fn first_codec<'s>(
        &self,
        py: Python<'_>,
        index: usize,
        place: &'s OnceLock<Codec>,
    ) -> PyResult<Option<&'s Codec>> {
        let Some(field) = self.fields.get(index) else {
            return Ok(None);
        };
        let codec = field.get().new_codec(py)?;
        Ok(Some(place.get_or_init(|| codec)))
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

    /// Collects the fields that a class defines or inherits.
    pub fn collect(class: &Bound<'_, PyType>) -> PyResult<Schema> {
        let py = class.py();
        let modules = py.import("sys")?.getattr("modules")?;
        let mut found = Self {
            fields: Vec::new(),
            wire: Vec::new(),
            attributes: Vec::new(),
            containers: Vec::new(),
            interned: Names::default(),
            codecs: Vec::new(),
            by_wire: HashMap::new(),
            by_attribute: HashMap::new(),
            shapes: Mutex::default(),
        };
        let bases = class.getattr("__mro__")?.cast_into::<PyTuple>()?;
        for base in bases.iter().rev() {
            if !base.cast::<PyType>()?.is_subclass_of::<Record>()? {
                continue;
            }
            let module = modules.call_method1("get", (base.getattr("__module__")?,))?;
            let members = base.getattr("__dict__")?.call_method0("items")?;
            for (name, member) in PyDict::from_sequence(&members)? {
                let Ok(name) = name.cast_into::<PyString>() else {
                    continue;
                };
                found.add(class, &name, &member, &module)?;
            }
        }
        found.interned = Names::new(py, &found.attributes, |index| {
            let known = found.attributes.get(index)?;
            found.by_attribute.get(known).copied()
        });
        Ok(Schema {
            inner: Arc::new(found),
        })
    }

    fn add(
        &mut self,
        class: &Bound<'_, PyType>,
        name: &Bound<'_, PyString>,
        member: &Bound<'_, PyAny>,
        module: &Bound<'_, PyAny>,
    ) -> PyResult<()> {
        let name = name.to_str()?;
        let Ok(field) = member.cast::<Field>() else {
            // Something else under the name of an inherited field hides it.
            self.by_attribute.remove(name);
            return Ok(());
        };
        let index = self.fields.len();
        field.get().place(index, name, module);
        if field.get().index()? != index {
            return Err(PyTypeError::new_err(format!(
                "{}: fields come from one base class only",
                class.name()?
            )));
        }
        if field.get().is_container() {
            self.containers.push(index);
        }
        let wire = field.get().wire().to_owned();
        self.by_wire.insert(wire.clone(), index);
        self.by_attribute.insert(name.to_owned(), index);
        self.wire.push(wire);
        self.attributes.push(name.to_owned());
        self.fields.push(field.clone().unbind());
        self.codecs.push(OnceLock::new());
        Ok(())
    }
}
