//! Lists over many folders.
//!
//! Most sets of Orchestrator can only be read folder by folder. [`Orchestrator::in_folders`] reads
//! them in several folders at once and says with each row where it stands.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use odata_runtime::{BoxFuture, Error, ErrorKind, FanOut, MaybeSend, Readable, Request, Stream};

use crate::{Folder, List, Orchestrator};

/// Requests that are under way at once unless said otherwise.
const BUDGET: usize = 4;

/// Which folders: a pattern, or the folders themselves.
///
/// A pattern stands for the full path, with or without a slash in front: `*` is any part of one
/// name, `**` any number of names, none included. `/Finance/**` is Finance and all below it,
/// `/*/Invoices` the folder Invoices of every top folder, `**` all. Case counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Folders {
    /// Those that the caller can see and whose full path is like this.
    Like(String),
    /// Exactly these.
    These(Vec<Folder>),
}

impl From<&str> for Folders {
    fn from(pattern: &str) -> Self {
        Self::Like(pattern.to_owned())
    }
}

impl From<Vec<Folder>> for Folders {
    fn from(folders: Vec<Folder>) -> Self {
        Self::These(folders)
    }
}

impl<const N: usize> From<[Folder; N]> for Folders {
    fn from(folders: [Folder; N]) -> Self {
        Self::These(folders.into())
    }
}

/// A client that works in several folders.
#[derive(Clone, Debug)]
pub struct InFolders {
    pub(crate) orchestrator: Orchestrator,
    folders: Folders,
    pub(crate) budget: usize,
}

/// A row and the folder that it stands in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InFolder<T> {
    /// The folder.
    pub folder: Folder,
    /// The row.
    pub row: T,
}

impl Orchestrator {
    /// The same client, working in several folders: see [`Folders`] for what names them.
    ///
    /// ```no_run
    /// use futures::TryStreamExt;
    ///
    /// # async fn example(orch: orchestrator_odata::Orchestrator) -> Result<(), orchestrator_odata::Error> {
    /// let finance = orch.in_folders("/Finance/**");
    /// let mut faulted = finance.list(|orch| orch.jobs().list().filter("State eq 'Faulted'"));
    /// while let Some(job) = faulted.try_next().await? {
    ///     println!("{}: {:?}", job.folder.name(), job.row.release_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn in_folders(&self, folders: impl Into<Folders>) -> InFolders {
        InFolders {
            orchestrator: self.clone(),
            folders: folders.into(),
            budget: BUDGET,
        }
    }
}

impl InFolders {
    /// How many requests may be under way at once: 4 unless said, 1 at least.
    #[must_use]
    pub fn budget(mut self, requests: usize) -> Self {
        self.budget = requests;
        self
    }

    /// The folders: for a pattern read from the service, one list of all that the caller can see.
    ///
    /// # Errors
    /// Those of the list of folders, and [`ErrorKind::NotFound`] where none is like the pattern.
    pub async fn find(&self) -> Result<Vec<Folder>, Error> {
        let pattern = match &self.folders {
            Folders::These(folders) => return Ok(folders.clone()),
            Folders::Like(pattern) => pattern,
        };
        let list = self.orchestrator.without_folder().folders().list();
        let all = list.select(["Id", "FullyQualifiedName"]).await?;
        let found: Vec<Folder> = all
            .into_iter()
            .filter_map(|folder| Some(Folder::id(folder.id?).named(&folder.fully_qualified_name?)))
            .filter(|folder| is_like(folder.name(), pattern))
            .collect();
        if found.is_empty() {
            return Err(Error::new(
                ErrorKind::NotFound,
                format!("no folder that you can see is like `{pattern}`"),
            )
            .with_advice("Check the spelling, and that you are assigned to the folder."));
        }
        Ok(found)
    }

    /// The rows of a list in each of the folders, within the budget of requests. Rows of a folder
    /// come in the order of its list, folders in turns.
    ///
    /// An error names its folder and ends the list of that folder only: the stream goes on with
    /// the others for those who read on.
    pub fn list<T, P>(
        &self,
        list: impl Fn(&Orchestrator) -> List<T, P> + MaybeSend + 'static,
    ) -> InFolderRows<T>
    where
        T: Readable + Send + 'static,
        P: 'static,
    {
        let within = self.clone();
        let finding: BoxFuture<'static, Result<Vec<(Folder, Request)>, Error>> =
            Box::pin(async move {
                let folders = within.find().await?;
                let lists = folders.into_iter().map(|folder| {
                    let request =
                        list(&within.orchestrator.in_folder(folder.clone())).into_request();
                    (folder, request)
                });
                Ok(lists.collect())
            });
        InFolderRows {
            rows: FanOut::new(finding, self.budget),
        }
    }
}

/// The rows of a list in several folders. Dropping it cancels what is under way.
#[derive(Debug)]
#[must_use = "a stream does nothing unless it is read"]
pub struct InFolderRows<T> {
    rows: FanOut<Folder, T>,
}

impl<T: Readable + Send + 'static> Stream for InFolderRows<T> {
    type Item = Result<InFolder<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(match ready!(Pin::new(&mut self.rows).poll_next(cx)) {
            None => None,
            Some((None, row)) => row.err().map(Err),
            Some((Some(folder), Ok(row))) => Some(Ok(InFolder { folder, row })),
            Some((Some(folder), Err(error))) => {
                Some(Err(error.with_place(format!("in folder {}", folder.name()))))
            }
        })
    }
}

/// Whether a full path is like a pattern.
fn is_like(path: &str, pattern: &str) -> bool {
    let names: Vec<&str> = path.split('/').collect();
    let parts: Vec<&str> = pattern.trim_matches('/').split('/').collect();
    names_are_like(&names, &parts)
}

fn names_are_like(names: &[&str], parts: &[&str]) -> bool {
    match (names, parts) {
        ([], []) => true,
        (_, ["**", rest @ ..]) => {
            (0..=names.len()).any(|skipped| names_are_like(&names[skipped..], rest))
        }
        ([name, names @ ..], [part, parts @ ..]) => {
            name_is_like(name, part) && names_are_like(names, parts)
        }
        _ => false,
    }
}

fn name_is_like(name: &str, part: &str) -> bool {
    let Some((start, rest)) = part.split_once('*') else {
        return name == part;
    };
    let Some(name) = name.strip_prefix(start) else {
        return false;
    };
    let mut ends = name.char_indices().map(|(at, _)| at).chain([name.len()]);
    ends.any(|at| name.get(at..).is_some_and(|name| name_is_like(name, rest)))
}

#[cfg(test)]
mod tests {
    use super::is_like;

    #[test]
    fn patterns() {
        for (pattern, path, expected) in [
            ("/Finance/**", "Finance", true),
            ("/Finance/**", "Finance/Invoices", true),
            ("Finance/**", "Finance/Invoices/2024", true),
            ("/Finance/**", "Finances", false),
            ("/Finance/**", "Group/Finance", false),
            ("/Finance/*", "Finance", false),
            ("/Finance/*", "Finance/Invoices", true),
            ("/Finance/*", "Finance/Invoices/2024", false),
            ("/*/Invoices", "Finance/Invoices", true),
            ("/**/Invoices", "Invoices", true),
            ("/**/Invoices", "Group/Finance/Invoices", true),
            ("**", "Group/Finance", true),
            ("*", "Group/Finance", false),
            ("In*s", "Invoices", true),
            ("In*s", "Invoice", false),
            ("*o*c*", "Invoices", true),
            ("É*", "Été", true),
            ("finance", "Finance", false),
        ] {
            assert_eq!(is_like(path, pattern), expected, "{path} like {pattern}");
        }
    }
}
