//! Entity and complex types with their properties.

use std::ptr;

use super::enums::shared;
use super::languages::{Vocabulary, misfits};
use super::members::{Said, limits, renamed_in, said};
use super::pairs::{Pairs, likeness};
use super::{Change, Changes, Impact};
use crate::model::{Property, Service, StructuredType};

/// How much of a name's likeness counts beside that of the properties.
const NAME: f64 = 0.4;
/// With fewer properties in common, or names less alike, two types are not one.
const SHARED: f64 = 0.6;

/// The types of both versions.
pub fn pair<'s>(old: &'s Service, new: &'s Service) -> Pairs<'s, StructuredType> {
    let names = |ty: &'s StructuredType| ty.properties.iter().map(|it| it.name.as_str());
    Pairs::of(
        &old.types,
        &new.types,
        |ty| ty.qualified_name.as_str(),
        |old, new| {
            let alike = shared(names(old), names(new));
            let named = likeness(&old.name, &new.name);
            let is_one = old.kind == new.kind && alike > SHARED && named > SHARED;
            is_one.then_some(alike * (1.0 - NAME) + named * NAME)
        },
    )
}

/// Who meets the values of a type.
#[derive(Clone, Copy)]
struct Use {
    is_received: bool,
    is_sent: bool,
}

impl Use {
    fn is_any(self) -> bool {
        self.is_received || self.is_sent
    }

    /// Whom it concerns when a value is read or sent in another way.
    fn wire(self) -> Vec<Impact> {
        let reading = self.is_received.then_some(Impact::Reading);
        let writing = self.is_sent.then_some(Impact::Writing);
        reading.into_iter().chain(writing).collect()
    }

    /// The same, and every language.
    fn all(self) -> Vec<Impact> {
        if !self.is_any() {
            return vec![Impact::Documentation];
        }
        self.wire().into_iter().chain(Impact::LANGUAGES).collect()
    }

    /// The languages.
    fn source(self) -> Vec<Impact> {
        match self.is_any() {
            true => Impact::LANGUAGES.to_vec(),
            false => vec![Impact::Documentation],
        }
    }
}

/// What changed of them.
pub fn compare(words: &Vocabulary<'_>, types: &Pairs<'_, StructuredType>, found: &mut Changes) {
    found.sums.types.add(types);
    for ty in &types.removed {
        let impacts = used(words, ty).source();
        found.changes.push(Change::new(
            "type-removed",
            &ty.qualified_name,
            "is gone",
            impacts,
        ));
    }
    for ty in &types.added {
        let change = Change::new(
            "type-added",
            &ty.qualified_name,
            "is new",
            [Impact::Additive],
        );
        found.changes.push(change);
    }
    for (old, new) in types.both() {
        let of = used(words, old);
        whole(old, new, of, found);
        properties(words, old, new, of, found);
    }
}

/// The use of a type of the old version.
fn used(words: &Vocabulary<'_>, ty: &StructuredType) -> Use {
    let index = words.old.types.iter().position(|it| ptr::eq(it, ty));
    Use {
        is_received: index.is_some_and(|index| words.old_flow.received[index]),
        is_sent: index.is_some_and(|index| words.old_flow.sent[index]),
    }
}

fn whole(old: &StructuredType, new: &StructuredType, of: Use, found: &mut Changes) {
    let name = new.qualified_name.as_str();
    let mut add = |code, message: String, impacts: Vec<Impact>| {
        found
            .changes
            .push(Change::new(code, name, message, impacts));
    };
    if old.qualified_name != new.qualified_name {
        let impacts = match old.name == new.name {
            true => vec![Impact::Documentation],
            false => of.source(),
        };
        add(
            "type-renamed",
            format!("was called {}", old.qualified_name),
            impacts,
        );
    }
    if old.is_open != new.is_open {
        let (message, impacts) = match new.is_open {
            true => ("may hold undeclared properties now", vec![Impact::Additive]),
            false => ("holds declared properties only now", of.all()),
        };
        add("type-openness-changed", message.to_owned(), impacts);
    }
    let key = |ty: &StructuredType| -> Vec<String> {
        let keys = ty.key.iter().filter_map(|&index| ty.properties.get(index));
        keys.map(|property| property.name.clone()).collect()
    };
    let (was, is) = (key(old), key(new));
    if was != is {
        let message = format!(
            "has the key ({}); it was ({})",
            is.join(", "),
            was.join(", ")
        );
        add("key-changed", message, of.all());
    }
    let was = Said::of(&old.description, &old.deprecated);
    let is = Said::of(&new.description, &new.deprecated);
    said(name, &was, &is, &mut found.changes);
}

fn properties(
    words: &Vocabulary<'_>,
    old: &StructuredType,
    new: &StructuredType,
    of: Use,
    found: &mut Changes,
) {
    let own = |ty: &StructuredType| ty.inherited.min(ty.properties.len());
    let pairs = Pairs::of(
        &old.properties[own(old)..],
        &new.properties[own(new)..],
        |property| property.name.as_str(),
        |old, new| {
            let same = words.was(&old.ty) == words.is(&new.ty);
            same.then(|| likeness(&old.name, &new.name))
        },
    );
    found.sums.properties.add(&pairs);
    let changes = &mut found.changes;
    let subject = |property: &Property| format!("{}.{}", new.qualified_name, property.name);
    for property in &pairs.removed {
        changes.push(Change::new(
            "property-removed",
            subject(property),
            "is gone",
            of.all(),
        ));
    }
    for (old, property) in &pairs.renamed {
        let message = format!("was called {}", old.name);
        changes.push(Change::new(
            "property-renamed",
            subject(property),
            message,
            of.all(),
        ));
    }
    for property in &pairs.added {
        let change = match property.is_required && of.is_sent {
            true => Change::new(
                "required-property-added",
                subject(property),
                "is new, and a body without it is refused",
                [Impact::Writing],
            ),
            false => Change::new(
                "property-added",
                subject(property),
                "is new",
                [Impact::Additive],
            ),
        };
        changes.push(change);
    }
    for (old, property) in pairs.both() {
        let subject = subject(property);
        shape(words, old, property, of, &subject, changes);
        facts(old, property, of, &subject, changes);
        limits(
            &subject,
            &old.constraints,
            &property.constraints,
            of.is_sent,
            changes,
        );
        let was = Said::of(&old.description, &old.deprecated);
        let is = Said::of(&property.description, &property.deprecated);
        said(&subject, &was, &is, changes);
    }
}

/// The type and the names.
fn shape(
    words: &Vocabulary<'_>,
    old: &Property,
    new: &Property,
    of: Use,
    subject: &str,
    changes: &mut Vec<Change>,
) {
    let (was, is) = (words.was(&old.ty), words.is(&new.ty));
    if was != is {
        let (reads_otherwise, sends_otherwise) = misfits(&old.ty, &new.ty);
        let mut impacts = words.of_properties(old, new);
        impacts.extend((reads_otherwise && of.is_received).then_some(Impact::Reading));
        impacts.extend((sends_otherwise && of.is_sent).then_some(Impact::Writing));
        if !of.is_any() {
            impacts = vec![Impact::Documentation];
        }
        let message = format!("is {is}; it was {was}");
        changes.push(Change::new(
            "property-type-changed",
            subject,
            message,
            impacts,
        ));
    } else if old.ty.is_nullable != new.ty.is_nullable {
        let (code, message) = match new.ty.is_nullable {
            true => ("property-made-nullable", "may be null now"),
            false => ("property-made-not-null", "is never null now"),
        };
        let wire = match new.ty.is_nullable {
            true => of.is_received.then_some(Impact::Reading),
            false => of.is_sent.then_some(Impact::Writing),
        };
        // TypeScript alone says whether something may be null.
        let source = of.is_any().then_some(Impact::TypeScript);
        let mut impacts: Vec<Impact> = wire.into_iter().chain(source).collect();
        if impacts.is_empty() {
            impacts.push(Impact::Documentation);
        }
        changes.push(Change::new(code, subject, message, impacts));
    }
    let languages = renamed_in(&old.names, &new.names);
    if old.name == new.name && !languages.is_empty() && of.is_any() {
        let message = format!("is called {}; it was {}", new.names.rust, old.names.rust);
        changes.push(Change::new(
            "property-name-changed",
            subject,
            message,
            languages,
        ));
    }
}

/// What can be done with it.
fn facts(old: &Property, new: &Property, of: Use, subject: &str, changes: &mut Vec<Change>) {
    let mut add = |code, message: &str, impacts: Vec<Impact>| {
        changes.push(Change::new(code, subject, message, impacts));
    };
    let sent = |impacts: &[Impact]| match of.is_sent {
        true => impacts.to_vec(),
        false => vec![Impact::Documentation],
    };
    match (old.is_computed, new.is_computed) {
        (false, true) => add(
            "property-made-computed",
            "is set by the service now",
            sent(&[Impact::Writing, Impact::Rust]),
        ),
        (true, false) => add(
            "property-made-writable",
            "can be set now",
            vec![Impact::Additive],
        ),
        _ => {}
    }
    match (old.is_required, new.is_required) {
        (false, true) => add(
            "property-made-required",
            "is required in bodies now",
            sent(&[Impact::Writing]),
        ),
        (true, false) => add(
            "property-made-optional",
            "may be left out of bodies now",
            vec![Impact::Additive],
        ),
        _ => {}
    }
    if old.is_immutable != new.is_immutable {
        let (message, impacts) = match new.is_immutable {
            true => (
                "is set once and never changed now",
                sent(&[Impact::Writing]),
            ),
            false => ("can be changed now", vec![Impact::Additive]),
        };
        add("property-mutability-changed", message, impacts);
    }
    for (what, was, is) in [
        ("$filter", old.is_filterable, new.is_filterable),
        ("$orderby", old.is_sortable, new.is_sortable),
        ("$expand", old.is_expandable, new.is_expandable),
    ] {
        match (was, is) {
            (true, false) => {
                let message = format!("is no longer taken by {what}");
                add("property-query-removed", &message, of.all());
            }
            (false, true) => {
                add(
                    "property-query-added",
                    &format!("is taken by {what} now"),
                    vec![Impact::Additive],
                );
            }
            _ => {}
        }
    }
    if old.default != new.default {
        let word = |value: &Option<String>| value.clone().unwrap_or_else(|| "nothing".to_owned());
        let message = format!(
            "is {} by default; it was {}",
            word(&new.default),
            word(&old.default)
        );
        add("default-changed", &message, vec![Impact::Documentation]);
    }
    if old.is_secret != new.is_secret {
        let message = match new.is_secret {
            true => "is a secret now",
            false => "is no longer a secret",
        };
        add("secrecy-changed", message, vec![Impact::Documentation]);
    }
}
