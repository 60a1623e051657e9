//! Many runs together.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::finding::{Report, Wrong};
use super::plan::Plan;

/// What became of many runs.
#[derive(Debug, Default)]
pub struct Tally {
    runs: usize,
    requests: usize,
    spoiled: usize,
    repeated: usize,
    scenarios: BTreeMap<&'static str, usize>,
    ended: BTreeMap<&'static str, usize>,
    wrong: BTreeMap<Wrong, usize>,
}

impl Tally {
    /// Adds a run; returns what to print about it, nothing where all is well.
    pub fn add(&mut self, plan: &Plan, report: &Report) -> Option<String> {
        self.runs += 1;
        self.requests += report.requests;
        self.spoiled += report.spoiled;
        self.repeated += report.repeated;
        *self.scenarios.entry(plan.scenario.name()).or_default() += 1;
        for ended in &report.ended {
            *self.ended.entry(ended.unwrap_or("success")).or_default() += 1;
        }
        let mut text = String::new();
        for finding in &report.findings {
            *self.wrong.entry(finding.wrong).or_default() += 1;
            let _ = writeln!(text, "  {:?}: {}", finding.wrong, finding.text);
        }
        (!text.is_empty()).then(|| {
            let seed = plan.seed;
            format!("{plan}\n{text}  alone: cargo xtask bench faults --runs 1 --seed {seed}\n")
        })
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn is_good(&self) -> bool {
        self.wrong.is_empty()
    }

    /// How many calls ended with success.
    #[must_use]
    pub fn successes(&self) -> usize {
        self.ended.get("success").copied().unwrap_or_default()
    }

    /// How many requests a fault spoiled.
    #[must_use]
    pub fn spoiled(&self) -> usize {
        self.spoiled
    }

    /// All figures.
    #[must_use]
    pub fn summary(&self) -> String {
        let mut text = format!(
            "{} runs, {} requests, {} of them spoiled; {} writes that may be repeated were\n",
            self.runs, self.requests, self.spoiled, self.repeated
        );
        let _ = writeln!(text, "scenarios: {}", listed(&self.scenarios));
        let _ = writeln!(text, "calls ended: {}", listed(&self.ended));
        for wrong in Wrong::ALL {
            let count = self.wrong.get(&wrong).copied().unwrap_or_default();
            let _ = writeln!(text, "{count:>7}  {}", wrong.text());
        }
        text
    }
}

fn listed(counts: &BTreeMap<&'static str, usize>) -> String {
    let parts: Vec<String> = counts
        .iter()
        .map(|(name, count)| format!("{name} {count}"))
        .collect();
    parts.join(", ")
}
