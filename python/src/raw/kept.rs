//! Objects that are kept once and for all.

use std::mem::ManuallyDrop;
use std::sync::atomic::{AtomicPtr, Ordering};
use std::{ptr, slice};

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

/// Places for so many objects, made when the first of them is kept. It belongs to an object of the interpreter as
/// they do.
#[derive(Debug)]
pub struct KeptRow {
    /// Of so many places, or null.
    first: AtomicPtr<Kept>,
    count: usize,
}

impl KeptRow {
    pub fn new(count: usize) -> Self {
        Self {
            first: AtomicPtr::default(),
            count,
        }
    }

    /// A place, if they are made.
    #[inline]
    pub fn get(&self, index: usize) -> Option<&Kept> {
        let first = self.first.load(Ordering::Acquire);
        if first.is_null() || index >= self.count {
            return None;
        }
        // SAFETY: so many places begin there, which stay until `drop`.
        Some(unsafe { &*first.add(index) })
    }

    /// The places.
    #[inline]
    pub fn made(&self, _py: Python<'_>) -> &[Kept] {
        let mut first = self.first.load(Ordering::Acquire);
        if first.is_null() {
            first = self.make();
        }
        // SAFETY: as above.
        unsafe { slice::from_raw_parts(first, self.count) }
    }

    #[inline(never)]
    fn make(&self) -> *mut Kept {
        let places: Box<[Kept]> = (0..self.count).map(|_| Kept::default()).collect();
        let first = Box::into_raw(places).cast::<Kept>();
        // Nobody comes between, as with one place.
        self.first.store(first, Ordering::Release);
        first
    }
}

impl Drop for KeptRow {
    fn drop(&mut self) {
        let first = *self.first.get_mut();
        if first.is_null() {
            return;
        }
        let places = ptr::slice_from_raw_parts_mut(first, self.count);
        // SAFETY: this is what `make` took apart, and nobody asks for it any more.
        drop(unsafe { Box::from_raw(places) });
    }
}
