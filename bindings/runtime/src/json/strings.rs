//! Strings and the names of members.

use std::borrow::Cow;

use super::{ReadError, Reader};

/// Bytes that most strings with escapes have at most.
const USUAL: usize = 1024;

/// Whether a text has this beginning; for short ones, which are not worth a call.
#[inline]
fn starts_with(text: &[u8], beginning: &[u8]) -> bool {
    let Some(text) = text.get(..beginning.len()) else {
        return false;
    };
    let (Some(last), Some(expected)) = (text.last_chunk::<8>(), beginning.last_chunk()) else {
        return text == beginning;
    };
    let eights = text.as_chunks::<8>().0.iter();
    last == expected && eights.eq(beginning.as_chunks::<8>().0)
}

impl<'j> Reader<'j> {
    /// Reads a string.
    #[inline]
    pub fn str(&mut self, expected: &str) -> Result<&str, ReadError> {
        if self.peek()? != b'"' {
            return Err(self.unexpected(expected));
        }
        match self.plain() {
            Some(text) => Ok(text),
            None => self.escaped(expected),
        }
    }

    /// Reads the name of a member and the colon behind it.
    #[inline]
    pub(super) fn key(&mut self) -> Result<Cow<'j, str>, ReadError> {
        let name = match self.plain() {
            Some(name) => Cow::Borrowed(name),
            None => Cow::Owned(self.escaped("a member")?.to_owned()),
        };
        self.colon()?;
        Ok(name)
    }

    /// Steps over the name of a member and its colon, if it is this one.
    #[inline]
    pub(super) fn take_key(&mut self, name: &str) -> Result<bool, ReadError> {
        let rest = self.text.as_bytes().get(self.at + 1..).unwrap_or_default();
        match rest.strip_prefix(name.as_bytes()) {
            Some([b'"', ..]) => {
                self.at += name.len() + 2;
                self.colon()?;
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    /// Whether the object that comes next begins with this member, without blanks.
    #[inline]
    pub(super) fn begins(&self, head: Option<&Option<Box<str>>>) -> bool {
        let rest = self.text.as_bytes().get(self.at + 1..).unwrap_or_default();
        matches!(head, Some(Some(head)) if starts_with(rest, head.as_bytes()))
    }

    /// Steps over the beginning of a member, and the comma before all but the first, if they stand there without blanks.
    #[inline]
    pub(super) fn take_head(&mut self, head: Option<&str>, first: bool) -> bool {
        let (Some(head), Some(rest)) = (head, self.text.as_bytes().get(self.at..)) else {
            return false;
        };
        let rest = match rest {
            [b',', rest @ ..] if !first => rest,
            rest if first => rest,
            _ => return false,
        };
        let is_it = starts_with(rest, head.as_bytes());
        if is_it {
            self.at += head.len() + usize::from(!first);
        }
        is_it
    }

    /// The string that the cursor stands in front of, if it has no escapes.
    #[inline]
    fn plain(&mut self) -> Option<&'j str> {
        let start = self.at + 1;
        let end = plain_end(self.text.as_bytes(), start);
        if self.byte(end) != Some(b'"') {
            return None;
        }
        self.at = end + 1;
        self.text.get(start..end)
    }

    /// A string with escapes, or with a mistake.
    #[inline(never)]
    fn escaped(&mut self, expected: &str) -> Result<&str, ReadError> {
        let text = self.text;
        let mut start = self.at + 1;
        self.scratch.clear();
        self.scratch
            .reserve(text.len().saturating_sub(start).min(USUAL));
        loop {
            let end = plain_end(text.as_bytes(), start);
            self.scratch
                .push_str(text.get(start..end).unwrap_or_default());
            if self.byte(end) == Some(b'"') {
                self.at = end + 1;
                return Ok(&self.scratch);
            }
            let (letter, behind) = match (self.byte(end), self.byte(end + 1)) {
                (Some(b'\\'), Some(letter @ (b'"' | b'\\' | b'/'))) => (letter.into(), end + 2),
                _ => self.escape(end, expected)?,
            };
            self.scratch.push(letter);
            start = behind;
        }
    }

    /// Steps over a string.
    #[inline]
    pub(super) fn skip_string(&mut self) -> Result<(), ReadError> {
        let end = plain_end(self.text.as_bytes(), self.at + 1);
        if self.byte(end) == Some(b'"') {
            self.at = end + 1;
            return Ok(());
        }
        self.skip_escaped(end)
    }

    /// Steps over the rest of a string from an escape on, or a mistake.
    #[inline(never)]
    fn skip_escaped(&mut self, mut end: usize) -> Result<(), ReadError> {
        let text = self.text.as_bytes();
        loop {
            let start = match text.get(end..).unwrap_or_default() {
                [b'\\', b'"' | b'\\' | b'/', ..] => end + 2,
                [b'"', ..] => {
                    self.at = end + 1;
                    return Ok(());
                }
                _ => self.escape(end, "a string")?.1,
            };
            end = plain_end(text, start);
        }
    }

    /// What the escape at a place stands for, and where it ends.
    fn escape(&self, at: usize, expected: &str) -> Result<(char, usize), ReadError> {
        let letter = match (self.byte(at), self.byte(at + 1)) {
            (None, _) | (Some(b'\\'), None) => return Err(self.ended(expected)),
            (Some(b'\\'), Some(letter)) => letter,
            _ => {
                return Err(ReadError::new(
                    "not valid JSON: a control character in a string",
                    at,
                ));
            }
        };
        let plain = match letter {
            b'"' | b'\\' | b'/' => char::from(letter),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode(at, expected),
            _ => {
                return Err(ReadError::new(
                    "not valid JSON: an unknown escape in a string",
                    at,
                ));
            }
        };
        Ok((plain, at + 2))
    }

    /// `\u` and four digits, twice for a character beyond 16 bits.
    fn unicode(&self, at: usize, expected: &str) -> Result<(char, usize), ReadError> {
        let mut code = self.code_unit(at, expected)?;
        let mut end = at + 6;
        if let Some(high @ 0xD800..0xE000) = code {
            let low = self.code_unit(end, expected)?;
            end += 6;
            code = match (high, low) {
                (..0xDC00, Some(low @ 0xDC00..0xE000)) => {
                    Some(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00))
                }
                _ => None,
            };
        }
        match code.and_then(char::from_u32) {
            Some(letter) => Ok((letter, end)),
            None => Err(ReadError::new(
                "not valid JSON: a wrong `\\u` in a string",
                at,
            )),
        }
    }

    /// The number behind the `\u` at a place; nothing where something else stands there.
    fn code_unit(&self, at: usize, expected: &str) -> Result<Option<u32>, ReadError> {
        let is_other = |at, letter| self.byte(at).is_some_and(|byte| byte != letter);
        if is_other(at, b'\\') || is_other(at + 1, b'u') {
            return Ok(None);
        }
        match self.text.as_bytes().get(at + 2..at + 6) {
            Some(digits) => Ok(hexadecimal(digits)),
            None => Err(self.ended(expected)),
        }
    }
}

fn hexadecimal(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |value, digit| {
        Some(value * 16 + char::from(*digit).to_digit(16)?)
    })
}

/// The first byte from there that is a quote, a backslash or a control character.
#[inline]
pub(super) fn plain_end(text: &[u8], mut at: usize) -> usize {
    while let Some(eight) = text.get(at..).and_then(|rest| rest.first_chunk()) {
        let found = special(u64::from_le_bytes(*eight));
        if found != 0 {
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    let rest = text.get(at..).unwrap_or_default();
    let special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
    at + rest.iter().position(special).unwrap_or(rest.len())
}

/// Marks the highest bit of bytes that end a plain text; exact for the first of them.
#[inline]
fn special(eight: u64) -> u64 {
    const ONES: u64 = u64::MAX / 255;
    let zero = |bytes: u64| bytes.wrapping_sub(ONES) & !bytes;
    let control = eight.wrapping_sub(ONES * 0x20) & !eight;
    let quote = zero(eight ^ (ONES * b'"' as u64));
    let backslash = zero(eight ^ (ONES * b'\\' as u64));
    (control | quote | backslash) & (ONES * 0x80)
}

#[cfg(test)]
mod tests {
    use super::plain_end;

    #[test]
    fn the_end_of_a_plain_text_is_found_wherever_it_stands() {
        for letters in ["abcdefghijklmnopqrs", "äöüßäöüßäöüß", "!#[]\u{7f}\u{80}€ "] {
            for end in ['"', '\\', '\0', '\u{1f}', '\n'] {
                for (at, _) in letters.char_indices() {
                    let mut text = letters.to_owned();
                    text.insert(at, end);
                    assert_eq!(plain_end(text.as_bytes(), 0), at, "{text:?}");
                    assert_eq!(plain_end(text.as_bytes(), at), at, "{text:?}");
                }
            }
            assert_eq!(plain_end(letters.as_bytes(), 0), letters.len());
        }
        assert_eq!(plain_end(b"", 0), 0);
    }
}
