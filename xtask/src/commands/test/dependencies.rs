//! The step for the crates that are used: their licences, where they come from, what is known
//! against them.

use super::Outcome;
use crate::failure::Stop;
use crate::project::Project;

const HOW_TO_GET_IT: &str = "cargo-deny is not installed: cargo install cargo-deny --locked";
/// What cargo-deny says when there is no network.
const UNREACHABLE: &str = "failed to fetch advisory database";

/// `deny.toml`, and the database of advisories where it can be fetched.
pub fn deny(project: &Project) -> Outcome {
    let version = project.cargo("deny --version").command().output();
    if !version.is_ok_and(|output| output.status.success()) {
        return Err(Stop::NotRun(HOW_TO_GET_IT.to_owned()));
    }
    project
        .cargo("deny --all-features check bans licenses sources")
        .log(&project.made("xtask/dependencies.log"))?;
    let advisories = project.cargo("deny --all-features check advisories");
    match advisories.log(&project.made("xtask/advisories.log")) {
        Ok(_) => Ok("with advisories".to_owned()),
        Err(failure) => {
            let said = failure.output.as_deref().unwrap_or_default();
            if said.contains(UNREACHABLE) {
                Ok("without advisories: their database cannot be fetched".to_owned())
            } else {
                Err(failure.into())
            }
        }
    }
}
