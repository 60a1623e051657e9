//! The client against an OData server that we did not write (`tests/foreign/`).
//!
//! Not run unless `ORCHESTRATOR_TEST_FOREIGN_PYTHON` names a Python with its requirements.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use futures::TryStreamExt;
use orchestrator_odata::models::{Asset, AssetValueScope, AssetValueType, JobState};
use orchestrator_odata::{ErrorKind, Orchestrator};
use rust_tests::calls::repository;

type Outcome = Result<(), Box<dyn std::error::Error>>;

const PYTHON: &str = "ORCHESTRATOR_TEST_FOREIGN_PYTHON";
const ROWS: usize = 2300;
const PAGE: usize = 500;

struct Server {
    process: Child,
    url: String,
}

impl Server {
    /// `None` where there is no Python for it.
    fn start() -> Result<Option<Self>, Box<dyn std::error::Error>> {
        let Some(python) = std::env::var_os(PYTHON) else {
            println!("not run: {PYTHON} is not set");
            return Ok(None);
        };
        let repository = repository();
        let mut process = Command::new(python)
            .arg("-B")
            .arg(repository.join("tests/foreign/serve.py"))
            .arg("--metadata")
            .arg(repository.join("bindings/orchestrator/metadata/17.0.edmx"))
            .args(["--port", "0", "--seed", "1", "--exit-with-stdin"])
            .args(["--rows", &ROWS.to_string()])
            .args(["--page-size", &PAGE.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let output = process.stdout.take().ok_or("the server has no output")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let url = line
            .trim()
            .strip_prefix("listening on ")
            .and_then(|url| url.strip_suffix("/odata"))
            .ok_or_else(|| format!("the server did not start: {line}"))?;
        Ok(Some(Self {
            url: url.to_owned(),
            process,
        }))
    }

    fn client(&self) -> Result<Orchestrator, orchestrator_odata::Error> {
        Orchestrator::builder(&self.url).bearer("token").build()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[tokio::test]
async fn a_list_is_complete_across_pages() -> Outcome {
    let Some(server) = Server::start()? else {
        return Ok(());
    };
    let orch = server.client()?;
    let logs: Vec<_> = orch.robot_logs().list().stream().try_collect().await?;
    let ids: BTreeSet<i64> = logs.iter().filter_map(|log| log.id).collect();
    assert_eq!((logs.len(), ids.len()), (ROWS, ROWS));
    assert_eq!(orch.robot_logs().list().count_all().await?, ROWS as u64);
    let some = orch.robot_logs().list().top(1100).skip(7).await?;
    assert_eq!(some.len(), 1100);
    assert_eq!(some[0].id, logs[7].id);
    let first = orch.robot_logs().list().orderby("Id desc").first().await?;
    assert_eq!(first.and_then(|log| log.id), ids.last().copied());
    Ok(())
}

#[tokio::test]
async fn filter_select_and_expand_mean_the_same_there() -> Outcome {
    let Some(server) = Server::start()? else {
        return Ok(());
    };
    let orch = server.client()?;
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
async fn an_asset_is_created_changed_and_deleted() -> Outcome {
    let Some(server) = Server::start()? else {
        return Ok(());
    };
    let orch = server.client()?;
    let asset = Asset::default()
        .with_name("Limit – O'Neil & 50 % + 1")
        .with_value_scope(AssetValueScope::Global)
        .with_value_type(AssetValueType::Text)
        .with_string_value("première");
    let created = orch.assets().create(&asset).await?;
    let id = created.id.ok_or("the new asset has no id")?;
    assert_eq!(created.name, asset.name);
    let changed = asset.clone().with_id(id).with_string_value("zweite");
    orch.assets().replace(id, &changed).await?;
    let read = orch.assets().get(id).await?;
    assert_eq!(read.string_value.as_deref(), Some("zweite"));
    assert_eq!(read.value_type, Some(AssetValueType::Text));
    orch.assets().delete(id).await?;
    let gone = orch
        .assets()
        .get(id)
        .await
        .err()
        .ok_or("it is still there")?;
    assert_eq!(gone.kind(), ErrorKind::NotFound);
    assert!(gone.to_string().contains("Assets.get"), "{gone}");
    Ok(())
}

#[tokio::test]
async fn a_mistake_in_a_filter_is_the_servers_own_words() -> Outcome {
    let Some(server) = Server::start()? else {
        return Ok(());
    };
    let list = server.client()?.jobs().list().filter("Stat eq 'Faulted'");
    let error = list.await.err().ok_or("the server took it")?;
    assert_eq!(error.kind(), ErrorKind::BadRequest);
    assert_eq!(error.status(), Some(400));
    assert!(error.to_string().contains("Stat"), "{error}");
    Ok(())
}
