//! CSDL JSON (OData CSDL JSON 4.01) from the model, as services of version 4.0 write it.

mod annotations;
mod schema;

use serde_json::{Map, Value, json};

use super::Detail;
use super::describe;
use crate::csdl::document::{Document, Include};
use crate::model::Service;

/// Writes the description of `service`.
#[must_use]
pub fn emit(service: &Service, detail: Detail) -> String {
    let document = describe::document(service, detail);
    // Alternate form of Display: indented, with names in the order of insertion.
    format!("{:#}\n", Value::Object(csdl(&document, detail)))
}

fn csdl(document: &Document, detail: Detail) -> Map<String, Value> {
    let mut root = Map::new();
    root.insert("$Version".to_owned(), json!(document.version));
    let container = document.schemas.iter().find_map(|schema| {
        let name = &schema.container.as_ref()?.name;
        Some(format!("{}.{name}", schema.namespace))
    });
    if let Some(container) = container {
        root.insert("$EntityContainer".to_owned(), json!(container));
    }
    if !document.references.is_empty() {
        root.insert("$Reference".to_owned(), references(document));
    }
    for schema in &document.schemas {
        root.insert(schema.namespace.clone(), schema::schema(schema, detail));
    }
    root
}

fn references(document: &Document) -> Value {
    let include = |include: &Include| match &include.alias {
        Some(alias) => json!({"$Namespace": include.namespace, "$Alias": alias}),
        None => json!({"$Namespace": include.namespace}),
    };
    document
        .references
        .iter()
        .map(|reference| {
            let includes: Vec<Value> = reference.includes.iter().map(include).collect();
            (reference.uri.clone(), json!({"$Include": includes}))
        })
        .collect::<Map<String, Value>>()
        .into()
}
