//! Reading and writing the entities of a set or a singleton.

use super::Context;
use super::annotations::{View, terms};
use super::index::Declared;
use super::names::{method_names, value_names};
use super::paths;
use super::restrictions::{Details, Restrictions, usual_options};
use crate::csdl::document::{EntityContainer, Expression, NavigationSource};
use crate::model::{
    Body, Constraints, Kind, Method, Operation, Outcome, Parameter, PathPart, Place, Primitive,
    Requirement, Service, Shape, StructuredId, Type, TypeUse, Versions,
};

/// The header that says which version of an entity is meant (OData Protocol 4.01, section 8.2.4).
pub const IF_MATCH: &str = "If-Match";

/// The operations that a set or a singleton offers by itself.
pub fn operations<'d>(
    context: &mut Context<'d>,
    service: &Service,
    container: &Declared<'d, EntityContainer>,
    source: &'d NavigationSource,
    entity: StructuredId,
) -> Vec<Operation> {
    let target = format!("{}/{}", container.name, source.name);
    let view = context
        .targeted
        .view(&target, &source.annotations, &container.scope);
    let set = Set {
        source,
        entity,
        key: key_parameters(service, entity, &view, source.is_singleton),
        view,
    };
    offers(&set)
        .into_iter()
        .filter_map(|offer| operation(context, &set, &offer))
        .collect()
}

struct Set<'d> {
    source: &'d NavigationSource,
    entity: StructuredId,
    key: Vec<Parameter>,
    view: View<'d>,
}

struct Offer<'d> {
    kind: Kind,
    restrictions: Option<Restrictions<'d>>,
}

/// Which of the six operations the service offers; what it does not restrict is allowed
/// (OData Capabilities vocabulary).
fn offers<'d>(set: &Set<'d>) -> Vec<Offer<'d>> {
    let of = |term, qualifier| Restrictions::of(set.view.qualified(term, qualifier));
    let read = of(terms::READ_RESTRICTIONS, None);
    let by_key = read
        .as_ref()
        .and_then(|read| read.nested("ReadByKeyRestrictions"));
    let insert = of(terms::INSERT_RESTRICTIONS, None);
    let update = of(terms::UPDATE_RESTRICTIONS, None);
    let patch = of(terms::UPDATE_RESTRICTIONS, Some("update"));
    let delete = of(terms::DELETE_RESTRICTIONS, None);
    let allows = |restrictions: &Option<Restrictions<'d>>, property| {
        restrictions
            .as_ref()
            .is_none_or(|restrictions| restrictions.allows(property))
    };
    let readable = allows(&read, "Readable");
    let readable_by_key = by_key
        .as_ref()
        .map_or(readable, |by_key| by_key.allows("Readable"));
    let is_set = !set.source.is_singleton;
    let has_entity = !is_set || !set.key.is_empty();
    let update_kind = match update.as_ref().and_then(update_method) {
        Some(Method::Put) => Kind::Replace,
        _ => Kind::Update,
    };
    [
        (is_set && readable, Kind::List, read.clone()),
        (
            readable_by_key && has_entity,
            Kind::Get,
            if is_set { by_key } else { read },
        ),
        (
            is_set && allows(&insert, "Insertable"),
            Kind::Create,
            insert,
        ),
        (
            has_entity && allows(&update, "Updatable"),
            update_kind,
            update,
        ),
        (has_entity && patch.is_some(), Kind::Update, patch),
        (
            is_set && has_entity && allows(&delete, "Deletable"),
            Kind::Delete,
            delete,
        ),
    ]
    .into_iter()
    .filter(|(is_offered, ..)| *is_offered)
    .map(|(_, kind, restrictions)| Offer { kind, restrictions })
    .collect()
}

fn update_method(update: &Restrictions<'_>) -> Option<Method> {
    match update.record.get("UpdateMethod")? {
        Expression::EnumMember(members) => members
            .first()
            .and_then(|member| member.rsplit('/').next())
            .and_then(Method::parse),
        Expression::String(name) => Method::parse(name),
        _ => None,
    }
}

fn key_parameters(
    service: &Service,
    entity: StructuredId,
    view: &View<'_>,
    is_singleton: bool,
) -> Vec<Parameter> {
    let ty = service.structured(entity);
    if is_singleton {
        return Vec::new();
    }
    let stated = Details::of(view, Some("get")).text("KeyName");
    ty.key
        .iter()
        .map(|&index| {
            let property = &ty.properties[index];
            let name = match ty.key.len() {
                1 => stated.unwrap_or("key"),
                _ => property.name.as_str(),
            };
            key_parameter(name, property.ty.ty)
        })
        .collect()
}

/// A parameter of a key predicate.
pub fn key_parameter(name: &str, ty: Type) -> Parameter {
    Parameter {
        name: name.to_owned(),
        names: value_names(name),
        place: Place::Path,
        ty: TypeUse::single(ty),
        is_required: true,
        default: None,
        constraints: Constraints::default(),
        description: None,
        versions: Versions::only(0),
    }
}

/// Name of an operation of a set in identifiers and as qualifier of `Client.Operation`.
fn verb(kind: Kind) -> Option<(&'static str, Method)> {
    Some(match kind {
        Kind::List => ("list", Method::Get),
        Kind::Get => ("get", Method::Get),
        Kind::Create => ("create", Method::Post),
        Kind::Replace => ("replace", Method::Put),
        Kind::Update => ("update", Method::Patch),
        Kind::Delete => ("delete", Method::Delete),
        Kind::Action | Kind::Function | Kind::Endpoint(_) => return None,
    })
}

fn operation(context: &mut Context<'_>, set: &Set<'_>, offer: &Offer<'_>) -> Option<Operation> {
    let (name, default_method) = verb(offer.kind)?;
    let location = &set.source.location;
    let details = Details::of(&set.view, Some(name));
    if details.flag("Undocumented") == Some(true) && !context.options.include_undocumented {
        return None;
    }
    let needs_key = !matches!(offer.kind, Kind::List | Kind::Create);
    let mut parameters = if needs_key {
        set.key.clone()
    } else {
        Vec::new()
    };
    let mut path = paths::source(&context.options.odata_prefix, &set.source.name);
    if !parameters.is_empty() {
        paths::push_key(&mut path, &parameters, parameters.len());
    }
    let parts = details.parts(context, location);
    let content = if parts.is_empty() {
        body_parameter(context, set, offer.kind, &details)
    } else {
        None
    };
    let body = match (&content, parts.is_empty()) {
        (_, false) => Body::Multipart,
        (Some(_), _) => Body::Whole,
        (None, _) => Body::None,
    };
    parameters.extend(content);
    parameters.extend(parts);
    let restrictions = offer.restrictions.as_ref();
    if let Some(restrictions) = restrictions {
        parameters.extend(restrictions.parameters(context, location));
    }
    parameters.extend(version_parameter(set, offer.kind));
    let usual = match offer.kind {
        Kind::List | Kind::Get => usual_options(&set.view, offer.kind == Kind::List),
        _ => String::new(),
    };
    let mut requirement = restrictions.map_or_else(Requirement::default, Restrictions::requirement);
    details.complete(&mut requirement);
    Some(Operation {
        row: String::new(),
        id: format!("{}.{name}", set.source.name),
        names: method_names(name),
        kind: offer.kind,
        method: details
            .text("Method")
            .and_then(Method::parse)
            .unwrap_or(default_method),
        path: stated_path(context, &details, &parameters, set).unwrap_or(path),
        has_stated_path: details.text("Path").is_some(),
        parameters,
        body,
        result: result(context, set, offer.kind, &details),
        query_options: details.query_options(context, &usual, location),
        page_size: details.page_size(),
        is_repeatable: details
            .flag("Repeatable")
            .unwrap_or(!matches!(offer.kind, Kind::Create | Kind::Update)),
        repeatable_reason: details.text("RepeatableReason").map(str::to_owned),
        ambient_headers: restrictions
            .map(|restrictions| restrictions.ambient_headers(context, location))
            .unwrap_or_default(),
        requirement,
        statuses: details.statuses(),
        is_host_only: details.flag("HostOnly") == Some(true),
        is_undocumented: details.flag("Undocumented") == Some(true),
        deprecated: set.view.deprecation_of(Some(name)),
        description: restrictions.and_then(Restrictions::description),
        versions: Versions::only(0),
    })
}

/// `If-Match`, where the service guards entities against changes that nobody saw
/// (`Core.OptimisticConcurrency`).
fn version_parameter(set: &Set<'_>, kind: Kind) -> Option<Parameter> {
    let changes = matches!(kind, Kind::Replace | Kind::Update | Kind::Delete);
    if !changes || set.view.value(terms::OPTIMISTIC_CONCURRENCY).is_none() {
        return None;
    }
    let text = "ETag of what was read; the service refuses the call when it has changed since.";
    Some(Parameter {
        name: IF_MATCH.to_owned(),
        names: value_names("etag"),
        place: Place::Header,
        ty: TypeUse::single(Type::Primitive(Primitive::String)),
        is_required: false,
        default: None,
        constraints: Constraints::default(),
        description: Some(text.to_owned()),
        versions: Versions::only(0),
    })
}

fn stated_path(
    context: &mut Context<'_>,
    details: &Details<'_>,
    parameters: &[Parameter],
    set: &Set<'_>,
) -> Option<Vec<PathPart>> {
    let template = details.text("Path")?;
    paths::template(template, parameters, &set.source.location)
        .map_err(|diagnostic| context.report(diagnostic))
        .ok()
}

fn body_parameter(
    context: &mut Context<'_>,
    set: &Set<'_>,
    kind: Kind,
    details: &Details<'_>,
) -> Option<Parameter> {
    if !matches!(kind, Kind::Create | Kind::Replace | Kind::Update) {
        return None;
    }
    let stated = details.type_use(context, "Body", &set.source.location);
    let ty = stated.unwrap_or_else(|| TypeUse::single(Type::Structured(set.entity)));
    Some(Parameter {
        name: "body".to_owned(),
        names: value_names("body"),
        place: Place::Content,
        ty,
        is_required: true,
        default: None,
        constraints: Constraints::default(),
        description: None,
        versions: Versions::only(0),
    })
}

fn result(context: &mut Context<'_>, set: &Set<'_>, kind: Kind, details: &Details<'_>) -> Outcome {
    let entity = TypeUse::single(Type::Structured(set.entity));
    let ty = match details.text("Result") {
        Some("none") => None,
        Some(_) => details.type_use(context, "Result", &set.source.location),
        None => match kind {
            Kind::List => Some(TypeUse {
                is_collection: true,
                ..entity
            }),
            Kind::Get | Kind::Create => Some(entity),
            _ => None,
        },
    };
    let statuses = details.statuses();
    outcome(
        ty,
        true,
        statuses.contains(&204) && statuses.first() != Some(&204),
    )
}

/// The shape in which a value of `ty` comes back.
pub fn outcome(ty: Option<TypeUse>, is_odata: bool, is_nullable: bool) -> Outcome {
    let shape = match &ty {
        None => Shape::None,
        Some(ty) if ty.ty == Type::Primitive(Primitive::Stream) => Shape::Bytes,
        Some(ty) if ty.is_collection && is_odata => Shape::List,
        Some(ty) if ty.is_collection => Shape::Array,
        Some(ty) if is_odata && (ty.is_map || !matches!(ty.ty, Type::Structured(_))) => {
            Shape::Wrapped
        }
        Some(_) => Shape::Value,
    };
    Outcome {
        shape,
        ty: ty.filter(|_| shape != Shape::Bytes),
        is_nullable: is_nullable && shape != Shape::None,
    }
}
