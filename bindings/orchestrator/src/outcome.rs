//! What comes of the work on a queue item.

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;

use odata_runtime::Untyped;

use crate::models::{ProcessingException, ProcessingExceptionType, TransactionResult};

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

impl Outcome {
    /// What the service is told.
    pub(crate) fn as_result(&self) -> TransactionResult {
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

/// The failure that a panic is.
pub(crate) fn panicked(panic: &(dyn Any + Send)) -> Failure {
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
