//! Actions and functions that CSDL declares.

use std::collections::HashSet;

use super::annotate::{client, record, string};
use super::body;
use super::call::{Call, Reply};
use super::routes::path_parameters;
use super::types::Types;
use crate::csdl::document::{
    Annotation, Document, Expression, Operation, OperationKind, ReturnType,
};

/// Where a bound operation is reached.
pub(super) struct Bound<'r> {
    /// The set.
    pub(super) set: &'r str,
    /// Its entity type, as the container writes it.
    pub(super) entity: &'r str,
    /// Whether other sets have the same entity type.
    pub(super) is_shared: bool,
    /// Name of the parameter for the key, where it is bound to one entity.
    pub(super) key: Option<&'r str>,
    /// Its qualified name.
    pub(super) qualified: &'r str,
    /// Names of its arguments in the path.
    pub(super) arguments: &'r [String],
}

/// Which operations the description has.
#[derive(Default)]
pub(super) struct Joined {
    known: HashSet<(usize, usize, usize)>,
}

impl Joined {
    /// Adds `call` to the operation that it calls; `false` where there is none.
    pub(super) fn join(
        &mut self,
        documents: &mut [Document],
        call: &Call<'_>,
        route: &Bound<'_>,
        types: &mut Types<'_>,
    ) -> bool {
        let is_collection = route.key.is_none();
        let fits = |operation: &Operation| {
            let binding = operation.parameters.first();
            operation.is_bound && binding.is_some_and(|it| it.ty.name == route.entity)
        };
        let binds = |operation: &Operation| {
            let binding = operation.parameters.first();
            binding.is_some_and(|it| it.ty.is_collection == is_collection)
        };
        let takes = |operation: &Operation| has_arguments(operation, route.arguments);
        let candidates = find(documents, route.qualified, fits);
        // Of two declarations of one signature the first counts.
        let best = candidates
            .iter()
            .rev()
            .copied()
            .filter(|at| takes(get(documents, *at)))
            .max_by_key(|at| binds(get(documents, *at)))
            .or_else(|| candidates.first().copied());
        let Some(at) = best else {
            return false;
        };
        let operation = get_mut(documents, at);
        let mut details = Vec::new();
        if !binds(operation) || needs_path(operation, call) {
            details.push(("Path", string(&call.operation.path)));
        }
        if route.is_shared {
            details.push(("EntitySet", string(route.set)));
        }
        if let Some(key) = route.key.filter(|key| *key != "key") {
            details.push(("KeyName", string(key)));
        }
        if let Some(binding) = operation.parameters.first_mut() {
            binding.ty.is_collection = is_collection;
        }
        let known: Vec<&str> = route.key.into_iter().collect();
        complete(operation, call, &known, details, types);
        self.known.insert(at);
        true
    }

    /// The same for an operation that is imported as `name`.
    pub(super) fn join_import(
        &mut self,
        documents: &mut [Document],
        call: &Call<'_>,
        name: &str,
        arguments: &[String],
        types: &mut Types<'_>,
    ) -> bool {
        let containers = documents
            .iter()
            .flat_map(|document| &document.schemas)
            .filter_map(|schema| schema.container.as_ref());
        let mut imports = containers.flat_map(|container| &container.imports);
        let Some(qualified) = imports
            .find(|it| it.name == name)
            .map(|it| it.operation.clone())
        else {
            return false;
        };
        let candidates = find(documents, &qualified, |operation| !operation.is_bound);
        let takes = |at: &&(usize, usize, usize)| has_arguments(get(documents, **at), arguments);
        let best = candidates.iter().find(takes).or_else(|| candidates.first());
        let Some(&at) = best else {
            return false;
        };
        complete(get_mut(documents, at), call, &[], Vec::new(), types);
        self.known.insert(at);
        true
    }

    /// Marks the operations that no call leads to.
    pub(super) fn mark_others(&self, documents: &mut [Document]) {
        for (d, document) in documents.iter_mut().enumerate() {
            for (s, schema) in document.schemas.iter_mut().enumerate() {
                for (o, operation) in schema.operations.iter_mut().enumerate() {
                    if !self.known.contains(&(d, s, o)) {
                        let undocumented = ("Undocumented", Expression::Bool(true));
                        set_details(operation, client("Operation", record([undocumented])));
                    }
                }
            }
        }
    }
}

/// Adds what a call says to a declared operation.
fn complete(
    operation: &mut Operation,
    call: &Call<'_>,
    known: &[&str],
    mut details: Vec<(&'static str, Expression)>,
    types: &mut Types<'_>,
) {
    let owner = operation.name.clone();
    let reply = call.reply(types, &owner);
    let method = match operation.kind {
        OperationKind::Action => "POST",
        OperationKind::Function => "GET",
    };
    if call.operation.method != method {
        details.push(("Method", string(&call.operation.method)));
    }
    if operation.kind == OperationKind::Action {
        add_parameters(operation, call, known, &owner, types);
    } else {
        require_parameters(operation, call);
    }
    set_return_type(operation, &reply);
    operation.annotations.extend(call.annotations(types));
    set_details(operation, call.details(None, &reply, details));
}

/// Adds the members of the body, and what else stands in the path.
fn add_parameters(
    operation: &mut Operation,
    call: &Call<'_>,
    known: &[&str],
    owner: &str,
    types: &mut Types<'_>,
) {
    let in_path: Vec<String> = path_parameters(call.operation)
        .filter(|name| !known.contains(name))
        .map(str::to_owned)
        .collect();
    for parameter in &mut operation.parameters {
        if in_path.contains(&parameter.name) {
            parameter
                .annotations
                .push(client("Location", string("path")));
        }
    }
    let new = body::in_path(call, known, owner, types)
        .into_iter()
        .chain(body::parameters(call, types, owner));
    for parameter in new {
        let is_known = |it: &&mut crate::csdl::document::Parameter| it.name == parameter.name;
        match operation.parameters.iter_mut().find(is_known) {
            Some(known) => {
                for annotation in parameter.annotations {
                    if !known
                        .annotations
                        .iter()
                        .any(|it| it.term == annotation.term)
                    {
                        known.annotations.push(annotation);
                    }
                }
            }
            None => operation.parameters.push(parameter),
        }
    }
}

/// An argument that stands in the path cannot be left out.
fn require_parameters(operation: &mut Operation, call: &Call<'_>) {
    for parameter in &mut operation.parameters {
        if path_parameters(call.operation).any(|name| name == parameter.name) {
            let is_optional = |it: &Annotation| it.term.ends_with(".OptionalParameter");
            parameter.annotations.retain(|it| !is_optional(it));
        }
    }
}

fn set_return_type(operation: &mut Operation, reply: &Reply) {
    operation.return_type = reply.ty.as_ref().map(|found| {
        let mut ty = found.ty.clone();
        let declared = operation.return_type.as_ref().map(|it| &it.ty);
        // Only CSDL says whether a result may be null.
        ty.nullable = match declared {
            Some(declared) if declared.name == ty.name && !ty.is_collection => declared.nullable,
            _ => Some(false),
        };
        ReturnType {
            ty,
            annotations: found.annotations(),
        }
    });
}

/// Whether the path is not the one that OData gives: an argument in brackets, or of an action.
fn needs_path(operation: &Operation, call: &Call<'_>) -> bool {
    let has_brackets = call.operation.path.contains("[{");
    let is_action = operation.kind == OperationKind::Action;
    has_brackets || is_action && call.operation.path.contains("={")
}

fn has_arguments(operation: &Operation, arguments: &[String]) -> bool {
    let skip = usize::from(operation.is_bound);
    let declared: Vec<&str> = operation
        .parameters
        .iter()
        .skip(skip)
        .map(|it| it.name.as_str())
        .collect();
    declared.len() == arguments.len() && arguments.iter().all(|it| declared.contains(&it.as_str()))
}

/// Replaces what was said by `Client.Operation` without a qualifier.
fn set_details(operation: &mut Operation, details: Annotation) {
    let is_same = |it: &Annotation| it.term == details.term && it.qualifier.is_none();
    operation.annotations.retain(|it| !is_same(it));
    operation.annotations.push(details);
}

type At = (usize, usize, usize);

fn find(documents: &[Document], qualified: &str, fits: impl Fn(&Operation) -> bool) -> Vec<At> {
    let mut found = Vec::new();
    for (d, document) in documents.iter().enumerate() {
        for (s, schema) in document.schemas.iter().enumerate() {
            let Some(name) = simple_name(qualified, schema) else {
                continue;
            };
            for (o, operation) in schema.operations.iter().enumerate() {
                if operation.name == name && fits(operation) {
                    found.push((d, s, o));
                }
            }
        }
    }
    found
}

/// What is left of a qualified name in a schema, by its namespace or its alias.
fn simple_name<'q>(qualified: &'q str, schema: &crate::csdl::document::Schema) -> Option<&'q str> {
    let (namespace, name) = qualified.rsplit_once('.')?;
    let is_here = namespace == schema.namespace || Some(namespace) == schema.alias.as_deref();
    is_here.then_some(name)
}

fn get(documents: &[Document], (d, s, o): At) -> &Operation {
    &documents[d].schemas[s].operations[o]
}

fn get_mut(documents: &mut [Document], (d, s, o): At) -> &mut Operation {
    &mut documents[d].schemas[s].operations[o]
}
