//! The descriptions of a folder.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// Endings of files that are descriptions.
const ENDINGS: [&str; 4] = ["xml", "csdl", "edmx", "json"];

/// One description.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its file.
    pub path: PathBuf,
    /// The name of the file.
    pub name: String,
    /// The same as a crate could be called.
    pub crate_name: String,
}

/// The descriptions in `folder`, in the order of their names.
pub fn below(folder: &Path) -> Result<Vec<Document>, Failure> {
    let entries = fs::read_dir(folder).map_err(|error| Failure::disk("read", folder, &error))?;
    let mut paths = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| Failure::disk("read", folder, &error))?;
        paths.push(entry.path());
    }
    paths.retain(|path| {
        let ending = path.extension().and_then(|ending| ending.to_str());
        ending.is_some_and(|ending| ENDINGS.contains(&ending))
    });
    paths.sort();
    let mut taken = BTreeSet::new();
    Ok(paths
        .into_iter()
        .map(|path| {
            let name = path.file_name().unwrap_or_default();
            let name = name.to_string_lossy().into_owned();
            let crate_name = crate_name(&name, &mut taken);
            Document {
                path,
                name,
                crate_name,
            }
        })
        .collect())
}

/// Words in small letters with one underscore between them, as lints want it.
fn crate_name(file: &str, taken: &mut BTreeSet<String>) -> String {
    let words = file.split(|c: char| !c.is_ascii_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    let name = words.fold("d".to_owned(), |name, word| {
        format!("{name}_{}", word.to_ascii_lowercase())
    });
    let numbers = (2..).map(|number| format!("{name}_{number}"));
    let mut names = std::iter::once(name.clone()).chain(numbers);
    let free = names.find(|name| !taken.contains(name)).unwrap_or(name);
    taken.insert(free.clone());
    free
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::crate_name;

    #[test]
    fn files_give_crates_of_different_names() {
        let mut taken = BTreeSet::new();
        let names = ["1 a.xml", "1-a.xml"].map(|name| crate_name(name, &mut taken));
        assert_eq!(names, ["d_1_a_xml", "d_1_a_xml_2"]);
    }
}
