//! What only some versions of the API have.

use pyo3::prelude::*;

/// The versions that have something, unless all have it; see `only_in` of the package.
#[pyfunction]
pub fn only_in(subject: &str) -> Option<Vec<&'static str>> {
    orchestrator_odata::only_in(subject)
}

/// All versions that the package knows, oldest first.
#[pyfunction]
pub fn api_versions() -> Vec<&'static str> {
    orchestrator_odata::API_VERSIONS.to_vec()
}
