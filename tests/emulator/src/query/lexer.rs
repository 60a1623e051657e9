//! Splits the text of a query option into tokens.

use super::datum::Datum;
use super::error::Fault;
use super::literals;

/// A token; words keep their spelling.
#[derive(Debug, Clone)]
pub(super) enum Token {
    /// A name, a keyword, a qualified name, or one of these with `$` before it.
    Word(String),
    /// `@name`
    Alias(String),
    /// A quoted text, quotes undone.
    Text(String),
    /// A text in double quotes, which may stand in brackets only.
    JsonText(String),
    /// A word directly before a quoted text: `duration'P1D'`.
    Prefixed(String, String),
    /// A number, GUID, date, time or point in time.
    Literal(Datum<'static>),
    /// One of `( ) [ ] , : / - ; = *`.
    Mark(char),
    /// After the last one.
    End,
}

impl Token {
    /// How a message names it.
    pub(super) fn describe(&self) -> String {
        match self {
            Self::Word(word) => format!("`{word}`"),
            Self::Alias(name) => format!("`@{name}`"),
            Self::Text(text) => format!("the text '{text}'"),
            Self::JsonText(text) => format!("\"{text}\"; texts stand in single quotes"),
            Self::Prefixed(prefix, text) => format!("`{prefix}'{text}'`"),
            Self::Literal(_) => "a literal".to_owned(),
            Self::Mark(mark) => format!("`{mark}`"),
            Self::End => "the end".to_owned(),
        }
    }
}

/// A token with its place.
#[derive(Debug, Clone)]
pub(super) struct Lexeme {
    pub(super) token: Token,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Every token of a text; the last is [`Token::End`].
pub(super) fn tokens(text: &str) -> Result<Vec<Lexeme>, Fault> {
    let mut tokens = Vec::new();
    let mut start = 0;
    loop {
        let rest = &text[start..];
        let trimmed = rest.trim_start();
        start += rest.len() - trimmed.len();
        let Some(first) = trimmed.chars().next() else {
            tokens.push(Lexeme {
                token: Token::End,
                start,
                end: start,
            });
            return Ok(tokens);
        };
        let (token, length) = token(trimmed, first).map_err(|fault| fault.or_at(start))?;
        tokens.push(Lexeme {
            token,
            start,
            end: start + length,
        });
        start += length;
    }
}

fn token(text: &str, first: char) -> Result<(Token, usize), Fault> {
    if let Some(literal) = literals::leading(text) {
        return literal
            .map(|(datum, length)| (Token::Literal(datum), length))
            .map_err(Fault::new);
    }
    // Signs are part of a number in the grammar; a minus is left to the parser.
    let digits = text.strip_prefix('+').unwrap_or_default();
    if digits.starts_with(|c: char| c.is_ascii_digit()) {
        return token(digits, '0').map(|(token, length)| (token, length + 1));
    }
    match first {
        '(' | ')' | '[' | ']' | ',' | ':' | '/' | '-' | ';' | '=' | '*' => {
            Ok((Token::Mark(first), 1))
        }
        '\'' => quoted(text).map(|(text, length)| (Token::Text(text), length)),
        '"' => json_text(text),
        '@' => {
            let length = 1 + word_length(&text[1..]);
            if length == 1 {
                return Err(Fault::new("a name is missing after @"));
            }
            Ok((Token::Alias(text[1..length].to_owned()), length))
        }
        '$' => {
            let length = 1 + word_length(&text[1..]);
            Ok((Token::Word(text[..length].to_owned()), length))
        }
        '<' | '>' | '!' | '&' | '|' => Err(Fault::new(format!(
            "`{first}` is no operator here; write eq, ne, gt, ge, lt, le, and, or, not"
        ))),
        _ if is_word_start(first) => word(text),
        _ => Err(Fault::new(format!("`{first}` cannot stand here"))),
    }
}

fn is_word_start(c: char) -> bool {
    c.is_alphabetic() || c == '_'
}

/// Length of a name with dots; a dot at its end is not part of it.
fn word_length(text: &str) -> usize {
    let length = text
        .find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '.'))
        .unwrap_or(text.len());
    text[..length].trim_end_matches('.').len()
}

fn word(text: &str) -> Result<(Token, usize), Fault> {
    let length = word_length(text);
    let name = text[..length].to_owned();
    if !text[length..].starts_with('\'') {
        return Ok((Token::Word(name), length));
    }
    let (quoted, more) = quoted(&text[length..]).map_err(|fault| fault.or_at(length))?;
    Ok((Token::Prefixed(name, quoted), length + more))
}

/// A text in single quotes; a quote in it is doubled.
fn quoted(text: &str) -> Result<(String, usize), Fault> {
    let mut value = String::new();
    let mut rest = &text[1..];
    loop {
        let end = rest.find('\'').ok_or_else(|| {
            Fault::new("a text has no quote at its end (a quote inside a text is doubled)")
        })?;
        value.push_str(&rest[..end]);
        rest = &rest[end + 1..];
        match rest.strip_prefix('\'') {
            Some(more) => {
                value.push('\'');
                rest = more;
            }
            None => return Ok((value, text.len() - rest.len())),
        }
    }
}

/// A text in double quotes, as in a JSON array.
fn json_text(text: &str) -> Result<(Token, usize), Fault> {
    let mut is_escaped = false;
    let end = text[1..].find(|c: char| {
        let ends = c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        ends
    });
    let length = end.map(|end| end + 2);
    length
        .and_then(|length| Some((serde_json::from_str(&text[..length]).ok()?, length)))
        .map(|(value, length)| (Token::JsonText(value), length))
        .ok_or_else(|| Fault::new("a text in double quotes is not valid JSON"))
}
