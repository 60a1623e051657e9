//! What stands in a query: a text, or an expression behind a pointer, so that programs that give
//! texts only need not carry what writes expressions.

use std::fmt;
use std::sync::Arc;

use super::dialect::{Dialect, LiteralStyle};
use super::node::Node;
use super::parts::ExpandItem;

/// A text or an expression.
#[derive(Clone)]
pub(crate) enum Term {
    Text(String),
    Node(Arc<dyn Expression>),
}

/// What is asked of expressions.
pub(crate) trait Expression: Send + Sync {
    fn text(&self, style: LiteralStyle) -> String;
    fn expressions(&self) -> usize;
    fn node(&self) -> &Node;
}

impl Expression for Node {
    fn text(&self, style: LiteralStyle) -> String {
        Self::text(self, style)
    }

    fn expressions(&self) -> usize {
        Self::expressions(self)
    }

    fn node(&self) -> &Node {
        self
    }
}

impl From<Node> for Term {
    fn from(node: Node) -> Self {
        Self::Node(Arc::new(node))
    }
}

impl Term {
    pub fn text(&self, style: LiteralStyle) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Node(node) => node.text(style),
        }
    }

    /// How many expressions the service counts; of texts that is not known.
    pub fn expressions(&self) -> usize {
        match self {
            Self::Text(_) => 0,
            Self::Node(node) => node.expressions(),
        }
    }
}

impl PartialEq for Term {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => one == other,
            (Self::Node(one), Self::Node(other)) => one.node() == other.node(),
            _ => false,
        }
    }
}

impl Eq for Term {}

impl fmt::Debug for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.debug_tuple("Text").field(text).finish(),
            Self::Node(node) => node.node().fmt(f),
        }
    }
}

/// A text, or a property to expand with its options.
#[derive(Clone)]
pub(crate) enum ExpandTerm {
    Text(String),
    Item(Arc<dyn Expanding>),
}

/// What is asked of properties to expand.
pub(crate) trait Expanding: Send + Sync {
    fn write(&self, dialect: &Dialect, into: &mut String);
    fn depth(&self) -> usize;
    fn check(&self, dialect: &Dialect) -> Result<(), String>;
    fn item(&self) -> &ExpandItem;
}

impl Expanding for ExpandItem {
    fn write(&self, dialect: &Dialect, into: &mut String) {
        Self::write(self, dialect, into);
    }

    fn depth(&self) -> usize {
        Self::depth(self)
    }

    fn check(&self, dialect: &Dialect) -> Result<(), String> {
        Self::check(self, dialect)
    }

    fn item(&self) -> &ExpandItem {
        self
    }
}

impl From<ExpandItem> for ExpandTerm {
    fn from(item: ExpandItem) -> Self {
        Self::Item(Arc::new(item))
    }
}

impl ExpandTerm {
    pub fn write(&self, dialect: &Dialect, into: &mut String) {
        match self {
            Self::Text(text) => into.push_str(text),
            Self::Item(item) => item.write(dialect, into),
        }
    }

    /// How deep it reaches.
    pub fn depth(&self) -> usize {
        match self {
            Self::Text(_) => 1,
            Self::Item(item) => item.depth(),
        }
    }

    pub fn check(&self, dialect: &Dialect) -> Result<(), String> {
        match self {
            Self::Text(_) => Ok(()),
            Self::Item(item) => item.check(dialect),
        }
    }
}

impl PartialEq for ExpandTerm {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => one == other,
            (Self::Item(one), Self::Item(other)) => one.item() == other.item(),
            _ => false,
        }
    }
}

impl Eq for ExpandTerm {}

impl fmt::Debug for ExpandTerm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.debug_tuple("Text").field(text).finish(),
            Self::Item(item) => item.item().fmt(f),
        }
    }
}
