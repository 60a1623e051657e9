use odata_runtime::{
    Body, Literal, Location, Method, Operation, Parameter, Permissions, QueryOptions,
    ResultShape,
};

/// `GET /odata/Articles/Stock.Newest`
pub static ARTICLES_NEWEST: Operation = Operation {
    id: "Articles.Newest",
    method: Method::Get,
    path: "/odata/Articles/Stock.Newest",
    parameters: &[],
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

/// `POST /odata/Articles`
pub static ARTICLES_CREATE: Operation = Operation {
    id: "Articles.create",
    method: Method::Post,
    path: "/odata/Articles",
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

/// `DELETE /odata/Articles({key})`
pub static ARTICLES_DELETE: Operation = Operation {
    id: "Articles.delete",
    method: Method::Delete,
    path: "/odata/Articles({0})",
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

/// `GET /odata/Articles({key})`
pub static ARTICLES_GET: Operation = Operation {
    id: "Articles.get",
    method: Method::Get,
    path: "/odata/Articles({0})",
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

/// `GET /odata/Articles`
pub static ARTICLES_LIST: Operation = Operation {
    id: "Articles.list",
    method: Method::Get,
    path: "/odata/Articles",
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
    query_options: QueryOptions::FILTER.union(QueryOptions::ORDERBY),
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

/// `PATCH /odata/Articles({key})`
pub static ARTICLES_UPDATE: Operation = Operation {
    id: "Articles.update",
    method: Method::Patch,
    path: "/odata/Articles({0})",
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

/// `POST /odata/OldShelves`
pub static OLD_SHELVES_CREATE: Operation = Operation {
    id: "OldShelves.create",
    method: Method::Post,
    path: "/odata/OldShelves",
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

/// `DELETE /odata/OldShelves({key})`
pub static OLD_SHELVES_DELETE: Operation = Operation {
    id: "OldShelves.delete",
    method: Method::Delete,
    path: "/odata/OldShelves({0})",
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

/// `GET /odata/OldShelves({key})`
pub static OLD_SHELVES_GET: Operation = Operation {
    id: "OldShelves.get",
    method: Method::Get,
    path: "/odata/OldShelves({0})",
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

/// `GET /odata/OldShelves`
pub static OLD_SHELVES_LIST: Operation = Operation {
    id: "OldShelves.list",
    method: Method::Get,
    path: "/odata/OldShelves",
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
    query_options: QueryOptions::FILTER.union(QueryOptions::ORDERBY),
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

/// `PATCH /odata/OldShelves({key})`
pub static OLD_SHELVES_UPDATE: Operation = Operation {
    id: "OldShelves.update",
    method: Method::Patch,
    path: "/odata/OldShelves({0})",
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

/// `POST /odata/Shelves`
pub static SHELVES_CREATE: Operation = Operation {
    id: "Shelves.create",
    method: Method::Post,
    path: "/odata/Shelves",
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

/// `DELETE /odata/Shelves({key})`
pub static SHELVES_DELETE: Operation = Operation {
    id: "Shelves.delete",
    method: Method::Delete,
    path: "/odata/Shelves({0})",
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

/// `GET /odata/Shelves({key})`
pub static SHELVES_GET: Operation = Operation {
    id: "Shelves.get",
    method: Method::Get,
    path: "/odata/Shelves({0})",
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

/// `GET /odata/Shelves`
pub static SHELVES_LIST: Operation = Operation {
    id: "Shelves.list",
    method: Method::Get,
    path: "/odata/Shelves",
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
    query_options: QueryOptions::FILTER,
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

/// `PATCH /odata/Shelves({key})`
pub static SHELVES_UPDATE: Operation = Operation {
    id: "Shelves.update",
    method: Method::Patch,
    path: "/odata/Shelves({0})",
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

/// How the service takes queries.
pub static DIALECT: odata_runtime::Dialect = odata_runtime::Dialect {
    literals: odata_runtime::LiteralStyle::Plain,
    filter_expressions: 20,
    orderings: 3,
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
    &ARTICLES_NEWEST,
    &ARTICLES_CREATE,
    &ARTICLES_DELETE,
    &ARTICLES_GET,
    &ARTICLES_LIST,
    &ARTICLES_UPDATE,
    &OLD_SHELVES_CREATE,
    &OLD_SHELVES_DELETE,
    &OLD_SHELVES_GET,
    &OLD_SHELVES_LIST,
    &OLD_SHELVES_UPDATE,
    &SHELVES_CREATE,
    &SHELVES_DELETE,
    &SHELVES_GET,
    &SHELVES_LIST,
    &SHELVES_UPDATE,
];
