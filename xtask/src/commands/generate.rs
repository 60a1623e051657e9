//! `cargo xtask generate`: the generated files that are committed.

#[path = "../../../bindings/orchestrator/build/metadata.rs"]
mod metadata;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use odata_codegen::Input;
use odata_codegen::config::Config;
use odata_codegen::diagnostics::Diagnostic;
use odata_codegen::emit::{python, surface, typescript};
use odata_codegen::model::Service;

use super::joined;
use crate::failure::Failure;
use crate::files;
use crate::project::Project;

const CONFIG: &str = "bindings/orchestrator/generator.json";
const CRATE: &str = "bindings/orchestrator";
const METADATA: &str = "bindings/orchestrator/metadata";
const SURFACE: &str = "bindings/orchestrator/surface.json";
const PYTHON: &str = "python/orchestrator_odata";
const JAVASCRIPT: &str = "wasm/package/generated";
const COMMAND: &str = "cargo xtask generate";

/// The file in which `odata-codegen fetch` stores the versions that a server supports.
const VERSIONS: &str = "versions.txt";

/// What a service says of one of its versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Description {
    /// Its metadata.
    pub metadata: PathBuf,
    /// Its OpenAPI document.
    pub openapi: Option<PathBuf>,
    /// The version, where no list of versions beside the metadata tells.
    pub version: Option<String>,
}

/// Takes a version in among those that the packages are made of, in place of an older description
/// of it, and writes what that changes.
pub fn add(project: &Project, described: &Description) -> Result<(), Failure> {
    let version = match &described.version {
        Some(version) => version.clone(),
        None => newest(project, described)?,
    };
    let name = format!("{version}.edmx");
    if !odata_codegen::is_version(&name) {
        return Err(Failure::new(format!(
            "`{version}` is no version: numbers with dots between them"
        )));
    }
    let mut documents = vec![described.metadata.clone()];
    documents.extend(described.openapi.clone());
    let file = project.path(METADATA).join(&name);
    joined::write(project, &documents, &file)?;
    println!("{METADATA}/{name} is written");
    write(project)
}

/// The newest of the versions that are listed beside the metadata.
fn newest(project: &Project, described: &Description) -> Result<String, Failure> {
    let beside = described.metadata.with_file_name(VERSIONS);
    let list = fs::read_to_string(project.root().join(&beside)).unwrap_or_default();
    let mut versions = list.lines().map(str::trim).rev();
    let newest = versions.find(|line| !line.is_empty());
    newest.map(str::to_owned).ok_or_else(|| {
        Failure::new(format!(
            "{} does not say which version {} describes: pass --version",
            beside.display(),
            described.metadata.display()
        ))
    })
}

/// Lines of each side that a difference shows.
const SHOWN_LINES: usize = 10;

/// Writes what is out of date.
pub fn write(project: &Project) -> Result<(), Failure> {
    for (name, text) in made(project)? {
        let is_new = files::write(&project.path(&name), &text)?;
        let what = if is_new { "written" } else { "up to date" };
        println!("{name} is {what}");
    }
    Ok(())
}

/// Fails when a file is out of date.
pub fn check(project: &Project) -> Result<(), Failure> {
    for (name, text) in made(project)? {
        let found = fs::read_to_string(project.path(&name)).unwrap_or_default();
        if let Some(lines) = difference(&found, &text) {
            return Err(Failure::new(format!("{name} is not what {METADATA} says"))
                .output(lines)
                .by_hand(COMMAND));
        }
    }
    Ok(())
}

/// The files with their texts.
fn made(project: &Project) -> Result<Vec<(String, String)>, Failure> {
    let (service, _) = service(project)?;
    let mut files = vec![(SURFACE.to_owned(), surface::emit(&service))];
    let python = python(&service);
    files.extend(python.map(|(name, text)| (format!("{PYTHON}/{name}"), text)));
    let javascript = typescript::emit(&service).into_iter();
    files.extend(javascript.map(|file| (format!("{JAVASCRIPT}/{}", file.path), file.text)));
    Ok(files)
}

/// The generated files of the Python package, by their names in it.
pub(super) fn python(service: &Service) -> impl Iterator<Item = (String, String)> {
    let files = python::emit(service).into_iter();
    files.map(|file| (file.path, file.text))
}

/// Puts the JavaScript modules of a description into a folder, in place of what is there.
pub(super) fn typescript(project: &Project, metadata: &Path, folder: &Path) -> Result<(), Failure> {
    let (service, _) = described_by(project, metadata)?;
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| Failure::disk("removed", folder, &error))?;
    }
    for file in typescript::emit(&service) {
        files::write(&folder.join(&file.path), &file.text)?;
    }
    Ok(())
}

/// All versions of the service as one, and what its owner decided.
pub(super) fn service(project: &Project) -> Result<(Service, Config), Failure> {
    let config = config(project)?;
    let documents = metadata::read(&project.path(CRATE), None).map_err(Failure::new)?;
    let versions: Vec<Vec<Input<'_>>> = documents
        .iter()
        .map(|(name, bytes)| vec![Input { name, bytes }])
        .collect();
    let (service, ..) = odata_codegen::load_versions(&versions, &config)
        .map_err(|diagnostics| unusable(METADATA, &diagnostics))?;
    Ok((service, config))
}

/// A service description, resolved, and what its owner decided. A relative path counts from the
/// root.
pub(super) fn described_by(
    project: &Project,
    metadata: &Path,
) -> Result<(Service, Config), Failure> {
    let config = config(project)?;
    let name = metadata.display().to_string();
    let bytes = read(project, metadata)?;
    let (service, _) = odata_codegen::load(&name, &bytes, &config)
        .map_err(|diagnostics| unusable(&name, &diagnostics))?;
    Ok((service, config))
}

/// What the owner of the service decided.
pub(super) fn config(project: &Project) -> Result<Config, Failure> {
    Config::from_json(&read(project, Path::new(CONFIG))?)
        .map_err(|error| Failure::new(format!("{CONFIG}: {error}")))
}

/// Documents with errors.
pub(super) fn unusable(name: &str, diagnostics: &[Diagnostic]) -> Failure {
    let lines: Vec<String> = diagnostics.iter().map(Diagnostic::to_string).collect();
    Failure::new(format!("{name} cannot be used")).output(lines.join("\n"))
}

fn read(project: &Project, path: &Path) -> Result<Vec<u8>, Failure> {
    let path = project.root().join(path);
    fs::read(&path).map_err(|error| Failure::disk("read", &path, &error))
}

/// The lines that only one of the texts has, or nothing when the texts are the same.
fn difference(found: &str, wanted: &str) -> Option<String> {
    if found == wanted {
        return None;
    }
    let only_in = |text: &str, other: &str, sign: char| -> Vec<String> {
        let others: BTreeSet<&str> = other.lines().collect();
        let lines: Vec<&str> = text.lines().filter(|line| !others.contains(line)).collect();
        let more = lines.len().saturating_sub(SHOWN_LINES);
        let shown = lines.iter().take(SHOWN_LINES);
        let mut shown: Vec<String> = shown.map(|line| format!("{sign} {line}")).collect();
        if more > 0 {
            shown.push(format!("{sign} ... and {more} more lines"));
        }
        shown
    };
    let mut lines = only_in(found, wanted, '-');
    lines.extend(only_in(wanted, found, '+'));
    if lines.is_empty() {
        lines.push("the same lines in another order, or other line ends".to_owned());
    }
    Some(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::difference;

    #[test]
    fn differences_are_shown_by_line() {
        assert_eq!(difference("a\nb\n", "a\nb\n"), None);
        assert_eq!(difference("a\nb\n", "a\nc\n").as_deref(), Some("- b\n+ c"));
        assert!(difference("a\nb\n", "b\na\n").is_some());
        let many: String = (0..12).map(|n| format!("{n}\n")).collect();
        let shown = difference("", &many).unwrap_or_default();
        assert!(shown.ends_with("+ ... and 2 more lines"), "{shown}");
    }
}
