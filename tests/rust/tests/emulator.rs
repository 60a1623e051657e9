//! Runs the table of calls through the typed client against the emulator: what arrives there, and
//! whether the client can read what it answers.

#[path = "../../emulator/tests/operations/assumed.rs"]
mod assumed;
#[path = "../../emulator/tests/operations/refusals.rs"]
mod refusals;

use std::collections::{BTreeMap, BTreeSet};

use odata_codegen::model::{Kind, Operation};
use orchestrator_emulator::handlers::Handlers;
use orchestrator_emulator::journal::Entry as Arrived;
use orchestrator_emulator::permissions::Enforcement;
use orchestrator_emulator::schema::Schema;
use orchestrator_emulator::{Emulator, Settings, descriptions};
use orchestrator_odata::{API_VERSIONS, Folder, Orchestrator};
use rust_tests::calls::{Entry, read};
use rust_tests::emulated::Emulated;
use rust_tests::recorder::Recorded;
use rust_tests::{compare, dispatch};
use serde_json::{Map, Value};

use assumed::Passed;
use refusals::{REFUSALS, REFUSED_BY_BEHAVIOUR};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// What became of the calls.
#[derive(Debug, Default)]
struct Tally {
    succeeded: usize,
    refused: BTreeMap<u16, usize>,
    failures: Vec<String>,
}

struct Service {
    emulated: Emulated,
    client: Orchestrator,
    /// Operations with a handler of their own.
    behaviour: BTreeSet<&'static str>,
}

impl Service {
    async fn start(version: &str, handlers: Handlers) -> Outcome<Self> {
        let bytes = descriptions::named(version).ok_or("no description of this version")?;
        let settings = Settings {
            robot_logs: 50,
            ..Settings::default()
        };
        let mut emulator = Emulator::new(Schema::load(version, bytes)?, settings);
        emulator.enforcement = Enforcement::Off;
        let generic: BTreeSet<&str> = Handlers::generic().names().collect();
        let behaviour = handlers
            .names()
            .filter(|name| !generic.contains(name))
            .collect();
        emulator.handlers = handlers;
        let emulated = Emulated::serve(emulator).await?;
        let client = Orchestrator::builder(&emulated.tenant())
            .bearer(emulated.token("admin"))
            .build()?;
        assert_eq!(client.server_version().await?.as_deref(), Some(version));
        Ok(Self {
            emulated,
            client,
            behaviour,
        })
    }

    /// Sees to it that the entities that a call is about exist.
    fn prepare(&self, entry: &Entry) -> Outcome {
        let emulator = &self.emulated.emulator;
        let (group, operation) = emulator
            .schema
            .operation(&entry.operation)
            .ok_or("the description does not have it")?;
        let mut arguments = Map::new();
        for (name, value) in &entry.arguments {
            arguments.insert(name.clone(), serde_json::from_str(value.get())?);
        }
        let body: Option<Value> = match &entry.request.body {
            Some(body) => Some(serde_json::from_str(body.get())?),
            None => None,
        };
        let passed = Passed {
            arguments: &arguments,
            body: body.as_ref().filter(|body| body.get("multipart").is_none()),
        };
        let mut store = emulator.store_mut();
        if let Some(folder) = entry.folder {
            assumed::add(&mut store, "Folders", &folder.into());
        }
        for (set, key) in assumed::entities(group, operation, passed) {
            assumed::add(&mut store, &set, &key);
        }
        assumed::name(&mut store, group, passed);
        Ok(())
    }

    /// Makes a call; the status of a refusal, or none for a success.
    async fn check(&self, entry: &Entry) -> Outcome<Option<u16>> {
        self.prepare(entry)?;
        let emulator = &self.emulated.emulator;
        emulator.journal.clear();
        let client = match entry.folder {
            Some(id) => self.client.in_folder(Folder::id(id)),
            None => self.client.clone(),
        };
        let result = dispatch::call(&client, entry).await;
        let arrived = emulator.journal.entries(0, None);
        let first = arrived
            .first()
            .ok_or_else(|| format!("no request arrived: {result:?}"))?;
        let (_, operation) = emulator
            .schema
            .operation(&entry.operation)
            .ok_or("the description does not have it")?;
        compare::request(&entry.request, &recorded(first, entry)).await?;
        self.check_count(operation, &arrived)?;
        let status = arrived.last().and_then(|last| last.status).unwrap_or(0);
        match result {
            Ok(_) if (200..300).contains(&status) => Ok(None),
            Ok(_) => Err(format!("status {status} is no error to the client").into()),
            Err(_) if self.may_refuse(operation, status) => Ok(Some(status)),
            Err(error) => Err(format!("status {status}: {error}").into()),
        }
    }

    /// Only lists go on, with further pages of the same.
    fn check_count(&self, operation: &Operation, arrived: &[Arrived]) -> Outcome {
        let are_pages = arrived
            .iter()
            .all(|entry| entry.operation.as_deref() == Some(operation.id.as_str()));
        let is_list = matches!(operation.kind, Kind::List | Kind::Function)
            || operation.method.as_str() == "GET";
        if !are_pages || arrived.len() > 1 && !is_list {
            return Err(format!("{} requests arrived", arrived.len()).into());
        }
        Ok(())
    }

    fn may_refuse(&self, operation: &Operation, status: u16) -> bool {
        let is_listed = REFUSALS
            .iter()
            .any(|(id, refused, _)| *id == operation.id && *refused == status);
        let has_behaviour = self.behaviour.contains(operation.id.as_str());
        is_listed || has_behaviour && REFUSED_BY_BEHAVIOUR.contains(&status)
    }
}

/// A request as the journal tells it.
fn recorded(arrived: &Arrived, entry: &Entry) -> Recorded {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(&arrived.query)
        .finish();
    let is_secret = arrived.bytes.is_empty() && entry.operation == "Account.Authenticate";
    let body = match &entry.request.body {
        // The journal keeps no bodies of sign-in requests.
        Some(body) if is_secret => body.get().as_bytes().to_vec().into(),
        _ => arrived.bytes.clone(),
    };
    Recorded {
        method: arrived.method.clone(),
        path: arrived.path.clone(),
        query,
        headers: arrived
            .headers
            .iter()
            .map(|(name, value)| (name.clone(), text(value)))
            .collect(),
        body,
    }
}

async fn every_call(handlers: &dyn Fn() -> Handlers) -> Outcome<Vec<Tally>> {
    let mut tallies = Vec::new();
    for version in API_VERSIONS {
        tallies.push(every_call_of(version, handlers()).await?);
    }
    Ok(tallies)
}

async fn every_call_of(version: &str, handlers: Handlers) -> Outcome<Tally> {
    let service = Service::start(version, handlers).await?;
    let mut tally = Tally::default();
    let mut is_changed = false;
    for entry in &read(version)? {
        if std::mem::replace(&mut is_changed, entry.request.method != "GET") {
            service.emulated.emulator.reset();
        }
        match service.check(entry).await {
            Ok(None) => tally.succeeded += 1,
            Ok(Some(status)) => *tally.refused.entry(status).or_default() += 1,
            Err(problem) => tally.failures.push(format!("{}: {problem}", entry.id)),
        }
    }
    println!(
        "{} calls of API {version} succeeded, {} were refused ({:?}), {} failed",
        tally.succeeded,
        tally.refused.values().sum::<usize>(),
        tally.refused,
        tally.failures.len()
    );
    Ok(tally)
}

fn no_failures(tally: &Tally) -> Outcome {
    if tally.failures.is_empty() {
        return Ok(());
    }
    Err(tally.failures.join("\n").into())
}

#[tokio::test]
async fn every_call_is_understood_without_behaviour() -> Outcome {
    for tally in every_call(&Handlers::generic).await? {
        no_failures(&tally)?;
        let refused: usize = tally.refused.values().sum();
        assert!(refused < 30, "only values that are made up are refused");
    }
    Ok(())
}

#[tokio::test]
async fn every_call_is_understood_with_behaviour() -> Outcome {
    for tally in every_call(&Handlers::standard).await? {
        no_failures(&tally)?;
        assert!(tally.succeeded > 0);
    }
    Ok(())
}
