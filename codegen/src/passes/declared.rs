//! One declared action or function: parameters, path, body, result, who may call it.

use super::Context;
use super::annotations::{View, terms};
use super::index::Declared;
use super::names::{method_names, value_names};
use super::paths;
use super::restrictions::{Details, Restrictions, usual_options};
use super::sets;
use super::structures::{constraints, value_type};
use crate::csdl::document::{self, OperationKind};
use crate::diagnostics::{Diagnostic, Severity};
use crate::model::{
    Body, Kind, Method, Operation, Parameter, PathPart, Place, Requirement, Service, StructuredId,
    Type, TypeUse, Versions,
};

/// Group of imported operations that belong to no set.
const IMPORTS: &str = "Operations";
/// Most parameters of an operation: each is a call in an expression, and those are nested.
const MOST_PARAMETERS: usize = 1000;

/// Where an operation is offered.
pub enum Home {
    /// Bound to the entities of a set or a singleton, or to one of them.
    Bound {
        group: String,
        entity: StructuredId,
        needs_key: bool,
    },
    /// Imported into the container under a name.
    Import(String),
    /// Outside OData, in a group.
    Endpoint(String),
}

impl Home {
    /// Name of the group that it stands in.
    pub fn group(&self) -> &str {
        match self {
            Self::Bound { group, .. } | Self::Endpoint(group) => group,
            Self::Import(_) => IMPORTS,
        }
    }
}

fn too_many(operation: &document::Operation) -> Diagnostic {
    let name = &operation.name;
    let message = format!("{name} has more than {MOST_PARAMETERS} parameters");
    Diagnostic::new(
        Severity::Error,
        "too-many-parameters",
        &operation.location,
        message,
    )
    .with_help("no compiler takes as many; check where the document comes from")
}

/// The annotations of an overload, those of all overloads with less weight.
pub fn view<'d>(context: &Context<'d>, declared: &Declared<'d, document::Operation>) -> View<'d> {
    let targeted = context.targeted;
    targeted
        .view(
            &overload(declared),
            &declared.item.annotations,
            &declared.scope,
        )
        .or(targeted.view(&declared.name, &[], &declared.scope))
}

/// The same for one of its parameters.
fn parameter_view<'d>(
    context: &Context<'d>,
    declared: &Declared<'d, document::Operation>,
    overload: &str,
    parameter: &'d document::Parameter,
) -> View<'d> {
    let targeted = context.targeted;
    let of = |operation: &str| format!("{operation}/{}", parameter.name);
    let (annotations, scope) = (&parameter.annotations, &declared.scope);
    targeted
        .view(&of(overload), annotations, scope)
        .or(targeted.view(&of(&declared.name), &[], scope))
}

/// The name with the types of the parameters: how annotations target one overload.
fn overload(declared: &Declared<'_, document::Operation>) -> String {
    let types: Vec<String> = declared
        .item
        .parameters
        .iter()
        .map(|parameter| {
            let name = declared.scope.resolve(&parameter.ty.name);
            if parameter.ty.is_collection {
                format!("Collection({name})")
            } else {
                name
            }
        })
        .collect();
    format!("{}({})", declared.name, types.join(","))
}

/// The model of a declared operation in one home; nothing where its path cannot be told.
pub fn operation<'d>(
    context: &mut Context<'d>,
    service: &Service,
    declared: &Declared<'d, document::Operation>,
    view: &View<'d>,
    details: &Details<'d>,
    home: &Home,
) -> Option<Operation> {
    let item = declared.item;
    let restrictions = Restrictions::of(view.qualified(terms::OPERATION_RESTRICTIONS, None));
    let mut parameters = key(service, details, home);
    let key_count = parameters.len();
    let is_endpoint = matches!(home, Home::Endpoint(_));
    parameters.extend(declared_parameters(context, declared, is_endpoint));
    if parameters.len() > MOST_PARAMETERS {
        context.report(too_many(item));
        return None;
    }
    if let Some(restrictions) = &restrictions {
        parameters.extend(restrictions.parameters(context, &item.location));
    }
    let path = path(context, declared, details, home, &parameters, key_count)?;
    let statuses = details.statuses();
    let result = result(context, declared).map(|ty| {
        let may_be_null = statuses.is_empty() && ty.is_nullable && !ty.is_collection;
        let is_nullable = statuses.contains(&204) || may_be_null;
        sets::outcome(Some(ty), !is_endpoint, is_nullable)
    });
    let is_function = item.kind == OperationKind::Function;
    let usual = match result.as_ref().and_then(|result| result.ty.as_ref()) {
        Some(ty) if is_function && !is_endpoint && matches!(ty.ty, Type::Structured(_)) => {
            usual_options(view, ty.is_collection)
        }
        _ => String::new(),
    };
    let default_method = if is_function {
        Method::Get
    } else {
        Method::Post
    };
    let method = details
        .text("Method")
        .and_then(Method::parse)
        .unwrap_or(default_method);
    let mut requirement = restrictions
        .as_ref()
        .map_or_else(Requirement::default, Restrictions::requirement);
    details.complete(&mut requirement);
    let (id, name) = identity(&item.name, home);
    Some(Operation {
        row: String::new(),
        id,
        names: method_names(&name),
        kind: match (home, item.kind) {
            (Home::Endpoint(_), kind) => Kind::Endpoint(kind),
            (_, OperationKind::Action) => Kind::Action,
            (_, OperationKind::Function) => Kind::Function,
        },
        method,
        path,
        has_stated_path: details.text("Path").is_some(),
        body: body(&parameters),
        parameters,
        result: result.unwrap_or_else(|| sets::outcome(None, !is_endpoint, false)),
        query_options: details.query_options(context, &usual, &item.location),
        page_size: details.page_size(),
        is_repeatable: details.flag("Repeatable").unwrap_or(method == Method::Get),
        repeatable_reason: details.text("RepeatableReason").map(str::to_owned),
        ambient_headers: restrictions
            .as_ref()
            .map(|restrictions| restrictions.ambient_headers(context, &item.location))
            .unwrap_or_default(),
        requirement,
        statuses,
        is_host_only: details.flag("HostOnly") == Some(true),
        is_undocumented: details.flag("Undocumented") == Some(true),
        deprecated: view.deprecation(),
        description: view.description(),
        versions: Versions::only(0),
    })
}

fn identity(name: &str, home: &Home) -> (String, String) {
    match home {
        Home::Bound { group, .. } | Home::Endpoint(group) => {
            (format!("{group}.{name}"), name.to_owned())
        }
        Home::Import(import) => (import.clone(), import.clone()),
    }
}

fn key(service: &Service, details: &Details<'_>, home: &Home) -> Vec<Parameter> {
    let Home::Bound {
        entity,
        needs_key: true,
        ..
    } = home
    else {
        return Vec::new();
    };
    let ty = service.structured(*entity);
    ty.key
        .iter()
        .map(|&index| {
            let property = &ty.properties[index];
            let name = match ty.key.len() {
                1 => details.text("KeyName").unwrap_or("key"),
                _ => property.name.as_str(),
            };
            sets::key_parameter(name, property.ty.ty)
        })
        .collect()
}

/// The type of what a declared operation returns.
pub fn result(
    context: &mut Context<'_>,
    declared: &Declared<'_, document::Operation>,
) -> Option<TypeUse> {
    let return_type = declared.item.return_type.as_ref()?;
    let annotations = &return_type.annotations;
    let view = context.targeted.view("", annotations, &declared.scope);
    let location = &declared.item.location;
    let ty = value_type(context, &return_type.ty, &declared.scope, &view, location);
    Some(ty)
}

/// The parameters of a declared operation, without the binding parameter.
pub fn declared_parameters<'d>(
    context: &mut Context<'d>,
    declared: &Declared<'d, document::Operation>,
    is_endpoint: bool,
) -> Vec<Parameter> {
    let is_odata_function = declared.item.kind == OperationKind::Function && !is_endpoint;
    let skip = usize::from(declared.item.is_bound);
    let overload = overload(declared);
    declared.item.parameters[skip.min(declared.item.parameters.len())..]
        .iter()
        .map(|parameter| {
            let view = parameter_view(context, declared, &overload, parameter);
            let place = match view.text(terms::LOCATION) {
                Some("path") => Place::Path,
                Some("form") => Place::Form,
                Some("query") => Place::Query,
                Some("header") => Place::Header,
                Some("body") => Place::Content,
                Some(_) => Place::Body,
                None if is_odata_function => Place::Path,
                None => Place::Body,
            };
            let optional = view.value(terms::OPTIONAL_PARAMETER);
            Parameter {
                name: parameter.name.clone(),
                names: value_names(&parameter.name),
                place,
                ty: value_type(
                    context,
                    &parameter.ty,
                    &declared.scope,
                    &view,
                    &parameter.location,
                ),
                is_required: optional.is_none(),
                default: optional
                    .and_then(|value| value.as_record())
                    .and_then(|record| record.get("DefaultValue"))
                    .and_then(|value| value.as_str())
                    .map(str::to_owned),
                constraints: constraints(&parameter.ty, &view),
                description: view.description(),
                versions: Versions::only(0),
            }
        })
        .collect()
}

fn path(
    context: &mut Context<'_>,
    declared: &Declared<'_, document::Operation>,
    details: &Details<'_>,
    home: &Home,
    parameters: &[Parameter],
    key_count: usize,
) -> Option<Vec<PathPart>> {
    if let Some(template) = details.text("Path") {
        return paths::template(template, parameters, &declared.item.location)
            .map_err(|diagnostic| context.report(diagnostic))
            .ok();
    }
    let prefix = &context.options.odata_prefix;
    Some(match home {
        Home::Bound { group, .. } => {
            let mut path = paths::source(prefix, group);
            if key_count > 0 {
                paths::push_key(&mut path, parameters, key_count);
            }
            paths::push_operation(&mut path, &declared.name, parameters, key_count);
            path
        }
        Home::Import(name) => {
            let mut path = paths::source(prefix, "");
            path.clear();
            paths::push_operation(&mut path, name, parameters, 0);
            with_prefix(path, prefix)
        }
        Home::Endpoint(group) => {
            context.report(
                Diagnostic::new(
                    Severity::Error,
                    "endpoint-without-path",
                    &declared.item.location,
                    format!("{group}.{} has a group but no path", declared.item.name),
                )
                .with_help("state Path in its Client.Operation annotation"),
            );
            return None;
        }
    })
}

fn with_prefix(mut path: Vec<PathPart>, prefix: &str) -> Vec<PathPart> {
    if let Some(PathPart::Text(text)) = path.first_mut()
        && !prefix.is_empty()
    {
        *text = format!("/{}{text}", prefix.trim_matches('/'));
    }
    path
}

fn body(parameters: &[Parameter]) -> Body {
    let has = |place| parameters.iter().any(|parameter| parameter.place == place);
    if has(Place::Form) {
        Body::Multipart
    } else if has(Place::Content) {
        Body::Whole
    } else if has(Place::Body) {
        Body::Members
    } else {
        Body::None
    }
}
