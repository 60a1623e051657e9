//! The engine's clocks: the standard library has none here.

use std::ops::{Add, Sub};
use std::time::{Duration, SystemTime};

use super::engine;

/// A moment of a clock that nobody sets, counted from when the page began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(Duration);

impl Instant {
    /// This moment.
    pub fn now() -> Self {
        Self(span(engine::now()))
    }

    /// How long ago it was.
    pub fn elapsed(&self) -> Duration {
        Self::now().duration_since(*self)
    }

    /// The time since an earlier moment; none where that is the later one.
    pub fn duration_since(&self, earlier: Self) -> Duration {
        self.0.saturating_sub(earlier.0)
    }

    /// The same: this clock has no other kind.
    pub fn saturating_duration_since(&self, earlier: Self) -> Duration {
        self.duration_since(earlier)
    }

    /// The moment after a while, unless that is out of range.
    pub fn checked_add(&self, span: Duration) -> Option<Self> {
        self.0.checked_add(span).map(Self)
    }

    /// The moment a while before, unless that is out of range.
    pub fn checked_sub(&self, span: Duration) -> Option<Self> {
        self.0.checked_sub(span).map(Self)
    }
}

impl Add<Duration> for Instant {
    type Output = Self;

    fn add(self, span: Duration) -> Self {
        Self(self.0.saturating_add(span))
    }
}

impl Sub for Instant {
    type Output = Duration;

    fn sub(self, earlier: Self) -> Duration {
        self.duration_since(earlier)
    }
}

pub(crate) fn now() -> Instant {
    Instant::now()
}

/// The standard library's type of a moment is what callers work with.
pub(crate) fn wall() -> SystemTime {
    SystemTime::UNIX_EPOCH + span(engine::wall())
}

/// A moment as header fields write it.
pub(crate) fn http_date(text: &str) -> Option<SystemTime> {
    let moment = engine::http_date(text)?;
    Some(SystemTime::UNIX_EPOCH + span(moment))
}

/// Milliseconds of the engine, which are no less than zero.
fn span(milliseconds: f64) -> Duration {
    Duration::from_micros((milliseconds * 1000.0) as u64)
}
