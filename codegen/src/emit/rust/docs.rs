//! Documentation comments.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{limited, prose};
use crate::model::{Operation, Parameter, Property, Service, TypeUse};

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
pub fn property(service: &Service, property: &Property) -> TokenStream {
    let facts = prose::property_facts(service, property);
    match &property.description {
        Some(description) => paragraphs(&[escaped(description), facts]),
        None => paragraphs(&[facts]),
    }
}

/// What an operation does, its request line, and who may call it.
pub fn operation(service: &Service, operation: &Operation) -> Vec<String> {
    let mut text = vec![match &operation.description {
        Some(description) => escaped(description),
        None => format!("`{}`.", operation.id),
    }];
    text.push(format!("`{}`", prose::request_line(operation)));
    text.extend(prose::versions(service, operation.versions));
    text.extend(prose::requirement(operation));
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
    escaped(prose::deprecation(notice))
}

/// What an optional parameter means.
pub fn parameter(service: &Service, parameter: &Parameter) -> TokenStream {
    let default = match &parameter.default {
        Some(default) => format!(", `{default}` by default"),
        None => String::new(),
    };
    let facts = format!(
        "Sets `{}`{}{default}{}.",
        parameter.name,
        limits(&parameter.ty),
        match limited::words(service, parameter.versions) {
            Some(words) => format!("; {words}"),
            None => String::new(),
        }
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
