//! What versions disagree about, and which of them counts.

use std::fmt;

/// How a disagreement of versions is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// A result has another type: that of the newest version.
    ResultType,
    /// Some versions answer without content: the result may be missing.
    ResultMissing,
    /// A parameter or property has another type: any content where one version says so, else that
    /// of the newest version.
    Type,
    /// A base type, or whether a type is abstract: as in the newest version; abstract only where
    /// all say so.
    Base,
    /// Required by some versions only: it may be left out.
    Required,
    /// Computed or fixed in some versions only: it can be set.
    Computed,
    /// Limits of values: the widest.
    Limit,
    /// The size of pages: the smallest, so that no list ends early.
    PageSize,
    /// Permissions and scopes: those of the newest version.
    Access,
    /// Whether a request may be repeated: only where all versions say so.
    Repeatable,
    /// The number of an enumeration's member: that of the newest version.
    MemberValue,
}

impl Rule {
    /// Every rule.
    pub const ALL: [Self; 11] = [
        Self::ResultType,
        Self::ResultMissing,
        Self::Type,
        Self::Base,
        Self::Required,
        Self::Computed,
        Self::Limit,
        Self::PageSize,
        Self::Access,
        Self::Repeatable,
        Self::MemberValue,
    ];

    /// The rule in words: what differs, and what counts.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::ResultType => "another type of the result: that of the newest version",
            Self::ResultMissing => "no content in some versions: the result may be missing",
            Self::Type => {
                "another type: any content where a version says so, else that of the newest version"
            }
            Self::Base => {
                "another base, or abstract: as in the newest version, abstract where all are"
            }
            Self::Required => "required in some versions: may be left out",
            Self::Computed => "set by the service in some versions: can be set",
            Self::Limit => "other limits: the widest",
            Self::PageSize => "other sizes of pages: the smallest",
            Self::Access => "other permissions or scopes: those of the newest version",
            Self::Repeatable => "repeatable in some versions: not repeated",
            Self::MemberValue => "another number: that of the newest version",
        }
    }
}

/// One disagreement.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Settled {
    /// How it was settled.
    pub rule: Rule,
    /// What it is about: an operation, a type, or one of these with a parameter or property.
    pub subject: String,
    /// What the older versions say.
    pub older: String,
    /// What the newer version says.
    pub newer: String,
}

impl fmt::Display for Settled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}, then {}", self.subject, self.older, self.newer)
    }
}
