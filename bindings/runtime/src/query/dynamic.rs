//! Expressions whose types are known at run time only: for bindings to languages that check types on
//! their side. The tree and its writer are the same as for typed expressions.

use std::fmt;

use super::literal::{Edm, Literal};
use super::node::Node;
use super::parts::{Expanded, Expansion, Ordering, Selection};
use super::term::Term;
use super::{Expand, Filter, LiteralStyle, OrderBy, Select};

pub use super::node::Operator;

/// An expression without types. Whether an operator or a function fits its operands is for the
/// caller to know.
#[derive(Clone, PartialEq, Eq)]
pub struct Dynamic(Node);

impl Dynamic {
    /// A property by its name on the wire.
    pub fn property(name: impl Into<String>) -> Self {
        Self(Node::Property(name.into()))
    }

    /// A value.
    pub fn value(value: &impl Edm) -> Self {
        Self(Node::Literal(value.literal()))
    }

    /// Members of an enumeration, with commas between them.
    pub fn members(qualified_type: impl Into<String>, names: impl Into<String>) -> Self {
        let literal = Literal::members(qualified_type.into(), names.into());
        Self(Node::Literal(literal))
    }

    /// `null`
    pub fn null() -> Self {
        Self(Node::Literal(Literal::null()))
    }

    /// A property of what this holds or leads to.
    #[must_use]
    pub fn then(self, next: Self) -> Self {
        Self(Node::Member(Box::new([self.0, next.0])))
    }

    /// Both with an operator between them.
    #[must_use]
    pub fn binary(self, operator: Operator, right: Self) -> Self {
        Self(Node::binary(operator, self.0, right.0))
    }

    /// Whether the condition does not hold.
    #[must_use]
    #[allow(clippy::should_implement_trait, reason = "the name is that of OData")]
    pub fn not(self) -> Self {
        Self(Node::Prefix("not ", Box::new(self.0)))
    }

    /// The negative of a number.
    #[must_use]
    pub fn negate(self) -> Self {
        Self(Node::Prefix("-", Box::new(self.0)))
    }

    /// A function by its name in OData.
    pub fn call(name: &'static str, arguments: impl IntoIterator<Item = Self>) -> Self {
        Self(Node::Call(name, nodes(arguments)))
    }

    /// Whether it is one of the values.
    #[must_use]
    pub fn in_(self, values: impl IntoIterator<Item = Self>) -> Self {
        Self(Node::In(Box::new(self.0), nodes(values)))
    }

    /// Whether there is an item.
    #[must_use]
    pub fn is_not_empty(self) -> Self {
        Self(Node::lambda(self.0, "any", None, None))
    }

    /// Whether a condition holds for an item.
    ///
    /// # Errors
    /// Those of `body`, which makes the condition from the item.
    pub fn any<X>(self, body: impl FnOnce(Self) -> Result<Self, X>) -> Result<Self, X> {
        self.lambda("any", body)
    }

    /// Whether a condition holds for all items.
    ///
    /// # Errors
    /// Those of `body`, which makes the condition from the item.
    pub fn all<X>(self, body: impl FnOnce(Self) -> Result<Self, X>) -> Result<Self, X> {
        self.lambda("all", body)
    }

    fn lambda<X>(
        self,
        name: &'static str,
        body: impl FnOnce(Self) -> Result<Self, X>,
    ) -> Result<Self, X> {
        let variable = Node::next_variable();
        let body = body(Self(Node::Variable(variable, None)))?.0;
        Ok(Self(Node::lambda(
            self.0,
            name,
            Some((variable, None)),
            Some(body),
        )))
    }

    /// As something to expand, with options for the rows that it leads to.
    pub fn expanded(self) -> Expanded<(), (), Vec<()>> {
        Expanded::of(self.0)
    }

    /// Orders by it: with `asc` or `desc`, or as the service does without.
    pub fn ordered(self, direction: Option<Direction>) -> OrderBy {
        let word = match direction {
            None => "",
            Some(Direction::Ascending) => " asc",
            Some(Direction::Descending) => " desc",
        };
        OrderBy(vec![Term::of((self.0, word))])
    }

    /// The text, not yet percent-encoded.
    pub fn text(&self, style: LiteralStyle) -> String {
        self.0.text(style)
    }
}

/// Which rows come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// The smallest.
    Ascending,
    /// The greatest.
    Descending,
}

fn nodes(expressions: impl IntoIterator<Item = Dynamic>) -> Vec<Node> {
    expressions.into_iter().map(|each| each.0).collect()
}

impl From<Dynamic> for Filter {
    fn from(condition: Dynamic) -> Self {
        Self(Term::of(condition.0))
    }
}

impl Selection<()> for Dynamic {
    fn select_into(self, into: &mut Select) {
        into.0.push(Term::of(self.0));
    }
}

impl Ordering<()> for Dynamic {
    fn order_into(self, into: &mut OrderBy) {
        into.0.push(Term::of((self.0, "")));
    }
}

impl Expansion<()> for Dynamic {
    fn expand_into(self, into: &mut Expand) {
        self.expanded().expand_into(into);
    }
}

impl fmt::Debug for Dynamic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.text(LiteralStyle::Plain))
    }
}
