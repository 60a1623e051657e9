//! Numbers.

use super::{ReadError, Reader};
use crate::text;

/// How many digits fit into 64 bits whatever they are.
const SAFE_DIGITS: usize = 18;

/// Whether a value that begins with this byte is a number.
#[inline]
pub(super) fn is_number(first: u8) -> bool {
    first == b'-' || first.is_ascii_digit()
}

impl Reader<'_> {
    /// Reads an integer, also one that stands in a string (IEEE754Compatible).
    #[inline]
    pub fn integer(&mut self, expected: &str) -> Result<i64, ReadError> {
        if !is_number(self.peek()?) {
            return self.any_integer(expected);
        }
        match short_integer(self.text.as_bytes(), self.at) {
            Some((value, end)) => {
                self.at = end;
                Ok(value)
            }
            None => self.any_integer(expected),
        }
    }

    /// The same for whole numbers of every form: `3.0`, of 19 digits, in a string.
    #[inline(never)]
    pub(super) fn any_integer(&mut self, expected: &str) -> Result<i64, ReadError> {
        let is_text = self.peek()? == b'"';
        let start = self.at;
        let value = match is_text {
            true => whole(self.str(expected)?.trim()),
            false => {
                let text = self.number_text(expected)?;
                let point = text.bytes().position(|byte| byte == b'.');
                let (digits, fraction) = text.split_at(point.unwrap_or(text.len()));
                whole(digits).filter(|_| fraction.bytes().skip(1).all(|b| b == b'0'))
            }
        };
        value.ok_or_else(|| self.unexpected_at(expected, start))
    }

    /// Reads a number and gives its exact text.
    pub fn number_text(&mut self, expected: &str) -> Result<&str, ReadError> {
        if !is_number(self.peek()?) {
            return Err(self.unexpected(expected));
        }
        let start = self.at;
        match number_end(self.text.as_bytes(), start) {
            Ok(end) => {
                self.at = end;
                Ok(self.text.get(start..end).unwrap_or_default())
            }
            Err(fault) if fault >= self.text.len() => Err(self.ended(expected)),
            Err(_) => Err(self.unexpected(expected)),
        }
    }

    pub(super) fn float(&mut self) -> Result<f64, ReadError> {
        let expected = "a number";
        let is_text = self.peek()? == b'"';
        let start = self.at;
        let text = match is_text {
            true => self.str(expected)?,
            false => self.number_text(expected)?,
        };
        let value = match text {
            "INF" | "Infinity" => Some(f64::INFINITY),
            "-INF" | "-Infinity" => Some(f64::NEG_INFINITY),
            "NaN" => Some(f64::NAN),
            text => text.parse().ok().filter(|value: &f64| value.is_finite()),
        };
        value.ok_or_else(|| self.unexpected_at(expected, start))
    }
}

/// A whole number from its digits; all of them are read in one way, so that there is one reader of digits.
fn whole(text: &str) -> Option<i64> {
    match text.strip_prefix('-') {
        Some(digits) if digits.starts_with('+') => None,
        Some(digits) => 0_i64.checked_sub_unsigned(text::whole(digits)?),
        None => text::whole(text)?.try_into().ok(),
    }
}

/// The integer that stands there and where it ends, if it is short and nothing but digits.
#[inline]
fn short_integer(text: &[u8], start: usize) -> Option<(i64, usize)> {
    let is_negative = text.get(start) == Some(&b'-');
    let first = start + usize::from(is_negative);
    let end = digits_end(text, first);
    let digits = text.get(first..end)?;
    let is_short = (1..=SAFE_DIGITS).contains(&digits.len());
    let is_padded = digits.len() > 1 && digits.starts_with(b"0");
    let goes_on = matches!(text.get(end), Some(b'.' | b'e' | b'E'));
    if !is_short || is_padded || goes_on {
        return None;
    }
    let value = digits
        .iter()
        .fold(0, |value, digit| value * 10 + i64::from(digit - b'0'));
    Some((if is_negative { -value } else { value }, end))
}

#[inline]
pub(super) fn digits_end(text: &[u8], mut at: usize) -> usize {
    while text.get(at).is_some_and(u8::is_ascii_digit) {
        at += 1;
    }
    at
}

/// Where the number ends that begins there; else the place of the mistake.
pub(super) fn number_end(text: &[u8], start: usize) -> Result<usize, usize> {
    let some_digits = |at| match digits_end(text, at) {
        end if end > at => Ok(end),
        _ => Err(at),
    };
    let first = start + usize::from(text.get(start) == Some(&b'-'));
    let mut end = match text.get(first) {
        Some(b'0') if text.get(first + 1).is_some_and(u8::is_ascii_digit) => return Err(first),
        _ => some_digits(first)?,
    };
    if text.get(end) == Some(&b'.') {
        end = some_digits(end + 1)?;
    }
    if let Some(b'e' | b'E') = text.get(end) {
        let sign = matches!(text.get(end + 1), Some(b'+' | b'-'));
        end = some_digits(end + 1 + usize::from(sign))?;
    }
    Ok(end)
}

#[cfg(test)]
mod tests {
    use super::{number_end, short_integer};

    #[test]
    fn the_grammar_of_numbers() {
        for whole in ["0", "-0", "10", "1.5", "-0.25", "1e3", "1E-3", "12.5e+10"] {
            let text = format!("{whole},");
            assert_eq!(number_end(text.as_bytes(), 0), Ok(whole.len()), "{whole}");
        }
        for (broken, fault) in [
            ("-", 1),
            ("007", 0),
            ("-01", 1),
            ("1.", 2),
            ("1.e3", 2),
            ("1e", 2),
            ("1e+", 3),
            (".5", 0),
        ] {
            assert_eq!(number_end(broken.as_bytes(), 0), Err(fault), "{broken}");
        }
    }

    #[test]
    fn short_integers_are_read_at_once() {
        assert_eq!(short_integer(b"0]", 0), Some((0, 1)));
        assert_eq!(short_integer(b"[-12,", 1), Some((-12, 4)));
        let longest = b"999999999999999999";
        assert_eq!(
            short_integer(longest, 0),
            Some((999_999_999_999_999_999, 18))
        );
        for other in ["", "-", "01", "-00", "1.0", "1e2", "1000000000000000000"] {
            assert_eq!(short_integer(other.as_bytes(), 0), None, "{other}");
        }
    }
}
