//! Strings of the first 256 characters, which the interpreter keeps in one byte each.

use pyo3::ffi;
use pyo3::prelude::*;

/// The string of these characters, each given by its number.
pub fn latin(py: Python<'_>, characters: &[u8]) -> PyResult<Py<PyAny>> {
    let length = ffi::Py_ssize_t::try_from(characters.len())?;
    // SAFETY: so many bytes stand there, which the interpreter copies. The call returns a new reference or sets an
    // exception.
    let made = unsafe {
        let start = characters.as_ptr().cast();
        let made = ffi::PyUnicode_DecodeLatin1(start, length, std::ptr::null());
        Bound::from_owned_ptr_or_err(py, made)?
    };
    Ok(made.unbind())
}
