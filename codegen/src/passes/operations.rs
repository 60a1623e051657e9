//! Groups of operations: sets with what is bound to them, imports, endpoints outside OData.

use std::collections::{BTreeMap, HashSet};

use super::Context;
use super::annotations::{View, terms};
use super::index::Declared;
use super::names::{class_name, make_distinct, method_names, value_names};
use super::paths;
use super::restrictions::{Details, Restrictions};
use super::sets;
use super::structures::value_type;
use crate::csdl::document::{self, OperationKind};
use crate::diagnostics::{Diagnostic, Severity};
use crate::model::{
    Body, Group, Kind, Method, Operation, Parameter, PathPart, Place, Requirement, Service,
    StructuredId, Versions,
};

/// Group of imported operations that belong to no set.
const IMPORTS: &str = "Operations";
/// Methods of the shells around a call in Rust, which a setter of the same name would clash with.
const SHELL_METHODS: &[&str] = &[
    "count",
    "count_all",
    "expand",
    "filter",
    "first",
    "header",
    "new",
    "orderby",
    "pages",
    "select",
    "send",
    "set",
    "set_file",
    "skip",
    "stream",
    "top",
    "try_collect",
];

/// All groups with their operations, sorted by name.
pub fn groups(context: &mut Context<'_>, service: &Service) -> Vec<Group> {
    let mut groups = BTreeMap::new();
    add_sources(context, service, &mut groups);
    add_declared_operations(context, service, &mut groups);
    let mut groups: Vec<Group> = groups
        .into_values()
        .filter(|group: &Group| !group.operations.is_empty())
        .collect();
    let types: HashSet<&str> = service
        .types
        .iter()
        .map(|ty| ty.name.as_str())
        .chain(service.enums.iter().map(|ty| ty.name.as_str()))
        .collect();
    for group in &mut groups {
        if types.contains(group.class.as_str()) {
            let kind = match group.entity_type {
                Some(_) => "Set",
                None => "Endpoints",
            };
            group.class.push_str(kind);
        }
        settle(group);
    }
    make_distinct(groups.iter_mut().map(|group| &mut group.accessor));
    groups
}

type Groups = BTreeMap<String, Group>;

fn group<'g>(groups: &'g mut Groups, name: &str) -> &'g mut Group {
    groups.entry(name.to_owned()).or_insert_with(|| Group {
        name: name.to_owned(),
        accessor: method_names(name),
        class: class_name(name),
        ..Group::default()
    })
}

/// Gives the operations of a group distinct names (those of the set itself first) and an order.
fn settle(group: &mut Group) {
    group.operations.sort_by(|a, b| {
        let rank = |operation: &Operation| {
            matches!(
                operation.kind,
                Kind::Action | Kind::Function | Kind::Endpoint(_)
            )
        };
        rank(a).cmp(&rank(b)).then_with(|| a.id.cmp(&b.id))
    });
    make_distinct(
        group
            .operations
            .iter_mut()
            .map(|operation| &mut operation.names),
    );
    group.operations.sort_by(|a, b| a.id.cmp(&b.id));
    for operation in &mut group.operations {
        settle_parameters(operation);
    }
}

/// Parameters of one name are told apart by their place.
fn settle_parameters(operation: &mut Operation) {
    let mut seen = HashSet::new();
    for parameter in &mut operation.parameters {
        if !seen.insert(parameter.name.clone()) {
            let place = match parameter.place {
                Place::Path => "path",
                Place::Query => "query",
                Place::Header => "header",
                Place::Body | Place::Content => "body",
                Place::Form => "part",
            };
            parameter.names = value_names(&format!("{place}_{}", parameter.name));
        }
    }
    for parameter in operation.parameters.iter_mut() {
        if !parameter.is_required && SHELL_METHODS.contains(&parameter.names.rust.as_str()) {
            parameter.names.rust.push_str("_parameter");
        }
    }
    make_distinct(
        operation
            .parameters
            .iter_mut()
            .map(|parameter| &mut parameter.names),
    );
}

fn add_sources(context: &mut Context<'_>, service: &Service, groups: &mut Groups) {
    let index = context.index;
    for (container, source) in index.sources() {
        let qualified = container.scope.resolve(&source.entity_type);
        let Some(entity) = context.types.structured(&qualified) else {
            context.report(
                Diagnostic::new(
                    Severity::Warning,
                    "unresolved-type",
                    &source.location,
                    format!(
                        "no document declares {qualified}, the type of {}",
                        source.name
                    ),
                )
                .with_help("the set is left out"),
            );
            continue;
        };
        let operations = sets::operations(context, service, container, source, entity);
        let target = format!("{}/{}", container.name, source.name);
        let view = context
            .targeted
            .view(&target, &source.annotations, &container.scope);
        let entry = group(groups, &source.name);
        entry.description = view.description();
        entry.entity_type = Some(entity);
        entry.is_singleton = source.is_singleton;
        entry.operations.extend(operations);
    }
}

fn add_declared_operations(context: &mut Context<'_>, service: &Service, groups: &mut Groups) {
    let index = context.index;
    for declared in index.operations.values().flatten() {
        let view = operation_view(context, declared);
        let details = Details::of(&view, None);
        if details.flag("Undocumented") == Some(true) && !context.options.include_undocumented {
            continue;
        }
        let homes = homes(context, service, declared, &details, groups);
        for home in homes {
            let built = operation(context, service, declared, &view, &details, &home);
            let entry = group(groups, home.group());
            if let Home::Endpoint(_) = home
                && entry.description.is_none()
            {
                entry.description = schema_description(context, &declared.name);
            }
            if let Some(mut built) = built {
                distinguish(&mut built, &entry.operations, &home);
                entry.operations.push(built);
            }
        }
    }
}

fn operation_view<'d>(
    context: &Context<'d>,
    declared: &Declared<'d, document::Operation>,
) -> View<'d> {
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
    let overload = format!("{}({})", declared.name, types.join(","));
    let targeted = context.targeted;
    targeted
        .view(&overload, &declared.item.annotations, &declared.scope)
        .or(targeted.view(&declared.name, &[], &declared.scope))
}

fn schema_description(context: &Context<'_>, operation: &str) -> Option<String> {
    let (namespace, _) = operation.rsplit_once('.')?;
    let schema = context
        .index
        .schemas
        .iter()
        .find(|schema| schema.name == namespace)?;
    context
        .targeted
        .view(namespace, &schema.item.annotations, &schema.scope)
        .description()
}

/// Where an operation is offered.
enum Home {
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
    fn group(&self) -> &str {
        match self {
            Self::Bound { group, .. } | Self::Endpoint(group) => group,
            Self::Import(_) => IMPORTS,
        }
    }
}

fn homes(
    context: &mut Context<'_>,
    service: &Service,
    declared: &Declared<'_, document::Operation>,
    details: &Details<'_>,
    groups: &Groups,
) -> Vec<Home> {
    if let Some(name) = details.text("Group") {
        return vec![Home::Endpoint(name.to_owned())];
    }
    if !declared.item.is_bound {
        return imports(context, &declared.name);
    }
    let Some(binding) = declared.item.parameters.first() else {
        return Vec::new();
    };
    let qualified = declared.scope.resolve(&binding.ty.name);
    let Some(entity) = context.types.structured(&qualified) else {
        return Vec::new();
    };
    let stated = details.text("EntitySet");
    let homes = |is_home: &dyn Fn(&Group) -> bool| -> Vec<Home> {
        groups
            .values()
            .filter(|group| is_home(group))
            .filter_map(|group| {
                Some(Home::Bound {
                    group: group.name.clone(),
                    entity: group.entity_type?,
                    needs_key: !binding.ty.is_collection && !group.is_singleton,
                })
            })
            .collect()
    };
    if let Some(name) = stated {
        return homes(&|group| group.name == name);
    }
    let exact = homes(&|group| group.entity_type == Some(entity));
    if !exact.is_empty() {
        return exact;
    }
    homes(&|group| {
        group
            .entity_type
            .is_some_and(|ty| is_or_derives_from(service, ty, entity))
    })
}

fn imports(context: &Context<'_>, operation: &str) -> Vec<Home> {
    context
        .index
        .containers
        .iter()
        .flat_map(|container| {
            container
                .item
                .imports
                .iter()
                .filter(|import| container.scope.resolve(&import.operation) == operation)
        })
        .map(|import| Home::Import(import.name.clone()))
        .collect()
}

fn is_or_derives_from(service: &Service, ty: StructuredId, ancestor: StructuredId) -> bool {
    let mut current = Some(ty);
    let mut steps = 0;
    while let Some(id) = current {
        if id == ancestor {
            return true;
        }
        steps += 1;
        current = service
            .structured(id)
            .base
            .filter(|_| steps < service.types.len());
    }
    false
}

/// A set that offers one name on the collection and on an entity calls the latter `.entity`.
fn distinguish(built: &mut Operation, others: &[Operation], home: &Home) {
    let is_taken = |id: &str| others.iter().any(|other| other.id == id);
    if !is_taken(&built.id) {
        return;
    }
    if let Home::Bound {
        needs_key: true, ..
    } = home
    {
        built.id.push_str(".entity");
    }
    let base = built.id.clone();
    let mut number = 2;
    while is_taken(&built.id) {
        built.id = format!("{base}.{number}");
        number += 1;
    }
}

fn operation<'d>(
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
    parameters.extend(declared_parameters(context, declared, home));
    if let Some(restrictions) = &restrictions {
        parameters.extend(restrictions.parameters(context, &item.location));
    }
    let path = path(context, declared, details, home, &parameters, key_count)?;
    let is_odata = !matches!(home, Home::Endpoint(_));
    let statuses = details.statuses();
    let result = item.return_type.as_ref().map(|return_type| {
        let view = context
            .targeted
            .view("", &return_type.annotations, &declared.scope);
        let ty = value_type(
            context,
            &return_type.ty,
            &declared.scope,
            &view,
            &item.location,
        );
        let may_be_null = statuses.is_empty() && ty.is_nullable && !ty.is_collection;
        let is_nullable = statuses.contains(&204) || may_be_null;
        sets::outcome(Some(ty), is_odata, is_nullable)
    });
    let is_function = item.kind == OperationKind::Function;
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
        id,
        names: method_names(&name),
        kind: match (home, item.kind) {
            (Home::Endpoint(_), kind) => Kind::Endpoint(kind),
            (_, OperationKind::Action) => Kind::Action,
            (_, OperationKind::Function) => Kind::Function,
        },
        method,
        path,
        body: body(&parameters),
        parameters,
        result: result.unwrap_or_else(|| sets::outcome(None, is_odata, false)),
        query_options: details.query_options(context, &item.location),
        page_size: details.page_size(),
        is_repeatable: details.flag("Repeatable").unwrap_or(method == Method::Get),
        repeatable_reason: details.text("RepeatableReason").map(str::to_owned),
        ambient_headers: restrictions
            .as_ref()
            .map(Restrictions::ambient_headers)
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

fn declared_parameters(
    context: &mut Context<'_>,
    declared: &Declared<'_, document::Operation>,
    home: &Home,
) -> Vec<Parameter> {
    let is_odata_function =
        declared.item.kind == OperationKind::Function && !matches!(home, Home::Endpoint(_));
    let skip = usize::from(declared.item.is_bound);
    declared.item.parameters[skip.min(declared.item.parameters.len())..]
        .iter()
        .map(|parameter| {
            let view = context
                .targeted
                .view("", &parameter.annotations, &declared.scope);
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
                description: view.description(),
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
