//! Python, and private environments of it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Stop};
use crate::invocation::Invocation;
use crate::project::Project;

const OLDEST: (u32, u32) = (3, 10);

const HOW_TO_GET_PYTHON: &str = "apt install python3 python3-venv (Debian, Ubuntu), \
     winget install Python.Python.3.13 (Windows), brew install python (macOS)";

/// A Python of this machine.
struct Python {
    call: Invocation,
    version: String,
}

/// An environment that holds exactly what a requirements file lists.
#[derive(Debug, Clone)]
pub struct Environment {
    /// Its interpreter.
    pub python: PathBuf,
}

/// The environment `target/<name>` made from `requirements`, made again when they change.
pub fn environment(project: &Project, name: &str, requirements: &str) -> Result<Environment, Stop> {
    let base = find(project)?;
    let folder = project.made(name);
    let python = interpreter(&folder);
    let file = project.path(requirements);
    let wanted = fs::read_to_string(&file).map_err(|error| Failure::disk("read", &file, &error))?;
    let wanted = format!("# Python {}\n{wanted}", base.version);
    let stamp = folder.join("made-from.txt");
    let is_made = fs::read_to_string(&stamp).is_ok_and(|found| found == wanted);
    if is_made && version(project.program(&python)).is_some() {
        return Ok(Environment { python });
    }
    make(project, &base, &folder)?;
    install(project, name, &python, requirements)?;
    fs::write(&stamp, wanted).map_err(|error| Failure::disk("written", &stamp, &error))?;
    Ok(Environment { python })
}

/// Where an environment keeps its interpreter.
fn interpreter(folder: &Path) -> PathBuf {
    if cfg!(windows) {
        folder.join("Scripts").join("python.exe")
    } else {
        folder.join("bin").join("python")
    }
}

fn find(project: &Project) -> Result<Python, Stop> {
    let named = env::var_os("PYTHON").map(|path| project.program(Path::new(&path)));
    let usual = ["python3", "python"].map(|name| project.program(Path::new(name)));
    let launcher = project.program(Path::new("py")).arguments(["-3"]);
    let candidates: Vec<Invocation> = match named {
        Some(named) => vec![named],
        None => usual.into_iter().chain([launcher]).collect(),
    };
    let mut too_old = None;
    for call in candidates {
        match version(call.clone()) {
            Some(found) if found >= OLDEST => {
                let version = format!("{}.{}", found.0, found.1);
                return Ok(Python { call, version });
            }
            Some(found) => too_old = Some(found),
            None => {}
        }
    }
    let found = match too_old {
        Some((major, minor)) => format!("Python {major}.{minor} is too old"),
        None => "there is no Python".to_owned(),
    };
    Err(Stop::NotRun(format!(
        "{found}; {}.{} or later is needed: {HOW_TO_GET_PYTHON}",
        OLDEST.0, OLDEST.1
    )))
}

fn version(python: Invocation) -> Option<(u32, u32)> {
    let question = "import sys; print('%d.%d' % sys.version_info[:2])";
    let output = python.arguments(["-c", question]).command().output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let (major, minor) = text.trim().split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

fn make(project: &Project, base: &Python, folder: &Path) -> Result<(), Stop> {
    let log = project.made("xtask/venv.log");
    base.call
        .clone()
        .arguments(["-m", "venv", "--clear"])
        .arguments([folder])
        .log(&log)
        .map(drop)
        .map_err(|failure| {
            let has_no_venv = failure
                .output
                .as_deref()
                .is_some_and(|text| text.contains("ensurepip") || text.contains("named venv"));
            if has_no_venv {
                Stop::NotRun(format!(
                    "Python {} cannot make virtual environments: {HOW_TO_GET_PYTHON}",
                    base.version
                ))
            } else {
                Stop::Failed(failure)
            }
        })
}

fn install(project: &Project, name: &str, python: &Path, requirements: &str) -> Result<(), Stop> {
    let log = project.made(&format!("xtask/{name}.log"));
    project
        .program(python)
        .arguments(["-m", "pip", "install", "--disable-pip-version-check"])
        .arguments(["--retries", "8", "-r", requirements])
        .log(&log)
        .map(drop)
        .map_err(|failure| {
            let is_offline = failure
                .output
                .as_deref()
                .is_some_and(|text| text.contains("Retrying ("));
            let is_too_old = failure
                .output
                .as_deref()
                .is_some_and(|text| text.contains("require a different python version"));
            match failure.by_hand {
                _ if is_too_old => Stop::NotRun(format!(
                    "this Python is too old for {requirements}: {HOW_TO_GET_PYTHON}"
                )),
                Some(command) if is_offline => Stop::NotRun(format!(
                    "the package index cannot be reached (by hand: {command})"
                )),
                _ => Stop::Failed(failure),
            }
        })
}
