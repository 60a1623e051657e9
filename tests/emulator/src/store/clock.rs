//! The time of the emulated service.

use std::time::Instant;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::format_description::well_known::Rfc3339;
use time::{Duration, OffsetDateTime};

/// A clock that starts where it is told to, and can be moved and stopped.
#[derive(Debug, Clone)]
pub struct Clock {
    start: OffsetDateTime,
    /// Since when it has run from there; not while it is stopped.
    since: Option<Instant>,
}

impl Clock {
    /// A clock that shows `start` now.
    #[must_use]
    pub fn starting_at(start: OffsetDateTime) -> Self {
        Self {
            start,
            since: Some(Instant::now()),
        }
    }

    /// The time.
    #[must_use]
    pub fn now(&self) -> OffsetDateTime {
        let passed = self.since.map(|since| since.elapsed()).unwrap_or_default();
        self.start
            .checked_add(passed.try_into().unwrap_or_default())
            .unwrap_or(self.start)
    }

    /// Whether it stands still.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.since.is_none()
    }

    /// Lets it stand still where it is, so that nothing becomes due but by [`advance`](Self::advance).
    pub fn stop(&mut self) {
        self.start = self.now();
        self.since = None;
    }

    /// Lets it go on from where it stands.
    pub fn go_on(&mut self) {
        self.since.get_or_insert_with(Instant::now);
    }

    /// The time at which the clock was started.
    #[must_use]
    pub fn start(&self) -> OffsetDateTime {
        self.start
    }

    /// The time as it stands in answers.
    #[must_use]
    pub fn now_text(&self) -> String {
        text(self.now())
    }

    /// Moves the clock forward (or, with a negative duration, back).
    pub fn advance(&mut self, by: Duration) {
        self.start = self.start.checked_add(by).unwrap_or(self.start);
    }
}

/// A time as the service writes it: UTC, with up to seven digits of a second.
#[must_use]
pub fn text(time: OffsetDateTime) -> String {
    let time = time.to_offset(time::UtcOffset::UTC);
    let time = time
        .replace_nanosecond(time.nanosecond() / 100 * 100)
        .unwrap_or(time);
    time.format(&Rfc3339).unwrap_or_default()
}

impl Serialize for Clock {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        time::serde::rfc3339::serialize(&self.now(), serializer)
    }
}

impl<'de> Deserialize<'de> for Clock {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        time::serde::rfc3339::deserialize(deserializer).map(Self::starting_at)
    }
}
