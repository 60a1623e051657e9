//! Which verbs entity sets have, and what each takes and gives.

use std::collections::BTreeMap;

use super::annotate::{capabilities, description, record, string};
use super::call::Call;
use super::types::{Types, Use};
use crate::csdl::document::{Annotation, Document, Expression, NavigationSource};

/// A verb of a set.
pub(super) struct Verb<'c> {
    /// Name of the parameter for the key, where it is about one entity.
    pub(super) key: Option<String>,
    /// What is called.
    pub(super) call: &'c Call<'c>,
}

/// Says of every set and singleton what `verbs` has, and that it has nothing else.
pub(super) fn join(
    documents: &mut [Document],
    verbs: &BTreeMap<String, Vec<Verb<'_>>>,
    types: &mut Types<'_>,
) {
    let containers = documents
        .iter_mut()
        .flat_map(|document| &mut document.schemas)
        .filter_map(|schema| schema.container.as_mut());
    for source in containers.flat_map(|container| &mut container.sources) {
        let verbs = verbs.get(&source.name).map_or(&[][..], Vec::as_slice);
        let annotations = annotations(source, verbs, types);
        for annotation in annotations {
            let is_same = |it: &Annotation| {
                it.term == annotation.term && it.qualifier == annotation.qualifier
            };
            source.annotations.retain(|it| !is_same(it));
            source.annotations.push(annotation);
        }
    }
}

fn annotations(
    source: &NavigationSource,
    verbs: &[Verb<'_>],
    types: &mut Types<'_>,
) -> Vec<Annotation> {
    let find = |method: &str, has_key: bool| {
        let has_key = has_key && !source.is_singleton;
        verbs
            .iter()
            .find(|it| it.call.operation.method == method && it.key.is_some() == has_key)
    };
    let get = find("GET", true);
    let list = (!source.is_singleton).then(|| find("GET", false)).flatten();
    let create = find("POST", false);
    let (put, patch) = (find("PUT", true), find("PATCH", true));
    let delete = find("DELETE", true);

    let mut found = Vec::new();
    let by_key = restrictions("Readable", get, types);
    if source.is_singleton {
        found.push(capabilities("ReadRestrictions", record(by_key)));
    } else {
        let mut read = restrictions("Readable", list, types);
        read.push(("ReadByKeyRestrictions", record(by_key)));
        found.push(capabilities("ReadRestrictions", record(read)));
    }
    let insert = restrictions("Insertable", create, types);
    found.push(capabilities("InsertRestrictions", record(insert)));
    let mut update = restrictions("Updatable", put.or(patch), types);
    if put.is_some() {
        let method = "Org.OData.Capabilities.V1.HttpMethod/PUT".to_owned();
        update.push(("UpdateMethod", Expression::EnumMember(vec![method])));
    }
    found.push(capabilities("UpdateRestrictions", record(update)));
    if put.is_some() && patch.is_some() {
        let second = restrictions("Updatable", patch, types);
        let mut second = capabilities("UpdateRestrictions", record(second));
        second.qualifier = Some("update".to_owned());
        found.push(second);
    }
    let remove = restrictions("Deletable", delete, types);
    found.push(capabilities("DeleteRestrictions", record(remove)));

    let named = [
        ("list", list),
        ("get", get),
        ("create", create),
        ("replace", put),
        ("update", patch),
        ("delete", delete),
    ];
    for (name, verb) in named {
        if let Some(verb) = verb {
            found.extend(details(source, name, verb, types));
        }
    }
    if let Some(text) = types.tag(&source.name) {
        found.push(description(&text));
    }
    found
}

/// The properties of a restrictions record; one that says no where there is no such verb.
fn restrictions(
    allowed: &'static str,
    verb: Option<&Verb<'_>>,
    types: &mut Types<'_>,
) -> Vec<(&'static str, Expression)> {
    let Some(verb) = verb else {
        return vec![(allowed, Expression::Bool(false))];
    };
    let mut properties = Vec::new();
    if let Some(text) = verb.call.description() {
        properties.push(("Description", description(text).value));
    }
    properties.extend(verb.call.restrictions(types));
    properties
}

/// `Client.Operation` of a verb, and that it is deprecated.
fn details(
    source: &NavigationSource,
    name: &str,
    verb: &Verb<'_>,
    types: &mut Types<'_>,
) -> Vec<Annotation> {
    let call = verb.call;
    let reply = call.reply(types, &source.name);
    let mut more = Vec::new();
    if let Some(key) = verb.key.as_deref().filter(|key| *key != "key") {
        more.push(("KeyName", string(key)));
    }
    if matches!(name, "create" | "replace" | "update") {
        more.extend(body(source, call, types));
    }
    let usual = match name {
        "list" => Some((source.entity_type.as_str(), true)),
        "get" | "create" => Some((source.entity_type.as_str(), false)),
        _ => None,
    };
    let given = reply.ty.as_ref();
    let is_usual = match (given, usual) {
        (Some(given), Some((name, is_collection))) => {
            given.ty.name == name && given.ty.is_collection == is_collection
        }
        (None, None) => true,
        _ => false,
    };
    if !is_usual {
        let result = given.map_or_else(|| "none".to_owned(), Use::expression);
        more.push(("Result", Expression::String(result)));
    }
    let mut found = vec![call.details(Some(name), &reply, more)];
    if let Some(mut deprecated) = call.deprecation() {
        deprecated.qualifier = Some(name.to_owned());
        found.push(deprecated);
    }
    found
}

/// The type of the body where it is not that of the set, or its parts.
fn body(
    source: &NavigationSource,
    call: &Call<'_>,
    types: &mut Types<'_>,
) -> Option<(&'static str, Expression)> {
    if call.is_multipart() {
        return Some(("Parts", super::body::parts(call, types, &source.name)));
    }
    let schema = call
        .operation
        .body
        .as_ref()
        .and_then(|body| body.content.schema.as_ref());
    let Some(schema) = schema else {
        return Some(("Body", string("none")));
    };
    let found = types.of_schema(schema, &source.name, "Body");
    let is_usual = found.ty.name == source.entity_type && !found.ty.is_collection;
    (!is_usual).then(|| ("Body", Expression::String(found.expression())))
}
