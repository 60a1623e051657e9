//! When a request is sent again, and after how long.

use std::time::{Duration, SystemTime};

use crate::headers::Headers;
use crate::platform::{Instant, http_date, now, random};
use crate::text::whole;

/// How often and how long a request is tried.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// How many times in all; 1 means never again.
    pub attempts: u32,
    /// The pause before the second attempt, doubled for each further one.
    pub first_delay: Duration,
    /// The longest pause, unless the server asks for more.
    pub longest_delay: Duration,
    /// No attempt begins later than this after the first.
    pub budget: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 5,
            first_delay: Duration::from_millis(250),
            longest_delay: Duration::from_secs(20),
            budget: Duration::from_secs(120),
        }
    }
}

impl RetryPolicy {
    /// Never tries again.
    pub fn never() -> Self {
        Self {
            attempts: 1,
            ..Self::default()
        }
    }

    /// Changes the number of attempts.
    pub fn with_attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Changes the first pause and the longest.
    pub fn with_delays(mut self, first: Duration, longest: Duration) -> Self {
        self.first_delay = first;
        self.longest_delay = longest;
        self
    }

    /// Changes the time after which no further attempt begins.
    pub fn with_budget(mut self, budget: Duration) -> Self {
        self.budget = budget;
        self
    }

    /// The pause after so many attempts.
    pub(crate) fn pause(&self, made: u32) -> Duration {
        let doubled = self
            .first_delay
            .saturating_mul(1 << made.saturating_sub(1).min(20));
        let most = doubled.min(self.longest_delay);
        // Between half and all of it, so that clients that failed together do not return together.
        let half = most / 2;
        half + half / u32::from(u16::MAX) * u32::from(u16::from_le_bytes(random()))
    }
}

/// The attempts of one call.
#[derive(Debug)]
pub(crate) struct Attempts {
    made: u32,
    started: Instant,
}

impl Attempts {
    /// The first one.
    pub fn start() -> Self {
        Self {
            made: 1,
            started: now(),
        }
    }

    /// The pause before another attempt, or nothing when there is to be none.
    pub fn next_delay(
        &mut self,
        policy: &RetryPolicy,
        asked: Option<Duration>,
    ) -> Option<Duration> {
        if self.made >= policy.attempts {
            return None;
        }
        let own = policy.pause(self.made);
        let delay = asked.map_or(own, |asked| asked.max(Duration::from_millis(1)) + own / 10);
        if self.started.elapsed() + delay > policy.budget {
            return None;
        }
        self.made += 1;
        Some(delay)
    }
}

/// What `Retry-After` asks for: seconds or a date, which counts by the server's own clock where it tells it.
pub(crate) fn retry_after(headers: &Headers, now: SystemTime) -> Option<Duration> {
    let text = headers.get("retry-after")?.trim();
    if let Some(seconds) = whole(text) {
        return Some(Duration::from_secs(seconds));
    }
    let date = http_date(text)?;
    let now = headers.get("date").and_then(http_date).unwrap_or(now);
    Some(date.duration_since(now).unwrap_or_default())
}
