//! What happened to the entities that subscribers want to hear of.

use serde_json::Value;

use super::{Entry, Key};

/// Sets whose changes are noted.
const WATCHED: [&str; 5] = ["Jobs", "QueueItems", "QueueDefinitions", "Robots", "Users"];
/// No more are kept while nobody asks for them.
const KEPT: usize = 10_000;

/// One change.
#[derive(Debug, Clone)]
pub struct Change {
    /// Entity set.
    pub set: &'static str,
    /// Key of the entity.
    pub key: Key,
    /// The entity before; absent for a new one.
    pub before: Option<Entry>,
}

/// What subscribers are told of without a watched entity having changed.
#[derive(Debug, Clone)]
pub struct Happening {
    /// The event, in the service's word.
    pub event: &'static str,
    /// Its members, where rows stand for entities.
    pub payload: Value,
}

/// What was noted.
#[derive(Debug, Clone)]
pub enum Noted {
    /// An entity changed.
    Changed(Change),
    /// Something else happened.
    Happened(Happening),
}

/// The changes since they were last taken, in order.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    is_wanted: bool,
    noted: Vec<Noted>,
}

impl Changes {
    /// Whether somebody wants to know; nothing is noted otherwise.
    pub fn want(&mut self, is_wanted: bool) {
        self.is_wanted = is_wanted;
    }

    /// Whether changes are noted.
    #[must_use]
    pub fn are_wanted(&self) -> bool {
        self.is_wanted
    }

    /// Whether nothing was noted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.noted.is_empty()
    }

    /// Takes what was noted.
    pub fn take(&mut self) -> Vec<Noted> {
        std::mem::take(&mut self.noted)
    }

    /// Notes something that is no change of a watched entity.
    pub fn happened(&mut self, event: &'static str, payload: Value) {
        if self.is_wanted && self.noted.len() < KEPT {
            self.noted
                .push(Noted::Happened(Happening { event, payload }));
        }
    }

    pub(super) fn note(&mut self, set: &str, key: &Key, before: Option<&Entry>) {
        if !self.is_wanted || self.noted.len() >= KEPT {
            return;
        }
        if let Some(set) = WATCHED.into_iter().find(|watched| *watched == set) {
            self.noted.push(Noted::Changed(Change {
                set,
                key: key.clone(),
                before: before.cloned(),
            }));
        }
    }
}
