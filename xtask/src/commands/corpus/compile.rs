//! The compiler on everything that was generated: a package with an example for each document.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::generate::Ending;
use super::report::Result as OfDocument;
use crate::failure::Failure;
use crate::files;
use crate::project::Project;

/// The crate around the generated modules; a warning is an error.
pub const CRATE: &str = "\
//! What is generated from one description.
#![deny(warnings, missing_docs, unused_qualifications)]

/// Types.
#[path = \"MODULES/models.rs\"]
pub mod models;
/// Properties.
#[path = \"MODULES/properties.rs\"]
pub mod properties;
/// Sets.
#[path = \"MODULES/sets.rs\"]
pub mod sets;
/// Operations.
#[path = \"MODULES/operations.rs\"]
pub mod operations;

odata_runtime::define_calls!();

/// The client.
#[derive(Clone, Debug)]
pub struct Service {
    /// The generic client underneath.
    pub client: odata_runtime::Client,
}
";

/// Removes what was generated before, so that nothing of it is compiled.
pub fn empty(made: &Path) -> Result<(), Failure> {
    let folder = made.join("messages");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| Failure::disk("removed", &folder, &error))?;
    }
    Ok(())
}

/// Compiles what has a model, and notes what the compiler says of each document.
pub fn check(project: &Project, made: &Path, results: &mut [OfDocument]) -> Result<(), Failure> {
    let has_model = |result: &OfDocument| matches!(result.ending, Ending::Model { .. });
    let examples = results.iter().filter(|result| has_model(result));
    let examples = examples.map(|result| {
        let name = result.document.crate_name.clone();
        let modules = format!("../../sources/{name}/rust");
        (name, CRATE.replace("MODULES", &modules))
    });
    let examples: Vec<(String, String)> = examples.collect();
    if examples.is_empty() {
        return Ok(());
    }
    let package = Package::new(project, made.join("package"), "corpus-target");
    let complaints = package.check(&examples)?;
    let results = results.iter_mut().filter(|result| has_model(result));
    for (result, complaints) in results.zip(complaints) {
        result.complaints = complaints;
    }
    Ok(())
}

/// A package of examples on the runtime, each a crate of its own.
pub struct Package<'p> {
    project: &'p Project,
    folder: PathBuf,
    target: &'static str,
}

impl<'p> Package<'p> {
    /// In a folder, compiled into `target/<target>`.
    pub fn new(project: &'p Project, folder: PathBuf, target: &'static str) -> Self {
        Self {
            project,
            folder,
            target,
        }
    }

    /// Compiles crates, given by name and text; gives the errors of each.
    pub fn check(&self, crates: &[(String, String)]) -> Result<Vec<Vec<String>>, Failure> {
        write(self.project, &self.folder, crates)?;
        let output = self
            .project
            .cargo("check --offline --examples --keep-going --message-format=json")
            .arguments([
                "--manifest-path".as_ref(),
                self.folder.join("Cargo.toml").as_os_str(),
            ])
            .with("CARGO_TARGET_DIR", self.project.made(self.target))
            .without("RUSTFLAGS")
            .command()
            .output()
            .map_err(|error| Failure::new(format!("cargo cannot be started: {error}")))?;
        let said = Said::read(&String::from_utf8_lossy(&output.stdout));
        if said.compiled.is_empty() && said.complaints.is_empty() {
            let why = String::from_utf8_lossy(&output.stderr);
            return Err(Failure::new("nothing was compiled").output(why));
        }
        let of_each = crates
            .iter()
            .map(|(name, _)| match said.complaints.get(name) {
                Some(complaints) => complaints.clone(),
                None if said.compiled.contains(name) => Vec::new(),
                None => vec!["the compiler did not come to an end".to_owned()],
            });
        Ok(of_each.collect())
    }
}

/// What the compiler says of each crate.
#[derive(Debug, Default)]
struct Said {
    compiled: BTreeSet<String>,
    complaints: BTreeMap<String, Vec<String>>,
}

impl Said {
    fn read(lines: &str) -> Self {
        let mut said = Self::default();
        for line in lines.lines() {
            let Ok(message) = serde_json::from_str::<Value>(line) else {
                continue;
            };
            let Some(name) = message["target"]["name"].as_str() else {
                continue;
            };
            match message["reason"].as_str() {
                Some("compiler-artifact") => {
                    said.compiled.insert(name.to_owned());
                }
                Some("compiler-message") if message["message"]["level"] == "error" => {
                    let text = message["message"]["rendered"].as_str().unwrap_or_default();
                    let complaints = said.complaints.entry(name.to_owned()).or_default();
                    complaints.push(text.trim_end().to_owned());
                }
                _ => {}
            }
        }
        said
    }
}

fn write(project: &Project, package: &Path, crates: &[(String, String)]) -> Result<(), Failure> {
    let mut manifest = format!(
        "[package]\nname = \"corpus\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\
         autoexamples = false\n\n[workspace]\n\n\
         [profile.dev]\ndebug = false\n\n[dependencies]\n\
         odata-runtime = {{ path = '{}', default-features = false }}\n",
        project.path("bindings/runtime").display()
    );
    for (name, text) in crates {
        let _ = write!(
            manifest,
            "\n[[example]]\nname = \"{name}\"\npath = \"examples/{name}.rs\"\ncrate-type = [\"lib\"]\n"
        );
        let file = package.join("examples").join(format!("{name}.rs"));
        files::write(&file, text)?;
    }
    files::lock(project, package)?;
    files::write(&package.join("src/lib.rs"), "//! Nothing.\n")?;
    files::write(&package.join("Cargo.toml"), &manifest).map(drop)
}

#[cfg(test)]
mod tests {
    use super::Said;

    #[test]
    fn errors_are_filed_under_their_crate() {
        let lines = r#"{"reason":"compiler-message","target":{"name":"a"},"message":{"level":"error","rendered":"error: no\n"}}
{"reason":"compiler-message","target":{"name":"b"},"message":{"level":"note","rendered":"x"}}
{"reason":"compiler-artifact","target":{"name":"b"}}"#;
        let said = Said::read(lines);
        assert_eq!(said.complaints["a"], ["error: no"]);
        assert_eq!(said.compiled.len(), 1);
        assert!(!said.complaints.contains_key("b"));
    }
}
