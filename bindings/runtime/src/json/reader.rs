//! A cursor over a JSON text.

use std::borrow::Cow;

use super::ReadError;
use super::order::Orders;
use crate::text::{digits, filled, lossy};

/// How deep objects and arrays may nest before a text is refused.
pub(crate) const DEPTH_LIMIT: u32 = 128;

/// How much of an unexpected value an error repeats.
const EXCERPT: usize = 40;

/// A type that can be read from JSON.
pub trait Readable: Sized {
    /// Reads one value; the cursor stands in front of it and is left behind it.
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError>;

    /// What stands for `null`, where the type has such a value.
    fn from_null() -> Option<Self> {
        None
    }

    /// What stands for a reply without a body, where the type has such a value.
    fn from_nothing() -> Option<Self> {
        Self::from_null()
    }
}

/// Reads the value of a member with this name.
type ReadMember<'m, 'j> = dyn FnMut(&mut Reader<'j>, Cow<'j, str>) -> Result<(), ReadError> + 'm;

/// A cursor over a JSON text that knows where it stands.
pub struct Reader<'j> {
    /// What of the text is UTF-8: most often all of it.
    pub(super) text: &'j str,
    /// Whether bytes follow that are not UTF-8.
    is_cut: bool,
    /// The byte that comes next.
    pub(super) at: usize,
    depth: u32,
    /// The last string that had escapes in it, without them.
    pub(super) scratch: String,
    /// In which order the members of records came so far.
    pub(super) orders: Orders,
}

impl<'j> Reader<'j> {
    /// Stands at the beginning of a text.
    pub fn new(data: &'j [u8]) -> Self {
        let (text, is_cut) = match std::str::from_utf8(data) {
            Ok(text) => (text, false),
            Err(e) => {
                let valid = data.get(..e.valid_up_to()).unwrap_or_default();
                (std::str::from_utf8(valid).unwrap_or_default(), true)
            }
        };
        Self {
            is_cut,
            ..Self::at(text, 0)
        }
    }

    /// Stands at a place in a text.
    pub(super) fn at(text: &'j str, at: usize) -> Self {
        Self {
            text,
            is_cut: false,
            at,
            depth: 0,
            scratch: String::new(),
            orders: Orders::recall(),
        }
    }

    /// The byte that comes next.
    pub fn offset(&self) -> usize {
        self.at
    }

    /// The text between a byte and the cursor.
    pub fn since(&self, start: usize) -> &'j str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// Whether the value that comes next is an object.
    pub fn at_object(&mut self) -> Result<bool, ReadError> {
        Ok(self.peek()? == b'{')
    }

    /// Whether the value that comes next is an array.
    pub fn at_array(&mut self) -> Result<bool, ReadError> {
        Ok(self.peek()? == b'[')
    }

    /// Reads a value.
    #[inline]
    pub fn read<T: Readable>(&mut self) -> Result<T, ReadError> {
        T::read(self)
    }

    /// Reads a value into a property.
    #[inline]
    pub fn set<T: Readable>(&mut self, slot: &mut Option<T>) -> Result<(), ReadError> {
        *slot = Some(T::read(self)?);
        Ok(())
    }

    /// Whether the next value is `null`; it is consumed if so.
    #[inline]
    pub fn take_null(&mut self) -> Result<bool, ReadError> {
        if self.peek()? != b'n' {
            return Ok(false);
        }
        self.literal("null", "null")?;
        Ok(true)
    }

    /// Reads the items of an array one by one.
    pub fn items(
        &mut self,
        mut item: impl FnMut(&mut Self, usize) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        if self.peek()? != b'[' {
            return Err(self.unexpected("an array"));
        }
        self.enter()?;
        let mut index = 0;
        while self.next_item(index == 0)? {
            item(self, index).map_err(|e| e.in_item(index))?;
            index += 1;
        }
        self.leave();
        Ok(())
    }

    /// Reads the members of an object one by one.
    pub fn members(&mut self, member: &mut ReadMember<'_, 'j>) -> Result<(), ReadError> {
        if self.peek()? != b'{' {
            return Err(self.unexpected("an object"));
        }
        self.enter()?;
        let mut first = true;
        while self.next_member(first)? {
            first = false;
            let start = self.at;
            let name = self.key()?;
            if let Err(e) = member(self, name) {
                self.at = start;
                return Err(e.in_member(&self.key()?));
            }
        }
        self.leave();
        Ok(())
    }

    /// Refuses anything but blanks after the value.
    pub fn finish(&mut self) -> Result<(), ReadError> {
        self.skip_blanks();
        if self.at < self.text.len() {
            return Err(ReadError::new(
                "not valid JSON: trailing characters",
                self.at,
            ));
        }
        match self.is_cut {
            true => Err(self.ended("the end")),
            false => Ok(()),
        }
    }

    /// The first byte of the value that comes next.
    #[inline]
    pub fn peek(&mut self) -> Result<u8, ReadError> {
        self.peek_for("a value")
    }

    #[inline]
    fn peek_for(&mut self, expected: &str) -> Result<u8, ReadError> {
        match self.byte(self.at) {
            Some(byte) if byte > b' ' => Ok(byte),
            _ => self.peek_far(expected),
        }
    }

    #[inline(never)]
    fn peek_far(&mut self, expected: &str) -> Result<u8, ReadError> {
        self.skip_blanks();
        match self.byte(self.at) {
            Some(byte) => Ok(byte),
            None => Err(self.ended(expected)),
        }
    }

    fn skip_blanks(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte(self.at) {
            self.at += 1;
        }
    }

    #[inline]
    pub(super) fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    /// Goes to the next item of an array, or behind its end.
    #[inline]
    pub(super) fn next_item(&mut self, first: bool) -> Result<bool, ReadError> {
        match self.peek_for("an item or `]`")? {
            b']' => {
                self.at += 1;
                Ok(false)
            }
            _ if first => Ok(true),
            b',' => {
                self.at += 1;
                Ok(true)
            }
            _ => Err(self.unexpected("`,` or `]`")),
        }
    }

    /// Goes to the name of the next member of an object, or behind its end.
    #[inline]
    pub(super) fn next_member(&mut self, first: bool) -> Result<bool, ReadError> {
        match self.peek_for("a member or `}`")? {
            b'}' => {
                self.at += 1;
                return Ok(false);
            }
            b'"' if first => return Ok(true),
            b',' if !first => self.at += 1,
            _ if first => return Err(self.unexpected("a member or `}`")),
            _ => return Err(self.unexpected("`,` or `}`")),
        }
        match self.peek_for("a member")? {
            b'"' => Ok(true),
            _ => Err(self.unexpected("a member")),
        }
    }

    /// Goes from behind the name of a member to its value.
    #[inline]
    pub(super) fn colon(&mut self) -> Result<(), ReadError> {
        match self.peek_for("`:`")? {
            b':' => {
                self.at += 1;
                Ok(())
            }
            _ => Err(self.unexpected("`:`")),
        }
    }

    /// Whether the cursor is outside of every object and array.
    pub(crate) fn at_top(&self) -> bool {
        self.depth == 0
    }

    /// How many objects and arrays are around the cursor.
    pub(super) fn depth(&self) -> u32 {
        self.depth
    }

    /// Steps over the bracket that comes next.
    #[inline]
    pub(crate) fn enter(&mut self) -> Result<(), ReadError> {
        self.at += 1;
        self.depth += 1;
        if self.depth > DEPTH_LIMIT {
            return Err(self.too_deep());
        }
        Ok(())
    }

    #[cold]
    fn too_deep(&self) -> ReadError {
        let limit = digits(DEPTH_LIMIT.into());
        ReadError::new(
            filled("nested deeper than {} levels", &[&limit]),
            self.at - 1,
        )
    }

    #[inline]
    pub(crate) fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    /// "expected X", where the text ended or is no text any more.
    #[cold]
    pub(super) fn ended(&self, expected: &str) -> ReadError {
        let end = self.text.len();
        match self.is_cut {
            true => ReadError::new("not valid JSON: the text is not UTF-8", end),
            false => ReadError::truncated(
                filled("expected {}, found the end of the text", &[expected]),
                end,
            ),
        }
    }

    /// "expected X, found Y" for the value that comes next.
    #[cold]
    pub fn unexpected(&self, expected: &str) -> ReadError {
        match self.byte(self.at) {
            None => self.ended(expected),
            Some(_) => self.unexpected_at(expected, self.at),
        }
    }

    /// The same for a value that was read already and began at `start`.
    #[cold]
    pub(crate) fn unexpected_at(&self, expected: &str, start: usize) -> ReadError {
        ReadError::new(
            filled("expected {}, found {}", &[expected, &self.excerpt(start)]),
            start,
        )
    }

    fn excerpt(&self, start: usize) -> String {
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        match rest.first() {
            None => "the end of the text".to_owned(),
            Some(b'{') => "an object".to_owned(),
            Some(b'[') => "an array".to_owned(),
            Some(b'"') => {
                let end = rest
                    .iter()
                    .skip(1)
                    .position(|b| *b == b'"')
                    .map_or(rest.len(), |i| i + 2);
                cut(rest, end)
            }
            Some(_) => {
                let end = rest
                    .iter()
                    .position(|b| b.is_ascii_whitespace() || matches!(b, b',' | b']' | b'}'))
                    .unwrap_or(rest.len());
                cut(rest, end.max(1))
            }
        }
    }
}

fn cut(bytes: &[u8], end: usize) -> String {
    let shown = end.min(EXCERPT);
    let mut text = lossy(bytes.get(..shown).unwrap_or_default());
    if end > EXCERPT {
        text.push('…');
    }
    text
}
