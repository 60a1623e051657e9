//! References to documents that are not there.

use super::Context;
use crate::diagnostics::{Diagnostic, Severity};

/// Namespaces that this generator knows, or has nothing to learn from.
const VOCABULARIES: [&str; 4] = [
    "Org.OData.",
    "OData.Client.",
    "OData.Community.",
    "com.sap.vocabularies.",
];

/// Notes every included namespace that no document declares.
pub fn check(context: &mut Context<'_>) {
    let index = context.index;
    let is_declared = |namespace: &str| index.schemas.iter().any(|it| it.name == namespace);
    for (_, document) in &index.scopes {
        for reference in &document.references {
            for include in &reference.includes {
                let namespace = include.namespace.as_str();
                let is_vocabulary = VOCABULARIES.iter().any(|it| namespace.starts_with(it));
                if is_vocabulary || is_declared(namespace) {
                    continue;
                }
                let message = format!(
                    "no document among the inputs declares {namespace}, which {} should",
                    reference.uri
                );
                context.diagnostics.push(
                    Diagnostic::new(
                        Severity::Note,
                        "missing-document",
                        &reference.location,
                        message,
                    )
                    .with_help("pass that document, too; its types are untyped JSON otherwise"),
                );
            }
        }
    }
}
