//! The step for the Python package: a wheel, installed into an environment of its own, and what a
//! program can do with it.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::{Outcome, counted, emulator};
use crate::commands::demo::start_emulator;
use crate::commands::package::{self, Source};
use crate::failure::Stop;
use crate::project::Project;
use crate::python;

/// More rows than a page holds.
const ROBOT_LOGS: &str = "2500";

/// The table of calls, blocking and async, and the tests against the emulator.
pub fn package(project: &Project) -> Outcome {
    let python = installed(project)?;
    let calls = project
        .program(&python)
        .arguments(["tests/python/conformance.py"])
        .log(&project.made("xtask/python-calls.log"))?;
    let tests = against_emulator(project, &python)?;
    let calls = by_version(&calls);
    Ok(format!("{calls}; {}", counted(&tests)?))
}

/// What a run of the table of calls says of each version.
pub fn by_version(output: &str) -> String {
    let lines = output.lines().filter(|line| line.starts_with("API "));
    lines.collect::<Vec<_>>().join("; ")
}

/// The interpreter of an environment with the wheel in it.
pub fn installed(project: &Project) -> Result<PathBuf, Stop> {
    let name = "venv-package";
    let python = python::environment(project, name, "tests/python/requirements.txt")?.python;
    install(project, &python, &[built(project)?])?;
    Ok(python)
}

/// The wheel, built once for all steps of a run.
pub fn built(project: &Project) -> Result<PathBuf, Stop> {
    static WHEEL: Mutex<Option<PathBuf>> = Mutex::new(None);
    let mut known = WHEEL.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(wheel) = known.as_ref() {
        return Ok(wheel.clone());
    }
    let out = project.made("wheels");
    let wheel = package::wheel(project, &Source::tree(project), "dev", &out)?;
    *known = Some(wheel.clone());
    Ok(wheel)
}

/// Installs archives, also over the same versions of before.
pub fn install(project: &Project, python: &Path, archives: &[PathBuf]) -> Result<(), Stop> {
    project
        .program(python)
        .arguments(["-m", "pip", "install", "--disable-pip-version-check"])
        .arguments(["--no-deps", "--force-reinstall"])
        .arguments(archives)
        .log(&project.made("xtask/python-install.log"))?;
    Ok(())
}

fn against_emulator(project: &Project, python: &Path) -> Result<String, Stop> {
    let program = emulator::program(project)?;
    let call = project
        .program(&program)
        .arguments(["--robot-logs", ROBOT_LOGS]);
    let (_server, [address, token, _]) = start_emulator(project, call, "python-emulator")?;
    let output = project
        .program(python)
        .arguments(["-m", "unittest", "discover"])
        .arguments(["--start-directory", "tests/python"])
        .with("ORCHESTRATOR_URL", address)
        .with("ORCHESTRATOR_ACCESS_TOKEN", token)
        // Those that need one of their own.
        .with("ORCHESTRATOR_EMULATOR", &program)
        .with(
            "NO_PROXY",
            env::var_os("NO_PROXY").unwrap_or("127.0.0.1".into()),
        )
        .log(&project.made("xtask/python-tests.log"))?;
    Ok(output)
}
