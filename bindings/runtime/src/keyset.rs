//! Paging by key: each page begins behind the key of the last row, so that rows that are inserted
//! or deleted meanwhile shift nothing.

use std::cmp::Ordering;

use crate::error::{Error, ErrorKind};
use crate::escape::quoted;
use crate::json::{ReadError, Readable as _, Reader};
use crate::operation::{Key, Literal, QueryOptions};
use crate::query::{Dialect, Options};
use crate::request::Request;
use crate::text::{filled, joined, split};
use crate::values::Untyped;

/// The key that the rows of an operation can be paged by.
pub(crate) fn key(request: &Request) -> Result<Key, Error> {
    usual_key(request).map_err(|why| {
        Error::new(ErrorKind::Usage, filled("rows cannot be paged by key here: {}", &[&why]))
            .with_operation(request.operation())
            .with_advice(
                "Read the list without `by_key`, sorted by something that does not change; rows that are inserted or deleted meanwhile may then be missed or come twice.",
            )
    })
}

/// The key, or why the rows cannot be paged by it.
fn usual_key(request: &Request) -> Result<Key, String> {
    let operation = request.operation();
    let key = operation
        .key
        .ok_or("the description states no single key for them")?;
    for (option, name) in [
        (QueryOptions::FILTER, "$filter"),
        (QueryOptions::ORDERBY, "$orderby"),
    ] {
        if !operation.query_options.contains(option) {
            return Err(filled("the operation does not take {}", &[name]));
        }
    }
    let order = request.options.orderby.as_ref();
    match order.map(|order| order.text(request.dialect())) {
        Some(order) if order != key.name => Err(filled("they are sorted by `{}`", &[&order])),
        _ => Ok(key),
    }
}

/// Makes options ask for the rows behind `last`, in the order of the key.
pub(crate) fn apply(key: Key, last: Option<&str>, dialect: &Dialect, options: &mut Options) {
    options.orderby = Some(key.name.into());
    let select = options.select.as_ref().map(|select| select.text(dialect));
    if let Some(select) = select
        && !split(&select, ",")
            .map(str::trim)
            .any(|name| name == "*" || name == key.name)
    {
        options.select = Some(joined(&[&select, key.name], ",").into());
    }
    let Some(last) = last else { return };
    let literal = match key.literal {
        Literal::Quoted => quoted(last),
        _ => last.to_owned(),
    };
    let behind = filled("{} gt {}", &[key.name, &literal]);
    let filter = match &options.filter {
        Some(filter) => filled("({}) and {}", &[&filter.text(dialect), &behind]),
        None => behind,
    };
    options.filter = Some(filter.into());
    options.skip = None;
}

/// Finds the key in the text of a row.
pub(crate) fn of_row(key: Key, row: &[u8]) -> Result<String, ReadError> {
    let mut found = None;
    let mut reader = Reader::new(row);
    reader.members(&mut |reader, name| {
        if name == key.name {
            found = Some(Untyped::read(reader)?);
            return Ok(());
        }
        reader.skip()
    })?;
    let text = found.filter(|value| !value.is_null());
    let text = text.ok_or_else(|| {
        ReadError::new(filled("expected the key `{}`, found none", &[key.name]), 0)
    })?;
    // Numbers may stand in strings (IEEE754Compatible); what is no string is taken as it is.
    Ok(text
        .read_as::<String>()
        .unwrap_or_else(|_| text.as_str().to_owned()))
}

/// What is wrong with the order of a page's keys, if anything. Numbers must rise; how a service
/// sorts texts and GUIDs is its own affair, so of these each must be new.
pub(crate) fn disorder(last: Option<&str>, keys: &[String]) -> Option<String> {
    let mut seen: Vec<&str> = keys.iter().map(String::as_str).collect();
    if let Some(last) = last {
        seen.push(last);
    }
    seen.sort_unstable();
    let repeated = seen.windows(2).any(|pair| pair[0] == pair[1]);
    let mut before = last;
    for (index, key) in keys.iter().enumerate() {
        let order = before.and_then(|before| compare(before, key));
        let wrong = order.is_some_and(|order| order != Ordering::Less);
        let known = || last == Some(key) || keys.iter().take(index).any(|other| other == key);
        if wrong || (repeated && known()) {
            return Some(filled("{} came after {}", &[key, before.unwrap_or(key)]));
        }
        before = Some(key);
    }
    None
}

/// The order of two whole numbers, of any length.
fn compare(a: &str, b: &str) -> Option<Ordering> {
    let ((a_below, a), (b_below, b)) = (whole(a)?, whole(b)?);
    let by_size = (a.len(), a).cmp(&(b.len(), b));
    Some(match (a_below, b_below) {
        (true, true) => by_size.reverse(),
        (false, false) => by_size,
        _ => b_below.cmp(&a_below),
    })
}

/// Whether a whole number is below zero, and its digits.
fn whole(text: &str) -> Option<(bool, &str)> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_whole = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let zeros = digits.bytes().take_while(|byte| *byte == b'0').count();
    let significant = digits.get(zeros..).unwrap_or_default();
    let below = digits.len() < text.len() && !significant.is_empty();
    is_whole.then_some((below, significant))
}
