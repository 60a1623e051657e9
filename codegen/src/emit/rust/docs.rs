//! Documentation comments.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Operation, Parameter, PathPart, Permission, Property, TypeUse};

/// `#[doc]` attributes for paragraphs, with an empty line between them.
pub fn paragraphs<T: AsRef<str>>(paragraphs: &[T]) -> TokenStream {
    let lines = paragraphs
        .iter()
        .enumerate()
        .flat_map(|(index, paragraph)| {
            let gap = (index > 0).then(String::new);
            gap.into_iter()
                .chain(paragraph.as_ref().lines().map(|line| format!(" {line}")))
        });
    quote!(#(#[doc = #lines])*)
}

/// Text from a description, safe inside rustdoc.
pub fn escaped(text: &str) -> String {
    text.replace('[', "\\[")
        .replace('<', "\\<")
        .replace('\n', " ")
}

/// What a property is, and how it stands on the wire.
pub fn property(property: &Property) -> TokenStream {
    let mut facts = vec![format!("`{}`", property.name)];
    if property.is_required {
        facts.push("required".to_owned());
    }
    if property.is_computed {
        facts.push("set by the service".to_owned());
    }
    if let Some(length) = property.constraints.max_length {
        facts.push(format!("at most {length} characters"));
    }
    if let Some(default) = &property.default {
        facts.push(format!("`{default}` by default"));
    }
    if property.deprecated.is_some() {
        facts.push("deprecated".to_owned());
    }
    let facts = format!("{}.", facts.join(", "));
    match &property.description {
        Some(description) => paragraphs(&[escaped(description), facts]),
        None => paragraphs(&[facts]),
    }
}

/// What an operation does, its request line, and who may call it.
pub fn operation(operation: &Operation) -> Vec<String> {
    let mut text = vec![match &operation.description {
        Some(description) => escaped(description),
        None => format!("`{}`.", operation.id),
    }];
    text.push(format!(
        "`{} {}`",
        operation.method.as_str(),
        path(&operation.path, &operation.parameters)
    ));
    text.extend(requirement(operation));
    let optional: Vec<String> = operation
        .parameters
        .iter()
        .filter(|parameter| !parameter.is_required)
        .map(|parameter| format!("`{}`", parameter.names.rust.trim_start_matches("r#")))
        .collect();
    if !optional.is_empty() {
        text.push(format!("Optional: {}.", optional.join(", ")));
    }
    if operation.is_host_only {
        text.push("Only for the host of the installation.".to_owned());
    }
    if let Some(notice) = &operation.deprecated {
        text.push(deprecation(notice));
    }
    text
}

/// The notice, or a plain word where the service gives none.
pub fn deprecation(notice: &str) -> String {
    if notice.is_empty() {
        "Deprecated.".to_owned()
    } else {
        escaped(notice)
    }
}

fn requirement(operation: &Operation) -> Vec<String> {
    let requirement = &operation.requirement;
    let permission = match (&requirement.documented, &requirement.api) {
        (Some(documented), Some(api)) if !same(documented, api) => {
            Some(format!("{documented} (as the service spells it: {api})"))
        }
        (Some(permission), _) | (None, Some(permission)) => Some(permission.to_string()),
        (None, None) => None,
    };
    let mut lines = Vec::new();
    if let Some(permission) = permission {
        let condition = if requirement.is_conditional {
            ", parts of it in certain cases only"
        } else {
            ""
        };
        lines.push(format!("Permissions: {permission}{condition}."));
    }
    match &requirement.scopes {
        Some(scopes) => lines.push(format!("OAuth scopes: {scopes}.")),
        None if !requirement.accepts_oauth => {
            lines.push("Not available to OAuth applications.".to_owned());
        }
        None => {}
    }
    for header in &operation.ambient_headers {
        lines.push(format!(
            "Sends `{header}` when the client has a value for it."
        ));
    }
    lines
}

fn same(documented: &Permission, api: &Permission) -> bool {
    documented.alternatives() == api.alternatives()
}

/// The path with parameter names in braces.
pub fn path(path: &[PathPart], parameters: &[Parameter]) -> String {
    path.iter()
        .map(|part| match part {
            PathPart::Text(text) => text.clone(),
            PathPart::Parameter(index) => format!("{{{}}}", parameters[*index].name),
        })
        .collect()
}

/// What an optional parameter means.
pub fn parameter(parameter: &Parameter) -> TokenStream {
    let default = match &parameter.default {
        Some(default) => format!(", `{default}` by default"),
        None => String::new(),
    };
    let facts = format!(
        "Sets `{}`{}{default}.",
        parameter.name,
        limits(&parameter.ty)
    );
    match &parameter.description {
        Some(description) => paragraphs(&[escaped(description), facts]),
        None => paragraphs(&[facts]),
    }
}

fn limits(ty: &TypeUse) -> &'static str {
    if ty.is_collection {
        ", any number of values"
    } else {
        ""
    }
}
