//! Enumerations and their members.

use super::languages::Vocabulary;
use super::members::{Said, said};
use super::pairs::{Pairs, likeness};
use super::{Change, Changes, Impact, Sum};
use crate::model::{EnumMember, EnumType, Service};

/// How much of a name's likeness counts beside that of the members.
const NAME: f64 = 0.4;

/// The enumerations of both versions.
pub fn pair<'s>(old: &'s Service, new: &'s Service) -> Pairs<'s, EnumType> {
    Pairs::of(
        &old.enums,
        &new.enums,
        |ty| ty.qualified_name.as_str(),
        |old, new| {
            let alike = shared(
                old.members.iter().map(|it| it.name.as_str()),
                new.members.iter().map(|it| it.name.as_str()),
            );
            let named = likeness(&old.name, &new.name);
            (alike > 0.6).then_some(alike * (1.0 - NAME) + named * NAME)
        },
    )
}

/// Which part of all names is on both sides.
pub fn shared<'n>(old: impl Iterator<Item = &'n str>, new: impl Iterator<Item = &'n str>) -> f64 {
    let old: std::collections::BTreeSet<&str> = old.collect();
    let new: std::collections::BTreeSet<&str> = new.collect();
    let all = old.union(&new).count();
    if all == 0 {
        return 0.0;
    }
    old.intersection(&new).count() as f64 / all as f64
}

/// What changed of them.
pub fn compare(words: &Vocabulary<'_>, enums: &Pairs<'_, EnumType>, found: &mut Changes) {
    found.sums.enums.add(enums);
    let changes = &mut found.changes;
    for ty in &enums.removed {
        let impacts = if ty.is_reachable {
            Impact::LANGUAGES.to_vec()
        } else {
            vec![Impact::Documentation]
        };
        changes.push(Change::new(
            "enum-removed",
            &ty.qualified_name,
            "is gone",
            impacts,
        ));
    }
    for ty in &enums.added {
        changes.push(Change::new(
            "enum-added",
            &ty.qualified_name,
            "is new",
            [Impact::Additive],
        ));
    }
    for (old, new) in enums.both() {
        if old.qualified_name != new.qualified_name {
            let message = format!("was called {}", old.qualified_name);
            let impacts = match old.name == new.name || !old.is_reachable {
                true => vec![Impact::Documentation],
                false => Impact::LANGUAGES.to_vec(),
            };
            changes.push(Change::new(
                "enum-renamed",
                &new.qualified_name,
                message,
                impacts,
            ));
        }
        members(words, old, new, &mut found.sums.members, changes);
    }
}

fn members(
    words: &Vocabulary<'_>,
    old: &EnumType,
    new: &EnumType,
    sum: &mut Sum,
    changes: &mut Vec<Change>,
) {
    let index = words.old.enums.iter().position(|it| std::ptr::eq(it, old));
    let is_sent = index.is_some_and(|index| words.old_flow.enums_sent[index]);
    let is_used = old.is_reachable;
    let subject = |member: &EnumMember| format!("{}.{}", new.qualified_name, member.name);
    if old.is_flags != new.is_flags && is_used {
        let message = match new.is_flags {
            true => "is a combination of members now",
            false => "is a single member now",
        };
        let impacts = Impact::LANGUAGES.into_iter().chain([Impact::Reading]);
        changes.push(Change::new(
            "enum-flags-changed",
            &new.qualified_name,
            message,
            impacts,
        ));
    }
    let pairs = Pairs::of(
        &old.members,
        &new.members,
        |member| member.name.as_str(),
        |old, new| {
            let same = old.value.is_some() && old.value == new.value;
            same.then(|| likeness(&old.name, &new.name))
        },
    );
    sum.add(&pairs);
    // What is read keeps members that nobody lists; filters and code name those that are listed.
    let gone = |code, member: &EnumMember, message: String| {
        let mut impacts = match is_used {
            true => Impact::LANGUAGES.to_vec(),
            false => vec![Impact::Documentation],
        };
        impacts.extend(is_sent.then_some(Impact::Writing));
        Change::new(code, subject(member), message, impacts)
    };
    for member in &pairs.removed {
        changes.push(gone("member-removed", member, "is gone".to_owned()));
    }
    for (old, member) in &pairs.renamed {
        let message = format!("was called {}", old.name);
        changes.push(gone("member-renamed", member, message));
    }
    for member in &pairs.added {
        changes.push(Change::new(
            "member-added",
            subject(member),
            "is new",
            [Impact::Additive],
        ));
    }
    for (old, member) in &pairs.same {
        if old.value != member.value && old.value.is_some() {
            let number = |value: Option<i64>| value.map_or("none".to_owned(), |it| it.to_string());
            let (was, is) = (number(old.value), number(member.value));
            let message = format!("has the number {is}; it was {was}");
            changes.push(Change::new(
                "member-value-changed",
                subject(member),
                message,
                [Impact::Documentation],
            ));
        }
        said(
            &subject(member),
            &Said::described(&old.description),
            &Said::described(&member.description),
            changes,
        );
    }
    said(
        &new.qualified_name,
        &Said::described(&old.description),
        &Said::described(&new.description),
        changes,
    );
}
