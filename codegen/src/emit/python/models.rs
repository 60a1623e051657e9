//! `models.py`: a class for each type.

use super::text::{WIDTH, docstring, literal, tuple};
use super::types::{annotation, short_form};
use crate::emit::prose;
use crate::model::{EnumType, Property, Service, StructuredKind, StructuredType};

const HEAD: &str = "\
from __future__ import annotations

import builtins
import datetime
from decimal import Decimal
from uuid import UUID

from . import _model
from ._model import Field, Json, Record
";

/// The module: enumerations first, because they refer to nothing.
pub fn module(service: &Service) -> String {
    let mut text = docstring(
        "",
        &["Entity, complex and enumeration types of the service."],
    );
    text.push('\n');
    text.push_str(HEAD);
    let enums: Vec<&EnumType> = service.enums.iter().filter(|ty| ty.is_reachable).collect();
    let records: Vec<&StructuredType> = service.types.iter().filter(|ty| ty.is_reachable).collect();
    text.push_str("\n__all__ = [\n");
    let mut names: Vec<&str> = enums
        .iter()
        .map(|ty| ty.name.as_str())
        .chain(records.iter().map(|ty| ty.name.as_str()))
        .collect();
    names.sort_unstable();
    for name in names {
        text.push_str(&format!("    {},\n", literal(name)));
    }
    text.push_str("]\n");
    for ty in enums {
        text.push_str(&enumeration(ty));
    }
    for ty in records {
        text.push_str(&record(service, ty));
    }
    text
}

fn enumeration(ty: &EnumType) -> String {
    let base = if ty.is_flags { "Flag" } else { "Enumeration" };
    let mut text = format!("\n\nclass {}(_model.{base}):\n", ty.name);
    let facts = format!("Enumeration type ``{}``.", ty.qualified_name);
    let paragraphs: Vec<&str> = ty
        .description
        .as_deref()
        .into_iter()
        .chain([facts.as_str()])
        .collect();
    text.push_str(&docstring("    ", &paragraphs));
    if !ty.members.is_empty() {
        text.push('\n');
    }
    for member in &ty.members {
        let line = format!("    {} = {}", member.names.python, literal(&member.name));
        text.push_str(&if line.chars().count() <= WIDTH {
            format!("{line}\n")
        } else {
            let (name, value) = (&member.names.python, literal(&member.name));
            format!("    {name} = (\n        {value}\n    )\n")
        });
    }
    text
}

fn record(service: &Service, ty: &StructuredType) -> String {
    let mut text = format!("\n\nclass {}(Record):\n", ty.name);
    text.push_str(&docstring("    ", &paragraphs(ty)));
    text.push_str("\n    __slots__ = ()\n");
    if !ty.key.is_empty() {
        let keys: Vec<String> = ty
            .key
            .iter()
            .map(|&index| literal(&ty.properties[index].names.python))
            .collect();
        text.push_str(&format!("    __key__ = {}\n", tuple("    ", &keys)));
    }
    for property in &ty.properties {
        text.push_str(&field(service, property));
    }
    text
}

fn paragraphs(ty: &StructuredType) -> Vec<String> {
    let kind = match ty.kind {
        StructuredKind::Entity => "Entity type",
        StructuredKind::Complex => "Complex type",
    };
    let open = if ty.is_open {
        ", open: it holds properties of any name"
    } else {
        ""
    };
    let facts = format!("{kind} ``{}``{open}.", ty.qualified_name);
    let deprecated = ty.deprecated.as_deref().map(prose::deprecation);
    ty.description
        .clone()
        .into_iter()
        .chain([facts])
        .chain(deprecated.map(str::to_owned))
        .collect()
}

fn field(service: &Service, property: &Property) -> String {
    let name = &property.names.python;
    let annotation = annotation(service, &property.ty, "");
    let form = literal(&short_form(service, &property.ty));
    let wire = literal(&property.name);
    let start = format!("    {name}: Field[{annotation}] = _model.field(");
    let arguments = format!("{wire}, {form}");
    let mut text = if start.len() + arguments.len() < WIDTH {
        format!("{start}{arguments})\n")
    } else if start.len() > WIDTH {
        let start = start.trim_end_matches("_model.field(");
        format!("{start}(\n        _model.field({arguments})\n    )\n")
    } else {
        format!("{start}\n        {arguments}\n    )\n")
    };
    let facts = prose::property_facts(property);
    let says_more = facts != format!("`{}`.", property.name);
    let paragraphs: Vec<&str> = property
        .description
        .as_deref()
        .into_iter()
        .chain(says_more.then_some(facts.as_str()))
        .collect();
    if !paragraphs.is_empty() {
        text.push_str(&docstring("    ", &paragraphs));
    }
    text
}
