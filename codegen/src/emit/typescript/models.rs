//! `models.d.ts`: interfaces with the names of the wire, unions for enumerations, and the
//! properties that queries are made of.

use super::properties::queried;
use super::text::{HEAD, comment, literal, member};
use super::types::{base, value};
use crate::emit::prose;
use crate::model::{EnumType, Primitive, Property, Service, StructuredKind, StructuredType, Type};

/// The module.
pub fn module(service: &Service) -> String {
    let mut text = HEAD.to_owned();
    text.push_str(
        "import type { DateText, DateTimeText, Decimal, Guid, Int64 } from \"../set.js\";\n\
         import type { Collection, Property, Record, Values } from \"../query.js\";\n",
    );
    for ty in service.enums.iter().filter(|ty| ty.is_reachable) {
        text.push_str(&enumeration(service, ty));
    }
    for ty in service.types.iter().filter(|ty| ty.is_reachable) {
        text.push_str(&record(service, ty));
    }
    text
}

fn enumeration(service: &Service, ty: &EnumType) -> String {
    let name = &ty.name;
    let mut members: Vec<String> = ty.members.iter().map(|one| literal(&one.name)).collect();
    if members.is_empty() {
        members.push("never".to_owned());
    }
    let facts = format!("Enumeration type `{}`.", ty.qualified_name);
    let further = match ty.is_flags {
        true => "A combination of members, separated by commas.",
        false => "A later version of the service may have further members.",
    };
    let paragraphs = ty.description.clone().into_iter();
    let limits = prose::among(service, ty.versions, &ty.members, |one| {
        (one.versions, format!("`{}`", one.name))
    });
    let paragraphs: Vec<String> = paragraphs
        .chain([facts, further.to_owned()])
        .chain(prose::versions(service, ty.versions))
        .chain(limits)
        .collect();
    format!(
        "\n/** The members of `{name}` that are known. */\nexport type {name}Member =\n  | {};\n{}export type {name} = {name}Member | (string & {{}});\n",
        members.join("\n  | "),
        comment("", &paragraphs),
    )
}

fn record(service: &Service, ty: &StructuredType) -> String {
    let name = &ty.name;
    let mut text = String::from("\n");
    text.push_str(&comment("", &paragraphs(service, ty)));
    text.push_str(&format!("export interface {name} {{\n"));
    for property in &ty.properties {
        text.push_str(&comment("  ", &about(service, property)));
        let wire = member(&property.name);
        let is_optional =
            property.ty.is_nullable || property.ty.is_collection || property.is_navigation;
        let is_optional = is_optional && !property.is_required;
        let mark = if is_optional { "?" } else { "" };
        let null = match property.ty.is_nullable || property.ty.is_collection {
            true => " | null",
            false => "",
        };
        let ty = value(service, &property.ty, "");
        text.push_str(&format!("  {wire}{mark}: {ty}{null};\n"));
    }
    if ty.is_open {
        text.push_str("  /** Whatever else it holds. */\n  [name: string]: unknown;\n");
    }
    text.push_str("}\n");
    if ty.is_queried {
        text.push_str(&format!("/** Properties of `{name}`, for queries. */\n"));
        text.push_str(&format!("export declare const {name}: {{\n"));
        for property in &ty.properties {
            let ty = expression(service, name, property);
            let name = member(&property.names.javascript);
            text.push_str(&format!("  readonly {name}: {ty};\n"));
        }
        text.push_str("};\n");
    }
    text
}

/// What a property is in a query about rows of `row`.
fn expression(service: &Service, row: &str, property: &Property) -> String {
    let wire = literal(&property.name);
    let ty = &property.ty;
    if ty.is_map {
        return format!("Property<{row}, {wire}, unknown>");
    }
    match ty.ty {
        Type::Structured(id) => {
            let target = &service.structured(id).name;
            let properties = match queried(service, id) {
                true => format!("typeof {target}"),
                false => "{}".to_owned(),
            };
            let kind = if ty.is_collection {
                "Collection"
            } else {
                "Record"
            };
            format!("{kind}<{row}, {wire}, {properties}>")
        }
        other => {
            let value = match other {
                Type::Enum(id) => format!("{}Member", service.enumeration(id).name),
                Type::Primitive(Primitive::Int64 | Primitive::Decimal) => {
                    format!("{} | number | bigint", base(service, other, ""))
                }
                Type::Primitive(Primitive::DateTimeOffset | Primitive::Date) => {
                    format!("{} | Date", base(service, other, ""))
                }
                other => base(service, other, ""),
            };
            let kind = if ty.is_collection {
                "Values"
            } else {
                "Property"
            };
            format!("{kind}<{row}, {wire}, {value}>")
        }
    }
}

fn paragraphs(service: &Service, ty: &StructuredType) -> Vec<String> {
    let kind = match ty.kind {
        StructuredKind::Entity => "Entity type",
        StructuredKind::Complex => "Complex type",
    };
    let open = if ty.is_open {
        ", open: it holds properties of any name"
    } else {
        ""
    };
    let facts = format!("{kind} `{}`{open}.", ty.qualified_name);
    let deprecated = ty.deprecated.as_deref().map(prose::deprecation);
    let deprecated = deprecated.map(|notice| format!("@deprecated {notice}"));
    let description = ty.description.clone().into_iter();
    description
        .chain([facts])
        .chain(prose::versions(service, ty.versions))
        .chain(deprecated)
        .collect()
}

fn about(service: &Service, property: &Property) -> Vec<String> {
    let facts = prose::property_facts(service, property);
    let says_more = facts != format!("`{}`.", property.name);
    let description = property.description.clone().into_iter();
    description.chain(says_more.then_some(facts)).collect()
}
