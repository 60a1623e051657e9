//! The time of the emulated service.

use std::time::Instant;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::format_description::well_known::Rfc3339;
use time::{Duration, OffsetDateTime};

/// A clock that starts where it is told to and can be moved.
#[derive(Debug, Clone)]
pub struct Clock {
    start: OffsetDateTime,
    since: Instant,
}

impl Clock {
    /// A clock that shows `start` now.
    #[must_use]
    pub fn starting_at(start: OffsetDateTime) -> Self {
        Self {
            start,
            since: Instant::now(),
        }
    }

    /// The time.
    #[must_use]
    pub fn now(&self) -> OffsetDateTime {
        self.start
            .checked_add(self.since.elapsed().try_into().unwrap_or_default())
            .unwrap_or(self.start)
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
