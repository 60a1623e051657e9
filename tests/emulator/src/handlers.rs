//! What each operation does: a handler of its own, or the generic one.

mod generic;
mod made_up;
mod volume;

use std::collections::HashMap;

use crate::Emulator;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;

pub use generic::{missing, new_row};

/// What an operation does.
pub type Handler = fn(&Emulator, &Call<'_>) -> Result<Reply, Problem>;

/// Handlers by identifier of the operation.
#[derive(Default)]
pub struct Handlers {
    by_operation: HashMap<&'static str, Handler>,
}

impl Handlers {
    /// All handlers of this crate.
    #[must_use]
    pub fn standard() -> Self {
        let mut handlers = Self::default();
        crate::queues::register(&mut handlers);
        crate::jobs::register(&mut handlers);
        crate::schedules::register(&mut handlers);
        crate::calendars::register(&mut handlers);
        crate::execution_media::register(&mut handlers);
        crate::test_data::register(&mut handlers);
        crate::test_sets::register(&mut handlers);
        volume::register(&mut handlers);
        crate::auth::register(&mut handlers);
        crate::folders::register(&mut handlers);
        crate::people::register(&mut handlers);
        crate::assets::register(&mut handlers);
        crate::audit::register(&mut handlers);
        crate::buckets::register(&mut handlers);
        crate::packages::register(&mut handlers);
        crate::releases::register(&mut handlers);
        crate::webhooks::register(&mut handlers);
        crate::robots::register(&mut handlers);
        crate::machines::register(&mut handlers);
        crate::environments::register(&mut handlers);
        crate::sessions::register(&mut handlers);
        crate::settings::register(&mut handlers);
        crate::licences::register(&mut handlers);
        crate::statistics::register(&mut handlers);
        crate::robot_logs::register(&mut handlers);
        crate::exports::register(&mut handlers);
        crate::maintenance::register(&mut handlers);
        crate::tenants::register(&mut handlers);
        crate::credential_stores::register(&mut handlers);
        crate::retention::register(&mut handlers);
        crate::tasks::register(&mut handlers);
        crate::alerts::register(&mut handlers);
        handlers
    }

    /// No behaviour: every operation reads and writes the store, or answers what is made up.
    #[must_use]
    pub fn generic() -> Self {
        let mut handlers = Self::default();
        volume::register(&mut handlers);
        handlers
    }

    /// Registers handlers; later ones replace earlier ones.
    pub fn register(&mut self, handlers: &[(&'static str, Handler)]) {
        self.by_operation.extend(handlers.iter().copied());
    }

    /// Identifiers of operations that have a handler of their own.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.by_operation.keys().copied()
    }

    /// Runs the operation of a call.
    ///
    /// # Errors
    /// What the handler reports.
    pub fn run(&self, emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
        crate::webhooks::watch(emulator);
        crate::agenda::catch_up(emulator);
        crate::webhooks::tell(emulator, None);
        let reply = match self.by_operation.get(call.operation.id.as_str()) {
            Some(handler) => handler(emulator, call),
            None => generic::run(emulator, call),
        };
        crate::webhooks::tell(emulator, call.caller.user);
        reply
    }
}
