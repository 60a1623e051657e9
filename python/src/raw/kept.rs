//! Objects that are kept once and for all.

use std::mem::ManuallyDrop;
use std::sync::atomic::{AtomicPtr, Ordering};

use pyo3::ffi::PyObject;
use pyo3::prelude::*;

/// A place for an object: empty at first, and never changed after it was filled. It belongs to an object of the
/// interpreter, which looks at it, visits it and ends it in attached threads only.
#[derive(Debug, Default)]
pub struct Kept(AtomicPtr<PyObject>);

impl Kept {
    /// The object.
    #[inline]
    pub fn get(&self, py: Python<'_>) -> Option<Py<PyAny>> {
        // SAFETY: the reference that the place owns is given back in `drop` only.
        let object = unsafe { Bound::from_borrowed_ptr_or_opt(py, self.load()) };
        object.map(Bound::unbind)
    }

    /// Fills the place; who comes second gets the object of the first.
    #[inline]
    pub fn keep(&self, py: Python<'_>, object: Py<PyAny>) -> Py<PyAny> {
        if let Some(first) = self.get(py) {
            return first;
        }
        // Nobody comes between: attached threads take turns in every interpreter that offers the stable interface.
        self.0
            .store(object.clone_ref(py).into_ptr(), Ordering::Release);
        object
    }

    /// Shows the object to the collector of garbage.
    pub fn visit<E>(&self, visit: impl FnOnce(&Py<PyAny>) -> Result<(), E>) -> Result<(), E> {
        let object = self.load();
        if object.is_null() {
            return Ok(());
        }
        // SAFETY: the place keeps its reference, since this one is not dropped; counts stay as they are.
        let object = unsafe {
            let py = Python::assume_attached();
            ManuallyDrop::new(Bound::from_owned_ptr(py, object).unbind())
        };
        visit(&object)
    }

    #[inline]
    fn load(&self) -> *mut PyObject {
        self.0.load(Ordering::Acquire)
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        let object = *self.0.get_mut();
        if object.is_null() {
            return;
        }
        // SAFETY: the place's own reference, which nobody asks for any more.
        unsafe {
            let py = Python::assume_attached();
            drop(Bound::from_owned_ptr(py, object));
        }
    }
}
