//! Numbers that JavaScript cannot hold: 64-bit integers and decimals stand in quotes on its side,
//! and as numbers on the wire. Which ones they are depends on the types of the service alone.

use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

use orchestrator_odata::runtime::{ReadError, Reader};

thread_local! {
    static SHAPES: RefCell<Rc<Shapes>> = RefCell::default();
}

/// The types that hold such numbers, sorted by name.
type Shapes = Vec<(String, Vec<(String, Kind)>)>;

#[derive(Clone, Debug, Default, PartialEq)]
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
        self.rewritten(json, |value| {
            let is_number = value.starts_with(|first: char| first == '-' || first.is_ascii_digit());
            is_number.then(|| format!("\"{value}\""))
        })
    }

    /// JSON with the quotes around numbers taken away.
    pub fn unquoted<'j>(&self, json: &'j str) -> Cow<'j, str> {
        self.rewritten(json, |value| {
            let inner = value.strip_prefix('"')?.strip_suffix('"')?;
            is_number(inner).then(|| inner.to_owned())
        })
    }

    fn rewritten<'j>(
        &self,
        json: &'j str,
        change: impl Fn(&str) -> Option<String>,
    ) -> Cow<'j, str> {
        if self.0 == Kind::Plain {
            return Cow::Borrowed(json);
        }
        let shapes = SHAPES.with(|known| Rc::clone(&known.borrow()));
        let mut walk = Walk {
            json,
            shapes: &shapes,
            change: &change,
            text: String::new(),
            copied: 0,
        };
        // What is no JSON stays as it is: whoever reads it next says what is wrong with it.
        if walk
            .value(&mut Reader::new(json.as_bytes()), &self.0)
            .is_err()
            || walk.copied == 0
        {
            return Cow::Borrowed(json);
        }
        walk.text.push_str(&json[walk.copied..]);
        Cow::Owned(walk.text)
    }
}

/// Whether a text is a number as JSON has them (RFC 8259, section 6).
fn is_number(text: &str) -> bool {
    let mut reader = Reader::new(text.as_bytes());
    text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
        && reader.skip().is_ok()
        && reader.finish().is_ok()
}

struct Walk<'j> {
    json: &'j str,
    shapes: &'j Shapes,
    change: &'j dyn Fn(&str) -> Option<String>,
    text: String,
    /// How much of the JSON is in the text.
    copied: usize,
}

impl<'j> Walk<'j> {
    fn value(&mut self, reader: &mut Reader<'j>, kind: &Kind) -> Result<(), ReadError> {
        match kind {
            Kind::Plain => return reader.skip(),
            _ if self.at_array(reader) => {
                return reader.items(|reader, _| self.value(reader, kind));
            }
            Kind::Exact => self.number(reader)?,
            _ if !reader.at_object()? => return reader.skip(),
            Kind::Map(member) => reader.members(&mut |reader, _| self.value(reader, member))?,
            Kind::Record(name) => {
                let shapes = self.shapes;
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
                })?;
            }
        }
        Ok(())
    }

    fn at_array(&self, reader: &Reader<'j>) -> bool {
        let rest = self.json.get(reader.offset()..).unwrap_or_default();
        rest.trim_ascii_start().starts_with('[')
    }

    fn number(&mut self, reader: &mut Reader<'j>) -> Result<(), ReadError> {
        let value = reader.raw()?;
        if let Some(changed) = (self.change)(value) {
            let end = reader.offset();
            let start = end - value.len();
            self.text.push_str(&self.json[self.copied..start]);
            self.text.push_str(&changed);
            self.copied = end;
        }
        Ok(())
    }
}
