//! Several documents as one, in canonical form: schemas, types, properties and sets by name,
//! aliases only for namespaces that no document declares.
//!
//! Nothing that a document says is lost; of two declarations of one name the first counts.

mod names;

use std::collections::{BTreeMap, HashSet};

use super::document::{
    Document, EntityContainer, Include, OperationKind, Reference, Schema, StructuredKind,
};
use names::Names;

/// Joins `documents`.
#[must_use]
pub fn merge(documents: &[Document]) -> Document {
    let declared: HashSet<&str> = documents
        .iter()
        .flat_map(|document| &document.schemas)
        .map(|schema| schema.namespace.as_str())
        .collect();
    let references = references(documents, &declared);
    let mut schemas: BTreeMap<String, Schema> = BTreeMap::new();
    for document in documents {
        let names = Names::of(document, &declared, &references);
        for schema in &document.schemas {
            let mut schema = schema.clone();
            names.resolve(&mut schema);
            match schemas.get_mut(&schema.namespace) {
                Some(known) => join(known, schema),
                None => {
                    schemas.insert(schema.namespace.clone(), schema);
                }
            }
        }
    }
    let mut schemas: Vec<Schema> = schemas.into_values().collect();
    schemas.iter_mut().for_each(sort);
    Document {
        source: documents
            .first()
            .map(|document| document.source.clone())
            .unwrap_or_default(),
        version: documents
            .iter()
            .map(|document| document.version.as_str())
            .max()
            .unwrap_or("4.0")
            .to_owned(),
        references,
        schemas,
    }
}

/// References to what no document declares, each namespace once; an alias that stands for
/// something else already is left out.
fn references(documents: &[Document], declared: &HashSet<&str>) -> Vec<Reference> {
    let mut known: HashSet<String> = HashSet::new();
    let mut aliases: HashSet<String> = HashSet::new();
    let mut references: Vec<Reference> = Vec::new();
    for reference in documents.iter().flat_map(|document| &document.references) {
        let mut includes = Vec::new();
        for include in &reference.includes {
            let namespace = include.namespace.as_str();
            if declared.contains(namespace) || !known.insert(namespace.to_owned()) {
                continue;
            }
            let alias = include.alias.clone();
            includes.push(Include {
                namespace: namespace.to_owned(),
                alias: alias.filter(|alias| aliases.insert(alias.clone())),
            });
        }
        if !includes.is_empty() {
            references.push(Reference {
                includes,
                ..reference.clone()
            });
        }
    }
    references
}

/// Adds to `known` what another schema of its namespace declares.
fn join(known: &mut Schema, more: Schema) {
    known.structured_types.extend(more.structured_types);
    known.enum_types.extend(more.enum_types);
    known.type_definitions.extend(more.type_definitions);
    known.operations.extend(more.operations);
    known.terms.extend(more.terms);
    known.targeted_annotations.extend(more.targeted_annotations);
    known.annotations.extend(more.annotations);
    match (&mut known.container, more.container) {
        (Some(container), Some(more)) => {
            container.sources.extend(more.sources);
            container.imports.extend(more.imports);
            container.annotations.extend(more.annotations);
        }
        (container @ None, more) => *container = more,
        (Some(_), None) => {}
    }
}

/// Orders what a schema declares by name, and keeps the first of each name; overloads stay in
/// their order.
fn sort(schema: &mut Schema) {
    let is_complex = |kind: StructuredKind| kind == StructuredKind::Complex;
    let types = &mut schema.structured_types;
    keep_first(types, |ty| ty.name.clone());
    types.sort_by(|a, b| (is_complex(a.kind), &a.name).cmp(&(is_complex(b.kind), &b.name)));
    for ty in types {
        ty.properties.sort_by(|a, b| a.name.cmp(&b.name));
        ty.navigation_properties.sort_by(|a, b| a.name.cmp(&b.name));
    }
    keep_first(&mut schema.enum_types, |ty| ty.name.clone());
    schema.enum_types.sort_by(|a, b| a.name.cmp(&b.name));
    keep_first(&mut schema.type_definitions, |ty| ty.name.clone());
    schema.type_definitions.sort_by(|a, b| a.name.cmp(&b.name));
    keep_first(&mut schema.terms, |term| term.name.clone());
    schema.terms.sort_by(|a, b| a.name.cmp(&b.name));
    let is_function = |kind: OperationKind| kind == OperationKind::Function;
    let operations = &mut schema.operations;
    operations.sort_by(|a, b| (is_function(a.kind), &a.name).cmp(&(is_function(b.kind), &b.name)));
    let targeted = &mut schema.targeted_annotations;
    targeted.sort_by(|a, b| a.target.cmp(&b.target));
    if let Some(container) = &mut schema.container {
        sort_container(container);
    }
}

fn sort_container(container: &mut EntityContainer) {
    keep_first(&mut container.sources, |source| source.name.clone());
    let sources = &mut container.sources;
    sources.sort_by(|a, b| (a.is_singleton, &a.name).cmp(&(b.is_singleton, &b.name)));
    container.imports.sort_by(|a, b| a.name.cmp(&b.name));
}

fn keep_first<T>(items: &mut Vec<T>, name: impl Fn(&T) -> String) {
    let mut seen = HashSet::new();
    items.retain(|item| seen.insert(name(item)));
}
