//! Where values stand in a text.

use super::{ReadError, Reader};

/// Marks the end of a string without escapes. Texts that are longer than this are not read.
const PLAIN: u32 = 1 << 31;

/// Where a value stands in a text, in bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Span {
    start: u32,
    /// With `PLAIN`, where that is known.
    end: u32,
}

impl Span {
    #[inline]
    pub(super) fn new(start: usize, end: usize) -> Result<Self, ReadError> {
        match (u32::try_from(start), u32::try_from(end)) {
            (Ok(start), Ok(end)) if end < PLAIN => Ok(Self { start, end }),
            _ => Err(ReadError::new("a value of more than 2 GB", start)),
        }
    }

    /// The whole of a text without blanks around it; of one with more than 2 GB the beginning.
    pub fn whole(text: &str) -> Self {
        let place = |length| u32::try_from(length).unwrap_or(u32::MAX).min(PLAIN - 1);
        Self {
            start: place(text.len() - text.trim_ascii_start().len()),
            end: place(text.trim_ascii_end().len()),
        }
    }

    /// Whether `null` stands there, given that a value does.
    #[inline]
    pub fn is_null(self, text: &str) -> bool {
        matches!(text.as_bytes().get(self.start as usize), Some(b'n') | None)
    }

    /// What stands there.
    #[inline]
    pub fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end()).unwrap_or("null")
    }

    /// The characters of the string that stands there, if it is known to be one without escapes.
    #[inline]
    pub fn plain(self, text: &str) -> Option<&str> {
        match self.end & PLAIN {
            0 => None,
            _ => text.get(self.start as usize + 1..self.end() - 1),
        }
    }

    #[inline]
    fn end(self) -> usize {
        (self.end & !PLAIN) as usize
    }
}

impl<'j> Reader<'j> {
    /// Stands in front of a value in a text, which ends for it where the value does.
    pub fn within(text: &'j str, span: Span) -> Self {
        let text = text.get(..span.end()).unwrap_or_default();
        Self::at(text, span.start as usize)
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
        let Some(is_string) = self.skip_short() else {
            return Ok(None);
        };
        let mut span = Span::new(start - origin, self.at - origin)?;
        span.end |= if is_string { PLAIN } else { 0 };
        Ok(Some(span))
    }

    #[inline(never)]
    fn far_span(&mut self) -> Result<Span, ReadError> {
        self.peek()?;
        let start = self.at;
        self.skip()?;
        Span::new(start, self.at)
    }
}
