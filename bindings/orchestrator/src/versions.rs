//! Versions of the API: which the server has, and what only some of them have.

use odata_runtime::Error;

use crate::{Orchestrator, operations};

/// The versions of the API that have something, unless all have it that this crate knows.
///
/// Operations are named by their identifiers (`Jobs.StopJobs`), their parameters behind them
/// (`Jobs.StopJobs(batchExecutionKey)`), types by their qualified names, properties and members of
/// enumerations behind these (`UiPath.Server.Configuration.OData.JobDto/FpsContext`). What a thing
/// contains is named only where fewer versions have it than the thing itself.
///
/// ```
/// assert_eq!(orchestrator_odata::only_in("Tenants.create"), Some(vec!["17.0"]));
/// assert_eq!(orchestrator_odata::only_in("Jobs.list"), None);
/// ```
#[must_use]
pub fn only_in(subject: &str) -> Option<Vec<&'static str>> {
    let partial = operations::PARTIAL;
    let found = partial
        .binary_search_by_key(&subject, |(name, _)| name)
        .ok()?;
    let (_, versions) = partial.get(found)?;
    Some(versions.of(&operations::SERVICE).collect())
}

impl Orchestrator {
    /// The version of the API that the server has: the newest that it states in its answers. The
    /// service document is asked for where no answer came yet. Nothing, where the server does not
    /// say.
    ///
    /// Calls of operations that this version lacks are refused before anything is sent, and bodies
    /// leave out what it does not know; a version that this crate was not made for is sent
    /// everything.
    ///
    /// # Errors
    /// The server cannot be reached, or does not take the token.
    pub async fn server_version(&self) -> Result<Option<String>, Error> {
        let version = self.client.server_version().await?;
        Ok(version.map(|version| version.label))
    }
}
