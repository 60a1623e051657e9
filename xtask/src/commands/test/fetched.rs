//! Clients made of what `odata-codegen fetch` gets from the emulator: the table of calls, and the
//! programs that show what the clients can do.

use std::path::PathBuf;

use super::browser::{CHROMIUM, DASHBOARD};
use super::capture::{self, VERSION};
use super::{Outcome, counted_tap, emulator};
use crate::commands::demo::{self, start_emulator};
use crate::commands::{dashboard, joined};
use crate::failure::{Failure, Stop};
use crate::node::{Node, NodeProgram};
use crate::project::Project;
use crate::server::Server;

/// Holds the token for `fetch`.
const TOKEN: &str = "FETCH_TOKEN";

/// The Rust client, and `cargo xtask demo`.
pub fn rust(project: &Project) -> Outcome {
    let calls = capture::rust_of(project, description)?;
    let (_server, arguments) = serving(project, &["--robot-logs", "9500"], "demo-fetched")?;
    let output = project
        .cargo(&format!("run --quiet {} --", demo::EXAMPLE))
        .with("ORCHESTRATOR_METADATA", described(project))
        .with("CARGO_TARGET_DIR", project.made(VERSION))
        .arguments(arguments)
        .log(&project.made("xtask/fetched-demo.log"))?;
    Ok(format!("{calls}; demo: {} lines", output.lines().count()))
}

/// The wheel, and the example about invoices.
pub fn python(project: &Project) -> Outcome {
    let calls = capture::python_of(project, description)?;
    let (_server, [address, token, _]) = serving(project, &[], "invoices-fetched")?;
    let program = "import sys, invoices; sys.exit(invoices.main() == 0)";
    let output = project
        .program(&capture::environment(project)?)
        .arguments(["-c", program])
        .with(
            "PYTHONPATH",
            project.path("python/examples/test_with_emulator"),
        )
        .with("ORCHESTRATOR_URL", address)
        .with("ORCHESTRATOR_ACCESS_TOKEN", token)
        .log(&project.made("xtask/fetched-invoices.log"))?;
    let found = output.split(' ').next().unwrap_or_default();
    Ok(format!(
        "{calls}; the example finds the {found} invoices that failed"
    ))
}

/// The npm package in Chromium, and the dashboard.
pub fn browser(project: &Project) -> Outcome {
    let calls = capture::browser_of(project, description)?;
    let package = capture::package_folder(project);
    let node = Node::prepare(project, "browser", "tests/browser")?;
    let files = dashboard::build(project, &node, &package)?.file("dist");
    let program = NodeProgram::with(project, &node, "browser", "tests/browser")?;
    let (_server, [address, token, _]) = serving(project, &DASHBOARD, "dashboard-fetched")?;
    let clicks = program
        .script(project, "dashboard.test.mjs")
        .arguments([package, files, project.made("capture/screenshots")])
        .arguments([CHROMIUM, &address, &token])
        .with("NODE_OPTIONS", "--test-reporter=tap")
        .log(&project.made("xtask/fetched-dashboard.log"))?;
    Ok(format!("{calls}; dashboard: {}", counted_tap(&clicks)?))
}

/// An emulator of the version, with its address and the tokens of its people.
fn serving(project: &Project, settings: &[&str], log: &str) -> Result<(Server, [String; 3]), Stop> {
    let call = project.program(&emulator::program(project)?);
    let call = call.arguments(["--metadata", VERSION]).arguments(settings);
    start_emulator(project, call, log).map_err(|failure: Failure| failure.into())
}

fn described(project: &Project) -> PathBuf {
    project.made("fetched/service.edmx")
}

/// What the emulator says of itself, which is as little as the service says.
fn description(project: &Project) -> Result<PathBuf, Stop> {
    let (_server, [address, token, _]) = serving(project, &[], "fetch-emulator")?;
    let folder = project.made("fetched");
    project
        .cargo("run --quiet --package odata-codegen --features fetch -- fetch")
        .arguments([&address, "--metadata", "odata/$metadata"])
        .arguments(["--openapi", "swagger/v{version}/swagger.json"])
        .arguments(["--token-from", TOKEN, "--out"])
        .arguments([&folder])
        .with(TOKEN, &token)
        .log(&project.made("xtask/fetch.log"))?;
    let inputs = ["metadata.json", "openapi.json"].map(|name| folder.join(name));
    let file = described(project);
    joined::write(project, &inputs, &file)?;
    Ok(file)
}
