//! Steps that judge the emulator with programs that share nothing with it.

use std::env;
use std::path::{Path, PathBuf};

use super::{Outcome, last_line, tool};
use crate::failure::{Failure, Stop};
use crate::project::Project;
use crate::python::{self, Environment};

/// Names the folder with captures of a real service, which are not part of this repository.
pub const REAL: &str = "ORCHESTRATOR_REAL";
const DESCRIPTION: &str = "orchestrator-20.0-2025-09.openapi3.yaml";

/// What the official client is run in.
pub fn official_environment(project: &Project) -> Result<Environment, Stop> {
    let requirements = "tests/emulator/official/requirements.txt";
    python::environment(project, "venv-official", requirements)
}

/// What the validator of OpenAPI is run in.
pub fn openapi_environment(project: &Project) -> Result<Environment, Stop> {
    let requirements = "tests/emulator/openapi/requirements.txt";
    python::environment(project, "venv-openapi", requirements)
}

pub fn answers_17(project: &Project) -> Outcome {
    answers(project, "17.0")
}

pub fn answers_20(project: &Project) -> Outcome {
    answers(project, "20.0")
}

fn answers(project: &Project, version: &str) -> Outcome {
    let program = program(project)?;
    let output = tool(project, &["tests/emulator/check_answers.py", "--program"])?
        .arguments([program.as_os_str()])
        .arguments(["--version", version])
        .log(&project.made(&format!("xtask/answers-{version}.log")))?;
    Ok(last_line(&output))
}

pub fn official(project: &Project) -> Outcome {
    let python = official_environment(project)?.python;
    let script = "tests/emulator/official/check_official_client.py";
    let output = project
        .program(&python)
        .arguments([script, "--program"])
        .arguments([program(project)?.as_os_str()])
        .log(&project.made("xtask/official-client.log"))?;
    Ok(last_line(&output))
}

pub fn openapi(project: &Project) -> Outcome {
    let Some(folder) = env::var_os(REAL) else {
        return Err(Stop::NotRun(format!(
            "{REAL} has to name the folder that holds {DESCRIPTION}"
        )));
    };
    let description = Path::new(&folder).join(DESCRIPTION);
    if !description.is_file() {
        return Err(Failure::new(format!("{} is no file", description.display())).into());
    }
    let python = openapi_environment(project)?.python;
    let output = project
        .program(&python)
        .arguments(["tests/emulator/openapi/check_openapi.py", "--description"])
        .arguments([description.as_os_str(), "--program".as_ref()])
        .arguments([program(project)?.as_os_str()])
        .log(&project.made("xtask/openapi-20.0.log"))?;
    Ok(last_line(&output))
}

/// The emulator, built. Of the whole workspace, so that nothing is built twice.
pub fn program(project: &Project) -> Result<PathBuf, Stop> {
    let build = project.cargo("build --workspace --bins");
    build.log(&project.made("xtask/emulator-build.log"))?;
    let name = format!("debug/orchestrator-emulator{}", env::consts::EXE_SUFFIX);
    Ok(project.made(&name))
}
