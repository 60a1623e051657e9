//! Who may call what, as a table.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::rust::literal;
use super::table;
use crate::model::{Group, Operation, PathPart, Permission, Service};

/// Heads of the columns.
const HEADS: [&str; 7] = [
    "group",
    "verb",
    "path",
    "operation",
    "permissions",
    "permissions as the API spells them",
    "scopes",
];

/// How the table is grouped: what the documentation calls the groups of the service, where it does
/// not call them by their names.
pub type Titles = BTreeMap<String, String>;

/// The table for people: a head for each group, and its operations in columns.
#[must_use]
pub fn text(service: &Service, titles: &Titles) -> String {
    let mut text = String::new();
    for (title, rows) in sections(service, titles) {
        let columns =
            rows.map(|[_, verb, path, _, page, api, scopes]| [verb, path, page, api, scopes]);
        let heads = [HEADS[1], HEADS[2], HEADS[4], HEADS[5], HEADS[6]];
        let rows: Vec<[String; 5]> = columns.collect();
        text.push_str(&format!("{title}\n{}\n", table::columns(heads, &rows)));
    }
    text
}

/// The table with commas (RFC 4180), with a line of heads.
#[must_use]
pub fn csv(service: &Service, titles: &Titles) -> String {
    let rows: Vec<[String; 7]> = rows(service, titles).collect();
    table::csv(HEADS, &rows)
}

/// The table as Markdown: a section for each group.
#[must_use]
pub fn markdown(service: &Service, titles: &Titles) -> String {
    let mut text = String::new();
    for (title, rows) in sections(service, titles) {
        let columns = rows.map(|[_, verb, path, _, page, api, scopes]| {
            [verb, format!("`{path}`"), page, api, scopes]
        });
        let heads = [HEADS[1], HEADS[2], HEADS[4], HEADS[5], HEADS[6]];
        let rows: Vec<[String; 5]> = columns.collect();
        text.push_str(&format!(
            "## {title}\n\n{}\n",
            table::markdown(heads, &rows)
        ));
    }
    text
}

/// The table as an array of objects, one operation a line: the alternatives of each expression, of
/// which each is a list of names that are needed together, and null where nothing is stated.
#[must_use]
pub fn json(service: &Service, titles: &Titles) -> String {
    let lines = service.operations().map(|(group, operation)| {
        let needs = &operation.requirement;
        let line = json!({
            "group": title(group, titles),
            "verb": operation.method.as_str(),
            "path": path(operation),
            "operation": operation.id,
            "permissions": sets(&needs.documented),
            "api_permissions": sets(&needs.api),
            "scopes": sets(&needs.scopes),
            "documented": needs.is_on_page,
            "conditional": needs.is_conditional,
            "accepts_oauth": needs.accepts_oauth,
        });
        line.to_string()
    });
    let lines: Vec<String> = lines.collect();
    match lines.is_empty() {
        true => "[]\n".to_owned(),
        false => format!("[\n{}\n]\n", lines.join(",\n")),
    }
}

fn sets(expression: &Option<Permission>) -> Option<Vec<BTreeSet<&str>>> {
    expression.as_ref().map(Permission::alternatives)
}

/// The rows of each group, in the order of the titles.
fn sections(
    service: &Service,
    titles: &Titles,
) -> impl Iterator<Item = (String, std::vec::IntoIter<[String; 7]>)> {
    let mut found: BTreeMap<String, Vec<[String; 7]>> = BTreeMap::new();
    for row in rows(service, titles) {
        found.entry(row[0].clone()).or_default().push(row);
    }
    found
        .into_iter()
        .map(|(title, rows)| (title, rows.into_iter()))
}

fn rows(service: &Service, titles: &Titles) -> impl Iterator<Item = [String; 7]> {
    service
        .operations()
        .map(|(group, operation)| row(group, operation, titles))
}

fn row(group: &Group, operation: &Operation, titles: &Titles) -> [String; 7] {
    let needs = &operation.requirement;
    let word = |it: &Option<Permission>| it.as_ref().map(ToString::to_string).unwrap_or_default();
    [
        title(group, titles),
        operation.method.as_str().to_owned(),
        path(operation),
        operation.id.clone(),
        word(&needs.documented),
        word(&needs.api),
        word(&needs.scopes),
    ]
}

/// The path with the names of its parameters in braces, quoted where their values are.
fn path(operation: &Operation) -> String {
    let parts = operation.path.iter().map(|part| match part {
        PathPart::Text(text) => text.clone(),
        PathPart::Parameter(index) => {
            let parameter = &operation.parameters[*index];
            match literal(parameter, operation) {
                "Quoted" => format!("'{{{}}}'", parameter.name),
                _ => format!("{{{}}}", parameter.name),
            }
        }
    });
    parts.collect()
}

fn title(group: &Group, titles: &Titles) -> String {
    titles.get(&group.name).unwrap_or(&group.name).clone()
}
