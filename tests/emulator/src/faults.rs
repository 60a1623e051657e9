//! What goes wrong on purpose.

mod check;
mod rule;

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Serialize;

use crate::store::Ids;
pub use rule::{InvalidRule, Kind, Rule};

/// Rules with what they have counted so far.
#[derive(Debug)]
pub struct Faults {
    inner: Mutex<Inner>,
}

#[derive(Debug)]
struct Inner {
    rules: Vec<Counted>,
    chance: Ids,
}

/// A rule and how often it matched and acted.
#[derive(Debug, Clone, Serialize)]
pub struct Counted {
    /// The rule.
    #[serde(flatten)]
    pub rule: Rule,
    /// Calls that it is about.
    pub seen: u64,
    /// Calls that it spoiled.
    pub acted: u64,
}

impl Faults {
    /// Rules whose chances depend on `seed`.
    #[must_use]
    pub fn new(rules: Vec<Rule>, seed: u64) -> Self {
        let faults = Self {
            inner: Mutex::new(Inner {
                rules: Vec::new(),
                chance: Ids::seeded(seed),
            }),
        };
        faults.replace(rules, seed);
        faults
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What happens to this call: the kinds of all rules that choose it.
    pub fn choose(&self, operation: Option<&str>, path: &str) -> Vec<Kind> {
        let mut inner = self.inner();
        let Inner { rules, chance } = &mut *inner;
        rules
            .iter_mut()
            .filter(|counted| counted.rule.is_about(operation, path))
            .filter_map(|counted| {
                counted.seen += 1;
                let chance = f64::from(u32::try_from(chance.number() >> 32).unwrap_or(0))
                    / f64::from(u32::MAX);
                let acts = counted.rule.chooses(counted.seen, counted.acted, chance);
                counted.acted += u64::from(acts);
                acts.then(|| counted.rule.kind.clone())
            })
            .collect()
    }

    /// Adds a rule.
    pub fn add(&self, rule: Rule) {
        self.inner().rules.push(Counted::of(rule));
    }

    /// Other rules in place of all, whose chances depend on `seed`.
    pub fn replace(&self, rules: Vec<Rule>, seed: u64) {
        *self.inner() = Inner {
            rules: rules.into_iter().map(Counted::of).collect(),
            chance: Ids::seeded(seed),
        };
    }

    /// Removes all rules.
    pub fn clear(&self) {
        self.inner().rules.clear();
    }

    /// All rules with their counts.
    #[must_use]
    pub fn rules(&self) -> Vec<Counted> {
        self.inner().rules.clone()
    }
}

impl Counted {
    fn of(rule: Rule) -> Self {
        Self {
            rule,
            seen: 0,
            acted: 0,
        }
    }
}
