//! Properties of enumerations.

use odata_runtime::query::Condition;
use odata_runtime::{Enumeration, Flags, OrderBy, Select};
use orchestrator_odata::{API_VERSIONS, only_in};

use super::described::{Path, Row, directed};

/// A property of an enumeration.
pub trait Members {
    /// The qualified name of the type.
    fn ty(&self) -> &'static str;
    /// The names of the members.
    fn names(&self) -> Vec<&'static str>;
    fn equals(&self, name: &str) -> Condition<Row>;
    fn differs(&self, name: &str) -> Condition<Row>;
    fn is_one_of(&self, names: &[&str]) -> Condition<Row>;
    fn is_null(&self) -> Condition<Row>;
    fn ordering(&self, descending: bool) -> OrderBy;
    fn selected(&self) -> Select;
}

impl<T: Enumeration + 'static> Members for Path<T> {
    fn ty(&self) -> &'static str {
        <T as Enumeration>::TYPE
    }

    fn names(&self) -> Vec<&'static str> {
        names_of::<T>()
    }

    fn equals(&self, name: &str) -> Condition<Row> {
        self.clone().eq(T::from_name(name))
    }

    fn differs(&self, name: &str) -> Condition<Row> {
        self.clone().ne(T::from_name(name))
    }

    fn is_one_of(&self, names: &[&str]) -> Condition<Row> {
        self.clone()
            .in_(names.iter().map(|name| T::from_name(name)))
    }

    fn is_null(&self) -> Condition<Row> {
        self.clone().is_null()
    }

    fn ordering(&self, descending: bool) -> OrderBy {
        OrderBy::of(directed(self.clone(), descending))
    }

    fn selected(&self) -> Select {
        Select::of(self.clone())
    }
}

/// The members that the oldest version has, which is the one that the parsers know.
fn names_of<T: Enumeration>() -> Vec<&'static str> {
    let oldest = API_VERSIONS.first();
    let names = T::MEMBERS.iter().map(|(name, _)| *name);
    let is_old = |name: &&str| {
        let having = only_in(&format!("{}/{name}", T::TYPE));
        having.is_none_or(|versions| versions.first() == oldest)
    };
    names.filter(is_old).collect()
}

/// A property that holds several members of an enumeration.
pub trait FlagMembers {
    /// The qualified name of the type.
    fn ty(&self) -> &'static str;
    /// The names of the members.
    fn names(&self) -> Vec<&'static str>;
    fn has(&self, name: &str) -> Condition<Row>;
    fn equals(&self, names: &str) -> Condition<Row>;
    fn selected(&self) -> Select;
}

impl<T: Enumeration + 'static> FlagMembers for Path<Flags<T>> {
    fn ty(&self) -> &'static str {
        <T as Enumeration>::TYPE
    }

    fn names(&self) -> Vec<&'static str> {
        names_of::<T>()
    }

    fn has(&self, name: &str) -> Condition<Row> {
        self.clone().has(T::from_name(name))
    }

    fn equals(&self, names: &str) -> Condition<Row> {
        self.clone().eq(Flags::from_text(names))
    }

    fn selected(&self) -> Select {
        Select::of(self.clone())
    }
}
