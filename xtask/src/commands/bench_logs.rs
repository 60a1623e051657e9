//! `cargo xtask bench logs`: how fast the emulator serves robot logs.

use crate::failure::Failure;
use crate::project::Project;

/// Builds and runs the measuring program, which prints its figures itself.
pub fn run(project: &Project) -> Result<(), Failure> {
    println!("limits: 200 MB/s of JSON on one core, memory flat over 10,000,000 rows\n");
    project
        .cargo("run --quiet --release --package orchestrator-emulator --example log_rate")
        .show()
}
