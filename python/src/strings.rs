//! Strings of JSON into those of the interpreter.

use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::raw;

const ONES: u64 = u64::MAX / 255;

/// Bytes of a text that has room on the stack.
const SHORT: usize = 256;

/// The object for a text without escapes.
#[inline]
pub fn plain(py: Python<'_>, text: &str) -> PyResult<Py<PyAny>> {
    if !text.is_ascii()
        && let Some(string) = escaped(py, text)
    {
        return string;
    }
    Ok(PyString::new(py, text).into_any().unbind())
}

/// The object for what stands between quotes, if all its characters are among the first 256: most often they are,
/// and the interpreter is slow with others in UTF-8.
pub fn escaped(py: Python<'_>, text: &str) -> Option<PyResult<Py<PyAny>>> {
    let text = text.as_bytes();
    match text.len() {
        ..=SHORT => latin(text, &mut [0; SHORT]).map(|made| raw::latin(py, made)),
        length => latin(text, &mut vec![0; length]).map(|made| raw::latin(py, made)),
    }
}

/// The numbers of the characters, in a place that has room for as many as the text has bytes.
fn latin<'c>(mut text: &[u8], characters: &'c mut [u8]) -> Option<&'c [u8]> {
    let mut count = 0;
    loop {
        while let Some((eight, behind)) = text.split_first_chunk() {
            *characters.get_mut(count..)?.first_chunk_mut()? = *eight;
            let found = special(u64::from_le_bytes(*eight));
            if found != 0 {
                let before = (found.trailing_zeros() / 8) as usize;
                count += before;
                text = text.get(before..)?;
                break;
            }
            count += eight.len();
            text = behind;
        }
        let (character, behind) = match text {
            [] => return characters.get(..count),
            [b'\\', letter, behind @ ..] => escape(*letter, behind)?,
            // Of two bytes, and below 256.
            [first @ 0xC2..=0xC3, second, behind @ ..] => (first << 6 | second & 0x3F, behind),
            [letter @ ..0x80, behind @ ..] if *letter != b'\\' => (*letter, behind),
            _ => return None,
        };
        *characters.get_mut(count)? = character;
        count += 1;
        text = behind;
    }
}

/// What an escape with this letter stands for, and what comes behind it.
#[inline]
fn escape(letter: u8, behind: &[u8]) -> Option<(u8, &[u8])> {
    let character = match letter {
        b'"' | b'\\' | b'/' => letter,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'b' => 8,
        b'f' => 12,
        b'u' => {
            let (digits, behind) = behind.split_first_chunk::<4>()?;
            let number = digits.iter().try_fold(0, |number, digit| {
                Some(number * 16 + char::from(*digit).to_digit(16)?)
            });
            return Some((u8::try_from(number?).ok()?, behind));
        }
        _ => return None,
    };
    Some((character, behind))
}

/// Marks the highest bit of bytes that are not ASCII or a backslash; exact for the first of them.
#[inline]
fn special(eight: u64) -> u64 {
    let others = eight ^ (ONES * u64::from(b'\\'));
    let backslash = others.wrapping_sub(ONES) & !others;
    (backslash | eight) & (ONES * 0x80)
}

#[cfg(test)]
mod tests {
    use super::latin;

    fn characters(text: &str) -> Option<String> {
        let mut place = vec![0; text.len()];
        let characters = latin(text.as_bytes(), &mut place)?;
        Some(characters.iter().copied().map(char::from).collect())
    }

    #[test]
    fn characters_below_256_are_found_wherever_they_stand() {
        for (text, expected) in [
            (r"", ""),
            (r"\\", "\\"),
            (r#"a\"b\/c\n\r\t\b\f"#, "a\"b/c\n\r\t\u{8}\u{c}"),
            (r"\u0041\u00fc\u00FF", "Aüÿ"),
            ("\u{80}\u{bf}\u{c0}ÿ", "\u{80}\u{bf}\u{c0}ÿ"),
        ] {
            for before in ["", "1234567", "12345678", "123456789012", "äöü", "1234ä"] {
                for behind in ["", "x", "12345678", "ö12345678901234"] {
                    let text = format!("{before}{text}{behind}");
                    let expected = format!("{before}{expected}{behind}");
                    assert_eq!(characters(&text), Some(expected), "{text}");
                }
            }
        }
    }

    #[test]
    fn others_are_left_to_the_interpreter() {
        for text in [
            "€",
            "a😀",
            "12345678Ā",
            r"\u0100",
            r"\ud83d\ude00",
            r"\u00",
            r"\x",
            "\\",
        ] {
            assert_eq!(characters(text), None, "{text}");
        }
    }
}
