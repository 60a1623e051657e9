//! Reads Swagger 2.0 and OpenAPI 3, in JSON or YAML.

use std::sync::Arc;

use super::description::{
    Body, Content, Description, Object, Operation, Parameter, Place, Schema, Shape,
};
use super::reader::{Reader, flag, scalar, text};
use crate::diagnostics::Diagnostic;
use crate::input::report::{Read, codes};
use crate::input::tree::Value;
use crate::input::{decode, json, yaml};

/// The way out when the input is no OpenAPI document.
const HELP: &str = "pass the document that the service publishes as its Swagger 2.0 or OpenAPI 3.0 \
     description";

const VERBS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// Whether a text may be OpenAPI: what starts a CSDL document in XML is not, and both JSON and YAML
/// name their kind in a member of the outermost object, wherever it stands there.
pub fn is_openapi(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return false;
    };
    let text = text.trim_start_matches('\u{FEFF}').trim_start();
    match text.bytes().next() {
        Some(b'<') | None => false,
        Some(b'{') => KINDS.iter().any(|kind| names(text, kind)),
        Some(_) => text.lines().any(|line| {
            let line = line.trim_start_matches(['"', '\'']);
            KINDS.iter().any(|kind| line.starts_with(kind))
        }),
    }
}

/// Members that name the kind of a document.
const KINDS: [&str; 2] = ["openapi", "swagger"];

/// Whether a text in JSON has a member called `name`.
fn names(text: &str, name: &str) -> bool {
    let quoted = format!("\"{name}\"");
    text.match_indices(&quoted).any(|(at, _)| {
        let behind = text.get(at + quoted.len()..).unwrap_or_default();
        behind.trim_start().starts_with(':')
    })
}

/// Reads an OpenAPI document; `source_name` appears in every location.
///
/// # Errors
///
/// When `bytes` is neither Swagger 2.0 nor OpenAPI 3.
pub fn read(source_name: &str, bytes: &[u8]) -> Result<(Description, Vec<Diagnostic>), Diagnostic> {
    let source = Arc::from(source_name);
    let content = decode::json(&source, bytes)?;
    let content = content.trim_start_matches('\u{FEFF}');
    let mut reader = Reader::new(source, content);
    let root = if content.trim_start().starts_with('{') {
        json::parse(&mut reader.report, content)?
    } else {
        yaml::parse(&mut reader.report, content)?
    };
    let form = form(&reader, &root)?;
    let mut description = Description {
        source: source_name.to_owned(),
        version: root.get("info").and_then(|info| text(info, "version")),
        ..Description::default()
    };
    let named = match form {
        Form::Swagger2 => Some(&root),
        Form::OpenApi3 => root.get("components"),
    };
    let name = form.schemas();
    for member in named.map_or(&[][..], |named| reader.members(named, name)) {
        if !reader.is_named(member) {
            continue;
        }
        let schema = reader.schema(&member.value);
        description.schemas.insert(member.name.to_string(), schema);
    }
    for tag in reader.items(&root, "tags") {
        if let (Some(name), Some(about)) = (text(tag, "name"), text(tag, "description")) {
            description.tags.insert(name, about);
        }
    }
    read_paths(&mut reader, &root, form, &mut description);
    Ok((description, reader.report.into_diagnostics()))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Swagger2,
    OpenApi3,
}

impl Form {
    fn schemas(self) -> &'static str {
        match self {
            Self::Swagger2 => "definitions",
            Self::OpenApi3 => "schemas",
        }
    }
}

fn form(reader: &Reader<'_>, root: &Value<'_>) -> Read<Form> {
    let stated = |name| root.get(name).and_then(scalar);
    match (stated("swagger"), stated("openapi")) {
        (Some(version), _) if version.starts_with('2') => Ok(Form::Swagger2),
        (_, Some(version)) if version.starts_with('3') => Ok(Form::OpenApi3),
        (Some(version), _) | (_, Some(version)) => {
            let message = format!("version {version} of the format is not supported");
            Err(not_openapi(reader, root, &message))
        }
        (None, None) => {
            let message = "the document states neither `swagger` nor `openapi`";
            Err(not_openapi(reader, root, message))
        }
    }
}

fn not_openapi(reader: &Reader<'_>, root: &Value<'_>, message: &str) -> Diagnostic {
    let error = reader
        .report
        .error(codes::NOT_OPENAPI, root.offset, message);
    error.with_help(HELP)
}

fn read_paths<'t>(
    reader: &mut Reader<'t>,
    root: &Value<'t>,
    form: Form,
    description: &mut Description,
) {
    let base = match form {
        Form::Swagger2 => text(root, "basePath").unwrap_or_default(),
        Form::OpenApi3 => String::new(),
    };
    for path in reader.members(root, "paths") {
        let shared = reader.items(&path.value, "parameters");
        for verb in VERBS {
            let Some(value) = path.value.get(verb) else {
                continue;
            };
            let mut operation = Operation {
                method: verb.to_uppercase(),
                path: format!("{}{}", base.trim_end_matches('/'), path.name),
                id: text(value, "operationId"),
                tag: reader.items(value, "tags").first().and_then(scalar),
                summary: text(value, "summary"),
                description: text(value, "description"),
                is_deprecated: flag(value, "deprecated") == Some(true),
                location: reader.locate(value),
                ..Operation::default()
            };
            let own = reader.items(value, "parameters");
            for parameter in shared.iter().chain(own) {
                read_parameter(reader, root, value, parameter, &mut operation);
            }
            if let Some(body) = value.get("requestBody") {
                operation.body = Some(Body {
                    is_required: flag(body, "required") == Some(true),
                    content: content(reader, body),
                });
            }
            read_responses(reader, value, form, &mut operation);
            description.operations.push(operation);
        }
    }
}

/// One parameter; in Swagger 2.0 the body and its parts are parameters, too.
fn read_parameter<'t>(
    reader: &mut Reader<'t>,
    root: &Value<'t>,
    operation: &Value<'t>,
    parameter: &Value<'t>,
    found: &mut Operation,
) {
    let parameter = resolve(root, parameter);
    let Some(name) = text(parameter, "name") else {
        let message = "a parameter has no name; left out";
        reader
            .report
            .warn(codes::MISSING_ATTRIBUTE, parameter.offset, message);
        return;
    };
    let is_required = flag(parameter, "required") == Some(true);
    let mut schema = reader.schema(parameter.get("schema").unwrap_or(parameter));
    let place = match parameter.get("in").and_then(Value::text) {
        Some("path") => Place::Path,
        Some("query") => Place::Query,
        Some("header") => Place::Header,
        Some("body") => {
            found.body = Some(Body {
                is_required,
                content: Content {
                    media_type: Some("application/json".to_owned()),
                    schema: Some(schema),
                },
            });
            return;
        }
        Some("formData") => {
            schema.description = text(parameter, "description");
            let media_type = reader
                .items(operation, "consumes")
                .first()
                .and_then(scalar)
                .unwrap_or_else(|| "multipart/form-data".to_owned());
            add_part(found, name, schema, is_required, media_type);
            return;
        }
        _ => return,
    };
    let parameter = Parameter {
        name,
        place,
        is_required,
        description: text(parameter, "description"),
        schema,
    };
    // One of the operation stands for one of the path with the same name.
    found
        .parameters
        .retain(|it| it.name != parameter.name || it.place != parameter.place);
    found.parameters.push(parameter);
}

fn add_part(
    operation: &mut Operation,
    name: String,
    schema: Schema,
    is_required: bool,
    media_type: String,
) {
    let body = operation.body.get_or_insert_with(|| Body {
        is_required: true,
        content: Content {
            media_type: Some(media_type),
            schema: Some(Schema {
                shape: Shape::Object(Object::default()),
                ..Schema::default()
            }),
        },
    });
    if let Some(Schema {
        shape: Shape::Object(object),
        ..
    }) = &mut body.content.schema
    {
        if is_required {
            object.required.push(name.clone());
        }
        object.properties.push((name, schema));
    }
}

/// What a reference to a shared parameter or response stands for.
fn resolve<'v, 't>(root: &'v Value<'t>, value: &'v Value<'t>) -> &'v Value<'t> {
    let Some(reference) = value.get("$ref").and_then(Value::text) else {
        return value;
    };
    reference
        .strip_prefix("#/")
        .and_then(|path| path.split('/').try_fold(root, |at, name| at.get(name)))
        .unwrap_or(value)
}

fn read_responses<'t>(
    reader: &mut Reader<'t>,
    operation: &Value<'t>,
    form: Form,
    found: &mut Operation,
) {
    for member in reader.members(operation, "responses") {
        let Ok(status) = member.name.parse() else {
            continue;
        };
        let content = match form {
            Form::OpenApi3 => content(reader, &member.value),
            Form::Swagger2 => {
                let schema = member.value.get("schema").map(|it| reader.schema(it));
                Content {
                    media_type: schema.as_ref().map(|_| {
                        let types = reader.items(operation, "produces");
                        plainest(types.iter().filter_map(scalar))
                    }),
                    schema,
                }
            }
        };
        found.responses.insert(status, content);
    }
}

/// The content of a request or response under the plainest of its media types.
fn content<'t>(reader: &mut Reader<'t>, value: &Value<'t>) -> Content {
    let members = reader.members(value, "content");
    if members.is_empty() {
        return Content::default();
    }
    let media_type = plainest(members.iter().map(|member| member.name.to_string()));
    let member = members.iter().find(|member| member.name == media_type);
    let schema = member
        .and_then(|member| member.value.get("schema"))
        .map(|schema| reader.schema(schema));
    Content {
        media_type: Some(media_type),
        schema,
    }
}

/// JSON where it is offered, else the first.
fn plainest(types: impl Iterator<Item = String>) -> String {
    const JSON: &str = "application/json";
    let mut first = None;
    for name in types {
        if name == JSON {
            return name;
        }
        first.get_or_insert(name);
    }
    first.unwrap_or_else(|| JSON.to_owned())
}
