//! One description of a service out of several documents: its metadata, with what only OpenAPI
//! says.

use std::fs;
use std::path::{Path, PathBuf};

use odata_codegen::emit::edmx;
use odata_codegen::{Input, csdl, read_all};

use super::generate;
use crate::failure::Failure;
use crate::files;
use crate::project::Project;

/// Which values are secrets: no service says so.
const SECRETS: &str = "bindings/orchestrator/metadata/secrets.edmx";

/// Writes the canonical document of `inputs` to `file`; a relative input counts from the root.
pub fn write(project: &Project, inputs: &[PathBuf], file: &Path) -> Result<(), Failure> {
    let config = generate::config(project)?;
    let inputs: Vec<&Path> = inputs
        .iter()
        .map(PathBuf::as_path)
        .chain([Path::new(SECRETS)])
        .collect();
    let names: Vec<String> = inputs.iter().map(|it| it.display().to_string()).collect();
    let mut texts = Vec::new();
    for input in &inputs {
        let path = project.root().join(input);
        texts.push(fs::read(&path).map_err(|error| Failure::disk("read", &path, &error))?);
    }
    let inputs: Vec<Input<'_>> = names
        .iter()
        .zip(&texts)
        .map(|(name, bytes)| Input { name, bytes })
        .collect();
    let (documents, _) = read_all(&inputs, &config)
        .map_err(|diagnostics| generate::unusable(&names.join(" and "), &diagnostics))?;
    let text = edmx::canonical(&csdl::merge(&documents));
    files::write(file, &text).map(drop)
}
