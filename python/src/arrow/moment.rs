//! Times as numbers.

use odata_runtime::DateTimeOffset;

use crate::moment::Moment;

const DAY: i64 = 86_400;
const MILLION: i64 = 1_000_000;
/// Days that every month has.
const SURE_DAYS: i32 = 28;

/// Microseconds since 1970 in UTC; digits of a second beyond the sixth are cut off.
pub fn micros(text: &str) -> Option<i64> {
    match Moment::parse(text) {
        Some(moment) if moment.day <= SURE_DAYS => Some(usual(&moment)),
        _ => {
            let moment = DateTimeOffset::new(text).ok()?.to_offset_date_time().ok()?;
            i64::try_from(moment.unix_timestamp_nanos().div_euclid(1000)).ok()
        }
    }
}

fn usual(moment: &Moment) -> i64 {
    let [hour, minute, second] = [moment.hour, moment.minute, moment.second].map(i64::from);
    let days = days(moment.year.into(), moment.month.into(), moment.day.into());
    let seconds = days * DAY + hour * 3600 + minute * 60 + second;
    (seconds - i64::from(moment.offset)) * MILLION + i64::from(moment.micros)
}

/// Days since 1970 in the Gregorian calendar, counted in years that begin in March.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let in_era = year.rem_euclid(400);
    let in_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + in_era * 365 + in_era / 4 - in_era / 100 + in_year - 719_468
}
