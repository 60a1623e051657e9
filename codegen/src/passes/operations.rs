//! Groups of operations: sets with what is bound to them, imports, endpoints outside OData.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Context;
use super::declarations;
use super::declared::{self, Home};
use super::homes::Homes;
use super::index::Declared;
use super::names::{
    Distinct, class_name, constants, make_classes_distinct, make_distinct, method_names,
    value_names,
};
use super::restrictions::Details;
use super::{sets, unusual};
use crate::csdl::document;
use crate::diagnostics::{Diagnostic, Location, Severity};
use crate::model::{DeclaredOperation, Group, Kind, Operation, Place, Service};

/// Methods of the shells around a call in Rust, which a setter of the same name would clash with.
const SHELL_METHODS: &[&str] = &[
    "by_key",
    "count",
    "count_all",
    "expand",
    "filter",
    "first",
    "from_request",
    "header",
    "if_match",
    "if_none_match",
    "into_request",
    "new",
    "orderby",
    "pages",
    "prefetch",
    "resume",
    "select",
    "send",
    "set",
    "set_file",
    "skip",
    "stream",
    "top",
    "try_collect",
    "with_headers",
];

/// Most operations that are declared and offered: what is bound to a type is offered by each of its
/// sets, so that a short document could ask for any number.
const MOST_BOUND: usize = 100_000;

/// All groups with their operations, sorted by name, and the declarations behind these.
pub fn groups(
    context: &mut Context<'_>,
    service: &Service,
) -> (Vec<Group>, Vec<DeclaredOperation>) {
    let mut groups = BTreeMap::new();
    add_sources(context, service, &mut groups);
    let declared = add_declared_operations(context, service, &mut groups);
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
    let classes = groups.iter_mut().map(|group| &mut group.class);
    make_classes_distinct(types.iter().copied(), classes);
    name_rows(&mut groups);
    make_distinct(groups.iter_mut().map(|group| &mut group.accessor));
    (groups, declared)
}

/// Gives each operation a row of its own in the table.
pub(super) fn name_rows(groups: &mut [Group]) {
    let operations = || groups.iter().flat_map(|group| &group.operations);
    let ids = operations().map(|operation| operation.id.as_str());
    let rows: Vec<String> = constants(ids).collect();
    let operations = groups.iter_mut().flat_map(|group| &mut group.operations);
    for (operation, row) in operations.zip(rows) {
        operation.row = row;
    }
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
    for source in index.hidden_sources() {
        let message = format!("{} is declared before; this one is left out", source.name);
        let location = &source.location;
        context.report(
            Diagnostic::new(Severity::Warning, "duplicate", location, message)
                .with_help("both would have the same path; give one of them another name"),
        );
    }
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

fn add_declared_operations(
    context: &mut Context<'_>,
    service: &Service,
    groups: &mut Groups,
) -> Vec<DeclaredOperation> {
    let mut declarations = Vec::new();
    let homes_of = Homes::of(groups, service);
    let mut taken: HashMap<String, Distinct> = HashMap::new();
    let mut count = 0;
    for declared in once(context) {
        let view = declared::view(context, declared);
        let details = Details::of(&view, None);
        if details.flag("Undocumented") == Some(true) && !context.options.include_undocumented {
            continue;
        }
        let homes = homes(context, service, declared, &details, (groups, &homes_of));
        count += homes.len();
        if count > MOST_BOUND {
            context.report(too_many(&declared.item.location));
            break;
        }
        let is_endpoint = matches!(homes.first(), Some(Home::Endpoint(_)));
        let entity_set = details.text("EntitySet");
        let mut declaration = declarations::operation(context, declared, entity_set, is_endpoint);
        for home in homes {
            let built = declared::operation(context, service, declared, &view, &details, &home);
            let entry = group(groups, home.group());
            if let Home::Endpoint(_) = home
                && entry.description.is_none()
            {
                entry.description = schema_description(context, &declared.name);
            }
            if let Some(mut built) = built {
                let taken = taken.entry(entry.name.clone()).or_insert_with(|| {
                    Distinct::of(entry.operations.iter().map(|it| it.id.clone()))
                });
                distinguish(&mut built, taken, &home);
                declaration.operations.push(built.id.clone());
                entry.operations.push(built);
            }
        }
        declarations.push(declaration);
    }
    declarations
}

fn too_many(location: &Location) -> Diagnostic {
    let message = format!("the sets offer more than {MOST_BOUND} bound operations");
    Diagnostic::new(Severity::Error, "too-many-operations", location, message)
        .with_help("no service has as many; check where the document comes from")
}

/// All overloads, without those that are there twice.
fn once<'d>(context: &mut Context<'d>) -> Vec<&'d Declared<'d, document::Operation>> {
    let index = context.index;
    let mut all = Vec::new();
    for overloads in index.operations.values() {
        let repeated = unusual::repeated_overloads(context, overloads);
        let overloads = overloads.iter().enumerate();
        let kept = overloads.filter(|(number, _)| !repeated.contains(number));
        all.extend(kept.map(|(_, declared)| declared));
    }
    all
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

fn homes(
    context: &mut Context<'_>,
    service: &Service,
    declared: &Declared<'_, document::Operation>,
    details: &Details<'_>,
    (groups, homes): (&Groups, &Homes),
) -> Vec<Home> {
    if let Some(name) = details.text("Group") {
        return vec![Home::Endpoint(name.to_owned())];
    }
    if !declared.item.is_bound {
        let imports = declarations::imports(context, &declared.name).into_iter();
        return imports.map(|import| Home::Import(import.name)).collect();
    }
    let Some(binding) = declared.item.parameters.first() else {
        return Vec::new();
    };
    let qualified = declared.scope.resolve(&binding.ty.name);
    let Some(entity) = context.types.structured(&qualified) else {
        return Vec::new();
    };
    let has_path = details.text("Path").is_some();
    let offered = |names: Vec<&str>| -> Vec<Home> {
        let groups = names.into_iter().filter_map(|name| groups.get(name));
        let homes = groups.filter_map(|group| {
            let entity = group.entity_type?;
            let needs_key = !binding.ty.is_collection && !group.is_singleton;
            let can_be_reached =
                has_path || !needs_key || !service.structured(entity).key.is_empty();
            can_be_reached.then(|| Home::Bound {
                group: group.name.clone(),
                entity,
                needs_key,
            })
        });
        homes.collect()
    };
    if let Some(name) = details.text("EntitySet") {
        return offered(vec![name]);
    }
    let exact = offered(homes.of_type(entity));
    if !exact.is_empty() {
        return exact;
    }
    offered(homes.of_derived(entity))
}

/// A set that offers one name on the collection and on an entity calls the latter `.entity`.
fn distinguish(built: &mut Operation, taken: &mut Distinct, home: &Home) {
    if taken.take(built.id.clone()) {
        return;
    }
    if let Home::Bound {
        needs_key: true, ..
    } = home
    {
        built.id.push_str(".entity");
        if taken.take(built.id.clone()) {
            return;
        }
    }
    let base = &built.id;
    built.id = taken.number(base, |number| format!("{base}.{number}"), str::to_owned);
}
