//! What stands in a query: a text, or an expression. Both behind a pointer, so that programs that give
//! texts only need not carry what writes expressions, and clones share what may be long.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use super::dialect::Dialect;

/// A text or an expression.
#[derive(Clone)]
pub(crate) struct Term(Arc<dyn Expression>);

/// What is asked of expressions; what is said here holds for texts.
pub(crate) trait Expression: Any + fmt::Debug + Send + Sync {
    fn text(&self, dialect: &Dialect) -> String;

    fn equals(&self, other: &Term) -> bool;

    /// How many expressions the service counts in it; of texts that is not known.
    fn expressions(&self) -> usize {
        0
    }

    /// How many orderings it is.
    fn orderings(&self) -> usize {
        1
    }

    /// How deep it reaches where it is expanded.
    fn depth(&self) -> usize {
        1
    }

    /// Holds what stands inside against the limits of the service.
    fn check(&self, _dialect: &Dialect) -> Result<(), String> {
        Ok(())
    }

    /// The conditions that take its place if it is too long, and can be taken apart.
    fn taken_apart(&self, _dialect: &Dialect) -> Option<Vec<Term>> {
        None
    }
}

#[derive(Debug, PartialEq)]
struct Text(String);

impl Expression for Text {
    fn text(&self, _dialect: &Dialect) -> String {
        self.0.clone()
    }

    fn equals(&self, other: &Term) -> bool {
        other.is(self)
    }

    fn orderings(&self) -> usize {
        1 + self.0.bytes().filter(|byte| *byte == b',').count()
    }
}

impl Term {
    pub fn of_text(text: String) -> Self {
        Self::of(Text(text))
    }

    pub fn of(expression: impl Expression) -> Self {
        Self(Arc::new(expression))
    }

    /// Whether it is an expression of this type and equal to it.
    pub fn is<T: Expression + PartialEq>(&self, expression: &T) -> bool {
        let own: &dyn Any = &*self.0;
        own.downcast_ref() == Some(expression)
    }
}

impl std::ops::Deref for Term {
    type Target = dyn Expression;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

impl PartialEq for Term {
    fn eq(&self, other: &Self) -> bool {
        self.equals(other)
    }
}

impl Eq for Term {}

impl fmt::Debug for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
