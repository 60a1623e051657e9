//! Jobs: started, read, stopped.

use serde_json::{Value, json};

use crate::Failure;
use crate::call::{Client, Outcome};
use crate::tally::Tally;

const JOBS: &str = "/odata/Jobs";
const ACTION: &str = "UiPath.Server.Configuration.OData";

/// The key of a process of the sample.
pub async fn release(client: &Client) -> Result<String, Failure> {
    match client.read("/odata/Releases?$top=1").await {
        Outcome::Answer(200, rows) => rows["value"][0]["Key"]
            .as_str()
            .map(str::to_owned)
            .ok_or_else(|| "the folder has no process".into()),
        other => Err(format!("no process: {other:?}").into()),
    }
}

/// Starts a job, reads it and stops it.
pub async fn start_and_stop(client: &Client, tally: &Tally, release: &str) {
    let body = json!({ "startInfo": {
        "ReleaseKey": release,
        "Strategy": "ModernJobsCount",
        "JobsCount": 1,
    }});
    let path = format!("{JOBS}/{ACTION}.StartJobs");
    let jobs = match tally
        .send(client, "jobs", ("POST", &path), Some(&body))
        .await
    {
        Outcome::Answer(201, jobs) => jobs,
        Outcome::Answer(status, body) => return tally.find(format!("StartJobs: {status} {body}")),
        Outcome::Refused | Outcome::Unknown | Outcome::Hung => return,
    };
    let Some(id) = jobs["value"][0]["Id"].as_i64() else {
        return tally.find(format!("StartJobs gave no job: {jobs}"));
    };
    let path = format!("{JOBS}({id})");
    if let Outcome::Answer(status, body) = tally.send(client, "jobs", ("GET", &path), None).await
        && status != 200
    {
        tally.find(format!("job {id}, just started: {status} {body}"));
    }
    stop(client, tally, id).await;
}

async fn stop(client: &Client, tally: &Tally, id: i64) {
    let path = format!("{JOBS}({id})/{ACTION}.StopJob");
    let body: Value = json!({ "strategy": "Kill" });
    let outcome = tally
        .send(client, "jobs", ("POST", &path), Some(&body))
        .await;
    match outcome {
        // A job that has ended by itself cannot be stopped.
        Outcome::Answer(200 | 204 | 400 | 409, _) => {}
        Outcome::Answer(status, body) => tally.find(format!("StopJob({id}): {status} {body}")),
        Outcome::Refused | Outcome::Unknown | Outcome::Hung => {}
    }
}
