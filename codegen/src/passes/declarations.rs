//! What the documents declare, kept for the documents that are written from the model.

use std::collections::HashSet;

use super::Context;
use super::annotations::{Term, View, terms};
use super::index::{Declared, Scope};
use super::structures::value_type;
use crate::csdl::document::{self, EntityContainer, Expression, NavigationSource, Record};
use crate::model::{
    Authorization, AuthorizationScheme, Declarations, DeclaredOperation, Import, Queries,
    Restricted, Source, StructuredType,
};

/// Everything except the operations, which `operations` adds.
pub fn declarations(context: &Context<'_>) -> Declarations {
    let mut sources: Vec<Source> = context
        .index
        .sources()
        .filter_map(|(container, source)| declared_source(context, container, source))
        .collect();
    sources.sort_by(|a, b| a.name.cmp(&b.name));
    let containers = &context.index.containers;
    Declarations {
        container: containers.first().map(|container| container.name.clone()),
        schema_version: schema_version(context).map(str::to_owned),
        sources,
        authorizations: authorizations(context),
        queries: queries(context),
        ..Declarations::default()
    }
}

/// `Core.SchemaVersion` of the first schema that states one.
pub fn schema_version<'d>(context: &Context<'d>) -> Option<&'d str> {
    context.index.schemas.iter().find_map(|schema| {
        let annotations = &schema.item.annotations;
        let view = context
            .targeted
            .view(&schema.name, annotations, &schema.scope);
        view.text(terms::SCHEMA_VERSION)
    })
}

fn declared_source<'d>(
    context: &Context<'d>,
    container: &Declared<'d, EntityContainer>,
    source: &'d NavigationSource,
) -> Option<Source> {
    let scope = &container.scope;
    let target = format!("{}/{}", container.name, source.name);
    let view = context.targeted.view(&target, &source.annotations, scope);
    // A path is bound once (CSDL XML 4.01, section 13.4.1); the first counts.
    let mut paths = HashSet::new();
    let bindings = source.bindings.iter();
    let bindings = bindings.filter(|(path, _)| paths.insert(path));
    Some(Source {
        name: source.name.clone(),
        entity_type: context
            .types
            .structured(&scope.resolve(&source.entity_type))?,
        is_singleton: source.is_singleton,
        in_service_document: source.include_in_service_document,
        bindings: bindings
            .map(|(path, target)| {
                let target = resolve_path(target, scope);
                // A set of the same container goes by its name alone, however it is written.
                let own = target.strip_prefix(&container.name);
                let own = own.and_then(|rest| rest.strip_prefix('/'));
                let own = own.map(str::to_owned);
                (resolve_path(path, scope), own.unwrap_or(target))
            })
            .collect(),
        unfiltered: restricted(&view, terms::FILTER_RESTRICTIONS, "Filterable"),
        unsorted: restricted(&view, terms::SORT_RESTRICTIONS, "Sortable"),
        description: view.description(),
    })
}

/// What `Capabilities.FilterRestrictions` or `SortRestrictions` exclude.
fn restricted(view: &View<'_>, term: Term, ability: &str) -> Restricted {
    let record = view.value(term).and_then(Expression::as_record);
    let get = |name: &str| record.and_then(|record| record.get(name));
    let paths = get(&format!("Non{ability}Properties")).and_then(Expression::as_collection);
    Restricted {
        is_whole: get(ability).and_then(Expression::as_bool) == Some(false),
        properties: paths
            .unwrap_or_default()
            .iter()
            .filter_map(|path| match path {
                Expression::Other(_, path) => Some(path.clone()),
                path => path.as_str().map(str::to_owned),
            })
            .collect(),
    }
}

/// `Client.Queries` of the first container that states it.
fn queries(context: &Context<'_>) -> Queries {
    let stated = stated_queries(context).unwrap_or_default();
    Queries {
        numbers_as_text: stated.numbers_as_text || context.options.numbers_as_text,
        ..stated
    }
}

fn stated_queries(context: &Context<'_>) -> Option<Queries> {
    let record = context.index.containers.iter().find_map(|container| {
        let annotations = &container.item.annotations;
        let targeted = context.targeted;
        let view = targeted.view(&container.name, annotations, &container.scope);
        view.value(terms::QUERIES)?.as_record()
    })?;
    let limit = |name: &str| {
        let number = record.get(name).and_then(Expression::as_int);
        number
            .and_then(|number| number.try_into().ok())
            .unwrap_or(0)
    };
    let says = |name: &str| record.get(name).and_then(Expression::as_bool) == Some(true);
    Some(Queries {
        plain_enum_members: says("PlainEnumMembers"),
        filter_expressions: limit("MaxFilterExpressions"),
        orderings: limit("MaxOrderings"),
        expand_levels: limit("MaxExpandLevels"),
        pages_without_link: says("PagesWithoutLink"),
        numbers_as_text: says("NumbersAsText"),
    })
}

/// Marks the properties that no set of their type, or of a type derived from it, takes in
/// `$filter` or in `$orderby`. Paths of several segments are not followed.
pub fn mark_restricted(types: &mut [StructuredType], sources: &[Source]) {
    for number in 0..types.len() {
        let sets: Vec<&Source> = sources
            .iter()
            .filter(|set| descends(types, set.entity_type.0, number))
            .collect();
        if sets.is_empty() {
            continue;
        }
        for property in &mut types[number].properties {
            let name = &property.name;
            property.is_filterable = !sets.iter().all(|set| set.unfiltered.covers(name));
            property.is_sortable = !sets.iter().all(|set| set.unsorted.covers(name));
        }
    }
}

fn descends(types: &[StructuredType], from: usize, to: usize) -> bool {
    let base = |number: &usize| types[*number].base.map(|base| base.0);
    // A chain of bases may be a circle.
    std::iter::successors(Some(from), base)
        .take(types.len())
        .any(|number| number == to)
}

/// Replaces the aliases in a path such as `Self.Derived/Parts`.
fn resolve_path(path: &str, scope: &Scope<'_>) -> String {
    let segments: Vec<String> = path
        .split('/')
        .map(|segment| scope.resolve(segment))
        .collect();
    segments.join("/")
}

fn authorizations(context: &Context<'_>) -> Vec<Authorization> {
    context
        .index
        .containers
        .iter()
        .filter_map(|container| {
            let annotations = &container.item.annotations;
            let targeted = context.targeted;
            let view = targeted.view(&container.name, annotations, &container.scope);
            view.value(terms::AUTHORIZATIONS)?.as_collection()
        })
        .flatten()
        .filter_map(Expression::as_record)
        .filter_map(authorization)
        .collect()
}

fn authorization(record: &Record) -> Option<Authorization> {
    let text = |name: &str| record.get(name)?.as_str().map(str::to_owned);
    let kind = record.type_name.as_deref()?.rsplit('.').next()?;
    let scheme = match kind {
        "Http" => AuthorizationScheme::Http {
            scheme: text("Scheme")?,
        },
        "OAuth2ClientCredentials" => AuthorizationScheme::ClientCredentials {
            token_url: text("TokenUrl")?,
        },
        "OAuth2AuthCode" => AuthorizationScheme::AuthorizationCode {
            authorization_url: text("AuthorizationUrl")?,
            token_url: text("TokenUrl")?,
        },
        _ => return None,
    };
    Some(Authorization {
        name: text("Name")?,
        description: text("Description"),
        scheme,
    })
}

/// The declaration of one overload; what is wrong with it is reported where it is offered.
pub fn operation<'d>(
    context: &mut Context<'d>,
    declared: &Declared<'d, document::Operation>,
    entity_set: Option<&str>,
    is_endpoint: bool,
) -> DeclaredOperation {
    let reported = context.diagnostics.len();
    let item = declared.item;
    let binding = item.parameters.first().filter(|_| item.is_bound);
    let operation = DeclaredOperation {
        qualified_name: declared.name.clone(),
        kind: item.kind,
        binding: binding.map(|parameter| {
            let (scope, location) = (&declared.scope, &parameter.location);
            let ty = value_type(context, &parameter.ty, scope, &View::default(), location);
            (parameter.name.clone(), ty)
        }),
        is_composable: item.is_composable,
        entity_set_path: item.entity_set_path.clone(),
        parameters: super::declared::declared_parameters(context, declared, is_endpoint),
        result: super::declared::result(context, declared),
        entity_set: entity_set.map(str::to_owned),
        is_endpoint,
        imports: imports(context, &declared.name),
        operations: Vec::new(),
    };
    context.diagnostics.truncate(reported);
    operation
}

/// The imports of the operation called `qualified`.
pub fn imports(context: &Context<'_>, qualified: &str) -> Vec<Import> {
    let containers = context.index.containers.iter();
    containers
        .flat_map(|container| {
            let imports = container.item.imports.iter();
            imports.filter(|import| container.scope.resolve(&import.operation) == qualified)
        })
        .map(|import| Import {
            name: import.name.clone(),
            entity_set: import.entity_set.clone(),
            in_service_document: import.include_in_service_document,
        })
        .collect()
}
