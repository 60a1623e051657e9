//! Attributes with a type.

use super::cursor::Cursor;
use super::element::{Attribute, Element};
use crate::csdl::document::TypeReference;
use crate::input::report::{Read, codes};

impl<'a> Cursor<'a> {
    /// Takes the mandatory attribute `name`, which must not be empty.
    pub(super) fn required(&mut self, element: &mut Element<'a>, name: &str) -> Read<String> {
        let value = element.take_text(name).unwrap_or_default();
        if !value.is_empty() {
            return Ok(value);
        }
        let message = missing(element, name);
        let error = self
            .report
            .error(codes::MISSING_ATTRIBUTE, element.offset, message);
        Err(error.with_help(format!("add the attribute `{name}` to the document")))
    }

    /// Takes `Type`. Without it anything may stand there: no reason to do without all the rest.
    fn value_type(&mut self, element: &mut Element<'a>) -> String {
        let value = element.take_text("Type").unwrap_or_default();
        if !value.is_empty() {
            return value;
        }
        let message = missing(element, "Type") + "; its values are untyped JSON";
        self.report
            .warn(codes::MISSING_ATTRIBUTE, element.offset, message);
        "Edm.Untyped".to_owned()
    }

    /// Takes the boolean attribute `name`.
    pub(super) fn flag(&mut self, element: &mut Element<'a>, name: &str) -> Option<bool> {
        let attribute = element.take(name)?;
        self.boolean(name, &attribute.value, attribute.offset)
    }

    /// Reads a boolean; other spellings of `true` and `false` are read with a warning.
    pub(super) fn boolean(&mut self, name: &str, text: &str, offset: usize) -> Option<bool> {
        let value = match text {
            "true" => return Some(true),
            "false" => return Some(false),
            other => match other.trim().to_ascii_lowercase().as_str() {
                "true" | "1" => Some(true),
                "false" | "0" => Some(false),
                _ => None,
            },
        };
        let (code, message) = match value {
            Some(value) => (
                codes::SPELLING,
                format!("`{name}` is `{text}`; read as `{value}`"),
            ),
            None => (
                codes::INVALID_VALUE,
                format!("`{name}` is `{text}`, which is no boolean"),
            ),
        };
        self.report.warn(code, offset, message);
        value
    }

    /// Takes a type from the attribute `name`, and the facets.
    pub(super) fn type_reference(
        &mut self,
        element: &mut Element<'a>,
        name: &str,
    ) -> Read<TypeReference> {
        let written = match name {
            "Type" => self.value_type(element),
            _ => self.required(element, name)?,
        };
        let (name, is_collection) = split_collection(&written);
        Ok(TypeReference {
            name: name.to_owned(),
            is_collection,
            nullable: self.flag(element, "Nullable"),
            max_length: self.max_length(element),
            precision: self.precision(element),
            scale: self.scale(element),
            unicode: self.flag(element, "Unicode"),
            srid: element.take_text("SRID"),
        })
    }

    /// Takes `MaxLength`, where `max` means no limit.
    fn max_length(&mut self, element: &mut Element<'a>) -> Option<u64> {
        let attribute = element.take("MaxLength")?;
        if attribute.value.trim().eq_ignore_ascii_case("max") {
            return None;
        }
        let value = attribute.value.trim().parse().ok();
        self.check_facet(value, &attribute, "a length")
    }

    /// Takes `Precision`.
    fn precision(&mut self, element: &mut Element<'a>) -> Option<u32> {
        let attribute = element.take("Precision")?;
        let value = attribute.value.trim().parse().ok();
        self.check_facet(value, &attribute, "a number of digits")
    }

    /// Takes `Scale`; `variable` and `floating` become lower case.
    fn scale(&mut self, element: &mut Element<'a>) -> Option<String> {
        let attribute = element.take("Scale")?;
        let value = attribute.value.trim().to_ascii_lowercase();
        let is_known = matches!(value.as_str(), "variable" | "floating");
        if is_known && value != attribute.value {
            let message = format!("`Scale` is `{}`; read as `{value}`", attribute.value);
            self.report.warn(codes::SPELLING, attribute.offset, message);
        }
        let value = (is_known || value.parse::<u32>().is_ok()).then_some(value);
        self.check_facet(value, &attribute, "a number of digits")
    }

    /// Warns when the value of a facet could not be read.
    fn check_facet<T>(
        &mut self,
        value: Option<T>,
        attribute: &Attribute<'a>,
        what: &str,
    ) -> Option<T> {
        if value.is_none() {
            let message = format!(
                "`{}` is `{}`, which is not {what}; ignored",
                attribute.name, attribute.value
            );
            self.report
                .warn(codes::INVALID_VALUE, attribute.offset, message);
        }
        value
    }
}

/// What is wrong, with the name of what it is wrong with.
fn missing(element: &Element<'_>, name: &str) -> String {
    match element.attributes.iter().find(|own| own.name == "Name") {
        Some(own) => format!("`{}` `{}` has no `{name}`", element.name, own.value),
        None => format!("`{}` has no `{name}`", element.name),
    }
}

/// Splits `Collection(…)` off a type name.
fn split_collection(written: &str) -> (&str, bool) {
    let written = written.trim();
    match written
        .strip_prefix("Collection(")
        .and_then(|rest| rest.strip_suffix(')'))
    {
        Some(name) => (name.trim(), true),
        None => (written, false),
    }
}
