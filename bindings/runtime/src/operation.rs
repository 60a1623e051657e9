//! What a service offers: one static row per operation.

use crate::versions::{Members, Versions};

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// Reads.
    Get,
    /// Creates or acts.
    Post,
    /// Replaces.
    Put,
    /// Changes.
    Patch,
    /// Removes.
    Delete,
}

impl Method {
    /// The name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

impl std::fmt::Display for Method {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Location {
    /// In the path, at `{index}`: keys, parameters of functions, segments.
    Path,
    /// After the question mark.
    Query,
    /// A header of that name.
    Header,
    /// A member of the JSON body, or the whole of it.
    Body,
    /// A part of a multipart body.
    Form,
}

/// How a value stands in the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Literal {
    /// As it is: numbers, booleans, GUIDs, dates.
    Plain,
    /// In single quotes, its own doubled: strings, members of enumerations.
    Quoted,
    /// In brackets, separated by commas: `[1,2]`.
    List,
    /// In a path as an alias, `@name`, whose value stands in the query as JSON: collections and
    /// objects, which OData lets stand in no path.
    Alias,
    /// As JSON: bodies.
    Json,
    /// As text without quotes, arrays as repeated parameters: query parameters beside OData's own.
    Text,
}

/// One parameter of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// The name on the wire.
    pub name: &'static str,
    /// Where it travels.
    pub location: Location,
    /// How its value is spelled.
    pub literal: Literal,
    /// Whether a call without it is refused before anything is sent.
    pub required: bool,
}

/// What the body of a request is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Body {
    /// There is none.
    None,
    /// One JSON object with a member for each body parameter given.
    Members,
    /// The one body parameter.
    Whole,
    /// `multipart/form-data` with a part for each form parameter given.
    Multipart,
}

/// What a successful reply holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ResultShape {
    /// Nothing.
    None,
    /// The value itself.
    Value,
    /// `{"value": …}` around a single value.
    Wrapped,
    /// `{"value": […]}`, which may continue on further pages.
    List,
    /// A bare JSON array.
    Array,
    /// Bytes that are not JSON.
    Bytes,
}

/// The query options of OData that an operation takes.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct QueryOptions(u8);

impl QueryOptions {
    /// None.
    pub const NONE: Self = Self(0);
    /// `$filter`.
    pub const FILTER: Self = Self(1);
    /// `$select`.
    pub const SELECT: Self = Self(2);
    /// `$expand`.
    pub const EXPAND: Self = Self(4);
    /// `$orderby`.
    pub const ORDERBY: Self = Self(8);
    /// `$top`.
    pub const TOP: Self = Self(16);
    /// `$skip`.
    pub const SKIP: Self = Self(32);
    /// `$count`.
    pub const COUNT: Self = Self(64);
    /// `$search`.
    pub const SEARCH: Self = Self(128);
    /// All of them.
    pub const ALL: Self = Self(255);

    /// Each option with its name.
    pub(crate) const EACH: &'static [(Self, &'static str)] = &[
        (Self::FILTER, "$filter"),
        (Self::SELECT, "$select"),
        (Self::EXPAND, "$expand"),
        (Self::ORDERBY, "$orderby"),
        (Self::TOP, "$top"),
        (Self::SKIP, "$skip"),
        (Self::COUNT, "$count"),
        (Self::SEARCH, "$search"),
    ];

    /// The options whose bits are set, in the order of the constants.
    pub const fn from_bits(bits: u8) -> Self {
        Self(bits)
    }

    /// Both sets together.
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether every option of `other` is in this set.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The names of the options in the set.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        let options = Self::EACH.iter();
        options
            .filter(move |(option, _)| self.contains(*option))
            .map(|(_, name)| *name)
    }
}

impl std::ops::BitOr for QueryOptions {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.union(other)
    }
}

impl std::fmt::Debug for QueryOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.names()).finish()
    }
}

/// Alternatives of which one must be met; each names all that it needs.
///
/// No alternatives: not stated. An empty alternative: being signed in is enough.
pub type Alternatives = &'static [&'static [&'static str]];

/// What a caller must be allowed to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Permissions {
    /// As the documentation spells them.
    pub documented: Alternatives,
    /// As the service spells them.
    pub api: Alternatives,
    /// OAuth scopes.
    pub scopes: Alternatives,
}

impl Permissions {
    /// Nothing stated.
    pub const NONE: Self = Self {
        documented: &[],
        api: &[],
        scopes: &[],
    };

    /// The alternatives as people know them: as the documentation spells them, where it does.
    pub fn named(&self) -> Alternatives {
        match self.documented.is_empty() {
            true => self.api,
            false => self.documented,
        }
    }
}

/// The property that tells the rows of a list apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// The name on the wire.
    pub name: &'static str,
    /// How its value is spelled in a filter.
    pub literal: Literal,
}

/// One operation of a service.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// `Set.Name`, the same in every language.
    pub id: &'static str,
    /// The method.
    pub method: Method,
    /// The path from the service's base; `{n}` stands for the parameter of that index.
    pub path: &'static str,
    /// The parameters.
    pub parameters: &'static [Parameter],
    /// What the body is made of.
    pub body: Body,
    /// What a successful reply holds.
    pub result: ResultShape,
    /// Whether a successful reply may hold nothing.
    pub nullable_result: bool,
    /// Whether doing it twice does no more than doing it once.
    pub repeatable: bool,
    /// The largest `$top`; 0 where it is not stated.
    pub page_size: u32,
    /// The key of the rows of a list, where it is a single property that they can be sorted by.
    pub key: Option<Key>,
    /// The query options that it takes.
    pub query_options: QueryOptions,
    /// Headers that are sent when the client has a value for them.
    pub ambient_headers: &'static [&'static str],
    /// Whether the service advises against it.
    pub deprecated: bool,
    /// What a caller must be allowed to do.
    pub permissions: Permissions,
    /// The versions of the service that have it.
    pub versions: Versions,
    /// What of its body not all of these versions know.
    pub members: Option<&'static Members>,
}

impl Operation {
    /// An operation that takes nothing, gives bytes or nothing, and of which nothing else is stated.
    pub const fn bare(id: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            parameters: &[],
            body: Body::None,
            result: ResultShape::Bytes,
            nullable_result: true,
            repeatable: false,
            page_size: 0,
            key: None,
            query_options: QueryOptions::NONE,
            ambient_headers: &[],
            deprecated: false,
            permissions: Permissions::NONE,
            versions: Versions::ALL,
            members: None,
        }
    }

    /// The index of a parameter by its name on the wire; `header:<name>` means the header where a name occurs twice.
    pub fn parameter(&self, name: &str) -> Option<usize> {
        if let Some(header) = name.strip_prefix("header:") {
            return self.parameters.iter().position(|p| {
                p.location == Location::Header && p.name.eq_ignore_ascii_case(header)
            });
        }
        self.parameters.iter().position(|p| p.name == name)
    }

    /// Whether sending it twice can do no harm: it reads, or it is marked repeatable.
    pub fn may_repeat(&self) -> bool {
        self.method == Method::Get || self.repeatable
    }
}
