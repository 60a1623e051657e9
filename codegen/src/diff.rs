//! What changed between two versions of a service, and for whom.
//!
//! [`compare`] is a pure function of two models. What is called alike in both is the same thing.
//! What is left on both sides is paired as renamed where its shape is the same and its name alike
//! (see [`pairs`]); the rest was removed or added.
//!
//! Source code counts as right where it builds records as the packages mean it: in Rust with setters
//! or `..Default::default()`, in Python and TypeScript by names. Then a new property breaks nothing.

mod access;
mod enums;
mod flow;
mod languages;
mod members;
mod operations;
pub mod pairs;
mod parameters;
pub mod report;
mod surface;
mod types;

use std::collections::BTreeSet;

use crate::model::Service;
use languages::Vocabulary;

/// Whom a change concerns, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Impact {
    /// Readers of the documentation.
    Documentation,
    /// Nobody who was there before: something new.
    Additive,
    /// Whoever uses what is to go one day.
    Deprecation,
    /// Callers who need a permission or a scope that they did not need.
    Access,
    /// TypeScript that compiled against the old client.
    TypeScript,
    /// Python that was well typed against the old client.
    Python,
    /// Rust that compiled against the old client.
    Rust,
    /// Programs that are built already, where they send or change something.
    Writing,
    /// Programs that are built already, where they read something.
    Reading,
}

impl Impact {
    /// All of them, the most severe first.
    pub const ALL: [Self; 9] = [
        Self::Reading,
        Self::Writing,
        Self::Rust,
        Self::Python,
        Self::TypeScript,
        Self::Access,
        Self::Deprecation,
        Self::Additive,
        Self::Documentation,
    ];
    /// The three languages.
    pub const LANGUAGES: [Self; 3] = [Self::Rust, Self::Python, Self::TypeScript];

    /// Its name in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Documentation => "documentation",
            Self::Additive => "additive",
            Self::Deprecation => "deprecation",
            Self::Access => "access",
            Self::TypeScript => "typescript",
            Self::Python => "python",
            Self::Rust => "rust",
            Self::Writing => "writing",
            Self::Reading => "reading",
        }
    }

    /// How much it matters.
    #[must_use]
    pub fn severity(self) -> Severity {
        match self {
            Self::Documentation => Severity::Documentation,
            Self::Additive => Severity::Additive,
            Self::Deprecation => Severity::Deprecation,
            Self::Access => Severity::Access,
            Self::TypeScript | Self::Python | Self::Rust => Severity::Source,
            Self::Writing | Self::Reading => Severity::Breaking,
        }
    }
}

/// How much a change matters, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Words only.
    Documentation,
    /// More than before.
    Additive,
    /// Something is to go.
    Deprecation,
    /// A caller needs more rights.
    Access,
    /// Source code has to be changed when the client is.
    Source,
    /// Programs fail or misread without any change of theirs.
    Breaking,
}

impl Severity {
    /// Its name in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Documentation => "documentation",
            Self::Additive => "additive",
            Self::Deprecation => "deprecation",
            Self::Access => "access",
            Self::Source => "source",
            Self::Breaking => "breaking",
        }
    }
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What kind of difference, a stable name: `operation-removed`.
    pub code: &'static str,
    /// What it is about, by its name in the new version, or in the old one where it is gone:
    /// `Jobs.StartJobs`, `Jobs.StartJobs(startInfo)`, `JobDto.State`.
    pub subject: String,
    /// What happened, in a sentence without the subject.
    pub message: String,
    /// Whom it concerns.
    pub impacts: BTreeSet<Impact>,
}

impl Change {
    fn new(
        code: &'static str,
        subject: impl Into<String>,
        message: impl Into<String>,
        impacts: impl IntoIterator<Item = Impact>,
    ) -> Self {
        Self {
            code,
            subject: subject.into(),
            message: message.into(),
            impacts: impacts.into_iter().collect(),
        }
    }

    /// The most severe of what it means.
    #[must_use]
    pub fn severity(&self) -> Severity {
        let severities = self.impacts.iter().map(|impact| impact.severity());
        severities.max().unwrap_or(Severity::Documentation)
    }
}

/// How many things of a kind there are: `removed + kept = old`, `added + kept = new`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sum {
    /// In the old version.
    pub old: usize,
    /// In the new version.
    pub new: usize,
    /// In both, renamed ones included.
    pub kept: usize,
    /// Of those that are in both, under another name.
    pub renamed: usize,
    /// In the old version only.
    pub removed: usize,
    /// In the new version only.
    pub added: usize,
}

impl Sum {
    fn add<T>(&mut self, pairs: &pairs::Pairs<'_, T>) {
        self.removed += pairs.removed.len();
        self.added += pairs.added.len();
        self.renamed += pairs.renamed.len();
        let kept = pairs.same.len() + pairs.renamed.len();
        self.kept += kept;
        self.old += kept + pairs.removed.len();
        self.new += kept + pairs.added.len();
    }
}

/// How many of everything; parts of what is in one version only count there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sums {
    /// Operations.
    pub operations: Sum,
    /// Their parameters.
    pub parameters: Sum,
    /// Entity and complex types.
    pub types: Sum,
    /// Their own properties, without inherited ones.
    pub properties: Sum,
    /// Enumerations.
    pub enums: Sum,
    /// Their members.
    pub members: Sum,
}

/// All differences, and the sums.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// The differences, the most severe first, then by subject.
    pub changes: Vec<Change>,
    /// How many of everything.
    pub sums: Sums,
}

impl Changes {
    /// Whether code in one of the languages that was right before may be wrong now.
    #[must_use]
    pub fn breaks_source(&self, language: Impact) -> bool {
        let mut changes = self.changes.iter();
        changes.any(|change| change.impacts.contains(&language))
    }

    /// Whether something at least as severe is among them.
    #[must_use]
    pub fn reach(&self, severity: Severity) -> bool {
        let mut changes = self.changes.iter();
        changes.any(|change| change.severity() >= severity)
    }
}

/// All differences between two versions of a service.
#[must_use]
pub fn compare(old: &Service, new: &Service) -> Changes {
    let mut found = Changes::default();
    let types = types::pair(old, new);
    let enums = enums::pair(old, new);
    let words = Vocabulary::new(old, new, &types, &enums);
    types::compare(&words, &types, &mut found);
    enums::compare(&words, &enums, &mut found);
    operations::compare(&words, &mut found);
    surface::compare(&words, &mut found);
    found.changes.sort_by(|one, other| {
        let severity = other.severity().cmp(&one.severity());
        severity
            .then_with(|| one.subject.cmp(&other.subject))
            .then_with(|| one.code.cmp(other.code))
            .then_with(|| one.message.cmp(&other.message))
    });
    found
}
