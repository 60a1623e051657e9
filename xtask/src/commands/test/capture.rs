//! Clients made of what a service answered, through the table of calls.

use std::path::{Path, PathBuf};
use std::{env, fs};

use super::Outcome;
use super::browser::CHROMIUM;
use super::emulator::REAL;
use super::python_package::install;
use crate::commands::package::{self, REQUIREMENTS, Source, npm_package};
use crate::commands::{generate, joined};
use crate::failure::{Failure, Stop};
use crate::node::NodeProgram;
use crate::project::Project;
use crate::python;

/// What the service answered: its metadata and its OpenAPI document.
const DOCUMENTS: [&str; 2] = [
    "orchestrator-20.0-2026-06.metadata.csdl.json",
    "orchestrator-20.0-2025-09.openapi3.yaml",
];
/// The version that is described.
pub const VERSION: &str = "20.0";

/// The documents of a service as one.
pub type Metadata = fn(&Project) -> Result<PathBuf, Stop>;

/// The Rust client of what a live service answered.
pub fn rust(project: &Project) -> Outcome {
    rust_of(project, captured)
}

/// The wheel of the same.
pub fn python(project: &Project) -> Outcome {
    python_of(project, captured)
}

/// The npm package of the same, in Chromium.
pub fn browser(project: &Project) -> Outcome {
    browser_of(project, captured)
}

/// The Rust client of a description.
pub fn rust_of(project: &Project, metadata: Metadata) -> Outcome {
    let metadata = metadata(project)?;
    let output = project
        .cargo("test --package rust-tests --test conformance")
        .with("ORCHESTRATOR_METADATA", &metadata)
        .with("CARGO_TARGET_DIR", project.made(VERSION))
        .log(&project.made("xtask/capture-rust.log"))?;
    super::counted(&output)
}

/// The wheel of a description.
pub fn python_of(project: &Project, metadata: Metadata) -> Outcome {
    let source = Source::staged(project, &metadata(project)?)?;
    let wheel = package::wheel(project, &source, "dev", &project.made("package"))?;
    let python = environment(project)?;
    install(project, &python, &[wheel])?;
    let calls = project
        .program(&python)
        .arguments(["tests/python/conformance.py", "--version", VERSION])
        .log(&project.made("xtask/capture-python.log"))?;
    Ok(calls.lines().last().unwrap_or_default().to_owned())
}

/// The interpreter of the environment that the wheel is installed in.
pub fn environment(project: &Project) -> Result<PathBuf, Stop> {
    Ok(python::environment(project, "venv-capture", REQUIREMENTS)?.python)
}

/// Where the npm package is made.
pub fn package_folder(project: &Project) -> PathBuf {
    project.made("capture/npm")
}

/// The npm package of a description, in Chromium.
pub fn browser_of(project: &Project, metadata: Metadata) -> Outcome {
    let metadata = metadata(project)?;
    let program = NodeProgram::prepare(project, "browser", "tests/browser")?;
    let package = package_folder(project);
    npm_package(project, Some(&metadata), &package)?;
    // The package itself has its modules joined; the table is called by those that went in.
    let sources = project.made("capture/sources");
    fs::create_dir_all(&sources).map_err(|error| Failure::disk("made", &sources, &error))?;
    generate::typescript(project, &metadata, &sources.join("generated"))?;
    let calls = program
        .script(project, "conformance.mjs")
        .arguments([package.as_os_str(), CHROMIUM.as_ref()])
        .arguments([project.path("tests/conformance/calls.jsonl"), sources])
        .arguments([VERSION])
        .log(&project.made("xtask/capture-browser.log"))?;
    Ok(calls.lines().last().unwrap_or_default().to_owned())
}

/// The document that the two answers make together.
fn captured(project: &Project) -> Result<PathBuf, Stop> {
    let Some(folder) = env::var_os(REAL) else {
        let names = DOCUMENTS.join(" and ");
        let why = format!("{REAL} has to name the folder that holds {names}");
        return Err(Stop::NotRun(why));
    };
    let inputs = DOCUMENTS.map(|name| Path::new(&folder).join(name));
    let file = project.made("capture/20.0.edmx");
    joined::write(project, &inputs, &file)?;
    Ok(file)
}
