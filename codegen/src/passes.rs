//! From documents to the model: link, flatten, attach, name.

mod annotations;
mod declarations;
mod declared;
mod homes;
mod index;
mod lineage;
pub mod names;
mod operations;
mod paths;
mod reach;
mod recursion;
mod references;
mod restrictions;
mod select;
mod sets;
mod structures;
mod type_table;
mod unusual;
mod versions;

use std::collections::BTreeMap;

use crate::csdl::document::Document;
use crate::diagnostics::{Diagnostic, Location, Severity};
use crate::model::{Parameter, Service};
use annotations::Targeted;
pub(crate) use annotations::{CAPABILITIES, CLIENT, CORE, VALIDATION, one_line};
use index::Index;
use names::NameRules;
pub(crate) use restrictions::{SCHEME_API, SCHEME_OAUTH};
pub use select::{UnknownGroups, select};
pub use sets::IF_MATCH;
use type_table::TypeTable;
pub use versions::{NotUnited, Rule, Settled, Version, unite};

/// What the passes need to know besides the documents.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Rules for names.
    pub names: NameRules,
    /// Keep operations that are not part of the published API.
    pub include_undocumented: bool,
    /// First segment of the path of everything inside OData, for example `odata`.
    pub odata_prefix: String,
    /// Whether bodies have 64-bit integers and decimals in strings, whatever the description says.
    pub numbers_as_text: bool,
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
        ambient_headers: BTreeMap::new(),
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
    references::check(&mut context);
    unusual::check(&mut context);
    let mut service = Service {
        versions: vec![version(&context)],
        types: structures::structured_types(&mut context),
        enums: structures::enum_types(&context),
        groups: Vec::new(),
        unlisted_member: String::new(),
        declarations: declarations::declarations(&context),
    };
    if context.has_error() {
        return Err(context.diagnostics);
    }
    declarations::mark_restricted(&mut service.types, &service.declarations.sources);
    let (groups, declared) = operations::groups(&mut context, &service);
    service.groups = groups;
    service.declarations.operations = declared;
    service.declarations.ambient_headers = std::mem::take(&mut context.ambient_headers)
        .into_values()
        .collect();
    service.unlisted_member = structures::unlisted_member(&service.enums);
    reach::mark(&mut service);
    if context.has_error() {
        Err(context.diagnostics)
    } else {
        Ok((service, context.diagnostics))
    }
}

/// `Core.SchemaVersion` of the first schema that states one; otherwise the name of the file.
fn version(context: &Context<'_>) -> String {
    declarations::schema_version(context)
        .or_else(|| {
            let (_, document) = context.index.scopes.first()?;
            let file = document.source.rsplit(['/', '\\']).next()?;
            let label = file.strip_suffix(".edmx");
            Some(label.filter(|_| crate::is_version(file)).unwrap_or(file))
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
    /// Headers whose values are set on the client, by name; of two declarations the first counts.
    ambient_headers: BTreeMap<String, Parameter>,
}

impl Context<'_> {
    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    fn has_error(&self) -> bool {
        let mut found = self.diagnostics.iter();
        found.any(|diagnostic| diagnostic.severity == Severity::Error)
    }
}
