//! Whether the caller may do what they ask for: scopes of the token, then roles of the user.

pub mod names;

use std::collections::BTreeSet;
use std::str::FromStr;

use odata_codegen::model::{Operation, Permission, Requirement};

use crate::Emulator;
use crate::auth::{Caller, Kind, WILDCARD_SCOPE};
use crate::folders;
use crate::people;
use crate::problem::Problem;
use crate::request::Call;

/// Whose permissions are enforced.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Enforcement {
    /// Those of the documentation where it lists the operation, else those of the API.
    #[default]
    Documented,
    /// Those of the API.
    Api,
    /// None: a token is enough.
    Off,
}

/// A text that is no [`Enforcement`].
#[derive(Debug, thiserror::Error)]
#[error("{0} is none of documented, api and off")]
pub struct UnknownEnforcement(String);

impl FromStr for Enforcement {
    type Err = UnknownEnforcement;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "documented" => Ok(Self::Documented),
            "api" => Ok(Self::Api),
            "off" => Ok(Self::Off),
            other => Err(UnknownEnforcement(other.to_owned())),
        }
    }
}

/// Checks the permissions of the caller.
///
/// # Errors
/// 403 when scopes or roles are not enough; what is missing stands in the message.
pub fn check(emulator: &Emulator, call: &Call<'_>) -> Result<(), Problem> {
    let enforcement = emulator.enforcement;
    if enforcement == Enforcement::Off || crate::auth::is_open(call.operation) {
        return Ok(());
    }
    let requirement = &call.operation.requirement;
    check_scopes(requirement, &call.caller, &call.operation.id)?;
    if !call.caller.is_limited_by_roles() {
        return Ok(());
    }
    let Some(needed) = expression(requirement, enforcement) else {
        return Ok(());
    };
    let needed_names = api_spelling(needed);
    if needed_names.is_satisfied_by(&BTreeSet::new()) {
        return Ok(());
    }
    let granted = granted(emulator, call);
    let granted: BTreeSet<&str> = granted.iter().map(String::as_str).collect();
    if needed_names.is_satisfied_by(&granted) {
        return Ok(());
    }
    Err(refusal(call.operation, needed, &granted))
}

/// The expression that is enforced for an operation; nothing where a token is enough.
#[must_use]
pub fn expression(requirement: &Requirement, enforcement: Enforcement) -> Option<&Permission> {
    let api = requirement.api.as_ref();
    match enforcement {
        Enforcement::Off => None,
        Enforcement::Api => api,
        Enforcement::Documented if requirement.is_on_page => {
            requirement.documented.as_ref().or(api)
        }
        Enforcement::Documented => api,
    }
}

/// Every scope that an operation of the service names.
#[must_use]
pub fn scopes<'a>(operations: impl Iterator<Item = &'a Operation>) -> BTreeSet<String> {
    operations
        .filter_map(|operation| operation.requirement.scopes.as_ref())
        .flat_map(Permission::alternatives)
        .flatten()
        .map(str::to_owned)
        .collect()
}

fn check_scopes(
    requirement: &Requirement,
    caller: &Caller,
    operation: &str,
) -> Result<(), Problem> {
    let is_application = matches!(caller.kind, Kind::Application | Kind::User);
    if is_application && !requirement.accepts_oauth {
        return Err(Problem::forbidden(format!(
            "{operation} does not accept tokens of external applications"
        )));
    }
    let (Some(scopes), Some(needed)) = (&caller.scopes, &requirement.scopes) else {
        return Ok(());
    };
    let granted: BTreeSet<&str> = scopes.iter().map(String::as_str).collect();
    if granted.contains(WILDCARD_SCOPE) || needed.is_satisfied_by(&granted) {
        return Ok(());
    }
    Err(Problem::forbidden(format!(
        "{operation} needs the scope {needed}, which the token does not have"
    ))
    .with_header("www-authenticate", "Bearer error=\"insufficient_scope\""))
}

/// What the caller may do where the request acts: in its folder, in the folder that it is about,
/// or anywhere.
fn granted(emulator: &Emulator, call: &Call<'_>) -> BTreeSet<String> {
    let Some(user) = call.caller.user else {
        return BTreeSet::new();
    };
    let folder = folders::acting_in(emulator, call);
    people::grants::granted(&emulator.store(), user, folder)
}

/// The same expression with the names of the API.
fn api_spelling(permission: &Permission) -> Permission {
    match permission {
        Permission::Name(name) => Permission::Name(names::api_name(name)),
        Permission::All(parts) => Permission::All(parts.iter().map(api_spelling).collect()),
        Permission::Any(parts) => Permission::Any(parts.iter().map(api_spelling).collect()),
    }
}

fn refusal(operation: &Operation, needed: &Permission, granted: &BTreeSet<&str>) -> Problem {
    // The alternative that is closest to what the caller has.
    let missing = needed
        .alternatives()
        .into_iter()
        .map(|set| {
            set.into_iter()
                .filter(|name| !granted.contains(names::api_name(name).as_str()))
                .collect::<Vec<_>>()
        })
        .min_by_key(Vec::len)
        .unwrap_or_default();
    Problem::forbidden(format!(
        "{} needs the permission {needed}; missing: {}",
        operation.id,
        missing.join(", ")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> Permission {
        Permission::Name(text.to_owned())
    }

    #[test]
    fn the_page_comes_first_where_it_lists_the_operation() {
        let requirement = Requirement {
            documented: Some(name("Folders.View")),
            api: Some(name("Units.Edit")),
            is_on_page: true,
            ..Requirement::default()
        };
        let of = |enforcement| expression(&requirement, enforcement);
        assert_eq!(of(Enforcement::Documented), Some(&name("Folders.View")));
        assert_eq!(of(Enforcement::Api), Some(&name("Units.Edit")));
        assert_eq!(of(Enforcement::Off), None);
        let unlisted = Requirement {
            documented: None,
            ..requirement.clone()
        };
        assert_eq!(
            expression(&unlisted, Enforcement::Documented),
            Some(&name("Units.Edit"))
        );
    }

    #[test]
    fn a_scope_or_the_wildcard_is_enough() {
        let requirement = Requirement {
            scopes: Some(Permission::Any(vec![name("OR.Jobs"), name("OR.Jobs.Read")])),
            accepts_oauth: true,
            ..Requirement::default()
        };
        let with = |scope: &str| Caller {
            scopes: Some(BTreeSet::from([scope.to_owned()])),
            kind: Kind::User,
            ..Caller::default()
        };
        let check = |scope| check_scopes(&requirement, &with(scope), "Jobs.list").is_ok();
        assert!(check("OR.Jobs"));
        assert!(check("OR.Jobs.Read"));
        assert!(check("OR.Default"));
        assert!(!check("OR.Jobs.Write"));
        assert!(!check("OR.Default.Read"));
    }
}
