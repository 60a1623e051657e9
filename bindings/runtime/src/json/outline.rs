//! Objects of which only the places of their members are known, to be read when they are looked at.

use std::sync::Arc;

use smallvec::SmallVec;

use super::shape::{Names, Shapes};
use super::{ReadError, Readable, Reader, Shape, Span};

/// Where values stand, while their number is not known: room for the members of most objects.
type Spans = SmallVec<[Span; 64]>;

/// An object as it was received: its text, and where the values of its members stand. Objects with
/// the same names in the same order share their shape, most often. Any other value has no members.
///
/// Objects that are values of its members are outlined in the same pass, and those in them are not.
#[derive(Debug, Clone, Default)]
pub struct Outline {
    json: Arc<str>,
    shape: Arc<Shape>,
    /// Where the values stand, and behind them those of the inner objects, one object after the other.
    spans: Arc<[Span]>,
    /// Which of these is the first of its own values.
    first: usize,
    inner: SmallVec<[Inner; 2]>,
}

/// An object that is the value of a member.
#[derive(Debug, Clone)]
struct Inner {
    /// Of the member.
    place: u32,
    /// Of its values, among those of all inner objects.
    first: u32,
    shape: Arc<Shape>,
}

/// An object in an outline, over the same text.
#[derive(Debug, Clone, Copy)]
pub struct InnerOutline<'o> {
    /// The text that the places of values refer to.
    pub json: &'o Arc<str>,
    /// The names of the members.
    pub shape: &'o Arc<Shape>,
    spans: &'o Arc<[Span]>,
    first: usize,
}

impl<'o> InnerOutline<'o> {
    /// Where the values stand, in the order of the names.
    pub fn values(&self) -> &'o [Span] {
        values(self.spans, self.first, self.shape)
    }

    /// An outline of its own.
    pub fn to_outline(&self) -> Outline {
        Outline {
            json: Arc::clone(self.json),
            shape: Arc::clone(self.shape),
            spans: Arc::clone(self.spans),
            first: self.first,
            inner: SmallVec::new(),
        }
    }
}

/// The values of an object of a shape.
#[inline]
fn values<'o>(spans: &'o [Span], first: usize, shape: &Shape) -> &'o [Span] {
    let values = spans.get(first..first + shape.names().len());
    values.unwrap_or_default()
}

impl Outline {
    /// Reads the value that stands in a part of a text, and keeps the whole text.
    ///
    /// # Errors
    ///
    /// If there is anything but one value.
    pub fn within(json: &Arc<str>, span: Span) -> Result<Self, ReadError> {
        let mut reader = Reader::within(json, span);
        let text = |_: &Reader<'_>| Arc::clone(json);
        let outline = match reader.at_object()? {
            true => Self::scan(&mut reader, 0, text)?,
            false => {
                reader.skip()?;
                Self {
                    json: text(&reader),
                    ..Self::default()
                }
            }
        };
        reader.finish()?;
        Ok(outline)
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
    #[inline]
    pub fn values(&self) -> &[Span] {
        values(&self.spans, self.first, &self.shape)
    }

    /// The object that is the value of a member.
    pub fn inner(&self, place: usize) -> Option<InnerOutline<'_>> {
        let mut all = self.inner.iter();
        let inner = all.find(|inner| inner.place as usize == place)?;
        Some(InnerOutline {
            json: &self.json,
            shape: &inner.shape,
            spans: &self.spans,
            first: self.shape.names().len() + inner.first as usize,
        })
    }

    /// Finds the members of the object that comes next; their places are counted from `origin` of the text.
    fn scan(
        reader: &mut Reader<'_>,
        origin: usize,
        text: impl FnOnce(&Reader<'_>) -> Arc<str>,
    ) -> Result<Self, ReadError> {
        let Shapes {
            outer: mut seen,
            inner: mut seen_inside,
        } = Shapes::recall();
        let mut spans = Spans::new();
        let mut others = Spans::new();
        let mut inner = SmallVec::new();
        let names = Names::new(&mut seen, reader);
        let nested = |reader: &mut Reader<'_>, place| {
            let first = others.len();
            let names = Names::new(&mut seen_inside, reader);
            let skip = |reader: &mut Reader<'_>, _| reader.skip();
            let shape = members(reader, origin, names, &mut others, skip)?;
            let number = |number| {
                let many = || ReadError::new("an object of too many members", reader.offset());
                u32::try_from(number).map_err(|_| many())
            };
            inner.push(Inner {
                place: number(place)?,
                first: number(first)?,
                shape,
            });
            Ok(())
        };
        let shape = members(reader, origin, names, &mut spans, nested)?;
        spans.extend_from_slice(&others);
        let shapes = Shapes {
            outer: seen,
            inner: seen_inside,
        };
        shapes.remember();
        Ok(Self {
            json: text(reader),
            shape,
            spans: Arc::from(&*spans),
            first: 0,
            inner,
        })
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
        Self::scan(reader, start, |reader| reader.since(start).into())
    }
}

/// Finds the members of the object that comes next; `nested` steps over objects in them.
fn members(
    reader: &mut Reader<'_>,
    origin: usize,
    mut names: Names<'_>,
    values: &mut Spans,
    mut nested: impl FnMut(&mut Reader<'_>, usize) -> Result<(), ReadError>,
) -> Result<Arc<Shape>, ReadError> {
    let before = values.len();
    let mut place = 0;
    reader.enter()?;
    loop {
        // As long as members come as they did before.
        for head in names.heads(place) {
            if !reader.take_head(head.as_deref(), place == 0) {
                break;
            }
            let value = value(reader, origin, |reader| nested(reader, place));
            let name = || names.expected(place).unwrap_or_default();
            values.push(value.map_err(|error| error.in_member(name()))?);
            place += 1;
        }
        if !reader.next_member(place == 0)? {
            break;
        }
        let name = reader.key()?;
        if names.expected(place) != Some(&*name) {
            names.found(place, &name);
        }
        let value = value(reader, origin, |reader| nested(reader, place));
        values.push(value.map_err(|error| error.in_member(&name))?);
        place += 1;
    }
    reader.leave();
    Ok(names.finish(values.len() - before))
}

/// Steps over a value and tells where it stands.
#[inline]
fn value(
    reader: &mut Reader<'_>,
    origin: usize,
    nested: impl FnOnce(&mut Reader<'_>) -> Result<(), ReadError>,
) -> Result<Span, ReadError> {
    match reader.short_span(origin)? {
        Some(span) => Ok(span),
        None => far_value(reader, origin, nested),
    }
}

#[inline(never)]
fn far_value(
    reader: &mut Reader<'_>,
    origin: usize,
    nested: impl FnOnce(&mut Reader<'_>) -> Result<(), ReadError>,
) -> Result<Span, ReadError> {
    let is_object = reader.at_object()?;
    let start = reader.offset();
    match is_object {
        true => nested(reader)?,
        false => reader.skip()?,
    }
    reader.span_since(start, origin)
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
    fn nulls_are_known() -> Result<(), ReadError> {
        let row = outlines(r#"[{"A":null,"B": null ,"C":0,"D":"null","E":{"F":null}}]"#)?.remove(0);
        let nulls: Vec<_> = row.values().iter().map(|span| span.is_null()).collect();
        assert_eq!(nulls, [true, true, false, false, false]);
        let texts: Vec<_> = row
            .values()
            .iter()
            .map(|span| span.of(row.json()))
            .collect();
        assert_eq!(texts[..3], ["null", "null", "0"]);
        let whole = [" null", "", "0", "\"n\""].map(|text| Span::whole(text).is_null());
        assert_eq!(whole, [true, true, false, false]);
        Ok(())
    }

    #[test]
    fn an_object_within_a_text_shares_it() -> Result<(), ReadError> {
        let outer = outlines(r#"[{"A":{"B":[1, 2]},"C":3}]"#)?.remove(0);
        let again = Outline::within(outer.json(), outer.values()[0])?;
        let known = outer.inner(0).map(|inner| inner.to_outline());
        for inner in [again, known.unwrap_or_default()] {
            assert_eq!(members(&inner), [("B", "[1, 2]")]);
            assert!(Arc::ptr_eq(inner.json(), outer.json()));
        }
        let number = Outline::within(outer.json(), outer.values()[1])?;
        assert_eq!(members(&number), []);
        Ok(())
    }

    #[test]
    fn objects_in_members_are_told_apart() -> Result<(), ReadError> {
        let rows = outlines(
            r#"[{"A":{"X":1,"Y":{"Z":2}},"B":[{"X":3}],"C":{ "Y" : 4 },"D":{}}, {"A":{"X":5,"Y":6}},
                {"A":{"X":7,"Z":8},"B":{"X":9,"Y":"\n"}}, {"A":null,"B":{"X":10,"Y":11}}]"#,
        )?;
        let inner = |row: &Outline, place| {
            let inner = row.inner(place)?.to_outline();
            let members = members(&inner).into_iter();
            let members = members.map(|(name, value)| format!("{name} {value}"));
            Some(members.collect::<Vec<_>>().join(", "))
        };
        let found = rows
            .iter()
            .map(|row| [0, 1, 2, 3].map(|place| inner(row, place)));
        let found: Vec<_> = found
            .map(|row| row.map(|text| text.unwrap_or("-".into())))
            .collect();
        assert_eq!(
            found,
            [
                ["X 1, Y {\"Z\":2}", "-", "Y 4", ""],
                ["X 5, Y 6", "-", "-", "-"],
                ["X 7, Z 8", "X 9, Y \"\\n\"", "-", "-"],
                ["-", "X 10, Y 11", "-", "-"],
            ]
        );
        let shapes = [(0, 0), (1, 0), (2, 1), (3, 1)].map(|(row, place)| {
            let inner = rows.get(row).and_then(|row: &Outline| row.inner(place));
            inner
                .map(|inner| Arc::clone(inner.shape))
                .unwrap_or_default()
        });
        assert!(shapes.windows(2).all(|two| Arc::ptr_eq(&two[0], &two[1])));
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
        assert!(message(r#"[{"A":{"B":{"C":nul}}}]"#).contains("A.B"));
        let text: Arc<str> = "1 2".into();
        assert!(Outline::within(&text, Span::whole(&text)).is_err());
    }
}
