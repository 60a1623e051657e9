//! Adds an OpenAPI document to the CSDL documents of the same service.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::annotate::{client, core, record, string};
use super::call::{Call, limit};
use super::description::Description;
use super::routes::{Route, route};
use super::types::Types;
use super::{endpoints, operations, sets, structures};
use crate::csdl::document::{Document, Expression, Schema};
use crate::diagnostics::{Diagnostic, Severity};

/// What neither document says.
#[derive(Debug, Clone, Default)]
pub struct Conventions {
    /// First segment of the path of everything inside OData.
    pub odata_prefix: String,
    /// Headers that the settings of the client supply.
    pub ambient_headers: Vec<String>,
    /// Members of enumerations are written as texts in query options.
    pub plain_enum_members: bool,
    /// A page may lack its next link although others follow it.
    pub pages_without_link: bool,
}

/// Adds what `description` says to `documents`.
///
/// Who wins where the two differ: CSDL for the types of properties, keys and bindings; OpenAPI for
/// what operations take and give, for which verbs a set has, and for lists and dictionaries that
/// CSDL writes as complex types. An operation that only CSDL has is marked as undocumented.
pub fn join(
    documents: &mut [Document],
    description: &Description,
    conventions: &Conventions,
) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let Some((container_document, namespace)) = container(documents) else {
        return vec![no_container(description)];
    };
    let mut types = Types::of(documents, description, &namespace);
    structures::join(documents, description, &mut types, &mut diagnostics);
    name_enumerations(description, &mut types);
    let new_types = structures::new_types(description, &mut types);
    let sources = sources(documents);
    let calls: Vec<Call<'_>> = description
        .operations
        .iter()
        .map(|operation| Call::of(operation, &conventions.ambient_headers))
        .collect();
    report_unclear(&calls, &mut diagnostics);

    let mut verbs: BTreeMap<String, Vec<sets::Verb<'_>>> = BTreeMap::new();
    let mut bound = operations::Joined::default();
    let mut endpoints = endpoints::Endpoints::default();
    for call in &calls {
        let operation = call.operation;
        let is_source = |name: &str| sources.contains_key(name);
        match route(operation, &conventions.odata_prefix, is_source) {
            Route::Source {
                name,
                key,
                bound: None,
            } => verbs
                .entry(name)
                .or_default()
                .push(sets::Verb { key, call }),
            Route::Source {
                name,
                key,
                bound: Some((qualified, arguments)),
            } => {
                let route = operations::Bound {
                    set: &name,
                    entity: &sources[&name],
                    is_shared: is_shared(&sources, &name),
                    key: key.as_deref(),
                    qualified: &qualified,
                    arguments: &arguments,
                };
                if !bound.join(documents, call, &route, &mut types) {
                    endpoints.add(call, &mut types);
                    diagnostics.push(undeclared(call, &qualified));
                }
            }
            Route::Import(name, arguments) => {
                if !bound.join_import(documents, call, &name, &arguments, &mut types) {
                    endpoints.add(call, &mut types);
                    diagnostics.push(undeclared(call, &name));
                }
            }
            Route::Endpoint => endpoints.add(call, &mut types),
        }
    }
    bound.mark_others(documents);
    sets::join(documents, &verbs, &mut types);
    structures::join_enums(documents, &mut types, &mut diagnostics);

    let document = &mut documents[container_document];
    state_queries(document, &calls, description, conventions);
    let home = schema_mut(document, &namespace);
    home.structured_types.extend(new_types);
    let enums = std::mem::take(&mut types.new_enums);
    home.enum_types.extend(enums.into_values());
    endpoints.write(document, &namespace, description);
    diagnostics
}

/// Enumerations are called after parameters, where one has them: properties have longer names.
fn name_enumerations(description: &Description, types: &mut Types<'_>) {
    for operation in &description.operations {
        for parameter in &operation.parameters {
            let owner = operation.id.as_deref().unwrap_or_default();
            types.of_schema(&parameter.schema, owner, &parameter.name);
        }
    }
}

/// The document with the entity container, and the namespace of the container.
fn container(documents: &[Document]) -> Option<(usize, String)> {
    documents.iter().enumerate().find_map(|(index, document)| {
        let schema = document.schemas.iter().find(|it| it.container.is_some())?;
        Some((index, schema.namespace.clone()))
    })
}

/// Entity types of sets and singletons, by name of the source.
fn sources(documents: &[Document]) -> HashMap<String, String> {
    let containers = documents
        .iter()
        .flat_map(|document| &document.schemas)
        .filter_map(|schema| schema.container.as_ref());
    containers
        .flat_map(|container| &container.sources)
        .map(|source| (source.name.clone(), source.entity_type.clone()))
        .collect()
}

/// Whether another set has entities of the same type.
fn is_shared(sources: &HashMap<String, String>, name: &str) -> bool {
    let entity = sources.get(name);
    let same = sources.values().filter(|it| Some(*it) == entity);
    same.count() > 1
}

/// The schema `namespace`, which is made where it is missing.
pub(super) fn schema_mut<'s>(document: &'s mut Document, namespace: &str) -> &'s mut Schema {
    let found = document
        .schemas
        .iter()
        .position(|it| it.namespace == namespace);
    let index = found.unwrap_or_else(|| {
        document.schemas.push(Schema {
            namespace: namespace.to_owned(),
            ..Schema::default()
        });
        document.schemas.len() - 1
    });
    &mut document.schemas[index]
}

/// States version and limits of query options, which the parameters describe.
fn state_queries(
    document: &mut Document,
    calls: &[Call<'_>],
    description: &Description,
    conventions: &Conventions,
) {
    let highest = |option: &str, words: &str| {
        let options = calls.iter().filter_map(|call| call.option(option));
        options.filter_map(|option| limit(option, words)).max()
    };
    let limits = [
        (
            "MaxFilterExpressions",
            highest("$filter", "maximum number of expressions is"),
        ),
        (
            "MaxOrderings",
            highest("$orderby", "maximum number of expressions is"),
        ),
        ("MaxExpandLevels", highest("$expand", "maximum depth is")),
    ];
    let flags = [
        ("PlainEnumMembers", conventions.plain_enum_members),
        ("PagesWithoutLink", conventions.pages_without_link),
    ];
    let mut properties: Vec<(&str, Expression)> = limits
        .into_iter()
        .filter_map(|(name, limit)| Some((name, Expression::Int(limit?))))
        .collect();
    let set = flags.into_iter().filter(|(_, is_set)| *is_set);
    properties.extend(set.map(|(name, _)| (name, Expression::Bool(true))));
    let mut is_versioned = false;
    for schema in &mut document.schemas {
        let Some(container) = &mut schema.container else {
            continue;
        };
        if !properties.is_empty() {
            let queries = client("Queries", record(std::mem::take(&mut properties)));
            container.annotations.push(queries);
        }
        if let Some(version) = description.version.as_deref()
            && !is_versioned
        {
            schema
                .annotations
                .push(core("SchemaVersion", string(version)));
            is_versioned = true;
        }
    }
}

fn no_container(description: &Description) -> Diagnostic {
    let location = crate::diagnostics::Location {
        source: description.source.as_str().into(),
        ..Default::default()
    };
    Diagnostic::new(
        Severity::Error,
        "openapi-alone",
        &location,
        "an OpenAPI document adds to CSDL documents with an entity container, and none is given",
    )
    .with_help("pass the `$metadata` of the same service as well")
}

fn undeclared(call: &Call<'_>, name: &str) -> Diagnostic {
    let operation = call.operation;
    Diagnostic::new(
        Severity::Warning,
        "openapi-undeclared",
        &operation.location,
        format!(
            "no document declares {name} as {} {} calls it; it is taken as an endpoint",
            operation.method, operation.path
        ),
    )
    .with_help("check that the documents are of one version of the service")
}

fn report_unclear(calls: &[Call<'_>], diagnostics: &mut Vec<Diagnostic>) {
    let mut seen = HashSet::new();
    for call in calls {
        for line in &call.requirement.unclear {
            if seen.insert(line.as_str()) {
                let message = format!("who may call this is not understood: {line}");
                let location = &call.operation.location;
                let code = "openapi-permissions";
                diagnostics.push(Diagnostic::new(Severity::Warning, code, location, message));
            }
        }
    }
}
