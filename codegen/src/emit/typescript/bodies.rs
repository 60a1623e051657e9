//! `bodies.js`: what of the bodies of requests only some versions of the service know.

use super::text::{HEAD, literal, member};
use crate::emit::limited::{Bodies, Members};
use crate::model::{Operation, Place, Service, StructuredId};

/// The module: for each type and each operation the members that only some versions know, with the
/// bits of these versions, and the types of members in which such members stand.
pub fn module(service: &Service) -> String {
    let bodies = Bodies::of(service);
    let mut text = HEAD.to_owned();
    text.push_str("export const TYPES = {\n");
    for id in bodies.reached() {
        let members = members(service, &bodies.members(id), |wire| wire.to_owned());
        text.push_str(&format!("  {}: {members},\n", name(service, id)));
    }
    text.push_str("};\nexport const OPERATIONS = {\n");
    for (_, operation) in service.operations() {
        if let Some(members) = of_operation(service, operation, &bodies) {
            text.push_str(&format!("  {}: {members},\n", literal(&operation.id)));
        }
    }
    text.push_str("};\n");
    text
}

/// Whether versions differ in the body of an operation.
pub fn is_limited(operation: &Operation, bodies: &Bodies<'_>) -> bool {
    bodies.content(operation).is_some() || !bodies.parameters(operation).is_empty()
}

/// The arguments of an operation, by their names in JavaScript.
fn of_operation(service: &Service, operation: &Operation, bodies: &Bodies<'_>) -> Option<String> {
    let name_of = |wire: &str| {
        let mut parameters = operation.parameters.iter();
        let found = parameters.find(|one| one.place == Place::Body && one.name == wire);
        found.map_or_else(|| wire.to_owned(), |one| one.names.javascript.clone())
    };
    if let Some(id) = bodies.content(operation) {
        let mut parameters = operation.parameters.iter();
        let content = parameters.find(|one| one.place == Place::Content)?;
        let argument = member(&content.names.javascript);
        return Some(format!(
            "[{{}}, {{ {argument}: {} }}]",
            literal(&name(service, id))
        ));
    }
    let of_parameters = bodies.parameters(operation);
    (!of_parameters.is_empty()).then(|| members(service, &of_parameters, name_of))
}

fn members(service: &Service, of: &Members<'_>, name_of: impl Fn(&str) -> String) -> String {
    let limited = of.limited.iter();
    let limited =
        limited.map(|(wire, versions)| format!("{}: {}", member(&name_of(wire)), versions.0));
    let inner = of.inner.iter();
    let inner = inner.map(|(wire, id)| {
        format!(
            "{}: {}",
            member(&name_of(wire)),
            literal(&name(service, *id))
        )
    });
    format!(
        "[{}, {}]",
        object(limited.collect()),
        object(inner.collect())
    )
}

fn object(members: Vec<String>) -> String {
    match members.is_empty() {
        true => "{}".to_owned(),
        false => format!("{{ {} }}", members.join(", ")),
    }
}

fn name(service: &Service, id: StructuredId) -> String {
    service.structured(id).name.clone()
}
