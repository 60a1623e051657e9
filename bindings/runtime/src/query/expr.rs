//! Expressions with the types of their entity and of their value.

use std::fmt;
use std::marker::PhantomData;

use super::kinds::{Computed, Deep, Filterable, Path, Structural, To};
use super::literal::{Edm, Literal, Number, Ordered};
use super::node::{Node, Operator};
use crate::json::{Enumeration, Record};
use crate::values::{Date, DateTimeOffset, Flags, TimeOfDay};

/// An expression over the entity `E` with a value of type `T`. `K` says what it is: computed, or a path of some kind.
pub struct Expr<E, T, K = Computed> {
    pub(crate) node: Node,
    get: Option<Getter<E, T>>,
    kind: PhantomData<fn() -> K>,
}

type Getter<E, T> = for<'r> fn(&'r E) -> Option<&'r T>;

/// A condition on the entity `E`: what `filter` takes.
pub type Condition<E> = Expr<E, bool>;

/// A property of the entity `E`: what generated modules hold.
pub type Property<E, T> = Expr<E, T, Structural>;

/// A property of the entity `E` that leads to `I`, and can be expanded.
pub type Navigation<E, T, I> = Expr<E, T, To<I>>;

/// A property that the reply does not hold: `select` left it out, or the service did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotSelected {
    property: &'static str,
}

impl fmt::Display for NotSelected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let property = self.property;
        write!(f, "the reply holds no `{property}`; name it in `select`")
    }
}

impl std::error::Error for NotSelected {}

/// What a field of a record holds, boxed or not.
#[doc(hidden)]
pub trait Field<T> {
    fn value(&self) -> Option<&T>;
}
impl<T> Field<T> for Option<T> {
    fn value(&self) -> Option<&T> {
        self.as_ref()
    }
}
impl<T> Field<T> for Option<Box<T>> {
    fn value(&self) -> Option<&T> {
        self.as_deref()
    }
}

impl<E, T, K> Expr<E, T, K> {
    /// A property by its name on the wire, with the field that holds it.
    #[doc(hidden)]
    #[inline]
    pub const fn property(name: &'static str, get: Getter<E, T>) -> Self {
        Self {
            node: Node::Name(name),
            get: Some(get),
            kind: PhantomData,
        }
    }

    pub(crate) const fn from_node(node: Node) -> Self {
        Self {
            node,
            get: None,
            kind: PhantomData,
        }
    }

    pub(crate) fn binary<U>(self, operator: Operator, right: Node) -> Expr<E, U> {
        Expr::from_node(Node::binary(operator, self.node, right))
    }

    pub(crate) fn call<U>(
        self,
        name: &'static str,
        more: impl IntoIterator<Item = Node>,
    ) -> Expr<E, U> {
        let arguments = std::iter::once(self.node).chain(more);
        Expr::from_node(Node::Call(name, arguments.collect()))
    }

    /// The same over rows of another type: for programs that choose properties while they run, and
    /// for that do without the check of types.
    #[doc(hidden)]
    pub fn over<F, L>(self) -> Expr<F, T, L> {
        Expr::from_node(self.node)
    }
}

impl<E, T, K: Filterable> Expr<E, T, K> {
    /// Whether it is null.
    pub fn is_null(self) -> Condition<E> {
        self.binary(Operator::Eq, Node::Literal(Literal::null()))
    }

    /// Whether it is not null.
    pub fn is_not_null(self) -> Condition<E> {
        self.binary(Operator::Ne, Node::Literal(Literal::null()))
    }
}

impl<E: Record, T, K> Expr<E, T, K>
where
    K: Path,
{
    /// The value in a record that was received: `None` where it is null.
    ///
    /// # Errors
    /// [`NotSelected`] where the reply did not hold the property.
    pub fn of(self, record: &E) -> Result<Option<&T>, NotSelected> {
        let (Node::Name(property), Some(get)) = (&self.node, self.get) else {
            return Err(NotSelected {
                property: "path of several properties",
            });
        };
        match get(record) {
            Some(value) => Ok(Some(value)),
            None if record.is_null(property) => Ok(None),
            None => Err(NotSelected { property }),
        }
    }
}

impl<E, T, K: Path> Expr<E, T, K> {
    /// A property of what this property holds or leads to.
    pub fn then<U, L: Path>(self, next: Expr<T, U, L>) -> Expr<E, U, Deep<L>> {
        self.then_any(next)
    }

    pub(crate) fn then_any<F, U, L, M>(self, next: Expr<F, U, L>) -> Expr<E, U, M> {
        Expr::from_node(Node::Member(Box::new([self.node, next.node])))
    }
}

macro_rules! comparisons {
    ($($(#[$doc:meta])* $name:ident = $operator:ident;)*) => {$(
        $(#[$doc])*
        pub fn $name(self, other: impl Operand<E, T>) -> Condition<E> {
            self.binary(Operator::$operator, other.node())
        }
    )*};
}

impl<E, T: Edm, K: Filterable> Expr<E, T, K> {
    comparisons! {
        /// Whether both are equal.
        eq = Eq;
        /// Whether they differ.
        ne = Ne;
    }

    /// Whether it is one of the values. A list beyond the limit of the service is asked for in several calls.
    pub fn in_<O: Operand<E, T>>(self, values: impl IntoIterator<Item = O>) -> Condition<E> {
        let items = values.into_iter().map(Operand::node).collect();
        Expr::from_node(Node::In(Box::new(self.node), items))
    }

    /// The value as another type.
    pub fn cast<U: Edm>(self) -> Expr<E, U> {
        self.call("cast", [Node::Name(U::TYPE)])
    }

    /// Whether the value is of this type.
    pub fn is_of<U: Edm>(self) -> Condition<E> {
        self.call("isof", [Node::Name(U::TYPE)])
    }
}

impl<E, T: Ordered, K: Filterable> Expr<E, T, K> {
    comparisons! {
        /// Whether it is greater.
        gt = Gt;
        /// Whether it is greater or equal.
        ge = Ge;
        /// Whether it is less.
        lt = Lt;
        /// Whether it is less or equal.
        le = Le;
    }
}

macro_rules! arithmetic {
    ($($(#[$doc:meta])* $name:ident = $operator:ident;)*) => {$(
        $(#[$doc])*
        #[allow(clippy::should_implement_trait, reason = "the names are those of OData")]
        pub fn $name(self, other: impl Operand<E, T>) -> Expr<E, T> {
            self.binary(Operator::$operator, other.node())
        }
    )*};
}

impl<E, T: Number, K: Filterable> Expr<E, T, K> {
    arithmetic! {
        /// The sum.
        add = Add;
        /// The difference.
        sub = Sub;
        /// The product.
        mul = Mul;
        /// The quotient; of integers the whole part.
        div = Div;
        /// The remainder.
        modulo = Mod;
    }

    /// The quotient with its fraction.
    pub fn div_by(self, other: impl Operand<E, T>) -> Expr<E, T::Fraction> {
        self.binary(Operator::DivBy, other.node())
    }

    /// The negative.
    pub fn negate(self) -> Expr<E, T> {
        Expr::from_node(Node::Prefix("-", Box::new(self.node)))
    }
}

impl<E, K: Filterable> Expr<E, bool, K> {
    /// Whether both hold.
    pub fn and<L: Filterable>(self, other: Expr<E, bool, L>) -> Condition<E> {
        self.binary(Operator::And, other.node)
    }

    /// Whether one of them holds.
    pub fn or<L: Filterable>(self, other: Expr<E, bool, L>) -> Condition<E> {
        self.binary(Operator::Or, other.node)
    }

    /// Whether it does not hold.
    #[allow(clippy::should_implement_trait, reason = "the name is that of OData")]
    pub fn not(self) -> Condition<E> {
        Expr::from_node(Node::Prefix("not ", Box::new(self.node)))
    }
}

impl<E, T: Enumeration, K: Filterable> Expr<E, Flags<T>, K> {
    /// Whether this member holds.
    pub fn has(self, member: T) -> Condition<E> {
        self.binary(Operator::Has, Node::Literal(member.literal()))
    }
}

/// What can stand beside an expression over `E` of type `T`: a value, or another such expression.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a value of type `{T}`, nor an expression of it over `{E}`"
)]
pub trait Operand<E, T> {
    #[doc(hidden)]
    #[allow(private_interfaces, reason = "only this crate makes and reads nodes")]
    fn node(self) -> Node;
}

macro_rules! operand {
    ($([$($generics:tt)*] $ty:ty => $of:ty, |$value:ident| $node:expr;)*) => {$(
        impl<$($generics)*> Operand<E, $of> for $ty {
            #[allow(private_interfaces, reason = "only this crate makes and reads nodes")]
            fn node(self) -> Node {
                let $value = self;
                $node
            }
        }
    )*};
}

operand! {
    [E, T, K: Filterable] Expr<E, T, K> => T, |v| v.node;
    [E, T: Edm] T => T, |v| Node::Literal(v.literal());
    [E, T: Edm] &T => T, |v| Node::Literal(v.literal());
    [E] &str => String, |v| Node::Literal(Literal::text(v));
    [E] time::OffsetDateTime => DateTimeOffset, |v| Node::Literal(DateTimeOffset::from(v).literal());
    [E] std::time::SystemTime => DateTimeOffset, |v| Node::Literal(DateTimeOffset::from(v).literal());
    [E] time::Date => Date, |v| Node::Literal(Date::from(v).literal());
    [E] time::Time => TimeOfDay, |v| Node::Literal(TimeOfDay::from(v).literal());
}

impl<E, T, K> Clone for Expr<E, T, K> {
    fn clone(&self) -> Self {
        Self {
            node: self.node.clone(),
            get: self.get,
            kind: PhantomData,
        }
    }
}

/// The text of the expression, as OData has it.
impl<E, T, K> fmt::Debug for Expr<E, T, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.node.text(super::LiteralStyle::Qualified))
    }
}
