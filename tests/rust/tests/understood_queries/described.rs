//! Properties of the generated modules, to be chosen while the program runs.
//!
//! Every expression comes from a function of a generated module and is built on with the methods
//! that programs use. Only the type of the rows is set aside (`over`), because that cannot be
//! chosen at run time; types of values stay.

use std::rc::Rc;

use odata_runtime::query::{
    Condition, Deep, Directed, Edm, Expr, Item, Navigation, Sortable, Structural,
};
use odata_runtime::{
    Binary, Date, DateTimeOffset, Decimal, Duration, Expand, Flags, OrderBy, Request, Select,
    TimeOfDay, Uuid,
};
use orchestrator_odata::{Orchestrator, models, properties};

use super::enumerations::{FlagMembers, Members};

/// What all rows are taken for.
pub enum Row {}

/// A property of a row, or of what it leads to.
pub type Path<T> = Item<Row, T>;

/// A property whose type is known only now.
#[derive(Clone)]
pub enum Property {
    Bool(Path<bool>),
    Byte(Path<u8>),
    SByte(Path<i8>),
    Int16(Path<i16>),
    Int32(Path<i32>),
    Int64(Path<i64>),
    Single(Path<f32>),
    Double(Path<f64>),
    Decimal(Path<Decimal>),
    Text(Path<String>),
    Guid(Path<Uuid>),
    Date(Path<Date>),
    Moment(Path<DateTimeOffset>),
    Time(Path<TimeOfDay>),
    Duration(Path<Duration>),
    Binary(Path<Binary>),
    Member(Rc<dyn Members>),
    Flags(Rc<dyn FlagMembers>),
    One(Rc<dyn One>),
    Many(Rc<dyn Many>),
}

/// A type of values.
pub trait Kind: Sized + 'static {
    fn kind(path: Path<Self>) -> Property;

    /// What rows of it have, if it has properties.
    fn rows() -> Option<Rows> {
        None
    }
}

/// A type of values that can be compared.
pub trait Typed: Kind + Edm + Clone {
    /// The path, if the property is of this type.
    fn of(property: Property) -> Option<Path<Self>>;
}

macro_rules! typed {
    ($($variant:ident $ty:ty;)*) => {$(
        impl Kind for $ty {
            fn kind(path: Path<Self>) -> Property {
                Property::$variant(path)
            }
        }

        impl Typed for $ty {
            fn of(property: Property) -> Option<Path<Self>> {
                match property {
                    Property::$variant(path) => Some(path),
                    _ => None,
                }
            }
        }
    )*

        impl Property {
            /// It alone in `$select`.
            pub fn selected(self) -> Select {
                match self {
                    $(Self::$variant(path) => Select::of(path),)*
                    Self::Member(path) => path.selected(),
                    Self::Flags(path) => path.selected(),
                    Self::One(path) => path.selected(),
                    Self::Many(path) => path.selected(),
                }
            }
        }
    };
}

typed! {
    Bool bool;
    Byte u8;
    SByte i8;
    Int16 i16;
    Int32 i32;
    Int64 i64;
    Single f32;
    Double f64;
    Decimal Decimal;
    Text String;
    Guid Uuid;
    Date Date;
    Moment DateTimeOffset;
    Time TimeOfDay;
    Duration Duration;
    Binary Binary;
}

impl<T: Kind> Kind for Vec<T> {
    fn kind(path: Path<Self>) -> Property {
        Property::Many(Rc::new(path))
    }
}

/// A property that leads to one value with properties.
pub trait One {
    fn entries(&self) -> usize;
    /// One of its properties: name, whether it is a navigation property, and the way there.
    fn entry(&self, number: usize) -> (&'static str, bool, Property);
    fn selected(&self) -> Select;
}

impl<T: Described> One for Path<T> {
    fn entries(&self) -> usize {
        T::ENTRIES.len()
    }

    fn entry(&self, number: usize) -> (&'static str, bool, Property) {
        let entry = &T::ENTRIES[number];
        (entry.name, entry.is_navigation, (entry.make)(Some(self)))
    }

    fn selected(&self) -> Select {
        Select::of(self.clone())
    }
}

type Body<'b> = &'b mut dyn FnMut(Property) -> Condition<Row>;

/// A collection.
pub trait Many {
    fn any(&self, name: Option<&'static str>, body: Body<'_>) -> Condition<Row>;
    fn all(&self, name: Option<&'static str>, body: Body<'_>) -> Condition<Row>;
    fn is_not_empty(&self) -> Condition<Row>;
    fn count(&self) -> Expr<Row, i64>;
    fn count_where(&self, filter: Condition<Row>) -> Expr<Row, i64>;
    fn rows(&self) -> Option<Rows>;
    fn selected(&self) -> Select;
}

impl<T: Kind> Many for Path<Vec<T>> {
    fn any(&self, name: Option<&'static str>, body: Body<'_>) -> Condition<Row> {
        match name {
            Some(name) => self.clone().any_as(name, |item| body(T::kind(item))),
            None => self.clone().any(|item| body(T::kind(item))),
        }
    }

    fn all(&self, name: Option<&'static str>, body: Body<'_>) -> Condition<Row> {
        match name {
            Some(name) => self.clone().all_as(name, |item| body(T::kind(item))),
            None => self.clone().all(|item| body(T::kind(item))),
        }
    }

    fn is_not_empty(&self) -> Condition<Row> {
        self.clone().is_not_empty()
    }

    fn count(&self) -> Expr<Row, i64> {
        self.clone().count()
    }

    fn count_where(&self, filter: Condition<Row>) -> Expr<Row, i64> {
        self.clone()
            .count_where(filter.over::<T, odata_runtime::query::Computed>())
    }

    fn rows(&self) -> Option<Rows> {
        T::rows()
    }

    fn selected(&self) -> Select {
        Select::of(self.clone())
    }
}

/// A type with properties.
pub trait Described: Kind {
    /// The qualified name.
    const TYPE: &'static str;
    const ENTRIES: &'static [Entry<Self>];
    const EXPANSIONS: &'static [Expansion];
}

/// A property.
pub struct Entry<E: 'static> {
    pub name: &'static str,
    pub is_navigation: bool,
    pub make: fn(Option<&Path<E>>) -> Property,
}

/// What can be expanded.
pub struct Expansion {
    pub name: &'static str,
    pub is_navigation: bool,
    pub is_collection: bool,
    pub make: fn(Query) -> Expand,
    pub rows: fn() -> Rows,
}

/// The rows of a list.
#[derive(Clone, Copy)]
pub struct Rows {
    pub ty: &'static str,
    pub entries: usize,
    pub entry: fn(usize) -> (&'static str, bool, Property),
    pub expansions: &'static [Expansion],
}

impl Rows {
    pub const fn of<T: Described>() -> Self {
        Self {
            ty: T::TYPE,
            entries: T::ENTRIES.len(),
            entry: |number| {
                let entry = &T::ENTRIES[number];
                (entry.name, entry.is_navigation, (entry.make)(None))
            },
            expansions: T::EXPANSIONS,
        }
    }
}

/// The options of a query.
#[derive(Default)]
pub struct Query {
    pub filter: Option<Condition<Row>>,
    pub select: Select,
    pub expand: Expand,
    pub orderby: OrderBy,
    pub top: Option<u64>,
    pub skip: Option<u64>,
    pub count: bool,
}

/// A list of rows.
pub struct List {
    pub make: fn(&Orchestrator, Query) -> Request,
    pub rows: Rows,
    /// Whether the rows are of the type of the set, and not of one derived from it.
    pub is_of_the_set: bool,
}

/// Sets the options of a list, those that there are.
macro_rules! shaped {
    ($list:expr, $query:ident) => {{
        #[allow(deprecated, reason = "all lists are asked alike")]
        let mut list = $list;
        if let Some(filter) = $query.filter {
            list = list.filter(filter.over::<_, odata_runtime::query::Computed>());
        }
        if $query.select != Select::default() {
            list = list.select($query.select);
        }
        if $query.expand != Expand::default() {
            list = list.expand($query.expand);
        }
        if $query.orderby != OrderBy::default() {
            list = list.orderby($query.orderby);
        }
        if let Some(rows) = $query.top {
            list = list.top(rows);
        }
        if let Some(rows) = $query.skip {
            list = list.skip(rows);
        }
        if $query.count {
            list = list.count(true);
        }
        list.into_request()
    }};
}

fn kind<T: Kind>(path: Path<T>) -> Property {
    T::kind(path)
}

fn reach<E, T, K: odata_runtime::query::Path>(
    at: Option<&Path<E>>,
    property: Expr<E, T, K>,
) -> Path<T> {
    match at {
        Some(at) => at.clone().then(property).over(),
        None => property.over::<Row, Deep<Structural>>(),
    }
}

/// Expands a property that leads to one row.
fn one<E, T, I>(property: Navigation<E, T, I>, query: Query) -> Expand {
    if query.select == Select::default() && query.expand == Expand::default() {
        return Expand::of(property);
    }
    let item = property.expanded();
    Expand::of(item.select(query.select).expand(query.expand))
}

/// Expands a property that leads to many rows.
fn many<E, I>(property: Navigation<E, Vec<I>, I>, query: Query) -> Expand {
    let is_bare = query.filter.is_none()
        && query.select == Select::default()
        && query.expand == Expand::default()
        && query.orderby == OrderBy::default()
        && query.top.or(query.skip).is_none()
        && !query.count;
    if is_bare {
        return Expand::of(property);
    }
    let mut item = property.expanded();
    if let Some(filter) = query.filter {
        item = item.filter(filter.over::<I, odata_runtime::query::Computed>());
    }
    item = item
        .select(query.select)
        .expand(query.expand)
        .orderby(query.orderby);
    if let Some(rows) = query.top {
        item = item.top(rows);
    }
    if let Some(rows) = query.skip {
        item = item.skip(rows);
    }
    if query.count {
        item = item.count(true);
    }
    Expand::of(item)
}

/// An expression with a direction.
pub fn directed<T: Edm, K: Sortable>(
    expression: Expr<Row, T, K>,
    descending: bool,
) -> Directed<Row> {
    match descending {
        true => expression.desc(),
        false => expression.asc(),
    }
}

include!(concat!(env!("OUT_DIR"), "/described.rs"));
