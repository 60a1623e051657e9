//! Descriptions to write documents from.

use std::fs;
use std::path::{Path, PathBuf};

use odata_codegen::config::Config;
use odata_codegen::diagnostics::Diagnostic;
use odata_codegen::model::Service;

pub type Outcome = Result<(), String>;

/// The versions that this repository describes.
pub const VERSIONS: [&str; 2] = ["17.0", "20.0"];

pub fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Folders of the golden cases.
pub fn cases() -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder("tests/golden")).map_err(|error| error.to_string())?;
    let mut cases: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.is_dir())
        .collect();
    cases.sort();
    Ok(cases)
}

pub fn config() -> Config {
    Config {
        client: "Service".to_owned(),
        odata_prefix: "odata".to_owned(),
        strip_type_suffixes: vec!["Dto".to_owned()],
        include_undocumented: true,
        ..Config::default()
    }
}

/// Reads CSDL XML; a warning is an answer, an error is not.
pub fn load(bytes: &[u8]) -> Result<(Service, Vec<Diagnostic>), String> {
    odata_codegen::load("input.edmx", bytes, &config()).map_err(|found| messages(&found))
}

pub fn case(folder: &Path) -> Result<Service, String> {
    let bytes = fs::read(folder.join("input.edmx")).map_err(|error| error.to_string())?;
    load(&bytes).map(|(service, _)| service)
}

/// The service that this repository describes in `version`.
pub fn service(version: &str) -> Result<Service, String> {
    let path = folder(&format!("../bindings/orchestrator/metadata/{version}.edmx"));
    let bytes = fs::read(path).map_err(|error| error.to_string())?;
    load(&bytes).map(|(service, _)| service)
}

pub fn messages(diagnostics: &[Diagnostic]) -> String {
    diagnostics
        .iter()
        .map(|diagnostic| format!("{diagnostic}\n"))
        .collect()
}
