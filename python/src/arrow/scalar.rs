//! Numbers for texts.

use odata_runtime::Duration;

use super::plan::{PRECISION, SCALE};

/// The number times ten to the power of the scale, if it is exact.
pub fn decimal(text: &str) -> Option<i128> {
    let (digits, exponent) = match text.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (is_negative, digits) = match digits.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, digits.strip_prefix('+').unwrap_or(digits)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all = format!("{whole}{fraction}");
    if all.is_empty() || !all.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let places = i32::from(SCALE).checked_add(exponent)?;
    let places = places.checked_sub(i32::try_from(fraction.len()).ok()?)?;
    let number: i128 = all.parse().ok()?;
    let power = 10_i128.checked_pow(places.unsigned_abs())?;
    let number = match places >= 0 {
        true => number.checked_mul(power)?,
        false if number % power == 0 => number / power,
        false => return None,
    };
    let most = 10_i128.checked_pow(u32::from(PRECISION))?;
    (number < most).then_some(if is_negative { -number } else { number })
}

/// Microseconds.
pub fn duration(text: &str) -> Option<i64> {
    let (is_negative, magnitude) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let value = Duration::new(magnitude).ok()?.to_std().ok()?;
    let micros = i64::try_from(value.as_micros()).ok()?;
    Some(if is_negative { -micros } else { micros })
}
