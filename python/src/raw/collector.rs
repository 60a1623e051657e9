//! What the collector of garbage has to look at: records only that hold what may lead back to them.

use pyo3::ffi;
use pyo3::prelude::*;

use crate::record::Record;

/// Takes an object out of the collector's sight; it must hold nothing that may hold other objects.
#[inline]
pub fn hide(object: &Bound<'_, PyAny>) {
    // SAFETY: any object may be asked, and those that the collector sees have what the call changes.
    unsafe {
        if ffi::PyObject_GC_IsTracked(object.as_ptr()) != 0 {
            ffi::PyObject_GC_UnTrack(object.as_ptr().cast());
        }
    }
}

/// Shows a record to the collector, before it gets to hold what may lead back to it. Once more does no harm.
#[inline]
pub fn show(record: &Bound<'_, Record>) {
    // SAFETY: all classes of records take part in the collection; this one is complete, as whoever has a reference
    // knows, and it is not shown twice.
    unsafe {
        if ffi::PyObject_GC_IsTracked(record.as_ptr()) == 0 {
            ffi::PyObject_GC_Track(record.as_ptr().cast());
        }
    }
}
