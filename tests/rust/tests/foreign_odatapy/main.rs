//! The client against an OData server that we did not write, with our description: odatapy
//! (`tests/foreign/`).
//!
//! Each test function is a scenario. Expectations come from the tables in `tests/foreign/story.py`,
//! by hand. Scenarios that write make rows of their own.
//!
//! Not run unless `ORCHESTRATOR_TEST_FOREIGN_ODATAPY` has the address of the running service:
//! `cargo xtask test "foreign server"` starts it, with 2300 rows of logs in pages of 500.

mod pages;
mod queries;
mod writes;

use orchestrator_odata::models::JobState;
use orchestrator_odata::{ErrorKind, Orchestrator};

/// How a scenario ends.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

const SERVICE: &str = "ORCHESTRATOR_TEST_FOREIGN_ODATAPY";

/// A client of the service, where it runs.
pub fn client() -> Result<Option<Orchestrator>, orchestrator_odata::Error> {
    let Ok(url) = std::env::var(SERVICE) else {
        println!("not run: {SERVICE} is not set");
        return Ok(None);
    };
    let client = Orchestrator::builder(&url).bearer("token").build()?;
    Ok(Some(client))
}

#[tokio::test]
async fn filter_select_and_expand_mean_the_same_there() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let all = orch.jobs().list().await?;
    let faulted = orch
        .jobs()
        .list()
        .filter("State eq 'Faulted'")
        .select("Id,State,ReleaseName")
        .expand("Robot($select=Id,Name)")
        .await?;
    let expected = all
        .iter()
        .filter(|job| job.state == Some(JobState::Faulted))
        .count();
    assert!(expected > 0);
    assert_eq!(faulted.len(), expected);
    for job in &faulted {
        assert_eq!(job.state, Some(JobState::Faulted));
        assert_eq!(job.start_time, None, "StartTime was not selected");
        assert!(job.robot.as_ref().is_some_and(|robot| robot.name.is_some()));
    }
    let name = faulted[0].release_name.clone().ok_or("no release name")?;
    let quoted = name.replace('\'', "''");
    let same = orch
        .jobs()
        .list()
        .filter(format!("State eq 'Faulted' and ReleaseName eq '{quoted}'"))
        .count(true)
        .await?;
    assert!(
        !same.is_empty()
            && same
                .iter()
                .all(|job| job.release_name.as_ref() == Some(&name))
    );
    Ok(())
}

#[tokio::test]
async fn a_mistake_in_a_filter_is_the_servers_own_words() -> Outcome {
    let Some(orch) = client()? else { return Ok(()) };
    let list = orch.jobs().list().filter("Stat eq 'Faulted'");
    let error = list.await.err().ok_or("the server took it")?;
    assert_eq!(error.kind(), ErrorKind::BadRequest);
    assert_eq!(error.status(), Some(400));
    assert!(error.to_string().contains("Stat"), "{error}");
    Ok(())
}
