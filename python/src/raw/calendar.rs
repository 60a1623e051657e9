//! `datetime.datetime`.

use std::ffi::{c_int, c_void};

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTzInfo;

use crate::moment::Moment;

/// The beginning of what `datetime.datetime_CAPI` holds: the same from Python 3.7 on.
#[repr(C)]
struct Interface {
    /// `date`, `datetime`, `time`, `timedelta`, `tzinfo`.
    classes: [*mut c_void; 5],
    utc: *mut ffi::PyObject,
    date: *const c_void,
    datetime: Option<
        unsafe extern "C" fn(
            c_int,
            c_int,
            c_int,
            c_int,
            c_int,
            c_int,
            c_int,
            *mut ffi::PyObject,
            *mut c_void,
        ) -> *mut ffi::PyObject,
    >,
}

/// The first version of Python that this was not tried with.
const UNTRIED: (u8, u8) = (3, 15);

#[derive(Clone, Copy)]
struct Address(*const Interface);

// SAFETY: it points to a constant of the interpreter, which is there as long as the process and never changes.
unsafe impl Send for Address {}
// SAFETY: as above.
unsafe impl Sync for Address {}

/// The object for a moment in UTC; `None` where the calendar has no such day, or this Python no such interface.
pub fn utc(py: Python<'_>, moment: &Moment) -> Option<Py<PyAny>> {
    static INTERFACE: PyOnceLock<Option<Address>> = PyOnceLock::new();
    let address = (*INTERFACE.get_or_init(py, || find(py)))?;
    // SAFETY: `find` has checked what stands there; the function takes any numbers, and returns a new reference or
    // sets an exception, which is taken back here.
    unsafe {
        let interface = &*address.0;
        let made = (interface.datetime?)(
            moment.year,
            moment.month,
            moment.day,
            moment.hour,
            moment.minute,
            moment.second,
            moment.micros,
            interface.utc,
            interface.classes[1],
        );
        Bound::from_owned_ptr_or_err(py, made)
            .ok()
            .map(Bound::unbind)
    }
}

fn find(py: Python<'_>) -> Option<Address> {
    if py.version_info() >= UNTRIED {
        return None;
    }
    let class = py.import("datetime").ok()?.getattr("datetime").ok()?;
    let zone = PyTzInfo::utc(py).ok()?;
    // SAFETY: the name is that of the capsule, whose content in the versions tried begins as `Interface` does; where
    // it has no such class and zone in these places it is something else, and not used.
    unsafe {
        let found = ffi::PyCapsule_Import(c"datetime.datetime_CAPI".as_ptr(), 0);
        let interface = found.cast::<Interface>().as_ref();
        let Some(interface) = interface else {
            drop(PyErr::take(py));
            return None;
        };
        let is_it = interface.classes[1].cast() == class.as_ptr() && interface.utc == zone.as_ptr();
        (is_it && !interface.date.is_null()).then_some(Address(interface))
    }
}
