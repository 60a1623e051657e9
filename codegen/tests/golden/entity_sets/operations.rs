use odata_runtime::{
    Body, Literal, Location, Method, Operation, Parameter, Permissions, QueryOptions,
    ResultShape,
};

/// `POST /odata/Books`
pub static BOOKS_CREATE: Operation = Operation {
    id: "Books.create",
    method: Method::Post,
    path: "/odata/Books",
    parameters: &[
        Parameter {
            name: "body",
            location: Location::Body,
            literal: Literal::Json,
            required: true,
        },
    ],
    body: Body::Whole,
    result: ResultShape::Value,
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

/// `DELETE /odata/Books({key})`
pub static BOOKS_DELETE: Operation = Operation {
    id: "Books.delete",
    method: Method::Delete,
    path: "/odata/Books({0})",
    parameters: &[
        Parameter {
            name: "key",
            location: Location::Path,
            literal: Literal::Quoted,
            required: true,
        },
    ],
    body: Body::None,
    result: ResultShape::None,
    nullable_result: false,
    repeatable: true,
    page_size: 0,
    key: None,
    query_options: QueryOptions::NONE,
    ambient_headers: &[],
    deprecated: true,
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
    parameters: &[
        Parameter {
            name: "includeLent",
            location: Location::Query,
            literal: Literal::Text,
            required: false,
        },
    ],
    body: Body::None,
    result: ResultShape::List,
    nullable_result: false,
    repeatable: true,
    page_size: 100,
    key: Some(odata_runtime::Key {
        name: "Isbn",
        literal: Literal::Quoted,
    }),
    query_options: QueryOptions::FILTER
        .union(QueryOptions::SELECT)
        .union(QueryOptions::EXPAND)
        .union(QueryOptions::ORDERBY)
        .union(QueryOptions::TOP)
        .union(QueryOptions::SKIP)
        .union(QueryOptions::COUNT),
    ambient_headers: &["X-Branch"],
    deprecated: false,
    permissions: Permissions {
        documented: &[],
        api: &[&["Admin"], &["Books.Read", "Shelves.Read"]],
        scopes: &[&["books"]],
    },
    versions: odata_runtime::Versions::ALL,
    members: None,
};

/// `PUT /odata/Books({key})`
pub static BOOKS_REPLACE: Operation = Operation {
    id: "Books.replace",
    method: Method::Put,
    path: "/odata/Books({0})",
    parameters: &[
        Parameter {
            name: "key",
            location: Location::Path,
            literal: Literal::Quoted,
            required: true,
        },
        Parameter {
            name: "body",
            location: Location::Body,
            literal: Literal::Json,
            required: true,
        },
    ],
    body: Body::Whole,
    result: ResultShape::Value,
    nullable_result: false,
    repeatable: true,
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

/// `PATCH /odata/Books({key})`
pub static BOOKS_UPDATE: Operation = Operation {
    id: "Books.update",
    method: Method::Patch,
    path: "/odata/Books({0})",
    parameters: &[
        Parameter {
            name: "key",
            location: Location::Path,
            literal: Literal::Quoted,
            required: true,
        },
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
    &BOOKS_CREATE,
    &BOOKS_DELETE,
    &BOOKS_LIST,
    &BOOKS_REPLACE,
    &BOOKS_UPDATE,
];
