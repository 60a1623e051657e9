//! Objects as they were received: the text, and where their members stand.

use std::borrow::Cow;
use std::sync::Arc;

use odata_runtime::{ReadError, Readable, Reader};

/// Members that most objects have room for.
const USUAL: usize = 32;

/// Where something stands in a text.
#[derive(Debug, Clone, Copy, Default)]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    fn new(start: usize, end: usize) -> Option<Self> {
        Some(Self {
            start: u32::try_from(start).ok()?,
            end: u32::try_from(end).ok()?,
        })
    }

    /// Whether nothing stands there: every JSON value has a text.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// What stands there.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize)
            .unwrap_or("null")
    }
}

/// A member of an object.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    name: Span,
    pub value: Span,
}

/// A value of a list. Reading it finds the members of an object, and reads none of them.
#[derive(Debug)]
pub struct Row {
    pub json: Arc<str>,
    /// Empty for what is no object.
    pub members: Vec<Place>,
    /// Names with escapes, without these; their places have empty names.
    escaped: Vec<String>,
}

impl Row {
    /// The members by name.
    pub fn named(&self) -> impl Iterator<Item = (&str, Span)> {
        let mut escaped = self.escaped.iter();
        self.members.iter().map(move |place| {
            let name = match place.name.start == place.name.end {
                true => escaped.next().map_or("", String::as_str),
                false => place.name.of(&self.json),
            };
            (name, place.value)
        })
    }

    /// Finds the members of one value.
    pub fn parse(json: &str) -> Result<Self, ReadError> {
        let mut reader = Reader::new(json.as_bytes());
        let row = reader.read()?;
        reader.finish()?;
        Ok(row)
    }
}

impl Readable for Row {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let start = reader.offset();
        if !reader.at_object()? {
            return Ok(Self {
                json: reader.raw()?.into(),
                members: Vec::new(),
                escaped: Vec::new(),
            });
        }
        let base = reader.since(start).as_ptr() as usize;
        let mut members = Vec::with_capacity(USUAL);
        let mut escaped = Vec::new();
        let too_long = |offset| ReadError::new("a row of more than 4 GB", offset);
        reader.members(&mut |reader, name| {
            let length = reader.raw()?.len();
            let end = reader.offset() - start;
            let value = Span::new(end.saturating_sub(length), end);
            let name = match name {
                Cow::Borrowed(name) if !name.is_empty() => {
                    let at = (name.as_ptr() as usize).saturating_sub(base);
                    Span::new(at, at + name.len())
                }
                other => {
                    escaped.push(other.into_owned());
                    Span::new(0, 0)
                }
            };
            let place = name.zip(value).map(|(name, value)| Place { name, value });
            members.push(place.ok_or_else(|| too_long(reader.offset()))?);
            Ok(())
        })?;
        Ok(Self {
            json: reader.since(start).into(),
            members,
            escaped,
        })
    }
}
