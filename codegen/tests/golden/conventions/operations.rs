use odata_runtime::{
    Body, Literal, Location, Method, Operation, Parameter, Permissions, QueryOptions,
    ResultShape,
};

/// `GET /odata/Attic({key})/Library.Near(place={place})`
pub static ATTIC_NEAR: Operation = Operation {
    id: "Attic.Near",
    method: Method::Get,
    path: "/odata/Attic({0})/Library.Near(place={1})",
    parameters: &[
        Parameter {
            name: "key",
            location: Location::Path,
            literal: Literal::Plain,
            required: true,
        },
        Parameter {
            name: "place",
            location: Location::Path,
            literal: Literal::Alias,
            required: true,
        },
    ],
    body: Body::None,
    result: ResultShape::Wrapped,
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

/// `POST /odata/Attic`
pub static ATTIC_CREATE: Operation = Operation {
    id: "Attic.create",
    method: Method::Post,
    path: "/odata/Attic",
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

/// `DELETE /odata/Attic({key})`
pub static ATTIC_DELETE: Operation = Operation {
    id: "Attic.delete",
    method: Method::Delete,
    path: "/odata/Attic({0})",
    parameters: &[
        Parameter {
            name: "key",
            location: Location::Path,
            literal: Literal::Plain,
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
    deprecated: false,
    permissions: Permissions {
        documented: &[],
        api: &[],
        scopes: &[],
    },
    versions: odata_runtime::Versions::ALL,
    members: None,
};

/// `GET /odata/Attic({key})`
pub static ATTIC_GET: Operation = Operation {
    id: "Attic.get",
    method: Method::Get,
    path: "/odata/Attic({0})",
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
    query_options: QueryOptions::SELECT,
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

/// `GET /odata/Attic`
pub static ATTIC_LIST: Operation = Operation {
    id: "Attic.list",
    method: Method::Get,
    path: "/odata/Attic",
    parameters: &[],
    body: Body::None,
    result: ResultShape::List,
    nullable_result: false,
    repeatable: true,
    page_size: 0,
    key: Some(odata_runtime::Key {
        name: "Id",
        literal: Literal::Plain,
    }),
    query_options: QueryOptions::SELECT
        .union(QueryOptions::ORDERBY)
        .union(QueryOptions::SKIP)
        .union(QueryOptions::SEARCH),
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

/// `PATCH /odata/Attic({key})`
pub static ATTIC_UPDATE: Operation = Operation {
    id: "Attic.update",
    method: Method::Patch,
    path: "/odata/Attic({0})",
    parameters: &[
        Parameter {
            name: "key",
            location: Location::Path,
            literal: Literal::Plain,
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

/// `GET /odata/Books({key})/Library.Near(place={place})`
pub static BOOKS_NEAR: Operation = Operation {
    id: "Books.Near",
    method: Method::Get,
    path: "/odata/Books({0})/Library.Near(place={1})",
    parameters: &[
        Parameter {
            name: "key",
            location: Location::Path,
            literal: Literal::Plain,
            required: true,
        },
        Parameter {
            name: "place",
            location: Location::Path,
            literal: Literal::Alias,
            required: true,
        },
    ],
    body: Body::None,
    result: ResultShape::Wrapped,
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
            literal: Literal::Plain,
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
        name: "Id",
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

/// `PATCH /odata/Books({key})`
pub static BOOKS_UPDATE: Operation = Operation {
    id: "Books.update",
    method: Method::Patch,
    path: "/odata/Books({0})",
    parameters: &[
        Parameter {
            name: "key",
            location: Location::Path,
            literal: Literal::Plain,
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

/// `GET /odata/Find(text={text},numbers={numbers})`
pub static FIND: Operation = Operation {
    id: "Find",
    method: Method::Get,
    path: "/odata/Find(text={0},numbers={1})",
    parameters: &[
        Parameter {
            name: "text",
            location: Location::Path,
            literal: Literal::Quoted,
            required: true,
        },
        Parameter {
            name: "numbers",
            location: Location::Path,
            literal: Literal::Alias,
            required: false,
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
    &ATTIC_NEAR,
    &ATTIC_CREATE,
    &ATTIC_DELETE,
    &ATTIC_GET,
    &ATTIC_LIST,
    &ATTIC_UPDATE,
    &BOOKS_NEAR,
    &BOOKS_CREATE,
    &BOOKS_DELETE,
    &BOOKS_GET,
    &BOOKS_LIST,
    &BOOKS_UPDATE,
    &FIND,
];
