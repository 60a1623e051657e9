//! Path templates: `/odata/Jobs({0})/NS.Name(a={1},b={2})`.

use crate::escape::path_literal;
use crate::operation::{Literal, Operation};
use crate::text::{cut, filled, joined, replaced, split, whole};
use crate::values::Untyped;

/// Fills a template. Parameters of a function that are not given are left out, and the parentheses with the last one.
pub(crate) fn fill(operation: &Operation, arguments: &[Option<Untyped>]) -> Result<String, String> {
    let mut path = String::with_capacity(operation.path.len() + 32);
    let mut rest = operation.path;
    while let Some((before, tail)) = cut(rest, "(")
        && let Some((inside, after)) = cut(tail, ")")
    {
        plain(operation, arguments, before, &mut path)?;
        group(operation, arguments, inside, &mut path)?;
        rest = after;
    }
    plain(operation, arguments, rest, &mut path)?;
    check_segments(&path)?;
    Ok(path)
}

/// What stands in parentheses: a key, keys by name, or parameters of a function.
fn group(
    operation: &Operation,
    arguments: &[Option<Untyped>],
    inside: &str,
    path: &mut String,
) -> Result<(), String> {
    let mut given = Vec::new();
    for part in split(inside, ",") {
        if is_given(arguments, part) {
            given.push(part);
        }
    }
    if given.is_empty() && !inside.is_empty() {
        return Ok(());
    }
    path.push('(');
    for (index, part) in given.iter().enumerate() {
        path.push_str(if index > 0 { "," } else { "" });
        plain(operation, arguments, part, path)?;
    }
    path.push(')');
    Ok(())
}

/// Whether there is an argument for each place in a piece of a template.
fn is_given(arguments: &[Option<Untyped>], piece: &str) -> bool {
    let mut rest = piece;
    while let Some((_, place, after)) = next_place(rest) {
        if let Some(index) = index(place)
            && !matches!(arguments.get(index), Some(Some(_)))
        {
            return false;
        }
        rest = after;
    }
    true
}

/// What stands before the next place of a piece, in it, and behind it.
fn next_place(piece: &str) -> Option<(&str, &str, &str)> {
    let (before, tail) = cut(piece, "{")?;
    let (place, after) = cut(tail, "}")?;
    Some((before, place, after))
}

fn index(place: &str) -> Option<usize> {
    whole(place)?.try_into().ok()
}

fn plain(
    operation: &Operation,
    arguments: &[Option<Untyped>],
    piece: &str,
    path: &mut String,
) -> Result<(), String> {
    let mut rest = piece;
    while let Some((before, place, after)) = next_place(rest) {
        push_template(before, path);
        let index =
            index(place).ok_or_else(|| joined(&["the path has a place {", place, "}"], ""))?;
        let parameter = operation.parameters.get(index);
        let (Some(parameter), Some(Some(value))) = (parameter, arguments.get(index)) else {
            let name = parameter.map_or("?", |p| p.name);
            return Err(filled("the argument `{}` is missing", &[name]));
        };
        if parameter.literal == Literal::Alias {
            path.push('@');
            path.push_str(parameter.name);
            rest = after;
            continue;
        }
        let enclosed = before.ends_with('\'') || before.ends_with('[');
        let start = path.len();
        path_literal(value, parameter.literal, enclosed, path);
        if path.len() == start && !enclosed {
            return Err(filled(
                "the argument `{}` is empty, which a path cannot express",
                &[parameter.name],
            ));
        }
        rest = after;
    }
    push_template(rest, path);
    Ok(())
}

/// Templates hold legal characters, but for the brackets around a list.
fn push_template(text: &str, path: &mut String) {
    path.push_str(&replaced(&replaced(text, "[", "%5B"), "]", "%5D"));
}

/// `.` and `..` would be taken for steps in the tree and lead elsewhere.
fn check_segments(path: &str) -> Result<(), String> {
    for segment in split(path, "/") {
        if matches!(segment, "." | "..") {
            return Err(filled("`{}` cannot stand alone in a path", &[segment]));
        }
    }
    Ok(())
}
