//! A cursor over a JSON text.

use jiter::{Jiter, JiterErrorType, JsonErrorType, Peek};

use super::ReadError;

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

/// A cursor over a JSON text that knows where it stands.
pub struct Reader<'j> {
    pub(crate) jiter: Jiter<'j>,
    data: &'j [u8],
    depth: u32,
}

impl<'j> Reader<'j> {
    /// Stands at the beginning of a text.
    pub fn new(data: &'j [u8]) -> Self {
        Self {
            jiter: Jiter::new(data),
            data,
            depth: 0,
        }
    }

    /// The byte that comes next.
    pub fn offset(&self) -> usize {
        self.jiter.current_index()
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

    /// Steps over a value of any kind.
    pub fn skip(&mut self) -> Result<(), ReadError> {
        self.jiter
            .next_skip()
            .map_err(|e| self.explain(e, "a value"))
    }

    /// Steps over a value of any kind and gives its exact text.
    pub fn raw(&mut self) -> Result<&'j str, ReadError> {
        self.peek()?;
        let start = self.jiter.current_index();
        self.skip()?;
        let bytes = self.jiter.slice_to_current(start);
        std::str::from_utf8(bytes)
            .map_err(|e| ReadError::new("expected UTF-8 text", start + e.valid_up_to()))
    }

    /// Whether the next value is `null`; it is consumed if so.
    #[inline]
    pub fn take_null(&mut self) -> Result<bool, ReadError> {
        if self.peek()? != Peek::Null {
            return Ok(false);
        }
        self.jiter
            .known_null()
            .map_err(|e| self.explain(e, "null"))?;
        Ok(true)
    }

    /// Reads the items of an array one by one.
    pub fn items(
        &mut self,
        mut item: impl FnMut(&mut Self, usize) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        if self.peek()? != Peek::Array {
            return Err(self.unexpected("an array"));
        }
        self.enter()?;
        let mut index = 0;
        let mut more = self
            .jiter
            .known_array()
            .map_err(|e| self.explain(e, "an array"))?;
        while more.is_some() {
            item(self, index).map_err(|e| e.in_item(index))?;
            index += 1;
            more = match self.jiter.array_step() {
                Ok(more) => more,
                Err(e) => return Err(self.explain(e, "an array")),
            };
        }
        self.leave();
        Ok(())
    }

    /// Reads the members of an object one by one.
    pub fn members(
        &mut self,
        member: &mut dyn FnMut(&mut Self, String) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        if self.peek()? != Peek::Object {
            return Err(self.unexpected("an object"));
        }
        self.enter()?;
        let mut next = match self.jiter.known_object() {
            Ok(key) => key.map(str::to_owned),
            Err(e) => return Err(self.explain(e, "an object")),
        };
        while let Some(name) = next {
            let shown = name.clone();
            member(self, name).map_err(|e| e.in_member(&shown))?;
            next = match self.jiter.next_key() {
                Ok(key) => key.map(str::to_owned),
                Err(e) => return Err(self.explain(e, "a member")),
            };
        }
        self.leave();
        Ok(())
    }

    /// Refuses anything but blanks after the value.
    pub fn finish(&mut self) -> Result<(), ReadError> {
        self.jiter.finish().map_err(|e| self.explain(e, "the end"))
    }

    #[inline]
    pub(crate) fn peek(&mut self) -> Result<Peek, ReadError> {
        match self.data.get(self.jiter.current_index()) {
            Some(byte) if *byte > b' ' => Ok(Peek::new(*byte)),
            _ => self.peek_far(),
        }
    }

    #[inline(never)]
    fn peek_far(&mut self) -> Result<Peek, ReadError> {
        match self.jiter.peek() {
            Ok(peek) => Ok(peek),
            Err(e) => Err(self.explain(e, "a value")),
        }
    }

    /// Whether the cursor is outside of every object and array.
    pub(crate) fn at_top(&self) -> bool {
        self.depth == 0
    }

    #[inline]
    pub(crate) fn enter(&mut self) -> Result<(), ReadError> {
        self.depth += 1;
        if self.depth > DEPTH_LIMIT {
            return Err(ReadError::new(
                format!("nested deeper than {DEPTH_LIMIT} levels"),
                self.offset(),
            ));
        }
        Ok(())
    }

    #[inline]
    pub(crate) fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    /// "expected X, found Y" for the value that comes next.
    #[cold]
    pub fn unexpected(&self, expected: &str) -> ReadError {
        let start = self.offset();
        match self.data.get(start) {
            None => ReadError::truncated(
                format!("expected {expected}, found the end of the text"),
                start,
            ),
            Some(_) => ReadError::new(
                format!("expected {expected}, found {}", self.excerpt(start)),
                start,
            ),
        }
    }

    /// The same for a value that was read already and began at `start`.
    #[cold]
    pub(crate) fn unexpected_at(&self, expected: &str, start: usize) -> ReadError {
        ReadError::new(
            format!("expected {expected}, found {}", self.excerpt(start)),
            start,
        )
    }

    #[cold]
    pub(crate) fn explain(&self, error: jiter::JiterError, expected: &str) -> ReadError {
        let offset = error.index;
        match error.error_type {
            JiterErrorType::WrongType { .. } => self.unexpected(expected),
            JiterErrorType::JsonError(kind) => match kind {
                JsonErrorType::EofWhileParsingList
                | JsonErrorType::EofWhileParsingObject
                | JsonErrorType::EofWhileParsingString
                | JsonErrorType::EofWhileParsingValue
                | JsonErrorType::UnexpectedEndOfHexEscape => ReadError::truncated(
                    format!("expected {expected}, found the end of the text"),
                    offset,
                ),
                JsonErrorType::RecursionLimitExceeded => {
                    ReadError::new(format!("nested deeper than {DEPTH_LIMIT} levels"), offset)
                }
                JsonErrorType::ExpectedSomeValue | JsonErrorType::ExpectedSomeIdent => {
                    self.unexpected(expected)
                }
                other => ReadError::new(format!("not valid JSON: {other}"), offset),
            },
        }
    }

    fn excerpt(&self, start: usize) -> String {
        let rest = self.data.get(start..).unwrap_or_default();
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
    let text = String::from_utf8_lossy(bytes.get(..shown).unwrap_or_default()).into_owned();
    if end > EXCERPT {
        format!("{text}…")
    } else {
        text
    }
}
