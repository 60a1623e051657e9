//! From a path to the operation that it calls.

mod segment;

use std::collections::HashMap;

use odata_codegen::model::{Operation, PathPart};

use crate::schema::{OperationIndex, Schema};
pub use segment::{Given, arguments, decode};
use segment::{Segment, Template};

/// Paths of all operations.
#[derive(Debug, Default)]
pub struct Router {
    routes: Vec<Route>,
    by_names: HashMap<String, Vec<usize>>,
    /// Routes whose path has a segment that is a value.
    with_values: Vec<usize>,
    roots: Vec<String>,
}

#[derive(Debug)]
struct Route {
    operation: OperationIndex,
    method: &'static str,
    template: Template,
}

/// An operation and the texts that the path gives for its parameters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matched {
    /// The operation.
    pub operation: OperationIndex,
    /// Number of the parameter and its text.
    pub texts: Vec<(usize, Given)>,
}

/// Why a path calls nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoRoute {
    /// There is no such path.
    Unknown,
    /// There is, with these methods.
    OtherMethods(Vec<&'static str>),
}

/// First segments of what is no operation.
const OTHER_ROOTS: [&str; 3] = ["odata", "swagger", "_emulator"];

impl Router {
    /// The paths of a description.
    #[must_use]
    pub fn new(schema: &Schema) -> Self {
        let mut router = Self {
            roots: OTHER_ROOTS.map(str::to_owned).to_vec(),
            ..Self::default()
        };
        for (group, item) in schema.service.groups.iter().enumerate() {
            for (index, operation) in item.operations.iter().enumerate() {
                router.add((group, index), operation);
            }
        }
        router
    }

    fn add(&mut self, index: OperationIndex, operation: &Operation) {
        let template = Template::of(&text_of(&operation.path));
        let number = self.routes.len();
        if template.has_values() {
            self.with_values.push(number);
        } else {
            self.by_names
                .entry(template.names())
                .or_default()
                .push(number);
        }
        let root = template.root();
        if !self.roots.contains(&root) {
            self.roots.push(root);
        }
        self.routes.push(Route {
            operation: index,
            method: operation.method.as_str(),
            template,
        });
    }

    /// Splits a path into the prefix of organisation and tenant and the rest.
    #[must_use]
    pub fn split_prefix<'p>(&self, path: &'p str) -> (&'p str, &'p str) {
        let starts: Vec<usize> = path.match_indices('/').map(|(at, _)| at).collect();
        let segment = |number: usize| {
            let start = starts.get(number)? + 1;
            Some(&path[start..starts.get(number + 1).copied().unwrap_or(path.len())])
        };
        let is_root = |number| {
            segment(number).is_some_and(|text| {
                self.roots
                    .iter()
                    .any(|root| root.eq_ignore_ascii_case(text))
            })
        };
        let cut = if is_root(0) {
            0
        } else if segment(2).is_some_and(|text| text.eq_ignore_ascii_case("orchestrator_")) {
            starts.get(3).copied().unwrap_or(path.len())
        } else if is_root(2) {
            starts[2]
        } else {
            0
        };
        path.split_at(cut)
    }

    /// Finds the operation that a method and a path (without prefix) call.
    ///
    /// # Errors
    /// [`NoRoute`]
    pub fn find(&self, method: &str, path: &str) -> Result<Matched, NoRoute> {
        let segments = Segment::split(path);
        let mut allowed = Vec::new();
        for number in self.candidates(&segments) {
            let route = &self.routes[number];
            let Some(texts) = route.template.matches(&segments) else {
                continue;
            };
            if route.method == method {
                return Ok(Matched {
                    operation: route.operation,
                    texts,
                });
            }
            allowed.push(route.method);
        }
        if allowed.is_empty() {
            Err(NoRoute::Unknown)
        } else {
            Err(NoRoute::OtherMethods(allowed))
        }
    }

    fn candidates(&self, segments: &[Segment]) -> impl Iterator<Item = usize> {
        let names = segment::names(segments);
        let exact = self.by_names.get(&names).into_iter().flatten().copied();
        exact.chain(self.with_values.iter().copied())
    }
}

fn text_of(path: &[PathPart]) -> String {
    path.iter()
        .map(|part| match part {
            PathPart::Text(text) => text.clone(),
            PathPart::Parameter(index) => format!("{}{index}", segment::PLACEHOLDER),
        })
        .collect()
}

#[cfg(test)]
mod tests;
