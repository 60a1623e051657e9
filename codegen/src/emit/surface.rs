//! `surface.json`: every public name with its signature, for review and for comparison between
//! languages and versions.

use serde_json::{Map, Value, json};

use super::prose::request_line;
use super::rust::{parameter_type, property_type, result_type};
use crate::model::{Operation, Service, Shape};

/// The listing, one line per name so that a change shows as a small difference.
#[must_use]
pub fn emit(service: &Service) -> String {
    let mut text = String::from("{\n");
    section(&mut text, "operations", operations(service));
    text.push_str(",\n");
    section(&mut text, "types", types(service));
    text.push_str(",\n");
    section(&mut text, "enums", enums(service));
    text.push_str("\n}\n");
    text
}

fn section(text: &mut String, name: &str, entries: Map<String, Value>) {
    text.push_str(&format!("  {}: {{", json!(name)));
    for (index, (key, value)) in entries.iter().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        text.push_str(&format!("{comma}\n    {}: {value}", json!(key)));
    }
    text.push_str("\n  }");
}

fn operations(service: &Service) -> Map<String, Value> {
    service
        .operations()
        .map(|(group, operation)| {
            let entry = json!({
                "request": request_line(operation),
                "rust": format!(
                    "{}().{}{}",
                    group.accessor.rust,
                    operation.names.rust,
                    signature(service, operation)
                ),
                "python": format!("{}.{}", group.accessor.python, operation.names.python),
                "javascript": format!(
                    "{}.{}",
                    group.accessor.javascript, operation.names.javascript
                ),
            });
            (operation.id.clone(), entry)
        })
        .collect()
}

/// Required parameters, then optional ones in brackets, then the result.
fn signature(service: &Service, operation: &Operation) -> String {
    let parameters = |required: bool| {
        operation
            .parameters
            .iter()
            .filter(move |parameter| parameter.is_required == required)
            .map(|parameter| {
                format!(
                    "{}: {}",
                    parameter.names.rust,
                    compact(&parameter_type(service, parameter).to_string())
                )
            })
            .collect::<Vec<_>>()
            .join(", ")
    };
    let optional = parameters(false);
    let optional = if optional.is_empty() {
        optional
    } else {
        format!("[{optional}]")
    };
    let result = compact(&result_type(service, &operation.result).to_string());
    let result = match operation.result.shape {
        Shape::List => format!("List<{result}>"),
        _ => format!("Call<{result}>"),
    };
    format!("({}){optional} -> {result}", parameters(true))
}

fn types(service: &Service) -> Map<String, Value> {
    service
        .types
        .iter()
        .filter(|ty| ty.is_reachable)
        .map(|ty| {
            let properties: Map<String, Value> = ty
                .properties
                .iter()
                .map(|property| {
                    let rust = compact(&property_type(service, property).to_string());
                    let name = property.names.rust.trim_start_matches("r#");
                    (property.name.clone(), json!(format!("{name}: {rust}")))
                })
                .collect();
            (ty.name.clone(), Value::Object(properties))
        })
        .collect()
}

fn enums(service: &Service) -> Map<String, Value> {
    service
        .enums
        .iter()
        .filter(|ty| ty.is_reachable)
        .map(|ty| {
            let members: Vec<&str> = ty
                .members
                .iter()
                .map(|member| member.name.as_str())
                .collect();
            (ty.name.clone(), json!(members))
        })
        .collect()
}

/// Token text without the blanks that tokens are joined with.
fn compact(tokens: &str) -> String {
    tokens
        .replace("odata_runtime :: ", "")
        .replace("std :: collections :: ", "")
        .replace(" < ", "<")
        .replace(" <", "<")
        .replace("< ", "<")
        .replace(" > ", ">")
        .replace(" >", ">")
        .replace("& ", "&")
        .replace(" ,", ",")
        .replace("[ ", "[")
        .replace(" ]", "]")
}
