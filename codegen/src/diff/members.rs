//! What properties, parameters and operations have alike: descriptions, notices, limits, names.

use super::{Change, Impact};
use crate::model::{Constraints, Names};

/// What an item says of itself.
pub struct Said<'a> {
    pub description: &'a Option<String>,
    pub deprecated: Option<&'a Option<String>>,
}

impl<'a> Said<'a> {
    /// What can be deprecated.
    pub fn of(description: &'a Option<String>, deprecated: &'a Option<String>) -> Self {
        Self {
            description,
            deprecated: Some(deprecated),
        }
    }

    /// What cannot be deprecated.
    pub fn described(description: &'a Option<String>) -> Self {
        Self {
            description,
            deprecated: None,
        }
    }
}

/// Changes of what two versions of an item say of themselves.
pub fn said(subject: &str, old: &Said<'_>, new: &Said<'_>, found: &mut Vec<Change>) {
    if old.description != new.description {
        let message = "is described in other words";
        found.push(Change::new(
            "description-changed",
            subject,
            message,
            [Impact::Documentation],
        ));
    }
    let notice = |said: &Said<'_>| said.deprecated.cloned().flatten();
    match (notice(old), notice(new)) {
        (None, Some(notice)) => {
            let notice = if notice.is_empty() {
                "no reason given"
            } else {
                &notice
            };
            let message = format!("is deprecated: {notice}");
            found.push(Change::new(
                "deprecated",
                subject,
                message,
                [Impact::Deprecation],
            ));
        }
        (Some(_), None) => found.push(Change::new(
            "deprecation-withdrawn",
            subject,
            "is no longer deprecated",
            [Impact::Documentation],
        )),
        (Some(old), Some(new)) if old != new => found.push(Change::new(
            "deprecation-changed",
            subject,
            format!("is still deprecated: {new}"),
            [Impact::Documentation],
        )),
        _ => {}
    }
}

/// Changes of limits; what is narrower concerns whoever sends it.
pub fn limits(
    subject: &str,
    old: &Constraints,
    new: &Constraints,
    is_sent: bool,
    found: &mut Vec<Change>,
) {
    let upper = |old: Option<u64>, new: Option<u64>| {
        (
            old,
            new,
            new.is_some_and(|new| old.is_none_or(|old| new < old)),
        )
    };
    let mut limits = vec![
        ("length", upper(old.max_length, new.max_length)),
        ("number of items", upper(old.max_items, new.max_items)),
        (
            "precision",
            upper(old.precision.map(u64::from), new.precision.map(u64::from)),
        ),
    ];
    let (was, is) = (old.min_length, new.min_length);
    limits.push((
        "least length",
        (was, is, is.unwrap_or(0) > was.unwrap_or(0)),
    ));
    for (what, (was, is, is_narrower)) in limits {
        if was != is {
            found.push(limit(subject, what, was, is, is_narrower && is_sent));
        }
    }
    if old.minimum != new.minimum {
        let narrower = new
            .minimum
            .is_some_and(|new| old.minimum.is_none_or(|old| new > old));
        found.push(limit(
            subject,
            "least value",
            old.minimum,
            new.minimum,
            narrower && is_sent,
        ));
    }
    if old.maximum != new.maximum {
        let narrower = new
            .maximum
            .is_some_and(|new| old.maximum.is_none_or(|old| new < old));
        found.push(limit(
            subject,
            "greatest value",
            old.maximum,
            new.maximum,
            narrower && is_sent,
        ));
    }
    if old.scale != new.scale {
        let (was, is) = (old.scale.as_deref(), new.scale.as_deref());
        found.push(limit(subject, "scale", was, is, false));
    }
}

fn limit(
    subject: &str,
    what: &str,
    was: Option<impl ToString>,
    is: Option<impl ToString>,
    is_breaking: bool,
) -> Change {
    let word = |limit: Option<String>| limit.unwrap_or_else(|| "none".to_owned());
    let (was, is) = (
        word(was.map(|it| it.to_string())),
        word(is.map(|it| it.to_string())),
    );
    let (code, impact) = match is_breaking {
        true => ("limit-narrowed", Impact::Writing),
        false => ("limit-changed", Impact::Documentation),
    };
    Change::new(
        code,
        subject,
        format!("has the {what} {is}; it was {was}"),
        [impact],
    )
}

/// The languages in which two names differ.
pub fn renamed_in(old: &Names, new: &Names) -> Vec<Impact> {
    let pairs = [
        (Impact::Rust, &old.rust, &new.rust),
        (Impact::Python, &old.python, &new.python),
        (Impact::TypeScript, &old.javascript, &new.javascript),
    ];
    let differing = pairs.into_iter().filter(|(_, old, new)| old != new);
    differing.map(|(language, ..)| language).collect()
}
