//! Moments as whole numbers, to be cut like keys.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::values::DateTimeOffset;

/// Microseconds since 1970, whatever is finer cut off.
pub(super) fn micros(text: &str) -> Option<i64> {
    let moment = text.parse::<DateTimeOffset>().ok()?;
    let moment = moment.to_offset_date_time().ok()?;
    i64::try_from(moment.unix_timestamp_nanos().div_euclid(1000)).ok()
}

/// The moment as filters spell it.
pub(super) fn moment(micros: i64) -> String {
    let moment = OffsetDateTime::from_unix_timestamp_nanos(i128::from(micros) * 1000);
    let moment = moment.unwrap_or(OffsetDateTime::UNIX_EPOCH);
    moment.format(&Rfc3339).unwrap_or_default()
}

/// The later one of two moments.
pub(super) fn later(one: Option<String>, other: Option<String>) -> Option<String> {
    match (one, other) {
        (Some(one), Some(other)) => Some(if micros(&one) < micros(&other) {
            other
        } else {
            one
        }),
        (one, other) => one.or(other),
    }
}
