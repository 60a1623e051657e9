//! One start tag with its attributes.

use std::borrow::Cow;

/// An attribute with its value, references resolved and blanks normalised.
pub(super) struct Attribute<'a> {
    /// Name as written, with its prefix.
    pub(super) name: &'a str,
    /// Value.
    pub(super) value: Cow<'a, str>,
    /// Byte offset of the name.
    pub(super) offset: usize,
}

impl Attribute<'_> {
    /// Whether XML itself gives the attribute its meaning.
    pub(super) fn is_xml(&self) -> bool {
        self.name == "xmlns"
            || ["xmlns:", "xml:", "xsi:"]
                .iter()
                .any(|prefix| self.name.starts_with(prefix))
    }
}

/// A start tag; attributes are taken out one by one, so that the unknown ones remain.
pub(super) struct Element<'a> {
    /// Local name.
    pub(super) name: &'a str,
    /// Prefix, empty when there is none.
    pub(super) prefix: &'a str,
    /// Byte offset of the `<`.
    pub(super) offset: usize,
    /// The attributes that were not taken.
    pub(super) attributes: Vec<Attribute<'a>>,
}

impl<'a> Element<'a> {
    /// Takes the attribute `name`.
    pub(super) fn take(&mut self, name: &str) -> Option<Attribute<'a>> {
        self.take_where(|attribute| attribute == name)
    }

    /// Whether the attribute `name` is there.
    pub(super) fn has(&self, name: &str) -> bool {
        self.attributes.iter().any(|it| it.name == name)
    }

    /// Takes the first attribute whose name is wanted.
    pub(super) fn take_where(&mut self, wanted: impl Fn(&str) -> bool) -> Option<Attribute<'a>> {
        let index = self
            .attributes
            .iter()
            .position(|attribute| wanted(attribute.name))?;
        Some(self.attributes.remove(index))
    }

    /// Takes the value of the attribute `name`.
    pub(super) fn take_text(&mut self, name: &str) -> Option<String> {
        self.take(name)
            .map(|attribute| attribute.value.into_owned())
    }

    /// The namespace the element declares for itself.
    pub(super) fn own_namespace(&self) -> Option<&Attribute<'a>> {
        self.attributes.iter().find(|attribute| match self.prefix {
            "" => attribute.name == "xmlns",
            prefix => attribute.name.strip_prefix("xmlns:") == Some(prefix),
        })
    }
}
