//! Memory at the end of each round.

/// The figures in order, in bytes.
#[derive(Debug, Default)]
pub struct Memory(Vec<u64>);

/// What may come and go by chance.
const SLACK: u64 = 16_000_000;

impl Memory {
    /// Notes one more.
    pub fn note(&mut self, bytes: u64) {
        self.0.push(bytes);
    }

    /// The last one.
    pub fn last(&self) -> u64 {
        self.0.last().copied().unwrap_or_default()
    }

    /// The medians of the second quarter of the rounds and of the last one.
    pub fn medians(&self) -> (u64, u64) {
        let quarter = self.0.len() / 4;
        let second = self.0.get(quarter..quarter * 2).unwrap_or_default();
        let last = self.0.get(self.0.len() - quarter..).unwrap_or_default();
        (median(second), median(last))
    }

    /// Whether the service holds more at the end than a while after the beginning.
    pub fn has_grown(&self) -> bool {
        let (before, after) = self.medians();
        after > before + before / 10 + SLACK
    }
}

fn median(figures: &[u64]) -> u64 {
    let mut sorted = figures.to_vec();
    sorted.sort_unstable();
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}
