//! The step for the Python package: a wheel, installed into an environment of its own, and what a
//! program can do with it.

use std::path::{Path, PathBuf};
use std::{env, fs};

use super::{Outcome, counted, emulator};
use crate::commands::demo::start_emulator;
use crate::failure::{Failure, Stop};
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
    let calls = calls.lines().last().unwrap_or_default();
    Ok(format!("{calls}; {}", counted(&tests)?))
}

/// The interpreter of an environment with the wheel in it.
pub fn installed(project: &Project) -> Result<PathBuf, Stop> {
    let name = "venv-package";
    let python = python::environment(project, name, "tests/python/requirements.txt")?.python;
    let wheels = project.made("wheels");
    // A wheel of another version would be taken for this one.
    if wheels.exists() {
        fs::remove_dir_all(&wheels).map_err(|error| Failure::disk("removed", &wheels, &error))?;
    }
    project
        .program(&python)
        .arguments(["-m", "maturin", "build", "--profile", "dev"])
        .arguments(["--manifest-path", "python/Cargo.toml", "--interpreter"])
        .arguments([python.as_os_str(), "--out".as_ref(), wheels.as_os_str()])
        .log(&project.made("xtask/python-wheel.log"))?;
    project
        .program(&python)
        .arguments(["-m", "pip", "install", "--disable-pip-version-check"])
        .arguments(["--no-deps", "--force-reinstall"])
        .arguments([wheel(&wheels)?])
        .log(&project.made("xtask/python-install.log"))?;
    Ok(python)
}

/// The one wheel in a folder.
fn wheel(folder: &Path) -> Result<PathBuf, Failure> {
    let files = fs::read_dir(folder).map_err(|error| Failure::disk("read", folder, &error))?;
    let mut paths = files.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    paths
        .find(|path| path.extension().is_some_and(|ending| ending == "whl"))
        .ok_or_else(|| Failure::new("maturin made no wheel"))
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
        .with(
            "NO_PROXY",
            env::var_os("NO_PROXY").unwrap_or("127.0.0.1".into()),
        )
        .log(&project.made("xtask/python-tests.log"))?;
    Ok(output)
}
