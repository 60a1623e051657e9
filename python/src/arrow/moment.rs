//! Times as numbers.

use odata_runtime::DateTimeOffset;

const DAY: i64 = 86_400;
const MILLION: i64 = 1_000_000;

/// Microseconds since 1970 in UTC; digits of a second beyond the sixth are cut off.
pub fn micros(text: &str) -> Option<i64> {
    usual(text.as_bytes()).or_else(|| {
        let moment = DateTimeOffset::new(text).ok()?.to_offset_date_time().ok()?;
        i64::try_from(moment.unix_timestamp_nanos().div_euclid(1000)).ok()
    })
}

/// `2025-06-02T08:00:00.123Z` or with an offset: what services write.
fn usual(text: &[u8]) -> Option<i64> {
    let separators = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')];
    let is_usual = separators
        .iter()
        .all(|(at, letter)| text.get(*at) == Some(letter));
    if !is_usual {
        return None;
    }
    let year = number(text.get(0..4)?)?;
    let [month, day] = [number(text.get(5..7)?)?, number(text.get(8..10)?)?];
    let [hour, minute, second] = [
        number(text.get(11..13)?)?,
        number(text.get(14..16)?)?,
        number(text.get(17..19)?)?,
    ];
    let in_range = (1..=12).contains(&month) && (1..=28).contains(&day);
    // Days that not every month has, and leap seconds, are for a calendar.
    if !in_range || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let (fraction, zone) = fraction(text.get(19..)?)?;
    let seconds = days(year, month, day) * DAY + hour * 3600 + minute * 60 + second;
    Some((seconds - offset(zone)?) * MILLION + fraction)
}

/// Microseconds, and what stands behind them.
fn fraction(text: &[u8]) -> Option<(i64, &[u8])> {
    let Some((b'.', rest)) = text.split_first() else {
        return Some((0, text));
    };
    let end = rest.iter().position(|byte| !byte.is_ascii_digit())?;
    let (digits, zone) = rest.split_at_checked(end)?;
    let mut micros = 0;
    for place in 0..6 {
        let digit = digits.get(place).map_or(0, |byte| byte - b'0');
        micros = micros * 10 + i64::from(digit);
    }
    (!digits.is_empty()).then_some((micros, zone))
}

/// Seconds ahead of UTC.
fn offset(zone: &[u8]) -> Option<i64> {
    match zone {
        b"Z" => Some(0),
        [sign @ (b'+' | b'-'), a, b, b':', c, d] => {
            let seconds = number(&[*a, *b])? * 3600 + number(&[*c, *d])? * 60;
            Some(if *sign == b'-' { -seconds } else { seconds })
        }
        _ => None,
    }
}

fn number(digits: &[u8]) -> Option<i64> {
    digits.iter().try_fold(0, |sum, byte| {
        byte.is_ascii_digit()
            .then(|| sum * 10 + i64::from(byte - b'0'))
    })
}

/// Days since 1970 in the Gregorian calendar, counted in years that begin in March.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let in_era = year.rem_euclid(400);
    let in_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + in_era * 365 + in_era / 4 - in_era / 100 + in_year - 719_468
}
