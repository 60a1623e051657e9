//! `cargo xtask bench memory`: what a million rows and large files cost.

use crate::failure::Failure;
use crate::project::Project;

/// Builds and runs the measuring program, which prints its figures itself.
pub fn run(project: &Project) -> Result<(), Failure> {
    for (example, limit) in [("paging_memory", 32), ("bodies_memory", 16)] {
        println!("limit: flat, {limit} MB over the start at most\n");
        let run = format!("run --quiet --release --package rust-tests --example {example}");
        project.cargo(&run).show()?;
    }
    Ok(())
}
