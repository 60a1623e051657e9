use odata_runtime::{
    Body, Literal, Location, Method, Operation, Parameter, Permissions, QueryOptions,
    ResultShape,
};

/// `GET /odata/BookOfTheDay`
pub static BOOK_OF_THE_DAY_GET: Operation = Operation {
    id: "BookOfTheDay.get",
    method: Method::Get,
    path: "/odata/BookOfTheDay",
    parameters: &[],
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

/// `PATCH /odata/BookOfTheDay`
pub static BOOK_OF_THE_DAY_UPDATE: Operation = Operation {
    id: "BookOfTheDay.update",
    method: Method::Patch,
    path: "/odata/BookOfTheDay",
    parameters: &[
        Parameter {
            name: "body",
            location: Location::Body,
            literal: Literal::Json,
            required: true,
        },
    ],
    body: Body::Whole,
    result: ResultShape::None,
    nullable_result: false,
    repeatable: false,
    page_size: 0,
    key: None,
    query_options: QueryOptions::NONE,
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

/// `GET /odata/Heaviest(limit={limit})`
pub static HEAVIEST: Operation = Operation {
    id: "Heaviest",
    method: Method::Get,
    path: "/odata/Heaviest(limit={0})",
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Path,
            literal: Literal::Plain,
            required: true,
        },
    ],
    body: Body::None,
    result: ResultShape::Value,
    nullable_result: true,
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

/// `POST /odata/ResetAll`
pub static RESET_ALL: Operation = Operation {
    id: "ResetAll",
    method: Method::Post,
    path: "/odata/ResetAll",
    parameters: &[],
    body: Body::None,
    result: ResultShape::None,
    nullable_result: false,
    repeatable: false,
    page_size: 0,
    key: None,
    query_options: QueryOptions::NONE,
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
pub static ALL: &[&Operation] = &[
    &BOOK_OF_THE_DAY_GET,
    &BOOK_OF_THE_DAY_UPDATE,
    &HEAVIEST,
    &RESET_ALL,
];
