//! Literals: what a text means as a value of a type.

use odata_codegen::model::{EnumMember, EnumType};
use uuid::Uuid;

use super::datum::Datum;
use super::decimal::Decimal;
use super::error::Fault;
use super::temporal;

/// Reads base64, of either alphabet, with or without padding.
pub(super) fn parse_binary(text: &str) -> Option<Vec<u8>> {
    let digits = text.trim_end_matches('=').as_bytes();
    if text.len() - digits.len() > 2 || digits.len() % 4 == 1 {
        return None;
    }
    let mut bytes = Vec::with_capacity(digits.len() * 3 / 4);
    for group in digits.chunks(4) {
        let mut bits = 0_u32;
        for digit in group {
            bits = bits << 6 | sextet(*digit)?;
        }
        bits <<= 6 * (4 - group.len());
        let [_, first, second, third] = bits.to_be_bytes();
        bytes.extend_from_slice(&[first, second, third][..group.len() * 3 / 4]);
    }
    Some(bytes)
}

fn sextet(digit: u8) -> Option<u32> {
    let value = match digit {
        b'A'..=b'Z' => digit - b'A',
        b'a'..=b'z' => digit - b'a' + 26,
        b'0'..=b'9' => digit - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    };
    Some(u32::from(value))
}

/// Writes base64 of the alphabet for addresses, as in payloads.
pub(super) fn binary_text(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let mut padded = [0_u8; 4];
        padded[1..=group.len()].copy_from_slice(group);
        let bits = u32::from_be_bytes(padded);
        for place in 0..=group.len() {
            let digit = bits >> (18 - 6 * place) & 63;
            text.push(char::from(DIGITS[digit as usize]));
        }
    }
    text
}

/// Reads a double, `INF`, `-INF` and `NaN` included.
pub(super) fn parse_double(text: &str) -> Option<f64> {
    match text {
        "INF" => Some(f64::INFINITY),
        "-INF" => Some(f64::NEG_INFINITY),
        "NaN" => Some(f64::NAN),
        _ if text.bytes().any(|byte| byte.is_ascii_digit()) => text.parse().ok(),
        _ => None,
    }
}

/// The number of a member; one that is not known gets a number of its own.
pub(super) fn member_number(ty: &EnumType, member: &EnumMember) -> i64 {
    member.value.unwrap_or_else(|| {
        let place = ty
            .members
            .iter()
            .position(|other| other.name == member.name);
        i64::MIN
            + place
                .and_then(|place| i64::try_from(place).ok())
                .unwrap_or(0)
    })
}

/// The number of one member or of several (`Red,Green`), by names in any case or by number.
pub(super) fn parse_members(ty: &EnumType, text: &str) -> Option<i64> {
    if let Some(member) = ty.members.iter().find(|member| member.name == text) {
        return Some(member_number(ty, member));
    }
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let mut names = text.split(',').map(str::trim);
    let number = |name: &str| {
        let member = ty
            .members
            .iter()
            .find(|member| member.name.eq_ignore_ascii_case(name))?;
        Some(member_number(ty, member))
    };
    let first = number(names.next()?)?;
    if !ty.is_flags {
        return names.next().is_none().then_some(first);
    }
    names.try_fold(first, |numbers, name| Some(numbers | number(name)?))
}

/// Reads the value of an enumeration in a query, with an error that names the members.
pub(super) fn enumerator(ty: &EnumType, text: &str) -> Result<Datum<'static>, Fault> {
    parse_members(ty, text)
        .map(Datum::Enumerator)
        .ok_or_else(|| {
            let names: Vec<&str> = ty
                .members
                .iter()
                .take(12)
                .map(|m| m.name.as_str())
                .collect();
            let more = if ty.members.len() > names.len() {
                ", …"
            } else {
                ""
            };
            Fault::new(format!(
                "'{text}' is not a member of {}, which has {}{more}",
                ty.qualified_name,
                names.join(", ")
            ))
        })
}

/// A literal at the beginning of a text, with its length in bytes; absent where there is none that
/// begins with a digit or with the digits of a GUID.
pub(super) fn leading(text: &str) -> Option<Result<(Datum<'static>, usize), String>> {
    if let Some(guid) = leading_guid(text) {
        return Some(Ok((Datum::Guid(guid), 36)));
    }
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let length = text
        .find(|c: char| !(c.is_alphanumeric() || "-:._".contains(c)))
        .unwrap_or(text.len());
    let word = &text[..length];
    Some(if looks_like(word, "dddd-dd-dd") {
        leading_date(text, word)
    } else if looks_like(word, "dd:dd") {
        temporal::parse_time(word)
            .map(|time| (Datum::Time(time), length))
            .ok_or_else(|| format!("`{word}` is not a time of day (hh:mm:ss.fff)"))
    } else {
        leading_number(text)
    })
}

fn leading_guid(text: &str) -> Option<Uuid> {
    let word = text.get(..36)?;
    let is_whole = !text[36..].starts_with(|c: char| c.is_alphanumeric() || c == '-' || c == '_');
    if !is_whole || word.as_bytes()[8] != b'-' {
        return None;
    }
    Uuid::try_parse(word).ok()
}

/// Whether a text begins like a pattern in which `d` is any digit.
fn looks_like(text: &str, pattern: &str) -> bool {
    text.len() >= pattern.len()
        && pattern.bytes().zip(text.bytes()).all(|(wanted, byte)| {
            if wanted == b'd' {
                byte.is_ascii_digit()
            } else {
                byte == wanted
            }
        })
}

fn leading_date(text: &str, word: &str) -> Result<(Datum<'static>, usize), String> {
    if word.len() == 10 {
        return temporal::parse_date(word)
            .map(|date| (Datum::Date(date), 10))
            .ok_or_else(|| format!("`{word}` is not a date"));
    }
    // A positive offset has a sign that ends a word.
    let tail = &text[word.len()..];
    let is_offset = looks_like(tail, "+dd:dd");
    let length = word.len() + if is_offset { 6 } else { 0 };
    let whole = &text[..length];
    if let Some(instant) = temporal::parse_instant(whole) {
        return Ok((Datum::Instant(instant), length));
    }
    let hint = if looks_like(tail, " dd:dd") {
        "; a + in an address is a blank, write %2B"
    } else if temporal::parse_instant(&format!("{whole}Z")).is_some() {
        "; it has no time zone, add Z or an offset"
    } else {
        ""
    };
    Err(format!(
        "`{whole}` is not a point in time (yyyy-mm-ddThh:mm:ss.fffZ){hint}"
    ))
}

fn leading_number(text: &str) -> Result<(Datum<'static>, usize), String> {
    let digits = |from: usize| {
        text[from..]
            .find(|c: char| !c.is_ascii_digit())
            .map_or(text.len(), |at| from + at)
    };
    let mut end = digits(0);
    let mut is_whole = true;
    let mut is_double = false;
    if text[end..].starts_with('.') && digits(end + 1) > end + 1 {
        end = digits(end + 1);
        is_whole = false;
    }
    if text[end..].starts_with(['e', 'E']) {
        let sign = usize::from(text[end + 1..].starts_with(['+', '-']));
        if digits(end + 1 + sign) > end + 1 + sign {
            end = digits(end + 1 + sign);
            is_double = true;
        }
    }
    let number = &text[..end];
    let mut length = end;
    if let Some(suffix) = text[end..]
        .chars()
        .next()
        .filter(|c| "lLmMdDfF".contains(*c))
    {
        length += 1;
        is_double |= "dDfF".contains(suffix);
        is_whole &= !"mM".contains(suffix);
    }
    let rest = &text[length..];
    if rest.starts_with(|c: char| c.is_alphanumeric() || c == '_') {
        let word: String = text
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect();
        return Err(format!("`{word}` is neither a number nor a name"));
    }
    let datum = if is_double {
        parse_double(number).map(Datum::Double)
    } else {
        exact(number, is_whole)
    };
    datum
        .map(|datum| (datum, length))
        .ok_or_else(|| format!("`{number}` has more digits than a number can have"))
}

fn exact(number: &str, is_whole: bool) -> Option<Datum<'static>> {
    if is_whole && let Ok(integer) = number.parse() {
        return Some(Datum::Integer(integer));
    }
    Decimal::parse(number).map(Datum::Decimal)
}
