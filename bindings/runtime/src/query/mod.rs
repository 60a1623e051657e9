//! The query options of OData: expressions with types, or texts as a caller gives them.
//!
//! Generated modules hold a function for each property, which gives a [`Property`]. Methods make conditions out of
//! them, orderings, and what to expand; each keeps the entity that it is about, so that it fits only where rows of
//! that entity are asked for. Beneath the types is one tree, written once, when the request is built.

mod collections;
mod dialect;
mod dynamic;
mod expr;
mod functions;
mod kinds;
mod literal;
mod node;
mod parts;
mod split;
mod term;

pub use collections::{Each, Item};
pub use dialect::{Dialect, LiteralStyle};
pub use dynamic::{Direction, Dynamic, Operator};
pub use expr::{Condition, Expr, Field, Navigation, NotSelected, Operand, Property};
pub use functions::{all_of, any_of, it, max_date_time, min_date_time, now, this, value};
pub use kinds::{
    Computed, Deep, Expandable, Filterable, Path, Sortable, Structural, To, Unfilterable,
    Unsortable,
};
pub use literal::{Edm, HasDay, HasTime, Literal, Number, Ordered};
pub use parts::{Directed, Every, Expanded, Expansion, Filtering, Ordering, Selection};

use crate::operation::QueryOptions;
use crate::text::{digits, whole};
use dialect::within;
use term::Term;

/// `$filter`: which rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter(Term);

/// `$select`: which properties.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Select(Vec<Term>);

/// `$orderby`: in which order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrderBy(Vec<Term>);

/// `$expand`: which related rows come along.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expand(Vec<Term>);

impl Filter {
    /// The text, not yet percent-encoded.
    pub fn text(&self, dialect: &Dialect) -> String {
        self.0.text(dialect)
    }
}

impl Select {
    /// The text, not yet percent-encoded.
    pub fn text(&self, dialect: &Dialect) -> String {
        joined(&self.0, dialect)
    }
}

impl OrderBy {
    /// The text, not yet percent-encoded.
    pub fn text(&self, dialect: &Dialect) -> String {
        joined(&self.0, dialect)
    }

    fn check(&self, dialect: &Dialect) -> Result<(), String> {
        let orderings = self.0.iter().map(|term| term.orderings());
        within(dialect.orderings, orderings.sum(), "orderings in $orderby")
    }
}

impl Expand {
    /// The text, not yet percent-encoded.
    pub fn text(&self, dialect: &Dialect) -> String {
        joined(&self.0, dialect)
    }

    fn check(&self, dialect: &Dialect) -> Result<(), String> {
        let depth = self.0.iter().map(|item| item.depth()).max();
        within(
            dialect.expand_depth,
            depth.unwrap_or(0),
            "levels of $expand",
        )?;
        self.0.iter().try_for_each(|item| item.check(dialect))
    }
}

fn check_filter(filter: &Term, dialect: &Dialect) -> Result<(), String> {
    let asked = filter.expressions();
    within(dialect.filter_expressions, asked, "expressions in $filter")
}

fn joined(terms: &[Term], dialect: &Dialect) -> String {
    let mut text = String::new();
    for (index, term) in terms.iter().enumerate() {
        text.push_str(if index > 0 { "," } else { "" });
        text.push_str(&term.text(dialect));
    }
    text
}

macro_rules! from_texts {
    ($($ty:ty),*) => {$(
        impl From<$ty> for Filter {
            fn from(text: $ty) -> Self {
                Self(Term::of_text(text.into()))
            }
        }

        impl<E> Filtering<E> for $ty {
            fn into_filter(self) -> Filter {
                self.into()
            }
        }
    )*};
}
from_texts!(&str, String, &String);

impl<E> Filtering<E> for Filter {
    fn into_filter(self) -> Filter {
        self
    }
}

macro_rules! from_selections {
    ($name:ident, $trait:ident, $method:ident: $([$($generics:tt)*] $ty:ty),*) => {
        $(
            impl<$($generics)*> From<$ty> for $name {
                fn from(texts: $ty) -> Self {
                    let mut made = Self::default();
                    <$ty as $trait<()>>::$method(texts, &mut made);
                    made
                }
            }
        )*

        impl<E> $trait<E> for $name {
            fn $method(self, into: &mut Self) {
                into.0.extend(self.0);
            }
        }

        impl $name {
            /// Takes properties, expressions or texts.
            pub fn of<E>(parts: impl $trait<E>) -> Self {
                let mut made = Self::default();
                parts.$method(&mut made);
                made
            }
        }
    };
}
from_selections!(Select, Selection, select_into:
    [] &str, [] String, [] &String, ['a] &'a [&'a str], ['a, const N: usize] [&'a str; N], [] Vec<String>);
from_selections!(OrderBy, Ordering, order_into:
    [] &str, [] String, [] &String, ['a] &'a [&'a str], ['a, const N: usize] [&'a str; N], [] Vec<String>);
from_selections!(Expand, Expansion, expand_into:
    [] &str, [] String, [] &String, ['a] &'a [&'a str], ['a, const N: usize] [&'a str; N], [] Vec<String>);

/// The options of one request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// `$filter`.
    pub filter: Option<Filter>,
    /// `$select`.
    pub select: Option<Select>,
    /// `$expand`.
    pub expand: Option<Expand>,
    /// `$orderby`.
    pub orderby: Option<OrderBy>,
    /// `$top`.
    pub top: Option<u64>,
    /// `$skip`.
    pub skip: Option<u64>,
    /// `$count`.
    pub count: Option<bool>,
    /// `$search`.
    pub search: Option<String>,
}

/// An option that is set: its name and its text, not yet percent-encoded.
pub(crate) type OptionText = (QueryOptions, &'static str, String);

impl Options {
    /// The options that are set, with their texts, in a fixed order.
    pub(crate) fn pairs(&self, dialect: &Dialect) -> Vec<OptionText> {
        let mut pairs = Vec::new();
        for &(option, name) in QueryOptions::EACH {
            if let Some(text) = self.text(option, dialect) {
                pairs.push((option, name, text));
            }
        }
        pairs
    }

    fn text(&self, option: QueryOptions, dialect: &Dialect) -> Option<String> {
        Some(match option {
            QueryOptions::FILTER => self.filter.as_ref()?.text(dialect),
            QueryOptions::SELECT => self.select.as_ref()?.text(dialect),
            QueryOptions::EXPAND => self.expand.as_ref()?.text(dialect),
            QueryOptions::ORDERBY => self.orderby.as_ref()?.text(dialect),
            QueryOptions::TOP => digits(self.top?),
            QueryOptions::SKIP => digits(self.skip?),
            QueryOptions::COUNT => if self.count? { "true" } else { "false" }.to_owned(),
            _ => self.search.clone()?,
        })
    }

    /// Sets an option by its name, from its text.
    pub(crate) fn set(&mut self, name: &str, text: String) {
        match name {
            "$filter" => self.filter = Some(text.into()),
            "$select" => self.select = Some(text.into()),
            "$expand" => self.expand = Some(text.into()),
            "$orderby" => self.orderby = Some(text.into()),
            "$top" => self.top = whole(&text),
            "$skip" => self.skip = whole(&text),
            "$count" => self.count = text.parse().ok(),
            "$search" => self.search = Some(text),
            _ => {}
        }
    }

    /// Holds what is asked for against the limits of the service. Of texts only what can be counted is.
    pub(crate) fn check(&self, dialect: &Dialect) -> Result<(), String> {
        if let Some(filter) = &self.filter {
            check_filter(&filter.0, dialect)?;
        }
        if let Some(orderby) = &self.orderby {
            orderby.check(dialect)?;
        }
        self.expand
            .iter()
            .try_for_each(|expand| expand.check(dialect))
    }
}

/// Defines the function for a property of a record; after a semicolon stands what it is not taken for.
#[doc(hidden)]
#[macro_export]
macro_rules! property {
    ($record:ty, $name:ident, $wire:literal, $ty:ty $(, $target:ty)? $(; $limit:ident)*) => {
        #[doc = concat!("`", $wire, "`.")]
        #[inline]
        pub const fn $name(
        ) -> $crate::query::Expr<$record, $ty, $crate::property!(@kind $($limit)*; $($target)?)> {
            $crate::query::Expr::property($wire, |record| {
                $crate::query::Field::value(&record.$name)
            })
        }
    };
    (@kind $limit:ident $($further:ident)*; $($target:ty)?) => {
        $crate::query::$limit<$crate::property!(@kind $($further)*; $($target)?)>
    };
    (@kind ;) => { $crate::query::Structural };
    (@kind ; $target:ty) => { $crate::query::To<$target> };
}
