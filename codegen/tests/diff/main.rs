//! Comparing versions: drawn changes, and the descriptions of this repository.

#![expect(
    clippy::expect_used,
    reason = "a test that cannot set itself up may stop here"
)]

mod kinds;
mod tables;
mod upgrading;
mod world;

use std::collections::BTreeMap;

use odata_codegen::config::Config;
use odata_codegen::diff::{Changes, Severity, compare, report};
use odata_codegen::load;
use odata_codegen::model::Service;

use kinds::{Expected, KINDS};
use world::{Chance, World};

/// How many changes are drawn.
const DRAWN: usize = 513;
/// Of a hundred found ones, how many have to be classed right.
const RIGHT: usize = 98;

fn service(text: &str) -> Service {
    let loaded = load("yard.edmx", text.as_bytes(), &Config::default());
    let (service, diagnostics) = loaded.expect("a service");
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    service
}

fn compared(old: &World, new: &World) -> Changes {
    compare(&service(&old.document()), &service(&new.document()))
}

/// Whether the place was reported at all, and whether everything was, as it should.
fn judged(expected: &[Expected], found: &Changes) -> (bool, bool) {
    let (_, subject, _) = &expected[0];
    let is_found = found
        .changes
        .iter()
        .any(|change| change.subject == *subject);
    let mut wanted: Vec<String> = expected
        .iter()
        .map(|(code, subject, impacts)| {
            let mut impacts = impacts.clone();
            impacts.sort();
            impacts.dedup();
            format!("{code} {subject} {impacts:?}")
        })
        .collect();
    let mut said: Vec<String> = found
        .changes
        .iter()
        .map(|change| {
            let impacts: Vec<_> = change.impacts.iter().collect();
            format!("{} {} {impacts:?}", change.code, change.subject)
        })
        .collect();
    wanted.sort();
    said.sort();
    (is_found, wanted == said)
}

#[test]
fn drawn_changes_are_found_and_classed() {
    let mut wrong: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let (mut found, mut right) = (0, 0);
    for number in 0..DRAWN {
        let (name, change) = KINDS[number % KINDS.len()];
        let mut chance = Chance::new(number as u64 + 1);
        let old = World::drawn(&mut chance);
        let mut new = old.clone();
        let expected = change(&mut new, &mut chance);
        let changes = compared(&old, &new);
        let (is_found, is_right) = judged(&expected, &changes);
        found += usize::from(is_found);
        right += usize::from(is_right);
        if !is_right {
            let said = format!("{expected:?}\n  found {:#?}", changes.changes);
            wrong.entry(name).or_default().push(said);
        }
    }
    println!(
        "{DRAWN} changes of {} kinds: {found} found, {right} classed right",
        KINDS.len()
    );
    let examples: Vec<String> = wrong
        .iter()
        .map(|(name, said)| format!("{name} ({} times): {}", said.len(), said[0]))
        .collect();
    assert_eq!(found, DRAWN, "{}", examples.join("\n"));
    assert!(
        right * 100 >= DRAWN * RIGHT,
        "{right} of {DRAWN}: {}",
        examples.join("\n")
    );
}

#[test]
fn a_service_is_like_itself_and_what_is_undone_is_gone() {
    let mut chance = Chance::new(7);
    let old = World::drawn(&mut chance);
    assert_eq!(compared(&old, &old).changes, []);
    // All changes at once, each found beside the others.
    let mut new = old.clone();
    let removed = new.actions.remove(0);
    let gone = new.types[0].properties.pop().expect("a property");
    new.enums[0].members.push(("Zoned".to_owned(), 77));
    let found = compared(&old, &new);
    let subjects: Vec<&str> = found.changes.iter().map(|it| it.subject.as_str()).collect();
    let id = format!("{}.{}", new.sets[removed.set], removed.name);
    let property = format!("Yard.{}.{}", new.types[0].name, gone.name);
    assert!(subjects.contains(&id.as_str()), "{subjects:?}");
    assert!(subjects.contains(&property.as_str()), "{subjects:?}");
    assert_eq!(found.sums.operations.removed, 1);
    assert_eq!(found.sums.members.added, 1);
    assert!(found.reach(Severity::Breaking));
    let back = compared(&new, &old);
    assert_eq!(back.sums.operations.added, 1);
    assert_eq!(back.sums.properties.added, 1);
}

#[test]
fn the_reports_hold_every_difference() {
    let mut chance = Chance::new(3);
    let old = World::drawn(&mut chance);
    let mut new = old.clone();
    new.actions.remove(1);
    new.actions[0].permissions.push("Audit.View".to_owned());
    let found = compared(&old, &new);
    let json: serde_json::Value = serde_json::from_str(&report::json(&found)).expect("JSON");
    let listed = json["changes"].as_array().expect("a list");
    assert_eq!(listed.len(), found.changes.len());
    let (text, markdown) = (report::text(&found), report::markdown(&found));
    for (change, listed) in found.changes.iter().zip(listed) {
        assert_eq!(listed["subject"], change.subject.as_str());
        assert_eq!(listed["severity"], change.severity().name());
        assert!(text.contains(&change.subject), "{text}");
        assert!(markdown.contains(&change.subject), "{markdown}");
    }
    assert!(text.contains("newly Audit.View"), "{text}");
    assert_eq!(json["sums"]["operations"]["removed"], 1);
    let nothing = compared(&old, &old);
    assert!(report::text(&nothing).starts_with("Nothing has changed."));
}
