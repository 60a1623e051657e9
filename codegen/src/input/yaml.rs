//! Reads YAML 1.2 into a tree with places, in the schema that is shared with JSON (section 10.2).

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Span, StrInput};

use super::json::MAX_DEPTH;
use super::report::{Read, Report, codes};
use super::tree::{Kind, Member, Value};
use crate::diagnostics::Diagnostic;

/// Values that a document may have once its aliases are followed; aliases of aliases can ask for
/// any number of them.
const MAX_VALUES: usize = 4_000_000;

/// The way out of a syntax error.
const HELP: &str = "the document must be YAML 1.2 or JSON; fetch it again or correct it there";

/// Reads `text`, which `report` is about; of two members of one name the first counts.
///
/// # Errors
///
/// When `text` is not one YAML document, is nested without reason, or grows without reason.
pub(crate) fn parse<'t>(report: &mut Report<'t>, text: &'t str) -> Read<Value<'t>> {
    let mut reader = Reader {
        report,
        events: Parser::new_from_str(text),
        places: Places::of(text),
        anchors: HashMap::new(),
        values: 0,
    };
    loop {
        match reader.next()? {
            (Event::StreamStart | Event::DocumentStart(_) | Event::Nothing, _) => {}
            (Event::StreamEnd, span) => {
                return Err(reader.syntax(span.start, "the document is empty"));
            }
            (event, span) => return reader.value(event, span, 0),
        }
    }
}

struct Reader<'r, 't> {
    report: &'r mut Report<'t>,
    events: Parser<'t, StrInput<'t>>,
    places: Places<'t>,
    /// Values with an anchor, each with the number of values in it.
    anchors: HashMap<usize, (Value<'t>, usize)>,
    values: usize,
}

impl<'t> Reader<'_, 't> {
    fn next(&mut self) -> Read<(Event<'t>, Span)> {
        match self.events.next_event() {
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => Err(self.scan_error(&error)),
            None => Err(self.syntax(Marker::default(), "the document ends too early")),
        }
    }

    fn value(&mut self, event: Event<'t>, span: Span, depth: usize) -> Read<Value<'t>> {
        let offset = self.places.offset(span.start);
        self.count(1, offset)?;
        let before = self.values;
        let (kind, anchor) = match event {
            Event::Scalar(text, style, anchor, tag) => {
                let is_text =
                    style != ScalarStyle::Plain || tag.is_some_and(|tag| tag.suffix == "str");
                (
                    if is_text {
                        Kind::String(text)
                    } else {
                        plain(text)
                    },
                    anchor,
                )
            }
            Event::SequenceStart(anchor, _) => {
                self.check_depth(depth, offset)?;
                (self.sequence(depth + 1)?, anchor)
            }
            Event::MappingStart(anchor, _) => {
                self.check_depth(depth, offset)?;
                (self.mapping(depth + 1)?, anchor)
            }
            Event::Alias(anchor) => return self.alias(anchor, span),
            _ => return Err(self.syntax(span.start, "a value is expected here")),
        };
        let value = Value { offset, kind };
        if anchor > 0 {
            let size = self.values - before;
            self.anchors.insert(anchor, (value.clone(), size));
        }
        Ok(value)
    }

    fn sequence(&mut self, depth: usize) -> Read<Kind<'t>> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok(Kind::Array(items)),
                (event, span) => items.push(self.value(event, span, depth)?),
            }
        }
    }

    fn mapping(&mut self, depth: usize) -> Read<Kind<'t>> {
        let mut members: Vec<Member<'t>> = Vec::new();
        let mut seen = HashSet::new();
        loop {
            let (event, span) = self.next()?;
            let name = match event {
                Event::MappingEnd => return Ok(Kind::Object(members)),
                Event::Scalar(name, ..) => name,
                _ => return Err(self.syntax(span.start, "a key has to be a text")),
            };
            let offset = self.places.offset(span.start);
            let (event, span) = self.next()?;
            let value = self.value(event, span, depth)?;
            if seen.insert(name.clone()) {
                members.push(Member {
                    name,
                    offset,
                    value,
                });
            } else {
                let message = format!("the member `{name}` is given twice; the first counts");
                self.report.warn(codes::DUPLICATE, offset, message);
            }
        }
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Read<Value<'t>> {
        match self.anchors.get(&anchor) {
            Some((value, size)) => {
                let (value, size) = (value.clone(), *size);
                self.count(size, self.places.offset(span.start))?;
                Ok(value)
            }
            None => Err(self.syntax(span.start, "the alias stands inside of what it names")),
        }
    }

    fn count(&mut self, values: usize, offset: usize) -> Read<()> {
        self.values += values;
        if self.values > MAX_VALUES {
            let message = format!("the document has more than {MAX_VALUES} values");
            return Err(self.too_much(offset, message));
        }
        Ok(())
    }

    fn check_depth(&self, depth: usize, offset: usize) -> Read<()> {
        if depth >= MAX_DEPTH {
            let message = format!("values are nested deeper than {MAX_DEPTH} levels");
            return Err(self.too_much(offset, message));
        }
        Ok(())
    }

    fn too_much(&self, offset: usize, message: String) -> Diagnostic {
        let error = self.report.error(codes::YAML_DEPTH, offset, message);
        error.with_help("no description needs that; check where the document comes from")
    }

    fn syntax(&self, place: Marker, message: &str) -> Diagnostic {
        let offset = self.places.offset(place);
        let error = self.report.error(codes::YAML_SYNTAX, offset, message);
        error.with_help(HELP)
    }

    fn scan_error(&self, error: &ScanError) -> Diagnostic {
        self.syntax(*error.marker(), error.info())
    }
}

/// A scalar without quotes, as the core schema reads it.
fn plain(text: Cow<'_, str>) -> Kind<'_> {
    match text.as_ref() {
        "" | "~" | "null" | "Null" | "NULL" => Kind::Null,
        "true" | "True" | "TRUE" => Kind::Bool(true),
        "false" | "False" | "FALSE" => Kind::Bool(false),
        number if is_number(number) => Kind::Number(text),
        _ => Kind::String(text),
    }
}

fn is_number(text: &str) -> bool {
    let starts = text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.'));
    starts && text.ends_with(|c: char| c.is_ascii_digit()) && text.parse::<f64>().is_ok()
}

/// Byte offsets of characters.
struct Places<'t> {
    text: &'t str,
    /// Byte offset of each block of characters; empty for pure ASCII.
    blocks: Vec<usize>,
}

impl<'t> Places<'t> {
    const BLOCK: usize = 256;

    fn of(text: &'t str) -> Self {
        let blocks = if text.is_ascii() {
            Vec::new()
        } else {
            let offsets = text.char_indices().map(|(offset, _)| offset);
            offsets.step_by(Self::BLOCK).collect()
        };
        Self { text, blocks }
    }

    fn offset(&self, place: Marker) -> usize {
        let index = place.index();
        if self.blocks.is_empty() {
            return index.min(self.text.len());
        }
        let start = self.blocks.get(index / Self::BLOCK).copied();
        let start = start.unwrap_or(self.text.len());
        let rest = self.text.get(start..).unwrap_or_default();
        let mut offsets = rest.char_indices().map(|(offset, _)| start + offset);
        offsets.nth(index % Self::BLOCK).unwrap_or(self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::parse;
    use crate::input::report::{Read, Report};
    use crate::input::tree::{Kind, Value};

    fn read(text: &str) -> Read<Value<'_>> {
        parse(&mut Report::new(Arc::from("a.yaml"), text), text)
    }

    fn code(text: &str) -> String {
        match read(text) {
            Ok(value) => format!("{:?}", value.kind),
            Err(error) => format!("{} {}", error.code, error.location),
        }
    }

    #[test]
    fn scalars_have_the_types_of_json() {
        let text = "a: 1\nb: '1'\nc: true\nd:\ne: -2.5e3\nf: |-\n  two\n  lines\ng: 1.0.0\n";
        let value = read(text).ok();
        let kind = |name: &str| {
            let found = value.as_ref().and_then(|value| value.get(name));
            found.map(|found| format!("{:?}", found.kind))
        };
        assert_eq!(kind("a").as_deref(), Some("Number(\"1\")"));
        assert_eq!(kind("b").as_deref(), Some("String(\"1\")"));
        assert_eq!(kind("c").as_deref(), Some("Bool(true)"));
        assert_eq!(kind("d").as_deref(), Some("Null"));
        assert_eq!(kind("e").as_deref(), Some("Number(\"-2.5e3\")"));
        assert_eq!(kind("f").as_deref(), Some("String(\"two\\nlines\")"));
        assert_eq!(kind("g").as_deref(), Some("String(\"1.0.0\")"));
    }

    #[test]
    fn places_count_bytes_whatever_the_characters() {
        let text = format!("a: {}\nb: x\n", "ä".repeat(300));
        let value = read(&text).ok();
        let found = value.as_ref().and_then(|value| value.get("b"));
        assert_eq!(found.map(|found| found.offset), text.find('x'));
    }

    #[test]
    fn aliases_are_followed() {
        let value = read("a: &x [1, 2]\nb: *x\n").ok();
        let items = value.as_ref().and_then(|value| value.get("b")?.items());
        assert_eq!(items.map(<[_]>::len), Some(2));
    }

    #[test]
    fn what_is_no_yaml_is_located() {
        assert_eq!(code(""), "yaml-syntax a.yaml:1:1");
        assert_eq!(code("a: [1, 2"), "yaml-syntax a.yaml:1:9");
        assert_eq!(code("[a]: 1\n"), "yaml-syntax a.yaml:1:1");
        assert_eq!(code("a: &x [*x]\n"), "yaml-syntax a.yaml:1:8");
        assert_eq!(code(&"[".repeat(150)), "yaml-depth a.yaml:1:101");
        assert!(code(&"[".repeat(100_000)).starts_with("yaml-"));
    }

    #[test]
    fn aliases_cannot_ask_for_any_amount_of_memory() {
        let mut text = String::from("- &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for level in 1..12 {
            let item = format!("*a{}, ", level - 1);
            text.push_str(&format!("- &a{level} [{}]\n", item.repeat(10)));
        }
        assert!(code(&text).starts_with("yaml-depth"), "{}", code(&text));
    }

    #[test]
    fn of_two_members_of_one_name_the_first_counts() {
        let value = read("a: 1\na: 2\n").ok();
        let found = value.as_ref().and_then(|value| value.get("a"));
        let is_first = |value: &Value<'_>| matches!(&value.kind, Kind::Number(text) if text == "1");
        assert!(found.is_some_and(is_first));
    }
}
