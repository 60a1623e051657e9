//! Objects made by their class's `__new__` alone.

use pyo3::exceptions::PyTypeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyTuple, PyType};

/// Calls `__new__` of a class, and no `__init__`: for classes that have none of their own.
pub fn new<'py>(
    class: &Bound<'py, PyType>,
    arguments: &Bound<'py, PyTuple>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = class.py();
    // SAFETY: every class has this slot, or none, and it holds a function of this type. The function is called as the
    // interpreter itself does, and returns a new reference or sets an exception.
    unsafe {
        let slot = ffi::PyType_GetSlot(class.as_type_ptr(), ffi::Py_tp_new);
        if slot.is_null() {
            return Err(PyTypeError::new_err("the class makes no objects"));
        }
        let new = std::mem::transmute::<*mut std::ffi::c_void, ffi::newfunc>(slot);
        let made = new(
            class.as_type_ptr(),
            arguments.as_ptr(),
            std::ptr::null_mut(),
        );
        Bound::from_owned_ptr_or_err(py, made)
    }
}

/// Whether a class leaves everything to `__new__`, as `object` does.
pub fn has_no_init(class: &Bound<'_, PyType>) -> PyResult<bool> {
    let usual = class.py().import("builtins")?.getattr("object")?;
    Ok(class.getattr("__init__")?.is(&usual.getattr("__init__")?))
}
