//! What is wrong with a query option, told to whoever wrote it.

/// A query option that cannot be used; the status of the answer is 400.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct QueryError {
    /// Number in the service's own list of errors.
    pub code: i64,
    /// Which option, what is wrong with it, and where.
    pub message: String,
}

/// `InvalidODataRequest` in the service's list of errors.
const INVALID_REQUEST: i64 = 999;

impl QueryError {
    /// An error about a whole option.
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self {
            code: INVALID_REQUEST,
            message: message.into(),
        }
    }
}

/// What is wrong, and where in the text that is being read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    message: String,
    at: Option<usize>,
}

impl Fault {
    /// Something wrong at a byte of the text.
    pub(super) fn at(at: usize, message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            at: Some(at),
        }
    }

    /// Something wrong, at a place that an enclosing expression may know.
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            at: None,
        }
    }

    /// The same at `at`, unless a closer place is known.
    pub(super) fn or_at(mut self, at: usize) -> Self {
        self.at = self.at.or(Some(at));
        self
    }

    /// The message with its place in `text`, which is the value of `option`.
    fn located(&self, option: &str, text: &str) -> String {
        let Some(at) = self.at else {
            return format!("{option}: {}", self.message);
        };
        let at = floor_boundary(text, at);
        let number = text[..at].chars().count() + 1;
        let near: String = text[at..].chars().take(24).collect();
        let place = if near.is_empty() {
            "at the end".to_owned()
        } else {
            format!("at character {number}, near `{near}`")
        };
        format!("{option}: {} ({place})", self.message)
    }

    /// The fault with its place fixed, because what encloses it is another text.
    pub(super) fn within(self, option: &str, text: &str) -> Self {
        Self {
            message: self.located(option, text),
            at: None,
        }
    }

    /// The error to answer with.
    pub(super) fn into_error(self, option: &str, text: &str) -> QueryError {
        QueryError::new(self.located(option, text))
    }
}

fn floor_boundary(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}
