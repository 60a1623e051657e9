//! The listing of public names, as a last look: a change of one name may move another.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::languages::Vocabulary;
use super::{Change, Changes, Impact};
use crate::emit::surface;
use crate::model::Service;

/// Reports names whose line differs although nothing else was said of them.
pub fn compare(words: &Vocabulary<'_>, found: &mut Changes) {
    let told: BTreeSet<String> = found.changes.iter().map(|it| head(&it.subject)).collect();
    let types = |service: &Service| -> BTreeSet<(String, String)> {
        let types = service
            .types
            .iter()
            .map(|ty| (&ty.name, &ty.qualified_name));
        let enums = service
            .enums
            .iter()
            .map(|ty| (&ty.name, &ty.qualified_name));
        let all = types.chain(enums);
        all.map(|(name, qualified)| (name.clone(), qualified.clone()))
            .collect()
    };
    let (old, new) = (listing(words.old), listing(words.new));
    let qualified = types(words.new);
    for section in ["operations", "types", "enums"] {
        let (Some(old), Some(new)) = (part(&old, section), part(&new, section)) else {
            continue;
        };
        for (name, was) in old {
            let Some(is) = new.get(name).filter(|is| *is != was) else {
                continue;
            };
            let mut names = qualified.iter().filter(|(class, _)| class == name);
            let subject = names.next().map_or(name, |(_, qualified)| qualified);
            if !told.contains(subject.as_str()) {
                let message = format!("is listed as {is}; it was {was}");
                let impacts = [Impact::Rust];
                found
                    .changes
                    .push(Change::new("listing-changed", subject, message, impacts));
            }
        }
    }
}

/// The operation or the type that a subject belongs to.
fn head(subject: &str) -> String {
    match subject.split_once('(') {
        Some((operation, _)) => operation.to_owned(),
        None => subject.to_owned(),
    }
}

fn listing(service: &Service) -> Value {
    serde_json::from_str(&surface::emit(service)).unwrap_or_default()
}

fn part<'l>(listing: &'l Value, section: &str) -> Option<&'l Map<String, Value>> {
    listing.get(section)?.as_object()
}
