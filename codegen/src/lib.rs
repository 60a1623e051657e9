//! Reads OData service descriptions and writes typed clients.
//!
//! The way through this crate: [`csdl`] reads what a file says, [`openapi`] adds what only that
//! format states, [`passes`] turn it into
//! [`model::Service`], and each module of [`emit`] is a pure function from the model to text.
//! Nothing here touches a network, and only the command line touches a disk.

pub mod config;
pub mod csdl;
pub mod diagnostics;
#[cfg(feature = "diff")]
pub mod diff;
pub mod emit;
mod input;
pub mod model;
pub mod openapi;
pub mod passes;

use std::borrow::Cow;
use std::collections::HashSet;

use config::Config;
use csdl::document::Document;
use diagnostics::{Diagnostic, Location, Severity};
use model::Service;
use passes::{Settled, Version};

/// A document to read.
#[derive(Debug, Clone, Copy)]
pub struct Input<'b> {
    /// What it is called in messages, mostly the name of a file.
    pub name: &'b str,
    /// Its content.
    pub bytes: &'b [u8],
}

/// The characters of an input, to show lines of it: what is no text is replaced.
#[must_use]
pub fn text_of(bytes: &[u8]) -> Cow<'_, str> {
    input::decode::shown(bytes)
}

/// Reads one CSDL document, XML or JSON, and builds the model of its service.
///
/// # Errors
/// The diagnostics, when they hold an error.
pub fn load(
    source: &str,
    bytes: &[u8],
    config: &Config,
) -> Result<(Service, Vec<Diagnostic>), Vec<Diagnostic>> {
    let input = Input {
        name: source,
        bytes,
    };
    load_all(&[input], config)
}

/// Reads CSDL documents that describe one service together, in any order: its own, those that it
/// refers to, and documents that only annotate.
///
/// # Errors
/// The diagnostics, when they hold an error.
pub fn load_all(
    inputs: &[Input<'_>],
    config: &Config,
) -> Result<(Service, Vec<Diagnostic>), Vec<Diagnostic>> {
    let (documents, mut diagnostics) = read_all(inputs, config)?;
    match passes::build(&documents, &config.passes()) {
        Ok((service, more)) => {
            diagnostics.extend(more);
            Ok((service, diagnostics))
        }
        Err(more) => {
            diagnostics.extend(more);
            Err(diagnostics)
        }
    }
}

/// Reads several versions of one service, each of one or more documents, and builds one model of
/// all that any of them has; also gives what the versions disagree about.
///
/// # Errors
/// The diagnostics, when they hold an error.
pub fn load_versions(
    versions: &[Vec<Input<'_>>],
    config: &Config,
) -> Result<(Service, Vec<Settled>, Vec<Diagnostic>), Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let mut read = Vec::new();
    for inputs in versions {
        let (service, more) = load_all(inputs, config)?;
        diagnostics.extend(more);
        let unpublished = match versions.len() {
            1 => HashSet::new(),
            _ => unpublished(inputs, config, &service)?,
        };
        read.push(Version {
            service,
            unpublished,
        });
    }
    match passes::unite(read) {
        Ok((service, settled)) => Ok((service, settled, diagnostics)),
        Err(error) => {
            let location = Location {
                source: versions
                    .iter()
                    .flatten()
                    .last()
                    .map_or("input", |input| input.name)
                    .into(),
                ..Location::default()
            };
            let severity = Severity::Error;
            diagnostics.push(Diagnostic::new(
                severity,
                "versions",
                &location,
                error.to_string(),
            ));
            Err(diagnostics)
        }
    }
}

/// Whether a file is, by its name, the description of one version of a service: `17.0.edmx`.
#[must_use]
pub fn is_version(file: &str) -> bool {
    let label = file.strip_suffix(".edmx").unwrap_or_default();
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit());
    label.split('.').all(is_number)
}

/// The operations that a version has without publishing them.
fn unpublished(
    inputs: &[Input<'_>],
    config: &Config,
    published: &Service,
) -> Result<HashSet<String>, Vec<Diagnostic>> {
    let config = Config {
        include_undocumented: true,
        ..config.clone()
    };
    let (service, _) = load_all(inputs, &config)?;
    let known: HashSet<&str> = ids(published).collect();
    let all = ids(&service).filter(|id| !known.contains(id));
    Ok(all.map(str::to_owned).collect())
}

fn ids(service: &Service) -> impl Iterator<Item = &str> {
    let operations = service.operations();
    operations.map(|(_, operation)| operation.id.as_str())
}

/// Reads CSDL documents and puts them in order, so that the one that `inputs` are in does not
/// matter: what declares an entity container comes first, then names of inputs decide. OpenAPI
/// documents among them are joined to the others.
///
/// # Errors
/// The diagnostics, when one of the documents cannot be read.
pub fn read_all(
    inputs: &[Input<'_>],
    config: &Config,
) -> Result<(Vec<Document>, Vec<Diagnostic>), Vec<Diagnostic>> {
    let mut inputs = inputs.to_vec();
    inputs.sort_by_key(|input| input.name);
    let mut documents = Vec::new();
    let mut descriptions = Vec::new();
    let mut diagnostics = Vec::new();
    for input in inputs {
        let read = if openapi::is_openapi(input.bytes) {
            openapi::read(input.name, input.bytes).map(|(description, more)| {
                descriptions.push(description);
                more
            })
        } else {
            csdl::read(input.name, input.bytes).map(|(document, more)| {
                documents.push(document);
                more
            })
        };
        match read {
            Ok(more) => diagnostics.extend(more),
            Err(error) => diagnostics.push(error),
        }
    }
    let is_bad = |it: &Diagnostic| it.severity == Severity::Error;
    if diagnostics.iter().any(is_bad) {
        return Err(diagnostics);
    }
    let has_container =
        |document: &Document| document.schemas.iter().any(|it| it.container.is_some());
    documents.sort_by_key(|document| !has_container(document));
    let conventions = config.conventions();
    for description in &descriptions {
        diagnostics.extend(openapi::join(&mut documents, description, &conventions));
    }
    if diagnostics.iter().any(is_bad) {
        return Err(diagnostics);
    }
    Ok((documents, diagnostics))
}
