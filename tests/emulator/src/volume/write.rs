//! Writes values as JSON, without building any.

/// Appends a whole number.
pub fn number(out: &mut Vec<u8>, mut number: u64) {
    let mut digits = [0_u8; 20];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}

/// Appends a number with at least so many digits.
fn padded(out: &mut Vec<u8>, number: u64, width: usize) {
    let mut digits = [b'0'; 20];
    let mut rest = number;
    for digit in digits.iter_mut().rev().take(width) {
        *digit = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    out.extend_from_slice(&digits[digits.len() - width..]);
}

/// Appends a text in quotes; it must not need escapes.
pub fn text(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    out.extend_from_slice(text.as_bytes());
    out.push(b'"');
}

/// Appends a guid of version 4 in quotes.
pub fn guid(out: &mut Vec<u8>, high: u64, low: u64) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let high = high & 0xFFFF_FFFF_FFFF_0FFF | 0x4000;
    let low = low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000;
    let bits = u128::from(high) << 64 | u128::from(low);
    out.push(b'"');
    for nibble in 0..32 {
        if matches!(nibble, 8 | 12 | 16 | 20) {
            out.push(b'-');
        }
        out.push(HEX[(bits >> (124 - 4 * nibble) & 15) as usize]);
    }
    out.push(b'"');
}

/// Appends a point in time in quotes: milliseconds since 1970, with three digits of a second.
pub fn time(out: &mut Vec<u8>, milliseconds: i64) {
    let days = milliseconds.div_euclid(86_400_000);
    let rest = milliseconds.rem_euclid(86_400_000).unsigned_abs();
    let (year, month, day) = civil(days);
    out.push(b'"');
    padded(out, year, 4);
    out.push(b'-');
    padded(out, month, 2);
    out.push(b'-');
    padded(out, day, 2);
    out.push(b'T');
    padded(out, rest / 3_600_000, 2);
    out.push(b':');
    padded(out, rest / 60_000 % 60, 2);
    out.push(b':');
    padded(out, rest / 1000 % 60, 2);
    out.push(b'.');
    padded(out, rest % 1000, 3);
    out.extend_from_slice(b"Z\"");
}

/// Year, month and day of a number of days since 1970 (the usual algorithm on eras of 400 years).
fn civil(days: i64) -> (u64, u64, u64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let turned = (5 * of_year + 2) / 153;
    let day = of_year - (153 * turned + 2) / 5 + 1;
    let month = if turned < 10 { turned + 3 } else { turned - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    (
        year.unsigned_abs(),
        month.unsigned_abs(),
        day.unsigned_abs(),
    )
}

/// One of several texts.
pub fn choice<'t>(texts: &[&'t str], chance: u64) -> &'t str {
    texts[(chance % texts.len() as u64) as usize]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8_lossy(&out).into_owned()
    }

    #[test]
    fn values() {
        assert_eq!(written(|out| number(out, 0)), "0");
        assert_eq!(written(|out| number(out, u64::MAX)), u64::MAX.to_string());
        assert_eq!(written(|out| time(out, 0)), "\"1970-01-01T00:00:00.000Z\"");
        assert_eq!(
            written(|out| time(out, 1_709_210_096_789)),
            "\"2024-02-29T12:34:56.789Z\""
        );
        assert_eq!(
            written(|out| guid(out, 0x0123_4567_89AB_CDEF, 0)),
            "\"01234567-89ab-4def-8000-000000000000\""
        );
    }
}
