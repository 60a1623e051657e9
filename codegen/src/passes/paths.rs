//! Paths of requests, as OData writes them or as the description states them.

use crate::diagnostics::{Diagnostic, Location, Severity};
use crate::model::{Parameter, PathPart, Place};

/// Path of an entity set or singleton below the base address.
pub fn source(prefix: &str, name: &str) -> Vec<PathPart> {
    let prefix = prefix.trim_matches('/');
    let text = if prefix.is_empty() {
        format!("/{name}")
    } else {
        format!("/{prefix}/{name}")
    };
    vec![PathPart::Text(text)]
}

/// Adds a key predicate: the first `count` parameters (OData URL Conventions 4.01, section 4.3.1).
pub fn push_key(path: &mut Vec<PathPart>, parameters: &[Parameter], count: usize) {
    push_arguments(path, parameters, 0..count, count > 1);
}

/// Adds `/Namespace.Name`, and for a function its parameters.
pub fn push_operation(
    path: &mut Vec<PathPart>,
    qualified: &str,
    parameters: &[Parameter],
    first: usize,
) {
    push_text(path, &format!("/{qualified}"));
    let last = first
        + parameters[first..]
            .iter()
            .take_while(|parameter| parameter.place == Place::Path)
            .count();
    if last > first {
        push_arguments(path, parameters, first..last, true);
    }
}

fn push_arguments(
    path: &mut Vec<PathPart>,
    parameters: &[Parameter],
    range: std::ops::Range<usize>,
    named: bool,
) {
    let start = range.start;
    for index in range {
        push_text(path, if index == start { "(" } else { "," });
        if named {
            push_text(path, &format!("{}=", parameters[index].name));
        }
        path.push(PathPart::Parameter(index));
    }
    push_text(path, ")");
}

fn push_text(path: &mut Vec<PathPart>, text: &str) {
    match path.last_mut() {
        Some(PathPart::Text(last)) => last.push_str(text),
        _ => path.push(PathPart::Text(text.to_owned())),
    }
}

/// Reads a template with `{name}` for the value of a parameter; quotes or brackets around it
/// belong to the literal and are left out.
///
/// # Errors
/// A placeholder that no parameter fills, or a brace without a partner.
pub fn template(
    template: &str,
    parameters: &[Parameter],
    location: &Location,
) -> Result<Vec<PathPart>, Diagnostic> {
    let mut path = Vec::new();
    let mut rest = template;
    while let Some((text, tail)) = rest.split_once('{') {
        let Some((name, after)) = tail.split_once('}') else {
            return Err(invalid(template, "a brace is not closed", location));
        };
        let Some(index) = parameters
            .iter()
            .position(|parameter| parameter.place == Place::Path && parameter.name == name)
        else {
            let problem = format!("no parameter is called {name}");
            return Err(invalid(template, &problem, location));
        };
        let (text, after) = without_literal_marks(text, after);
        if !text.is_empty() {
            push_text(&mut path, text);
        }
        path.push(PathPart::Parameter(index));
        rest = after;
    }
    if !rest.is_empty() {
        push_text(&mut path, rest);
    }
    Ok(path)
}

fn without_literal_marks<'t>(before: &'t str, after: &'t str) -> (&'t str, &'t str) {
    [('\'', '\''), ('[', ']')]
        .into_iter()
        .find_map(|(open, close)| Some((before.strip_suffix(open)?, after.strip_prefix(close)?)))
        .unwrap_or((before, after))
}

fn invalid(template: &str, problem: &str, location: &Location) -> Diagnostic {
    Diagnostic::new(
        Severity::Error,
        "invalid-path-template",
        location,
        format!("the path template {template} cannot be used: {problem}"),
    )
    .with_help("name every placeholder after a parameter that stands in the path")
}
