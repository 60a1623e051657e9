//! The native part of the Python package `orchestrator_odata`: it names no entity type. Operations are called by their
//! identifiers, and records are read by the fields that their Python classes list.

mod arguments;
mod arrow;
mod client;
mod codec;
mod conveniences;
mod decode;
mod encode;
mod errors;
mod extract;
mod field;
mod log;
mod moment;
mod pages;
mod permissions;
mod plain;
mod query;
mod raw;
mod record;
mod schema;
mod settings;
mod sign_in;
mod stream;
mod strings;
mod versions;
mod waiting;

/// `orchestrator_odata._native`.
#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use super::arguments::{parameters, takes_whole_body};
    #[pymodule_export]
    use super::arrow::ArrowTable;
    #[pymodule_export]
    use super::client::{Client, fan_out};
    #[pymodule_export]
    use super::conveniences::{
        Transaction, begin_transaction, is_signed, run, start_begin_transaction, start_run,
        tail_logs,
    };
    #[pymodule_export]
    use super::encode::to_json;
    #[pymodule_export]
    use super::extract::{
        Batch, Found, Journal, Pace, Run, documented_rate, part_schema, plan_extraction, read_part,
        run_parts,
    };
    #[pymodule_export]
    use super::field::Field;
    #[pymodule_export]
    use super::pages::Pages;
    #[pymodule_export]
    use super::permissions::{Recorder, expression, needs};
    #[pymodule_export]
    use super::query::{Expanded, Expression, Ordering, Path};
    #[pymodule_export]
    use super::schema::Schema;
    #[pymodule_export]
    use super::sign_in::sign_in_with_browser;
    #[pymodule_export]
    use super::stream::Stream;
    #[pymodule_export]
    use super::versions::{api_versions, only_in};
    #[pymodule_export]
    use super::waiting::Task;

    use pyo3::prelude::*;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("Record", super::raw::record_class(module.py())?)
    }
}
