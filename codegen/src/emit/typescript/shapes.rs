//! `shapes.js`: where numbers stand that JavaScript cannot hold.

use std::collections::BTreeSet;

use super::text::{HEAD, literal};
use super::types::{exact_types, form};
use crate::model::{Service, StructuredId, StructuredType, Type, TypeUse};

/// The module: one text, a line for each type.
pub fn module(service: &Service) -> String {
    let exact = exact_types(service);
    let mut lines: Vec<String> = Vec::new();
    let travelling = travelling(service);
    for id in exact.iter().filter(|id| travelling.contains(id)) {
        let ty: &StructuredType = service.structured(id);
        let mut line = ty.name.clone();
        for property in &ty.properties {
            let Some(form) = form(service, &property.ty, &exact) else {
                continue;
            };
            line.push_str(&format!(" {}:{form}", property.name));
            if let Some(name) = &property.json_name {
                line.push_str(&format!(" {name}:{form}"));
            }
        }
        lines.push(line);
    }
    lines.sort();
    let mut text = HEAD.to_owned();
    text.push_str("// Types, and their members that hold 64-bit integers and decimals (#).\n");
    text.push_str("export const SHAPES = [\n");
    for line in lines {
        text.push_str(&format!("  {},\n", literal(&line)));
    }
    text.push_str("].join(\"\\n\");\n");
    text
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
