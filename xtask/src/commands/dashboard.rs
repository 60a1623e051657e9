//! `cargo xtask dashboard`: the example for browsers against the emulator.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::commands::demo::start_emulator;
use crate::commands::package::npm_package;
use crate::failure::{Failure, Stop};
use crate::invocation::Invocation;
use crate::node::{Node, NodeProgram, copy};
use crate::project::Project;
use crate::steps::announced;

const SOURCE: &str = "wasm/examples/dashboard";
/// Brings Node.
const BROWSER: &str = "tests/browser";
/// What a busy tenant has.
const ROWS: [&str; 6] = [
    "--jobs",
    "100000",
    "--queue-items",
    "20000",
    "--robot-logs",
    "100000",
];
const EMULATOR: &str = "--release --package orchestrator-emulator";

/// Builds the dashboard, starts an emulator and serves both until it is interrupted.
pub fn run(project: &Project) -> Result<(), Failure> {
    let program = announced("build (minutes at first)", || {
        let log = project.made("xtask/dashboard-emulator-build.log");
        project.cargo(&format!("build {EMULATOR}")).log(&log)?;
        let node = Node::prepare(project, "browser", BROWSER)?;
        let package = project.made("dashboard-package");
        npm_package(project, None, &package)?;
        Ok((build(project, &node, &package)?, String::new()))
    })
    .map_err(Stop::into_failure)?;
    let (_server, address) = announced("emulator", || {
        let call = project.cargo(&format!("run --quiet {EMULATOR} --"));
        let (server, [address, ..]) =
            start_emulator(project, call.arguments(ROWS), "dashboard-emulator")?;
        Ok(((server, address.clone()), address))
    })
    .map_err(Stop::into_failure)?;
    configure(&program.file("dist/config.json"), &address)?;
    println!(
        "\nSign in as admin, dana.developer or olga.operator, with the password emulator.\n\
         Finance/Invoices is the folder with the most in it. Ctrl+C stops everything.\n"
    );
    let preview = ["preview", "--host", "127.0.0.1"].map(PathBuf::from);
    vite(project, &program).arguments(preview).show()
}

/// The dashboard as static files, in `dist`, made with the package in a folder.
pub fn build(project: &Project, node: &Node, package: &Path) -> Result<NodeProgram, Stop> {
    let program = NodeProgram::with(project, node, "dashboard", SOURCE)?;
    // Where an installation would put it.
    copy(package, &program.file("node_modules/orchestrator-odata"))?;
    program
        .script(project, "node_modules/typescript/bin/tsc")
        .arguments(["--project".into(), program.file("tsconfig.json")])
        .log(&project.made("xtask/dashboard-types.log"))?;
    vite(project, &program)
        .arguments(["build"])
        .log(&project.made("xtask/dashboard-vite.log"))?;
    Ok(program)
}

fn vite(project: &Project, program: &NodeProgram) -> Invocation {
    program
        .script(project, "node_modules/vite/bin/vite.js")
        .inside(&program.file(""))
}

/// Tells the static files which Orchestrator they are for.
fn configure(file: &Path, address: &str) -> Result<(), Failure> {
    let origin: Vec<&str> = address.splitn(4, '/').take(3).collect();
    let identity = format!("{}/identity_/connect", origin.join("/"));
    let config = json!({
        "url": address,
        "authorizeUrl": format!("{identity}/authorize"),
        "tokenUrl": format!("{identity}/token"),
        "clientId": "emulator-public",
    });
    fs::write(file, config.to_string()).map_err(|error| Failure::disk("written", file, &error))
}
