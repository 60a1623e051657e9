//! What operations need, and what the signed-in caller has.

mod check;
mod needs;
mod preflight;
mod spelling;
mod table;

pub use check::{Check, Held, Missing, RequiredBy, Verdict};
pub use needs::Needs;
pub use odata_runtime::permissions::{Expression, Recorder, Smallest, smallest};
pub use preflight::{Preflight, TokenScopes};
pub use spelling::PermissionName;

use odata_runtime::Operation;

use crate::Orchestrator;

/// The operation of this id, for example `Jobs.StartJobs`.
#[must_use]
pub fn operation(id: &str) -> Option<&'static Operation> {
    let found = crate::operations::ALL.iter().find(|known| known.id == id);
    found.copied()
}

impl Orchestrator {
    /// Collects the operations that this client and its clones call from now on, conveniences and
    /// failed calls included; [`Needs::of`] says what they need.
    ///
    /// ```no_run
    /// use orchestrator_odata::permissions::Needs;
    ///
    /// # async fn example(orch: orchestrator_odata::Orchestrator) -> Result<(), orchestrator_odata::Error> {
    /// let used = orch.record();
    /// orch.jobs().list().top(10).await?;
    /// println!("{}", Needs::of(used.operations()));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn record(&self) -> Recorder {
        self.client().record()
    }
}
