//! The archives for Python: built by maturin, as `pip install` has it do.

use std::fs;
use std::path::{Path, PathBuf};

use crate::commands::generate;
use crate::failure::{Failure, Stop};
use crate::files;
use crate::invocation::Invocation;
use crate::project::Project;
use crate::python;

/// What the archives are built with.
pub const REQUIREMENTS: &str = "xtask/python-build.txt";
const PACKAGE: &str = "python/orchestrator_odata";
const SETTINGS: &str = "python/pyproject.toml";
/// What stands beside the settings.
const BESIDE: &[&str] = &["README.md", "LICENSE-MIT", "LICENSE-APACHE"];

/// What a wheel is built from.
#[derive(Debug)]
pub struct Source {
    /// The folder with its `pyproject.toml`.
    folder: PathBuf,
    /// The service description that the native part is generated from.
    metadata: Option<PathBuf>,
}

impl Source {
    /// The package as it stands in the tree.
    pub fn tree(project: &Project) -> Self {
        Self {
            folder: project.path("python"),
            metadata: None,
        }
    }

    /// The package for another service description: what is written by hand from the tree, what
    /// is generated from `metadata`, beside each other under `target/`.
    pub fn staged(project: &Project, metadata: &Path) -> Result<Self, Stop> {
        let metadata =
            fs::canonicalize(metadata).map_err(|error| Failure::disk("read", metadata, &error))?;
        let name = metadata.file_stem().unwrap_or_default().to_string_lossy();
        let label = label(&name);
        let folder = project.made(&format!("package/{label}"));
        if folder.exists() {
            fs::remove_dir_all(&folder)
                .map_err(|error| Failure::disk("removed", &folder, &error))?;
        }
        let package = folder.join("orchestrator_odata");
        fs::create_dir_all(&package).map_err(|error| Failure::disk("made", &package, &error))?;
        let written_by_hand = fs::read_dir(project.path(PACKAGE))
            .map_err(|error| Failure::disk("read", Path::new(PACKAGE), &error))?;
        for entry in written_by_hand.filter_map(Result::ok) {
            if entry.path().is_file() {
                copy(&entry.path(), &package.join(entry.file_name()))?;
            }
        }
        for (name, text) in generate::python(&generate::described_by(project, &metadata)?.0) {
            files::write(&package.join(name), &text)?;
        }
        for name in BESIDE {
            copy(&project.path("python").join(name), &folder.join(name))?;
        }
        let settings = staged_settings(project, &label)?;
        files::write(&folder.join("pyproject.toml"), &settings)?;
        Ok(Self {
            folder,
            metadata: Some(metadata),
        })
    }
}

/// The settings of the package, with a version that says which description it is for, and with
/// the native part where it is.
fn staged_settings(project: &Project, label: &str) -> Result<String, Failure> {
    let file = project.path(SETTINGS);
    let text = files::read(&file)?;
    let version = format!("version = \"{}+api{label}\"", env!("CARGO_PKG_VERSION"));
    let manifest = project.path("python/Cargo.toml");
    let manifest = format!(
        "[tool.maturin]\nmanifest-path = {:?}",
        manifest.display().to_string()
    );
    [
        ("dynamic = [\"version\"]", version),
        ("[tool.maturin]", manifest),
    ]
    .iter()
    .try_fold(text, |text, (old, new)| {
        if text.matches(old).count() == 1 {
            Ok(text.replace(old, new))
        } else {
            Err(Failure::new(format!("{SETTINGS} has no line `{old}`")))
        }
    })
}

/// What may stand behind the plus sign of a version.
fn label(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    words.join(".")
}

/// The interpreter of an environment with maturin in it.
fn tools(project: &Project) -> Result<PathBuf, Stop> {
    let made = python::environment(project, "venv-build", REQUIREMENTS)?;
    Ok(made.python)
}

/// A wheel for CPython 3.10 and later on machines like this one.
pub fn wheel(
    project: &Project,
    source: &Source,
    profile: &str,
    out: &Path,
) -> Result<PathBuf, Stop> {
    let mut call =
        maturin(project, "build", &source.folder, out)?.arguments(["--profile", profile]);
    if let Some(metadata) = &source.metadata {
        call = call.with("ORCHESTRATOR_METADATA", metadata);
    }
    built(&call, &project.made("xtask/python-wheel.log"))
}

/// The source archive.
pub fn sdist(project: &Project, out: &Path) -> Result<PathBuf, Stop> {
    let call = maturin(project, "sdist", &project.path("python"), out)?;
    built(&call, &project.made("xtask/python-sdist.log"))
}

/// The wheel with the emulator's program.
pub fn emulator_wheel(project: &Project, profile: &str, out: &Path) -> Result<PathBuf, Stop> {
    let folder = project.path("python/emulator");
    let call = maturin(project, "build", &folder, out)?.arguments(["--profile", profile]);
    built(&call, &project.made("xtask/emulator-wheel.log"))
}

/// Maturin in the folder of a `pyproject.toml`.
fn maturin(project: &Project, what: &str, folder: &Path, out: &Path) -> Result<Invocation, Stop> {
    let call = project
        .program(&tools(project)?)
        .arguments(["-m", "maturin", what, "--out"])
        .arguments([out])
        .inside(folder)
        .without("ORCHESTRATOR_METADATA")
        .with("CARGO_TARGET_DIR", project.made(""));
    Ok(call)
}

/// The file that maturin says it made.
fn built(call: &Invocation, log: &Path) -> Result<PathBuf, Stop> {
    let output = call.log(log)?;
    let line = output.lines().rev().find(|line| line.contains(" Built "));
    let path = line.and_then(|line| line.split_once(" to "));
    match path.map(|(_, path)| PathBuf::from(path.trim())) {
        Some(path) if path.is_file() => Ok(path),
        _ => Err(Failure::new("maturin does not say what it made")
            .output(output)
            .into()),
    }
}

fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    let copied = fs::copy(from, to);
    copied
        .map(drop)
        .map_err(|error| Failure::disk("copied", from, &error))
}

#[cfg(test)]
mod tests {
    use super::label;

    #[test]
    fn labels_are_those_of_versions() {
        assert_eq!(label("20.0"), "20.0");
        assert_eq!(label("Our Service_v2"), "our.service.v2");
    }
}
