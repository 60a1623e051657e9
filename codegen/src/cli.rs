//! The commands, without the disk: bytes of inputs go in, texts come out.

mod arguments;
mod difference;
mod generate;
mod line;
mod messages;
mod versions;

use std::collections::HashSet;
use std::io;

use odata_codegen::config::{Config, InvalidConfig};
use odata_codegen::diagnostics::{Diagnostic, Severity};
use odata_codegen::emit::{File, edmx, operations, permissions};
use odata_codegen::model::Service;
use odata_codegen::passes::{Settled, UnknownGroups};
use odata_codegen::{Input, csdl, load_all, load_versions, passes, read_all};

pub use arguments::{Arguments, Command};
use arguments::{Format, TableFormat};
use messages::Messages;

/// A file that was read.
pub struct Source {
    /// Its path, as it was passed.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// What a command gives.
#[derive(Default)]
pub struct Outcome {
    /// For standard output.
    pub output: String,
    /// For the output folder.
    pub files: Vec<File>,
    /// What is to say about the inputs.
    pub messages: String,
    /// The last line.
    pub summary: String,
    /// Whether the inputs are in order.
    pub is_good: bool,
}

/// Why a command could not run.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// A file cannot be read.
    #[error("{0} cannot be read: {1}")]
    Read(String, io::Error),
    /// A file cannot be written.
    #[error("{0} cannot be written: {1}")]
    Write(String, io::Error),
    /// The configuration is none.
    #[error("{0}: {1}")]
    Config(String, InvalidConfig),
    /// An input is passed more than once.
    #[error("{0} is given twice\n  help: name each document once")]
    Twice(String),
    /// A set is selected that is not there.
    #[error("{0}\n  help: {advice}", advice = advice(.0))]
    Groups(#[from] UnknownGroups),
    /// A description is asked for of several versions.
    #[error(
        "{0} describes one version\n  help: leave out --also, and write one description for each version"
    )]
    OneVersion(String),
    /// A service cannot be asked.
    #[cfg(feature = "fetch")]
    #[error("{0}")]
    Service(#[from] odata_runtime::Error),
    /// An emitter wrote something wrong: a defect of this program.
    #[error("{0}; this is a defect of odata-codegen, please report it with the input")]
    Output(String),
}

/// The names that look like one that is missing, else all of them.
fn advice(unknown: &UnknownGroups) -> String {
    let is_like = |known: &&String| {
        let known = known.to_lowercase();
        let mut missing = unknown.missing.iter().map(|name| name.to_lowercase());
        missing.any(|name| known.contains(&name) || name.contains(&known))
    };
    let like: Vec<&str> = unknown
        .known
        .iter()
        .filter(is_like)
        .map(String::as_str)
        .collect();
    match like.as_slice() {
        [] => format!("there are {}", unknown.known.join(", ")),
        like => format!("perhaps {} is meant", like.join(" or ")),
    }
}

/// Runs the command that `arguments` name; `progress` hears of each step.
pub fn run(
    arguments: &Arguments,
    config: Option<&Source>,
    sources: &[Source],
    progress: &dyn Fn(&str),
) -> Result<Outcome, Failure> {
    let config = match config {
        Some(source) => Config::from_json(&source.bytes)
            .map_err(|error| Failure::Config(source.name.clone(), error))?,
        None => Config::default(),
    };
    let messages = Messages::new(sources);
    let inputs: Vec<Input<'_>> = sources
        .iter()
        .map(|source| Input {
            name: &source.name,
            bytes: &source.bytes,
        })
        .collect();
    progress("reading");
    if let Command::Diff(options) = &arguments.command {
        return difference::run(&inputs, options, &config, &messages);
    }
    refuse_twice(&inputs)?;
    if let Command::Normalize(_) = arguments.command {
        return Ok(normalize(&inputs, &config, &messages));
    }
    let further = arguments.further_versions();
    let (service, settled, diagnostics) = match load(&inputs, &further, &config) {
        Ok(loaded) => loaded,
        Err(diagnostics) => return Ok(bad(&messages, &diagnostics)),
    };
    let shown = match arguments.command {
        Command::Check(_) => Severity::Note,
        _ => Severity::Warning,
    };
    let mut outcome = Outcome {
        messages: messages.render(&diagnostics, shown),
        is_good: true,
        ..Outcome::default()
    };
    let service = match &arguments.command {
        Command::Operations(options) => selected(service, &options.only)?,
        Command::Permissions(options) => selected(service, &options.only)?,
        Command::Generate(options) => selected(service, &options.only)?,
        _ => service,
    };
    outcome.summary = format!("{}; {}", size(&service), count(&diagnostics));
    match &arguments.command {
        Command::Check(options) => {
            outcome.output = versions::text(&settled);
            outcome.is_good = !(options.strict && has_warning(&diagnostics));
        }
        Command::Normalize(_) | Command::Diff(_) => {}
        #[cfg(feature = "fetch")]
        Command::Fetch(_) => {}
        Command::Permissions(options) => {
            outcome.output = match options.format {
                TableFormat::Text => permissions::text(&service, &config.titles),
                TableFormat::Csv => permissions::csv(&service, &config.titles),
                TableFormat::Markdown => permissions::markdown(&service, &config.titles),
                TableFormat::Json => permissions::json(&service, &config.titles),
            };
        }
        Command::Operations(options) => {
            outcome.output = match options.format {
                Format::Table => operations::text(&service),
                Format::Json => operations::json(&service),
                Format::Csv => operations::csv(&service),
            };
        }
        Command::Generate(options) => {
            outcome.files = generate::files(&service, &config, &options.emit, progress)?;
        }
    }
    Ok(outcome)
}

/// The model of one version, or of all.
fn load(
    inputs: &[Input<'_>],
    further: &[usize],
    config: &Config,
) -> Result<(Service, Vec<Settled>, Vec<Diagnostic>), Vec<Diagnostic>> {
    if further.is_empty() {
        return load_all(inputs, config)
            .map(|(service, diagnostics)| (service, Vec::new(), diagnostics));
    }
    let first = inputs.len() - further.iter().sum::<usize>();
    let mut rest = inputs;
    let versions = std::iter::once(&first).chain(further).map(|count| {
        let (version, others) = rest.split_at((*count).min(rest.len()));
        rest = others;
        version.to_vec()
    });
    load_versions(&versions.collect::<Vec<_>>(), config)
}

/// What is read twice is declared twice: a message for each declaration would hide the reason.
fn refuse_twice(inputs: &[Input<'_>]) -> Result<(), Failure> {
    let mut names = HashSet::new();
    match inputs.iter().find(|input| !names.insert(input.name)) {
        Some(input) => Err(Failure::Twice(input.name.to_owned())),
        None => Ok(()),
    }
}

fn normalize(inputs: &[Input<'_>], config: &Config, messages: &Messages<'_>) -> Outcome {
    match read_all(inputs, config) {
        Ok((documents, diagnostics)) => Outcome {
            output: edmx::canonical(&csdl::merge(&documents)),
            messages: messages.render(&diagnostics, Severity::Warning),
            is_good: true,
            ..Outcome::default()
        },
        Err(diagnostics) => bad(messages, &diagnostics),
    }
}

fn bad(messages: &Messages<'_>, diagnostics: &[Diagnostic]) -> Outcome {
    Outcome {
        messages: messages.render(diagnostics, Severity::Warning),
        summary: format!("nothing was made: {}", count(diagnostics)),
        ..Outcome::default()
    }
}

fn selected(service: Service, only: &[String]) -> Result<Service, Failure> {
    if only.is_empty() {
        return Ok(service);
    }
    Ok(passes::select(service, only)?)
}

fn has_warning(diagnostics: &[Diagnostic]) -> bool {
    let mut severities = diagnostics.iter().map(|diagnostic| diagnostic.severity);
    severities.any(|severity| severity >= Severity::Warning)
}

fn size(service: &Service) -> String {
    format!(
        "{} in {}, {}, {}",
        several(service.operations().count(), "operation"),
        several(service.groups.len(), "group"),
        several(service.types.len(), "type"),
        several(service.enums.len(), "enumeration")
    )
}

/// A number with what it counts.
pub fn several(count: usize, name: &str) -> String {
    match count {
        1 => format!("1 {name}"),
        count => format!("{count} {name}s"),
    }
}

fn count(diagnostics: &[Diagnostic]) -> String {
    let counts = [
        (Severity::Error, "error"),
        (Severity::Warning, "warning"),
        (Severity::Note, "note"),
    ]
    .map(|(severity, name)| {
        let of_it = diagnostics.iter().filter(|it| it.severity == severity);
        several(of_it.count(), name)
    });
    counts.join(", ")
}
