//! Searching and joining, in less code than the standard library has for texts of any length: what is
//! looked for here is short, and modules for browsers are to be small.

/// Texts one after the other, with a separator between them.
pub fn joined<T: AsRef<str>>(texts: &[T], separator: &str) -> String {
    let mut made = String::new();
    for (index, text) in texts.iter().enumerate() {
        if index > 0 {
            made.push_str(separator);
        }
        made.push_str(text.as_ref());
    }
    made
}

/// Where a part first stands in a text.
pub(crate) fn find(text: &str, part: &str) -> Option<usize> {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    (0..text.len().saturating_add(1))
        .take_while(|at| text.len() - at >= part.len())
        .find(|at| text.get(*at..).is_some_and(|rest| rest.starts_with(part)))
}

/// Whether a byte is among a few.
pub(crate) fn is_among(bytes: &[u8], wanted: u8) -> bool {
    for byte in bytes {
        if *byte == wanted {
            return true;
        }
    }
    false
}

/// What stands before and behind the first of a part.
pub(crate) fn cut<'t>(text: &'t str, part: &str) -> Option<(&'t str, &'t str)> {
    let (before, behind) = text.split_at(find(text, part)?);
    Some((before, behind.get(part.len()..)?))
}

/// What stands between the separators in a text.
pub(crate) fn split<'t>(text: &'t str, separator: &'static str) -> Split<'t> {
    let rest = Some(text);
    Split { rest, separator }
}

/// See [`split`].
pub(crate) struct Split<'t> {
    rest: Option<&'t str>,
    separator: &'static str,
}

impl<'t> Iterator for Split<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let rest = self.rest.take()?;
        let Some((before, behind)) = cut(rest, self.separator) else {
            return Some(rest);
        };
        self.rest = Some(behind);
        Some(before)
    }
}

/// A text with another in place of each part; nothing is looked for where the part is empty.
pub fn replaced(text: &str, part: &str, by: &str) -> String {
    let mut made = String::new();
    let mut rest = text;
    while let Some((before, behind)) = cut(rest, part).filter(|_| !part.is_empty()) {
        made.push_str(before);
        made.push_str(by);
        rest = behind;
    }
    made.push_str(rest);
    made
}

/// A template with a text in place of each `{}`: in less code than `format!` takes.
#[cold]
pub fn filled(template: &'static str, texts: &[&str]) -> String {
    debug_assert_eq!(template.matches("{}").count(), texts.len(), "{template}");
    let mut made = String::new();
    let mut rest = template;
    for text in texts {
        let (before, behind) = cut(rest, "{}").unwrap_or((rest, ""));
        made.push_str(before);
        made.push_str(text);
        rest = behind;
    }
    made.push_str(rest);
    made
}

/// A number in decimal digits.
pub fn digits(value: u64) -> String {
    let mut made = match value / 10 {
        0 => String::new(),
        above => digits(above),
    };
    made.extend(char::from_digit((value % 10) as u32, 10));
    made
}

/// The number that decimal digits stand for, also behind a plus, if it fits.
pub fn whole(text: &str) -> Option<u64> {
    let digits = text.strip_prefix('+').unwrap_or(text);
    let mut value = 0_u64;
    for digit in digits.bytes() {
        let digit = Some(digit.wrapping_sub(b'0')).filter(|digit| *digit < 10)?;
        value = value.checked_mul(10)?.checked_add(digit.into())?;
    }
    Some(value).filter(|_| !digits.is_empty())
}

/// Bytes as text, with `\u{fffd}` in place of what is no UTF-8.
pub fn lossy(bytes: &[u8]) -> String {
    let mut made = String::new();
    let mut rest = bytes;
    while let Err(error) = std::str::from_utf8(rest) {
        let (valid, behind) = rest.split_at(error.valid_up_to());
        made.push_str(std::str::from_utf8(valid).unwrap_or_default());
        made.push('\u{fffd}');
        let wrong = error.error_len().unwrap_or(behind.len());
        rest = behind.get(wrong..).unwrap_or_default();
    }
    made.push_str(std::str::from_utf8(rest).unwrap_or_default());
    made
}

/// A number as 16 hexadecimal digits.
pub fn hexadecimal(number: u64) -> String {
    let mut digits = String::new();
    for place in (0..16).rev() {
        let digit = number >> (4 * place) & 0xf;
        digits.extend(char::from_digit(digit as u32, 16));
    }
    digits
}

/// A span in seconds, without what printing floats takes.
pub fn seconds(span: std::time::Duration) -> String {
    // The one in front keeps the zeros behind it.
    let nanoseconds = digits(1_000_000_000 + u64::from(span.subsec_nanos()));
    let fraction = nanoseconds.get(1..).unwrap_or_default();
    let text = joined(&[&digits(span.as_secs()), fraction], ".");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{
        digits, filled, find, hexadecimal, joined, lossy, replaced, seconds, split, whole,
    };

    #[test]
    fn parts_are_found_wherever_they_stand() {
        assert_eq!(find("größe", "öß"), Some(2));
        assert_eq!(find("abc", "c"), Some(2));
        assert_eq!(find("abc", "abcd"), None);
        assert_eq!(find("abc", ""), Some(0));
        assert_eq!(find("", ""), Some(0));
    }

    #[test]
    fn every_part_is_replaced_once() {
        assert_eq!(replaced("aXbXX", "X", "XX"), "aXXbXXXX");
        assert_eq!(replaced("aaa", "aa", "b"), "ba");
        assert_eq!(replaced("ÄÖÜ", "Ö", ""), "ÄÜ");
        assert_eq!(replaced("abc", "", "-"), "abc");
    }

    #[test]
    fn bytes_that_are_no_text_are_replaced_as_the_standard_library_does() {
        let texts: [&[u8]; 7] = [
            b"",
            "größe".as_bytes(),
            b"a\xffb",
            b"\xf0\x9f\x98",
            b"\xf0\x9fx\xc3",
            b"\xed\xa0\x80!",
            b"\xc0\xafz",
        ];
        for text in texts {
            assert_eq!(lossy(text), String::from_utf8_lossy(text));
        }
    }

    #[test]
    fn templates_are_filled_in_order() {
        assert_eq!(filled("{} and {}!", &["a{}", "b"]), "a{} and b!");
        assert_eq!(filled("nothing", &[]), "nothing");
    }

    #[test]
    fn numbers_have_all_their_digits() {
        for value in [0, 7, 10, 1_000_203, u64::MAX] {
            assert_eq!(digits(value), value.to_string());
        }
        for number in [0, 0xa1, u64::MAX, 0x0123_4567_89ab_cdef] {
            assert_eq!(hexadecimal(number), format!("{number:016x}"));
        }
    }

    #[test]
    fn digits_are_read_as_the_standard_library_does() {
        for text in [
            "",
            "+",
            "-",
            "0",
            "+7",
            "-7",
            "++7",
            "007",
            " 7",
            "7 ",
            "7a",
            "1:",
            "1/",
            "٣",
            "18446744073709551615",
            "18446744073709551616",
            "99999999999999999999",
            "0000000000000000000000012",
        ] {
            assert_eq!(whole(text), text.parse().ok(), "{text}");
        }
    }

    #[test]
    fn texts_are_split_as_the_standard_library_does() {
        for text in ["", ",", "a", "a,b", ",a,,ö,"] {
            assert!(split(text, ",").eq(text.split(',')), "{text}");
        }
    }

    #[test]
    fn spans_are_as_short_as_they_can_be() {
        for (span, text) in [
            (Duration::ZERO, "0"),
            (Duration::from_secs(30), "30"),
            (Duration::from_millis(1050), "1.05"),
            (Duration::from_nanos(1), "0.000000001"),
        ] {
            assert_eq!(seconds(span), text);
        }
    }

    #[test]
    fn separators_stand_between() {
        assert_eq!(joined(&["a", "b", "c"], ", "), "a, b, c");
        assert_eq!(joined::<&str>(&[], ", "), "");
    }
}
