//! Types with their facets.

use super::reader::Reader;
use crate::csdl::document::TypeReference;
use crate::input::report::codes;
use crate::input::tree::{Kind, Member};

/// The type where none is stated (CSDL JSON 4.01, section 7.1).
const DEFAULT_TYPE: &str = "Edm.String";

/// A type under construction, out of members in any order.
#[derive(Default)]
pub(super) struct Typed {
    /// The type, when stated.
    name: Option<String>,
    /// What its members say.
    facets: TypeReference,
}

impl Typed {
    /// Takes a member that says something of the type; `false` for others.
    pub(super) fn take(&mut self, reader: &mut Reader<'_>, member: &Member<'_>) -> bool {
        match member.name.as_ref() {
            "$Type" | "$UnderlyingType" => self.take_name(reader, member),
            "$Collection" => self.facets.is_collection |= reader.flag(member).unwrap_or_default(),
            "$Nullable" => self.facets.nullable = reader.flag(member),
            "$MaxLength" => {
                if !is_word(member, "max") {
                    self.facets.max_length = reader.number(member);
                }
            }
            "$Precision" => self.facets.precision = reader.number(member),
            "$Scale" => self.facets.scale = scale(reader, member),
            "$Unicode" => self.facets.unicode = reader.flag(member),
            "$SRID" => self.facets.srid = scalar(reader, member),
            _ => return false,
        }
        true
    }

    fn take_name(&mut self, reader: &mut Reader<'_>, member: &Member<'_>) {
        let Some(written) = reader.text(member) else {
            return;
        };
        let item = written
            .strip_prefix("Collection(")
            .and_then(|rest| rest.strip_suffix(')'));
        if let Some(item) = item {
            let message = format!("`{written}` should be `{item}` with `\"$Collection\": true`");
            let offset = member.value.offset;
            reader.report.warn(codes::SPELLING, offset, message);
            self.facets.is_collection = true;
        }
        self.name = Some(item.unwrap_or(&written).trim().to_owned());
    }

    /// Whether a type is stated.
    pub(super) fn is_stated(&self) -> bool {
        self.name.is_some()
    }

    /// The type of something that may be null only where it says so.
    pub(super) fn finish(mut self) -> TypeReference {
        // Unlike in XML, a decimal without a scale has any (CSDL JSON 4.01, section 7.2.4).
        if self.name.as_deref() == Some("Edm.Decimal") && self.facets.scale.is_none() {
            self.facets.scale = Some("variable".to_owned());
        }
        TypeReference {
            nullable: Some(self.facets.nullable.unwrap_or(false)),
            ..self.bare()
        }
    }

    /// The type of a navigation property: a collection of entities holds no null.
    pub(super) fn finish_navigation(self) -> TypeReference {
        if self.facets.is_collection {
            self.bare()
        } else {
            self.finish()
        }
    }

    /// The type with the facets that are stated, for what cannot be null.
    pub(super) fn bare(self) -> TypeReference {
        TypeReference {
            name: self.name.unwrap_or_else(|| DEFAULT_TYPE.to_owned()),
            ..self.facets
        }
    }
}

/// `$Scale`: a number, `variable` or `floating`.
fn scale(reader: &mut Reader<'_>, member: &Member<'_>) -> Option<String> {
    for word in ["variable", "floating"] {
        if is_word(member, word) {
            return Some(word.to_owned());
        }
    }
    let digits: Option<u32> = reader.number(member);
    digits.map(|digits| digits.to_string())
}

fn is_word(member: &Member<'_>, word: &str) -> bool {
    let text = member.value.text();
    text.is_some_and(|text| text.eq_ignore_ascii_case(word))
}

/// A value without members, as text.
pub(super) fn scalar(reader: &mut Reader<'_>, member: &Member<'_>) -> Option<String> {
    match &member.value.kind {
        Kind::Null => None,
        Kind::Bool(value) => Some(value.to_string()),
        Kind::Number(text) => Some(text.clone().into_owned()),
        Kind::String(text) => Some(text.clone().into_owned()),
        Kind::Array(_) | Kind::Object(_) => reader.wrong(member, "a single value"),
    }
}
