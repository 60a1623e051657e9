//! What `Capabilities` and `Client.Operation` say about one operation.

use super::Description;
use super::annotations::{Fields, tag, text};
use crate::csdl::document::Expression;
use crate::model::{
    Kind, Method, Operation, Parameter, PathPart, Permission, Place, Primitive, Type,
};
use crate::passes::IF_MATCH;

/// Parameters that are neither declared nor part of body or path.
pub fn custom(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    operation
        .parameters
        .iter()
        .filter(|parameter| matches!(parameter.place, Place::Header | Place::Query))
        .filter(|parameter| parameter.name != IF_MATCH)
}

/// Description, permissions, headers and query options.
pub fn restrictions(
    description: &Description<'_>,
    operation: &Operation,
    custom: &[&Parameter],
    text: Option<&str>,
) -> Fields {
    let requirement = &operation.requirement;
    let permissions = [
        ("Documentation", &requirement.documented),
        ("Roles", &requirement.api),
        ("OAuth", &requirement.scopes),
    ];
    let permissions = permissions
        .into_iter()
        .filter_map(|(scheme, permission)| Some((scheme, permission.as_ref()?)))
        .flat_map(|(scheme, permission)| permission_records(scheme, permission))
        .collect();
    let known = &description.service.declarations.ambient_headers;
    let ambient = operation
        .ambient_headers
        .iter()
        .filter_map(|name| known.iter().find(|header| header.name == *name))
        .map(|header| parameter(description, header, true));
    let placed = |place| custom.iter().filter(move |item| item.place == place);
    let headers = placed(Place::Header).map(|item| parameter(description, item, false));
    let options = placed(Place::Query).map(|item| parameter(description, item, false));
    Fields::default()
        .text("Description", text)
        .items("Permissions", permissions)
        .items("CustomHeaders", ambient.chain(headers).collect())
        .items("CustomQueryOptions", options.collect())
}

/// One record for each alternative.
fn permission_records(scheme: &str, permission: &Permission) -> Vec<Expression> {
    let alternatives: Vec<Vec<&str>> = match permission {
        Permission::Any(options) => options.iter().flat_map(alternatives).collect(),
        other => alternatives(other),
    };
    alternatives
        .into_iter()
        .map(|names| {
            let scopes = names
                .into_iter()
                .map(|name| Fields::default().text("Scope", Some(name)).record())
                .collect();
            Fields::default()
                .text("SchemeName", Some(scheme))
                .with("Scopes", Expression::Collection(scopes))
                .record()
        })
        .collect()
}

/// The alternatives in the order in which they were stated.
fn alternatives(permission: &Permission) -> Vec<Vec<&str>> {
    let names: Option<Vec<&str>> = match permission {
        Permission::Name(name) => Some(vec![name.as_str()]),
        Permission::All(parts) => parts.iter().map(plain).collect(),
        Permission::Any(_) => None,
    };
    names.map_or_else(
        || {
            let sets = permission.alternatives().into_iter();
            sets.map(|set| set.into_iter().collect()).collect()
        },
        |names| vec![names],
    )
}

fn plain(permission: &Permission) -> Option<&str> {
    match permission {
        Permission::Name(name) => Some(name),
        _ => None,
    }
}

/// A custom header, a custom query option or a part of a multipart body.
pub fn parameter(
    description: &Description<'_>,
    parameter: &Parameter,
    is_ambient: bool,
) -> Expression {
    let is_text = parameter.ty.ty == Type::Primitive(Primitive::String);
    let ty =
        (!is_text || parameter.ty.is_collection).then(|| description.expression(&parameter.ty));
    let annotations = [
        text("Client.Type", ty.as_deref()),
        text("Client.Default", parameter.default.as_deref()),
        tag("Client.Ambient", is_ambient),
    ];
    Fields::default()
        .text("Name", Some(&parameter.name))
        .text("Description", parameter.description.as_deref())
        .flag("Required", parameter.is_required, false)
        .annotated(annotations.into_iter().flatten())
        .record()
}

/// What `Client.Operation` says of any operation.
pub fn common_details(
    fields: Fields,
    operation: &Operation,
    default_method: Method,
    default_repeatable: bool,
) -> Fields {
    let method = Some(operation.method).filter(|method| *method != default_method);
    let path = operation.has_stated_path.then(|| template(operation));
    let statuses = operation.statuses.iter();
    let statuses = statuses.map(|&status| Expression::Int(i64::from(status)));
    let options: Vec<&str> = operation.query_options.names().collect();
    // Without a word the options that OData foresees would be meant.
    let foreseen = matches!(operation.kind, Kind::List | Kind::Get | Kind::Function)
        && matches!(&operation.result.ty, Some(ty) if matches!(ty.ty, Type::Structured(_)));
    let options = Some(options.join(" ")).filter(|options| foreseen || !options.is_empty());
    let requirement = &operation.requirement;
    fields
        .text("Method", method.map(Method::as_str))
        .text("Path", path.as_deref())
        .items("Statuses", statuses.collect())
        .flag("Repeatable", operation.is_repeatable, default_repeatable)
        .text("RepeatableReason", operation.repeatable_reason.as_deref())
        .int("PageSize", operation.page_size.map(i64::from))
        .text("QueryOptions", options.as_deref())
        .flag("Undocumented", operation.is_undocumented, false)
        .flag("HostOnly", operation.is_host_only, false)
        .flag("OAuth", requirement.accepts_oauth, true)
        .flag("ConditionalPermissions", requirement.is_conditional, false)
        .flag("PermissionsDocumented", requirement.is_on_page, false)
}

fn template(operation: &Operation) -> String {
    operation
        .path
        .iter()
        .map(|part| match part {
            PathPart::Text(text) => text.clone(),
            PathPart::Parameter(index) => operation
                .parameters
                .get(*index)
                .map_or_else(String::new, |parameter| format!("{{{}}}", parameter.name)),
        })
        .collect()
}
