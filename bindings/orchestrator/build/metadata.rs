//! The descriptions that the client is generated from.

use std::fs;
use std::path::Path;

const FOLDER: &str = "metadata";

/// The description called `only`, else those of all versions: names from the crate's folder with
/// contents. A relative name counts from there.
///
/// # Errors
/// What cannot be read, and why.
pub fn read(root: &Path, only: Option<&str>) -> Result<Vec<(String, Vec<u8>)>, String> {
    let names = match only {
        Some(name) => vec![name.to_owned()],
        None => versions(root)?,
    };
    let mut documents = Vec::new();
    for name in names {
        let path = root.join(&name);
        let bytes = fs::read(&path)
            .map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
        documents.push((name, bytes));
    }
    Ok(documents)
}

fn versions(root: &Path) -> Result<Vec<String>, String> {
    let folder = root.join(FOLDER);
    let unreadable = |error| format!("{} cannot be read: {error}", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).map_err(unreadable)? {
        let name = entry.map_err(unreadable)?.file_name();
        let name = name.to_string_lossy();
        if odata_codegen::is_version(&name) {
            names.push(format!("{FOLDER}/{name}"));
        }
    }
    names.sort();
    Ok(names)
}
