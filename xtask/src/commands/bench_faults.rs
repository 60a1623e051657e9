//! `cargo xtask bench faults`: runs in which something goes wrong, chosen by seed.

use std::env;

use super::test::official_environment;
use crate::failure::{Failure, Stop};
use crate::project::Project;

/// Most of the time is the emulator's, which is quicker with a little optimization.
const CONFIG: &str = "profile.dev.package.orchestrator-emulator.opt-level=1";

/// Builds and runs the program, which prints what it finds and fails where it finds something.
pub fn run(project: &Project, runs: usize, seed: u64) -> Result<(), Failure> {
    let run = project
        .cargo("run --quiet --package rust-tests --example fault_runs --config")
        .arguments([CONFIG, "--"])
        .arguments(["--runs", &runs.to_string(), "--seed", &seed.to_string()]);
    // A single run is looked at for its own sake.
    if runs == 1 {
        return run.show();
    }
    let python = match official_environment(project) {
        Ok(environment) => environment.python,
        Err(Stop::NotRun(why)) => {
            println!("without the official client: {why}\n");
            return run.show();
        }
        Err(Stop::Failed(failure)) => return Err(failure),
    };
    let build = project.cargo("build --package orchestrator-emulator --bins");
    build.log(&project.made("xtask/emulator-build.log"))?;
    let name = format!("debug/orchestrator-emulator{}", env::consts::EXE_SUFFIX);
    run.arguments(["--python".as_ref(), python.as_os_str()])
        .arguments(["--emulator".as_ref(), project.made(&name).as_os_str()])
        .show()
}
