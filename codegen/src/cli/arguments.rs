//! What can be asked for.

use std::path::{Path, PathBuf};

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
  odata-codegen normalize metadata.json openapi.yaml annotations.xml > service.edmx
      One document of several, in an order that makes differences small.

Messages go to standard error, each with a stable code. The exit code is 0 when all is well, 1 when a
description is not in order, or generated files are out of date, and 2 when the command could not run."
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
    /// Writes clients and documents into a folder
    ///
    /// The same inputs give the same bytes. A file that is up to date is not touched; one that an
    /// earlier run made and this one does not is removed (`.odata-codegen` lists them).
    Generate(Generate),
}

/// What every command reads.
#[derive(Debug, Args)]
pub struct Inputs {
    /// CSDL documents, XML or JSON, and OpenAPI documents, JSON or YAML
    #[arg(required = true, value_name = "INPUT")]
    inputs: Vec<PathBuf>,
}

/// How a service is understood.
#[derive(Debug, Args)]
pub struct Understanding {
    /// JSON file with what the owner of the service decides: `client`, the name of the client;
    /// `odata_prefix`, the first segment of all paths; `strip_type_suffixes`, endings that names of
    /// types lose; `include_undocumented`; `numbers_as_text`;
    /// `ambient_headers`, headers that the settings of the client supply; `plain_enum_members` and
    /// `pages_without_link`, how the service takes queries
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

/// Options of `check`.
#[derive(Debug, Args)]
pub struct Check {
    #[command(flatten)]
    inputs: Inputs,
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
    understanding: Understanding,
    /// How the table is written
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,
    /// Only these sets, singletons or groups
    #[arg(long, value_name = "SET", value_delimiter = ',')]
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

/// Options of `generate`.
#[derive(Debug, Args)]
pub struct Generate {
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten)]
    understanding: Understanding,
    /// The folder to write into
    #[arg(long, short, value_name = "FOLDER")]
    out: PathBuf,
    /// What to write
    #[arg(
        long,
        value_enum,
        value_delimiter = ',',
        default_values_t = [Output::Rust, Output::Python, Output::Typescript, Output::Surface]
    )]
    pub emit: Vec<Output>,
    /// Only these sets, singletons or groups, with the types that they need
    #[arg(long, value_name = "SET", value_delimiter = ',')]
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

impl Arguments {
    /// The inputs.
    pub fn inputs(&self) -> &[PathBuf] {
        let inputs = match &self.command {
            Command::Check(options) => &options.inputs,
            Command::Normalize(options) => &options.inputs,
            Command::Operations(options) => &options.inputs,
            Command::Generate(options) => &options.inputs,
        };
        &inputs.inputs
    }

    /// The configuration.
    pub fn config(&self) -> Option<&Path> {
        let understanding = match &self.command {
            Command::Check(options) => &options.understanding,
            Command::Normalize(options) => &options.understanding,
            Command::Operations(options) => &options.understanding,
            Command::Generate(options) => &options.understanding,
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
