//! Operations outside OData, which CSDL cannot declare otherwise than as unbound operations.

use std::collections::{BTreeMap, HashSet};

use super::annotate::{description, string};
use super::body;
use super::call::Call;
use super::description::Description;
use super::join::schema_mut;
use super::types::Types;
use crate::csdl::document::{Document, Operation, OperationKind, ReturnType};

/// Group of operations without a tag.
const NO_TAG: &str = "Endpoints";

/// Operations by group.
#[derive(Default)]
pub(super) struct Endpoints {
    groups: BTreeMap<String, Vec<Operation>>,
}

impl Endpoints {
    /// Adds an operation.
    pub(super) fn add(&mut self, call: &Call<'_>, types: &mut Types<'_>) {
        let group = group(call);
        let operations = self.groups.entry(group.clone()).or_default();
        let name = name(call, operations);
        let reply = call.reply(types, &name);
        let mut parameters = body::in_path(call, &[], &name, types);
        parameters.extend(body::parameters(call, types, &name));
        let is_action = call.operation.method != "GET";
        let mut details = vec![
            ("Path", string(&call.operation.path)),
            ("Group", string(&group)),
        ];
        if !matches!(call.operation.method.as_str(), "GET" | "POST") {
            details.insert(0, ("Method", string(&call.operation.method)));
        }
        let mut annotations = call.annotations(types);
        annotations.push(call.details(None, &reply, details));
        operations.push(Operation {
            kind: match is_action {
                true => OperationKind::Action,
                false => OperationKind::Function,
            },
            name,
            parameters,
            return_type: reply.ty.map(|found| ReturnType {
                annotations: found.annotations(),
                ty: found.ty,
            }),
            annotations,
            location: call.operation.location.clone(),
            ..Operation::default()
        });
    }

    /// Puts each group into a schema of its own below `namespace`.
    pub(super) fn write(self, document: &mut Document, namespace: &str, about: &Description) {
        for (group, operations) in self.groups {
            let schema = schema_mut(document, &format!("{namespace}.Endpoints.{group}"));
            if let Some(text) = about.tags.get(&group) {
                schema.annotations.push(description(text));
            }
            schema.operations.extend(operations);
        }
    }
}

/// The tag as an identifier.
fn group(call: &Call<'_>) -> String {
    let tag = call.operation.tag.as_deref().unwrap_or(NO_TAG);
    let group: String = tag
        .chars()
        .filter(|c| c.is_alphanumeric() || *c == '_')
        .collect();
    match group.chars().next() {
        Some(first) if first.is_alphabetic() => group,
        _ => NO_TAG.to_owned(),
    }
}

/// The last fixed segment of the path, where it is no group's name, else what the operation's
/// identifier says behind the group.
fn name(call: &Call<'_>, others: &[Operation]) -> String {
    let segments: Vec<&str> = call
        .operation
        .path
        .split('/')
        .filter(|it| !it.is_empty())
        .collect();
    let fixed = segments.iter().rev().find(|segment| !segment.contains('{'));
    let from_id = call.operation.id.as_deref().map(|id| {
        let (group, name) = id.rsplit_once(['_', '.']).unwrap_or(("", id));
        (group.to_owned(), name.to_owned())
    });
    let taken: HashSet<&str> = others.iter().map(|it| it.name.as_str()).collect();
    let tag = call.operation.tag.as_deref().unwrap_or_default();
    let is_group = |name: &str| tag.eq_ignore_ascii_case(name);
    let from_path = fixed
        .map(|segment| segment.rsplit('.').next().unwrap_or_default().to_owned())
        .filter(|name| is_identifier(name) && !is_group(name));
    let from_id = from_id
        .map(|(_, name)| name)
        .filter(|name| is_identifier(name));
    let candidates = [from_path, from_id];
    let free = candidates
        .iter()
        .flatten()
        .find(|name| !taken.contains(name.as_str()));
    if let Some(name) = free {
        return name.clone();
    }
    let base = candidates
        .into_iter()
        .flatten()
        .next()
        .unwrap_or_else(|| call.operation.method.to_lowercase());
    let mut names = (2..).map(|number| format!("{base}{number}"));
    let is_free = |name: &String| !taken.contains(name.as_str());
    if is_free(&base) {
        return base;
    }
    names.find(is_free).unwrap_or(base)
}

fn is_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c.is_alphabetic() || c == '_')
        && chars.all(|c| c.is_alphanumeric() || c == '_')
}
