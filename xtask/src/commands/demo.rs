//! `cargo xtask demo`: the client at work against a server on this machine.

use std::time::Duration;

use crate::failure::{Failure, Stop};
use crate::project::Project;
use crate::python::{self, Environment};
use crate::server::Server;
use crate::steps::announced;

const EXAMPLE: &str = "--package orchestrator-odata --example demo";
const METADATA: &str = "bindings/orchestrator/metadata/17.0.edmx";
const PATIENCE: Duration = Duration::from_secs(120);

/// The environment that the server runs in.
pub fn foreign_environment(project: &Project) -> Result<Environment, Stop> {
    python::environment(project, "venv-foreign", "tests/foreign/requirements.txt")
}

/// Runs the demo.
pub fn run(project: &Project) -> Result<(), Failure> {
    let python = announced("Python environment", || {
        let made = foreign_environment(project)?;
        let how = if made.is_new { "new" } else { "there already" };
        Ok((made.python, how.to_owned()))
    })
    .map_err(Stop::into_failure)?;
    announced("client (minutes at first)", || {
        let log = project.made("xtask/demo-build.log");
        project.cargo(&format!("build {EXAMPLE}")).log(&log)?;
        Ok(((), String::new()))
    })
    .map_err(Stop::into_failure)?;
    let mut server = announced("server", || {
        let call = project
            .program(&python)
            .arguments(["tests/foreign/serve.py", "--metadata", METADATA])
            .arguments(["--port", "0", "--exit-with-stdin"]);
        let log = project.made("xtask/demo-server.log");
        let server = Server::start(&call, &log, PATIENCE)?;
        let address = server.address.clone();
        Ok((server, address))
    })
    .map_err(Stop::into_failure)?;
    println!();
    let run = project.cargo(&format!("run --quiet {EXAMPLE} --"));
    let outcome = run.arguments([base(&server.address)]).show();
    println!();
    announced("server stopped", || {
        let how = if server.stop() { "" } else { "killed" };
        Ok(((), how.to_owned()))
    })
    .map_err(Stop::into_failure)?;
    outcome
}

/// The address that paths such as `/odata/Jobs` are appended to.
fn base(address: &str) -> &str {
    address.strip_suffix("/odata").unwrap_or(address)
}
