//! Why something did not work, and what to do by hand.

use std::fmt;
use std::path::Path;

/// What failed, the last words of whatever failed, and the way out.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Failure {
    /// One sentence.
    pub what: String,
    /// Output that tells more, already cut to what is worth reading.
    pub output: Option<String>,
    /// The command that does the same by hand, or that mends it.
    pub by_hand: Option<String>,
}

impl Failure {
    /// A failure of which nothing but a sentence is known.
    pub fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            ..Self::default()
        }
    }

    /// A file or folder that could not be read, written or made.
    pub fn disk(verb: &str, path: &Path, error: &std::io::Error) -> Self {
        Self::new(format!("{} cannot be {verb}: {error}", path.display()))
    }

    /// Adds the command to run by hand.
    pub fn by_hand(mut self, command: impl Into<String>) -> Self {
        self.by_hand = Some(command.into());
        self
    }

    /// Adds output.
    pub fn output(mut self, text: impl Into<String>) -> Self {
        self.output = Some(text.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        for line in self.output.iter().flat_map(|text| text.lines()) {
            write!(f, "\n  | {line}")?;
        }
        match &self.by_hand {
            Some(command) => write!(f, "\n  by hand: {command}"),
            None => Ok(()),
        }
    }
}

/// Why a step did not pass.
#[derive(Debug, PartialEq, Eq)]
pub enum Stop {
    /// It ran and found something wrong.
    Failed(Failure),
    /// It cannot run on this machine, for this reason.
    NotRun(String),
}

impl Stop {
    /// Where a step that cannot run is a failure: in the demo and the benchmarks.
    pub fn into_failure(self) -> Failure {
        match self {
            Self::Failed(failure) => failure,
            Self::NotRun(why) => Failure::new(why),
        }
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}
