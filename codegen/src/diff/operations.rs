//! Operations with their parameters and results.

use super::languages::Vocabulary;
use super::members::{Said, renamed_in, said};
use super::pairs::{Pairs, likeness};
use super::{Change, Changes, Impact, access, parameters};
use crate::emit::prose::request_line;
use crate::model::{Method, Operation, QueryOptions, Service, Shape};

/// What changed of them.
pub fn compare(words: &Vocabulary<'_>, found: &mut Changes) {
    let pairs = pair(words);
    found.sums.operations.add(&pairs);
    for operation in &pairs.removed {
        let impacts = Impact::LANGUAGES.into_iter().chain([wire(operation)]);
        let message = format!("is gone ({})", request_line(operation));
        found.changes.push(Change::new(
            "operation-removed",
            &operation.id,
            message,
            impacts,
        ));
    }
    for operation in &pairs.added {
        let message = format!("is new ({})", request_line(operation));
        let change = Change::new(
            "operation-added",
            &operation.id,
            message,
            [Impact::Additive],
        );
        found.changes.push(change);
    }
    for (old, new) in pairs.both() {
        names(words, old, new, &mut found.changes);
        request(old, new, &mut found.changes);
        parameters::compare(words, old, new, found);
        result(words, old, new, &mut found.changes);
        access::compare(old, new, &mut found.changes);
        words_of(old, new, &mut found.changes);
    }
}

fn pair<'s>(words: &Vocabulary<'s>) -> Pairs<'s, Operation> {
    let operations = |service: &'s Service| service.operations().map(|(_, operation)| operation);
    let names = |operation: &'s Operation| -> Vec<&'s str> {
        operation
            .parameters
            .iter()
            .map(|it| it.name.as_str())
            .collect()
    };
    Pairs::of(
        operations(words.old),
        operations(words.new),
        |operation| operation.id.as_str(),
        |old, new| {
            if request_line(old) == request_line(new) {
                return Some(1.0);
            }
            let same = old.kind == new.kind
                && old.method == new.method
                && names(old) == names(new)
                && old.result.shape == new.result.shape
                && old.result.ty.as_ref().map(|ty| words.was(ty))
                    == new.result.ty.as_ref().map(|ty| words.is(ty));
            same.then(|| alike(&old.id, &new.id))
        },
    )
}

/// How alike two identifiers are in the part that is less alike: all sets have a `delete`.
fn alike(old: &str, new: &str) -> f64 {
    let (old, new) = (old.split_once('.'), new.split_once('.'));
    match (old, new) {
        (Some((of, old)), Some((group, new))) => likeness(of, group).min(likeness(old, new)),
        _ => 0.0,
    }
}

/// Whom it concerns when an operation answers otherwise or not at all.
pub fn wire(operation: &Operation) -> Impact {
    match operation.method {
        Method::Get => Impact::Reading,
        _ => Impact::Writing,
    }
}

fn names(words: &Vocabulary<'_>, old: &Operation, new: &Operation, found: &mut Vec<Change>) {
    let accessor = |service: &Service, operation: &Operation| {
        let mut groups = service.groups.iter();
        let group = groups.find(|it| it.operations.iter().any(|it| std::ptr::eq(it, operation)));
        group
            .map(|group| group.accessor.clone())
            .unwrap_or_default()
    };
    let mut languages = renamed_in(&old.names, &new.names);
    languages.extend(renamed_in(
        &accessor(words.old, old),
        &accessor(words.new, new),
    ));
    let (code, message) = match old.id == new.id {
        true => (
            "method-name-changed",
            format!("is called {}; it was {}", new.names.rust, old.names.rust),
        ),
        false => ("operation-renamed", format!("was called {}", old.id)),
    };
    if languages.is_empty() && old.id == new.id {
        return;
    }
    if languages.is_empty() {
        languages.push(Impact::Documentation);
    }
    found.push(Change::new(code, &new.id, message, languages));
}

fn request(old: &Operation, new: &Operation, found: &mut Vec<Change>) {
    let (was, is) = (request_line(old), request_line(new));
    if was != is {
        let message = format!("is {is}; it was {was}");
        found.push(Change::new(
            "request-changed",
            &new.id,
            message,
            [wire(old)],
        ));
    }
    if old.body != new.body {
        let message = "takes a body of another form";
        found.push(Change::new("body-changed", &new.id, message, [wire(old)]));
    }
    query_options(old, new, found);
    if old.page_size != new.page_size {
        let word = |size: Option<u32>| size.map_or("no limit".to_owned(), |it| it.to_string());
        let (was, is) = (word(old.page_size), word(new.page_size));
        let message = format!("gives pages of {is}; they were of {was}");
        found.push(Change::new(
            "page-size-changed",
            &new.id,
            message,
            [Impact::Documentation],
        ));
    }
    if old.is_repeatable != new.is_repeatable {
        let message = match new.is_repeatable {
            true => "may be sent again when nobody knows whether it acted",
            false => "is no longer sent again when nobody knows whether it acted",
        };
        let change = Change::new(
            "repeatable-changed",
            &new.id,
            message,
            [Impact::Documentation],
        );
        found.push(change);
    }
    if old.ambient_headers != new.ambient_headers {
        let message = format!(
            "takes the header fields: {}",
            new.ambient_headers.join(", ")
        );
        found.push(Change::new(
            "headers-changed",
            &new.id,
            message,
            [wire(old)],
        ));
    }
}

fn query_options(old: &Operation, new: &Operation, found: &mut Vec<Change>) {
    for (_, option) in QueryOptions::ALL {
        match (old.query_options.has(option), new.query_options.has(option)) {
            (true, false) => {
                let message = format!("no longer takes {option}");
                let change =
                    Change::new("query-option-removed", &new.id, message, [Impact::Reading]);
                found.push(change);
            }
            (false, true) => {
                let message = format!("takes {option} now");
                let change =
                    Change::new("query-option-added", &new.id, message, [Impact::Additive]);
                found.push(change);
            }
            _ => {}
        }
    }
}

fn result(words: &Vocabulary<'_>, old: &Operation, new: &Operation, found: &mut Vec<Change>) {
    let (was, is) = (&old.result, &new.result);
    let text = |shape: Shape, ty: Option<String>| match (shape, ty) {
        (Shape::None, _) => "nothing".to_owned(),
        (Shape::Bytes, _) => "bytes".to_owned(),
        (Shape::List, Some(ty)) => format!("a list of {ty}"),
        (Shape::Array, Some(ty)) => format!("an array of {ty}"),
        (Shape::Wrapped, Some(ty)) => format!("{ty} as `value`"),
        (_, ty) => ty.unwrap_or_default(),
    };
    let was_text = text(was.shape, was.ty.as_ref().map(|ty| words.was(ty)));
    let is_text = text(is.shape, is.ty.as_ref().map(|ty| words.is(ty)));
    if was_text != is_text {
        let mut impacts = words.of_results(was, is);
        impacts.push(Impact::Reading);
        let message = format!("gives {is_text}; it gave {was_text}");
        found.push(Change::new("result-changed", &new.id, message, impacts));
    } else if was.is_nullable != is.is_nullable {
        let mut impacts = words.of_results(was, is);
        impacts.extend(is.is_nullable.then_some(Impact::Reading));
        let message = match is.is_nullable {
            true => "may answer with nothing now",
            false => "always answers with a value now",
        };
        found.push(Change::new(
            "result-nullable-changed",
            &new.id,
            message,
            impacts,
        ));
    }
    if old.statuses.first() != new.statuses.first() {
        let word = |statuses: &[u16]| statuses.first().map_or("none".to_owned(), u16::to_string);
        let message = format!(
            "answers {}; it was {}",
            word(&new.statuses),
            word(&old.statuses)
        );
        found.push(Change::new(
            "status-changed",
            &new.id,
            message,
            [Impact::Documentation],
        ));
    }
}

fn words_of(old: &Operation, new: &Operation, found: &mut Vec<Change>) {
    let was = Said::of(&old.description, &old.deprecated);
    let is = Said::of(&new.description, &new.deprecated);
    said(&new.id, &was, &is, found);
    if old.is_undocumented != new.is_undocumented {
        let (message, impact) = match new.is_undocumented {
            true => (
                "is no longer part of the published API",
                Impact::Deprecation,
            ),
            false => ("is part of the published API now", Impact::Additive),
        };
        found.push(Change::new(
            "publication-changed",
            &new.id,
            message,
            [impact],
        ));
    }
}
