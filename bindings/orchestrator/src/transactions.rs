//! Queue items one at a time: taken, worked on, reported.

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;
use std::panic::{AssertUnwindSafe, resume_unwind};

use futures::FutureExt as _;
use odata_runtime::{DateTimeOffset, Error, ErrorKind, Untyped};

use crate::Orchestrator;
use crate::models::{
    ProcessingException, ProcessingExceptionType, ProcessingStatus, QueueItem, TransactionData,
    TransactionResult,
};

/// Characters of an exception's reason, and of its details, that the service takes.
const TEXT_MOST: usize = 102_400;

/// What came of the work on a queue item: what the service is told.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Outcome {
    /// It succeeded, with this output.
    Successful(Output),
    /// It failed.
    Failed(Failure),
}

/// What the work on a queue item gives: nothing (`()`), or a map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Output(BTreeMap<String, Untyped>);

impl From<()> for Output {
    fn from((): ()) -> Self {
        Self::default()
    }
}

impl From<BTreeMap<String, Untyped>> for Output {
    fn from(output: BTreeMap<String, Untyped>) -> Self {
        Self(output)
    }
}

impl<const N: usize> From<[(&str, Untyped); N]> for Output {
    fn from(output: [(&str, Untyped); N]) -> Self {
        let named = output.map(|(name, value)| (name.to_owned(), value));
        Self(BTreeMap::from(named))
    }
}

/// Why the work on a queue item failed.
///
/// Every error turns into an application exception by `?`, with its sources as details. The service
/// may try an item again after an application exception, and does not after a business exception.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    kind: ProcessingExceptionType,
    reason: String,
    details: Option<String>,
}

impl Failure {
    /// The item is not as it should be: trying again would not help.
    pub fn business(reason: impl Into<String>) -> Self {
        Self::of(ProcessingExceptionType::BusinessException, reason.into())
    }

    /// Something else is not as it should be: another try may succeed.
    pub fn application(reason: impl Into<String>) -> Self {
        Self::of(ProcessingExceptionType::ApplicationException, reason.into())
    }

    /// Adds details.
    #[must_use]
    pub fn with_details(mut self, details: impl Into<String>) -> Self {
        self.details = Some(details.into());
        self
    }

    /// Whether it is a business exception.
    #[must_use]
    pub fn is_business(&self) -> bool {
        self.kind == ProcessingExceptionType::BusinessException
    }

    /// The reason.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }

    fn of(kind: ProcessingExceptionType, reason: String) -> Self {
        Self {
            kind,
            reason,
            details: None,
        }
    }
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        let mut causes = Vec::new();
        let mut cause = error.source();
        while let Some(next) = cause {
            causes.push(next.to_string());
            cause = next.source();
        }
        let failure = Self::application(error.to_string());
        match causes.is_empty() {
            true => failure,
            false => failure.with_details(causes.join("\n")),
        }
    }
}

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

impl Outcome {
    fn as_result(&self) -> TransactionResult {
        let result = TransactionResult::default();
        match self {
            Self::Successful(Output(output)) if output.is_empty() => {
                result.with_is_successful(true)
            }
            Self::Successful(Output(output)) => {
                result.with_is_successful(true).with_output(output.clone())
            }
            Self::Failed(failure) => {
                let exception = ProcessingException::default()
                    .with_type(failure.kind.clone())
                    .with_reason(fitting(&failure.reason));
                let exception = match &failure.details {
                    Some(details) => exception.with_details(fitting(details)),
                    None => exception,
                };
                result
                    .with_is_successful(false)
                    .with_processing_exception(exception)
            }
        }
    }
}

/// As much of a text as the service takes: a result that it refuses would leave the item in progress.
fn fitting(text: &str) -> &str {
    let end = text.char_indices().nth(TEXT_MOST);
    end.and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

fn panicked(panic: &(dyn Any + Send)) -> Failure {
    let text = panic.downcast_ref::<&str>().copied();
    let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    Failure::application(format!("panic: {}", text.unwrap_or("without a message")))
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.is_business() {
            true => "business exception",
            false => "application exception",
        };
        write!(f, "{kind}: {}", self.reason)
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Successful(_) => f.write_str("success"),
            Self::Failed(failure) => write!(f, "{failure}"),
        }
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
                Self::new(error.kind(), failed.to_string()).with_source(failed)
            }
        }
    }
}
