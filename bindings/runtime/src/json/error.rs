//! Why a JSON text could not be read, and where.

use crate::text::{digits, filled};
use std::fmt;

/// One step of the way from the root of a JSON text to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A member of an object.
    Member(Box<str>),
    /// An item of an array.
    Item(usize),
}

/// A JSON text that does not hold what was expected, with the path to the place and its byte offset.
#[derive(Clone, PartialEq, Eq)]
pub struct ReadError(Box<Detail>);

#[derive(Clone, PartialEq, Eq)]
struct Detail {
    message: String,
    offset: usize,
    truncated: bool,
    /// From the inside out.
    path: Vec<Step>,
}

impl ReadError {
    /// An error at a byte offset; the path is added on the way out.
    #[cold]
    pub fn new(message: impl Into<String>, offset: usize) -> Self {
        Self::saying(message.into(), offset, false)
    }

    /// The text ended before the value did.
    #[cold]
    pub(crate) fn truncated(message: impl Into<String>, offset: usize) -> Self {
        Self::saying(message.into(), offset, true)
    }

    #[cold]
    fn saying(message: String, offset: usize, truncated: bool) -> Self {
        Self(Box::new(Detail {
            message,
            offset,
            truncated,
            path: Vec::new(),
        }))
    }

    /// Says that the value stands in a member of this name.
    #[cold]
    pub fn in_member(mut self, name: &str) -> Self {
        self.0.path.push(Step::Member(name.into()));
        self
    }

    /// Says that the value stands at this index of an array.
    #[cold]
    pub fn in_item(mut self, index: usize) -> Self {
        self.0.path.push(Step::Item(index));
        self
    }

    /// What was expected and what was found, without the path.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The byte at which reading stopped.
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// Whether the text simply ended too early.
    pub fn is_truncated(&self) -> bool {
        self.0.truncated
    }

    /// The steps from the root to the value.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.0.path.iter().rev()
    }

    /// The path as text: `value[3].Robot.Id`; empty at the root.
    pub fn path(&self) -> String {
        let mut text = String::new();
        for step in self.steps() {
            match step {
                Step::Item(index) => text.push_str(&filled("[{}]", &[&digits(*index as u64)])),
                Step::Member(name) => {
                    if !text.is_empty() {
                        text.push('.');
                    }
                    text.push_str(name);
                }
            }
        }
        text
    }

    /// Where it is, what it is, and at which byte.
    pub fn sentence(&self) -> String {
        let mut place = self.path();
        if !place.is_empty() {
            place.push_str(": ");
        }
        let offset = digits(self.0.offset as u64);
        filled("{}{} (at byte {})", &[&place, &self.0.message, &offset])
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence())
    }
}

impl fmt::Debug for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&filled("ReadError({})", &[&self.sentence()]))
    }
}

impl std::error::Error for ReadError {}
