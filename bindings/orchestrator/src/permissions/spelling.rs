//! Names of permissions: as the documentation spells them, and as the API does.

use std::fmt;

/// Subjects of permissions that have two names: in the documentation, in the API.
const SUBJECTS: [(&str, &str); 4] = [
    ("Folders", "Units"),
    ("Storage Buckets", "Buckets"),
    ("Storage Files", "BlobFiles"),
    ("Subfolders", "SubFolders"),
];

/// A permission in both spellings, which most often are the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PermissionName {
    /// As the documentation and the pages of roles spell it, for example `Folders.View`.
    pub documented: String,
    /// As the API spells it, for example `Units.View`.
    pub api: String,
}

impl PermissionName {
    /// A permission from either spelling.
    #[must_use]
    pub fn new(name: &str) -> Self {
        let api = api_name(name);
        Self {
            documented: replaced(&api, |(documented, api)| (api, documented)),
            api,
        }
    }
}

/// Where the spellings differ, both: `Folders.View (API: Units.View)`.
impl fmt::Display for PermissionName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.documented == self.api {
            true => f.write_str(&self.api),
            false => write!(f, "{} (API: {})", self.documented, self.api),
        }
    }
}

/// The API's spelling of a permission in either.
pub(super) fn api_name(name: &str) -> String {
    replaced(name, |names| names)
}

fn replaced(
    name: &str,
    direction: impl Fn((&'static str, &'static str)) -> (&'static str, &'static str),
) -> String {
    let Some((subject, action)) = name.rsplit_once('.') else {
        return name.to_owned();
    };
    let mut pairs = SUBJECTS.into_iter().map(direction);
    let found = pairs.find(|(from, _)| *from == subject);
    format!("{}.{action}", found.map_or(subject, |(_, to)| to))
}

/// How much a permission or a scope allows, to prefer the lesser: looking before making, changing
/// and removing; a part of a scope before all of it.
pub(super) fn rank(name: &str) -> u32 {
    match name.rsplit_once('.').map(|(_, action)| action) {
        Some("View" | "Read") => 0,
        Some("Create") => 1,
        Some("Edit" | "Write") => 2,
        Some("Delete") => 3,
        _ => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_package_for_javascript_has_the_same_names() {
        let module = include_str!("../../../../wasm/package/needs.js");
        let (_, table) = module.split_once("const SUBJECTS = [").unwrap_or_default();
        let (table, _) = table.split_once("];").unwrap_or_default();
        let lines = SUBJECTS.map(|(documented, api)| format!("[\"{documented}\", \"{api}\"],"));
        let found: Vec<&str> = table
            .lines()
            .map(str::trim)
            .filter(|it| !it.is_empty())
            .collect();
        assert_eq!(found, lines);
    }

    #[test]
    fn the_table_of_facts_says_the_same() {
        let facts = include_str!("../../../../tests/data/facts/permissions.tsv");
        for line in facts.lines().skip(1) {
            let mut cells = line.split('\t');
            let (Some(documented), Some(api)) = (cells.next(), cells.next()) else {
                continue;
            };
            let documented = match documented {
                "" => api,
                documented => documented,
            };
            for name in [documented, api] {
                let found = PermissionName::new(&format!("{name}.View"));
                assert_eq!(found.documented, format!("{documented}.View"));
                assert_eq!(found.api, format!("{api}.View"));
            }
        }
    }

    #[test]
    fn both_spellings_are_shown_where_they_differ() {
        let shown = |name| PermissionName::new(name).to_string();
        assert_eq!(shown("Units.View"), "Folders.View (API: Units.View)");
        assert_eq!(shown("Jobs.View"), "Jobs.View");
    }
}
