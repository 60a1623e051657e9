//! Writing JSON.

use std::fmt::Write as _;

use super::Rest;
use crate::text::hexadecimal;

/// A type that can be written as JSON.
pub trait Writable {
    /// Writes one value.
    fn write(&self, writer: &mut Writer);
}

/// A JSON text in the making.
#[derive(Debug, Default)]
pub struct Writer {
    text: String,
    numbers_as_text: bool,
}

impl Writer {
    /// An empty text.
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty text, in which 64-bit integers and decimals become strings.
    pub(crate) fn with_numbers_as_text() -> Self {
        Self {
            numbers_as_text: true,
            ..Self::default()
        }
    }

    /// Writes the text of a number that a 64-bit float may not hold.
    pub(crate) fn exact_number(&mut self, text: &dyn std::fmt::Display) {
        if self.numbers_as_text {
            self.text.push('"');
            self.display(text);
            self.text.push('"');
        } else {
            self.display(text);
        }
    }

    /// The finished text.
    pub fn into_text(self) -> String {
        self.text
    }

    /// Writes text that is JSON already.
    pub fn raw(&mut self, json: &str) {
        self.text.push_str(json);
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.text.push_str("null");
    }

    /// Writes a number or a boolean by its usual text.
    pub fn display(&mut self, value: &dyn std::fmt::Display) {
        // Writing to a String cannot fail.
        let _ = write!(self.text, "{value}");
    }

    /// Writes a string, escaped.
    pub fn string(&mut self, value: &str) {
        self.text.push('"');
        let mut start = 0;
        for (index, byte) in value.bytes().enumerate() {
            let escape = match byte {
                b'"' => "\\\"",
                b'\\' => "\\\\",
                b'\n' => "\\n",
                b'\r' => "\\r",
                b'\t' => "\\t",
                0x00..=0x1f | 0x7f => "",
                _ => continue,
            };
            self.text
                .push_str(value.get(start..index).unwrap_or_default());
            match escape {
                "" => {
                    let digits = hexadecimal(byte.into());
                    self.text.push_str("\\u");
                    self.text.push_str(digits.get(12..).unwrap_or_default());
                }
                escape => self.text.push_str(escape),
            }
            start = index + 1;
        }
        self.text.push_str(value.get(start..).unwrap_or_default());
        self.text.push('"');
    }

    /// Writes an array.
    pub fn array<T: Writable>(&mut self, items: impl IntoIterator<Item = T>) {
        self.text.push('[');
        for (index, item) in items.into_iter().enumerate() {
            if index > 0 {
                self.text.push(',');
            }
            item.write(self);
        }
        self.text.push(']');
    }

    /// Writes an object whose members are given one by one.
    pub fn object<'a>(&mut self, members: impl IntoIterator<Item = (&'a str, &'a dyn Writable)>) {
        self.text.push('{');
        for (name, value) in members {
            value.write(self.member(name));
        }
        self.text.push('}');
    }

    /// Writes the name of a member, and the comma before all but the first: its value comes next.
    pub fn member(&mut self, name: &str) -> &mut Self {
        if !self.text.ends_with('{') {
            self.text.push(',');
        }
        self.name(name);
        self
    }

    fn name(&mut self, name: &str) {
        self.string(name);
        self.text.push(':');
    }
}

/// Writes the members of one record.
pub struct ObjectWriter<'w> {
    writer: &'w mut Writer,
    names: &'static [&'static str],
    rest: &'w Rest,
    empty: bool,
}

impl<'w> ObjectWriter<'w> {
    pub(crate) fn begin(
        writer: &'w mut Writer,
        names: &'static [&'static str],
        rest: &'w Rest,
    ) -> Self {
        writer.text.push('{');
        Self {
            writer,
            names,
            rest,
            empty: true,
        }
    }

    /// Writes a property that is set, or the explicit `null` that the record remembers for it.
    #[inline]
    pub fn property<T: Writable>(&mut self, index: usize, value: &Option<T>) {
        match value {
            Some(value) => self.declared(index, Some(value)),
            None if self.rest.has_null(index, self.names) => self.declared(index, None),
            None => {}
        }
    }

    fn declared(&mut self, index: usize, value: Option<&dyn Writable>) {
        if let Some(name) = self.names.get(index) {
            self.member(name, value);
        }
    }

    fn member(&mut self, name: &str, value: Option<&dyn Writable>) {
        if !std::mem::take(&mut self.empty) {
            self.writer.text.push(',');
        }
        self.writer.name(name);
        match value {
            Some(value) => value.write(self.writer),
            None => self.writer.null(),
        }
    }

    pub(crate) fn end(mut self) {
        let rest = self.rest;
        for (name, value) in rest.iter() {
            self.member(name, Some(value));
        }
        self.writer.text.push('}');
    }
}
