//! Reads JSON (RFC 8259) into a tree with places.
//!
//! `serde_json` keeps no places of values, and a message about a description has to have one.

use std::borrow::Cow;
use std::collections::HashSet;

use super::report::{Read, Report, codes};
use super::tree::{Kind, Member, Value};

/// Values nested deeper than this are rejected.
pub(super) const MAX_DEPTH: usize = 100;

/// The way out of a syntax error.
const SYNTAX_HELP: &str = "the document must be JSON; fetch it again or correct it there";

/// The way out when the input ends too early.
const TRUNCATED_HELP: &str = "the document is incomplete; fetch or copy it again";

/// Reads `text`, which `report` is about; of two members of one name the first counts.
///
/// # Errors
///
/// When `text` is not JSON, or nested without reason.
pub(crate) fn parse<'t>(report: &mut Report<'t>, text: &'t str) -> Read<Value<'t>> {
    let mut parser = Parser {
        report,
        text,
        position: 0,
        depth: 0,
    };
    let value = parser.value()?;
    parser.skip_blanks();
    if parser.position < text.len() {
        return Err(parser.unexpected("something follows the end of the document"));
    }
    Ok(value)
}

struct Parser<'p, 't> {
    report: &'p mut Report<'t>,
    text: &'t str,
    position: usize,
    depth: usize,
}

impl<'t> Parser<'_, 't> {
    fn value(&mut self) -> Read<Value<'t>> {
        self.skip_blanks();
        let offset = self.position;
        let kind = match self.peek() {
            Some(b'{') => self.nested(Self::object)?,
            Some(b'[') => self.nested(Self::array)?,
            Some(b'"') => Kind::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => Kind::Number(Cow::Borrowed(self.number()?)),
            Some(b'a'..=b'z') => self.word()?,
            _ => return Err(self.unexpected("a value is expected here")),
        };
        Ok(Value { offset, kind })
    }

    fn nested(&mut self, read: fn(&mut Self) -> Read<Kind<'t>>) -> Read<Kind<'t>> {
        if self.depth >= MAX_DEPTH {
            let message = format!("values are nested deeper than {MAX_DEPTH} levels");
            let error = self.report.error(codes::JSON_DEPTH, self.position, message);
            return Err(
                error.with_help("no description needs that; check where the document comes from")
            );
        }
        self.depth += 1;
        let kind = read(self)?;
        self.depth -= 1;
        Ok(kind)
    }

    fn object(&mut self) -> Read<Kind<'t>> {
        self.position += 1;
        let mut members: Vec<Member<'t>> = Vec::new();
        let mut seen = HashSet::new();
        if self.ends(b'}') {
            return Ok(Kind::Object(members));
        }
        loop {
            self.skip_blanks();
            let offset = self.position;
            if self.peek() != Some(b'"') {
                return Err(self.unexpected("the name of a member is expected here"));
            }
            let name = self.string()?;
            self.skip_blanks();
            if self.peek() != Some(b':') {
                return Err(self.unexpected("`:` is expected behind the name of a member"));
            }
            self.position += 1;
            let value = self.value()?;
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
            if self.ends(b'}') {
                return Ok(Kind::Object(members));
            }
            self.comma("`,` or `}` is expected here")?;
        }
    }

    fn array(&mut self) -> Read<Kind<'t>> {
        self.position += 1;
        let mut items = Vec::new();
        if self.ends(b']') {
            return Ok(Kind::Array(items));
        }
        loop {
            items.push(self.value()?);
            if self.ends(b']') {
                return Ok(Kind::Array(items));
            }
            self.comma("`,` or `]` is expected here")?;
        }
    }

    /// Reads over `close`, where it comes next.
    fn ends(&mut self, close: u8) -> bool {
        self.skip_blanks();
        let found = self.peek() == Some(close);
        self.position += usize::from(found);
        found
    }

    fn comma(&mut self, message: &str) -> Read<()> {
        match self.peek() {
            Some(b',') => {
                self.position += 1;
                Ok(())
            }
            _ => Err(self.unexpected(message)),
        }
    }

    /// Reads the string whose opening quote comes next.
    fn string(&mut self) -> Read<Cow<'t, str>> {
        let open = self.position;
        self.position += 1;
        let mut text = Cow::Borrowed("");
        loop {
            let start = self.position;
            let rest = self.text.as_bytes().get(start..).unwrap_or_default();
            let length = rest
                .iter()
                .position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20));
            self.position = length.map_or(self.text.len(), |length| start + length);
            let piece = self.text.get(start..self.position).unwrap_or_default();
            match &mut text {
                Cow::Borrowed("") => text = Cow::Borrowed(piece),
                known => known.to_mut().push_str(piece),
            }
            match self.peek() {
                Some(b'"') => {
                    self.position += 1;
                    return Ok(text);
                }
                Some(b'\\') => {
                    let character = self.escape()?;
                    text.to_mut().push(character);
                }
                Some(_) => {
                    return Err(self.syntax("a string may not contain control characters"));
                }
                None => return Err(self.truncated(open, "string")),
            }
        }
    }

    /// Reads the escape whose backslash comes next.
    fn escape(&mut self) -> Read<char> {
        let letter = self.text.as_bytes().get(self.position + 1).copied();
        let character = match letter {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{C}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => return Err(self.syntax("`\\` starts no escape that JSON has")),
        };
        self.position += 2;
        Ok(character)
    }

    /// Reads `\uXXXX`, twice for characters that need it.
    fn unicode_escape(&mut self) -> Read<char> {
        let unit = |at: usize| {
            let digits = self.text.get(at..at + 6)?.strip_prefix("\\u")?;
            let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
            is_hex.then(|| u16::from_str_radix(digits, 16).ok())?
        };
        let units = [unit(self.position), unit(self.position + 6)];
        let mut characters = char::decode_utf16(units.into_iter().map_while(|unit| unit));
        match characters.next() {
            Some(Ok(character)) => {
                self.position += 6 * character.len_utf16();
                Ok(character)
            }
            _ => Err(self.syntax("`\\u` starts no character")),
        }
    }

    /// Reads a number, whose form it checks.
    fn number(&mut self) -> Read<&'t str> {
        let start = self.position;
        self.position += usize::from(self.peek() == Some(b'-'));
        let mut is_good = match self.peek() {
            Some(b'0') => {
                self.position += 1;
                true
            }
            _ => self.digits(),
        };
        if self.peek() == Some(b'.') {
            self.position += 1;
            is_good &= self.digits();
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.position += 1;
            self.position += usize::from(matches!(self.peek(), Some(b'+' | b'-')));
            is_good &= self.digits();
        }
        let ends = !matches!(self.peek(), Some(b'0'..=b'9' | b'a'..=b'z' | b'.'));
        if !is_good || !ends {
            self.position = self.position.min(self.text.len());
            return Err(match self.peek() {
                None => self.truncated(start, "number"),
                Some(_) => self.syntax("this is no number"),
            });
        }
        Ok(self.text.get(start..self.position).unwrap_or_default())
    }

    /// Reads over digits; whether there were any.
    fn digits(&mut self) -> bool {
        let start = self.position;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.position += 1;
        }
        self.position > start
    }

    /// Reads `true`, `false` or `null`.
    fn word(&mut self) -> Read<Kind<'t>> {
        let start = self.position;
        while matches!(self.peek(), Some(b'a'..=b'z')) {
            self.position += 1;
        }
        let kind = match self.text.get(start..self.position) {
            Some("true") => Kind::Bool(true),
            Some("false") => Kind::Bool(false),
            Some("null") => Kind::Null,
            _ if self.peek().is_none() => return Err(self.truncated(start, "word")),
            _ => {
                self.position = start;
                return Err(self.syntax("only `true`, `false` and `null` stand without quotes"));
            }
        };
        Ok(kind)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.position).copied()
    }

    fn skip_blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.position += 1;
        }
    }

    /// An error here; where the text ends here, that is what is wrong.
    fn unexpected(&self, message: &str) -> crate::diagnostics::Diagnostic {
        match self.peek() {
            Some(_) => self.syntax(message),
            None => {
                let message = "the document ends too early";
                let error = self
                    .report
                    .error(codes::JSON_TRUNCATED, self.text.len(), message);
                error.with_help(TRUNCATED_HELP)
            }
        }
    }

    fn syntax(&self, message: &str) -> crate::diagnostics::Diagnostic {
        let error = self
            .report
            .error(codes::JSON_SYNTAX, self.position, message);
        error.with_help(SYNTAX_HELP)
    }

    fn truncated(&self, start: usize, what: &str) -> crate::diagnostics::Diagnostic {
        let start = self.report.locate(start);
        let message = format!(
            "the document ends inside the {what} of line {}, column {}",
            start.line, start.column
        );
        let error = self
            .report
            .error(codes::JSON_TRUNCATED, self.text.len(), message);
        error.with_help(TRUNCATED_HELP)
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;
    use std::sync::Arc;

    use super::parse;
    use crate::input::report::{Read, Report};
    use crate::input::tree::{Kind, Value};

    fn read(text: &str) -> Read<Value<'_>> {
        parse(&mut Report::new(Arc::from("a.json"), text), text)
    }

    fn code(text: &str) -> String {
        match read(text) {
            Ok(value) => format!("{value:?}"),
            Err(error) => format!("{} {}", error.code, error.location),
        }
    }

    #[test]
    fn strings_lose_their_escapes() {
        let text = r#""a\n\u00e4\ud83d\ude00\/""#;
        let value = read(text).ok();
        let found = value.as_ref().and_then(Value::text);
        assert_eq!(found, Some("a\n\u{e4}\u{1f600}/"));
    }

    #[test]
    fn values_know_their_place() {
        let value = read("{\n \"a\": [1, -2.5e3]}").ok();
        let value = value.as_ref().and_then(|value| value.get("a"));
        let items = value.and_then(Value::items).unwrap_or_default();
        assert!(
            matches!(
                items,
                [
                    Value {
                        offset: 9,
                        kind: Kind::Number(Cow::Borrowed("1"))
                    },
                    Value {
                        offset: 12,
                        kind: Kind::Number(Cow::Borrowed("-2.5e3"))
                    },
                ]
            ),
            "{items:?}"
        );
    }

    #[test]
    fn what_is_no_json_is_located() {
        assert_eq!(code("{\"a\":1,}"), "json-syntax a.json:1:8");
        assert_eq!(code("[1 2]"), "json-syntax a.json:1:4");
        assert_eq!(code("[01]"), "json-syntax a.json:1:3");
        assert_eq!(code("[\"\\x\"]"), "json-syntax a.json:1:3");
        assert_eq!(code("[\"\\ud83d\"]"), "json-syntax a.json:1:3");
        assert_eq!(code("[nil]"), "json-syntax a.json:1:2");
        assert_eq!(code("[] []"), "json-syntax a.json:1:4");
        assert_eq!(code("{\"a\n"), "json-syntax a.json:1:4");
        assert_eq!(code("{\"a"), "json-truncated a.json:1:4");
        assert_eq!(code("[tru"), "json-truncated a.json:1:5");
        assert_eq!(code(""), "json-truncated a.json:1:1");
        assert_eq!(code(&"[".repeat(1_000_000)), "json-depth a.json:1:101");
    }
}
