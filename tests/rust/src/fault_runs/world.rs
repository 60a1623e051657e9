//! The emulator of a run, and clients of it.

use std::time::Duration;

use odata_runtime::auth::{AccessToken, OAuthTokenRequest};
use odata_runtime::{ReqwestTransport, RetryPolicy, Url};
use orchestrator_emulator::journal::Entry as Arrived;
use orchestrator_emulator::people::seed;
use orchestrator_emulator::store::{Entry, Key};
use orchestrator_emulator::volume::FIRST_ID;
use orchestrator_emulator::{Emulator, Settings};
use orchestrator_odata::{Builder, Folder, Orchestrator};
use serde_json::json;

use super::Failure;
use super::plan::Plan;
use crate::emulated::Emulated;

/// The folder of the runs, `Finance/Invoices`.
pub const FOLDER: i64 = 3;
/// Another folder.
pub const OTHER_FOLDER: i64 = 4;
/// Robot logs that are made up.
const LOGS: u64 = 3_000;
/// How long the client waits for the service: shorter than what is too slow, and long enough for a
/// machine that has other things to do.
const PATIENCE: Duration = Duration::from_millis(700);
/// The same where nothing goes wrong.
const MUCH_PATIENCE: Duration = Duration::from_secs(20);
const SCOPES: &str = "OR.Assets OR.Queues OR.Jobs OR.Folders";

/// An emulator that runs use one after another.
pub struct World {
    service: Emulated,
    transport: ReqwestTransport,
    patient: ReqwestTransport,
    token: String,
}

impl World {
    /// Starts an emulator.
    ///
    /// # Errors
    /// No free port, a description that cannot be read.
    pub async fn start() -> Result<Self, Failure> {
        let settings = Settings {
            robot_logs: LOGS,
            ..Settings::default()
        };
        let service = Emulated::start(settings)
            .await
            .map_err(|error| error.to_string())?;
        let transport = |limit| {
            let builder = ReqwestTransport::builder().connect_timeout(limit);
            let builder = builder.read_timeout(limit).total_timeout(2 * limit);
            builder.no_proxy().build()
        };
        Ok(Self {
            transport: transport(PATIENCE)?,
            patient: transport(MUCH_PATIENCE)?,
            token: service.token("admin"),
            service,
        })
    }

    /// Its state.
    #[must_use]
    pub fn emulator(&self) -> &Emulator {
        &self.service.emulator
    }

    /// The token that must be seen nowhere.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.token
    }

    /// Goes back to the sample, without faults and with an empty journal.
    pub fn reset(&mut self) {
        self.emulator().faults.clear();
        self.emulator().reset();
        self.emulator().journal.clear();
        self.token = self.service.token("admin");
    }

    /// Begins what goes wrong.
    ///
    /// # Errors
    /// A rule that the emulator does not take.
    pub fn spoil(&self, plan: &Plan) -> Result<(), Failure> {
        let rules = plan.rules()?;
        for rule in &rules {
            rule.check(&self.emulator().schema)?;
        }
        self.emulator().journal.clear();
        self.emulator().faults.replace(rules, plan.seed);
        Ok(())
    }

    /// What arrived since the faults began.
    #[must_use]
    pub fn arrived(&self, operation: &str) -> Vec<Arrived> {
        self.emulator().journal.entries(0, Some(operation))
    }

    fn builder(&self, transport: &ReqwestTransport) -> Builder {
        Orchestrator::builder(&self.service.tenant())
            .transport(transport.clone())
            .retry(policy())
            .folder(Folder::id(FOLDER))
    }

    /// A client with a token at hand, which works in the folder of the runs.
    ///
    /// # Errors
    /// Those of the builder.
    pub fn client(&self, renews: bool) -> Result<Orchestrator, Failure> {
        let token = self.token.clone();
        let builder = if renews {
            self.builder(&self.transport)
                .token_callback(move || std::future::ready(Ok(AccessToken::new(token.clone()))))
        } else {
            self.builder(&self.transport).bearer(token)
        };
        Ok(builder.build()?)
    }

    /// A client for what comes before and after the faults, which waits as long as it takes.
    ///
    /// # Errors
    /// Those of the builder.
    pub fn patient(&self) -> Result<Orchestrator, Failure> {
        let builder = self.builder(&self.patient);
        Ok(builder.bearer(self.token.as_str()).build()?)
    }

    /// A client that signs in as an application.
    ///
    /// # Errors
    /// Those of the builder.
    pub fn application(&self) -> Result<Orchestrator, Failure> {
        let url = Url::parse(&format!("{}/identity_/connect/token", self.service.origin))?;
        let request = OAuthTokenRequest::client_credentials(
            std::sync::Arc::new(self.transport.clone()),
            url,
            seed::CONFIDENTIAL_CLIENT,
            seed::CLIENT_SECRET,
            SCOPES,
        );
        let source = request.with_retry(policy());
        let builder = self.builder(&self.transport);
        Ok(builder.token_source(source).build()?)
    }

    /// Lets all tokens of applications come to their end.
    pub fn end_tokens(&self) {
        let seconds = self.emulator().identity.settings().access_seconds;
        self.emulator().identity.advance(seconds + 1);
    }

    /// Puts so many assets into a folder.
    pub fn add_assets(&self, folder: i64, count: u64) {
        let mut store = self.emulator().store_mut();
        for number in 0..count {
            let row = json!({
                "Name": format!("Limit {folder}-{number}"), "ValueScope": "Global",
                "ValueType": "Integer", "IntValue": number, "CanBeDeleted": true,
            });
            let row = row.as_object().cloned().unwrap_or_default();
            store.insert("Assets", Entry::in_folder(row, folder));
        }
    }

    /// Keys of the rows of a set in a folder, in their order.
    #[must_use]
    pub fn ids(&self, set: &str, folder: i64) -> Vec<i64> {
        let store = self.emulator().store();
        let here = store.scan_folder(set, Some(folder));
        here.filter_map(|(key, _)| match key {
            Key::Number(number) => Some(*number),
            Key::Text(_) => None,
        })
        .collect()
    }

    /// The keys of all robot logs: those that are stored, then those that are made up.
    #[must_use]
    pub fn log_ids(&self) -> Vec<i64> {
        let made_up = FIRST_ID..FIRST_ID + LOGS;
        let mut ids = self.ids("RobotLogs", FOLDER);
        ids.extend(made_up.filter_map(|id| i64::try_from(id).ok()));
        ids
    }

    /// A property of an entity as it is stored.
    #[must_use]
    pub fn stored(&self, set: &str, id: i64, property: &str) -> serde_json::Value {
        let store = self.emulator().store();
        let entry = store.get(set, &Key::Number(id));
        entry.map_or(serde_json::Value::Null, |entry| entry.get(property).clone())
    }
}

/// Repeats as usual, in less time.
fn policy() -> RetryPolicy {
    RetryPolicy::default()
        .with_attempts(4)
        .with_delays(Duration::from_millis(2), Duration::from_millis(20))
        .with_budget(Duration::from_secs(4))
}
