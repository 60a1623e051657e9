//! Members with a type.

use std::sync::Arc;

use crate::input::report::{Report, codes};
use crate::input::tree::{Kind, Member, Value};

/// What every reading function reports to.
pub(super) struct Reader<'a> {
    /// What was found out about the document.
    pub(super) report: Report<'a>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(source: Arc<str>, text: &'a str) -> Self {
        Self {
            report: Report::new(source, text),
        }
    }

    /// The string that a member must have.
    pub(super) fn text(&mut self, member: &Member<'_>) -> Option<String> {
        match member.value.text() {
            Some("") => self.wrong(member, "a name"),
            Some(text) => Some(text.to_owned()),
            None => self.wrong(member, "a string"),
        }
    }

    /// Whether what a member declares has a name; warns where it has none.
    pub(super) fn is_named(&mut self, member: &Member<'_>) -> bool {
        let is_named = !member.name.trim().is_empty();
        if !is_named {
            let message = "what is declared here has no name; skipped";
            let offset = member.offset;
            self.report.warn(codes::INVALID_VALUE, offset, message);
        }
        is_named
    }

    /// The Boolean that a member must have; a string that says so is read with a warning.
    pub(super) fn flag(&mut self, member: &Member<'_>) -> Option<bool> {
        let value = match &member.value.kind {
            Kind::Bool(value) => return Some(*value),
            Kind::String(text) => text.trim().to_ascii_lowercase().parse().ok(),
            _ => None,
        };
        match value {
            Some(value) => {
                let message = format!("`{}` is a string; read as `{value}`", member.name);
                let offset = member.value.offset;
                self.report.warn(codes::SPELLING, offset, message);
                Some(value)
            }
            None => self.wrong(member, "a Boolean"),
        }
    }

    /// The number that a member must have; a string that holds one is as good, because JSON
    /// numbers may lose digits on their way (IEEE754Compatible).
    pub(super) fn number<T: std::str::FromStr>(&mut self, member: &Member<'_>) -> Option<T> {
        let number = match &member.value.kind {
            Kind::Number(text) => text.parse().ok(),
            Kind::String(text) => text.trim().parse().ok(),
            _ => None,
        };
        match number {
            Some(number) => Some(number),
            None => self.wrong(member, "a number that fits"),
        }
    }

    /// The members of the object that a member must have.
    pub(super) fn members<'m, 't>(&mut self, member: &'m Member<'t>) -> &'m [Member<'t>] {
        match member.value.members() {
            Some(members) => members,
            None => self.wrong(member, "an object").unwrap_or_default(),
        }
    }

    /// The items of the array that a member must have.
    pub(super) fn items<'m, 't>(&mut self, member: &'m Member<'t>) -> &'m [Value<'t>] {
        match member.value.items() {
            Some(items) => items,
            None => self.wrong(member, "an array").unwrap_or_default(),
        }
    }

    /// Warns about a member whose value is something else.
    pub(super) fn wrong<T>(&mut self, member: &Member<'_>, wanted: &str) -> Option<T> {
        let message = format!(
            "`{}` is {}, not {wanted}; skipped",
            member.name,
            shown(&member.value)
        );
        self.report
            .warn(codes::INVALID_VALUE, member.value.offset, message);
        None
    }

    /// Notes a member that `parent` has no place for.
    pub(super) fn unknown(&mut self, member: &Member<'_>, parent: &str) {
        let message = match member.name.split_once('@') {
            Some((target, _)) if !target.is_empty() => {
                format!("annotations of `{target}` of a {parent} are not used; skipped")
            }
            Some(_) => format!("annotations of a {parent} are not used; skipped"),
            None => format!("`{}` is not known in a {parent}; skipped", member.name),
        };
        self.report
            .note(codes::UNKNOWN_MEMBER, member.offset, message);
    }

    /// Warns about something that makes no sense without its member `name`.
    pub(super) fn incomplete(&mut self, offset: usize, what: &str, name: &str) {
        let message = format!("{what} has no `{name}`; skipped");
        self.report.warn(codes::MISSING_ATTRIBUTE, offset, message);
    }
}

/// The value, where it is short, else what it is.
fn shown(value: &Value<'_>) -> String {
    match &value.kind {
        Kind::Number(text) => format!("`{text}`"),
        Kind::String(text) if text.chars().count() <= 40 => format!("`{text}`"),
        _ => value.describe().to_owned(),
    }
}
