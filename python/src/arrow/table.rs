//! Rows at hand as a table.

use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{RecordBatch, RecordBatchIterator};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyType};

use super::column::Records;
use super::plan::members;
use super::shape::Shape;
use crate::decode::each_row;

/// The rows in the JSON text of an array, or of an answer of OData with such an array, as columns:
/// for libraries that take Arrow streams.
#[pyclass(module = "orchestrator_odata._native", frozen)]
#[derive(Debug)]
pub struct ArrowTable {
    batch: RecordBatch,
}

#[pymethods]
impl ArrowTable {
    /// Rows of a class; the text is `str` or `bytes`.
    #[new]
    fn new(class: &Bound<'_, PyType>, json: &Bound<'_, PyAny>) -> PyResult<Self> {
        let mut records = Records::new(&members(class, &Shape::everything())?);
        each_row(json, &mut |reader| records.read(reader))?;
        let rows = records.finish();
        let rows = rows.map_err(|error| PyValueError::new_err(error.to_string()))?;
        Ok(Self { batch: rows.into() })
    }

    /// The rows as a stream of one batch.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // Converting is left to the caller, as the protocol allows.
        let _ = requested_schema;
        let batches = RecordBatchIterator::new([Ok(self.batch.clone())], self.batch.schema());
        let stream = FFI_ArrowArrayStream::new(Box::new(batches));
        PyCapsule::new_with_value(py, stream, c"arrow_array_stream")
    }
}
