//! Builds annotations in the vocabularies that the passes read.

use super::requirements::Requirement;
use crate::csdl::document::{Annotation, Expression, Record};
use crate::passes::{CAPABILITIES, CLIENT, CORE, SCHEME_API, SCHEME_OAUTH, VALIDATION, one_line};

/// `Capabilities.<name>`.
pub(super) fn capabilities(name: &str, value: Expression) -> Annotation {
    annotation(CAPABILITIES, name, value)
}

/// `Client.<name>`.
pub(super) fn client(name: &str, value: Expression) -> Annotation {
    annotation(CLIENT, name, value)
}

/// `Core.<name>`.
pub(super) fn core(name: &str, value: Expression) -> Annotation {
    annotation(CORE, name, value)
}

/// `Validation.<name>`.
pub(super) fn validation(name: &str, value: Expression) -> Annotation {
    annotation(VALIDATION, name, value)
}

fn annotation(namespace: &str, name: &str, value: Expression) -> Annotation {
    Annotation {
        term: format!("{namespace}.{name}"),
        value,
        ..Annotation::default()
    }
}

/// `Core.Description`, in one line.
pub(super) fn description(text: &str) -> Annotation {
    core("Description", Expression::String(one_line(text)))
}

/// `Core.OptionalParameter`, with the value that the service assumes.
pub(super) fn optional_parameter(default: Option<&str>) -> Annotation {
    let default = default.map(|text| ("DefaultValue", string(text)));
    core("OptionalParameter", record(default))
}

/// `Core.Revisions`, which says that something is deprecated.
pub(super) fn deprecated(reason: &str) -> Annotation {
    let kind = Expression::EnumMember(vec![format!("{CORE}.RevisionKind/Deprecated")]);
    let revision = record([("Kind", kind), ("Description", string(reason))]);
    core("Revisions", Expression::Collection(vec![revision]))
}

/// A string constant.
pub(super) fn string(text: &str) -> Expression {
    Expression::String(text.to_owned())
}

/// A record.
pub(super) fn record<'n>(
    properties: impl IntoIterator<Item = (&'n str, Expression)>,
) -> Expression {
    Expression::Record(Record {
        properties: properties
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
        ..Record::default()
    })
}

/// `Permissions` of a restriction record: alternatives by scheme; nothing where nothing is said.
pub(super) fn permissions(requirement: &Requirement) -> Option<Expression> {
    let mut all = Vec::new();
    let schemes = [
        (SCHEME_API, &requirement.permissions),
        (SCHEME_OAUTH, &requirement.scopes),
    ];
    for (scheme, alternatives) in schemes {
        for names in alternatives.iter().flatten() {
            let scopes = names
                .iter()
                .map(|name| record([("Scope", string(name))]))
                .collect();
            all.push(record([
                ("SchemeName", string(scheme)),
                ("Scopes", Expression::Collection(scopes)),
            ]));
        }
    }
    (!all.is_empty()).then_some(Expression::Collection(all))
}
