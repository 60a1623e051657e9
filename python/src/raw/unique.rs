//! `uuid.UUID`.

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyString, PyType};

/// What it takes to make one: its slots are filled as `uuid.UUID.__init__` fills them.
struct Parts {
    class: Py<PyType>,
    int: Py<PyString>,
    is_safe: Py<PyString>,
    unknown: Py<PyAny>,
}

/// The object for the bits of a GUID; `None` where this Python's class is another one.
pub fn uuid(py: Python<'_>, bits: u128) -> Option<Py<PyAny>> {
    static PARTS: PyOnceLock<Option<Parts>> = PyOnceLock::new();
    let parts = PARTS.get_or_init(py, || parts(py).ok().flatten());
    make(py, parts.as_ref()?, bits).ok()
}

fn make(py: Python<'_>, parts: &Parts, bits: u128) -> PyResult<Py<PyAny>> {
    // SAFETY: the call returns a new reference or sets an exception. `object.__new__` does no more for a class without
    // a constructor in C, which `parts` has tried.
    let made = unsafe {
        let made = ffi::PyType_GenericAlloc(parts.class.as_ptr().cast(), 0);
        Bound::from_owned_ptr_or_err(py, made)?
    };
    set(&made, &parts.int, bits.into_pyobject(py)?.as_any())?;
    set(&made, &parts.is_safe, parts.unknown.bind(py))?;
    Ok(made.unbind())
}

/// Sets an attribute past the class's own `__setattr__`, which refuses.
fn set(object: &Bound<'_, PyAny>, name: &Py<PyString>, value: &Bound<'_, PyAny>) -> PyResult<()> {
    // SAFETY: all three are references that are kept alive by the caller.
    let done =
        unsafe { ffi::PyObject_GenericSetAttr(object.as_ptr(), name.as_ptr(), value.as_ptr()) };
    match done {
        0 => Ok(()),
        _ => Err(PyErr::fetch(object.py())),
    }
}

/// `None` where the class does not make of it what its constructor would.
fn parts(py: Python<'_>) -> PyResult<Option<Parts>> {
    const SAMPLE: (u128, &str) = (
        0x0000_1eef_5717_4562_b3fc_0000_0001_9919,
        "00001eef-5717-4562-b3fc-000000019919",
    );
    let uuid = py.import("uuid")?;
    let class = uuid.getattr("UUID")?.cast_into::<PyType>()?;
    let constructor = class.getattr("__new__")?;
    let usual = py
        .import("builtins")?
        .getattr("object")?
        .getattr("__new__")?;
    if !constructor.is(&usual) {
        return Ok(None);
    }
    let parts = Parts {
        int: PyString::intern(py, "int").unbind(),
        is_safe: PyString::intern(py, "is_safe").unbind(),
        unknown: uuid.getattr("SafeUUID")?.getattr("unknown")?.unbind(),
        class: class.clone().unbind(),
    };
    let made = make(py, &parts, SAMPLE.0)?;
    let is_it = made.bind(py).eq(class.call1((SAMPLE.1,))?)?;
    Ok(is_it.then_some(parts))
}
