//! Generates the typed client from the descriptions of all versions of the service.
//!
//! `ORCHESTRATOR_METADATA` names one CSDL document in their place, for example
//! `metadata/20.0.edmx`; a relative path counts from this crate's folder.

#[path = "build/metadata.rs"]
mod metadata;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use odata_codegen::Input;
use odata_codegen::config::Config;
use odata_codegen::diagnostics::Diagnostic;
use odata_codegen::emit::rust;

const METADATA_VARIABLE: &str = "ORCHESTRATOR_METADATA";

fn main() -> ExitCode {
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            for line in message.lines() {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), String> {
    let root = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let output = PathBuf::from(variable("OUT_DIR")?);
    println!("cargo::rerun-if-env-changed={METADATA_VARIABLE}");
    let config = Config::from_json(&read(&root.join("generator.json"))?)
        .map_err(|error| error.to_string())?;
    let only = env::var(METADATA_VARIABLE).ok();
    let documents = metadata::read(&root, only.as_deref())?;
    for (name, _) in &documents {
        println!("cargo::rerun-if-changed={}", root.join(name).display());
    }
    println!(
        "cargo::rerun-if-changed={}",
        root.join("metadata").display()
    );
    let versions: Vec<Vec<Input<'_>>> = documents
        .iter()
        .map(|(name, bytes)| vec![Input { name, bytes }])
        .collect();
    let (service, ..) =
        odata_codegen::load_versions(&versions, &config).map_err(|diagnostics| {
            let lines: Vec<String> = diagnostics.iter().map(Diagnostic::to_string).collect();
            lines.join("\n")
        })?;
    let options = rust::Options {
        client: config.client,
    };
    for file in rust::emit(&service, &options).map_err(|error| error.to_string())? {
        write_if_changed(&output.join(&file.path), &file.text)?;
    }
    Ok(())
}

fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|_| format!("{name} is not set; build this crate with cargo"))
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    println!("cargo::rerun-if-changed={}", path.display());
    fs::read(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}

fn write_if_changed(path: &Path, text: &str) -> Result<(), String> {
    if fs::read_to_string(path).is_ok_and(|current| current == text) {
        return Ok(());
    }
    fs::write(path, text).map_err(|error| format!("{} cannot be written: {error}", path.display()))
}
