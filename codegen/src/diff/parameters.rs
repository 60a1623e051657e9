//! Parameters of operations.

use super::languages::{Vocabulary, misfits};
use super::members::{Said, limits, renamed_in, said};
use super::operations::wire;
use super::pairs::{Pairs, likeness};
use super::{Change, Changes, Impact};
use crate::model::{Operation, Parameter};

/// What changed of the parameters of an operation.
pub fn compare(words: &Vocabulary<'_>, old: &Operation, new: &Operation, found: &mut Changes) {
    let pairs = Pairs::of(
        &old.parameters,
        &new.parameters,
        |parameter| parameter.name.as_str(),
        |was, is| {
            let same = was.place == is.place && words.was(&was.ty) == words.is(&is.ty);
            same.then(|| likeness(&was.name, &is.name))
        },
    );
    found.sums.parameters.add(&pairs);
    let changes = &mut found.changes;
    let subject = |parameter: &Parameter| format!("{}({})", new.id, parameter.name);
    let all = || Impact::LANGUAGES.into_iter().chain([wire(old)]);
    for parameter in &pairs.removed {
        changes.push(Change::new(
            "parameter-removed",
            subject(parameter),
            "is gone",
            all(),
        ));
    }
    for (was, parameter) in &pairs.renamed {
        let message = format!("was called {}", was.name);
        changes.push(Change::new(
            "parameter-renamed",
            subject(parameter),
            message,
            all(),
        ));
    }
    for parameter in &pairs.added {
        changes.push(match parameter.is_required {
            true => Change::new(
                "required-parameter-added",
                subject(parameter),
                "is new and required",
                all(),
            ),
            false => Change::new(
                "parameter-added",
                subject(parameter),
                "is new",
                [Impact::Additive],
            ),
        });
    }
    for (was, is) in pairs.both() {
        parameter(words, was, is, wire(old), &subject(is), changes);
    }
    let order = |of: &dyn Fn((&Parameter, &Parameter)) -> bool| {
        pairs.both().filter(|pair| of(*pair)).count()
    };
    let required = order(&|(was, is)| was.is_required && is.is_required);
    let is_moved = positions(old, |name| {
        pairs
            .both()
            .any(|(was, is)| was.name == name && is.is_required)
    }) != positions(new, |name| {
        pairs
            .both()
            .any(|(was, is)| is.name == name && was.is_required)
    });
    if required > 1 && is_moved && pairs.renamed.is_empty() {
        let message = "takes its arguments in another order";
        changes.push(Change::new(
            "parameters-moved",
            &new.id,
            message,
            [Impact::Rust],
        ));
    }
}

/// The names of required parameters in their order, of those that count.
fn positions(operation: &Operation, counts: impl Fn(&str) -> bool) -> Vec<&str> {
    let required = operation.parameters.iter().filter(|it| it.is_required);
    required
        .map(|it| it.name.as_str())
        .filter(|name| counts(name))
        .collect()
}

fn parameter(
    words: &Vocabulary<'_>,
    old: &Parameter,
    new: &Parameter,
    wire: Impact,
    subject: &str,
    changes: &mut Vec<Change>,
) {
    let mut add = |code, message: String, impacts: Vec<Impact>| {
        changes.push(Change::new(code, subject, message, impacts));
    };
    let (was, is) = (words.was(&old.ty), words.is(&new.ty));
    if was != is {
        let mut impacts = words.of_parameters(old, new);
        let (_, is_narrower) = misfits(&old.ty, &new.ty);
        impacts.extend(is_narrower.then_some(wire));
        if impacts.is_empty() {
            impacts.push(Impact::Additive);
        }
        add(
            "parameter-type-changed",
            format!("is {is}; it was {was}"),
            impacts,
        );
    }
    if old.place != new.place {
        add(
            "parameter-place-changed",
            "stands in another part of the request".to_owned(),
            vec![wire],
        );
    }
    match (old.is_required, new.is_required) {
        (false, true) => {
            let impacts = Impact::LANGUAGES.into_iter().chain([wire]).collect();
            add(
                "parameter-made-required",
                "is required now".to_owned(),
                impacts,
            );
        }
        // An argument becomes a setter.
        (true, false) => {
            add(
                "parameter-made-optional",
                "may be left out now".to_owned(),
                vec![Impact::Rust],
            );
        }
        _ => {}
    }
    if old.ty.is_nullable && !new.ty.is_nullable {
        add(
            "parameter-made-not-null",
            "may not be null now".to_owned(),
            vec![wire],
        );
    } else if !old.ty.is_nullable && new.ty.is_nullable {
        add(
            "parameter-made-nullable",
            "may be null now".to_owned(),
            vec![Impact::Additive],
        );
    }
    if old.default != new.default {
        let word = |value: &Option<String>| value.clone().unwrap_or_else(|| "nothing".to_owned());
        let message = format!(
            "is {} by default; it was {}",
            word(&new.default),
            word(&old.default)
        );
        add("default-changed", message, vec![Impact::Documentation]);
    }
    let languages = renamed_in(&old.names, &new.names);
    if old.name == new.name && !languages.is_empty() {
        let message = format!("is called {}; it was {}", new.names.rust, old.names.rust);
        add("parameter-name-changed", message, languages);
    }
    limits(subject, &old.constraints, &new.constraints, true, changes);
    said(
        subject,
        &Said::described(&old.description),
        &Said::described(&new.description),
        changes,
    );
}
