//! What is looked up in both documents: declared types with their properties, and names.

use std::collections::HashSet;

use super::description::{Description, Schema, Shape};
use crate::csdl::document::{StructuredType, TypeReference};

/// What a declared structured type has.
pub(super) struct Declared {
    /// Simple name of its base type.
    pub(super) base: Option<String>,
    /// Its own properties, by name.
    pub(super) properties: Vec<(String, TypeReference)>,
}

impl Declared {
    /// Reads a declaration.
    pub(super) fn of(ty: &StructuredType) -> Self {
        let base = ty.base_type.as_deref();
        let own = ty.properties.iter().map(|it| (&it.name, &it.ty));
        let links = ty.navigation_properties.iter();
        let all = own.chain(links.map(|it| (&it.name, &it.ty)));
        let mut properties: Vec<(String, TypeReference)> =
            all.map(|(name, ty)| (name.clone(), ty.clone())).collect();
        properties.sort_by_key(|(name, _)| name.to_lowercase());
        Self {
            base: base.map(|base| plain(base.rsplit('.').next().unwrap_or(base))),
            properties,
        }
    }
}

/// Names of schemas in responses and in properties.
pub(super) fn values(description: &Description) -> HashSet<String> {
    let mut names = HashSet::new();
    let responses = description
        .operations
        .iter()
        .flat_map(|operation| operation.responses.values())
        .filter_map(|content| content.schema.as_ref());
    responses.for_each(|schema| collect(schema, &mut names));
    for schema in description.schemas.values() {
        if let Shape::Object(object) = &schema.shape {
            let properties = object.properties.iter().map(|(_, schema)| schema);
            properties.for_each(|schema| collect(schema, &mut names));
        }
    }
    names
}

fn collect(schema: &Schema, names: &mut HashSet<String>) {
    match &schema.shape {
        Shape::Named(name) => {
            names.insert(name.clone());
        }
        Shape::Array(items) => collect(items, names),
        _ => {}
    }
}

/// Whether CSDL writes a list or a dictionary as a complex type: then OpenAPI tells what it is.
pub(super) fn is_generic(name: &str) -> bool {
    let simple = name.rsplit('.').next().unwrap_or_default();
    ["List_1Of", "IEnumerable_1Of", "Dictionary_2Of"]
        .iter()
        .any(|start| simple.starts_with(start))
}

/// A name without what only CSDL writes for generic types: `List_1OfInt64` is `ListOfInt64`.
pub(super) fn plain(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    let mut rest = name;
    while let Some(at) = rest.find('_') {
        let (before, after) = rest.split_at(at);
        plain.push_str(before);
        let digits = after.get(1..).unwrap_or_default();
        let length = digits.bytes().take_while(u8::is_ascii_digit).count();
        let tail = digits.get(length..).unwrap_or_default();
        rest = if length > 0 && tail.starts_with("Of") {
            tail
        } else {
            plain.push('_');
            digits
        };
    }
    plain.push_str(rest);
    plain
}

/// A name with a capital first letter.
pub(super) fn capital(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}
