//! Rust: models, sets and the operation table of a client over `odata-runtime`.

mod bodies;
mod docs;
mod models;
mod properties;
mod sets;
mod table;
mod types;

pub(super) use table::{literal, path};
pub use types::{is_upload, parameter_type, property_type, result_type, value_type};

use proc_macro2::{Ident, Span, TokenStream};

use super::File;
use crate::model::Service;

/// What the caller decides about the output.
#[derive(Debug, Clone)]
pub struct Options {
    /// Name of the client type, for example `Orchestrator`.
    pub client: String,
}

/// Text that does not parse as Rust: a defect of this emitter, reported instead of written.
#[derive(Debug, thiserror::Error)]
#[error("the generated {file} is not valid Rust: {source}")]
pub struct InvalidOutput {
    file: &'static str,
    source: syn::Error,
}

/// Writes `models.rs`, `properties.rs`, `sets.rs` and `operations.rs`.
///
/// # Errors
/// [`InvalidOutput`], if a file does not parse.
pub fn emit(service: &Service, options: &Options) -> Result<Vec<File>, InvalidOutput> {
    let file = |file, text: Result<String, syn::Error>| match text {
        Ok(text) => Ok(File {
            path: String::from(file),
            text,
        }),
        Err(source) => Err(InvalidOutput { file, source }),
    };
    Ok(vec![
        file("models.rs", format(models::items(service)))?,
        file("properties.rs", format(properties::items(service)))?,
        file("sets.rs", format(sets::items(service, options)))?,
        file("operations.rs", format(table::items(service)))?,
    ])
}

/// Formats items, with a blank line between items and between methods. One is made when the one
/// before is written: all at once would take ten times the memory.
fn format(items: impl Iterator<Item = TokenStream>) -> Result<String, syn::Error> {
    let mut text = String::new();
    for item in items {
        let file = syn::parse2::<syn::File>(item)?;
        for line in prettyplease::unparse(&file).lines() {
            let starts_documented_item = line.trim_start().starts_with("///");
            if starts_documented_item && text.ends_with("}\n") {
                text.push('\n');
            }
            text.push_str(line);
            text.push('\n');
        }
        text.push('\n');
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    Ok(text)
}

/// An identifier from the naming table, raw ones included.
fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(plain) => Ident::new_raw(plain, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}
