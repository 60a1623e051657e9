//! `cargo xtask bench python`: the release wheel of the Python package beside its peers.

use std::fs;
use std::path::{Path, PathBuf};

use super::test::official_environment;
use crate::failure::{Failure, Stop};
use crate::project::Project;
use crate::python;

/// Builds the wheel, installs it beside the peers into an environment that is made anew, and runs
/// the scripts, which print their figures themselves and fail beyond their limits.
pub fn run(project: &Project) -> Result<(), Failure> {
    measured(project).map_err(|stop| match stop {
        Stop::Failed(failure) => failure,
        Stop::NotRun(why) => Failure::new(why),
    })
}

fn measured(project: &Project) -> Result<(), Stop> {
    let name = "venv-bench-python";
    let folder = project.made(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| Failure::disk("removed", &folder, &error))?;
    }
    let peers = "tests/python/bench/requirements.txt";
    let python = python::environment(project, name, peers)?.python;
    let wheel = wheel(project, &python)?;
    project
        .program(&python)
        .arguments(["-m", "pip", "install", "--disable-pip-version-check"])
        .arguments(["--no-deps".as_ref(), wheel.as_os_str()])
        .log(&project.made("xtask/bench-python-install.log"))?;
    let run = project
        .program(&python)
        .arguments(["tests/python/bench/run.py", "--wheel"])
        .arguments([&wheel]);
    let run = match official_environment(project) {
        Ok(official) => run.arguments(["--official".as_ref(), official.python.as_os_str()]),
        Err(Stop::NotRun(why)) => {
            println!("without the official client: {why}\n");
            run
        }
        Err(failed) => return Err(failed),
    };
    Ok(run.show()?)
}

fn wheel(project: &Project, python: &Path) -> Result<PathBuf, Failure> {
    let wheels = project.made("wheels-release");
    // A wheel of another version would be taken for this one.
    if wheels.exists() {
        fs::remove_dir_all(&wheels).map_err(|error| Failure::disk("removed", &wheels, &error))?;
    }
    project
        .program(python)
        .arguments(["-m", "maturin", "build", "--release"])
        .arguments(["--manifest-path", "python/Cargo.toml", "--interpreter"])
        .arguments([python.as_os_str(), "--out".as_ref(), wheels.as_os_str()])
        .log(&project.made("xtask/bench-python-wheel.log"))?;
    let files = fs::read_dir(&wheels).map_err(|error| Failure::disk("read", &wheels, &error))?;
    let mut paths = files.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    paths
        .find(|path| path.extension().is_some_and(|ending| ending == "whl"))
        .ok_or_else(|| Failure::new("maturin made no wheel"))
}
