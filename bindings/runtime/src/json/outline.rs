//! Objects of which only the places of their members are known, to be read when they are looked at.

use std::cell::Cell;
use std::sync::Arc;

use super::{ReadError, Readable, Reader, Span};

/// How many shapes a thread remembers from one object to the next.
const MOST: usize = 16;

/// Members that most objects have room for.
const USUAL: usize = 32;

thread_local! {
    static SEEN: Cell<Vec<Arc<Shape>>> = const { Cell::new(Vec::new()) };
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
        let head = |name: &str| is_plain(name).then(|| format!("\"{name}\":").into());
        Self {
            heads: names.iter().map(|name| head(name)).collect(),
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

    use super::Outline;
    use crate::json::{ReadError, Reader, Span};

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
    fn names_with_escapes_are_not_taken_for_others() -> Result<(), ReadError> {
        let rows = outlines(
            r#"[{"A\":1,\"B":2},{"A":1,"B":2},{"A\":1,\"B":3}, {"A" :1 ,"B": 2}, {"A":"\\","B":-0.5}]"#,
        )?;
        let found: Vec<_> = rows.iter().map(members).collect();
        assert_eq!(
            found,
            [
                vec![("A\":1,\"B", "2")],
                vec![("A", "1"), ("B", "2")],
                vec![("A\":1,\"B", "3")],
                vec![("A", "1"), ("B", "2")],
                vec![("A", r#""\\""#), ("B", "-0.5")],
            ]
        );
        Ok(())
    }

    #[test]
    fn strings_without_escapes_are_known() -> Result<(), ReadError> {
        let row = outlines(r#"[{"A":"","B":"xü","C":"x\n","D":1,"E":null,"F":["x"]}]"#)?.remove(0);
        let plain = row.values().iter().map(|span| span.plain(row.json()));
        let plain: Vec<_> = plain.collect();
        assert_eq!(plain, [Some(""), Some("xü"), None, None, None, None]);
        assert_eq!(Span::whole("\"x\"").plain("\"x\""), None);
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
