use odata_runtime::{
    Body, Literal, Location, Method, Operation, Parameter, Permissions, QueryOptions,
    ResultShape,
};

/// `GET /odata/Books/Library.Match(type={type})`
pub static BOOKS_MATCH: Operation = Operation {
    id: "Books.Match",
    method: Method::Get,
    path: "/odata/Books/Library.Match(type={0})",
    parameters: &[
        Parameter {
            name: "type",
            location: Location::Path,
            literal: Literal::Plain,
            required: true,
        },
    ],
    body: Body::None,
    result: ResultShape::List,
    nullable_result: false,
    repeatable: true,
    page_size: 0,
    key: None,
    query_options: QueryOptions::FILTER
        .union(QueryOptions::SELECT)
        .union(QueryOptions::EXPAND)
        .union(QueryOptions::ORDERBY)
        .union(QueryOptions::TOP)
        .union(QueryOptions::SKIP)
        .union(QueryOptions::COUNT),
    ambient_headers: &[],
    deprecated: false,
    permissions: Permissions {
        documented: &[],
        api: &[],
        scopes: &[],
    },
    versions: odata_runtime::Versions::ALL,
    members: None,
};

/// `GET /odata/Books({key})`
pub static BOOKS_GET: Operation = Operation {
    id: "Books.get",
    method: Method::Get,
    path: "/odata/Books({0})",
    parameters: &[
        Parameter {
            name: "key",
            location: Location::Path,
            literal: Literal::Plain,
            required: true,
        },
    ],
    body: Body::None,
    result: ResultShape::Value,
    nullable_result: false,
    repeatable: true,
    page_size: 0,
    key: None,
    query_options: QueryOptions::SELECT.union(QueryOptions::EXPAND),
    ambient_headers: &[],
    deprecated: false,
    permissions: Permissions {
        documented: &[],
        api: &[],
        scopes: &[],
    },
    versions: odata_runtime::Versions::ALL,
    members: None,
};

/// `GET /odata/Books`
pub static BOOKS_LIST: Operation = Operation {
    id: "Books.list",
    method: Method::Get,
    path: "/odata/Books",
    parameters: &[],
    body: Body::None,
    result: ResultShape::List,
    nullable_result: false,
    repeatable: true,
    page_size: 0,
    key: Some(odata_runtime::Key {
        name: "Type",
        literal: Literal::Plain,
    }),
    query_options: QueryOptions::FILTER
        .union(QueryOptions::SELECT)
        .union(QueryOptions::EXPAND)
        .union(QueryOptions::ORDERBY)
        .union(QueryOptions::TOP)
        .union(QueryOptions::SKIP)
        .union(QueryOptions::COUNT),
    ambient_headers: &[],
    deprecated: false,
    permissions: Permissions {
        documented: &[],
        api: &[],
        scopes: &[],
    },
    versions: odata_runtime::Versions::ALL,
    members: None,
};

/// How the service takes queries.
pub static DIALECT: odata_runtime::Dialect = odata_runtime::Dialect {
    literals: odata_runtime::LiteralStyle::Qualified,
    filter_expressions: 0,
    orderings: 0,
    expand_depth: 0,
    complete_without_link: true,
    numbers_as_text: false,
};
/// Versions of the API that this table was generated from.
pub static API_VERSIONS: &[&str] = &["input.edmx"];
/// The service that this table is about.
pub static SERVICE: odata_runtime::Service = odata_runtime::Service {
    versions: API_VERSIONS,
    document: "/odata",
};
/// What only some versions have, sorted by name: operations, their parameters, types, their
/// properties and members.
pub static PARTIAL: &[(&str, odata_runtime::Versions)] = &[];
/// Every operation, sorted by group and identifier.
pub static ALL: &[&Operation] = &[&BOOKS_MATCH, &BOOKS_GET, &BOOKS_LIST];
