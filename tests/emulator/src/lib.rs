//! An Orchestrator to run against, offline.
//!
//! The way of a request: [`server`] receives it, [`journal`] notes it, [`faults`] may spoil it,
//! [`route`] finds the operation in the loaded description, [`auth`] says who calls,
//! [`permissions`] whether they may, [`request`] reads arguments and body, a handler of
//! [`handlers`] acts on the [`store`], and [`reply`] gives the answer its shape.
//!
//! Nothing here is shared with the clients that this crate tests: only the reader of service
//! descriptions is.

pub mod agenda;
pub mod alerts;
pub mod answer;
pub mod arguments;
pub mod assets;
pub mod audit;
pub mod auth;
pub mod body;
pub mod buckets;
pub mod calendars;
pub mod control;
pub mod credential_stores;
pub mod descriptions;
pub mod documents;
pub mod entities;
pub mod environments;
pub mod execution_media;
pub mod exports;
pub mod faults;
pub mod folders;
pub mod handlers;
pub mod jobs;
pub mod journal;
pub mod licences;
pub mod line;
pub mod machines;
pub mod maintenance;
pub mod packages;
pub mod people;
pub mod permissions;
pub mod problem;
pub mod query;
pub mod queues;
pub mod records;
pub mod relations;
pub mod releases;
pub mod reply;
pub mod request;
pub mod retention;
pub mod robot_logs;
pub mod robots;
pub mod route;
pub mod rows;
pub mod sample;
pub mod schedules;
pub mod schema;
pub mod server;
pub mod sessions;
pub mod settings;
pub mod state;
pub mod statistics;
pub mod store;
pub mod tasks;
pub mod tenants;
pub mod test_data;
pub mod test_sets;
pub mod volume;
pub mod webhooks;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{OnceLock, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use answer::Answer;
use documents::Documents;
use faults::{Faults, Rule};
use handlers::Handlers;
use journal::Journal;
use problem::Problem;
use request::Received;
use route::Router;
use schema::Schema;
use store::Store;
use volume::Volume;

/// What may be chosen before the start.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Decides every value that is made up.
    pub seed: u64,
    /// Sample rows of each entity set that has no story of its own.
    pub rows: usize,
    /// Robot logs that are made up when they are read.
    pub robot_logs: u64,
    /// Jobs that are made up when they are read.
    pub jobs: u64,
    /// Queue items that are made up when they are read.
    pub queue_items: u64,
    /// The time at which the emulated service starts.
    pub start: time::OffsetDateTime,
    /// What goes wrong on purpose.
    pub faults: Vec<Rule>,
    /// Answers `{}` with 200 where the description prescribes an answer without a body.
    pub empty_as_object: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            seed: 1,
            rows: 3,
            robot_logs: 1_000,
            jobs: 0,
            queue_items: 0,
            start: time::macros::datetime!(2025-06-02 08:00 UTC),
            faults: Vec::new(),
            empty_as_object: false,
        }
    }
}

/// Answers addresses that are no operation and need no token: none where it is not concerned.
pub type Endpoint = fn(&Emulator, &Received) -> Option<Result<Answer, Problem>>;

/// One emulated service with one tenant.
pub struct Emulator {
    /// The loaded description.
    pub schema: Schema,
    /// Its paths.
    pub router: Router,
    /// What was chosen before the start.
    pub settings: Settings,
    /// State of the tenant.
    store: RwLock<Store>,
    /// How often it was opened to be changed.
    changes: AtomicU64,
    /// Its state at the start.
    sample: Store,
    /// Rows that are made up when they are read.
    pub volume: Volume,
    /// What each operation does.
    pub handlers: Handlers,
    /// Addresses that are no operation: signed addresses of files.
    pub endpoints: Vec<Endpoint>,
    /// Events that were delivered.
    pub deliveries: webhooks::Deliveries,
    /// Tokens and applications.
    pub identity: auth::Identity,
    /// Which permissions are enforced.
    pub enforcement: permissions::Enforcement,
    /// What was received.
    pub journal: Journal,
    /// What goes wrong on purpose.
    pub faults: Faults,
    /// Written when they are first asked for.
    documents: OnceLock<Documents>,
    /// Number of the last request.
    last_request: AtomicU64,
}

impl Emulator {
    /// A service with its sample data.
    #[must_use]
    pub fn new(schema: Schema, settings: Settings) -> Self {
        let store = sample::store(&schema, &settings);
        let emulator = Self {
            router: Router::new(&schema),
            volume: Volume::new(&schema, &settings),
            handlers: Handlers::standard(),
            endpoints: vec![buckets::answer, webhooks::answer],
            deliveries: webhooks::Deliveries::default(),
            identity: auth::Identity::new(auth::Settings::default()),
            enforcement: permissions::Enforcement::default(),
            journal: Journal::default(),
            faults: Faults::new(settings.faults.clone(), settings.seed),
            store: RwLock::new(store.clone()),
            changes: AtomicU64::new(0),
            sample: store,
            documents: OnceLock::new(),
            last_request: AtomicU64::new(0),
            schema,
            settings,
        };
        auth::seed(&emulator);
        emulator
    }

    /// The state, to read. Hold it shortly.
    pub fn store(&self) -> RwLockReadGuard<'_, Store> {
        self.store.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// The state, to change. Hold it shortly.
    pub fn store_mut(&self) -> RwLockWriteGuard<'_, Store> {
        self.changes.fetch_add(1, Ordering::Relaxed);
        self.store.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// A number that grows with every change of the state.
    pub fn changes(&self) -> u64 {
        self.changes.load(Ordering::Relaxed)
    }

    /// The documents that describe the service.
    pub fn documents(&self) -> &Documents {
        self.documents
            .get_or_init(|| Documents::of(&self.schema.service))
    }

    /// Goes back to the sample data.
    pub fn reset(&self) {
        *self.store_mut() = self.sample.clone();
        auth::seed(self);
    }

    /// The state as JSON.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn save(&self) -> Result<String, serde_json::Error> {
        state::write(self)
    }

    /// Takes a state that [`Self::save`] wrote. Users keep no passwords and tokens of their own.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn restore(&self, text: &str) -> Result<(), state::InvalidState> {
        let store = state::read(self, text)?;
        *self.store_mut() = store;
        auth::seed(self);
        Ok(())
    }

    /// What answers call the request by.
    fn trace(&self) -> String {
        let number = self.last_request.fetch_add(1, Ordering::Relaxed);
        store::guid_of(store::mix(self.settings.seed ^ number), number).to_string()
    }
}
