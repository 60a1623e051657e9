//! `cargo xtask bench decode`, `rows` and `call`: the client against what is written by hand.

use crate::failure::Failure;
use crate::project::Project;

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Decoding a page of queue items.
    Decode,
    /// CPU time for a million rows.
    Rows,
    /// One call on loopback.
    Call,
}

/// Builds and runs the measuring program, which prints its figures itself and fails beyond its limit.
pub fn run(project: &Project, what: What) -> Result<(), Failure> {
    let name = match what {
        What::Decode => "decode",
        What::Rows => "rows",
        What::Call => "call",
    };
    project
        .cargo("run --quiet --release --package rust-tests --example bench_client --")
        .arguments([name])
        .show()
}
