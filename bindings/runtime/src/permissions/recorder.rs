//! The operations of a run.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use crate::client::Client;
use crate::operation::Operation;

type Calls = Mutex<BTreeMap<&'static str, (&'static Operation, u64)>>;

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Collects the operations that a client and its clones call, from any thread and task, whether the
/// calls succeed or not, until it is dropped or stopped. Any number may be at work at once; each
/// collects for itself.
#[derive(Clone)]
pub struct Recorder {
    calls: Arc<Calls>,
    of: Weak<Calls>,
    client: Client,
}

impl Recorder {
    /// The operations so far, sorted by their ids, each with the number of its requests.
    pub fn calls(&self) -> Vec<(&'static Operation, u64)> {
        lock(&self.calls).values().copied().collect()
    }

    /// The operations so far, sorted by their ids.
    pub fn operations(&self) -> Vec<&'static Operation> {
        let calls = lock(&self.calls);
        calls.values().map(|(operation, _)| *operation).collect()
    }

    /// Collects no more; what was collected stays.
    pub fn stop(&self) {
        self.client.shared.recorders.forget(&self.of);
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(lock(&self.calls).keys()).finish()
    }
}

/// The recorders at work on a client.
#[derive(Default)]
pub(crate) struct Recorders(Mutex<Vec<Weak<Calls>>>);

impl Recorders {
    fn begin(&self, client: &Client) -> Recorder {
        let calls: Arc<Calls> = Arc::default();
        let of = Arc::downgrade(&calls);
        lock(&self.0).push(of.clone());
        Recorder {
            calls,
            of,
            client: client.clone(),
        }
    }

    fn forget(&self, recorder: &Weak<Calls>) {
        lock(&self.0).retain(|known| !known.ptr_eq(recorder) && known.strong_count() > 0);
    }

    /// Notes a call with every recorder.
    pub(crate) fn note(&self, operation: &'static Operation) {
        lock(&self.0).retain(|known| {
            let Some(calls) = known.upgrade() else {
                return false;
            };
            lock(&calls).entry(operation.id).or_insert((operation, 0)).1 += 1;
            true
        });
    }
}

impl Client {
    /// Collects the operations that this client and its clones call from now on.
    #[must_use]
    pub fn record(&self) -> Recorder {
        self.shared.recorders.begin(self)
    }
}
