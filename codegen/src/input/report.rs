//! Collects diagnostics and knows where they belong.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use super::lines::LineIndex;
use crate::diagnostics::{Diagnostic, Location, Severity};

/// What every reading function gives.
pub(crate) type Read<T> = Result<T, Diagnostic>;

/// The way out when the input is no CSDL.
pub(crate) const FETCH_HELP: &str = "fetch `$metadata` below the root of the service, with `Accept: application/xml` and, \
     where needed, with credentials";

/// The codes of the diagnostics of readers; they are stable.
pub(crate) mod codes {
    /// Bytes that are no text in the declared encoding.
    pub(crate) const ENCODING: &str = "xml-encoding";
    /// Not well-formed XML.
    pub(crate) const SYNTAX: &str = "xml-syntax";
    /// The input ends too early.
    pub(crate) const TRUNCATED: &str = "xml-truncated";
    /// A document type definition.
    pub(crate) const DTD: &str = "xml-dtd";
    /// A reference to an entity XML does not define.
    pub(crate) const ENTITY: &str = "xml-entity";
    /// Nested too deeply.
    pub(crate) const DEPTH: &str = "xml-depth";
    /// Not JSON.
    pub(crate) const JSON_SYNTAX: &str = "json-syntax";
    /// JSON that ends too early.
    pub(crate) const JSON_TRUNCATED: &str = "json-truncated";
    /// JSON that is nested too deeply.
    pub(crate) const JSON_DEPTH: &str = "json-depth";
    /// JSON in bytes that are no text.
    pub(crate) const JSON_ENCODING: &str = "json-encoding";
    /// Not YAML.
    pub(crate) const YAML_SYNTAX: &str = "yaml-syntax";
    /// YAML that is nested too deeply, or too large once its aliases are followed.
    pub(crate) const YAML_DEPTH: &str = "yaml-depth";
    /// Neither Swagger 2.0 nor OpenAPI 3.
    pub(crate) const NOT_OPENAPI: &str = "not-openapi";
    /// Some other document.
    pub(crate) const NOT_CSDL: &str = "not-csdl";
    /// CSDL of OData 1, 2 or 3.
    pub(crate) const OLD_VERSION: &str = "odata-version";
    /// A mandatory attribute is missing.
    pub(crate) const MISSING_ATTRIBUTE: &str = "missing-attribute";
    /// A value that the specification does not allow.
    pub(crate) const INVALID_VALUE: &str = "invalid-value";
    /// A name or value that is understood although it is not written as specified.
    pub(crate) const SPELLING: &str = "spelling";
    /// More than one of something there may be one of.
    pub(crate) const DUPLICATE: &str = "duplicate";
    /// No schema in the document.
    pub(crate) const NO_SCHEMA: &str = "no-schema";
    /// A schema without `edmx:Edmx` around it.
    pub(crate) const BARE_SCHEMA: &str = "bare-schema";
    /// A member that is not known where it stands.
    pub(crate) const UNKNOWN_MEMBER: &str = "unknown-member";
    /// An element that is not known where it stands.
    pub(crate) const UNKNOWN_ELEMENT: &str = "unknown-element";
    /// An attribute that is not known where it stands.
    pub(crate) const UNKNOWN_ATTRIBUTE: &str = "unknown-attribute";
    /// Text where only elements are allowed.
    pub(crate) const STRAY_TEXT: &str = "stray-text";
}

/// Diagnostics about one text.
pub(crate) struct Report<'a> {
    /// Display name of the text.
    source: Arc<str>,
    /// The text.
    text: &'a str,
    /// Built when the first location is asked for.
    lines: OnceCell<LineIndex>,
    /// What was reported, each with the number of its occurrences.
    diagnostics: Vec<(Diagnostic, usize)>,
    /// Where a diagnostic stands in `diagnostics`.
    known: HashMap<(&'static str, String), usize>,
}

impl<'a> Report<'a> {
    /// An empty report about `text`.
    pub(crate) fn new(source: Arc<str>, text: &'a str) -> Self {
        Self {
            source,
            text,
            lines: OnceCell::new(),
            diagnostics: Vec::new(),
            known: HashMap::new(),
        }
    }

    /// The place of a byte offset.
    pub(crate) fn locate(&self, offset: usize) -> Location {
        let bytes = self.text.as_bytes();
        let lines = self.lines.get_or_init(|| LineIndex::new(bytes));
        let (line, column) = lines.position(bytes, offset);
        Location {
            source: Arc::clone(&self.source),
            line,
            column,
        }
    }

    /// An error, to be returned by the caller.
    pub(crate) fn error(
        &self,
        code: &'static str,
        offset: usize,
        message: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic::new(Severity::Error, code, &self.locate(offset), message)
    }

    /// The error for documents of OData 1, 2 and 3; `evidence` says why it is one.
    pub(crate) fn old_version(&self, offset: usize, evidence: &str) -> Diagnostic {
        let message = format!("OData V2/V3 documents are not supported: {evidence}");
        self.error(codes::OLD_VERSION, offset, message).with_help(
            "use the OData 4 endpoint of the service if it has one, or convert the document to OData 4",
        )
    }

    /// Records a warning.
    pub(crate) fn warn(&mut self, code: &'static str, offset: usize, message: impl Into<String>) {
        self.record(Severity::Warning, code, offset, message.into());
    }

    /// Records a note.
    pub(crate) fn note(&mut self, code: &'static str, offset: usize, message: impl Into<String>) {
        self.record(Severity::Note, code, offset, message.into());
    }

    /// Records a diagnostic, or counts it when it was recorded before.
    fn record(&mut self, severity: Severity, code: &'static str, offset: usize, message: String) {
        let location = self.locate(offset);
        match self.known.entry((code, message)) {
            Entry::Occupied(entry) => {
                if let Some((_, count)) = self.diagnostics.get_mut(*entry.get()) {
                    *count += 1;
                }
            }
            Entry::Vacant(entry) => {
                let message = entry.key().1.clone();
                entry.insert(self.diagnostics.len());
                let diagnostic = Diagnostic::new(severity, code, &location, message);
                self.diagnostics.push((diagnostic, 1));
            }
        }
    }

    /// The recorded diagnostics, in the order of their first occurrence.
    pub(crate) fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics.into_iter().map(with_count).collect()
    }
}

/// The diagnostic, which says how often it was recorded when that was more than once.
fn with_count((mut diagnostic, count): (Diagnostic, usize)) -> Diagnostic {
    if count > 1 {
        diagnostic.message = format!("{} (here and {} more)", diagnostic.message, count - 1);
    }
    diagnostic
}
