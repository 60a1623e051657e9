//! `cargo xtask bench memory`: what paging through a million rows costs.

use crate::failure::Failure;
use crate::project::Project;

/// Builds and runs the measuring program, which prints its figures itself.
pub fn run(project: &Project) -> Result<(), Failure> {
    println!("limit: flat, 32 MB over the start at most\n");
    project
        .cargo("run --quiet --release --package rust-tests --example paging_memory")
        .show()
}
