//! Differences as text for people, JSON for programs, and Markdown for a changelog.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{Change, Changes, Severity, Sum};

/// The most severe first.
const ORDER: [Severity; 6] = [
    Severity::Breaking,
    Severity::Source,
    Severity::Access,
    Severity::Deprecation,
    Severity::Additive,
    Severity::Documentation,
];

/// For people: a line for each difference with its impacts, under a head for each severity.
#[must_use]
pub fn text(found: &Changes) -> String {
    let mut text = String::new();
    for (severity, changes) in sections(found) {
        let _ = writeln!(text, "{} ({})", title(severity), changes.len());
        for change in changes {
            let Change {
                subject, message, ..
            } = change;
            let impacts = impacts(change);
            let _ = writeln!(text, "  {subject} {message} [{}: {impacts}]", change.code);
        }
        text.push('\n');
    }
    if text.is_empty() {
        text.push_str("Nothing has changed.\n\n");
    }
    for (name, sum) in sums(found) {
        let Sum {
            old,
            new,
            kept,
            removed,
            added,
            renamed,
        } = sum;
        let _ = writeln!(
            text,
            "{name}: {old} - {removed} + {added} = {new}; {kept} kept, {renamed} of them renamed"
        );
    }
    text
}

/// For a changelog: a section for each severity with a list.
#[must_use]
pub fn markdown(found: &Changes) -> String {
    let mut text = String::new();
    for (severity, changes) in sections(found) {
        let _ = writeln!(text, "## {}\n", title(severity));
        for change in changes {
            let message = change.message.replace('|', "\\|");
            let _ = writeln!(
                text,
                "- `{}` {message} ({})",
                change.subject,
                impacts(change)
            );
        }
        text.push('\n');
    }
    text.push_str("| | before | removed | added | after | renamed |\n");
    text.push_str("|---|---|---|---|---|---|\n");
    for (name, sum) in sums(found) {
        let Sum {
            old,
            new,
            removed,
            added,
            renamed,
            ..
        } = sum;
        let _ = writeln!(
            text,
            "| {name} | {old} | {removed} | {added} | {new} | {renamed} |"
        );
    }
    text
}

/// For programs: `changes`, each with `code`, `subject`, `message`, `severity` and `impacts`, one a
/// line, and `sums`, for each kind `old`, `new`, `kept`, `renamed`, `removed` and `added`.
#[must_use]
pub fn json(found: &Changes) -> String {
    let changes: Vec<String> = found
        .changes
        .iter()
        .map(|it| object(it).to_string())
        .collect();
    let sums = sums(found).map(|(name, sum)| {
        let Sum {
            old,
            new,
            kept,
            renamed,
            removed,
            added,
        } = sum;
        let sum = json!({
            "old": old, "new": new, "kept": kept,
            "renamed": renamed, "removed": removed, "added": added,
        });
        (name.to_owned(), sum)
    });
    let sums = Value::Object(sums.into_iter().collect());
    let changes = match changes.is_empty() {
        true => "[]".to_owned(),
        false => format!("[\n{}\n]", changes.join(",\n")),
    };
    format!("{{\"changes\":{changes},\n\"sums\":{sums}}}\n")
}

/// One line: how many differences of each severity.
#[must_use]
pub fn summary(found: &Changes) -> String {
    let counts = ORDER.map(|severity| {
        let of_it = found.changes.iter().filter(|it| it.severity() == severity);
        format!("{} {}", of_it.count(), severity.name())
    });
    counts.join(", ")
}

fn object(change: &Change) -> Value {
    let impacts: Vec<&str> = change.impacts.iter().rev().map(|it| it.name()).collect();
    json!({
        "code": change.code,
        "subject": change.subject,
        "message": change.message,
        "severity": change.severity().name(),
        "impacts": impacts,
    })
}

fn impacts(change: &Change) -> String {
    let names: Vec<&str> = change.impacts.iter().rev().map(|it| it.name()).collect();
    names.join(", ")
}

fn sections(found: &Changes) -> impl Iterator<Item = (Severity, Vec<&Change>)> {
    ORDER.into_iter().filter_map(|severity| {
        let of_it = found.changes.iter().filter(|it| it.severity() == severity);
        let of_it: Vec<&Change> = of_it.collect();
        (!of_it.is_empty()).then_some((severity, of_it))
    })
}

fn sums(found: &Changes) -> [(&'static str, Sum); 6] {
    let sums = &found.sums;
    [
        ("operations", sums.operations),
        ("parameters", sums.parameters),
        ("types", sums.types),
        ("properties", sums.properties),
        ("enumerations", sums.enums),
        ("members", sums.members),
    ]
}

fn title(severity: Severity) -> &'static str {
    match severity {
        Severity::Breaking => "Breaks programs that run",
        Severity::Source => "Breaks source code",
        Severity::Access => "Needs more rights",
        Severity::Deprecation => "Is to go",
        Severity::Additive => "Is new",
        Severity::Documentation => "Is documented otherwise",
    }
}
