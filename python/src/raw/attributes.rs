//! The class that records derive from: its attributes are found by the address of their names, without a search in
//! the class and without the descriptor's call, and the collector of garbage sees at once what it holds.

use std::ffi::{CStr, c_int, c_void};
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
            slot: ffi::Py_tp_traverse,
            pfunc: traverse as ffi::traverseproc as *mut _,
        },
        ffi::PyType_Slot {
            slot: ffi::Py_tp_clear,
            pfunc: clear as ffi::inquiry as *mut _,
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
        flags: (ffi::Py_TPFLAGS_DEFAULT | ffi::Py_TPFLAGS_BASETYPE | ffi::Py_TPFLAGS_HAVE_GC) as _,
        slots: slots.as_mut_ptr(),
    };
    // SAFETY: the interpreter copies the specification; the name is static, the slots end with an empty one, the
    // functions have the types that their slots ask for. The call returns a new reference or sets an exception.
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
    // SAFETY: the interpreter calls this in a thread that is attached to it, for objects of the class above.
    let (py, record) = unsafe { (Python::assume_attached(), record(object)) };
    let Some(index) = record.get().property(name as usize) else {
        // SAFETY: both are the arguments that the interpreter gave.
        return unsafe { ffi::PyObject_GenericGetAttr(object, name) };
    };
    let look = || match Record::look(&record, index) {
        Ok(value) => value.into_ptr(),
        Err(error) => fail(py, error),
    };
    match catch_unwind(AssertUnwindSafe(look)) {
        Ok(value) => value,
        Err(_) => fail(py, PyRuntimeError::new_err("reading a property panicked")),
    }
}

/// Shows the collector of garbage what a record holds.
unsafe extern "C" fn traverse(
    object: *mut ffi::PyObject,
    visit: ffi::visitproc,
    argument: *mut c_void,
) -> c_int {
    let show = |held: *mut ffi::PyObject| {
        // SAFETY: the collector asks for all that an object holds, its class included, and gives its function and
        // argument for it. Counts stay as they are.
        match unsafe { visit(held, argument) } {
            0 => Ok(()),
            stop => Err(stop),
        }
    };
    // SAFETY: as for attributes; nothing but the record's own memory is looked at.
    let (class, record) = unsafe { (ffi::Py_TYPE(object), record(object)) };
    let shown = show(class.cast()).and_then(|()| record.get().visit(|held| show(held.as_ptr())));
    shown.err().unwrap_or_default()
}

/// Lets go of what may be part of a circle.
unsafe extern "C" fn clear(object: *mut ffi::PyObject) -> c_int {
    // SAFETY: as for attributes.
    unsafe { record(object) }.get().forget();
    0
}

/// The record that an object is.
///
/// # Safety
///
/// It must be one of the class above or of those derived from it, all of which begin with a `Record`, and stay alive
/// while this is in use, in a thread that is attached to the interpreter. The class is frozen, so that shared access is
/// all there is.
unsafe fn record<'a>(object: *mut ffi::PyObject) -> Borrowed<'a, 'a, Record> {
    // SAFETY: the caller promises what this asks for.
    unsafe {
        let object = Borrowed::from_ptr(Python::assume_attached(), object);
        object.cast_unchecked::<Record>()
    }
}

#[cold]
fn fail(py: Python<'_>, error: PyErr) -> *mut ffi::PyObject {
    error.restore(py);
    ptr::null_mut()
}
