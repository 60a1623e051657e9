//! Runs the table of calls through the typed client: what leaves it, and what the caller gets.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use orchestrator_odata::{API_VERSIONS, Folder, Orchestrator, only_in};
use rust_tests::calls::{Entry, Reply, read};
use rust_tests::json::Json;
use rust_tests::recorder::{Answer, Recorder};
use rust_tests::{compare, dispatch};

type Outcome = Result<(), String>;

#[tokio::test]
async fn every_call_of_the_table() -> Outcome {
    let recorder = Recorder::start().await.map_err(|error| error.to_string())?;
    let mut failures = Vec::new();
    for version in API_VERSIONS {
        let client = Orchestrator::builder(&recorder.url())
            .bearer("a-token")
            .server_version(version)
            .build()
            .map_err(|error| error.to_string())?;
        let entries = read(version)?;
        let before = failures.len();
        for entry in &entries {
            if let Err(failure) = check(&recorder, &client, entry).await {
                failures.push(format!("{} of {version}: {failure}", entry.id));
            }
        }
        println!(
            "{} calls of API {version}, {} failed",
            entries.len(),
            failures.len() - before
        );
    }
    if failures.is_empty() {
        Ok(())
    } else {
        Err(failures.join("\n"))
    }
}

#[test]
fn the_table_and_the_client_have_the_same_operations() -> Outcome {
    let mut in_tables = BTreeSet::new();
    for version in API_VERSIONS {
        let in_table: BTreeSet<String> = read(version)?
            .into_iter()
            .map(|entry| entry.operation)
            .collect();
        let expected = match *version {
            "17.0" => 429,
            "20.0" => 418,
            other => return Err(format!("nobody counted the operations of {other}")),
        };
        assert_eq!(in_table.len(), expected);
        for operation in &in_table {
            let having = only_in(operation).unwrap_or_else(|| API_VERSIONS.to_vec());
            assert!(having.contains(version), "{operation} in {version}");
        }
        in_tables.extend(in_table);
    }
    let in_client: BTreeSet<String> = dispatch::operations().map(str::to_owned).collect();
    assert_eq!(in_client, in_tables);
    assert!(API_VERSIONS.len() == 1 || in_client.len() == 464);
    Ok(())
}

async fn check(recorder: &Recorder, client: &Orchestrator, entry: &Entry) -> Outcome {
    recorder.answer(answer(&entry.reply)?);
    let client = match entry.folder {
        Some(id) => client.in_folder(Folder::id(id)),
        None => client.clone(),
    };
    let result = dispatch::call(&client, entry).await;
    let requests = recorder.take();
    let [request] = requests.as_slice() else {
        return Err(format!(
            "{} requests arrived instead of one; the call ended with {result:?}",
            requests.len()
        ));
    };
    compare::request(&entry.request, request).await?;
    let expected = parse(entry.value.get())?;
    let actual = parse(&result?)?.without_control_information();
    match expected.difference(&actual) {
        None => Ok(()),
        Some(difference) => Err(format!("value {difference}")),
    }
}

fn parse(text: &str) -> Result<Json, String> {
    Json::parse(text).map_err(|error| format!("{error} in {text}"))
}

fn answer(reply: &Reply) -> Result<Answer, String> {
    let body = match (&reply.body, &reply.bytes) {
        (Some(body), _) => body.get().as_bytes().to_vec(),
        (None, Some(bytes)) => STANDARD.decode(bytes).map_err(|error| error.to_string())?,
        (None, None) => Vec::new(),
    };
    Ok(Answer {
        status: reply.status,
        headers: reply.headers.clone(),
        body,
    })
}
