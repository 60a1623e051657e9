//! What happened to the entities that subscribers want to hear of.

use super::{Entry, Key};

/// Sets whose changes are noted.
const WATCHED: [&str; 4] = ["Jobs", "QueueItems", "QueueDefinitions", "Robots"];
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

/// The changes since they were last taken, in order.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    is_wanted: bool,
    noted: Vec<Change>,
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
    pub fn take(&mut self) -> Vec<Change> {
        std::mem::take(&mut self.noted)
    }

    pub(super) fn note(&mut self, set: &str, key: &Key, before: Option<&Entry>) {
        if !self.is_wanted || self.noted.len() >= KEPT {
            return;
        }
        if let Some(set) = WATCHED.into_iter().find(|watched| *watched == set) {
            self.noted.push(Change {
                set,
                key: key.clone(),
                before: before.cloned(),
            });
        }
    }
}
