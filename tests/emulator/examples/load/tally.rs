//! What happened, counted.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::call::{Client, Outcome};
use crate::memory::Memory;

/// Counts of all clients.
#[derive(Default)]
pub struct Tally {
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    outcomes: BTreeMap<&'static str, u64>,
    kinds: BTreeMap<&'static str, u64>,
    /// Microseconds of each answered call.
    latencies: Vec<u32>,
    findings: Vec<String>,
}

impl Tally {
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sends one request and counts it. A call that hangs and a status of 500 are findings.
    pub async fn send(
        &self,
        client: &Client,
        kind: &'static str,
        (method, path): (&str, &str),
        body: Option<&Value>,
    ) -> Outcome {
        let begin = Instant::now();
        let outcome = client.send(method, path, body).await;
        let elapsed = u32::try_from(begin.elapsed().as_micros()).unwrap_or(u32::MAX);
        let mut inner = self.inner();
        *inner.kinds.entry(kind).or_default() += 1;
        let name = match &outcome {
            Outcome::Answer(..) => {
                inner.latencies.push(elapsed);
                "answered"
            }
            Outcome::Refused => "refused",
            Outcome::Unknown => "lost or cut",
            Outcome::Hung => "hung",
        };
        *inner.outcomes.entry(name).or_default() += 1;
        match &outcome {
            Outcome::Answer(status, body) if *status >= 500 => {
                inner
                    .findings
                    .push(format!("{method} {path}: {status} {body}"));
            }
            Outcome::Hung => inner.findings.push(format!("{method} {path}: no answer")),
            _ => {}
        }
        outcome
    }

    /// Notes something that must not be, and says so at once: an hour is long.
    pub fn find(&self, what: String) {
        println!("finding: {what}");
        self.inner().findings.push(what);
    }

    /// Notes growth, if there was any.
    pub fn grew(&self, memory: &Memory) {
        if memory.has_grown() {
            let (before, after) = memory.medians();
            self.find(format!("memory grew from {before} to {after} bytes"));
        }
    }

    /// Calls so far.
    pub fn calls(&self) -> u64 {
        self.inner().outcomes.values().sum()
    }

    /// What must not be.
    pub fn findings(&self) -> Vec<String> {
        self.inner().findings.clone()
    }

    /// The figures, and a last line that counts checks.
    pub fn report(&self, elapsed: Duration, memory: &Memory) -> String {
        let mut inner = self.inner();
        inner.latencies.sort_unstable();
        let at = |share: usize| {
            let index = inner.latencies.len() * share / 1000;
            f64::from(inner.latencies.get(index).copied().unwrap_or_default()) / 1000.0
        };
        let calls: u64 = inner.outcomes.values().sum();
        let (before, after) = memory.medians();
        let mut lines = Vec::new();
        lines.push(format!("calls by kind: {:?}", inner.kinds));
        lines.push(format!("calls by outcome: {:?}", inner.outcomes));
        lines.push(format!(
            "{calls} calls in {:.0} s, {:.0} a second; answered in {:.1} ms (median), {:.1} ms (99 of 100)",
            elapsed.as_secs_f64(),
            calls as f64 / elapsed.as_secs_f64(),
            at(500),
            at(990),
        ));
        lines.push(format!(
            "memory: {:.1} MB in the second quarter of the rounds, {:.1} MB in the last",
            before as f64 / 1e6,
            after as f64 / 1e6
        ));
        lines.push(format!("{} findings", inner.findings.len()));
        lines.join("\n")
    }
}
