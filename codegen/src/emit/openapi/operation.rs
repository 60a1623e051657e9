//! One operation.

use serde_json::{Value, json};

use super::body::request_body;
use super::parameters::parameters;
use super::schemas::Schemas;
use super::security;
use super::{Object, set};
use crate::model::{Group, Operation, Outcome, Service, Shape};

/// The operation object.
pub fn operation(
    service: &Service,
    schemas: &Schemas<'_>,
    group: &Group,
    operation: &Operation,
) -> Value {
    let mut object = Object::new();
    set(&mut object, "tags", Some(json!([group.name])));
    set(&mut object, "summary", operation.description.as_deref());
    set(&mut object, "description", description(operation));
    set(&mut object, "operationId", Some(operation.id.as_str()));
    let parameters = parameters(service, schemas, operation);
    let parameters = (!parameters.is_empty()).then_some(parameters);
    set(&mut object, "parameters", parameters);
    set(&mut object, "requestBody", request_body(schemas, operation));
    set(
        &mut object,
        "responses",
        Some(responses(schemas, operation)),
    );
    let is_deprecated = operation.deprecated.is_some();
    set(&mut object, "deprecated", is_deprecated.then_some(true));
    set(
        &mut object,
        "security",
        Some(security::requirement(operation)),
    );
    Value::Object(object)
}

fn description(operation: &Operation) -> Option<String> {
    let mut text = security::words(operation).join("\n\n");
    if let Some(notice) = &operation.deprecated {
        text.push_str("\nDEPRECATED: \n");
        text.push_str(notice);
    }
    Some(text).filter(|text| !text.is_empty())
}

fn responses(schemas: &Schemas<'_>, operation: &Operation) -> Value {
    let usual = match operation.result.shape {
        Shape::None => 204,
        _ => 200,
    };
    let mut statuses = operation.statuses.clone();
    if statuses.is_empty() {
        statuses.push(usual);
        statuses.extend((operation.result.is_nullable && usual == 200).then_some(204));
    }
    let responses: Object = statuses
        .into_iter()
        .map(|status| (status.to_string(), response(schemas, operation, status)))
        .collect();
    Value::Object(responses)
}

fn response(schemas: &Schemas<'_>, operation: &Operation, status: u16) -> Value {
    let mut object = Object::new();
    set(&mut object, "description", Some(reason(status)));
    let has_content = (200..300).contains(&status) && status != 204;
    if has_content && operation.result.shape != Shape::None {
        set(&mut object, "content", Some(content(schemas, operation)));
    }
    Value::Object(object)
}

fn content(schemas: &Schemas<'_>, operation: &Operation) -> Value {
    if operation.result.shape == Shape::Bytes {
        let schema = json!({"type": "string", "format": "binary"});
        return json!({"application/octet-stream": {"schema": schema}});
    }
    let has_count = operation.query_options.has("$count");
    json!({"application/json": {"schema": result(schemas, &operation.result, has_count)}})
}

/// The response as it travels.
fn result(schemas: &Schemas<'_>, result: &Outcome, has_count: bool) -> Value {
    let Some(ty) = &result.ty else {
        return json!({});
    };
    let schema = schemas.of_type(ty);
    match result.shape {
        Shape::List if has_count => json!({
            "type": "object",
            "properties": {
                "@odata.count": {"type": "integer", "format": "int64"},
                "value": schema,
            },
        }),
        Shape::List | Shape::Wrapped => {
            json!({"type": "object", "properties": {"value": schema}})
        }
        _ => schema,
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "Success",
        201 => "Created",
        202 => "Accepted",
        204 => "No Content",
        207 => "Multi-Status",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        409 => "Conflict",
        410 => "Gone",
        413 => "Content Too Large",
        415 => "Unsupported Media Type",
        422 => "Unprocessable Content",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        503 => "Service Unavailable",
        other => match other / 100 {
            2 => "Success",
            3 => "Redirection",
            4 => "Client Error",
            _ => "Server Error",
        },
    }
}
