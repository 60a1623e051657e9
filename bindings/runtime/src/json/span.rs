//! Where values stand in a text.

use super::{ReadError, Reader};

/// Marks the end of a string without escapes, and the start of `null`. Longer texts than this are not read.
const MARK: u32 = 1 << 31;

/// Where a value stands in a text, in bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Span {
    /// Marked, if it is `null`.
    start: u32,
    /// Marked, if it is known to be a string without escapes.
    end: u32,
}

/// Values that are stepped over at once.
#[derive(Debug, Clone, Copy)]
pub(super) enum Short {
    Null,
    Number,
    /// A string without escapes.
    Plain,
}

impl Span {
    #[inline]
    fn new(start: usize, end: usize) -> Result<Self, ReadError> {
        match (u32::try_from(start), u32::try_from(end)) {
            (Ok(start), Ok(end)) if end < MARK => Ok(Self { start, end }),
            _ => Err(ReadError::new("a value of more than 2 GB", start)),
        }
    }

    /// The whole of a text without blanks around it; of one with more than 2 GB the beginning.
    pub fn whole(text: &str) -> Self {
        let place = |length| u32::try_from(length).unwrap_or(u32::MAX).min(MARK - 1);
        let start = text.len() - text.trim_ascii_start().len();
        let is_null = matches!(text.as_bytes().get(start), Some(b'n') | None);
        Self {
            start: place(start) | if is_null { MARK } else { 0 },
            end: place(text.trim_ascii_end().len()),
        }
    }

    /// Whether `null` stands there, or nothing.
    #[inline]
    pub fn is_null(self) -> bool {
        self.start & MARK != 0
    }

    /// What stands there.
    #[inline]
    pub fn of(self, text: &str) -> &str {
        text.get(self.start()..self.end()).unwrap_or("null")
    }

    /// The characters of the string that stands there, if it is known to be one without escapes.
    #[inline]
    pub fn plain(self, text: &str) -> Option<&str> {
        match self.end & MARK {
            0 => None,
            _ => text.get(self.start() + 1..self.end() - 1),
        }
    }

    #[inline]
    fn start(self) -> usize {
        (self.start & !MARK) as usize
    }

    #[inline]
    fn end(self) -> usize {
        (self.end & !MARK) as usize
    }
}

impl<'j> Reader<'j> {
    /// Stands in front of a value in a text, which ends for it where the value does.
    pub fn within(text: &'j str, span: Span) -> Self {
        let text = text.get(..span.end()).unwrap_or_default();
        Self::at(text, span.start())
    }

    /// Steps over a value of any kind and tells where it stands.
    pub fn span(&mut self) -> Result<Span, ReadError> {
        match self.short_span(0)? {
            Some(span) => Ok(span),
            None => self.far_span(),
        }
    }

    /// The same for values that are stepped over at once; places are counted from `origin`.
    #[inline]
    pub(super) fn short_span(&mut self, origin: usize) -> Result<Option<Span>, ReadError> {
        let start = self.at;
        let Some(kind) = self.skip_short() else {
            return Ok(None);
        };
        let mut span = Span::new(start - origin, self.at - origin)?;
        match kind {
            Short::Null => span.start |= MARK,
            Short::Number => {}
            Short::Plain => span.end |= MARK,
        }
        Ok(Some(span))
    }

    /// The place of a value that was stepped over.
    pub(super) fn span_since(&self, start: usize, origin: usize) -> Result<Span, ReadError> {
        let mut span = Span::new(start - origin, self.at - origin)?;
        if self.byte(start) == Some(b'n') {
            span.start |= MARK;
        }
        Ok(span)
    }

    #[inline(never)]
    fn far_span(&mut self) -> Result<Span, ReadError> {
        self.peek()?;
        let start = self.at;
        self.skip()?;
        self.span_since(start, 0)
    }
}
