//! Objects made by their class's `__new__` alone.

use pyo3::exceptions::PyTypeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyTuple, PyType};

/// What makes objects of a class that leaves everything to `__new__`, as `object` does.
#[derive(Debug)]
pub struct Constructor {
    class: Py<PyType>,
    new: ffi::newfunc,
}

impl Constructor {
    /// That of a class, unless it has an `__init__` of its own.
    pub fn of(class: &Bound<'_, PyType>) -> PyResult<Option<Self>> {
        let usual = class.py().import("builtins")?.getattr("object")?;
        if !class.getattr("__init__")?.is(&usual.getattr("__init__")?) {
            return Ok(None);
        }
        // SAFETY: every class has this slot, or none, and it holds a function of this type.
        let new = unsafe {
            let slot = ffi::PyType_GetSlot(class.as_type_ptr(), ffi::Py_tp_new);
            std::mem::transmute::<*mut std::ffi::c_void, Option<ffi::newfunc>>(slot)
        };
        let Some(new) = new else {
            return Err(PyTypeError::new_err("the class makes no objects"));
        };
        Ok(Some(Self {
            class: class.clone().unbind(),
            new,
        }))
    }

    /// Calls `__new__`, and no `__init__`.
    pub fn call<'py>(&self, arguments: &Bound<'py, PyTuple>) -> PyResult<Bound<'py, PyAny>> {
        // SAFETY: the function is that of the class, which is kept, and functions of slots stay where they are. It is
        // called as the interpreter itself does, and returns a new reference or sets an exception.
        unsafe {
            let class = self.class.as_ptr().cast();
            let made = (self.new)(class, arguments.as_ptr(), std::ptr::null_mut());
            Bound::from_owned_ptr_or_err(arguments.py(), made)
        }
    }
}
