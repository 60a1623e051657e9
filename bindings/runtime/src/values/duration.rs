//! Edm.Duration.

use super::InvalidValue;
use super::text::text_value;

text_value! {
    /// A span of time: `P1DT2H3M4.5S`.
    Duration, "a duration", |text| nanoseconds(text).is_some()
}

const SECOND: i128 = 1_000_000_000;

impl Duration {
    /// The span, if it is not negative and not too long.
    pub fn to_std(&self) -> Result<std::time::Duration, InvalidValue> {
        nanoseconds(&self.0)
            .and_then(|total| {
                let seconds = u64::try_from(total / SECOND).ok()?;
                let rest = u32::try_from(total % SECOND).ok()?;
                Some(std::time::Duration::new(seconds, rest))
            })
            .ok_or_else(|| InvalidValue::new("a positive duration", &self.0))
    }
}

impl From<std::time::Duration> for Duration {
    fn from(span: std::time::Duration) -> Self {
        let fraction = match span.subsec_nanos() {
            0 => String::new(),
            nanos => format!(".{nanos:09}").trim_end_matches('0').to_owned(),
        };
        Self(format!("PT{}{fraction}S", span.as_secs()).into())
    }
}

/// The length of `[-]P[nD][T[nH][nM][n[.n]S]]`.
fn nanoseconds(text: &str) -> Option<i128> {
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let text = text.strip_prefix('P')?;
    let (days, time) = text.split_once('T').unwrap_or((text, ""));
    if days.is_empty() && time.is_empty() || text.ends_with('T') {
        return None;
    }
    let mut total = 0;
    let mut rest = days;
    take_units(&mut rest, &[('D', 86_400)], &mut total)?;
    let mut rest = time;
    take_units(&mut rest, &[('H', 3_600), ('M', 60), ('S', 1)], &mut total)?;
    Some(sign * total)
}

fn take_units(rest: &mut &str, units: &[(char, i128)], total: &mut i128) -> Option<()> {
    for (unit, seconds) in units {
        let Some((number, after)) = rest.split_once(*unit) else {
            continue;
        };
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        if !digits(whole) || !digits(fraction) || whole.is_empty() {
            return None;
        }
        if !fraction.is_empty() && *unit != 'S' {
            return None;
        }
        let fraction: String = fraction
            .chars()
            .chain("000000000".chars())
            .take(9)
            .collect();
        let part = whole.parse::<i64>().ok()?;
        *total += i128::from(part) * seconds * SECOND + fraction.parse::<i128>().ok()?;
        *rest = after;
    }
    rest.is_empty().then_some(())
}
