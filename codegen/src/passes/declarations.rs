//! What the documents declare, kept for the documents that are written from the model.

use super::Context;
use super::annotations::{View, terms};
use super::index::{Declared, Scope};
use super::structures::value_type;
use crate::csdl::document::{self, EntityContainer, Expression, NavigationSource, Record};
use crate::model::{
    Authorization, AuthorizationScheme, Declarations, DeclaredOperation, Import, Source,
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
    let bindings = source.bindings.iter();
    Some(Source {
        name: source.name.clone(),
        entity_type: context
            .types
            .structured(&scope.resolve(&source.entity_type))?,
        is_singleton: source.is_singleton,
        in_service_document: source.include_in_service_document,
        bindings: bindings
            .map(|(path, target)| (resolve_path(path, scope), resolve_path(target, scope)))
            .collect(),
        description: view.description(),
    })
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
