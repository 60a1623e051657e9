//! Structured and enumeration types: inheritance flattened, cycles found, members named.

use std::collections::HashSet;

use super::Context;
use super::annotations::{View, terms};
use super::index::{Declared, Scope};
use super::lineage::Lineages;
use super::names::{make_distinct, make_members_distinct, member_names, module_name, value_names};
use super::recursion;
use crate::csdl::document::{self, Annotation, Expression, TypeReference};
use crate::diagnostics::{Diagnostic, Location, Severity};
use crate::model::{
    Constraints, EnumMember, EnumType, Primitive, Property, StructuredType, Type, TypeUse, Versions,
};

const VERSION: usize = 0;

/// All structured types, in the order of their numbers.
pub fn structured_types(context: &mut Context<'_>) -> Vec<StructuredType> {
    let index = context.index;
    let mut lineages = Lineages::default();
    let mut types: Vec<StructuredType> = index
        .structured
        .values()
        .map(|declared| structured_type(context, &mut lineages, declared))
        .collect();
    recursion::mark(&mut types);
    types
}

fn structured_type<'d>(
    context: &mut Context<'d>,
    lineages: &mut Lineages,
    declared: &Declared<'d, document::StructuredType>,
) -> StructuredType {
    let item = declared.item;
    let name = context.types.class(&declared.name);
    let lineage = lineages.of(context, declared);
    let mut properties: Vec<Property> = lineage
        .iter()
        .flat_map(|ancestor| own_properties(context, ancestor))
        .collect();
    drop_redeclared(&mut properties);
    make_distinct(properties.iter_mut().map(|property| &mut property.names));
    let key = lineage
        .iter()
        .flat_map(|ancestor| &ancestor.item.key)
        .filter_map(|key| {
            properties
                .iter()
                .position(|property| property.name == key.name)
        })
        .collect();
    let view = context
        .targeted
        .view(&declared.name, &item.annotations, &declared.scope);
    StructuredType {
        module: module_name(&name),
        name,
        qualified_name: declared.name.clone(),
        kind: item.kind,
        is_abstract: item.is_abstract,
        is_open: lineage.iter().any(|ancestor| ancestor.item.is_open),
        has_stream: lineage.iter().any(|ancestor| ancestor.item.has_stream),
        base: lineage
            .iter()
            .rev()
            .nth(1)
            .and_then(|base| context.types.structured(&base.name)),
        inherited: properties.len().saturating_sub(own_names(item).len()),
        properties,
        key,
        description: view.description(),
        webhook_event: view.text(terms::WEBHOOK_EVENT).map(str::to_owned),
        deprecated: view.deprecation(),
        is_reachable: false,
        is_input: false,
        is_queried: false,
        versions: Versions::only(VERSION),
    }
}

fn own_names(item: &document::StructuredType) -> HashSet<&str> {
    let structural = item.properties.iter().map(|property| &property.name);
    let navigation = item.navigation_properties.iter();
    structural
        .chain(navigation.map(|property| &property.name))
        .map(String::as_str)
        .collect()
}

fn drop_redeclared(properties: &mut Vec<Property>) {
    let mut seen = HashSet::new();
    properties.reverse();
    properties.retain(|property| seen.insert(property.name.clone()));
    properties.reverse();
}

fn own_properties(
    context: &mut Context<'_>,
    declared: &Declared<'_, document::StructuredType>,
) -> Vec<Property> {
    let item = declared.item;
    let structural = item.properties.iter().map(|property| Declaration {
        name: &property.name,
        ty: &property.ty,
        annotations: &property.annotations,
        default: property.default_value.as_deref(),
        location: &property.location,
        is_navigation: false,
    });
    let navigation = item
        .navigation_properties
        .iter()
        .map(|property| Declaration {
            name: &property.name,
            ty: &property.ty,
            annotations: &property.annotations,
            default: None,
            location: &property.location,
            is_navigation: true,
        });
    structural
        .chain(navigation)
        .map(|declaration| property(context, &declared.name, &declared.scope, &declaration))
        .collect()
}

struct Declaration<'d> {
    name: &'d str,
    ty: &'d TypeReference,
    annotations: &'d [Annotation],
    default: Option<&'d str>,
    location: &'d Location,
    is_navigation: bool,
}

fn property(
    context: &mut Context<'_>,
    owner: &str,
    scope: &Scope<'_>,
    declaration: &Declaration<'_>,
) -> Property {
    let targeted = context.targeted;
    let target = format!("{owner}/{}", declaration.name);
    let view = targeted.view(&target, declaration.annotations, scope);
    let declared_type = context.types.resolve(declaration.ty, scope).ok();
    let mut ty = value_type(context, declaration.ty, scope, &view, declaration.location);
    // A collection of entities holds no null, whatever it says (CSDL XML 4.01, section 8.4).
    ty.is_nullable &= !(declaration.is_navigation && ty.is_collection);
    Property {
        name: declaration.name.to_owned(),
        names: value_names(declaration.name),
        ty,
        declared_type: declared_type.filter(|_| view.value(terms::MAP_OF).is_some()),
        is_navigation: declaration.is_navigation,
        is_expandable: declaration.is_navigation || view.flag(terms::EXPANDABLE),
        is_filterable: true,
        is_sortable: true,
        is_recursive: false,
        is_computed: view.flag(terms::COMPUTED) || is_read_only(&view),
        is_immutable: view.flag(terms::IMMUTABLE),
        media_type: view.text(terms::MEDIA_TYPE).map(str::to_owned),
        is_required: view.flag(terms::REQUIRED),
        is_secret: view.flag(terms::SECRET),
        json_name: view.text(terms::JSON_NAME).map(str::to_owned),
        default: declaration.default.map(str::to_owned),
        constraints: constraints(declaration.ty, &view),
        description: view.description(),
        deprecated: view.deprecation(),
        versions: Versions::only(VERSION),
    }
}

/// Whether `Core.Permissions` is stated and leaves out `Write`.
fn is_read_only(view: &View<'_>) -> bool {
    let member = |text: &str| text.rsplit('/').next().unwrap_or_default().to_owned();
    let allowed: Vec<String> = match view.value(terms::PERMISSIONS) {
        Some(Expression::EnumMember(members)) => members.iter().map(|it| member(it)).collect(),
        // CSDL JSON writes members and paths as text.
        Some(Expression::String(names) | Expression::Other(_, names)) => {
            names.split([',', ' ']).map(member).collect()
        }
        _ => return false,
    };
    !allowed.iter().any(|it| it == "Write" || it == "ReadWrite")
}

/// What a decimal has that says nothing of its scale (CSDL XML 4.01, section 7.2.4).
const NO_SCALE: &str = "0";
/// What decimals alone may have.
const ANY_SCALE: &str = "variable";

/// Limits of a value, from its facets and its annotations.
pub fn constraints(ty: &TypeReference, view: &View<'_>) -> Constraints {
    let count = |term| view.int(term).and_then(|number| number.try_into().ok());
    let says_nothing =
        |scale: &str| scale == NO_SCALE || (scale == ANY_SCALE && ty.name != "Edm.Decimal");
    Constraints {
        max_length: ty.max_length,
        min_length: count(terms::MIN_LENGTH),
        minimum: view.int(terms::MINIMUM),
        maximum: view.int(terms::MAXIMUM),
        max_items: count(terms::MAX_ITEMS),
        precision: ty.precision.filter(|digits| *digits > 0),
        scale: ty.scale.clone().filter(|scale| !says_nothing(scale)),
    }
}

/// The type of a property, parameter or result; an unknown name is an opaque type.
pub fn value_type(
    context: &mut Context<'_>,
    reference: &TypeReference,
    scope: &Scope<'_>,
    view: &View<'_>,
    location: &Location,
) -> TypeUse {
    let resolved = match view.text(terms::MAP_OF) {
        Some(value) => context.types.parse(value, scope).map(|ty| TypeUse {
            is_map: true,
            is_collection: false,
            ..ty
        }),
        None => context.types.resolve(reference, scope),
    };
    resolved.unwrap_or_else(|name| {
        context.report(
            unresolved(&name, location).with_help("its values are passed on as untyped JSON"),
        );
        TypeUse {
            ty: Type::Primitive(Primitive::Untyped),
            is_collection: reference.is_collection,
            is_map: false,
            is_nullable: reference.nullable.unwrap_or(!reference.is_collection),
        }
    })
}

/// No document declares a type of that name.
pub fn unresolved(name: &str, location: &Location) -> Diagnostic {
    Diagnostic::new(
        Severity::Warning,
        "unresolved-type",
        location,
        format!("no document declares the type {name}"),
    )
}

/// All enumeration types, in the order of their numbers.
pub fn enum_types(context: &Context<'_>) -> Vec<EnumType> {
    context
        .index
        .enums
        .values()
        .map(|declared| enum_type(context, declared))
        .collect()
}

fn enum_type(context: &Context<'_>, declared: &Declared<'_, document::EnumType>) -> EnumType {
    let item = declared.item;
    let view = context
        .targeted
        .view(&declared.name, &item.annotations, &declared.scope);
    let mut seen = HashSet::new();
    let mut members: Vec<EnumMember> = item
        .members
        .iter()
        .filter(|member| seen.insert(member.name.as_str()))
        .map(|member| enum_member(context, declared, member))
        .collect();
    // Without any value the members count from zero (CSDL 4.01, 10.3).
    if item.members.iter().all(|member| member.value.is_none()) {
        for (value, member) in (0..).zip(&mut members) {
            member.value = Some(value);
        }
    }
    make_members_distinct(members.iter_mut().map(|member| &mut member.names));
    for member in &mut members {
        member.names.javascript.clone_from(&member.name);
    }
    EnumType {
        name: context.types.class(&declared.name),
        qualified_name: declared.name.clone(),
        is_flags: item.is_flags,
        underlying_type: underlying_type(item),
        members,
        description: view.description(),
        is_reachable: false,
        versions: Versions::only(VERSION),
    }
}

/// The type of the numbers, unless it is the usual one.
fn underlying_type(item: &document::EnumType) -> Option<Primitive> {
    let name = item.underlying_type.as_deref()?.strip_prefix("Edm.")?;
    Primitive::parse(name).filter(|primitive| *primitive != Primitive::Int32)
}

fn enum_member(
    context: &Context<'_>,
    declared: &Declared<'_, document::EnumType>,
    member: &document::EnumMember,
) -> EnumMember {
    let target = format!("{}/{}", declared.name, member.name);
    let view = context
        .targeted
        .view(&target, &member.annotations, &declared.scope);
    EnumMember {
        name: member.name.clone(),
        names: member_names(&member.name),
        value: member.value.filter(|_| !view.flag(terms::VALUE_UNKNOWN)),
        description: view.description(),
        versions: Versions::only(VERSION),
    }
}

/// A variant name that no enumeration of the service has as a member.
pub fn unlisted_member(enums: &[EnumType]) -> String {
    let taken: HashSet<&str> = enums
        .iter()
        .flat_map(|ty| &ty.members)
        .map(|member| member.names.rust.as_str())
        .collect();
    ["Unknown", "Other", "Unlisted"]
        .into_iter()
        .map(str::to_owned)
        .chain((2..).map(|number| format!("Unlisted{number}")))
        .find(|name| !taken.contains(name.as_str()))
        .unwrap_or_default()
}
