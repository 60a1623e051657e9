//! The class that records derive from: its attributes are found by the address of their names, without a search in
//! the class and without the descriptor's call.

use std::ffi::CStr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;

use pyo3::exceptions::PyRuntimeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple, PyType};

use crate::record::Record;

const NAME: &CStr = c"orchestrator_odata._native.Record";

/// Makes the class `Record` of the module.
pub fn record_class(py: Python<'_>) -> PyResult<Bound<'_, PyType>> {
    let bases = PyTuple::new(py, [py.get_type::<Record>()])?;
    let mut slots = [
        ffi::PyType_Slot {
            slot: ffi::Py_tp_getattro,
            pfunc: get_attribute as ffi::getattrofunc as *mut _,
        },
        ffi::PyType_Slot {
            slot: 0,
            pfunc: ptr::null_mut(),
        },
    ];
    let mut spec = ffi::PyType_Spec {
        name: NAME.as_ptr(),
        // That of the base: there is nothing to add.
        basicsize: 0,
        itemsize: 0,
        flags: (ffi::Py_TPFLAGS_DEFAULT | ffi::Py_TPFLAGS_BASETYPE) as _,
        slots: slots.as_mut_ptr(),
    };
    // SAFETY: the interpreter copies the specification; the name is static, the slots end with an empty one, the
    // function has the type that its slot asks for. The call returns a new reference or sets an exception.
    let class = unsafe {
        let class = ffi::PyType_FromSpecWithBases(&raw mut spec, bases.as_ptr());
        Bound::from_owned_ptr_or_err(py, class)?
    };
    let class = class.cast_into::<PyType>()?;
    // Its methods are its own, for `help` and for who compares it with its stub.
    let members = py.get_type::<Record>().getattr("__dict__")?;
    for name in members.try_iter()? {
        let name = name?.cast_into::<PyString>()?;
        if !name.to_str()?.starts_with("__") {
            class.setattr(&name, members.get_item(&name)?)?;
        }
    }
    Ok(class)
}

unsafe extern "C" fn get_attribute(
    object: *mut ffi::PyObject,
    name: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: the interpreter calls this in a thread that is attached to it, and only for objects of the class above and those
    // derived from it, all of which begin with a `Record`. The class is frozen, so that shared access is all there is.
    let (py, record) = unsafe {
        let py = Python::assume_attached();
        let object = Borrowed::from_ptr(py, object);
        (py, object.cast_unchecked::<Record>())
    };
    let record = record.get();
    let Some(index) = record.property(name as usize) else {
        // SAFETY: both are the arguments that the interpreter gave.
        return unsafe { ffi::PyObject_GenericGetAttr(object, name) };
    };
    let look = || match record.look(py, index) {
        Ok(value) => value.into_ptr(),
        Err(error) => fail(py, error),
    };
    match catch_unwind(AssertUnwindSafe(look)) {
        Ok(value) => value,
        Err(_) => fail(py, PyRuntimeError::new_err("reading a property panicked")),
    }
}

#[cold]
fn fail(py: Python<'_>, error: PyErr) -> *mut ffi::PyObject {
    error.restore(py);
    ptr::null_mut()
}
