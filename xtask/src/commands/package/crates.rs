//! The crates: archives as cargo makes them, and one of the client for another description.

use std::fs;
use std::path::{Path, PathBuf};

use crate::commands::generate;
use crate::failure::{Failure, Stop};
use crate::project::Project;

/// The client, and what it is made of.
const CRATES: [&str; 3] = ["odata-runtime", "odata-codegen", "orchestrator-odata"];
const CLIENT: &str = "orchestrator-odata";
/// Where the others stand, for crates that no registry has.
const FOLDERS: [(&str, &str); 2] = [
    ("odata-runtime", "bindings/runtime"),
    ("odata-codegen", "codegen"),
];

/// Makes the archives in a folder; gives that of the client. One for another description has only
/// that to generate from, and is built.
pub fn crates(project: &Project, metadata: Option<&Path>, out: &Path) -> Result<PathBuf, Stop> {
    let made = project.made("crates");
    let mut call = project
        .cargo("package --no-verify --allow-dirty")
        .with("CARGO_TARGET_DIR", &made);
    for name in CRATES {
        call = call.arguments(["--package", name]);
    }
    call.log(&project.made("xtask/crates.log"))?;
    let folder = out.join("crates");
    fs::create_dir_all(&folder).map_err(|error| Failure::disk("made", &folder, &error))?;
    let version = env!("CARGO_PKG_VERSION");
    for name in CRATES {
        let file = format!("{name}-{version}.crate");
        let from = made.join("package").join(&file);
        fs::copy(&from, folder.join(&file))
            .map_err(|error| Failure::disk("copied", &from, &error))?;
    }
    if let Some(metadata) = metadata {
        return narrowed(project, metadata, &folder);
    }
    Ok(folder.join(format!("{CLIENT}-{version}.crate")))
}

/// The archive of the client with another description in place of its own.
fn narrowed(project: &Project, metadata: &Path, folder: &Path) -> Result<PathBuf, Stop> {
    let name = format!("{CLIENT}-{}", env!("CARGO_PKG_VERSION"));
    let archive = folder.join(format!("{name}.crate"));
    let log = project.made("xtask/crates-unpacked.log");
    let tar = |arguments: [&Path; 4]| project.program(Path::new("tar")).arguments(arguments);
    let unpacked = folder.join(&name);
    if unpacked.exists() {
        fs::remove_dir_all(&unpacked)
            .map_err(|error| Failure::disk("removed", &unpacked, &error))?;
    }
    let [extract, create, inside] = ["-xzf", "-czf", "-C"].map(Path::new);
    tar([extract, &archive, inside, folder]).log(&log)?;
    let descriptions = unpacked.join("metadata");
    fs::remove_dir_all(&descriptions)
        .map_err(|error| Failure::disk("removed", &descriptions, &error))?;
    fs::create_dir_all(&descriptions)
        .map_err(|error| Failure::disk("made", &descriptions, &error))?;
    let metadata = project.root().join(metadata);
    let file = file_name(&generate::described_by(project, &metadata)?.0.versions);
    fs::copy(&metadata, descriptions.join(file))
        .map_err(|error| Failure::disk("copied", &metadata, &error))?;
    let mut build = project
        .cargo("build --manifest-path")
        .arguments([unpacked.join("Cargo.toml")]);
    for (name, path) in FOLDERS {
        let path = project.path(path);
        let patch = format!(
            "patch.crates-io.{name}.path={:?}",
            path.display().to_string()
        );
        build = build.arguments(["--config", &patch]);
    }
    build
        .without("ORCHESTRATOR_METADATA")
        .with("CARGO_TARGET_DIR", project.made("crates"))
        .log(&project.made("xtask/crates-build.log"))?;
    tar([create, &archive, inside, folder])
        .arguments([&name])
        .log(&log)?;
    Ok(archive)
}

/// A name that the crate takes for the description of a version.
fn file_name(versions: &[String]) -> String {
    let stated = versions.first().map(|version| format!("{version}.edmx"));
    let stated = stated.filter(|name| odata_codegen::is_version(name));
    stated.unwrap_or_else(|| "1.edmx".to_owned())
}
