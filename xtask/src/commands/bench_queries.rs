//! `cargo xtask bench queries`: random typed queries, read by two parsers.

use crate::commands::demo;
use crate::failure::{Failure, Stop};
use crate::project::Project;

/// Runs the test of the same name over so many queries.
pub fn run(project: &Project, count: usize) -> Result<(), Failure> {
    let python = demo::foreign_environment(project).map_err(Stop::into_failure)?;
    project
        .cargo("test --quiet --package rust-tests --test understood_queries -- --nocapture")
        .with("ORCHESTRATOR_TEST_FOREIGN_PYTHON", python.python)
        .with("ODATA_QUERIES", count.to_string())
        .show()
}
