//! The entity container: sets, singletons, imports.

use super::annotations::{Fields, value};
use super::sets::Set;
use super::{Description, Schemas};
use crate::csdl::document::{
    Annotation, EntityContainer, Expression, NavigationSource, OperationImport,
};
use crate::emit::Detail;
use crate::model::{Authorization, AuthorizationScheme, Queries, Source};

pub fn add(description: &Description<'_>, schemas: &mut Schemas) {
    let declarations = &description.service.declarations;
    let Some(qualified) = &declarations.container else {
        return;
    };
    let imports = declarations.operations.iter().flat_map(|operation| {
        operation.imports.iter().map(|import| OperationImport {
            kind: operation.kind,
            name: import.name.clone(),
            operation: operation.qualified_name.clone(),
            entity_set: import.entity_set.clone(),
            include_in_service_document: import.in_service_document,
            ..OperationImport::default()
        })
    });
    let mut imports: Vec<OperationImport> = imports.collect();
    imports.sort_by(|a, b| a.name.cmp(&b.name));
    imports.dedup_by(|a, b| a.name == b.name);
    let (schema, name) = schemas.of(qualified);
    schema.container = Some(EntityContainer {
        name: name.to_owned(),
        sources: declarations
            .sources
            .iter()
            .map(|item| source(description, item))
            .collect(),
        imports,
        annotations: description.full(
            authorizations(&declarations.authorizations)
                .into_iter()
                .chain(queries(declarations.queries)),
        ),
        ..EntityContainer::default()
    });
}

fn queries(queries: Queries) -> Option<Annotation> {
    let limit = |limit: u32| (limit > 0).then(|| i64::from(limit));
    Fields::default()
        .flag("PlainEnumMembers", queries.plain_enum_members, false)
        .int("MaxFilterExpressions", limit(queries.filter_expressions))
        .int("MaxOrderings", limit(queries.orderings))
        .int("MaxExpandLevels", limit(queries.expand_levels))
        .flag("PagesWithoutLink", queries.pages_without_link, false)
        .flag("NumbersAsText", queries.numbers_as_text, false)
        .term("Client.Queries")
}

fn authorizations(authorizations: &[Authorization]) -> Option<Annotation> {
    let records: Vec<Expression> = authorizations.iter().map(authorization).collect();
    (!records.is_empty()).then(|| {
        let records = Expression::Collection(records);
        value("Authorization.Authorizations", records)
    })
}

fn authorization(authorization: &Authorization) -> Expression {
    let fields = Fields::default()
        .text("Name", Some(&authorization.name))
        .text("Description", authorization.description.as_deref());
    let fields = match &authorization.scheme {
        AuthorizationScheme::Http { scheme } => fields
            .of_type("Authorization.Http")
            .text("Scheme", Some(scheme)),
        AuthorizationScheme::ClientCredentials { token_url } => fields
            .of_type("Authorization.OAuth2ClientCredentials")
            .text("TokenUrl", Some(token_url)),
        AuthorizationScheme::AuthorizationCode {
            authorization_url,
            token_url,
        } => fields
            .of_type("Authorization.OAuth2AuthCode")
            .text("AuthorizationUrl", Some(authorization_url))
            .text("TokenUrl", Some(token_url)),
    };
    fields.record()
}

fn source(description: &Description<'_>, source: &Source) -> NavigationSource {
    let service = description.service;
    let entity = service.structured(source.entity_type);
    NavigationSource {
        name: source.name.clone(),
        entity_type: entity.qualified_name.clone(),
        is_singleton: source.is_singleton,
        include_in_service_document: source.in_service_document,
        bindings: source.bindings.clone(),
        annotations: match description.detail {
            Detail::Poor => Vec::new(),
            Detail::Full => Set::of(description, source).annotations(),
        },
        ..NavigationSource::default()
    }
}
