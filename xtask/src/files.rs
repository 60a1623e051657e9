//! Texts on the disk.

use std::fs;
use std::path::Path;

use crate::failure::Failure;
use crate::project::Project;

/// The text of a file.
pub fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure::disk("read", path, &error))
}

/// Writes a file with the folders above it, and says whether it had to: what is as it should be is
/// left alone, because builds go by the time of a file.
pub fn write(path: &Path, text: &str) -> Result<bool, Failure> {
    if fs::read_to_string(path).is_ok_and(|found| found == text) {
        return Ok(false);
    }
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(|error| Failure::disk("made", folder, &error))?;
    fs::write(path, text).map_err(|error| Failure::disk("written", path, &error))?;
    Ok(true)
}

/// Gives a package of its own the versions of this project, so that it is built without a network.
pub fn lock(project: &Project, package: &Path) -> Result<(), Failure> {
    let text = read(&project.path("Cargo.lock"))?;
    write(&package.join("Cargo.lock"), &text).map(drop)
}
