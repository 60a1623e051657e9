//! Reads annotations, wherever they stand: inside an element or in an `Annotations` element.

use std::collections::HashMap;

use super::index::{Index, Scope};
use crate::csdl::document::{Annotation, Expression, Record};

/// A vocabulary term: namespace and simple name.
pub type Term = (&'static str, &'static str);

/// Namespaces of the vocabularies that the generator reads.
pub const CORE: &str = "Org.OData.Core.V1";
pub const CAPABILITIES: &str = "Org.OData.Capabilities.V1";
pub const VALIDATION: &str = "Org.OData.Validation.V1";
pub const CLIENT: &str = "OData.Client.V1";
const AUTHORIZATION: &str = "Org.OData.Authorization.V1";

/// Terms that this generator understands.
pub mod terms {
    use super::{AUTHORIZATION, CAPABILITIES, CLIENT, CORE, Term, VALIDATION};

    pub const AUTHORIZATIONS: Term = (AUTHORIZATION, "Authorizations");
    pub const COMPUTED: Term = (CORE, "Computed");
    pub const DESCRIPTION: Term = (CORE, "Description");
    pub const IMMUTABLE: Term = (CORE, "Immutable");
    pub const LONG_DESCRIPTION: Term = (CORE, "LongDescription");
    pub const MEDIA_TYPE: Term = (CORE, "MediaType");
    pub const OPTIMISTIC_CONCURRENCY: Term = (CORE, "OptimisticConcurrency");
    pub const OPTIONAL_PARAMETER: Term = (CORE, "OptionalParameter");
    pub const PERMISSIONS: Term = (CORE, "Permissions");
    pub const REVISIONS: Term = (CORE, "Revisions");
    pub const SCHEMA_VERSION: Term = (CORE, "SchemaVersion");
    pub const COUNT_RESTRICTIONS: Term = (CAPABILITIES, "CountRestrictions");
    pub const DELETE_RESTRICTIONS: Term = (CAPABILITIES, "DeleteRestrictions");
    pub const EXPAND_RESTRICTIONS: Term = (CAPABILITIES, "ExpandRestrictions");
    pub const FILTER_RESTRICTIONS: Term = (CAPABILITIES, "FilterRestrictions");
    pub const INSERT_RESTRICTIONS: Term = (CAPABILITIES, "InsertRestrictions");
    pub const OPERATION_RESTRICTIONS: Term = (CAPABILITIES, "OperationRestrictions");
    pub const READ_RESTRICTIONS: Term = (CAPABILITIES, "ReadRestrictions");
    pub const SEARCH_RESTRICTIONS: Term = (CAPABILITIES, "SearchRestrictions");
    pub const SELECT_SUPPORT: Term = (CAPABILITIES, "SelectSupport");
    pub const SKIP_SUPPORTED: Term = (CAPABILITIES, "SkipSupported");
    pub const SORT_RESTRICTIONS: Term = (CAPABILITIES, "SortRestrictions");
    pub const TOP_SUPPORTED: Term = (CAPABILITIES, "TopSupported");
    pub const UPDATE_RESTRICTIONS: Term = (CAPABILITIES, "UpdateRestrictions");
    pub const MAXIMUM: Term = (VALIDATION, "Maximum");
    pub const MAX_ITEMS: Term = (VALIDATION, "MaxItems");
    pub const MINIMUM: Term = (VALIDATION, "Minimum");
    pub const AMBIENT: Term = (CLIENT, "Ambient");
    pub const DEFAULT: Term = (CLIENT, "Default");
    pub const EXPANDABLE: Term = (CLIENT, "Expandable");
    pub const JSON_NAME: Term = (CLIENT, "JsonName");
    pub const LOCATION: Term = (CLIENT, "Location");
    pub const MAP_OF: Term = (CLIENT, "MapOf");
    pub const MIN_LENGTH: Term = (CLIENT, "MinLength");
    pub const OPERATION: Term = (CLIENT, "Operation");
    pub const QUERIES: Term = (CLIENT, "Queries");
    pub const REQUIRED: Term = (CLIENT, "Required");
    pub const SECRET: Term = (CLIENT, "Secret");
    pub const TYPE: Term = (CLIENT, "Type");
    pub const VALUE_UNKNOWN: Term = (CLIENT, "ValueUnknown");
    pub const WEBHOOK_EVENT: Term = (CLIENT, "WebhookEvent");
}

/// Annotations that stand apart from their targets, by normalised target.
#[derive(Debug, Default)]
pub struct Targeted<'d> {
    by_target: HashMap<String, Vec<Entry<'d>>>,
}

#[derive(Debug, Clone)]
struct Entry<'d> {
    annotation: &'d Annotation,
    qualifier: Option<&'d str>,
    scope: Scope<'d>,
}

impl<'d> Targeted<'d> {
    /// Collects them from all documents.
    #[must_use]
    pub fn of(index: &Index<'d>) -> Self {
        let mut targeted = Self::default();
        for schema in &index.schemas {
            for group in &schema.item.targeted_annotations {
                let entries = group.annotations.iter().map(|annotation| Entry {
                    annotation,
                    qualifier: annotation
                        .qualifier
                        .as_deref()
                        .or(group.qualifier.as_deref()),
                    scope: schema.scope.clone(),
                });
                targeted
                    .by_target
                    .entry(normalise(&group.target, &schema.scope))
                    .or_default()
                    .extend(entries);
            }
        }
        targeted
    }

    /// The annotations of one element: those that stand `inside` it and those that target it.
    #[must_use]
    pub fn view(&self, target: &str, inside: &'d [Annotation], scope: &Scope<'d>) -> View<'d> {
        let mut entries: Vec<Entry<'d>> = inside
            .iter()
            .map(|annotation| Entry {
                annotation,
                qualifier: annotation.qualifier.as_deref(),
                scope: scope.clone(),
            })
            .collect();
        entries.extend(self.by_target.get(target).into_iter().flatten().cloned());
        View { entries }
    }
}

/// `Alias.Type/Property` with the namespace in place of the alias, `Alias.Action(Alias.Type)` with
/// that of each type too.
fn normalise(target: &str, scope: &Scope<'_>) -> String {
    let (head, path) = match target.split_once('/') {
        Some((head, path)) => (head, Some(path)),
        None => (target, None),
    };
    let head = match head.strip_suffix(')').and_then(|head| head.split_once('(')) {
        Some((name, types)) => {
            let types: Vec<String> = types.split(',').map(|ty| full_type(ty, scope)).collect();
            format!("{}({})", scope.resolve(name), types.join(","))
        }
        None => scope.resolve(head),
    };
    match path {
        Some(path) => format!("{head}/{path}"),
        None => head,
    }
}

/// A type expression with the namespace in place of the alias.
fn full_type(expression: &str, scope: &Scope<'_>) -> String {
    let expression = expression.trim();
    let item = expression.strip_prefix("Collection(");
    match item.and_then(|item| item.strip_suffix(')')) {
        Some(item) => format!("Collection({})", scope.resolve(item)),
        None => scope.resolve(expression),
    }
}

/// A text without line ends, which comments of a language may not take as they come.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The annotations of one element.
#[derive(Debug, Default)]
pub struct View<'d> {
    entries: Vec<Entry<'d>>,
}

impl<'d> View<'d> {
    /// Annotations inside a record.
    #[must_use]
    pub fn of_record(record: &'d Record, scope: &Scope<'d>) -> Self {
        Targeted::default().view("", &record.annotations, scope)
    }

    /// Adds the annotations of another view, with less weight.
    #[must_use]
    pub fn or(mut self, other: Self) -> Self {
        self.entries.extend(other.entries);
        self
    }

    /// The value of `term` without a qualifier.
    #[must_use]
    pub fn value(&self, term: Term) -> Option<&'d Expression> {
        self.qualified(term, None).map(|(value, _)| value)
    }

    /// The value of `term` with exactly this qualifier, and the scope of its names.
    #[must_use]
    pub fn qualified(
        &self,
        (namespace, simple): Term,
        qualifier: Option<&str>,
    ) -> Option<(&'d Expression, &Scope<'d>)> {
        self.entries
            .iter()
            .find(|entry| {
                entry.qualifier == qualifier
                    && entry.scope.is(&entry.annotation.term, namespace, simple)
            })
            .map(|entry| (&entry.annotation.value, &entry.scope))
    }

    /// The text of a string term.
    #[must_use]
    pub fn text(&self, term: Term) -> Option<&'d str> {
        self.value(term)?.as_str()
    }

    /// The value of an integer term.
    #[must_use]
    pub fn int(&self, term: Term) -> Option<i64> {
        self.value(term)?.as_int()
    }

    /// Whether a boolean term is set.
    #[must_use]
    pub fn flag(&self, term: Term) -> bool {
        self.value(term).and_then(Expression::as_bool) == Some(true)
    }

    /// `Core.Description` and what `Core.LongDescription` adds, in one line.
    #[must_use]
    pub fn description(&self) -> Option<String> {
        let short = self.text(terms::DESCRIPTION).map(one_line);
        let long = self.text(terms::LONG_DESCRIPTION).map(one_line);
        match (short, long) {
            (Some(short), Some(long)) if !long.is_empty() => {
                let end = if short.ends_with(['.', '!', '?']) {
                    ""
                } else {
                    "."
                };
                Some(format!("{short}{end} {long}"))
            }
            (short, long) => short.or(long).filter(|text| !text.is_empty()),
        }
    }

    /// The notice of a `Core.Revisions` entry of kind `Deprecated`.
    #[must_use]
    pub fn deprecation(&self) -> Option<String> {
        self.deprecation_of(None)
    }

    /// The same for one operation of an entity set, which the qualifier names.
    #[must_use]
    pub fn deprecation_of(&self, qualifier: Option<&str>) -> Option<String> {
        self.qualified(terms::REVISIONS, qualifier)?
            .0
            .as_collection()?
            .iter()
            .filter_map(Expression::as_record)
            .find(|revision| match revision.get("Kind") {
                Some(Expression::EnumMember(members)) => {
                    members.iter().any(|member| member.ends_with("Deprecated"))
                }
                Some(Expression::String(kind)) => kind == "Deprecated",
                _ => false,
            })
            .map(|revision| {
                revision
                    .get("Description")
                    .and_then(Expression::as_str)
                    .unwrap_or_default()
                    .to_owned()
            })
    }
}
