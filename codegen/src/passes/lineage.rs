//! The types that a type is derived from.

use std::collections::HashSet;

use super::Context;
use super::index::Declared;
use super::structures::unresolved;
use crate::csdl::document::StructuredType;
use crate::diagnostics::{Diagnostic, Location, Severity};

/// Most that all types together may inherit, ancestors and properties. Types hold what they inherit
/// as fields of their own, so that a long chain of short types would become a book.
const MOST_INHERITED: usize = 500_000;

/// Collects the ancestors of one type after the other.
#[derive(Debug, Default)]
pub struct Lineages {
    inherited: usize,
}

type Declaration<'d> = Declared<'d, StructuredType>;

impl Lineages {
    /// The type and its ancestors, the root first; only the type where all inherit too much.
    pub fn of<'d>(
        &mut self,
        context: &mut Context<'d>,
        declared: &Declaration<'d>,
    ) -> Vec<Declaration<'d>> {
        let mut chain = vec![declared.clone()];
        if self.inherited > MOST_INHERITED {
            return chain;
        }
        let mut seen = HashSet::from([declared.name.clone()]);
        let mut current = declared.clone();
        while let Some(base) = &current.item.base_type {
            let name = current.scope.resolve(base);
            let Some(next) = context.index.structured.get(&name) else {
                context.report(
                    unresolved(&name, &current.item.location)
                        .with_help("its properties are missing from the generated type"),
                );
                break;
            };
            if !seen.insert(name.clone()) {
                context.report(cyclic(&name, &declared.item.location));
                break;
            }
            let item = next.item;
            self.inherited += 1 + item.properties.len() + item.navigation_properties.len();
            if self.inherited > MOST_INHERITED {
                context.report(too_much(&declared.item.location));
                break;
            }
            current = next.clone();
            chain.push(current.clone());
        }
        chain.reverse();
        chain
    }
}

fn cyclic(name: &str, location: &Location) -> Diagnostic {
    let message = format!("{name} is its own base type; the chain is cut there");
    Diagnostic::new(Severity::Warning, "cyclic-base-type", location, message)
}

fn too_much(location: &Location) -> Diagnostic {
    let message = format!("the types inherit more than {MOST_INHERITED} properties together");
    Diagnostic::new(Severity::Error, "too-much-inherited", location, message)
        .with_help("no description needs that; check where the document comes from")
}
