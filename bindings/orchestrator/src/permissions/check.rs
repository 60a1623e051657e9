//! One operation in one place against what the caller has there.

use std::collections::BTreeSet;

use odata_runtime::permissions::{Expression, smallest};
use odata_runtime::{Alternatives, Operation};

use super::needs::{borrowed, in_api_spelling, sets};
use super::preflight::{TokenScopes, WILDCARD};
use super::spelling::{PermissionName, rank};
use crate::Folder;

/// The permissions that the caller has in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// These, in the API's spelling.
    Known(BTreeSet<String>),
    /// The service did not say; this is why.
    Unknown(String),
    /// They do not count: an application acts for itself, limited by its scopes.
    NotLimited,
}

/// Who asks for a permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequiredBy {
    /// The documentation and the API.
    Both,
    /// The documentation only.
    Documentation,
    /// The API only.
    Api,
}

/// A permission that the caller lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Missing {
    /// The permission.
    pub permission: PermissionName,
    /// Who asks for it.
    pub required_by: RequiredBy,
}

/// What came out for an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing is missing.
    Allowed,
    /// A permission or a scope is missing.
    Missing,
    /// The service did not say what the caller has.
    Unknown,
}

/// An operation in a place: what it needs there, and what is missing.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Check {
    /// The operation.
    pub operation: &'static Operation,
    /// The folder; none for operations that work in no folder, and for clients without one. There
    /// it is enough to have a permission anywhere.
    pub folder: Option<Folder>,
    /// What the caller has there.
    pub held: Held,
    /// The fewest permissions that would be enough for the documentation and for the API.
    pub missing: Vec<Missing>,
    /// The scopes of which the token needs one set, where it has none of them.
    pub missing_scopes: Vec<String>,
    /// Whether what the caller has is enough for what the documentation says.
    pub meets_documentation: bool,
    /// Whether it is enough for what the API says.
    pub meets_api: bool,
}

impl Check {
    pub(super) fn new(
        operation: &'static Operation,
        folder: Option<Folder>,
        held: Held,
        scopes: &TokenScopes,
    ) -> Self {
        let stated = operation.permissions;
        let documented = in_api_spelling(stated.documented);
        let api = in_api_spelling(stated.api);
        let (documented, api) = (borrowed(&documented), borrowed(&api));
        let names: BTreeSet<&str> = match &held {
            Held::Known(names) => names.iter().map(String::as_str).collect(),
            Held::Unknown(_) | Held::NotLimited => BTreeSet::new(),
        };
        let passes = matches!(held, Held::NotLimited);
        Self {
            meets_documentation: passes || is_met(&documented, &names),
            meets_api: passes || is_met(&api, &names),
            missing: match held {
                Held::Known(_) => missing(&documented, &api, &names),
                Held::Unknown(_) | Held::NotLimited => Vec::new(),
            },
            missing_scopes: missing_scopes(stated.scopes, scopes),
            operation,
            folder,
            held,
        }
    }

    /// What came out.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        let is_met = self.meets_documentation && self.meets_api;
        match &self.held {
            _ if !self.missing_scopes.is_empty() => Verdict::Missing,
            _ if is_met => Verdict::Allowed,
            Held::Unknown(_) => Verdict::Unknown,
            Held::Known(_) | Held::NotLimited => Verdict::Missing,
        }
    }
}

type Sets<'n> = Vec<BTreeSet<&'n str>>;

fn is_met(sets: &Sets<'_>, held: &BTreeSet<&str>) -> bool {
    sets.is_empty() || sets.iter().any(|set| set.is_subset(held))
}

/// The fewest names that are enough for both, beside those that are held.
fn missing(documented: &Sets<'_>, api: &Sets<'_>, held: &BTreeSet<&str>) -> Vec<Missing> {
    let rest = |sets: &Sets<'_>| -> Vec<BTreeSet<String>> {
        sets.iter()
            .map(|set| {
                set.difference(held)
                    .map(|name| (*name).to_owned())
                    .collect()
            })
            .collect()
    };
    let rests = [rest(documented), rest(api)];
    let groups: Vec<Sets<'_>> = rests.iter().map(|sets| borrowed(sets)).collect();
    let found = smallest(&groups, &rank);
    let missing = found.names.iter().map(|name| {
        let others: BTreeSet<&str> = found
            .names
            .iter()
            .chain(held)
            .copied()
            .filter(|other| other != name)
            .collect();
        Missing {
            permission: PermissionName::new(name),
            required_by: match (is_met(documented, &others), is_met(api, &others)) {
                (false, true) => RequiredBy::Documentation,
                (true, false) => RequiredBy::Api,
                _ => RequiredBy::Both,
            },
        }
    });
    missing.collect()
}

fn missing_scopes(stated: Alternatives, scopes: &TokenScopes) -> Vec<String> {
    let TokenScopes::Known(held) = scopes else {
        return Vec::new();
    };
    let held: BTreeSet<&str> = held.iter().map(String::as_str).collect();
    if held.contains(WILDCARD) || Expression(stated).is_met_by(&held) {
        return Vec::new();
    }
    let rest = sets(stated).iter().map(|set| set - &held).collect();
    let found = smallest(&[rest], &rank);
    found.names.iter().map(|name| (*name).to_owned()).collect()
}
