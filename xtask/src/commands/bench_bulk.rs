//! `cargo xtask bench bulk`: robot logs to Parquet with the release wheel of the Python package.

use std::env;

use super::bench_python::installed;
use crate::failure::{Failure, Stop};
use crate::project::Project;

/// Builds the wheel and the emulator, and runs the script, which prints its figures itself and fails
/// beyond its limits. Without numbers of rows it takes its own.
pub fn run(project: &Project, rows: &[usize]) -> Result<(), Failure> {
    measured(project, rows).map_err(Stop::into_failure)
}

fn measured(project: &Project, rows: &[usize]) -> Result<(), Stop> {
    let (python, _) = installed(project)?;
    project
        .cargo("build --quiet --release --package orchestrator-emulator")
        .log(&project.made("xtask/bench-bulk-emulator.log"))?;
    let name = format!("release/orchestrator-emulator{}", env::consts::EXE_SUFFIX);
    let mut run = project
        .program(&python)
        .arguments(["tests/python/bench/bulk.py", "--emulator"])
        .arguments([project.made(&name)]);
    if !rows.is_empty() {
        run = run.arguments(["--rows"]);
        run = run.arguments(rows.iter().map(ToString::to_string));
    }
    Ok(run.show()?)
}
