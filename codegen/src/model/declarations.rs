//! What a service declares in OData's own terms, for documents that describe it to others.

use super::{Parameter, StructuredId, TypeUse};
use crate::csdl::document::OperationKind;

/// The declarations behind types, groups and operations.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Declarations {
    /// Qualified name of the entity container.
    pub container: Option<String>,
    /// Version of the schema, where the description states one.
    pub schema_version: Option<String>,
    /// Entity sets and singletons, sorted by name; also those that offer nothing.
    pub sources: Vec<Source>,
    /// Actions and functions, one for each overload, sorted by name.
    pub operations: Vec<DeclaredOperation>,
    /// How callers may show who they are.
    pub authorizations: Vec<Authorization>,
    /// Headers that [`Operation::ambient_headers`](super::Operation) names, sorted by name.
    pub ambient_headers: Vec<Parameter>,
    /// How queries are taken.
    pub queries: Queries,
}

/// How a service takes queries, and how much of them; a limit of 0 is not stated.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Queries {
    /// Members of enumerations stand as `'Member'`, without the name of their type.
    pub plain_enum_members: bool,
    /// Most expressions in `$filter`.
    pub filter_expressions: u32,
    /// Most orderings in `$orderby`.
    pub orderings: u32,
    /// Most levels of `$expand`.
    pub expand_levels: u32,
    /// A page may lack its next link although others follow it, against the rules of OData.
    pub pages_without_link: bool,
    /// 64-bit integers and decimals stand in strings in what is sent (`IEEE754Compatible`).
    pub numbers_as_text: bool,
}

/// The properties that a query option of a set does not take.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Restricted {
    /// None is taken.
    pub is_whole: bool,
    /// Their paths.
    pub properties: Vec<String>,
}

impl Restricted {
    /// Whether the property of this name is not taken.
    #[must_use]
    pub fn covers(&self, name: &str) -> bool {
        self.is_whole || self.properties.iter().any(|path| path == name)
    }
}

/// An entity set or a singleton.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// Name.
    pub name: String,
    /// Its entity type.
    pub entity_type: StructuredId,
    /// A singleton rather than a set.
    pub is_singleton: bool,
    /// Whether the service document lists it, where stated.
    pub in_service_document: Option<bool>,
    /// Paths of navigation properties with the sets that they lead to.
    pub bindings: Vec<(String, String)>,
    /// What `$filter` does not take.
    pub unfiltered: Restricted,
    /// What `$orderby` does not take.
    pub unsorted: Restricted,
    /// What it holds.
    pub description: Option<String>,
}

/// One overload of an action or a function.
#[derive(Debug, Clone, PartialEq)]
pub struct DeclaredOperation {
    /// Qualified name.
    pub qualified_name: String,
    /// Action or function.
    pub kind: OperationKind,
    /// Name and type of the binding parameter, unless the operation is unbound.
    pub binding: Option<(String, TypeUse)>,
    /// Whether more path segments may follow.
    pub is_composable: bool,
    /// Path from the binding parameter to the set of the result.
    pub entity_set_path: Option<String>,
    /// Parameters without the binding parameter.
    pub parameters: Vec<Parameter>,
    /// Type of what it returns.
    pub result: Option<TypeUse>,
    /// The set that the description files it under, where the binding does not tell.
    pub entity_set: Option<String>,
    /// Whether it is called outside OData.
    pub is_endpoint: bool,
    /// Names under which the container imports it.
    pub imports: Vec<Import>,
    /// Identifiers of the operations that call it.
    pub operations: Vec<String>,
}

/// An action import or a function import.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Import {
    /// Name.
    pub name: String,
    /// Set of the result.
    pub entity_set: Option<String>,
    /// Whether the service document lists it, where stated.
    pub in_service_document: Option<bool>,
}

/// A way to show who is calling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authorization {
    /// Name, which required permissions refer to.
    pub name: String,
    /// What it means.
    pub description: Option<String>,
    /// How it works.
    pub scheme: AuthorizationScheme,
}

/// How a caller shows who it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AuthorizationScheme {
    /// A scheme of the `Authorization` header.
    Http {
        /// Its name, for example `bearer`.
        scheme: String,
    },
    /// OAuth 2.0, client credentials.
    ClientCredentials {
        /// Where tokens come from.
        token_url: String,
    },
    /// OAuth 2.0, authorization code.
    AuthorizationCode {
        /// Where a person signs in.
        authorization_url: String,
        /// Where tokens come from.
        token_url: String,
    },
}
