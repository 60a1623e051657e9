//! Folders by name or path, remembered.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use futures::lock::Mutex;
use odata_runtime::{Error, ErrorKind, ErrorReader, FailedReply, ServiceError, Uuid};

use crate::errors::{ErrorCodes, INVALID_FOLDER};
use crate::{Folder, Orchestrator};

/// Names that a message offers.
const SHOWN: usize = 5;

/// A folder that was looked up. Use it like a [`Folder`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FoundFolder {
    /// Its number.
    pub id: i64,
    /// Its key, which stays the same when it is moved.
    pub key: Option<Uuid>,
    /// Its full path.
    pub path: String,
    /// The last part of the path.
    pub name: String,
}

impl From<FoundFolder> for Folder {
    fn from(found: FoundFolder) -> Self {
        Self::id(found.id).named(&found.path)
    }
}

impl From<&FoundFolder> for Folder {
    fn from(found: &FoundFolder) -> Self {
        found.clone().into()
    }
}

/// The folders that the caller can see, once they were asked for. Clones of a client share them.
#[derive(Default)]
pub(crate) struct FolderNames {
    known: Mutex<Option<Arc<[FoundFolder]>>>,
    /// Whether the service has refused a folder since.
    is_stale: AtomicBool,
}

impl Orchestrator {
    /// The folder of a full path (`Finance/Invoices`), or of a name where only one folder has it.
    /// Exact spelling comes first, then any case.
    ///
    /// The folders are read once for all clones of the client, and once again when a name is not
    /// among them, or after the service has refused a folder (code 1100).
    ///
    /// ```no_run
    /// # async fn example(orch: orchestrator_odata::Orchestrator) -> Result<(), orchestrator_odata::Error> {
    /// let invoices = orch.in_folder(orch.folder("Invoices").await?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of the list of folders. Of the kind `NotFound` with the names that come close, of the
    /// kind `Conflict` with the paths of all folders of that name.
    pub async fn folder(&self, name: &str) -> Result<FoundFolder, Error> {
        let mut known = self.folders.known.lock().await;
        let was_stale = self.folders.is_stale.swap(false, Ordering::AcqRel);
        let remembered = known.clone().filter(|_| !was_stale);
        if let Some(remembered) = remembered {
            match find(&remembered, name) {
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                found => return found,
            }
        }
        let read = self.read_folders().await;
        if read.is_err() && was_stale {
            self.folders.is_stale.store(true, Ordering::Release);
        }
        let read: Arc<[FoundFolder]> = read?.into();
        *known = Some(Arc::clone(&read));
        find(&read, name)
    }

    async fn read_folders(&self) -> Result<Vec<FoundFolder>, Error> {
        let list = self.without_folder().folders().list();
        let names = ["Id", "Key", "DisplayName", "FullyQualifiedName"];
        let rows = list.select(names).count(true).await?;
        let found = rows.into_iter().filter_map(|row| {
            Some(FoundFolder {
                id: row.id?,
                key: row.key,
                path: row.fully_qualified_name?,
                name: row.display_name?,
            })
        });
        Ok(found.collect())
    }
}

fn find(known: &[FoundFolder], name: &str) -> Result<FoundFolder, Error> {
    let wanted = name.trim_matches('/');
    let lower = wanted.to_lowercase();
    let is_like: [&dyn Fn(&FoundFolder) -> bool; 4] = [
        &|folder| folder.path == wanted,
        &|folder| folder.path.to_lowercase() == lower,
        &|folder| folder.name == wanted,
        &|folder| folder.name.to_lowercase() == lower,
    ];
    for is_like in is_like {
        let found: Vec<&FoundFolder> = known.iter().filter(|folder| is_like(folder)).collect();
        match found.as_slice() {
            [] => {}
            [one] => return Ok((*one).clone()),
            several => return Err(ambiguous(name, several)),
        }
    }
    Err(unknown(known, name, &lower))
}

fn ambiguous(name: &str, found: &[&FoundFolder]) -> Error {
    let paths: Vec<String> = found
        .iter()
        .map(|folder| format!("`{}` ({})", folder.path, folder.id))
        .collect();
    let message = format!(
        "{} folders are called `{name}`: {}",
        found.len(),
        paths.join(", ")
    );
    Error::new(ErrorKind::Conflict, message).with_advice("Give the full path.")
}

fn unknown(known: &[FoundFolder], name: &str, lower: &str) -> Error {
    let mut close: Vec<(usize, &str)> = known
        .iter()
        .filter_map(|folder| Some((closeness(folder, lower)?, folder.path.as_str())))
        .collect();
    close.sort_unstable();
    let close: Vec<String> = close
        .iter()
        .take(SHOWN)
        .map(|(_, path)| format!("`{path}`"))
        .collect();
    let message = match close.is_empty() {
        true => format!("no folder that you can see is called `{name}`"),
        false => format!(
            "no folder that you can see is called `{name}`; close to it: {}",
            close.join(", ")
        ),
    };
    Error::new(ErrorKind::NotFound, message)
        .with_advice("Check the spelling, and that you are assigned to the folder.")
}

/// How many letters part a folder from a name, if they are few; less for one within the other.
fn closeness(folder: &FoundFolder, lower: &str) -> Option<usize> {
    let (path, name) = (folder.path.to_lowercase(), folder.name.to_lowercase());
    let last = lower.rsplit('/').next().unwrap_or(lower);
    let edits = edits(&path, lower)
        .min(edits(&name, lower))
        .min(edits(&name, last) + 1);
    let is_part = lower.len() > 2 && (path.contains(lower) || lower.contains(&name));
    let most = 1 + lower.chars().count() / 4;
    (edits <= most || is_part).then_some(edits)
}

/// How many letters are to be put in, left out or replaced to make one text of the other.
fn edits(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (above, letter) in one.chars().enumerate() {
        let mut next = vec![above + 1];
        let (mut left, mut corner) = (above + 1, above);
        for (there, up) in other.iter().zip(row.iter().skip(1)) {
            left = (corner + usize::from(*there != letter))
                .min(up + 1)
                .min(left + 1);
            corner = *up;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

/// Reads errors, and notes when a folder was refused that may have been remembered.
pub(crate) struct NotingErrors(pub Arc<FolderNames>);

impl ErrorReader for NotingErrors {
    fn read(&self, reply: &FailedReply<'_>) -> Option<ServiceError> {
        let said = ErrorCodes.read(reply);
        let code = said.as_ref().and_then(|said| said.code.as_deref());
        if code == Some(INVALID_FOLDER) {
            self.0.is_stale.store(true, Ordering::Release);
        }
        said
    }
}

impl fmt::Debug for FolderNames {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FolderNames")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folders(paths: &[&str]) -> Vec<FoundFolder> {
        let numbered = paths.iter().zip(1..);
        let found = numbered.map(|(path, id)| FoundFolder {
            id,
            key: None,
            path: (*path).to_owned(),
            name: path.rsplit('/').next().unwrap_or(path).to_owned(),
        });
        found.collect()
    }

    #[test]
    fn exact_paths_come_before_other_case_and_before_names() -> Result<(), Error> {
        let known = folders(&[
            "invoices",
            "Invoices",
            "Finance/Invoices",
            "Finance/Archive",
        ]);
        for (name, id) in [
            ("Invoices", 2),
            ("invoices", 1),
            ("/finance/invoices/", 3),
            ("archive", 4),
        ] {
            assert_eq!(find(&known, name)?.id, id, "{name}");
        }
        Ok(())
    }

    #[test]
    fn a_name_of_several_is_refused_with_all_of_them() {
        let known = folders(&["Finance/Invoices", "Sales/Invoices", "Sales"]);
        let error = find(&known, "Invoices").err();
        let error = error.as_ref();
        assert_eq!(error.map(Error::kind), Some(ErrorKind::Conflict));
        let text = error.map(ToString::to_string).unwrap_or_default();
        assert!(
            text.contains("`Finance/Invoices` (1), `Sales/Invoices` (2)"),
            "{text}"
        );
    }

    #[test]
    fn what_comes_close_is_offered_and_nothing_else() {
        let known = folders(&["Finance/Invoices", "Finance", "Operations", "Shared"]);
        for (name, close) in [
            ("Finance/Invoice", "close to it: `Finance/Invoices`"),
            ("Invioces", "close to it: `Finance/Invoices`"),
            ("Sahred", "close to it: `Shared`"),
            ("Zebra", "is called `Zebra`."),
        ] {
            let text = find(&known, name).err().map(|error| error.to_string());
            let text = text.unwrap_or_default();
            assert!(text.contains(close), "{text}");
            assert!(!text.contains("Operations"), "{text}");
        }
    }

    #[test]
    fn edits_are_counted() {
        for (one, other, count) in [
            ("", "", 0),
            ("abc", "", 3),
            ("abc", "abd", 1),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!((edits(one, other), edits(other, one)), (count, count));
        }
    }
}
