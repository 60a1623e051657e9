//! Steps for what is published for Python: the archives are built, installed into new
//! environments, and used from there.

use std::path::{Path, PathBuf};

use super::python_package::{against_emulator, built, install};
use super::{Outcome, counted};
use crate::commands::package::{self, Source};
use crate::failure::Stop;
use crate::project::Project;
use crate::python;

const REQUIREMENTS: &str = "tests/python/requirements.txt";
const OTHER: &str = "20.0";

/// The wheel for another service description, and its table of calls.
pub fn other_version(project: &Project) -> Outcome {
    let metadata = project.path(&format!("bindings/orchestrator/metadata/{OTHER}.edmx"));
    let source = Source::staged(project, &metadata)?;
    let wheel = package::wheel(project, &source, "dev", &project.made("package"))?;
    let python = python::environment(project, "venv-package-20.0", REQUIREMENTS)?.python;
    install(project, &python, &[wheel])?;
    let calls = project
        .program(&python)
        .arguments(["tests/python/conformance.py", "--version", OTHER])
        .log(&project.made("xtask/python-calls-20.0.log"))?;
    Ok(calls.lines().last().unwrap_or_default().to_owned())
}
