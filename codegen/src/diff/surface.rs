//! The listing of public names, as a last look: a change of one name may move another.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::languages::Vocabulary;
use super::{Change, Changes, Impact};
use crate::emit::surface;
use crate::model::Service;

/// Reports names whose line differs although nothing else was said of them.
pub fn compare(words: &Vocabulary<'_>, found: &mut Changes) {
    let told = found.changes.iter().flat_map(|it| owners(&it.subject));
    let told: BTreeSet<String> = told.map(str::to_owned).collect();
    let (old, new) = (listing(words.old), listing(words.new));
    for section in ["operations", "types", "enums"] {
        let (Some(old), Some(new)) = (part(&old, section), part(&new, section)) else {
            continue;
        };
        for (name, was) in old {
            let Some(is) = new.get(name).filter(|is| *is != was) else {
                continue;
            };
            let subjects = match section {
                "operations" => vec![name.as_str()],
                _ => lineage(words.new, name),
            };
            let Some(subject) = subjects.first() else {
                continue;
            };
            if !subjects.iter().any(|it| told.contains(*it)) {
                let message = match (is["rust"].as_str(), was["rust"].as_str()) {
                    (Some(is), Some(was)) => format!("is `{is}`; it was `{was}`"),
                    _ => "names types that are called otherwise".to_owned(),
                };
                let change = Change::new("listing-changed", *subject, message, Impact::LANGUAGES);
                found.changes.push(change);
            }
        }
    }
}

/// The qualified name of a class, then those of its base types, whose properties it lists too.
fn lineage<'s>(service: &'s Service, class: &str) -> Vec<&'s str> {
    if let Some(ty) = service.enums.iter().find(|ty| ty.name == class) {
        return vec![&ty.qualified_name];
    }
    let first = service.types.iter().find(|ty| ty.name == class);
    let types = std::iter::successors(first, |ty| ty.base.map(|base| service.structured(base)));
    types.map(|ty| ty.qualified_name.as_str()).collect()
}

/// A subject, and what it is a part of.
fn owners(subject: &str) -> impl Iterator<Item = &str> {
    let operation = subject.split_once('(').map(|(operation, _)| operation);
    let ty = subject.rsplit_once('.').map(|(ty, _)| ty);
    [Some(subject), operation, ty].into_iter().flatten()
}

fn listing(service: &Service) -> Value {
    serde_json::from_str(&surface::emit(service)).unwrap_or_default()
}

fn part<'l>(listing: &'l Value, section: &str) -> Option<&'l Map<String, Value>> {
    listing.get(section)?.as_object()
}
