//! What can be asked for.

use std::path::{Path, PathBuf};

use clap::builder::NonEmptyStringValueParser;
use clap::{Args, Parser, Subcommand, ValueEnum};

/// Looks at OData service descriptions and writes typed clients from them.
///
/// An input is a CSDL document of OData 4, in XML or in JSON, as a service gives it under
/// `$metadata`. Several inputs describe one service together: the documents that it refers to,
/// documents that only annotate, and its OpenAPI document (Swagger 2.0 or OpenAPI 3, JSON or YAML),
/// which adds what CSDL leaves out. Their order does not matter. `-` is standard input.
#[derive(Debug, Parser)]
#[command(
    name = "odata-codegen",
    version,
    after_help = "\
Examples:
  odata-codegen check metadata.xml
      Is the description in order, and what would the generator make of it?
  odata-codegen operations metadata.xml --only Orders --format csv
      What does the service offer, and who may call it?
  odata-codegen generate metadata.xml --out client --only Orders,Customers
      The client for two sets, with the types that they need and nothing more.
  odata-codegen check metadata.json openapi.yaml
      Where do the two documents contradict each other?
  odata-codegen generate 17.0.xml --also 20.0.xml --out client
      One client for two versions, which says what only one of them has.
  odata-codegen diff old.xml new.xml --format markdown --fail-on source
      What does a new version mean for those who call the old one?
  odata-codegen permissions metadata.xml --format csv
      Which permissions and scopes does each operation need?
  odata-codegen normalize metadata.json openapi.yaml annotations.xml > service.edmx
      One document of several, in an order that makes differences small.

Messages go to standard error, each with a stable code. The exit code is 0 when all is well, 1 when a
description is not in order, generated files are out of date, or versions differ too much, and 2 when the command could not run."
)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Says everything that there is to say about a description
    Check(Check),
    /// Prints one canonical EDMX document of the inputs
    ///
    /// Schemas, types, properties and sets are sorted by name, aliases of schemas are resolved.
    /// Nothing is lost but the layout.
    Normalize(Normalize),
    /// Prints the operations: verb, path, types, scopes, permissions
    Operations(Operations),
    /// Prints who may call what, grouped as in the documentation
    Permissions(Permissions),
    /// Says what changed between two versions of a service, and for whom
    ///
    /// Each difference has a stable code and the impacts that it has: `reading` and `writing` for
    /// programs that run, `rust`, `python` and `typescript` for source code, `access` for new
    /// permissions and scopes, `deprecation`, `additive`, `documentation`. What is called
    /// differently counts as renamed where its shape is the same and its name is alike.
    Diff(Diff),
    /// Writes clients and documents into a folder
    ///
    /// The same inputs give the same bytes. A file that is up to date is not touched; one that an
    /// earlier run made and this one does not is removed (`.odata-codegen` lists them).
    Generate(Generate),
    /// Stores what a service says of itself: its metadata, its OpenAPI document, its versions
    ///
    /// Secrets are read from environment variables, and never printed.
    #[cfg(feature = "fetch")]
    Fetch(crate::fetch::Fetch),
}

/// What every command reads.
#[derive(Debug, Args)]
pub struct Inputs {
    /// CSDL documents, XML or JSON, and OpenAPI documents, JSON or YAML
    #[arg(required = true, value_name = "INPUT")]
    inputs: Vec<PathBuf>,
}

/// Further versions of the service.
#[derive(Debug, Args)]
pub struct Versions {
    /// Another version of the same service: its documents, separated by commas. May be repeated;
    /// what comes out has all that any version has, each thing marked with those that have it
    #[arg(long, value_name = "FILE[,FILE]")]
    also: Vec<String>,
}

/// How a service is understood.
#[derive(Debug, Args)]
pub struct Understanding {
    /// JSON file with what the owner of the service decides: `client`, the name of the client;
    /// `odata_prefix`, the first segment of all paths; `strip_type_suffixes`, endings that names of
    /// types lose; `include_undocumented`; `numbers_as_text`;
    /// `ambient_headers`, headers that the settings of the client supply; `plain_enum_members` and
    /// `pages_without_link`, how the service takes queries; `titles`, what the documentation calls
    /// groups of operations
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

/// Options of `check`.
#[derive(Debug, Args)]
pub struct Check {
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten)]
    versions: Versions,
    #[command(flatten)]
    understanding: Understanding,
    /// Warnings count as errors
    #[arg(long)]
    pub strict: bool,
}

/// Options of `normalize`.
#[derive(Debug, Args)]
pub struct Normalize {
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten)]
    understanding: Understanding,
}

/// Options of `operations`.
#[derive(Debug, Args)]
pub struct Operations {
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten)]
    versions: Versions,
    #[command(flatten)]
    understanding: Understanding,
    /// How the table is written
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,
    /// Only these sets, singletons or groups, separated by commas
    #[arg(long, value_name = "SET", value_delimiter = ',', value_parser = NonEmptyStringValueParser::new())]
    pub only: Vec<String>,
}

/// How a table is written.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Format {
    /// Columns for people
    Table,
    /// An array of objects
    Json,
    /// Comma-separated, with a line of heads
    Csv,
}

/// Options of `permissions`.
#[derive(Debug, Args)]
pub struct Permissions {
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten)]
    versions: Versions,
    #[command(flatten)]
    understanding: Understanding,
    /// How the table is written
    #[arg(long, value_enum, default_value_t = TableFormat::Text)]
    pub format: TableFormat,
    /// Only these sets, singletons or groups, separated by commas
    #[arg(long, value_name = "SET", value_delimiter = ',', value_parser = NonEmptyStringValueParser::new())]
    pub only: Vec<String>,
}

/// How the table of permissions is written.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum TableFormat {
    /// Columns for people, a head for each group
    Text,
    /// Comma-separated, with a line of heads
    Csv,
    /// A section and a table for each group
    Markdown,
    /// An array of objects
    Json,
}

/// Options of `diff`.
#[derive(Debug, Args)]
pub struct Diff {
    /// The description of the old version
    old: PathBuf,
    /// The description of the new version
    new: PathBuf,
    /// Another document of the old version, for example its OpenAPI document
    #[arg(long, value_name = "FILE")]
    with_old: Vec<PathBuf>,
    /// Another document of the new version
    #[arg(long, value_name = "FILE")]
    with_new: Vec<PathBuf>,
    #[command(flatten)]
    understanding: Understanding,
    /// How the differences are written
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
    /// End with exit code 1 when something at least as severe has changed
    #[arg(long, value_enum, value_name = "SEVERITY", default_value_t = FailOn::Breaking)]
    pub fail_on: FailOn,
}

impl Diff {
    /// How many of the inputs are of the old version; they come first.
    pub fn olds(&self) -> usize {
        1 + self.with_old.len()
    }
}

/// How differences are written.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum ReportFormat {
    /// Lines for people, by severity
    Text,
    /// One object: the differences and the sums
    Json,
    /// Sections for a changelog
    Markdown,
}

/// From what on differences count as a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Programs that run fail or misread
    Breaking,
    /// Or source code has to be changed
    Source,
    /// Or a caller needs more rights
    Access,
    /// Or something is to go
    Deprecation,
    /// Or something is new
    Additive,
    /// Or anything else has changed
    Documentation,
    /// Never
    Never,
}

/// Options of `generate`.
#[derive(Debug, Args)]
pub struct Generate {
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten)]
    versions: Versions,
    #[command(flatten)]
    understanding: Understanding,
    /// The folder to write into
    #[arg(long, short, value_name = "FOLDER")]
    out: PathBuf,
    /// What to write, separated by commas
    #[arg(
        long,
        value_enum,
        value_delimiter = ',',
        default_values_t = [Output::Rust, Output::Python, Output::Typescript, Output::Surface]
    )]
    pub emit: Vec<Output>,
    /// Only these sets, singletons or groups, separated by commas, with the types that they need
    #[arg(long, value_name = "SET", value_delimiter = ',', value_parser = NonEmptyStringValueParser::new())]
    pub only: Vec<String>,
    /// Write nothing; fail when a file is out of date
    #[arg(long)]
    check: bool,
}

/// What can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Output {
    /// `rust/`: modules over the crate odata-runtime
    Rust,
    /// `python/`: models and sets for the Python package
    Python,
    /// `typescript/`: modules for the npm package, with types
    Typescript,
    /// `surface.json`: every public name with its signature
    Surface,
    /// `service.edmx`: the service as it was understood, in XML
    Edmx,
    /// `service.csdl.json`: the same in JSON
    CsdlJson,
    /// `openapi.json`: the same as OpenAPI 3.0
    Openapi,
}

impl Output {
    /// Whether it describes a service as it is, rather than clients of it.
    pub fn is_description(self) -> bool {
        matches!(self, Self::Edmx | Self::CsdlJson | Self::Openapi)
    }

    /// As it is written on the command line.
    pub fn name(self) -> String {
        let value = self.to_possible_value();
        value.map_or_else(String::new, |value| value.get_name().to_owned())
    }
}

impl Arguments {
    /// The inputs, for `diff` those of the old version first.
    pub fn inputs(&self) -> Vec<&Path> {
        let inputs = match &self.command {
            Command::Check(options) => &options.inputs,
            Command::Normalize(options) => &options.inputs,
            Command::Operations(options) => &options.inputs,
            Command::Permissions(options) => &options.inputs,
            Command::Generate(options) => &options.inputs,
            #[cfg(feature = "fetch")]
            Command::Fetch(_) => return Vec::new(),
            Command::Diff(options) => {
                let old = std::iter::once(&options.old).chain(&options.with_old);
                let new = std::iter::once(&options.new).chain(&options.with_new);
                return old.chain(new).map(PathBuf::as_path).collect();
            }
        };
        let also = self
            .also()
            .iter()
            .flat_map(|documents| documents.split(','));
        let inputs = inputs.inputs.iter().map(PathBuf::as_path);
        inputs.chain(also.map(Path::new)).collect()
    }

    /// The documents of each further version, as they were passed.
    fn also(&self) -> &[String] {
        match &self.command {
            Command::Check(options) => &options.versions.also,
            Command::Operations(options) => &options.versions.also,
            Command::Permissions(options) => &options.versions.also,
            Command::Generate(options) => &options.versions.also,
            _ => &[],
        }
    }

    /// How many of the inputs are of each further version; they come last.
    pub fn further_versions(&self) -> Vec<usize> {
        let counts = self
            .also()
            .iter()
            .map(|documents| documents.split(',').count());
        counts.collect()
    }

    /// The configuration.
    pub fn config(&self) -> Option<&Path> {
        let understanding = match &self.command {
            Command::Check(options) => &options.understanding,
            Command::Normalize(options) => &options.understanding,
            Command::Operations(options) => &options.understanding,
            Command::Permissions(options) => &options.understanding,
            Command::Generate(options) => &options.understanding,
            Command::Diff(options) => &options.understanding,
            #[cfg(feature = "fetch")]
            Command::Fetch(_) => return None,
        };
        understanding.config.as_deref()
    }

    /// The folder to write into.
    pub fn folder(&self) -> Option<&Path> {
        match &self.command {
            Command::Generate(options) => Some(&options.out),
            _ => None,
        }
    }

    /// Whether files are compared instead of written.
    pub fn only_compares(&self) -> bool {
        matches!(&self.command, Command::Generate(options) if options.check)
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::Arguments;

    #[test]
    fn the_options_do_not_contradict_each_other() {
        Arguments::command().debug_assert();
    }
}
