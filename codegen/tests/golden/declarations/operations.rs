use odata_runtime::{
    Body, Literal, Location, Method, Operation, Parameter, Permissions, QueryOptions,
    ResultShape,
};

/// `GET /covers/{id}`
pub static COVERS_COVER: Operation = Operation {
    id: "Covers.Cover",
    method: Method::Get,
    path: "/covers/{0}",
    parameters: &[
        Parameter {
            name: "id",
            location: Location::Path,
            literal: Literal::Text,
            required: true,
        },
    ],
    body: Body::None,
    result: ResultShape::Bytes,
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

/// `POST /odata/Films/Library.Rate`
pub static FILMS_RATE: Operation = Operation {
    id: "Films.Rate",
    method: Method::Post,
    path: "/odata/Films/Library.Rate",
    parameters: &[
        Parameter {
            name: "stars",
            location: Location::Body,
            literal: Literal::Json,
            required: true,
        },
        Parameter {
            name: "note",
            location: Location::Body,
            literal: Literal::Json,
            required: false,
        },
        Parameter {
            name: "X-Reason",
            location: Location::Header,
            literal: Literal::Text,
            required: true,
        },
    ],
    body: Body::Members,
    result: ResultShape::Wrapped,
    nullable_result: false,
    repeatable: false,
    page_size: 0,
    key: None,
    query_options: QueryOptions::NONE,
    ambient_headers: &["X-Branch"],
    deprecated: false,
    permissions: Permissions {
        documented: &[],
        api: &[&["Admin"], &["Films.Edit", "Films.View"]],
        scopes: &[&["all"], &["films", "stars"]],
    },
    versions: odata_runtime::Versions::ALL,
    members: None,
};

/// `GET /odata/Films({film})/Library.Similar(genre={genre},ids={ids})`
pub static FILMS_SIMILAR: Operation = Operation {
    id: "Films.Similar",
    method: Method::Get,
    path: "/odata/Films({0})/Library.Similar(genre={1},ids={2})",
    parameters: &[
        Parameter {
            name: "film",
            location: Location::Path,
            literal: Literal::Plain,
            required: true,
        },
        Parameter {
            name: "genre",
            location: Location::Path,
            literal: Literal::Quoted,
            required: true,
        },
        Parameter {
            name: "ids",
            location: Location::Path,
            literal: Literal::Alias,
            required: false,
        },
    ],
    body: Body::None,
    result: ResultShape::List,
    nullable_result: false,
    repeatable: true,
    page_size: 20,
    key: None,
    query_options: QueryOptions::TOP.union(QueryOptions::COUNT),
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

/// `POST /odata/Films`
pub static FILMS_CREATE: Operation = Operation {
    id: "Films.create",
    method: Method::Post,
    path: "/odata/Films",
    parameters: &[
        Parameter {
            name: "reel",
            location: Location::Form,
            literal: Literal::Json,
            required: true,
        },
    ],
    body: Body::Multipart,
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

/// `DELETE /odata/Films({film})/all`
pub static FILMS_DELETE: Operation = Operation {
    id: "Films.delete",
    method: Method::Delete,
    path: "/odata/Films({0})/all",
    parameters: &[
        Parameter {
            name: "film",
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

/// `GET /odata/Films({film})`
pub static FILMS_GET: Operation = Operation {
    id: "Films.get",
    method: Method::Get,
    path: "/odata/Films({0})",
    parameters: &[
        Parameter {
            name: "film",
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

/// `GET /odata/Films`
pub static FILMS_LIST: Operation = Operation {
    id: "Films.list",
    method: Method::Get,
    path: "/odata/Films",
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

/// `PATCH /odata/Films({film})`
pub static FILMS_UPDATE: Operation = Operation {
    id: "Films.update",
    method: Method::Patch,
    path: "/odata/Films({0})",
    parameters: &[
        Parameter {
            name: "film",
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

/// `POST /odata/Close`
pub static CLOSE: Operation = Operation {
    id: "Close",
    method: Method::Post,
    path: "/odata/Close",
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

/// `GET /odata/OpeningTime`
pub static OPENING_TIME: Operation = Operation {
    id: "OpeningTime",
    method: Method::Get,
    path: "/odata/OpeningTime",
    parameters: &[],
    body: Body::None,
    result: ResultShape::Wrapped,
    nullable_result: true,
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
pub static API_VERSIONS: &[&str] = &["3.1"];
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
    &COVERS_COVER,
    &FILMS_RATE,
    &FILMS_SIMILAR,
    &FILMS_CREATE,
    &FILMS_DELETE,
    &FILMS_GET,
    &FILMS_LIST,
    &FILMS_UPDATE,
    &CLOSE,
    &OPENING_TIME,
];
