//! The built-in functions of OData (URL conventions 4.01, sections 5.1.1.5 to 5.1.1.11).

use super::collections::Item;
use super::expr::{Condition, Expr, Operand};
use super::kinds::Filterable;
use super::literal::{Edm, HasDay, HasTime, Number};
use super::node::Node;
use crate::values::{Date, DateTimeOffset, Decimal, Duration, TimeOfDay};

macro_rules! functions {
    ($($(#[$doc:meta])* $name:ident($($argument:ident: $of:ty),*) -> $result:ty = $wire:literal;)*) => {$(
        $(#[$doc])*
        pub fn $name(self, $($argument: impl Operand<E, $of>),*) -> Expr<E, $result> {
            self.call($wire, [$($argument.node()),*])
        }
    )*};
}

impl<E, K: Filterable> Expr<E, String, K> {
    functions! {
        /// Whether the text holds this one.
        contains(part: String) -> bool = "contains";
        /// Whether the text begins with this one.
        starts_with(part: String) -> bool = "startswith";
        /// Whether the text ends with this one.
        ends_with(part: String) -> bool = "endswith";
        /// Whether the text matches a regular expression.
        matches_pattern(pattern: String) -> bool = "matchesPattern";
        /// How many characters there are.
        length() -> i32 = "length";
        /// Where this text begins in it, from 0; -1 where it does not occur.
        index_of(part: String) -> i32 = "indexof";
        /// The text from this character on.
        substring(start: i32) -> String = "substring";
        /// So many characters from this one on.
        substring_of(start: i32, length: i32) -> String = "substring";
        /// The text in lower case.
        to_lower() -> String = "tolower";
        /// The text in upper case.
        to_upper() -> String = "toupper";
        /// The text without white space around it.
        trim() -> String = "trim";
        /// Both texts one after the other.
        concat(other: String) -> String = "concat";
    }
}

impl<E, T: HasDay, K: Filterable> Expr<E, T, K> {
    functions! {
        /// The year.
        year() -> i32 = "year";
        /// The month, from 1.
        month() -> i32 = "month";
        /// The day of the month, from 1.
        day() -> i32 = "day";
    }
}

impl<E, T: HasTime, K: Filterable> Expr<E, T, K> {
    functions! {
        /// The hour.
        hour() -> i32 = "hour";
        /// The minute.
        minute() -> i32 = "minute";
        /// The second.
        second() -> i32 = "second";
        /// The fraction of the second.
        fractional_seconds() -> Decimal = "fractionalseconds";
    }
}

impl<E, K: Filterable> Expr<E, DateTimeOffset, K> {
    functions! {
        /// The day.
        date() -> Date = "date";
        /// The time of day.
        time() -> TimeOfDay = "time";
        /// The offset from UTC, in minutes.
        total_offset_minutes() -> i32 = "totaloffsetminutes";
    }
}

impl<E, T: Number, K: Filterable> Expr<E, T, K> {
    functions! {
        /// The nearest whole number.
        round() -> T::Fraction = "round";
        /// The next whole number below.
        floor() -> T::Fraction = "floor";
        /// The next whole number above.
        ceiling() -> T::Fraction = "ceiling";
    }
}

impl<E, K: Filterable> Expr<E, Duration, K> {
    functions! {
        /// The length in seconds.
        total_seconds() -> Decimal = "totalseconds";
    }
}

/// A value, where an expression is needed.
pub fn value<E, T: Edm>(value: T) -> Expr<E, T> {
    Expr::from_node(Node::Literal(value.literal()))
}

/// The latest moment that the service knows.
pub fn max_date_time<E>() -> Expr<E, DateTimeOffset> {
    Expr::from_node(Node::Call("maxdatetime", Vec::new()))
}

/// The earliest moment that the service knows.
pub fn min_date_time<E>() -> Expr<E, DateTimeOffset> {
    Expr::from_node(Node::Call("mindatetime", Vec::new()))
}

/// The moment at which the service answers.
pub fn now<E>() -> Expr<E, DateTimeOffset> {
    Expr::from_node(Node::Call("now", Vec::new()))
}

/// The row itself: also inside `any` and `all`, where names may mean an item.
pub fn it<E>() -> Item<E, E> {
    Expr::from_node(Node::Name("$it"))
}

/// The item itself, where the rows are values without properties.
pub fn this<E>() -> Item<E, E> {
    Expr::from_node(Node::Name("$this"))
}

/// All of the conditions; `None` where there are none.
pub fn all_of<E>(conditions: impl IntoIterator<Item = Condition<E>>) -> Option<Condition<E>> {
    conditions.into_iter().reduce(Expr::and)
}

/// Any of the conditions; `None` where there are none.
pub fn any_of<E>(conditions: impl IntoIterator<Item = Condition<E>>) -> Option<Condition<E>> {
    conditions.into_iter().reduce(Expr::or)
}
