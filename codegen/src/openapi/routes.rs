//! What the path of an operation leads to.

use super::description::{Operation, Place};

/// Where a path leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Route {
    /// An entity set or singleton, or something bound to it.
    Source {
        /// Name of the set.
        name: String,
        /// Name of the parameter that takes the key of one entity.
        key: Option<String>,
        /// Qualified name of a bound operation with the names of its arguments in the path.
        bound: Option<(String, Vec<String>)>,
    },
    /// An imported operation, or a singleton, with the names of its arguments.
    Import(String, Vec<String>),
    /// Outside OData.
    Endpoint,
}

/// Reads a path below `prefix` as OData writes it (OData URL Conventions 4.01, section 4).
pub(super) fn route(
    operation: &Operation,
    prefix: &str,
    is_source: impl Fn(&str) -> bool,
) -> Route {
    let prefix = prefix.trim_matches('/');
    let path = operation.path.trim_start_matches('/');
    let below = match path.strip_prefix(prefix) {
        Some(rest) if prefix.is_empty() => Some(rest),
        Some(rest) => rest.strip_prefix('/'),
        None => None,
    };
    let Some(below) = below else {
        return Route::Endpoint;
    };
    let mut segments = segments(below).into_iter();
    let (Some(first), second, None) = (segments.next(), segments.next(), segments.next()) else {
        return Route::Endpoint;
    };
    let (name, arguments) = split(first);
    if !is_source(name) {
        return match second {
            None => Route::Import(name.to_owned(), names(arguments.unwrap_or_default())),
            Some(_) => Route::Endpoint,
        };
    }
    let key = arguments.map(|arguments| names(arguments).into_iter().next());
    let bound = second.map(|second| {
        let (name, arguments) = split(second);
        (name.to_owned(), names(arguments.unwrap_or_default()))
    });
    match (key, &bound) {
        (Some(None), _) => Route::Endpoint,
        (_, Some((name, _))) if !name.contains('.') => Route::Endpoint,
        (key, _) => Route::Source {
            name: name.to_owned(),
            key: key.flatten(),
            bound,
        },
    }
}

/// Splits at slashes outside of parentheses.
fn segments(path: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    path.split(|c| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == '/' && depth == 0
    })
    .filter(|segment| !segment.is_empty())
    .collect()
}

/// `Name(arguments)` as name and arguments.
fn split(segment: &str) -> (&str, Option<&str>) {
    match segment.split_once('(') {
        Some((name, rest)) => (name, Some(rest.strip_suffix(')').unwrap_or(rest))),
        None => (segment, None),
    }
}

/// The names in braces.
fn names(arguments: &str) -> Vec<String> {
    arguments
        .split('{')
        .skip(1)
        .filter_map(|part| part.split_once('}'))
        .map(|(name, _)| name.to_owned())
        .collect()
}

/// Names of the parameters in the path that `operation` declares.
pub(super) fn path_parameters(operation: &Operation) -> impl Iterator<Item = &str> {
    let parameters = operation.parameters.iter();
    parameters
        .filter(|parameter| parameter.place == Place::Path)
        .map(|parameter| parameter.name.as_str())
}

#[cfg(test)]
mod tests {
    use super::{Route, route};
    use crate::openapi::description::Operation;

    fn of(path: &str) -> Route {
        let operation = Operation {
            path: path.to_owned(),
            ..Operation::default()
        };
        route(&operation, "odata", |name| name == "Jobs")
    }

    fn source(key: Option<&str>, bound: Option<(&str, &[&str])>) -> Route {
        Route::Source {
            name: "Jobs".to_owned(),
            key: key.map(str::to_owned),
            bound: bound.map(|(name, arguments)| {
                let arguments = arguments.iter().map(|it| (*it).to_owned());
                (name.to_owned(), arguments.collect())
            }),
        }
    }

    #[test]
    fn paths_are_read_as_odata_writes_them() {
        assert_eq!(of("/odata/Jobs"), source(None, None));
        assert_eq!(of("/odata/Jobs('{id}')"), source(Some("id"), None));
        let bound = Some(("N.S.Find", &["a", "b"][..]));
        assert_eq!(
            of("/odata/Jobs/N.S.Find(a={a},b=[{b}])"),
            source(None, bound)
        );
        let bound = Some(("N.Stop", &[][..]));
        assert_eq!(of("/odata/Jobs({key})/N.Stop"), source(Some("key"), bound));
        let import = Route::Import("Top".to_owned(), vec!["n".to_owned()]);
        assert_eq!(of("/odata/Top(n={n})"), import);
        assert_eq!(of("/api/Jobs"), Route::Endpoint);
        assert_eq!(of("/odata/Jobs/Stop"), Route::Endpoint);
        assert_eq!(of("/odatax/Jobs"), Route::Endpoint);
    }
}
