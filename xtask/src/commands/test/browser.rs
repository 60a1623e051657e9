//! The package for JavaScript in a real browser.

use std::path::{Path, PathBuf};

use super::{Outcome, counted_tap, emulator};
use crate::commands::demo::start_emulator;
use crate::commands::package::npm_package;
use crate::failure::{Failure, Stop};
use crate::node::NodeProgram;
use crate::project::Project;

const SOURCES: &str = "tests/browser";
/// Where Debian puts it.
const CHROMIUM: &str = "/usr/bin/chromium";
/// More rows than a page holds.
const ROBOT_LOGS: &str = "2500";

/// The types, the table of calls, and what programs notice, in Chromium.
pub fn browser(project: &Project) -> Outcome {
    let (program, package) = prepare(project)?;
    program
        .script(project, "node_modules/typescript/bin/tsc")
        .arguments([
            "--project".as_ref(),
            project.made("browser/tsconfig.json").as_os_str(),
        ])
        .log(&project.made("xtask/browser-types.log"))?;
    program
        .script(project, "queries.test.mjs")
        .arguments([&package])
        .log(&project.made("xtask/browser-queries.log"))?;
    let calls = program
        .script(project, "conformance.mjs")
        .arguments([package.as_os_str(), CHROMIUM.as_ref()])
        .arguments([project.path("tests/conformance/calls.jsonl")])
        .log(&project.made("xtask/browser-calls.log"))?;
    let call = project
        .program(&emulator::program(project)?)
        .arguments(["--robot-logs", ROBOT_LOGS]);
    let (_server, [address, token, _]) = start_emulator(project, call, "browser-emulator")?;
    let tests = program
        .script(project, "behaviour.test.mjs")
        .arguments([package.as_os_str(), CHROMIUM.as_ref()])
        .arguments([address, token])
        .with("NODE_OPTIONS", "--test-reporter=tap")
        .log(&project.made("xtask/browser-tests.log"))?;
    let calls = calls.lines().last().unwrap_or_default();
    Ok(format!("{calls}; {}", counted_tap(&tests)?))
}

/// `cargo xtask bench browser`: what the package costs in a browser.
pub fn bench(project: &Project) -> Result<(), Failure> {
    let (program, package) = prepare(project).map_err(Stop::into_failure)?;
    program
        .script(project, "bench.mjs")
        .arguments([package.as_os_str(), CHROMIUM.as_ref()])
        .show()
}

/// The tests with the package that they need.
fn prepare(project: &Project) -> Result<(NodeProgram, PathBuf), Stop> {
    if !Path::new(CHROMIUM).is_file() {
        return Err(Stop::NotRun(format!(
            "{CHROMIUM} is missing: apt install chromium"
        )));
    }
    let program = NodeProgram::prepare(project, "browser", SOURCES)?;
    // Where an installation would put it: the tests find it by its name.
    let package = project.made("browser/node_modules/orchestrator-odata");
    npm_package(project, None, &package)?;
    Ok((program, package))
}
