//! Who may call an operation.

use std::collections::BTreeSet;

use super::{Change, Impact};
use crate::model::{Operation, Permission};

/// Changes of what a caller needs.
pub fn compare(old: &Operation, new: &Operation, found: &mut Vec<Change>) {
    let (was, is) = (&old.requirement, &new.requirement);
    let pairs = [
        ("permissions", &was.api, &is.api),
        ("permissions on the page", &was.documented, &is.documented),
        ("scopes", &was.scopes, &is.scopes),
    ];
    for (what, was, is) in pairs {
        if was != is {
            found.push(need(&new.id, what, was.as_ref(), is.as_ref()));
        }
    }
    if was.accepts_oauth && !is.accepts_oauth {
        let message = "takes no tokens of applications any more";
        found.push(Change::new(
            "applications-refused",
            &new.id,
            message,
            [Impact::Access],
        ));
    } else if !was.accepts_oauth && is.accepts_oauth {
        let message = "takes tokens of applications now";
        found.push(Change::new(
            "applications-accepted",
            &new.id,
            message,
            [Impact::Additive],
        ));
    }
    if old.is_host_only != new.is_host_only {
        let (message, impact) = match new.is_host_only {
            true => ("is for the host alone now", Impact::Access),
            false => ("is for tenants too now", Impact::Additive),
        };
        found.push(Change::new("host-only-changed", &new.id, message, [impact]));
    }
    if was.is_conditional != is.is_conditional {
        let message = match is.is_conditional {
            true => "needs parts of its permissions in certain cases only now",
            false => "needs its permissions in all cases now",
        };
        let change = Change::new(
            "condition-changed",
            &new.id,
            message,
            [Impact::Documentation],
        );
        found.push(change);
    }
}

fn need(id: &str, what: &str, was: Option<&Permission>, is: Option<&Permission>) -> Change {
    let word = |it: Option<&Permission>| it.map_or("not stated".to_owned(), ToString::to_string);
    let missing = is.map(|is| missing(was, is)).unwrap_or_default();
    let needs = format!("needs {what}: {}; it needed {}", word(is), word(was));
    if missing.is_empty() {
        return Change::new("access-changed", id, needs, [Impact::Documentation]);
    }
    let missing: Vec<&str> = missing.into_iter().collect();
    let message = format!("{needs} (newly {})", missing.join(" and "));
    Change::new("access-narrowed", id, message, [Impact::Access])
}

/// What some callers lack who had enough: the fewest names for the one who lacks the most.
fn missing<'p>(was: Option<&Permission>, is: &'p Permission) -> BTreeSet<&'p str> {
    let nobody = Permission::signed_in();
    let wanted = is.alternatives();
    let had = was.unwrap_or(&nobody).alternatives();
    let lacks = had.iter().filter_map(|had| {
        let lacks = wanted.iter().map(|wanted| {
            let lacks = wanted.iter().filter(|name| !had.contains(**name));
            lacks.copied().collect::<BTreeSet<&str>>()
        });
        lacks.min_by_key(BTreeSet::len)
    });
    lacks.max_by_key(BTreeSet::len).unwrap_or_default()
}
