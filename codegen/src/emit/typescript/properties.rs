//! `models.js`: the properties that queries are made of, a row of data for each.

use super::text::{HEAD, literal, member};
use crate::model::{Primitive, Property, Service, StructuredId, StructuredType, Type};

/// The module: an object for each type that queries are about.
pub fn module(service: &Service) -> String {
    let mut text = HEAD.to_owned();
    text.push_str("import { properties } from \"../query.js\";\n");
    let types = service.types.iter();
    for ty in types.filter(|ty| ty.is_reachable && ty.is_queried) {
        text.push_str(&record(service, ty));
    }
    text
}

/// Whether there are properties of a type.
pub fn queried(service: &Service, id: StructuredId) -> bool {
    let ty = service.structured(id);
    ty.is_reachable && ty.is_queried
}

fn record(service: &Service, ty: &StructuredType) -> String {
    let mut targets: Vec<&str> = Vec::new();
    let mut words = Vec::new();
    for property in &ty.properties {
        let kind = match property.ty.ty {
            Type::Structured(id) if queried(service, id) && !property.ty.is_map => {
                let name = service.structured(id).name.as_str();
                let index = targets.iter().position(|known| *known == name);
                let index = index.unwrap_or_else(|| {
                    targets.push(name);
                    targets.len() - 1
                });
                index.to_string()
            }
            Type::Structured(_) => "-".to_owned(),
            other => kind(other).to_owned(),
        };
        let wire = wire(property);
        words.push(format!("{}{wire}:{kind}", property.names.javascript));
    }
    let name = member(&ty.name);
    let words = literal(&words.join(" "));
    let targets = match targets.is_empty() {
        true => String::new(),
        false => format!(", () => [{}]", targets.join(", ")),
    };
    format!("export const {name} = /* @__PURE__ */ properties({words}{targets});\n")
}

/// `=Name`, where the name on the wire is not the other one with a capital letter.
fn wire(property: &Property) -> String {
    let mut letters = property.names.javascript.chars();
    let capital: String = letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .collect();
    let usual = format!("{capital}{}", letters.as_str());
    match usual == property.name {
        true => String::new(),
        false => format!("={}", property.name),
    }
}

/// How values are spelled in a query.
fn kind(ty: Type) -> &'static str {
    match ty {
        Type::Primitive(Primitive::String) | Type::Enum(_) => "t",
        Type::Primitive(Primitive::DateTimeOffset) => "i",
        Type::Primitive(Primitive::Date) => "d",
        Type::Primitive(Primitive::Duration) => "u",
        Type::Primitive(Primitive::Binary) => "b",
        Type::Primitive(_) | Type::Structured(_) => "p",
    }
}
