//! What may be wrong with a run, and what became of it.

use orchestrator_odata::Error;

/// What must never happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wrong {
    /// A read ended well without rows that are there.
    Lost,
    /// A read gave a row twice.
    Doubled,
    /// A read gave rows that are not there, or in another order, or other values.
    Untrue,
    /// A write was sent again although the first may have acted.
    SentAgain,
    /// A write that may not be repeated was carried out more than once.
    ActedTwice,
    /// The client told of success, and the service had not acted.
    NotDone,
    /// The client told that nothing had happened, and the service had acted.
    DoneAfterAll,
    /// The run came to no end.
    Hang,
    /// A token or a secret could be read in an error.
    Shown,
    /// The run could not be carried out.
    Broken,
}

impl Wrong {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Lost,
        Self::Doubled,
        Self::Untrue,
        Self::SentAgain,
        Self::ActedTwice,
        Self::NotDone,
        Self::DoneAfterAll,
        Self::Hang,
        Self::Shown,
        Self::Broken,
    ];

    /// In words.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Lost => "reads that silently lost rows",
            Self::Doubled => "reads that gave a row twice",
            Self::Untrue => "reads with other rows or values than there are",
            Self::SentAgain => "writes sent again although the first may have acted",
            Self::ActedTwice => "writes carried out more than once",
            Self::NotDone => "successes told of writes that were not carried out",
            Self::DoneAfterAll => "failures told as certain of writes that were carried out",
            Self::Hang => "hangs",
            Self::Shown => "errors that show a secret",
            Self::Broken => "runs that could not be carried out",
        }
    }
}

/// Something that must never happen, and did.
#[derive(Debug, Clone)]
pub struct Finding {
    /// What.
    pub wrong: Wrong,
    /// The details.
    pub text: String,
}

/// What became of a run.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// The kinds of the errors that the client gave; none for a success.
    pub ended: Vec<Option<&'static str>>,
    /// Requests that arrived while there were faults, and those that were spoiled.
    pub requests: usize,
    /// How many of them a fault changed.
    pub spoiled: usize,
    /// Repeated writes that may be repeated.
    pub repeated: usize,
    /// What must not be.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Notes what is wrong.
    pub fn find(&mut self, wrong: Wrong, text: impl Into<String>) {
        let text = text.into();
        self.findings.push(Finding { wrong, text });
    }

    /// Notes how a call ended, and looks for secrets in its error.
    pub fn end(&mut self, error: Option<&Error>, secrets: &[&str]) {
        self.ended.push(error.map(|error| error.kind().as_str()));
        let Some(error) = error else { return };
        let text = everything(error);
        for secret in secrets {
            if !secret.is_empty() && text.contains(secret) {
                // What is printed must not show it either.
                let text = text.replace(secret, "<secret>");
                self.find(Wrong::Shown, text);
            }
        }
    }
}

/// All that somebody could print of an error.
fn everything(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {}", error.body_excerpt());
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text.push_str(&format!(" {cause} {cause:?}"));
        source = cause.source();
    }
    text
}
