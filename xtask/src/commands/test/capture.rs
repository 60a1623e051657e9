//! Clients made of what a live service answered, through the table of calls.

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
const VERSION: &str = "20.0";

/// Both documents as one, and the Rust client of it.
pub fn rust(project: &Project) -> Outcome {
    let metadata = metadata(project)?;
    let output = project
        .cargo("test --package rust-tests --test conformance")
        .with("ORCHESTRATOR_METADATA", &metadata)
        .with("CARGO_TARGET_DIR", project.made(VERSION))
        .log(&project.made("xtask/capture-rust.log"))?;
    super::counted(&output)
}

/// The wheel.
pub fn python(project: &Project) -> Outcome {
    let source = Source::staged(project, &metadata(project)?)?;
    let wheel = package::wheel(project, &source, "dev", &project.made("package"))?;
    let python = python::environment(project, "venv-capture", REQUIREMENTS)?.python;
    install(project, &python, &[wheel])?;
    let calls = project
        .program(&python)
        .arguments(["tests/python/conformance.py", "--version", VERSION])
        .log(&project.made("xtask/capture-python.log"))?;
    Ok(calls.lines().last().unwrap_or_default().to_owned())
}

/// The npm package, in Chromium.
pub fn browser(project: &Project) -> Outcome {
    let metadata = metadata(project)?;
    let program = NodeProgram::prepare(project, "browser", "tests/browser")?;
    let package = project.made("capture/npm");
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
fn metadata(project: &Project) -> Result<PathBuf, Stop> {
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
