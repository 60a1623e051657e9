//! Queue items one at a time: taken, worked on, reported.

use std::fmt;
use std::panic::{AssertUnwindSafe, resume_unwind};

use futures::FutureExt as _;
use odata_runtime::{DateTimeOffset, Error, ErrorKind};

use crate::Orchestrator;
use crate::models::{ProcessingStatus, QueueItem, TransactionData, TransactionResult};
use crate::outcome::{Failure, Outcome, Output, panicked};

/// A queue item in progress: finish it with [`succeed`](Self::succeed) or [`fail`](Self::fail).
///
/// Dropped without either, nothing is reported: the item stays in progress until the service marks
/// it as abandoned, after 24 hours.
#[derive(Clone, Debug)]
#[must_use = "the item stays in progress until its result is reported"]
pub struct Transaction {
    orchestrator: Orchestrator,
    id: i64,
    item: QueueItem,
}

/// A queue item whose result the service has.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Finished {
    /// The item, as it was when it was taken.
    pub item: QueueItem,
    /// What was reported.
    pub outcome: Outcome,
}

/// A queue item could not be taken, or its result could not be reported.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TransactionError {
    /// No item was taken. If [`Error::may_have_acted`], one may be in progress that nobody works on.
    NotStarted(Error),
    /// The work was done, and the service does not know of it: both are here.
    NotReported {
        /// The item that was worked on. Its result can be reported again.
        transaction: Box<Transaction>,
        /// What came of the work.
        outcome: Box<Outcome>,
        /// Why it could not be reported. Of the kind [`ErrorKind::OutcomeUnknown`] where the
        /// service may have it nevertheless and does not answer when asked.
        error: Error,
    },
}

impl Orchestrator {
    /// Takes the next item of a queue in the client's folder, works on it, and reports what came of
    /// it. Nothing (`None`) when no item waits. The value of `work` is the item's output.
    ///
    /// An error of `work` is reported as an application exception, [`Failure::business`] as a
    /// business exception; both are results and come back in [`Finished`]. A panic is reported as an
    /// application exception and then goes on. When the future is dropped, nothing can be reported:
    /// see [`Transaction`]. To cancel in order, let `work` return an error.
    ///
    /// ```no_run
    /// use orchestrator_odata::Failure;
    ///
    /// # async fn post(_: &str) -> Result<(), std::io::Error> { Ok(()) }
    /// # async fn example(orch: orchestrator_odata::Orchestrator) -> Result<(), orchestrator_odata::Error> {
    /// let work = async |item: orchestrator_odata::models::QueueItem| {
    ///     let invoice = item.reference.ok_or(Failure::business("no invoice number"))?;
    ///     Ok(post(&invoice).await?)
    /// };
    /// while let Some(done) = orch.transaction("Invoices", work).await? {
    ///     println!("{:?}: {:?}", done.item.reference, done.outcome);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`TransactionError`]; it turns into [`Error`] by `?`.
    pub async fn transaction<O, F>(
        &self,
        queue: &str,
        work: impl FnOnce(QueueItem) -> F,
    ) -> Result<Option<Finished>, TransactionError>
    where
        O: Into<Output>,
        F: Future<Output = Result<O, Failure>>,
    {
        let wish = TransactionData::default().with_name(queue);
        let begun = self.begin_transaction(&wish).await;
        let Some(transaction) = begun.map_err(TransactionError::NotStarted)? else {
            return Ok(None);
        };
        let item = transaction.item.clone();
        // Unwinding is resumed below, so that nobody sees what a panic left half done.
        let worked = AssertUnwindSafe(async { work(item).await });
        let (outcome, panic) = match worked.catch_unwind().await {
            Ok(Ok(output)) => (Outcome::Successful(output.into()), None),
            Ok(Err(failure)) => (Outcome::Failed(failure), None),
            Err(panic) => (Outcome::Failed(panicked(&*panic)), Some(panic)),
        };
        let finished = transaction.finish(outcome).await;
        match panic {
            Some(panic) => resume_unwind(panic),
            None => finished.map(Some),
        }
    }

    /// Takes the next item of a queue, if one waits: `wish` names the queue, and may ask for a
    /// reference or bring a new item.
    ///
    /// # Errors
    /// What the service reports.
    pub async fn begin_transaction(
        &self,
        wish: &TransactionData,
    ) -> Result<Option<Transaction>, Error> {
        let Some(item) = self.queues().start_transaction(wish).await? else {
            return Ok(None);
        };
        let Some(id) = item.id else {
            let message = "the service gave a queue item without an id";
            return Err(Error::new(ErrorKind::Decode, message));
        };
        Ok(Some(Transaction {
            orchestrator: self.clone(),
            id,
            item,
        }))
    }
}

impl Transaction {
    /// The item, as it was when it was taken.
    #[must_use]
    pub fn item(&self) -> &QueueItem {
        &self.item
    }

    /// Reports success.
    ///
    /// # Errors
    /// [`TransactionError::NotReported`].
    pub async fn succeed(self, output: impl Into<Output>) -> Result<Finished, TransactionError> {
        self.finish(Outcome::Successful(output.into())).await
    }

    /// Reports a failure.
    ///
    /// # Errors
    /// [`TransactionError::NotReported`].
    pub async fn fail(self, failure: impl Into<Failure>) -> Result<Finished, TransactionError> {
        self.finish(Outcome::Failed(failure.into())).await
    }

    /// Puts the item back, to be taken by anybody from a time on.
    ///
    /// # Errors
    /// What the service reports.
    pub async fn postpone(&self, until: impl Into<DateTimeOffset>) -> Result<(), Error> {
        let result = TransactionResult::default()
            .with_is_successful(false)
            .with_defer_date(until);
        let queues = self.orchestrator.queues();
        queues.set_transaction_result(self.id, &result).await
    }

    /// Reports an outcome. Where the answer does not arrive, the item is looked at: only its own
    /// transaction can have ended it, so that a result in it is the one that was sent.
    ///
    /// # Errors
    /// [`TransactionError::NotReported`].
    pub async fn finish(self, outcome: Outcome) -> Result<Finished, TransactionError> {
        let queues = self.orchestrator.queues();
        let reported = queues
            .set_transaction_result(self.id, &outcome.as_result())
            .await;
        match reported {
            Err(error) if !(error.may_have_acted() && self.has_ended(&outcome).await) => {
                Err(TransactionError::NotReported {
                    transaction: Box::new(self),
                    outcome: Box::new(outcome),
                    error,
                })
            }
            _ => Ok(Finished {
                item: self.item,
                outcome,
            }),
        }
    }

    /// Whether the service holds a result that fits the outcome.
    async fn has_ended(&self, outcome: &Outcome) -> bool {
        let item = self.orchestrator.queue_items().get(self.id).await;
        let status = item.ok().and_then(|item: QueueItem| item.status);
        matches!(
            (status, outcome),
            (Some(ProcessingStatus::Successful), Outcome::Successful(_))
                | (
                    Some(ProcessingStatus::Failed | ProcessingStatus::Retried),
                    Outcome::Failed(_)
                )
        )
    }
}

impl fmt::Display for TransactionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotStarted(error) if error.may_have_acted() => write!(
                f,
                "an item may have been taken that nobody works on now: {error}"
            ),
            Self::NotStarted(error) => write!(f, "no item was taken: {error}"),
            Self::NotReported {
                transaction,
                outcome,
                error,
            } => {
                let reference = transaction.item.reference.as_deref();
                write!(
                    f,
                    "the result of queue item {} ({}) was not reported ({outcome}): {error}",
                    transaction.id,
                    reference.unwrap_or("no reference")
                )
            }
        }
    }
}

impl std::error::Error for TransactionError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::NotStarted(error) | Self::NotReported { error, .. } => Some(error),
        }
    }
}

impl From<Error> for TransactionError {
    fn from(error: Error) -> Self {
        Self::NotStarted(error)
    }
}

impl From<TransactionError> for Error {
    fn from(failed: TransactionError) -> Self {
        match failed {
            TransactionError::NotStarted(error) => error,
            TransactionError::NotReported { ref error, .. } => {
                Self::new(error.kind(), failed.to_string()).with_source(error.clone())
            }
        }
    }
}
