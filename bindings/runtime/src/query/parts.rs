//! `$select`, `$orderby` and `$expand` with types.

use std::marker::PhantomData;

use super::dialect::Dialect;
use super::expr::Expr;
use super::kinds::{Expandable, Filterable, Path, Sortable};
use super::literal::Edm;
use super::node::Node;
use super::term::{Expression, Term};
use super::{Expand, OrderBy, Select};

/// What `select` takes for rows of `E`: properties, tuples of them, or texts.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not name properties of `{E}`",
    note = "several properties stand in a tuple"
)]
pub trait Selection<E> {
    #[doc(hidden)]
    fn select_into(self, into: &mut Select);
}

/// What `orderby` takes for rows of `E`: properties, expressions with `asc` or `desc`, tuples, arrays, or texts.
#[diagnostic::on_unimplemented(
    message = "rows of `{E}` cannot be ordered by `{Self}`",
    note = "several orderings stand in a tuple or an array"
)]
pub trait Ordering<E> {
    #[doc(hidden)]
    fn order_into(self, into: &mut OrderBy);
}

/// What `expand` takes for rows of `E`: navigation properties, these with options, tuples, or texts.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not name what rows of `{E}` can be expanded by",
    note = "several properties stand in a tuple"
)]
pub trait Expansion<E> {
    #[doc(hidden)]
    fn expand_into(self, into: &mut Expand);
}

macro_rules! texts {
    ($($ty:ty),*) => {$(
        impl<E> Selection<E> for $ty {
            fn select_into(self, into: &mut Select) {
                into.0.push(Term::of_text(self.into()));
            }
        }

        impl<E> Ordering<E> for $ty {
            fn order_into(self, into: &mut OrderBy) {
                into.0.push(Term::of_text(self.into()));
            }
        }

        impl<E> Expansion<E> for $ty {
            fn expand_into(self, into: &mut Expand) {
                into.0.push(Term::of_text(self.into()));
            }
        }
    )*};
}
texts!(&str, String, &String);

macro_rules! several {
    ($trait:ident, $method:ident, $into:ident) => {
        impl<E, S: $trait<E>, const N: usize> $trait<E> for [S; N] {
            fn $method(self, into: &mut $into) {
                self.into_iter().for_each(|part| part.$method(into));
            }
        }

        impl<'a, E, S, const N: usize> $trait<E> for &'a [S; N]
        where
            &'a S: $trait<E>,
        {
            fn $method(self, into: &mut $into) {
                self.iter().for_each(|part| part.$method(into));
            }
        }

        impl<'a, E> $trait<E> for &&'a str {
            fn $method(self, into: &mut $into) {
                <&'a str as $trait<E>>::$method(*self, into);
            }
        }

        impl<'a, E, S> $trait<E> for &'a [S]
        where
            &'a S: $trait<E>,
        {
            fn $method(self, into: &mut $into) {
                self.iter().for_each(|part| part.$method(into));
            }
        }

        impl<E, S: $trait<E>> $trait<E> for Vec<S> {
            fn $method(self, into: &mut $into) {
                self.into_iter().for_each(|part| part.$method(into));
            }
        }

        several!(@tuples $trait, $method, $into; A.0);
        several!(@tuples $trait, $method, $into; A.0 B.1);
        several!(@tuples $trait, $method, $into; A.0 B.1 C.2);
        several!(@tuples $trait, $method, $into; A.0 B.1 C.2 D.3);
        several!(@tuples $trait, $method, $into; A.0 B.1 C.2 D.3 F.4);
        several!(@tuples $trait, $method, $into; A.0 B.1 C.2 D.3 F.4 G.5);
        several!(@tuples $trait, $method, $into; A.0 B.1 C.2 D.3 F.4 G.5 H.6);
        several!(@tuples $trait, $method, $into; A.0 B.1 C.2 D.3 F.4 G.5 H.6 I.7);
        several!(@tuples $trait, $method, $into; A.0 B.1 C.2 D.3 F.4 G.5 H.6 I.7 J.8);
        several!(@tuples $trait, $method, $into; A.0 B.1 C.2 D.3 F.4 G.5 H.6 I.7 J.8 K.9);
    };
    (@tuples $trait:ident, $method:ident, $into:ident; $($part:ident.$index:tt)*) => {
        impl<E, $($part: $trait<E>),*> $trait<E> for ($($part,)*) {
            fn $method(self, into: &mut $into) {
                $(self.$index.$method(into);)*
            }
        }
    };
}
several!(Selection, select_into, Select);
several!(Ordering, order_into, OrderBy);
several!(Expansion, expand_into, Expand);

impl<E, T, K: Path> Selection<E> for Expr<E, T, K> {
    fn select_into(self, into: &mut Select) {
        into.0.push(Term::of(self.node));
    }
}

/// All properties: `*`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Every;

impl<E> Selection<E> for Every {
    fn select_into(self, into: &mut Select) {
        into.0.push(Term::of_text("*".to_owned()));
    }
}

impl<E, T: Edm, K: Sortable> Ordering<E> for Expr<E, T, K> {
    fn order_into(self, into: &mut OrderBy) {
        into.0.push(Term::of((self.node, "")));
    }
}

/// An expression with a direction.
#[derive(Clone, Debug)]
pub struct Directed<E>((Node, &'static str), PhantomData<fn() -> E>);

impl Expression for (Node, &'static str) {
    fn text(&self, dialect: &Dialect) -> String {
        self.0.text(dialect.literals) + self.1
    }

    fn equals(&self, other: &Term) -> bool {
        other.is(self)
    }
}

impl<E> Ordering<E> for Directed<E> {
    fn order_into(self, into: &mut OrderBy) {
        into.0.push(Term::of(self.0));
    }
}

impl<E, T: Edm, K: Sortable> Expr<E, T, K> {
    /// Orders by it, smallest first.
    pub fn asc(self) -> Directed<E> {
        Directed((self.node, " asc"), PhantomData)
    }

    /// Orders by it, greatest first.
    pub fn desc(self) -> Directed<E> {
        Directed((self.node, " desc"), PhantomData)
    }
}

impl<E, T, K: Expandable> Expansion<E> for Expr<E, T, K> {
    fn expand_into(self, into: &mut Expand) {
        into.0.push(Term::of(ExpandItem::from(self.node)));
    }
}

impl<E, T, K: Expandable> Expr<E, T, K> {
    /// Expands it with options of its own.
    pub fn expanded(self) -> Expanded<E, K::Target, T> {
        Expanded::of(self.node)
    }
}

impl<E, T, K: Expandable> Expr<E, T, K> {
    /// Expands it to references only: `$ref`.
    pub fn references(self) -> Expanded<E, K::Target, T> {
        self.expanded_by("$ref")
    }

    fn expanded_by(self, segment: &'static str) -> Expanded<E, K::Target, T> {
        let path = Node::Member(Box::new([self.node, Node::Name(segment)]));
        Expanded::of(path)
    }
}

impl<E, I, K: Expandable<Target = I>> Expr<E, Vec<I>, K> {
    /// Expands it to the number of rows only; `filter` says of which.
    pub fn counted(self) -> Expanded<E, I, Vec<I>> {
        self.expanded_by("$count")
    }
}

type Marker<E, I, T> = PhantomData<fn() -> (E, I, T)>;

/// A property to expand, with options for the rows `I` that it leads to; `T` is one or many of them.
#[derive(Clone, Debug)]
pub struct Expanded<E, I, T>(ExpandItem, Marker<E, I, T>);

impl<E, I, T> Expansion<E> for Expanded<E, I, T> {
    fn expand_into(self, into: &mut Expand) {
        into.0.push(Term::of(self.0));
    }
}

impl<E, I, T> Expanded<E, I, T> {
    pub(crate) fn of(path: Node) -> Self {
        Self(ExpandItem::from(path), PhantomData)
    }

    /// Which of the related rows.
    #[must_use]
    pub fn filter(mut self, filter: impl Filtering<I>) -> Self {
        self.0.filter = Some(filter.into_filter().0);
        self
    }

    /// Which of their properties.
    #[must_use]
    pub fn select(mut self, properties: impl Selection<I>) -> Self {
        properties.select_into(&mut self.0.select);
        self
    }

    /// What comes along with them.
    #[must_use]
    pub fn expand(mut self, properties: impl Expansion<I>) -> Self {
        properties.expand_into(&mut self.0.expand);
        self
    }

    /// How often the same property is expanded in what it leads to.
    #[must_use]
    pub fn levels(mut self, levels: u32) -> Self {
        self.0.levels = Some(levels);
        self.number("$levels", levels.to_string())
    }

    /// The same as often as the service allows.
    #[must_use]
    pub fn levels_max(self) -> Self {
        self.number("$levels", "max".to_owned())
    }

    fn number(mut self, name: &'static str, value: String) -> Self {
        self.0.numbers.retain(|(other, _)| *other != name);
        self.0.numbers.push((name, value));
        self
    }
}

/// Orders, bounds and counts mean something for many rows only.
impl<E, I> Expanded<E, I, Vec<I>> {
    /// In which order.
    #[must_use]
    pub fn orderby(mut self, orderings: impl Ordering<I>) -> Self {
        orderings.order_into(&mut self.0.orderby);
        self
    }

    /// How many at most.
    #[must_use]
    pub fn top(self, rows: u64) -> Self {
        self.number("$top", rows.to_string())
    }

    /// How many to pass over.
    #[must_use]
    pub fn skip(self, rows: u64) -> Self {
        self.number("$skip", rows.to_string())
    }

    /// Whether the reply says how many there are.
    #[must_use]
    pub fn count(self, wanted: bool) -> Self {
        self.number("$count", wanted.to_string())
    }
}

/// One item of `$expand`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ExpandItem {
    path: Node,
    filter: Option<Term>,
    select: Select,
    expand: Expand,
    orderby: OrderBy,
    numbers: Vec<(&'static str, String)>,
    levels: Option<u32>,
}

impl From<Node> for ExpandItem {
    fn from(path: Node) -> Self {
        Self {
            path,
            filter: None,
            select: Select::default(),
            expand: Expand::default(),
            orderby: OrderBy::default(),
            numbers: Vec::new(),
            levels: None,
        }
    }
}

impl Expression for ExpandItem {
    fn text(&self, dialect: &Dialect) -> String {
        let mut text = self.path.text(dialect.literals);
        let mut options = Vec::new();
        let mut add = |name: &str, value: String| options.push(format!("{name}={value}"));
        if let Some(filter) = &self.filter {
            add("$filter", filter.text(dialect));
        }
        if !self.select.0.is_empty() {
            add("$select", self.select.text(dialect));
        }
        if !self.expand.0.is_empty() {
            add("$expand", self.expand.text(dialect));
        }
        if !self.orderby.0.is_empty() {
            add("$orderby", self.orderby.text(dialect));
        }
        for (name, value) in &self.numbers {
            add(name, value.clone());
        }
        if !options.is_empty() {
            text.push('(');
            text.push_str(&options.join(";"));
            text.push(')');
        }
        text
    }

    fn equals(&self, other: &Term) -> bool {
        other.is(self)
    }

    fn depth(&self) -> usize {
        let levels = self.levels.map_or(1, |levels| levels as usize);
        let below = self.expand.0.iter().map(|item| item.depth()).max();
        levels + below.unwrap_or(0)
    }

    fn check(&self, dialect: &Dialect) -> Result<(), String> {
        if let Some(filter) = &self.filter {
            super::check_filter(filter, dialect)?;
        }
        self.orderby.check(dialect)?;
        self.expand
            .0
            .iter()
            .try_for_each(|item| item.check(dialect))
    }
}

/// What `filter` takes for rows of `E`: a condition on them, or text.
#[diagnostic::on_unimplemented(message = "`{Self}` is not a condition on rows of `{E}`")]
pub trait Filtering<E> {
    #[doc(hidden)]
    fn into_filter(self) -> super::Filter;
}

impl<E, K: Filterable> Filtering<E> for Expr<E, bool, K> {
    fn into_filter(self) -> super::Filter {
        super::Filter(Term::of(self.node))
    }
}
