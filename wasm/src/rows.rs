//! Rows of operations, which the modules of their sets bring along; `codegen` writes them and says
//! what they hold.

use std::cell::RefCell;

use orchestrator_odata::runtime::{
    Body, Key, Literal, Location, Method, Operation, Parameter, Permissions, QueryOptions,
    ResultShape, Versions, joined, replaced, whole,
};

use crate::exact::Form;
use crate::parts::{halves, parts};

type Alternatives = &'static [&'static [&'static str]];

/// An operation, and what its values hold.
pub struct Row {
    /// The operation.
    pub operation: Operation,
    /// The forms of its parameters.
    pub forms: Vec<Form>,
    /// The form of its result.
    pub result: Form,
}

thread_local! {
    static ROWS: RefCell<Vec<&'static Row>> = const { RefCell::new(Vec::new()) };
}

/// Keeps a row for as long as the page lives; gives its number.
pub fn declare(text: &'static str) -> Option<usize> {
    let row = read(text)?;
    ROWS.with_borrow_mut(|rows| {
        rows.push(Box::leak(Box::new(row)));
        Some(rows.len() - 1)
    })
}

/// A row by its number.
pub fn row(number: usize) -> Option<&'static Row> {
    ROWS.with_borrow(|rows| rows.get(number).copied())
}

/// A text that stays as long as the page.
pub fn keep(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}

fn read(text: &'static str) -> Option<Row> {
    let mut words = parts(text, b' ');
    let (set, name) = (words.next()?, words.next()?);
    let name = name.strip_prefix('*').unwrap_or(name);
    let id = match name.strip_prefix('/') {
        Some(id) => id,
        None => keep(joined(&[set, name], ".")),
    };
    let method = method(words.next()?)?;
    let path = replaced(&replaced(words.next()?, "%", set), "^", name);
    let mut row = Row {
        operation: facts(words.next()?, id, method, keep(path))?,
        forms: Vec::new(),
        result: Form::PLAIN,
    };
    let (mut parameters, mut headers) = (Vec::new(), Vec::new());
    for word in words {
        let (mark, rest) = word.split_at_checked(1)?;
        let operation = &mut row.operation;
        let needed = &mut operation.permissions;
        match mark {
            ">" => row.result = Form::parse(rest),
            "!" => {
                needed.documented = alternatives(rest);
                needed.api = needed.documented;
            }
            "~" if rest == "-" => needed.api = &[],
            "~" => needed.api = alternatives(rest),
            "$" => needed.scopes = alternatives(rest),
            // JavaScript leaves out what a version does not know.
            "&" => {}
            "@" => headers.push(rest),
            _ => {
                let (name, form) = halves(rest, b':');
                row.forms.push(Form::parse(form));
                parameters.push(parameter(mark, name)?);
            }
        }
    }
    row.operation.parameters = parameters.leak();
    row.operation.ambient_headers = headers.leak();
    Some(row)
}

fn method(name: &str) -> Option<Method> {
    Some(match name {
        "GET" => Method::Get,
        "POST" => Method::Post,
        "PUT" => Method::Put,
        "PATCH" => Method::Patch,
        "DELETE" => Method::Delete,
        _ => return None,
    })
}

fn facts(
    text: &'static str,
    id: &'static str,
    method: Method,
    path: &'static str,
) -> Option<Operation> {
    let (letters, mut rest) = text.split_at_checked(2)?;
    let mut operation = Operation {
        id,
        method,
        path,
        parameters: &[],
        body: match letters.as_bytes()[0] {
            b'm' => Body::Members,
            b'w' => Body::Whole,
            b'p' => Body::Multipart,
            _ => Body::None,
        },
        result: match letters.as_bytes()[1] {
            b'v' => ResultShape::Value,
            b'w' => ResultShape::Wrapped,
            b'l' => ResultShape::List,
            b'a' => ResultShape::Array,
            b'b' => ResultShape::Bytes,
            _ => ResultShape::None,
        },
        nullable_result: false,
        repeatable: false,
        page_size: 0,
        key: None,
        query_options: QueryOptions::NONE,
        ambient_headers: &[],
        deprecated: false,
        permissions: Permissions::NONE,
        versions: Versions::ALL,
        members: None,
    };
    while let Some((mark, behind)) = rest.split_at_checked(1) {
        rest = behind;
        match mark {
            "?" => operation.nullable_result = true,
            "r" => operation.repeatable = true,
            "d" => operation.deprecated = true,
            "o" => {
                let (digits, behind) = rest.split_at_checked(2)?;
                rest = behind;
                let bits = u8::from_str_radix(digits, 16).ok()?;
                operation.query_options = QueryOptions::from_bits(bits);
            }
            "s" | "v" => {
                let end = rest.bytes().position(|letter| !letter.is_ascii_digit());
                let (digits, behind) = rest.split_at(end.unwrap_or(rest.len()));
                rest = behind;
                match mark {
                    "s" => operation.page_size = whole(digits)?.try_into().ok()?,
                    _ => operation.versions = Versions::from_bits(whole(digits)?),
                }
            }
            "k" => {
                let (name, literal) = match rest.strip_prefix('\'') {
                    Some(name) => (name, Literal::Quoted),
                    None => (rest, Literal::Plain),
                };
                operation.key = Some(Key { name, literal });
                break;
            }
            _ => return None,
        }
    }
    Some(operation)
}

fn parameter(place: &str, name: &'static str) -> Option<Parameter> {
    let letter = place.bytes().next()?;
    let (location, literal) = match letter.to_ascii_lowercase() {
        b'p' => (Location::Path, Literal::Plain),
        b'q' => (Location::Path, Literal::Quoted),
        b'l' => (Location::Path, Literal::List),
        b'a' => (Location::Path, Literal::Alias),
        b't' => (Location::Path, Literal::Text),
        b'u' => (Location::Query, Literal::Text),
        b'h' => (Location::Header, Literal::Text),
        b'b' => (Location::Body, Literal::Json),
        b'f' => (Location::Form, Literal::Json),
        _ => return None,
    };
    Some(Parameter {
        name: match halves(name, b'=') {
            (name, "") => name,
            (_, wire) => wire,
        },
        location,
        literal,
        required: letter.is_ascii_uppercase(),
    })
}

fn alternatives(text: &'static str) -> Alternatives {
    let (first, _) = halves(text, b'|');
    let mut sets: Vec<&'static [&'static str]> = Vec::new();
    for set in parts(text, b'|') {
        let mut names = Vec::new();
        for name in parts(set, b'+') {
            match (
                name.starts_with('.'),
                name.bytes().any(|letter| letter == b'%'),
            ) {
                (true, _) => names.push(keep(joined(&[first, name], ""))),
                (_, true) => names.push(keep(replaced(name, "%20", " "))),
                _ if name.is_empty() => {}
                _ => names.push(name),
            }
        }
        sets.push(names.leak());
    }
    sets.leak()
}
