//! `cargo xtask bench generate`: the generator beside others.

use std::path::Path;

use super::corpus::program;
use crate::failure::{Failure, Stop};
use crate::node::NodeProgram;
use crate::project::Project;
use crate::python;

/// Installs the peers and runs the script, which prints its figures and fails beyond its limits.
pub fn run(project: &Project, corpus: Option<&Path>) -> Result<(), Failure> {
    let peers =
        NodeProgram::prepare(project, "peers", "tests/peers").map_err(Stop::into_failure)?;
    let requirements = "tests/peers/requirements.txt";
    let python = python::environment(project, "venv-peers", requirements);
    let python = python.map_err(Stop::into_failure)?.python;
    let service = "bindings/orchestrator";
    let mut call = project
        .program(&python)
        .arguments(["tests/peers/bench.py", "--program"])
        .arguments([program(project, "release")?])
        .arguments(["--metadata", &format!("{service}/metadata/17.0.edmx")])
        .arguments(["--config", &format!("{service}/generator.json"), "--node"])
        .arguments([&peers.node()])
        .arguments(["--peers".as_ref(), peers.file("").as_os_str()])
        .arguments([
            "--work".as_ref(),
            project.made("bench-generate").as_os_str(),
        ]);
    if let Some(corpus) = corpus {
        call = call.arguments(["--corpus".as_ref(), corpus.as_os_str()]);
    }
    call.show()
}
