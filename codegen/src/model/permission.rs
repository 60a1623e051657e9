//! Who may call an operation.

use std::collections::BTreeSet;
use std::fmt;

/// What a caller needs, as far as the description states it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Requirement {
    /// Role permissions in the spelling and with the rules of the documentation page.
    pub documented: Option<Permission>,
    /// Role permissions in the spelling and with the rules of the API itself.
    pub api: Option<Permission>,
    /// OAuth scopes.
    pub scopes: Option<Permission>,
    /// Whether parts of the API's permission apply in certain cases only.
    pub is_conditional: bool,
    /// Whether the documentation page lists the operation at all.
    pub is_on_page: bool,
    /// Whether a token of an OAuth application is accepted.
    pub accepts_oauth: bool,
}

/// A boolean expression over permission names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Permission {
    /// A named permission or scope.
    Name(String),
    /// All of them; none at all means that being signed in is enough.
    All(Vec<Permission>),
    /// Any one of them.
    Any(Vec<Permission>),
}

impl Permission {
    /// Being signed in is enough.
    #[must_use]
    pub fn signed_in() -> Self {
        Self::All(Vec::new())
    }

    /// Builds the expression from alternatives of all-required sets
    /// (`Capabilities.PermissionType`), in their shortest form.
    #[must_use]
    pub fn from_alternatives(alternatives: &[Vec<String>]) -> Self {
        let mut sets: Vec<Self> = alternatives.iter().map(|set| Self::all_of(set)).collect();
        if sets.len() == 1 {
            sets.swap_remove(0)
        } else {
            Self::Any(sets)
        }
    }

    fn all_of(names: &[String]) -> Self {
        match names {
            [name] => Self::Name(name.clone()),
            names => Self::All(names.iter().cloned().map(Self::Name).collect()),
        }
    }

    /// The smallest sets of names that satisfy the expression, sorted.
    #[must_use]
    pub fn alternatives(&self) -> Vec<BTreeSet<&str>> {
        let sets = match self {
            Self::Name(name) => vec![BTreeSet::from([name.as_str()])],
            Self::Any(options) => options.iter().flat_map(Self::alternatives).collect(),
            Self::All(parts) => parts.iter().fold(vec![BTreeSet::new()], |sets, part| {
                let options = part.alternatives();
                sets.iter()
                    .flat_map(|set| options.iter().map(move |option| set | option))
                    .collect()
            }),
        };
        minimal(sets)
    }

    /// Whether a caller who has `granted` satisfies the expression.
    #[must_use]
    pub fn is_satisfied_by(&self, granted: &BTreeSet<&str>) -> bool {
        match self {
            Self::Name(name) => granted.contains(name.as_str()),
            Self::All(parts) => parts.iter().all(|part| part.is_satisfied_by(granted)),
            Self::Any(options) => options.iter().any(|option| option.is_satisfied_by(granted)),
        }
    }

    fn fmt_operand(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any(options) if options.len() > 1 => write!(f, "({self})"),
            _ => write!(f, "{self}"),
        }
    }
}

fn minimal(mut sets: Vec<BTreeSet<&str>>) -> Vec<BTreeSet<&str>> {
    sets.sort();
    sets.dedup();
    let all = sets.clone();
    sets.retain(|set| !all.iter().any(|other| other != set && other.is_subset(set)));
    sets
}

/// `A and B or C`; names of several words stand as they are.
impl fmt::Display for Permission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::All(parts) if parts.is_empty() => f.write_str("signed in"),
            Self::All(parts) => {
                for (index, part) in parts.iter().enumerate() {
                    if index > 0 {
                        f.write_str(" and ")?;
                    }
                    part.fmt_operand(f)?;
                }
                Ok(())
            }
            Self::Any(options) => {
                for (index, option) in options.iter().enumerate() {
                    if index > 0 {
                        f.write_str(" or ")?;
                    }
                    write!(f, "{option}")?;
                }
                Ok(())
            }
        }
    }
}
