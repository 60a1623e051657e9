//! A tree of elements, and how it is laid out.

use std::borrow::Cow;

/// Longest lines that hold an element with its children.
#[derive(Debug, Clone, Copy)]
pub struct Widths {
    /// Anywhere.
    pub line: usize,
    /// In a collection, unless it holds one of several items itself.
    pub item: usize,
}

/// An element.
#[derive(Debug)]
pub struct Element<'t> {
    name: &'t str,
    attributes: Vec<(&'t str, Cow<'t, str>)>,
    content: Content<'t>,
    is_block: bool,
}

#[derive(Debug)]
enum Content<'t> {
    Children(Vec<Element<'t>>),
    Text(Cow<'t, str>),
}

impl<'t> Element<'t> {
    /// An element that stands on one line where it fits.
    pub fn new(name: &'t str) -> Self {
        Self {
            name,
            attributes: Vec::new(),
            content: Content::Children(Vec::new()),
            is_block: false,
        }
    }

    /// An element whose children always have lines of their own.
    pub fn block(name: &'t str) -> Self {
        Self {
            is_block: true,
            ..Self::new(name)
        }
    }

    /// Adds an attribute.
    pub fn attribute(mut self, name: &'t str, value: impl Into<Cow<'t, str>>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// Adds an attribute, where there is a value.
    pub fn optional(self, name: &'t str, value: Option<impl Into<Cow<'t, str>>>) -> Self {
        match value {
            Some(value) => self.attribute(name, value),
            None => self,
        }
    }

    /// Adds an attribute that is `true`.
    pub fn tag(self, name: &'t str, is_set: bool) -> Self {
        self.optional(name, is_set.then_some("true"))
    }

    /// Adds a child.
    pub fn child(self, child: Element<'t>) -> Self {
        self.children([child])
    }

    /// Adds children.
    pub fn children(mut self, children: impl IntoIterator<Item = Element<'t>>) -> Self {
        if let Content::Children(known) = &mut self.content {
            known.extend(children);
        }
        self
    }

    /// Has a text instead of children.
    pub fn text(mut self, text: impl Into<Cow<'t, str>>) -> Self {
        self.content = Content::Text(text.into());
        self
    }

    /// Appends the element with a line end.
    pub fn write(&self, into: &mut String, depth: usize, widths: Widths) {
        self.write_below(into, depth, widths, false);
    }

    fn write_below(&self, into: &mut String, depth: usize, widths: Widths, is_item: bool) {
        let indent = 2 * depth;
        into.extend(std::iter::repeat_n(' ', indent));
        let Content::Children(children) = &self.content else {
            self.write_inline(into);
            into.push('\n');
            return;
        };
        let width = match is_item && !self.has_list() {
            true => widths.item,
            false => widths.line,
        };
        let fits = !self.is_block && self.inline_width(width.saturating_sub(indent)).is_some();
        if children.is_empty() || fits {
            self.write_inline(into);
            into.push('\n');
            return;
        }
        self.write_start(into);
        into.push_str(">\n");
        for child in children {
            child.write_below(into, depth + 1, widths, self.name == "Collection");
        }
        into.extend(std::iter::repeat_n(' ', indent));
        self.write_end(into);
        into.push('\n');
    }

    /// Whether a collection of several items stands in it.
    fn has_list(&self) -> bool {
        let Content::Children(children) = &self.content else {
            return false;
        };
        (self.name == "Collection" && children.len() > 1) || children.iter().any(Self::has_list)
    }

    fn write_inline(&self, into: &mut String) {
        self.write_start(into);
        match &self.content {
            Content::Children(children) if children.is_empty() => into.push_str(" />"),
            Content::Children(children) => {
                into.push('>');
                for child in children {
                    child.write_inline(into);
                }
                self.write_end(into);
            }
            Content::Text(text) => {
                into.push('>');
                escape(text, into);
                self.write_end(into);
            }
        }
    }

    fn write_start(&self, into: &mut String) {
        into.push('<');
        into.push_str(self.name);
        for (name, value) in &self.attributes {
            into.push(' ');
            into.push_str(name);
            into.push_str("=\"");
            escape(value, into);
            into.push('"');
        }
    }

    fn write_end(&self, into: &mut String) {
        into.push_str("</");
        into.push_str(self.name);
        into.push('>');
    }

    /// Characters that the element takes on one line, unless these are more than `limit`.
    fn inline_width(&self, limit: usize) -> Option<usize> {
        let attributes = self.attributes.iter();
        let start = attributes.fold(self.name.len() + 1, |width, (name, value)| {
            width + name.len() + value.chars().count() + 4
        });
        let width = match &self.content {
            Content::Children(children) if children.is_empty() => start + 3,
            Content::Children(children) => {
                children
                    .iter()
                    .try_fold(start + self.name.len() + 4, |width, child| {
                        let left = limit.checked_sub(width)?;
                        Some(width + child.inline_width(left)?)
                    })?
            }
            Content::Text(text) => start + self.name.len() + 4 + text.chars().count(),
        };
        (width <= limit).then_some(width)
    }
}

/// Escapes what XML reserves, and the blanks that a reader of attributes would change; what XML
/// cannot hold at all (XML 1.0, section 2.2) is left out.
fn escape(text: &str, into: &mut String) {
    for character in text.chars() {
        match character {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            '"' => into.push_str("&quot;"),
            '\t' => into.push_str("&#x9;"),
            '\n' => into.push_str("&#xA;"),
            '\r' => into.push_str("&#xD;"),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            other => into.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WIDTH: usize = 120;
    const WIDTHS: Widths = Widths {
        line: WIDTH,
        item: 200,
    };

    fn written(element: &Element<'_>) -> String {
        let mut text = String::new();
        element.write(&mut text, 1, WIDTHS);
        text
    }

    #[test]
    fn an_element_stands_on_one_line_where_it_fits() {
        let short = Element::new("A").child(Element::new("B").attribute("C", "d"));
        assert_eq!(written(&short), "  <A><B C=\"d\" /></A>\n");
        let long = "x".repeat(WIDTH);
        let long = Element::new("A").child(Element::new("B").attribute("C", long.as_str()));
        assert!(written(&long).starts_with("  <A>\n    <B C=\"x"));
        let block = Element::block("A").child(Element::new("B"));
        assert_eq!(written(&block), "  <A>\n    <B />\n  </A>\n");
    }

    #[test]
    fn values_are_escaped() {
        let element = Element::new("A").attribute("B", "<\"&\n\u{1}>");
        assert_eq!(
            written(&element),
            "  <A B=\"&lt;&quot;&amp;&#xA;&gt;\" />\n"
        );
        let element = Element::new("A").text("1 < 2");
        assert_eq!(written(&element), "  <A>1 &lt; 2</A>\n");
    }
}
