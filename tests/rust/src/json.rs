//! JSON as it was written: numbers keep their digits.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::value::RawValue;

/// A JSON value whose numbers are text.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, reduced to digits and exponent so that `12.5` equals `12.50`.
    Number(Number),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// An object.
    Object(BTreeMap<String, Json>),
}

/// Sign, digits without leading and trailing zeros, and exponent of the last digit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    negative: bool,
    digits: String,
    exponent: i64,
}

impl Json {
    /// Reads a text.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        let text = text.trim();
        Ok(match text.as_bytes().first() {
            Some(b'n') => serde_json::from_str::<()>(text).map(|()| Self::Null)?,
            Some(b't' | b'f') => Self::Bool(serde_json::from_str(text)?),
            Some(b'"') => Self::String(serde_json::from_str(text)?),
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(text)?;
                let items = items.iter().map(|item| Self::parse(item.get()));
                Self::Array(items.collect::<Result<_, _>>()?)
            }
            Some(b'{') => {
                let members: BTreeMap<String, &RawValue> = serde_json::from_str(text)?;
                let members = members
                    .into_iter()
                    .map(|(name, value)| Ok((name, Self::parse(value.get())?)));
                Self::Object(members.collect::<Result<_, serde_json::Error>>()?)
            }
            _ => {
                let raw: &RawValue = serde_json::from_str(text)?;
                Self::Number(Number::of(raw.get()))
            }
        })
    }

    /// Member of an object.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.get(name),
            _ => None,
        }
    }

    /// Text of a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// Removes `@odata.…` members at any depth.
    #[must_use]
    pub fn without_control_information(self) -> Self {
        match self {
            Self::Object(members) => Self::Object(
                members
                    .into_iter()
                    .filter(|(name, _)| !name.contains("@odata."))
                    .map(|(name, value)| (name, value.without_control_information()))
                    .collect(),
            ),
            Self::Array(items) => Self::Array(
                items
                    .into_iter()
                    .map(Self::without_control_information)
                    .collect(),
            ),
            other => other,
        }
    }

    /// Where two values differ first: path, this value, the other.
    #[must_use]
    pub fn difference(&self, other: &Self) -> Option<String> {
        self.difference_at(other, "$")
    }

    fn difference_at(&self, other: &Self, path: &str) -> Option<String> {
        match (self, other) {
            (Self::Object(left), Self::Object(right)) => {
                left.keys().chain(right.keys()).find_map(|name| {
                    let path = format!("{path}.{name}");
                    match (left.get(name), right.get(name)) {
                        (Some(left), Some(right)) => left.difference_at(right, &path),
                        (Some(left), None) => Some(format!("{path}: {left} against nothing")),
                        (None, Some(right)) => Some(format!("{path}: nothing against {right}")),
                        (None, None) => None,
                    }
                })
            }
            (Self::Array(left), Self::Array(right)) if left.len() == right.len() => left
                .iter()
                .zip(right)
                .enumerate()
                .find_map(|(index, (left, right))| {
                    left.difference_at(right, &format!("{path}[{index}]"))
                }),
            (left, right) if left == right => None,
            (left, right) => Some(format!("{path}: {left} against {right}")),
        }
    }
}

impl Number {
    fn of(text: &str) -> Self {
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let negative = mantissa.starts_with('-');
        let mantissa = mantissa.trim_start_matches('-');
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = format!("{whole}{fraction}");
        let exponent: i64 = exponent.trim_start_matches('+').parse().unwrap_or(0);
        let trimmed = digits.trim_end_matches('0');
        let exponent = exponent - fraction.len() as i64 + (digits.len() - trimmed.len()) as i64;
        let digits = trimmed.trim_start_matches('0').to_owned();
        let is_zero = digits.is_empty();
        Self {
            negative: negative && !is_zero,
            exponent: if is_zero { 0 } else { exponent },
            digits,
        }
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Number(number) => {
                let sign = if number.negative { "-" } else { "" };
                write!(f, "{sign}{}e{}", number.digits, number.exponent)
            }
            Self::String(text) => write!(f, "{text:?}"),
            Self::Array(items) => write!(f, "an array of {}", items.len()),
            Self::Object(members) => {
                let names: Vec<&str> = members.keys().map(String::as_str).collect();
                write!(f, "an object with {}", names.join(", "))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Json;

    #[test]
    fn numbers_compare_by_value_and_to_the_last_digit() {
        let parse = |text: &str| Json::parse(text).ok();
        assert_eq!(parse("12.5"), parse("12.50"));
        assert_eq!(parse("1200"), parse("1.2e3"));
        assert_eq!(parse("-0"), parse("0"));
        assert_ne!(parse("9007199254740993"), parse("9007199254740992"));
    }
}
