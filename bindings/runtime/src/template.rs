//! Path templates: `/odata/Jobs({0})/NS.Name(a={1},b={2})`.

use crate::escape::path_literal;
use crate::operation::{Literal, Operation};
use crate::values::Untyped;

/// Fills a template. Parameters of a function that are not given are left out, and the parentheses with the last one.
pub(crate) fn fill(operation: &Operation, arguments: &[Option<Untyped>]) -> Result<String, String> {
    let mut path = String::with_capacity(operation.path.len() + 32);
    let mut rest = operation.path;
    while let Some(open) = rest.find('(') {
        let Some(close) = rest
            .get(open..)
            .and_then(|tail| tail.find(')'))
            .map(|i| open + i)
        else {
            break;
        };
        let (before, inside) = (rest.get(..open), rest.get(open + 1..close));
        plain(operation, arguments, before.unwrap_or_default(), &mut path)?;
        group(operation, arguments, inside.unwrap_or_default(), &mut path)?;
        rest = rest.get(close + 1..).unwrap_or_default();
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
    let given: Vec<&str> = inside
        .split(',')
        .filter(|part| places(part).all(|index| arguments.get(index).is_some_and(Option::is_some)))
        .collect();
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

/// The indexes that a piece of a template asks for.
fn places(piece: &str) -> impl Iterator<Item = usize> {
    piece
        .split('{')
        .skip(1)
        .filter_map(|tail| index(tail.split_once('}')?.0))
}

fn index(place: &str) -> Option<usize> {
    place.parse::<u64>().ok()?.try_into().ok()
}

fn plain(
    operation: &Operation,
    arguments: &[Option<Untyped>],
    piece: &str,
    path: &mut String,
) -> Result<(), String> {
    let mut rest = piece;
    while let Some((before, (place, after))) = rest
        .split_once('{')
        .and_then(|(before, tail)| Some((before, tail.split_once('}')?)))
    {
        push_template(before, path);
        let index = index(place).ok_or_else(|| format!("the path has a place {{{place}}}"))?;
        let parameter = operation.parameters.get(index);
        let (Some(parameter), Some(Some(value))) = (parameter, arguments.get(index)) else {
            let name = parameter.map_or("?", |p| p.name);
            return Err(format!("the argument `{name}` is missing"));
        };
        if parameter.literal == Literal::Alias {
            path.push('@');
            path.push_str(parameter.name);
            rest = after;
            continue;
        }
        let enclosed = before.ends_with(['\'', '[']);
        let start = path.len();
        path_literal(value, parameter.literal, enclosed, path);
        if path.len() == start && !enclosed {
            return Err(format!(
                "the argument `{}` is empty, which a path cannot express",
                parameter.name
            ));
        }
        rest = after;
    }
    push_template(rest, path);
    Ok(())
}

/// Templates hold legal characters, but for the brackets around a list.
fn push_template(text: &str, path: &mut String) {
    for piece in text.split_inclusive(['[', ']']) {
        match piece.strip_suffix(['[', ']']) {
            Some(before) => {
                path.push_str(before);
                path.push_str(if piece.ends_with('[') { "%5B" } else { "%5D" });
            }
            None => path.push_str(piece),
        }
    }
}

/// `.` and `..` would be taken for steps in the tree and lead elsewhere.
fn check_segments(path: &str) -> Result<(), String> {
    match path
        .split('/')
        .find(|segment| matches!(*segment, "." | ".."))
    {
        Some(segment) => Err(format!("`{segment}` cannot stand alone in a path")),
        None => Ok(()),
    }
}
