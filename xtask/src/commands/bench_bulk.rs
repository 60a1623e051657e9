//! `cargo xtask bench bulk`: large extractions with the release wheel of the Python package, and by way
//! of Spark.

use std::env;
use std::path::Path;

use super::bench_python::installed;
use super::test::{install, spark_environment};
use crate::failure::{Failure, Stop};
use crate::project::Project;

/// Builds the wheel and the emulator, and runs the script, which prints its figures itself and fails
/// beyond its limits. Without numbers of rows it takes its own.
pub fn run(project: &Project, rows: &[usize]) -> Result<(), Failure> {
    measured(project, rows).map_err(Stop::into_failure)
}

fn measured(project: &Project, rows: &[usize]) -> Result<(), Stop> {
    let (python, wheel) = installed(project)?;
    project
        .cargo("build --quiet --release --package orchestrator-emulator")
        .log(&project.made("xtask/bench-bulk-emulator.log"))?;
    let name = format!("release/orchestrator-emulator{}", env::consts::EXE_SUFFIX);
    let emulator = project.made(&name);
    let mut run = project
        .program(&python)
        .arguments(["tests/python/bench/bulk.py", "--emulator"])
        .arguments([&emulator]);
    if !rows.is_empty() {
        run = run.arguments(["--rows"]);
        run = run.arguments(rows.iter().map(ToString::to_string));
    }
    let alone = run.show();
    spark(project, &wheel, &emulator)?;
    Ok(alone?)
}

/// The same rows by way of Spark, where it can run.
fn spark(project: &Project, wheel: &Path, emulator: &Path) -> Result<(), Stop> {
    let python = match spark_environment(project) {
        Ok(python) => python,
        Err(Stop::NotRun(why)) => {
            println!("without Spark: {why}");
            return Ok(());
        }
        Err(failed) => return Err(failed),
    };
    install(project, &python, &[wheel.to_owned()])?;
    Ok(project
        .program(&python)
        .arguments(["tests/python/bench/bulk_spark.py", "--emulator"])
        .arguments([emulator])
        .show()?)
}
