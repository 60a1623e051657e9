//! Sends every call of the conformance table to the emulator over HTTP, and checks that the answer
//! is what the description declares: status, media type, and every member of the body.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on says so"
)]

#[path = "operations/assumed.rs"]
mod assumed;
#[path = "operations/calls.rs"]
mod calls;
#[path = "operations/declared.rs"]
mod declared;
#[path = "operations/refusals.rs"]
mod refusals;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use orchestrator_emulator::handlers::Handlers;
use orchestrator_emulator::schema::Schema;
use orchestrator_emulator::{Emulator, Settings, auth, descriptions, server};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use assumed::Passed;
use calls::Entry as Line;
use odata_codegen::model::{Kind, Operation, Shape};
use refusals::{REFUSALS, REFUSED_BY_BEHAVIOUR};

/// Rows that the table of calls takes for granted.
const FOLDER: &str = "3";

struct Running {
    emulator: Arc<Emulator>,
    base: String,
    token: String,
    client: reqwest::Client,
    /// Operations with a handler of their own.
    behaviour: BTreeSet<&'static str>,
    /// Codes of errors that the version has.
    codes: BTreeSet<i64>,
}

async fn start(version: &str, handlers: Handlers) -> Running {
    let bytes = descriptions::named(version).expect("a description of this version");
    let schema = Schema::load(version, bytes).expect("a description that can be used");
    let mut emulator = Emulator::new(schema, Settings::default());
    // Pages of what is made up have no behaviour of their own.
    let generic: BTreeSet<&str> = Handlers::generic().names().collect();
    let behaviour = handlers
        .names()
        .filter(|name| !generic.contains(name))
        .collect();
    emulator.handlers = handlers;
    // Jobs do not run on while other operations are called.
    emulator.store_mut().clock.stop();
    let emulator = Arc::new(emulator);
    let listener = TcpListener::bind(("127.0.0.1", 0))
        .await
        .expect("a free port");
    let address = listener.local_addr().expect("an address");
    let serving = Arc::clone(&emulator);
    tokio::spawn(async move { server::serve(listener, serving, std::future::pending()).await });
    let token = auth::ready_tokens(&emulator).remove(0).token;
    Running {
        emulator,
        base: format!("http://{address}/acme/main/orchestrator_"),
        token,
        client: reqwest::Client::new(),
        behaviour,
        codes: calls::error_codes(version),
    }
}

impl Running {
    /// Sees to it that the entities that a call is about exist.
    fn prepare(&self, operation: &Operation, line: &Line) {
        let schema = &self.emulator.schema;
        let (group, _) = schema.operation(&operation.id).expect("an operation");
        let passed = Passed {
            arguments: &line.arguments,
            body: line.request.body.json(),
        };
        let mut store = self.emulator.store_mut();
        for (set, key) in assumed::entities(group, operation, passed) {
            assumed::add(&mut store, &set, &key);
        }
        assumed::name(&mut store, group, passed);
    }

    async fn send(&self, line: &Line) -> reqwest::Response {
        let url = format!("{}{}", self.base, line.request.path);
        let mut url = url::Url::parse(&url).expect("an address");
        if !line.request.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&line.request.query);
        }
        let method = line.request.method.parse().expect("a method");
        let mut request = self
            .client
            .request(method, url)
            .header("authorization", format!("Bearer {}", self.token));
        for (name, value) in &line.request.headers {
            let is_folder = name == "x-uipath-organizationunitid";
            request = request.header(name, if is_folder { FOLDER } else { value.as_str() });
        }
        request = match line.request.body.form() {
            Some(form) => request.multipart(form),
            None => match line.request.body.json() {
                Some(body) => request
                    .header("content-type", "application/json")
                    .body(body.to_string()),
                None => request,
            },
        };
        request.send().await.expect("an answer")
    }

    fn may_refuse(&self, operation: &Operation, status: u16) -> bool {
        let is_listed = REFUSALS
            .iter()
            .any(|(id, refused, _)| *id == operation.id && *refused == status);
        let has_behaviour = self.behaviour.contains(operation.id.as_str());
        is_listed || has_behaviour && REFUSED_BY_BEHAVIOUR.contains(&status)
    }

    /// What is wrong with the answer to a call.
    async fn check(&self, line: &Line) -> Result<(), String> {
        let schema = &self.emulator.schema;
        let (_, operation) = schema
            .operation(&line.operation)
            .ok_or("the description does not have it")?;
        self.prepare(operation, line);
        let response = self.send(line).await;
        let status = response.status().as_u16();
        let media = response
            .headers()
            .get("content-type")
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
            .to_owned();
        for header in ["x-correlation-id", "api-supported-versions"] {
            if !response.headers().contains_key(header) {
                return Err(format!("the header {header} is missing"));
            }
        }
        let is_created = status == 201 && operation.kind == Kind::Create;
        if is_created && !response.headers().contains_key("location") {
            return Err("201 without a location".to_owned());
        }
        let body = response.bytes().await.map_err(|error| error.to_string())?;
        let text = String::from_utf8_lossy(&body).into_owned();
        if self.may_refuse(operation, status) {
            let problem: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
            let code = problem["errorCode"]
                .as_i64()
                .or(problem["error"]["code"].as_i64());
            return match code.is_some_and(|code| self.codes.contains(&code)) {
                true => Ok(()),
                false => Err(format!("a refusal without a code of the service: {text}")),
            };
        }
        if !(200..300).contains(&status) || !operation.statuses.contains(&status) {
            let shown: String = text.chars().take(300).collect();
            return Err(format!(
                "status {status}, declared {:?}: {shown}",
                operation.statuses
            ));
        }
        self.check_body(operation, status, &media, &text, line)
    }

    fn check_body(
        &self,
        operation: &Operation,
        status: u16,
        media: &str,
        text: &str,
        line: &Line,
    ) -> Result<(), String> {
        let outcome = &operation.result;
        let is_odata = !matches!(operation.kind, Kind::Endpoint(_));
        if text.is_empty() {
            let may_be = outcome.shape == Shape::None || outcome.is_nullable || status == 204;
            return if may_be {
                Ok(())
            } else {
                Err("no body".to_owned())
            };
        }
        if outcome.shape == Shape::None {
            return Err(format!("a body, and none is declared: {text}"));
        }
        if outcome.shape == Shape::Bytes {
            return match media == "application/json" {
                true => Err("bytes as JSON".to_owned()),
                false => Ok(()),
            };
        }
        let expected = if is_odata {
            "application/json; odata.metadata=minimal; odata.streaming=true"
        } else {
            "application/json; charset=utf-8"
        };
        if media != expected {
            return Err(format!("media type {media}"));
        }
        let value: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let ty = outcome.ty.as_ref().ok_or("no type is declared")?;
        let check = declared::Check {
            schema: &self.emulator.schema,
            is_odata,
        };
        if is_odata && value["@odata.context"].as_str().is_none() {
            return Err("no context".to_owned());
        }
        match outcome.shape {
            Shape::List => {
                let rows = value["value"].as_array().ok_or("value is no array")?;
                let asks_count = line.request.query.iter().any(|(name, _)| name == "$count");
                if asks_count && !value["@odata.count"].is_u64() {
                    return Err("no count".to_owned());
                }
                check.rows(ty, rows)
            }
            Shape::Array => check.rows(ty, value.as_array().ok_or("no array")?),
            Shape::Wrapped => check.value(ty, &value["value"], "value"),
            _ => check.value(ty, &value, ""),
        }
    }
}

async fn every_operation(version: &str, handlers: Handlers) {
    let running = start(version, handlers).await;
    let lines = calls::of(version);
    let mut failures: BTreeMap<String, String> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut is_changed = false;
    for line in &lines {
        if std::mem::replace(&mut is_changed, line.request.method != "GET") {
            running.emulator.reset();
        }
        seen.insert(line.operation.clone());
        if let Err(problem) = running.check(line).await {
            failures.insert(line.id.clone(), problem);
        }
    }
    let declared = running.emulator.schema.service.operations().count();
    assert_eq!(seen.len(), declared, "operations that the table calls");
    for (id, problem) in &failures {
        eprintln!("{id}: {problem}");
    }
    assert!(
        failures.is_empty(),
        "{} of {} calls of {version} are not answered as declared",
        failures.len(),
        lines.len()
    );
}

#[tokio::test]
async fn every_operation_of_17_0_answers() {
    every_operation("17.0", Handlers::standard()).await;
}

#[tokio::test]
async fn every_operation_of_20_0_answers() {
    every_operation("20.0", Handlers::standard()).await;
}

#[tokio::test]
async fn every_operation_of_17_0_answers_without_behaviour() {
    every_operation("17.0", Handlers::generic()).await;
}

#[tokio::test]
async fn every_operation_of_20_0_answers_without_behaviour() {
    every_operation("20.0", Handlers::generic()).await;
}

#[tokio::test]
async fn the_sample_is_true_to_the_description() {
    for (version, _) in descriptions::ALL {
        let running = start(version, Handlers::standard()).await;
        let schema = &running.emulator.schema;
        let store = running.emulator.store();
        let check = declared::Check {
            schema,
            is_odata: true,
        };
        for group in &schema.service.groups {
            let Some(ty) = group.entity_type else {
                continue;
            };
            let known = |name: &String| schema.property(ty, name).is_some();
            let rows: Vec<Value> = store
                .scan(&group.name)
                .map(|(_, entry)| {
                    let mut row = entry.row.clone();
                    // Answers leave out what a version does not declare.
                    row.retain(|name, _| known(name));
                    json!(row)
                })
                .collect();
            // Robot logs are made up when they are read.
            let is_enough = rows.len() > 1 || group.name == "RobotLogs";
            assert!(is_enough, "{}: {} rows", group.name, rows.len());
            let ty =
                odata_codegen::model::TypeUse::single(odata_codegen::model::Type::Structured(ty));
            check
                .rows(&ty, &rows)
                .unwrap_or_else(|problem| panic!("{version} {}: {problem}", group.name));
        }
    }
}
