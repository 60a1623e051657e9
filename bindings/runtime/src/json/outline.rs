//! Objects of which only the places of their members are known, to be read when they are looked at.

use std::cell::Cell;
use std::sync::Arc;

use super::{ReadError, Readable, Reader};

/// How many shapes a thread remembers from one object to the next.
const MOST: usize = 16;

/// Members that most objects have room for.
const USUAL: usize = 32;

thread_local! {
    static SEEN: Cell<Vec<Arc<Shape>>> = const { Cell::new(Vec::new()) };
}

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
    fn new(start: usize, end: usize) -> Result<Self, ReadError> {
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

/// The names of an object's members, in the order in which they came.
#[derive(Debug, Default)]
pub struct Shape {
    names: Box<[Box<str>]>,
    /// Each as it most likely stands in a text: in quotes, with its colon. None where that takes escapes.
    heads: Box<[Option<Box<str>>]>,
}

impl Shape {
    fn new(names: Box<[Box<str>]>) -> Self {
        let is_plain = |name: &str| !name.contains(|c: char| c < ' ' || c == '"' || c == '\\');
        let head = |name: &Box<str>| is_plain(name).then(|| format!("\"{name}\":").into());
        Self {
            heads: names.iter().map(head).collect(),
            names,
        }
    }

    /// The names.
    pub fn names(&self) -> &[Box<str>] {
        &self.names
    }
}

/// An object as it was received: its text, and where the values of its members stand. Objects with
/// the same names in the same order share their shape, most often. Any other value has no members.
#[derive(Debug, Clone, Default)]
pub struct Outline {
    json: Arc<str>,
    shape: Arc<Shape>,
    values: Vec<Span>,
}

impl Outline {
    /// Reads the value that stands in a part of a text, and keeps the whole text.
    ///
    /// # Errors
    ///
    /// If there is anything but one value.
    pub fn within(json: &Arc<str>, span: Span) -> Result<Self, ReadError> {
        let mut reader = Reader::within(json, span);
        let (shape, values) = match reader.at_object()? {
            true => members(&mut reader, 0)?,
            false => {
                reader.skip()?;
                Default::default()
            }
        };
        reader.finish()?;
        Ok(Self {
            json: Arc::clone(json),
            shape,
            values,
        })
    }

    /// The text that the places of values refer to.
    pub fn json(&self) -> &Arc<str> {
        &self.json
    }

    /// The names of the members.
    pub fn shape(&self) -> &Arc<Shape> {
        &self.shape
    }

    /// Where the values stand, in the order of the names.
    pub fn values(&self) -> &[Span] {
        &self.values
    }
}

impl Readable for Outline {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        if !reader.at_object()? {
            return Ok(Self {
                json: reader.raw()?.into(),
                ..Self::default()
            });
        }
        let start = reader.offset();
        let (shape, values) = members(reader, start)?;
        Ok(Self {
            json: reader.since(start).into(),
            shape,
            values,
        })
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
        self.span_from(0)
    }

    #[inline]
    fn span_from(&mut self, origin: usize) -> Result<Span, ReadError> {
        let start = self.at;
        match self.skip_short() {
            Some(is_string) => {
                let mut span = Span::new(start - origin, self.at - origin)?;
                span.end |= if is_string { PLAIN } else { 0 };
                Ok(span)
            }
            None => self.far_span(origin),
        }
    }

    #[inline(never)]
    fn far_span(&mut self, origin: usize) -> Result<Span, ReadError> {
        self.peek()?;
        let start = self.at;
        self.skip()?;
        Span::new(start - origin, self.at - origin)
    }
}

/// Finds the members of the object that comes next; their places are counted from `origin`.
fn members(reader: &mut Reader<'_>, origin: usize) -> Result<(Arc<Shape>, Vec<Span>), ReadError> {
    let mut names = Names::recall();
    let mut values = Vec::with_capacity(USUAL);
    reader.enter()?;
    loop {
        // As long as members come as they did before.
        for head in names.heads(values.len()) {
            if !reader.take_head(head.as_deref(), values.is_empty()) {
                break;
            }
            let value = reader.span_from(origin);
            let name = || names.expected(values.len()).unwrap_or_default();
            let value = value.map_err(|error| error.in_member(name()))?;
            values.push(value);
        }
        let place = values.len();
        if !reader.next_member(place == 0)? {
            break;
        }
        let name = reader.key()?;
        if names.expected(place) != Some(&*name) {
            names.found(place, &name);
        }
        let value = reader.span_from(origin);
        values.push(value.map_err(|error| error.in_member(&name))?);
    }
    reader.leave();
    Ok((names.finish(values.len()), values))
}

/// The names found so far: those of a shape that was seen before, or new ones.
struct Names {
    /// The shapes seen, the last one first.
    seen: Vec<Arc<Shape>>,
    /// Which of them has these names, as far as is known.
    guess: usize,
    own: Option<Vec<Box<str>>>,
}

impl Names {
    fn recall() -> Self {
        Self {
            seen: SEEN.try_with(Cell::take).unwrap_or_default(),
            guess: 0,
            own: None,
        }
    }

    /// The name of a member; of the next one what is likely.
    #[inline]
    fn expected(&self, place: usize) -> Option<&str> {
        let names = match &self.own {
            None => &*self.seen.get(self.guess)?.names,
            Some(own) => own,
        };
        names.get(place).map(|name| &**name)
    }

    /// How the next members most likely begin.
    #[inline]
    fn heads(&self, place: usize) -> &[Option<Box<str>>] {
        let shape = match self.own {
            None => self.seen.get(self.guess),
            Some(_) => None,
        };
        shape
            .and_then(|shape| shape.heads.get(place..))
            .unwrap_or_default()
    }

    /// Notes the name of a member that was not the likely one.
    #[cold]
    fn found(&mut self, place: usize, name: &str) {
        if let Some(own) = &mut self.own {
            own.push(name.into());
            return;
        }
        let before = self.before(place);
        let fits = |shape: &Arc<Shape>| {
            let names = &shape.names;
            names.get(..place) == Some(before) && names.get(place).is_some_and(|n| **n == *name)
        };
        match self.seen.iter().position(fits) {
            Some(index) => self.guess = index,
            None => {
                let mut own = before.to_vec();
                own.push(name.into());
                self.own = Some(own);
            }
        }
    }

    /// The first names of the likely shape.
    fn before(&self, count: usize) -> &[Box<str>] {
        let shape = self.seen.get(self.guess);
        shape
            .and_then(|shape| shape.names.get(..count))
            .unwrap_or_default()
    }

    /// The shape of an object with so many members.
    fn finish(mut self, count: usize) -> Arc<Shape> {
        let own = self.own.take();
        let names = own.as_deref().unwrap_or_else(|| self.before(count));
        let is_it = |shape: &Arc<Shape>| *shape.names == *names;
        let known = match self.seen.get(self.guess) {
            Some(shape) if own.is_none() && shape.names.len() == count => Some(self.guess),
            _ => self.seen.iter().position(is_it),
        };
        let index = match known {
            Some(index) => index,
            None => {
                let names = names.into();
                self.seen.truncate(MOST - 1);
                self.seen.push(Arc::new(Shape::new(names)));
                self.seen.len() - 1
            }
        };
        self.used(index)
    }

    /// Remembers the shapes, this one first.
    fn used(mut self, index: usize) -> Arc<Shape> {
        let last = index.min(self.seen.len().saturating_sub(1));
        if let Some(part) = self.seen.get_mut(..=last) {
            part.rotate_right(1);
        }
        let shape = self.seen.first().map(Arc::clone).unwrap_or_default();
        // A thread that is ending has no use for them.
        let _ = SEEN.try_with(|seen| seen.set(std::mem::take(&mut self.seen)));
        shape
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Outline, Span};
    use crate::json::{ReadError, Reader};

    fn outlines(json: &str) -> Result<Vec<Outline>, ReadError> {
        let mut reader = Reader::new(json.as_bytes());
        let mut all = Vec::new();
        reader.items(|reader, _| {
            all.push(reader.read()?);
            Ok(())
        })?;
        reader.finish()?;
        Ok(all)
    }

    fn members(outline: &Outline) -> Vec<(&str, &str)> {
        let names = outline.shape().names().iter().map(|name| &**name);
        let values = outline.values().iter().map(|span| span.of(outline.json()));
        names.zip(values).collect()
    }

    #[test]
    fn members_are_found_in_whatever_order_they_come() -> Result<(), ReadError> {
        let rows = outlines(
            r#"[{"A":1,"B":"x"}, {"A":2,"B":[1,{"A":3}]}, { "B" : null , "A" : {} }, {"A":1},
                {"A":1,"B":2,"C":3}, {}, {"A":5,"B":6}, {"A\n":1,"A":2,"A":3}, 7]"#,
        )?;
        let found: Vec<_> = rows.iter().map(members).collect();
        assert_eq!(
            found,
            [
                vec![("A", "1"), ("B", "\"x\"")],
                vec![("A", "2"), ("B", r#"[1,{"A":3}]"#)],
                vec![("B", "null"), ("A", "{}")],
                vec![("A", "1")],
                vec![("A", "1"), ("B", "2"), ("C", "3")],
                vec![],
                vec![("A", "5"), ("B", "6")],
                vec![("A\n", "1"), ("A", "2"), ("A", "3")],
                vec![],
            ]
        );
        for (one, two) in [(0, 1), (0, 6)] {
            assert!(Arc::ptr_eq(rows[one].shape(), rows[two].shape()));
        }
        assert_eq!(&**rows[8].json(), "7");
        Ok(())
    }

    #[test]
    fn more_shapes_than_are_remembered_are_told_apart() -> Result<(), ReadError> {
        let row = |number| format!(r#"{{"Same":0,"N{number}":{number}}}"#);
        let all: Vec<String> = (0..100).chain(0..100).map(row).collect();
        let rows = outlines(&format!("[{}]", all.join(",")))?;
        for (number, outline) in (0..100).chain(0..100).zip(&rows) {
            let (name, value) = (format!("N{number}"), number.to_string());
            assert_eq!(members(outline), [("Same", "0"), (&*name, &*value)]);
        }
        Ok(())
    }

    #[test]
    fn an_object_within_a_text_shares_it() -> Result<(), ReadError> {
        let outer = outlines(r#"[{"A":{"B":[1, 2]},"C":3}]"#)?.remove(0);
        let inner = Outline::within(outer.json(), outer.values()[0])?;
        assert_eq!(members(&inner), [("B", "[1, 2]")]);
        assert!(Arc::ptr_eq(inner.json(), outer.json()));
        let number = Outline::within(outer.json(), outer.values()[1])?;
        assert_eq!(members(&number), []);
        Ok(())
    }

    #[test]
    fn mistakes_are_found_where_they_stand() {
        let message = |json: &str| match outlines(json) {
            Ok(rows) => format!("{rows:?}"),
            Err(error) => error.to_string(),
        };
        assert!(message(r#"[{"A":1,"B":nul}]"#).contains("B"));
        assert!(message(r#"[{"A":1 "B":2}]"#).contains("`,` or `}`"));
        assert!(message(r#"[{"A" 1}]"#).contains("`:`"));
        let text: Arc<str> = "1 2".into();
        assert!(Outline::within(&text, Span::whole(&text)).is_err());
    }
}
