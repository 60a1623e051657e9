//! A preflight as a table for people.

use std::fmt;

use odata_runtime::permissions::Expression;

use super::check::{Check, Held, Missing, RequiredBy, Verdict};
use super::preflight::{Preflight, TokenScopes};

const TITLES: [&str; 4] = ["OPERATION", "FOLDER", "ANSWER", "MISSING"];

const UNKNOWN_SCOPES: &str =
    "The scopes of the token are not known: neither the sign-in nor the token states them.";

impl fmt::Display for Preflight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rows = vec![TITLES.map(str::to_owned)];
        rows.extend(self.checks.iter().map(row));
        let width = |column: usize| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
        };
        let (first, second, third) = (width(0), width(1), width(2));
        let lines = rows.iter().map(|[operation, folder, answer, missing]| {
            let line = format!("{operation:first$}  {folder:second$}  {answer:third$}  {missing}");
            line.trim_end().to_owned()
        });
        let unknown = (self.scopes == TokenScopes::Unknown).then(|| UNKNOWN_SCOPES.to_owned());
        let lines: Vec<String> = lines.chain(unknown).collect();
        f.write_str(&lines.join("\n"))
    }
}

fn row(check: &Check) -> [String; 4] {
    let answer = match check.verdict() {
        Verdict::Allowed => "yes",
        Verdict::Missing => "no",
        Verdict::Unknown => "not known",
    };
    let folder = check.folder.as_ref();
    [
        check.operation.id.to_owned(),
        folder.map_or_else(|| "-".to_owned(), |folder| folder.name().to_owned()),
        answer.to_owned(),
        missing(check),
    ]
}

fn missing(check: &Check) -> String {
    let mut parts: Vec<String> = check.missing.iter().map(named).collect();
    if !check.missing_scopes.is_empty() {
        let stated = Expression(check.operation.permissions.scopes);
        parts.push(format!("the scope {stated}"));
    }
    if let (Held::Unknown(why), Verdict::Unknown) = (&check.held, check.verdict()) {
        parts.push(why.clone());
    }
    parts.join("; ")
}

fn named(missing: &Missing) -> String {
    let name = &missing.permission;
    match missing.required_by {
        RequiredBy::Both => name.to_string(),
        RequiredBy::Documentation => format!("{name}, by the documentation only"),
        RequiredBy::Api => format!("{name}, by the API only"),
    }
}
