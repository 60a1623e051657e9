use odata_runtime::{
    Body, Literal, Location, Method, Operation, Parameter, Permissions, QueryOptions,
    ResultShape,
};

/// `GET /api/{branch}/status`
pub static STATUS_GET: Operation = Operation {
    id: "Status.Get",
    method: Method::Get,
    path: "/api/{0}/status",
    parameters: &[
        Parameter {
            name: "branch",
            location: Location::Path,
            literal: Literal::Text,
            required: true,
        },
        Parameter {
            name: "days",
            location: Location::Query,
            literal: Literal::Text,
            required: true,
        },
    ],
    body: Body::None,
    result: ResultShape::Array,
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

/// `POST /api/log`
pub static STATUS_LOG: Operation = Operation {
    id: "Status.Log",
    method: Method::Post,
    path: "/api/log",
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

/// `PUT /api/upload`
pub static STATUS_UPLOAD: Operation = Operation {
    id: "Status.Upload",
    method: Method::Put,
    path: "/api/upload",
    parameters: &[
        Parameter {
            name: "file",
            location: Location::Form,
            literal: Literal::Json,
            required: true,
        },
        Parameter {
            name: "note",
            location: Location::Form,
            literal: Literal::Json,
            required: false,
        },
    ],
    body: Body::Multipart,
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
    document: "",
};
/// What only some versions have, sorted by name: operations, their parameters, types, their
/// properties and members.
pub static PARTIAL: &[(&str, odata_runtime::Versions)] = &[];
/// Every operation, sorted by group and identifier.
pub static ALL: &[&Operation] = &[&STATUS_GET, &STATUS_LOG, &STATUS_UPLOAD];
