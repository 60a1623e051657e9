//! Values that are stepped over.

use super::numbers::{digits_end, is_number};
use super::span::Short;
use super::strings::plain_end;
use super::{ReadError, Reader};

impl<'j> Reader<'j> {
    /// Steps over a value of any kind.
    #[inline]
    pub fn skip(&mut self) -> Result<(), ReadError> {
        match self.peek()? {
            b'{' | b'[' => self.skip_nested(),
            byte => self.skip_simple(byte),
        }
    }

    /// Steps over a value of the kinds that most members have, if it stands right there.
    #[inline]
    pub(super) fn skip_short(&mut self) -> Option<Short> {
        let text = self.text.as_bytes();
        let (end, kind) = match text.get(self.at)? {
            b'"' => match plain_end(text, self.at + 1) {
                end if text.get(end) == Some(&b'"') => (end + 1, Short::Plain),
                _ => return None,
            },
            b'n' if text.get(self.at..)?.starts_with(b"null") => (self.at + 4, Short::Null),
            b'1'..=b'9' => match digits_end(text, self.at + 1) {
                end if matches!(text.get(end), Some(b'.' | b'e' | b'E')) => return None,
                end => (end, Short::Number),
            },
            _ => return None,
        };
        self.at = end;
        Some(kind)
    }

    /// Steps over an object or an array.
    fn skip_nested(&mut self) -> Result<(), ReadError> {
        let outside = self.depth();
        // One bit for each level: whether it is an object. The limit of levels is that of the bits.
        let mut objects = 0_u128;
        loop {
            let mut first = match self.peek()? {
                bracket @ (b'{' | b'[') => {
                    self.enter()?;
                    objects = objects << 1 | u128::from(bracket == b'{');
                    true
                }
                byte => {
                    if self.skip_short().is_none() {
                        self.skip_simple(byte)?;
                    }
                    false
                }
            };
            while self.depth() > outside && !self.next_value(objects & 1 == 1, first)? {
                self.leave();
                objects >>= 1;
                first = false;
            }
            if self.depth() == outside {
                return Ok(());
            }
        }
    }

    /// Goes to the next value of an object or array, or behind its end.
    fn next_value(&mut self, is_object: bool, first: bool) -> Result<bool, ReadError> {
        if !is_object {
            return self.next_item(first);
        }
        let more = self.next_member(first)?;
        if more {
            self.skip_string()?;
            self.colon()?;
        }
        Ok(more)
    }

    #[inline]
    fn skip_simple(&mut self, first: u8) -> Result<(), ReadError> {
        match first {
            b'"' => self.skip_string(),
            b'n' => self.literal("null", "a value"),
            b't' => self.literal("true", "a value"),
            b'f' => self.literal("false", "a value"),
            _ if is_number(first) => self.number_text("a value").map(drop),
            _ => Err(self.unexpected("a value")),
        }
    }

    /// Steps over a value of any kind and gives its exact text.
    pub fn raw(&mut self) -> Result<&'j str, ReadError> {
        self.peek()?;
        let start = self.at;
        self.skip()?;
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    /// Steps over a word of the language.
    #[inline]
    pub(super) fn literal(&mut self, word: &str, expected: &str) -> Result<(), ReadError> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        if rest.starts_with(word.as_bytes()) {
            self.at += word.len();
            return Ok(());
        }
        match word.as_bytes().starts_with(rest) {
            true => Err(self.ended(expected)),
            false => Err(self.unexpected(expected)),
        }
    }
}
