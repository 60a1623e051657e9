//! The role to create: the smallest set of permissions and scopes for some operations.

use std::collections::BTreeSet;
use std::fmt;

use odata_runtime::permissions::smallest;
use odata_runtime::{Alternatives, Operation};

use super::spelling::{PermissionName, api_name, rank};

/// What some operations need together. The permissions are enough for what the documentation says
/// and for what the API says.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Needs {
    /// The operations, sorted by their ids.
    pub operations: Vec<&'static Operation>,
    /// The permissions of the role to create.
    pub permissions: Vec<PermissionName>,
    /// The scopes of the external application.
    pub scopes: Vec<String>,
    /// Whether no smaller sets are enough. False only where there were too many combinations of
    /// alternatives to try them all (200,000 for operations that have permissions in common).
    pub is_smallest: bool,
}

impl Needs {
    /// The least that these operations need. Among alternatives those are chosen that make the
    /// fewest names together; among equals those that allow less.
    #[must_use]
    pub fn of(operations: impl IntoIterator<Item = &'static Operation>) -> Self {
        let mut operations: Vec<&'static Operation> = operations.into_iter().collect();
        operations.sort_by_key(|operation| operation.id);
        operations.dedup_by_key(|operation| operation.id);
        let rows = operations.iter().map(|operation| operation.permissions);
        let roles: Vec<Vec<BTreeSet<String>>> = rows
            .flat_map(|row| [in_api_spelling(row.documented), in_api_spelling(row.api)])
            .collect();
        let roles: Vec<Vec<BTreeSet<&str>>> = roles.iter().map(|sets| borrowed(sets)).collect();
        let permissions = smallest(&roles, &rank);
        let scopes: Vec<Vec<BTreeSet<&str>>> = operations
            .iter()
            .map(|operation| sets(operation.permissions.scopes))
            .collect();
        let scopes = smallest(&scopes, &rank);
        Self {
            permissions: permissions
                .names
                .iter()
                .map(|name| PermissionName::new(name))
                .collect(),
            scopes: scopes.names.iter().map(|name| (*name).to_owned()).collect(),
            is_smallest: permissions.is_exact && scopes.is_exact,
            operations,
        }
    }

    /// Operations of which neither the documentation nor the API states permissions.
    pub fn unstated(&self) -> impl Iterator<Item = &'static Operation> {
        let operations = self.operations.iter().copied();
        operations.filter(|operation| {
            let stated = operation.permissions;
            stated.documented.is_empty() && stated.api.is_empty()
        })
    }
}

/// Alternatives as sets.
pub(super) fn sets(alternatives: Alternatives) -> Vec<BTreeSet<&'static str>> {
    let sets = alternatives.iter().map(|set| set.iter().copied().collect());
    sets.collect()
}

/// Alternatives as sets of names in the API's spelling.
pub(super) fn in_api_spelling(alternatives: Alternatives) -> Vec<BTreeSet<String>> {
    let sets = alternatives
        .iter()
        .map(|set| set.iter().map(|name| api_name(name)).collect());
    sets.collect()
}

pub(super) fn borrowed(sets: &[BTreeSet<String>]) -> Vec<BTreeSet<&str>> {
    let sets = sets
        .iter()
        .map(|set| set.iter().map(String::as_str).collect());
    sets.collect()
}

impl fmt::Display for Needs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ids: Vec<&str> = self.operations.iter().map(|known| known.id).collect();
        let unstated: Vec<&str> = self.unstated().map(|known| known.id).collect();
        list(f, "Operations", &ids)?;
        f.write_str("\n")?;
        list(f, "Permissions of the role", &self.permissions)?;
        f.write_str("\n")?;
        list(f, "OAuth scopes", &self.scopes)?;
        if !unstated.is_empty() {
            f.write_str("\n")?;
            list(f, "Permissions are not stated for", &unstated)?;
        }
        if !self.is_smallest {
            f.write_str("\nA smaller set may be enough: not all combinations were tried.")?;
        }
        Ok(())
    }
}

fn list<T: fmt::Display>(f: &mut fmt::Formatter<'_>, title: &str, items: &[T]) -> fmt::Result {
    if items.is_empty() {
        return write!(f, "{title}: none");
    }
    write!(f, "{title}:")?;
    items.iter().try_for_each(|item| write!(f, "\n  {item}"))
}
