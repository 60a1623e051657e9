//! Runs the table of calls through the typed client: what leaves it, and what the caller gets.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use orchestrator_odata::{API_VERSIONS, Folder, Orchestrator};
use rust_tests::calls::{Entry, Reply, read};
use rust_tests::json::Json;
use rust_tests::recorder::{Answer, Recorder};
use rust_tests::{compare, dispatch};

type Outcome = Result<(), String>;

#[tokio::test]
async fn every_call_of_the_table() -> Outcome {
    let recorder = Recorder::start().await.map_err(|error| error.to_string())?;
    let client = Orchestrator::builder(&recorder.url())
        .bearer("a-token")
        .build()
        .map_err(|error| error.to_string())?;
    let version = API_VERSIONS.first().ok_or("the client has no version")?;
    let entries = read(version)?;
    let mut failures = Vec::new();
    for entry in &entries {
        if let Err(failure) = check(&recorder, &client, entry).await {
            failures.push(format!("{}: {failure}", entry.id));
        }
    }
    println!(
        "{} calls of API {version}, {} failed",
        entries.len(),
        failures.len()
    );
    if failures.is_empty() {
        Ok(())
    } else {
        Err(failures.join("\n"))
    }
}

#[test]
fn the_table_and_the_client_have_the_same_operations() -> Outcome {
    let version = API_VERSIONS.first().ok_or("the client has no version")?;
    let entries = read(version)?;
    let in_table: BTreeSet<&str> = entries
        .iter()
        .map(|entry| entry.operation.as_str())
        .collect();
    let in_client: BTreeSet<&str> = dispatch::operations().collect();
    assert_eq!(in_client, in_table);
    let expected = match *version {
        "17.0" => 429,
        "20.0" => 418,
        other => return Err(format!("nobody counted the operations of {other}")),
    };
    assert_eq!(in_client.len(), expected);
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
