//! Numbers that JavaScript cannot hold: 64-bit integers and decimals stand in quotes on its side,
//! and as numbers on the wire. Which ones they are depends on the types of the service alone.

use std::borrow::Cow;
use std::cell::RefCell;
use std::mem;

use orchestrator_odata::runtime::{ReadError, Reader};

use crate::parts::{halves, parts};

thread_local! {
    static SHAPES: RefCell<Vec<(&'static str, Shape)>> = const { RefCell::new(Vec::new()) };
}

/// The members of a type that hold such numbers; it stays as long as the page.
type Shape = &'static [(&'static str, Kind)];

#[derive(Clone, Copy, Debug)]
enum Kind {
    /// Nothing of interest.
    Plain,
    /// Such a number.
    Exact,
    /// An object of a type, by its name.
    Record(&'static str),
    /// An object whose members are all alike.
    Map(&'static Kind),
}

/// What a value holds; arrays hold what their items do.
#[derive(Clone, Copy, Debug)]
pub struct Form(Kind);

/// Takes types that are not known yet: a line for each, its name and its members, `Name:Form`,
/// separated by blanks.
pub fn add_shapes(text: &'static str) {
    if text.is_empty() {
        return;
    }
    for line in parts(text, b'\n') {
        let mut words = parts(line, b' ');
        let name = words.next().unwrap_or_default();
        let mut members = Vec::new();
        for word in words {
            let (name, form) = halves(word, b':');
            members.push((name, Kind::parse(form)));
        }
        SHAPES.with_borrow_mut(|known| known.push((name, members.leak())));
    }
}

/// The type of a name.
fn shape(name: &str) -> Option<Shape> {
    SHAPES.with_borrow(|known| {
        let found = known.iter().find(|(of, _)| *of == name);
        found.map(|(_, members)| *members)
    })
}

impl Kind {
    /// `#` is such a number, a name a type, `*` before it a map; all else is nothing of interest.
    fn parse(form: &'static str) -> Self {
        match form.as_bytes() {
            [] | b"-" => Self::Plain,
            b"#" => Self::Exact,
            [b'*', ..] => Self::Map(Box::leak(Box::new(Self::parse(&form[1..])))),
            _ => Self::Record(form),
        }
    }
}

impl Form {
    /// Nothing of interest.
    pub const PLAIN: Self = Self(Kind::Plain);

    /// Reads a form.
    pub fn parse(form: &'static str) -> Self {
        Self(Kind::parse(form))
    }

    /// JSON with the numbers in quotes.
    pub fn quoted<'j>(&self, json: &'j str) -> Cow<'j, str> {
        self.rewritten(json, quote)
    }

    /// Reads a value and adds it to a text as JSON with the numbers in quotes.
    pub fn read_quoted(&self, reader: &mut Reader<'_>, text: &mut String) -> Result<(), ReadError> {
        let mut walk = Walk::new(reader, quote);
        walk.text = mem::take(text);
        walk.value(reader, self.0)?;
        *text = walk.into_text(reader);
        Ok(())
    }

    /// JSON with the quotes around numbers taken away.
    pub fn unquoted<'j>(&self, json: &'j str) -> Cow<'j, str> {
        self.rewritten(json, unquote)
    }

    fn rewritten<'j>(&self, json: &'j str, change: Change) -> Cow<'j, str> {
        if let Kind::Plain = self.0 {
            return Cow::Borrowed(json);
        }
        let mut reader = Reader::new(json.as_bytes());
        let mut walk = Walk::new(&reader, change);
        let walked = walk.value(&mut reader, self.0);
        // What is no JSON stays as it is: whoever reads it next says what is wrong with it.
        if walked.is_err() || walk.text.is_empty() {
            return Cow::Borrowed(json);
        }
        let mut text = walk.into_text(&reader);
        text.push_str(&json[reader.offset()..]);
        Cow::Owned(text)
    }
}

fn quote(value: &str, text: &mut String) -> bool {
    let is_number = value.starts_with(|first: char| first == '-' || first.is_ascii_digit());
    if is_number {
        text.push('"');
        text.push_str(value);
        text.push('"');
    }
    is_number
}

fn unquote(value: &str, text: &mut String) -> bool {
    let inner = value
        .strip_prefix('"')
        .and_then(|value| value.strip_suffix('"'));
    let inner = inner.filter(|inner| is_number(inner));
    text.push_str(inner.unwrap_or_default());
    inner.is_some()
}

/// Whether a text is a number as JSON has them (RFC 8259, section 6).
fn is_number(text: &str) -> bool {
    let mut reader = Reader::new(text.as_bytes());
    text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
        && reader.skip().is_ok()
        && reader.finish().is_ok()
}

/// Adds to a text what stands in place of a value, unless that stays.
type Change = fn(&str, &mut String) -> bool;

struct Walk {
    change: Change,
    text: String,
    /// How much of the JSON is in the text.
    copied: usize,
}

impl Walk {
    fn new(reader: &Reader<'_>, change: Change) -> Self {
        Self {
            change,
            text: String::new(),
            copied: reader.offset(),
        }
    }

    fn into_text(mut self, reader: &Reader<'_>) -> String {
        self.text.push_str(reader.since(self.copied));
        self.text
    }

    fn value(&mut self, reader: &mut Reader<'_>, kind: Kind) -> Result<(), ReadError> {
        match kind {
            Kind::Plain => reader.skip(),
            _ if reader.at_array()? => reader.items(|reader, _| self.value(reader, kind)),
            Kind::Exact => self.number(reader),
            _ if !reader.at_object()? => reader.skip(),
            Kind::Map(member) => reader.members(&mut |reader, _| self.value(reader, *member)),
            Kind::Record(name) => {
                let Some(members) = shape(name) else {
                    return reader.skip();
                };
                reader.members(&mut |reader, name| match members
                    .iter()
                    .find(|(known, _)| *known == name)
                {
                    Some((_, kind)) => self.value(reader, *kind),
                    None => reader.skip(),
                })
            }
        }
    }

    fn number(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        let before = reader.since(self.copied);
        let length = self.text.len();
        self.text.push_str(before);
        let value = reader.raw()?;
        match (self.change)(value, &mut self.text) {
            true => self.copied = reader.offset(),
            false => self.text.truncate(length),
        }
        Ok(())
    }
}
