//! Whether a job could run.

use serde_json::{Value, json};

use super::JOBS;
use super::start::{release, robot_ids, robots};
use crate::Emulator;
use crate::entities::{find, key};
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Jobs.ValidateDynamicJob", planned),
        ("Jobs.ValidateExistingJob", existing),
    ]);
}

/// What a check found, as the service words it.
fn verdict(found: &[(&str, String)]) -> Reply {
    let codes: Vec<&str> = found.iter().map(|(code, _)| *code).collect();
    let errors: Vec<&str> = found.iter().map(|(_, text)| text.as_str()).collect();
    Reply::Value(json!({
        "IsValid": found.is_empty(),
        "Errors": errors,
        "ErrorCodes": codes,
    }))
}

fn planned(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let info: &Value = call.member("startInfo");
    let store = emulator.store();
    release(&store, call, info)?;
    let known = robots(&store, call.folder_id);
    let mut found: Vec<(&str, String)> = robot_ids(info)
        .into_iter()
        .filter(|id| known.iter().all(|(robot, _)| robot != id))
        .map(|id| {
            (
                "RobotNotFound",
                format!("There is no robot {id} in the folder."),
            )
        })
        .collect();
    if known.is_empty() {
        let text = "There is no robot in the folder.".to_owned();
        found.push(("RobotNotAssignedToFolder", text));
    }
    Ok(verdict(&found))
}

fn existing(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let job = find(&store, call, JOBS, key(call)?)?;
    let is_waiting = job.text("State") == "Pending";
    let found: &[(&str, String)] = if is_waiting && robots(&store, call.folder_id).is_empty() {
        &[(
            "RobotNotAssignedToFolder",
            "There is no robot in the folder.".to_owned(),
        )]
    } else {
        &[]
    };
    Ok(verdict(found))
}
