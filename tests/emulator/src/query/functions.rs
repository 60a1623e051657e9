//! What the canonical functions do.

use std::borrow::Cow;

use super::datum::Datum;
use super::decimal::Decimal;
use super::error::Fault;
use super::eval::{Evaluator, Scope};
use super::node::Node;
use super::number::clock;
use super::pattern::Pattern;
use super::signatures::Function;
use super::temporal::{self, Instant, SECOND};

/// Calls a function; null in, null out.
pub(super) fn call<'v>(
    function: Function,
    arguments: &'v [Node],
    evaluator: &Evaluator<'_>,
    scope: Scope<'v>,
) -> Result<Datum<'v>, Fault> {
    let operand = |number: usize| match arguments.get(number) {
        Some(node) => evaluator.eval(node, scope),
        None => Ok(Datum::Null),
    };
    match function {
        Function::MinDateTime => return Ok(extreme(-719_162, 0)),
        Function::MaxDateTime => {
            // The last point in time that seven digits can express, as in .NET.
            return Ok(extreme(2_932_897, SECOND / 10_000_000));
        }
        _ => {}
    }
    let first = operand(0)?;
    match function {
        Function::Substring => substring(first, &operand(1)?, arguments.get(2).map(|_| operand(2))),
        Function::ToLower | Function::ToUpper | Function::Trim | Function::Length => {
            Ok(on_text(function, first))
        }
        Function::Contains
        | Function::StartsWith
        | Function::EndsWith
        | Function::IndexOf
        | Function::Concat
        | Function::Matches => on_texts(function, first, &operand(1)?),
        Function::Round | Function::Floor | Function::Ceiling => Ok(rounded(function, &first)),
        _ => Ok(on_time(function, &first)),
    }
}

fn extreme(day: i32, before: i128) -> Datum<'static> {
    let midnight = Instant::midnight(day);
    Datum::Instant(Instant {
        picos: midnight.picos - before,
        ..midnight
    })
}

fn count(text: &str) -> Datum<'static> {
    Datum::Integer(i64::try_from(text.chars().count()).unwrap_or(i64::MAX))
}

fn on_text(function: Function, operand: Datum<'_>) -> Datum<'_> {
    let Datum::Text(text) = operand else {
        return Datum::Null;
    };
    match function {
        Function::Length => count(&text),
        Function::ToLower => Datum::Text(Cow::Owned(text.to_lowercase())),
        Function::ToUpper => Datum::Text(Cow::Owned(text.to_uppercase())),
        _ => match text {
            Cow::Borrowed(text) => Datum::text(text.trim()),
            Cow::Owned(text) => Datum::Text(Cow::Owned(text.trim().to_owned())),
        },
    }
}

fn on_texts<'v>(
    function: Function,
    first: Datum<'v>,
    second: &Datum<'_>,
) -> Result<Datum<'v>, Fault> {
    let (Datum::Text(text), Datum::Text(part)) = (first, second) else {
        return Ok(Datum::Null);
    };
    let part: &str = part;
    Ok(match function {
        Function::Contains => Datum::Boolean(text.contains(part)),
        Function::StartsWith => Datum::Boolean(text.starts_with(part)),
        Function::EndsWith => Datum::Boolean(text.ends_with(part)),
        Function::IndexOf => match text.find(part) {
            Some(at) => count(&text[..at]),
            None => Datum::Integer(-1),
        },
        Function::Concat => Datum::Text(Cow::Owned(text.into_owned() + part)),
        _ => Datum::Boolean(Pattern::parse(part).map_err(Fault::new)?.matches(&text)),
    })
}

fn substring<'v>(
    text: Datum<'v>,
    start: &Datum<'_>,
    length: Option<Result<Datum<'v>, Fault>>,
) -> Result<Datum<'v>, Fault> {
    let length = match length {
        None => i64::MAX,
        Some(length) => match length? {
            Datum::Integer(length) if length < 0 => {
                return Err(Fault::new("the length for substring is negative"));
            }
            Datum::Integer(length) => length,
            _ => return Ok(Datum::Null),
        },
    };
    let (Datum::Text(text), Datum::Integer(start)) = (text, start) else {
        return Ok(Datum::Null);
    };
    let place = |text: &str, number: i64| {
        let number = usize::try_from(number).unwrap_or(usize::MAX);
        text.char_indices()
            .nth(number)
            .map_or(text.len(), |(at, _)| at)
    };
    let start = if *start < 0 {
        let all = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
        all.saturating_add(*start).max(0)
    } else {
        *start
    };
    let from = place(&text, start);
    let to = from + place(&text[from..], length);
    Ok(match text {
        Cow::Borrowed(text) => Datum::text(&text[from..to]),
        Cow::Owned(text) => Datum::Text(Cow::Owned(text[from..to].to_owned())),
    })
}

fn rounded(function: Function, operand: &Datum<'_>) -> Datum<'static> {
    match operand {
        Datum::Integer(number) => Datum::Integer(*number),
        Datum::Decimal(number) => Datum::Decimal(match function {
            Function::Round => number.round(),
            Function::Floor => number.floor(),
            _ => number.ceiling(),
        }),
        Datum::Double(number) => Datum::Double(match function {
            Function::Round => number.round(),
            Function::Floor => number.floor(),
            _ => number.ceil(),
        }),
        _ => Datum::Null,
    }
}

fn on_time(function: Function, operand: &Datum<'_>) -> Datum<'static> {
    let (date, time) = match operand {
        Datum::Date(date) => (Some(*date), None),
        Datum::Time(time) => (None, Some(*time)),
        Datum::Instant(instant) => (Some(instant.date()), Some(instant.time())),
        Datum::Duration(duration) if function == Function::TotalSeconds => {
            return Decimal::new(*duration, 12).map_or(Datum::Null, Datum::Decimal);
        }
        _ => return Datum::Null,
    };
    let calendar = date.map(temporal::civil);
    let result = match function {
        Function::Year => calendar.map(|(year, ..)| Datum::Integer(i64::from(year))),
        Function::Month => calendar.map(|(_, month, _)| Datum::Integer(i64::from(month))),
        Function::Day => calendar.map(|(.., day)| Datum::Integer(i64::from(day))),
        Function::Hour => time.map(|time| Datum::Integer(clock(time).0)),
        Function::Minute => time.map(|time| Datum::Integer(clock(time).1)),
        Function::Second => time.map(|time| Datum::Integer(clock(time).2)),
        Function::FractionalSeconds => time
            .and_then(|time| Decimal::new(i128::from(time) % SECOND, 12))
            .map(Datum::Decimal),
        Function::Date => date.map(Datum::Date),
        Function::Time => time.map(Datum::Time),
        Function::TotalOffsetMinutes => match operand {
            Datum::Instant(instant) => Some(Datum::Integer(i64::from(instant.offset))),
            _ => None,
        },
        _ => None,
    };
    result.unwrap_or(Datum::Null)
}
