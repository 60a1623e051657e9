//! `shapes.js`: where numbers stand that JavaScript cannot hold.

use std::collections::BTreeSet;

use super::text::{HEAD, literal, member};
use super::types::{ExactTypes, exact_types, form};
use crate::model::{Service, StructuredId, StructuredType, Type, TypeUse};

/// The module: for each type a line, and the types of its members, so that pages carry those of the
/// sets that they name.
pub fn module(service: &Service) -> String {
    let exact = exact_types(service);
    let travelling = travelling(service);
    let mut types: Vec<&StructuredType> = exact
        .iter()
        .filter(|id| travelling.contains(id))
        .map(|id| service.structured(id))
        .collect();
    types.sort_by(|a, b| a.name.cmp(&b.name));
    let mut text = HEAD.to_owned();
    if types.is_empty() {
        text.push_str("export {};\n");
        return text;
    }
    text.push_str("// Types, and their members that hold 64-bit integers and decimals (#).\n");
    text.push_str("import { shape } from \"../set.js\";\n");
    for ty in types {
        text.push_str(&shape(service, ty, &exact));
    }
    text
}

fn shape(service: &Service, ty: &StructuredType, exact: &ExactTypes) -> String {
    let mut line = ty.name.clone();
    for property in &ty.properties {
        let Some(form) = form(service, &property.ty, exact) else {
            continue;
        };
        line.push_str(&format!(" {}:{form}", property.name));
        if let Some(name) = &property.json_name {
            line.push_str(&format!(" {name}:{form}"));
        }
    }
    let inner = holders(
        service,
        ty.properties.iter().map(|property| &property.ty),
        exact,
    );
    let inner = inner.into_iter().filter(|name| **name != *ty.name);
    let inner: Vec<String> = inner.map(member).collect();
    let inner = match inner.is_empty() {
        true => String::new(),
        false => format!(", () => [{}]", inner.join(", ")),
    };
    let (name, line) = (member(&ty.name), literal(&line));
    format!("export const {name} = /* @__PURE__ */ shape({line}{inner});\n")
}

/// The names of the types among these that hold such numbers, each once.
pub fn holders<'s>(
    service: &'s Service,
    types: impl Iterator<Item = &'s TypeUse>,
    exact: &ExactTypes,
) -> BTreeSet<&'s str> {
    let structured = types.filter_map(|ty| match ty.ty {
        Type::Structured(id) if exact.contains(id) => Some(service.structured(id)),
        _ => None,
    });
    structured.map(|ty| ty.name.as_str()).collect()
}

/// The types that operations send or receive.
fn travelling(service: &Service) -> BTreeSet<StructuredId> {
    let mut found = BTreeSet::new();
    let mut new: Vec<&TypeUse> = Vec::new();
    for operation in service.groups.iter().flat_map(|group| &group.operations) {
        new.extend(operation.parameters.iter().map(|parameter| &parameter.ty));
        new.extend(&operation.result.ty);
    }
    while let Some(next) = new.pop() {
        if let Type::Structured(id) = next.ty
            && found.insert(id)
        {
            let properties = &service.structured(id).properties;
            new.extend(properties.iter().map(|property| &property.ty));
        }
    }
    found
}
