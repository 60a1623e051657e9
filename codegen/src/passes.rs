//! From documents to the model: link, flatten, attach, name.

mod annotations;
mod declared;
mod index;
pub mod names;
mod operations;
mod paths;
mod reach;
mod restrictions;
mod sets;
mod structures;
mod type_table;

use crate::csdl::document::Document;
use crate::diagnostics::{Diagnostic, Location, Severity};
use crate::model::Service;
use annotations::Targeted;
use index::Index;
use names::NameRules;
use type_table::TypeTable;

/// What the passes need to know besides the documents.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Rules for names.
    pub names: NameRules,
    /// Keep operations that are not part of the published API.
    pub include_undocumented: bool,
    /// First segment of the path of everything inside OData, for example `odata`.
    pub odata_prefix: String,
}

/// Builds the model of the service that `documents` describe together.
///
/// # Errors
/// The diagnostics, when they hold an error: there is no model then.
pub fn build(
    documents: &[Document],
    options: &Options,
) -> Result<(Service, Vec<Diagnostic>), Vec<Diagnostic>> {
    let index = Index::of(documents);
    let targeted = Targeted::of(&index);
    let mut context = Context {
        types: TypeTable::of(&index, &options.names),
        index: &index,
        targeted: &targeted,
        options,
        diagnostics: Vec::new(),
    };
    if index.schemas.is_empty() {
        let location = Location {
            source: documents
                .first()
                .map_or("input", |document| document.source.as_str())
                .into(),
            ..Location::default()
        };
        return Err(vec![
            Diagnostic::new(
                Severity::Error,
                "no-schema",
                &location,
                "the input declares no schema, so there is nothing to generate",
            )
            .with_help("pass the service's own $metadata document"),
        ]);
    }
    let mut service = Service {
        versions: vec![version(&context)],
        types: structures::structured_types(&mut context),
        enums: structures::enum_types(&context),
        groups: Vec::new(),
        unlisted_member: String::new(),
    };
    service.groups = operations::groups(&mut context, &service);
    service.unlisted_member = structures::unlisted_member(&service.enums);
    reach::mark(&mut service);
    let diagnostics = context.diagnostics;
    if diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity == Severity::Error)
    {
        Err(diagnostics)
    } else {
        Ok((service, diagnostics))
    }
}

/// `Core.SchemaVersion` of the first schema that states one; otherwise the name of the source.
fn version(context: &Context<'_>) -> String {
    context
        .index
        .schemas
        .iter()
        .find_map(|schema| {
            let annotations = &schema.item.annotations;
            let view = context
                .targeted
                .view(&schema.name, annotations, &schema.scope);
            view.text(annotations::terms::SCHEMA_VERSION)
        })
        .or_else(|| {
            context
                .index
                .scopes
                .first()
                .map(|(_, document)| document.source.as_str())
        })
        .unwrap_or_default()
        .to_owned()
}

/// What every pass reads, and where it reports.
struct Context<'d> {
    index: &'d Index<'d>,
    targeted: &'d Targeted<'d>,
    types: TypeTable,
    options: &'d Options,
    diagnostics: Vec<Diagnostic>,
}

impl Context<'_> {
    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }
}
