//! The service, resolved: nothing here needs another look at the input.
//!
//! `passes` builds a [`Service`]; every emitter is a pure function of it.

mod declarations;
mod permission;
mod types;

pub use declarations::{
    Authorization, AuthorizationScheme, Declarations, DeclaredOperation, Import, Queries,
    Restricted, Source,
};
pub use permission::{Permission, Requirement};
pub use types::{
    Constraints, EnumId, EnumMember, EnumType, Primitive, Property, StructuredId, StructuredKind,
    StructuredType, Type, TypeUse,
};

use crate::csdl::document::OperationKind;

/// A service of one or several versions.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Service {
    /// Labels of the versions this model holds, oldest first.
    pub versions: Vec<String>,
    /// Entity and complex types; [`StructuredId`] is an index into this.
    pub types: Vec<StructuredType>,
    /// Enumeration types; [`EnumId`] is an index into this.
    pub enums: Vec<EnumType>,
    /// Entity sets, singletons and groups of endpoints, sorted by name.
    pub groups: Vec<Group>,
    /// Name of the enumeration variant that holds members this model does not list.
    pub unlisted_member: String,
    /// What the service declares in OData's own terms.
    pub declarations: Declarations,
}

impl Service {
    /// The structured type behind `id`.
    #[must_use]
    pub fn structured(&self, id: StructuredId) -> &StructuredType {
        &self.types[id.0]
    }

    /// The enumeration type behind `id`.
    #[must_use]
    pub fn enumeration(&self, id: EnumId) -> &EnumType {
        &self.enums[id.0]
    }

    /// The key of the rows that an operation lists, where it is one property of a type that can be
    /// sorted by and compared.
    #[must_use]
    pub fn list_key(&self, operation: &Operation) -> Option<&Property> {
        let ty = operation.result.ty.as_ref()?;
        let (Kind::List, Type::Structured(id)) = (operation.kind, &ty.ty) else {
            return None;
        };
        let row = self.structured(*id);
        let [key] = row.key.as_slice() else {
            return None;
        };
        let key = row.properties.get(*key)?;
        let is_comparable = matches!(
            key.ty.ty,
            Type::Primitive(
                Primitive::Byte
                    | Primitive::SByte
                    | Primitive::Int16
                    | Primitive::Int32
                    | Primitive::Int64
                    | Primitive::Guid
                    | Primitive::String
            )
        );
        (is_comparable && !key.ty.is_collection).then_some(key)
    }

    /// Every operation with its group.
    pub fn operations(&self) -> impl Iterator<Item = (&Group, &Operation)> {
        self.groups.iter().flat_map(|group| {
            group
                .operations
                .iter()
                .map(move |operation| (group, operation))
        })
    }
}

/// The versions of a service that have something: bit *n* stands for `Service::versions[n]`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Versions(pub u64);

impl Versions {
    /// The set that holds version number `index` only.
    #[must_use]
    pub fn only(index: usize) -> Self {
        Self(1 << index)
    }

    /// Whether version number `index` is in the set.
    #[must_use]
    pub fn contains(self, index: usize) -> bool {
        self.0 >> index & 1 == 1
    }

    /// The versions of both sets.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// One name in three languages, keywords and clashes already settled.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// For Rust.
    pub rust: String,
    /// For Python.
    pub python: String,
    /// For JavaScript and TypeScript.
    pub javascript: String,
}

/// What a client offers under one name: an entity set, a singleton, or endpoints outside OData.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Group {
    /// Name in the service.
    pub name: String,
    /// The accessor on the client (`queue_items`, `queueItems`).
    pub accessor: Names,
    /// The class behind the accessor (`QueueItems`).
    pub class: String,
    /// What it holds.
    pub description: Option<String>,
    /// The entity type, unless the group has endpoints only.
    pub entity_type: Option<StructuredId>,
    /// A singleton rather than a set.
    pub is_singleton: bool,
    /// Operations, sorted by identifier.
    pub operations: Vec<Operation>,
}

/// What an operation is in OData's terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Reads a collection.
    List,
    /// Reads one entity.
    Get,
    /// Inserts an entity.
    Create,
    /// Replaces an entity (`PUT`).
    Replace,
    /// Changes an entity (`PATCH`).
    Update,
    /// Deletes an entity.
    Delete,
    /// An action, bound or imported.
    Action,
    /// A function, bound or imported.
    Function,
    /// A request outside OData.
    Endpoint(OperationKind),
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Method {
    /// The method as it stands in a request line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// Reads a method name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete]
            .into_iter()
            .find(|method| method.as_str() == name)
    }
}

/// One request that a client can make.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// Identifier, unique in the service: `Folders.AssignUsers`, `Jobs.list`.
    pub id: String,
    /// Method name.
    pub names: Names,
    /// Name of its row in the table of operations, unique in the service.
    pub row: String,
    /// What it is.
    pub kind: Kind,
    /// HTTP method.
    pub method: Method,
    /// Path from the base address of the service.
    pub path: Vec<PathPart>,
    /// Whether the description states the path, rather than leaving it to the rules of OData.
    pub has_stated_path: bool,
    /// Parameters: those of the path first, required before optional within the rest.
    pub parameters: Vec<Parameter>,
    /// How the body is made of the parameters.
    pub body: Body,
    /// What comes back.
    pub result: Outcome,
    /// OData query options that it takes.
    pub query_options: QueryOptions,
    /// The largest page that the service returns, when stated.
    pub page_size: Option<u32>,
    /// Whether it may be sent again when nobody knows whether the first request acted.
    pub is_repeatable: bool,
    /// Why, where that does not follow from the HTTP method.
    pub repeatable_reason: Option<String>,
    /// Headers that a client sends when it was given a value for them (a folder, a tenant).
    pub ambient_headers: Vec<String>,
    /// Who may call it.
    pub requirement: Requirement,
    /// Status codes that the service declares, the normal success first.
    pub statuses: Vec<u16>,
    /// Only for the host of a multi-tenant service.
    pub is_host_only: bool,
    /// Not part of the published API.
    pub is_undocumented: bool,
    /// Deprecation notice; empty text when the service gives no reason.
    pub deprecated: Option<String>,
    /// What it does.
    pub description: Option<String>,
    /// The versions that have it.
    pub versions: Versions,
}

/// A piece of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathPart {
    /// Text as it stands.
    Text(String),
    /// The value of a parameter, by index.
    Parameter(usize),
}

/// Where a parameter stands in the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query, besides OData's own options.
    Query,
    /// In a header.
    Header,
    /// A member of the JSON body.
    Body,
    /// The JSON body itself.
    Content,
    /// A part of a multipart body.
    Form,
}

/// A parameter of an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Name in the request.
    pub name: String,
    /// Name in the languages.
    pub names: Names,
    /// Where it stands.
    pub place: Place,
    /// Type.
    pub ty: TypeUse,
    /// Whether a call needs it.
    pub is_required: bool,
    /// What the service assumes when it is missing.
    pub default: Option<String>,
    /// Limits of its value.
    pub constraints: Constraints,
    /// What it means.
    pub description: Option<String>,
    /// The versions that have it.
    pub versions: Versions,
}

/// How the body of a request is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Body {
    /// There is none.
    None,
    /// The parameters placed in the body are the members of one JSON object.
    Members,
    /// One parameter is the body.
    Whole,
    /// The form parameters are the parts of a `multipart/form-data` body.
    Multipart,
}

/// What comes back from an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// Shape of the response body.
    pub shape: Shape,
    /// Type of the value, or of an item of the list; absent for no content and for bytes.
    pub ty: Option<TypeUse>,
    /// Whether the service may answer without content instead.
    pub is_nullable: bool,
}

/// Shape of a response body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// No content.
    None,
    /// The value itself.
    Value,
    /// `{"value": …}` around a single value (OData JSON 4.01, section 11).
    Wrapped,
    /// `{"value": […]}` (OData JSON 4.01, section 13).
    List,
    /// A bare JSON array.
    Array,
    /// Bytes.
    Bytes,
}

/// A set of OData query options.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct QueryOptions(u8);

impl QueryOptions {
    /// Every option with its name, in the order in which they are written.
    pub const ALL: [(Self, &'static str); 8] = [
        (Self(1), "$filter"),
        (Self(2), "$select"),
        (Self(4), "$expand"),
        (Self(8), "$orderby"),
        (Self(16), "$top"),
        (Self(32), "$skip"),
        (Self(64), "$count"),
        (Self(128), "$search"),
    ];

    /// Reads names separated by blanks; unknown names are returned as an error.
    ///
    /// # Errors
    /// The first name that is not a query option.
    pub fn parse(names: &str) -> Result<Self, String> {
        names.split_whitespace().try_fold(Self(0), |set, name| {
            Self::ALL
                .iter()
                .find(|(_, option)| *option == name)
                .map(|(option, _)| Self(set.0 | option.0))
                .ok_or_else(|| name.to_owned())
        })
    }

    /// Both sets together.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The names of the options in the set.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        Self::ALL
            .into_iter()
            .filter(move |(option, _)| self.0 & option.0 != 0)
            .map(|(_, name)| name)
    }

    /// Whether the set holds the option called `name`.
    #[must_use]
    pub fn has(self, name: &str) -> bool {
        self.names().any(|option| option == name)
    }

    /// Whether the set is empty.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}
