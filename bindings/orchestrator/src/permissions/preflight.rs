//! Asks the service what the caller may do, before a script begins.

use std::collections::BTreeSet;

use futures::{StreamExt as _, TryStreamExt as _};
use odata_runtime::{BoxFuture, Error, ErrorKind, Operation};

use super::check::{Check, Held, Verdict};
use super::spelling::api_name;
use crate::folder::FOLDER_ID;
use crate::{Folder, InFolders, Orchestrator};

/// The scope that stands for whatever the roles allow.
pub(super) const WILDCARD: &str = "OR.Default";

/// The scopes of the caller's token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenScopes {
    /// These: the token endpoint said so, or the token itself does.
    Known(BTreeSet<String>),
    /// Nobody says so: personal access tokens, for example, are texts without meaning.
    Unknown,
}

/// What came out for several operations, in one place or in several folders.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Preflight {
    /// Each operation in each place, in the order in which they were given.
    pub checks: Vec<Check>,
    /// The scopes of the token.
    pub scopes: TokenScopes,
}

impl Preflight {
    /// Whether nothing is missing, as far as the service says what the caller has.
    #[must_use]
    pub fn is_ok(&self) -> bool {
        let mut checks = self.checks.iter();
        checks.all(|check| check.verdict() == Verdict::Allowed)
    }

    /// The checks that did not end well.
    pub fn failed(&self) -> impl Iterator<Item = &Check> {
        let checks = self.checks.iter();
        checks.filter(|check| check.verdict() != Verdict::Allowed)
    }
}

impl Orchestrator {
    /// Compares what operations need with what the signed-in caller has, in the folder of the
    /// client. Nothing is called but `Users.GetCurrentPermissions`.
    ///
    /// ```no_run
    /// use orchestrator_odata::permissions::operation;
    ///
    /// # async fn example(orch: orchestrator_odata::Orchestrator) -> Result<(), orchestrator_odata::Error> {
    /// let wanted = ["Jobs.StartJobs", "Assets.create"].map(operation);
    /// let answer = orch.preflight(wanted.into_iter().flatten()).await?;
    /// if !answer.is_ok() {
    ///     eprintln!("{answer}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// No token, no connection, a service that fails. Where the service refuses to say what the
    /// caller has, that is no error: the checks are [`Verdict::Unknown`].
    pub async fn preflight(
        &self,
        operations: impl IntoIterator<Item = &'static Operation>,
    ) -> Result<Preflight, Error> {
        let operations: Vec<&'static Operation> = operations.into_iter().collect();
        let folder = Folder::of(self.client());
        check(self, &operations, vec![folder], 1).await
    }
}

impl InFolders {
    /// Compares what operations need with what the signed-in caller has in each of the folders.
    /// Operations that work in no folder are checked once.
    ///
    /// # Errors
    /// Those of [`Orchestrator::preflight`] and of [`InFolders::find`].
    pub async fn preflight(
        &self,
        operations: impl IntoIterator<Item = &'static Operation>,
    ) -> Result<Preflight, Error> {
        let operations: Vec<&'static Operation> = operations.into_iter().collect();
        let folders: Vec<Option<Folder>> = self.find().await?.into_iter().map(Some).collect();
        check(&self.orchestrator, &operations, folders, self.budget).await
    }
}

/// A folder, and what the caller has there.
type Place = (Option<Folder>, Held);

async fn check(
    orch: &Orchestrator,
    operations: &[&'static Operation],
    folders: Vec<Option<Folder>>,
    budget: usize,
) -> Result<Preflight, Error> {
    let scopes = token_scopes(orch).await?;
    let is_limited = is_limited_by_roles(orch, &scopes);
    let has = |in_folder: bool| {
        let mut all = operations.iter();
        all.any(|operation| works_in_folder(operation) == in_folder)
    };
    let (in_folders, in_tenant) = (has(true), has(false));
    let tenant = match in_tenant {
        true => held(orch, None, is_limited).await?,
        false => Held::NotLimited,
    };
    let mut asked: Vec<BoxFuture<'_, Result<Place, Error>>> = Vec::new();
    for folder in folders.into_iter().filter(|_| in_folders) {
        asked.push(Box::pin(async move {
            let held = held(orch, folder.as_ref(), is_limited).await?;
            Ok((folder, held))
        }));
    }
    let asked = futures::stream::iter(asked).buffered(budget.max(1));
    let places: Vec<Place> = asked.try_collect().await?;
    let mut checks = Vec::new();
    for operation in operations {
        if works_in_folder(operation) {
            checks.extend(places.iter().map(|(folder, held)| {
                Check::new(operation, folder.clone(), held.clone(), &scopes)
            }));
        } else {
            checks.push(Check::new(operation, None, tenant.clone(), &scopes));
        }
    }
    Ok(Preflight { checks, scopes })
}

fn works_in_folder(operation: &Operation) -> bool {
    let headers = operation.ambient_headers;
    headers
        .iter()
        .any(|header| header.eq_ignore_ascii_case(FOLDER_ID))
}

async fn token_scopes(orch: &Orchestrator) -> Result<TokenScopes, Error> {
    let scopes = match orch.client().tokens() {
        Some(tokens) => tokens.scopes().await?,
        None => None,
    };
    Ok(scopes.map_or(TokenScopes::Unknown, TokenScopes::Known))
}

/// An application that acts for itself is limited by its scopes only, unless these are the wildcard.
fn is_limited_by_roles(orch: &Orchestrator, scopes: &TokenScopes) -> bool {
    match scopes {
        TokenScopes::Known(scopes) => !orch.acts_for_itself || scopes.contains(WILDCARD),
        TokenScopes::Unknown => true,
    }
}

/// What the service says that the caller has in a folder, or anywhere.
async fn held(
    orch: &Orchestrator,
    folder: Option<&Folder>,
    is_limited: bool,
) -> Result<Held, Error> {
    if !is_limited {
        return Ok(Held::NotLimited);
    }
    let call = orch.without_folder().users().get_current_permissions();
    let call = match folder {
        Some(folder) => {
            let (name, value) = folder.header();
            call.header(name, value)
        }
        None => call,
    };
    match call.await {
        Ok(found) => Ok(Held::Known(
            found
                .permissions
                .unwrap_or_default()
                .iter()
                .map(|name| api_name(name))
                .collect(),
        )),
        Err(error) => match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::NotFound | ErrorKind::BadRequest => {
                Ok(Held::Unknown(error.to_string()))
            }
            _ => Err(error),
        },
    }
}
