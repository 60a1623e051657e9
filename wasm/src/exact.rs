//! Numbers that JavaScript cannot hold: 64-bit integers and decimals stand in quotes on its side,
//! and as numbers on the wire. Which ones they are depends on the types of the service alone.

use std::borrow::Cow;
use std::cell::RefCell;
use std::mem;
use std::rc::Rc;

use orchestrator_odata::runtime::{ReadError, Reader};

thread_local! {
    static SHAPES: RefCell<Rc<Shapes>> = RefCell::default();
}

/// The types that hold such numbers, sorted by name.
type Shapes = Vec<(String, Vec<(String, Kind)>)>;

#[derive(Clone, Debug, Default)]
enum Kind {
    /// Nothing of interest.
    #[default]
    Plain,
    /// Such a number.
    Exact,
    /// An object of a type, by its name.
    Record(String),
    /// An object whose members are all alike.
    Map(Box<Kind>),
}

/// What a value holds; arrays hold what their items do.
#[derive(Clone, Debug, Default)]
pub struct Form(Kind);

/// Takes the types: a line for each, its name and its members, `Name:Form`, separated by blanks.
pub fn set_shapes(text: &str) {
    let shapes = text.lines().filter_map(|line| {
        let mut words = line.split(' ');
        let name = words.next()?;
        let members = words.filter_map(|word| {
            let (name, form) = word.split_once(':')?;
            Some((name.to_owned(), Kind::parse(form)))
        });
        Some((name.to_owned(), members.collect()))
    });
    let shapes: Shapes = shapes.collect();
    let shapes = Rc::new(shapes);
    SHAPES.with(|known| known.replace(shapes));
}

impl Kind {
    /// `#` is such a number, a name a type, `*` before it a map; all else is nothing of interest.
    fn parse(form: &str) -> Self {
        match form.as_bytes() {
            [] | b"-" => Self::Plain,
            b"#" => Self::Exact,
            [b'*', ..] => Self::Map(Box::new(Self::parse(&form[1..]))),
            _ => Self::Record(form.to_owned()),
        }
    }
}

impl Form {
    /// Nothing of interest.
    pub const PLAIN: Self = Self(Kind::Plain);

    /// Reads a form.
    pub fn parse(form: &str) -> Self {
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
        walk.value(reader, &self.0)?;
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
        let walked = walk.value(&mut reader, &self.0);
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
    shapes: Rc<Shapes>,
    text: String,
    /// How much of the JSON is in the text.
    copied: usize,
}

impl Walk {
    fn new(reader: &Reader<'_>, change: Change) -> Self {
        Self {
            change,
            shapes: SHAPES.with_borrow(Rc::clone),
            text: String::new(),
            copied: reader.offset(),
        }
    }

    fn into_text(mut self, reader: &Reader<'_>) -> String {
        self.text.push_str(reader.since(self.copied));
        self.text
    }

    fn value(&mut self, reader: &mut Reader<'_>, kind: &Kind) -> Result<(), ReadError> {
        match kind {
            Kind::Plain => reader.skip(),
            _ if reader.at_array()? => reader.items(|reader, _| self.value(reader, kind)),
            Kind::Exact => self.number(reader),
            _ if !reader.at_object()? => reader.skip(),
            Kind::Map(member) => reader.members(&mut |reader, _| self.value(reader, member)),
            Kind::Record(name) => {
                let shapes = Rc::clone(&self.shapes);
                let found = shapes.binary_search_by(|(of, _)| of.cmp(name));
                let Some((_, members)) = found.ok().and_then(|at| shapes.get(at)) else {
                    return reader.skip();
                };
                reader.members(&mut |reader, name| match members
                    .iter()
                    .find(|(known, _)| *known == name)
                {
                    Some((_, kind)) => self.value(reader, kind),
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
