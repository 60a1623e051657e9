//! The step for the data source of Spark: sessions of one process, and a cluster of two workers.

use std::path::PathBuf;

use super::python_package::{built, install};
use super::{Outcome, counted, emulator};
use crate::failure::Stop;
use crate::project::Project;
use crate::python;

const REQUIREMENTS: &str = "tests/python/spark-requirements.txt";

/// The tests in an environment with pyspark and the wheel.
pub fn spark(project: &Project) -> Outcome {
    let python = environment(project)?;
    install(project, &python, &[built(project)?])?;
    let output = project
        .program(&python)
        .arguments(["-m", "unittest", "discover"])
        .arguments(["--start-directory", "tests/python"])
        .arguments(["--pattern", "test_spark*.py"])
        .with("ORCHESTRATOR_EMULATOR", emulator::program(project)?)
        .with("NO_PROXY", "127.0.0.1,localhost")
        .log(&project.made("xtask/python-spark.log"))?;
    counted(&output)
}

/// The interpreter of an environment with pyspark, where Java is there to run it.
pub fn environment(project: &Project) -> Result<PathBuf, Stop> {
    if cfg!(windows) {
        return Err(Stop::NotRun(
            "the tests start a cluster with what Linux and macOS have".to_owned(),
        ));
    }
    let java = project
        .program("java".as_ref())
        .arguments(["-version"])
        .command()
        .output();
    if !java.is_ok_and(|output| output.status.success()) {
        return Err(Stop::NotRun(
            "Java is missing: apt install openjdk-17-jre-headless".to_owned(),
        ));
    }
    Ok(python::environment(project, "venv-spark", REQUIREMENTS)?.python)
}
