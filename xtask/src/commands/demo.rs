//! `cargo xtask demo`: the client at work against the emulator.

use std::time::Duration;

use serde_json::Value;

use crate::failure::{Failure, Stop};
use crate::invocation::Invocation;
use crate::project::Project;
use crate::python::{self, Environment};
use crate::server::Server;
use crate::steps::announced;

/// What runs.
pub const EXAMPLE: &str = "--package orchestrator-odata --example demo";
const EMULATOR: &str = "--package orchestrator-emulator";
const PATIENCE: Duration = Duration::from_secs(300);

/// The environment that the foreign server runs in.
pub fn foreign_environment(project: &Project) -> Result<Environment, Stop> {
    python::environment(project, "venv-foreign", "tests/foreign/requirements.txt")
}

/// Runs the demo.
pub fn run(project: &Project) -> Result<(), Failure> {
    announced("build (minutes at first)", || {
        for (what, line) in [("client", EXAMPLE), ("emulator", EMULATOR)] {
            let log = project.made(&format!("xtask/demo-build-{what}.log"));
            project.cargo(&format!("build {line}")).log(&log)?;
        }
        Ok(((), String::new()))
    })
    .map_err(Stop::into_failure)?;
    let (mut server, arguments) = announced("emulator", || {
        let call = project
            .cargo(&format!("run --quiet {EMULATOR} --"))
            .arguments(["--robot-logs", "9500"]);
        let (server, arguments) = start_emulator(project, call, "demo-emulator")?;
        let address = arguments[0].clone();
        Ok(((server, arguments), address))
    })
    .map_err(Stop::into_failure)?;
    println!();
    let run = project.cargo(&format!("run --quiet {EXAMPLE} --"));
    let outcome = run.arguments(arguments).show();
    println!();
    announced("emulator stopped", || {
        let how = if server.stop() { "" } else { "killed" };
        Ok(((), how.to_owned()))
    })
    .map_err(Stop::into_failure)?;
    outcome
}

/// An emulator, with its address, the token of its administrator and that of its operator.
pub fn start_emulator(
    project: &Project,
    call: Invocation,
    log: &str,
) -> Result<(Server, [String; 3]), Failure> {
    let call = call.arguments(["--port", "0", "--print", "json", "--exit-with-stdin"]);
    let log = project.made(&format!("xtask/{log}.log"));
    let server = Server::start(&call, &log, PATIENCE)?;
    let arguments = arguments(&server.greeting)?;
    Ok((server, arguments))
}

/// Address, token of the administrator and token of the operator.
fn arguments(greeting: &str) -> Result<[String; 3], Failure> {
    let value: Value = serde_json::from_str(greeting).unwrap_or_default();
    let text = |value: &Value, name: &str| {
        let found = value[name].as_str().map(str::to_owned);
        found.ok_or_else(|| {
            Failure::new(format!("the emulator does not say its {name}")).output(greeting)
        })
    };
    let tokens = &value["tokens"];
    Ok([
        text(&value, "address")?,
        text(tokens, "admin")?,
        text(tokens, "olga.operator")?,
    ])
}
