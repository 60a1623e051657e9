//! `cargo xtask bench python`: the release wheel of the Python package beside its peers.

use std::fs;
use std::path::PathBuf;

use super::package::{Source, wheel};
use super::test::official_environment;
use crate::failure::{Failure, Stop};
use crate::project::Project;
use crate::python;

/// Builds the wheel, installs it beside the peers into an environment that is made anew, and runs
/// the scripts, which print their figures themselves and fail beyond their limits.
pub fn run(project: &Project) -> Result<(), Failure> {
    measured(project).map_err(Stop::into_failure)
}

fn measured(project: &Project) -> Result<(), Stop> {
    let (python, wheel) = installed(project)?;
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

/// The interpreter of an environment with the peers and the release wheel, and that wheel.
pub fn installed(project: &Project) -> Result<(PathBuf, PathBuf), Stop> {
    let name = "venv-bench-python";
    let folder = project.made(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| Failure::disk("removed", &folder, &error))?;
    }
    let peers = "tests/python/bench/requirements.txt";
    let python = python::environment(project, name, peers)?.python;
    let out = project.made("wheels-release");
    let wheel = wheel(project, &Source::tree(project), "wheel", &out)?;
    project
        .program(&python)
        .arguments(["-m", "pip", "install", "--disable-pip-version-check"])
        .arguments(["--no-deps".as_ref(), wheel.as_os_str()])
        .log(&project.made("xtask/bench-python-install.log"))?;
    Ok((python, wheel))
}
