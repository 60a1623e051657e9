//! `models.py`: a class for each type.

use super::text::{WIDTH, docstring, literal, tuple};
use super::types::{property_type, short_form};
use crate::emit::prose;
use crate::model::{EnumType, Property, Service, StructuredKind, StructuredType};

/// What classes may need of other modules.
const NAMES: [(&str, &str); 31] = [
    ("._model", "Field"),
    ("._model", "Json"),
    ("._model", "OpenRecord"),
    ("._model", "Record"),
    ("._query", "BinaryExpression"),
    ("._query", "BinaryProperty"),
    ("._query", "BooleanExpression"),
    ("._query", "BooleanProperty"),
    ("._query", "CollectionProperty"),
    ("._query", "DateExpression"),
    ("._query", "DateProperty"),
    ("._query", "DateTimeExpression"),
    ("._query", "DateTimeProperty"),
    ("._query", "DurationExpression"),
    ("._query", "DurationProperty"),
    ("._query", "EnumerationExpression"),
    ("._query", "EnumerationProperty"),
    ("._query", "FlagsProperty"),
    ("._query", "GuidExpression"),
    ("._query", "GuidProperty"),
    ("._query", "MapProperty"),
    ("._query", "NumberExpression"),
    ("._query", "NumberProperty"),
    ("._query", "RecordProperty"),
    ("._query", "TextExpression"),
    ("._query", "TextProperty"),
    ("._query", "TimeOfDayExpression"),
    ("._query", "TimeOfDayProperty"),
    ("._query", "UntypedExpression"),
    ("._query", "UntypedProperty"),
    ("._query", "ValuesProperty"),
];

/// Modules that annotations may name.
const MODULES: [(&str, &str); 3] = [
    ("datetime.", "import datetime"),
    ("Decimal]", "from decimal import Decimal"),
    ("[UUID,", "from uuid import UUID"),
];

/// The imports that the body uses.
fn imports(body: &str) -> String {
    let standard: Vec<&str> = MODULES
        .iter()
        .filter(|(word, _)| body.contains(word))
        .map(|(_, line)| *line)
        .collect();
    let mut text = "from __future__ import annotations\n".to_owned();
    if !standard.is_empty() {
        text.push_str(&format!("\n{}\n", standard.join("\n")));
    }
    text.push_str("\nfrom . import _model\n");
    for module in ["._model", "._query"] {
        let names: Vec<&str> = NAMES
            .iter()
            .filter(|(from, name)| *from == module && uses(body, name))
            .map(|(_, name)| *name)
            .collect();
        text.push_str(&import(module, &names));
    }
    text
}

/// Whether a name stands in the body as a word.
fn uses(body: &str, name: &str) -> bool {
    let ends = |part: &str, at_end: bool| {
        let next = if at_end {
            part.chars().next_back()
        } else {
            part.chars().next()
        };
        next.is_none_or(|letter| !letter.is_alphanumeric() && letter != '_')
    };
    body.match_indices(name).any(|(start, _)| {
        let (before, after) = (&body[..start], &body[start + name.len()..]);
        ends(before, true) && ends(after, false)
    })
}

fn import(module: &str, names: &[&str]) -> String {
    let line = format!("from {module} import {}\n", names.join(", "));
    match names {
        [] => String::new(),
        _ if line.chars().count() <= WIDTH => line,
        _ => format!(
            "from {module} import (\n    {},\n)\n",
            names.join(",\n    ")
        ),
    }
}

/// The module: enumerations first, because they refer to nothing.
pub fn module(service: &Service) -> String {
    let mut text = docstring(
        "",
        &["Entity, complex and enumeration types of the service."],
    );
    text.push('\n');
    let enums: Vec<&EnumType> = service.enums.iter().filter(|ty| ty.is_reachable).collect();
    let records: Vec<&StructuredType> = service.types.iter().filter(|ty| ty.is_reachable).collect();
    let classes = enums.iter().map(|ty| enumeration(service, ty));
    let body: String = classes
        .chain(records.iter().map(|ty| record(service, ty)))
        .collect();
    text.push_str(&imports(&body));
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
    text.push_str(&body);
    text
}

fn enumeration(service: &Service, ty: &EnumType) -> String {
    let base = if ty.is_flags { "Flag" } else { "Enumeration" };
    let mut text = format!("\n\nclass {}(_model.{base}):\n", ty.name);
    let facts = format!("Enumeration type ``{}``.", ty.qualified_name);
    let paragraphs: Vec<String> = ty
        .description
        .clone()
        .into_iter()
        .chain([facts])
        .chain(prose::versions(service, ty.versions))
        .collect();
    text.push_str(&docstring("    ", &paragraphs));
    text.push_str(&format!(
        "\n    __type__ = {}\n",
        literal(&ty.qualified_name)
    ));
    for member in &ty.members {
        let line = format!("    {} = {}", member.names.python, literal(&member.name));
        text.push_str(&if line.chars().count() <= WIDTH {
            format!("{line}\n")
        } else {
            let (name, value) = (&member.names.python, literal(&member.name));
            format!("    {name} = (\n        {value}\n    )\n")
        });
        let limit = (member.versions != ty.versions).then_some(member.versions);
        let limit = limit.and_then(|versions| prose::versions(service, versions));
        if let Some(limit) = limit {
            text.push_str(&docstring("    ", &[limit]));
        }
    }
    text
}

fn record(service: &Service, ty: &StructuredType) -> String {
    let base = if ty.is_open { "OpenRecord" } else { "Record" };
    let mut text = format!("\n\nclass {}({base}):\n", ty.name);
    text.push_str(&docstring("    ", &paragraphs(service, ty)));
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
    let facts = format!("{kind} ``{}``{open}.", ty.qualified_name);
    let deprecated = ty.deprecated.as_deref().map(prose::deprecation);
    ty.description
        .clone()
        .into_iter()
        .chain([facts])
        .chain(prose::versions(service, ty.versions))
        .chain(deprecated.map(str::to_owned))
        .collect()
}

fn field(service: &Service, property: &Property) -> String {
    let name = &property.names.python;
    let annotation = property_type(service, &property.ty);
    let form = literal(&short_form(service, &property.ty));
    let wire = literal(&property.name);
    let start = format!("    {name}: {annotation} = Field(");
    let filterable = (!property.is_filterable).then_some(", filterable=False");
    let sortable = (!property.is_sortable).then_some(", sortable=False");
    let navigation = property.is_navigation.then_some(", navigation=True");
    let secret = property.is_secret.then_some(", secret=True");
    let traits = filterable.into_iter().chain(sortable).chain(navigation);
    let traits: String = traits.chain(secret).collect();
    let arguments = format!("{wire}, {form}{traits}");
    let mut text = if start.len() + arguments.len() < WIDTH {
        format!("{start}{arguments})\n")
    } else if start.len() > WIDTH {
        let start = start.trim_end_matches("Field(");
        format!("{start}(\n        Field({arguments})\n    )\n")
    } else {
        format!("{start}\n        {arguments}\n    )\n")
    };
    let facts = prose::property_facts(service, property);
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
