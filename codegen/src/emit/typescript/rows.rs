//! What the native part must know of an operation, as one text; it is read where it is first
//! called, so that pages carry no operations but those of their sets.
//!
//! ```text
//! [*]name METHOD path facts [parameter …] >form [!documented] [~api] [$scopes] [@header …] [&]
//! ```
//!
//! `name` stands after that of the set and a dot, and is left out where it is that of the method with
//! a capital letter; `/name` is whole, `*` marks lists. In the path, `%`
//! is the set and `^` the operation. The facts are letters for body and result, then marks: `?` the
//! result may be absent, `r` repeatable, `d` deprecated, `o` and two digits for query options, `s` and
//! the page size, `v` and the bits of the versions where not all have it, `k` with `'` for texts and the name of the key, last. A parameter begins with a letter
//! for its place, a capital where it is required; `=` stands before the name on the wire, `:` before
//! the form. Alternatives of permissions are separated by `|`, names by `+`; one with a dot at its
//! beginning goes on from the first. Without `~` it is as documented, `~-` is none. `&` marks bodies in
//! which versions differ (`bodies.rs`).

use super::bodies::is_limited;
use super::types::{ExactTypes, form, is_upload};
use crate::emit::limited::{Bodies, labels};
use crate::emit::rust::{literal, path};
use crate::model::{
    Body, Group, Operation, Parameter, Permission, Place, Primitive, Service, Shape, Type,
};

/// The row of an operation.
pub fn row(
    service: &Service,
    group: &Group,
    operation: &Operation,
    (exact, bodies): (&ExactTypes, &Bodies<'_>),
) -> String {
    let mark = match operation.result.shape {
        Shape::List => "*",
        _ => "",
    };
    let id = operation.id.strip_prefix(&format!("{}.", group.name));
    let mut words = vec![
        match id {
            Some(id) if is_capital(&operation.names.javascript, id) => mark.to_owned(),
            Some(id) => format!("{mark}{id}"),
            None => format!("{mark}/{}", operation.id),
        },
        operation.method.as_str().to_owned(),
        short(&path(&operation.path), &group.name, id),
        facts(service, operation),
    ];
    words.extend(operation.parameters.iter().map(|parameter| {
        let mut word = place(parameter, operation).to_string();
        let name = &parameter.names.javascript;
        word.push_str(name);
        if *name != parameter.name {
            word.push_str(&format!("={}", parameter.name));
        }
        if let Some(form) = form(service, &parameter.ty, exact)
            && !is_upload(parameter)
        {
            word.push_str(&format!(":{form}"));
        }
        word
    }));
    let result = operation.result.ty.as_ref();
    let result = result.and_then(|ty| form(service, ty, exact));
    words.push(format!(">{}", result.unwrap_or_default()));
    words.extend(needs(operation));
    let headers = operation.ambient_headers.iter();
    words.extend(headers.map(|header| format!("@{header}")));
    words.extend(is_limited(operation, bodies).then(|| "&".to_owned()));
    words.join(" ")
}

/// What an operation needs, in the words of its row.
pub fn needs(operation: &Operation) -> impl Iterator<Item = String> {
    let requirement = &operation.requirement;
    let [documented, api, scopes] = [
        &requirement.documented,
        &requirement.api,
        &requirement.scopes,
    ]
    .map(|permission| alternatives(permission.as_ref()));
    // Most often both spellings are the same, and one stands for both.
    let api = match (&documented, api) {
        (Some(documented), Some(api)) if *documented == api => None,
        (Some(_), None) => Some("-".to_owned()),
        (_, api) => api,
    };
    let marked = [('!', documented), ('~', api), ('$', scopes)].into_iter();
    marked.filter_map(|(mark, names)| Some(format!("{mark}{}", names?)))
}

/// Whether a name is another with a capital letter.
fn is_capital(name: &str, capital: &str) -> bool {
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    capital.strip_prefix(|letter| Some(letter) == first) == Some(letters.as_str())
}

fn short(path: &str, set: &str, id: Option<&str>) -> String {
    let start = format!("/{set}");
    let path = match path.find(&start) {
        Some(at) => format!("{}/%{}", &path[..at], &path[at + start.len()..]),
        None => path.to_owned(),
    };
    match id.map(|id| (id, path.rfind(id))) {
        Some((id, Some(at))) if path[..at].ends_with(['.', '/']) => {
            format!("{}^{}", &path[..at], &path[at + id.len()..])
        }
        _ => path,
    }
}

fn facts(service: &Service, operation: &Operation) -> String {
    let body = match operation.body {
        Body::None => 'n',
        Body::Members => 'm',
        Body::Whole => 'w',
        Body::Multipart => 'p',
    };
    let result = match operation.result.shape {
        Shape::None => 'n',
        Shape::Value => 'v',
        Shape::Wrapped => 'w',
        Shape::List => 'l',
        Shape::Array => 'a',
        Shape::Bytes => 'b',
    };
    let mut text = format!("{body}{result}");
    let marks = [
        (operation.result.is_nullable, '?'),
        (operation.is_repeatable, 'r'),
        (operation.deprecated.is_some(), 'd'),
    ];
    text.extend(marks.iter().filter_map(|(is, mark)| is.then_some(mark)));
    let options = option_bits(operation);
    if options > 0 {
        text.push_str(&format!("o{options:02x}"));
    }
    if let Some(size) = operation.page_size {
        text.push_str(&format!("s{size}"));
    }
    if labels(service, operation.versions).is_some() {
        text.push_str(&format!("v{}", operation.versions.0));
    }
    if let Some(key) = service.list_key(operation) {
        let mark = match key.ty.ty {
            Type::Primitive(Primitive::String) => "'",
            _ => "",
        };
        text.push_str(&format!("k{mark}{}", key.name));
    }
    text
}

/// A bit for each query option, in the order of the native part.
fn option_bits(operation: &Operation) -> u8 {
    const ORDER: [&str; 8] = [
        "$filter", "$select", "$expand", "$orderby", "$top", "$skip", "$count", "$search",
    ];
    let bits = ORDER.iter().enumerate();
    bits.filter(|(_, name)| operation.query_options.has(name))
        .fold(0, |all, (bit, _)| all | 1 << bit)
}

fn place(parameter: &Parameter, operation: &Operation) -> char {
    let letter = match (parameter.place, literal(parameter, operation)) {
        (Place::Path, "Plain") => 'p',
        (Place::Path, "Quoted") => 'q',
        (Place::Path, "List") => 'l',
        (Place::Path, "Alias") => 'a',
        (Place::Path, _) => 't',
        (Place::Query, _) => 'u',
        (Place::Header, _) => 'h',
        (Place::Body | Place::Content, _) => 'b',
        (Place::Form, _) => 'f',
    };
    match parameter.is_required {
        true => letter.to_ascii_uppercase(),
        false => letter,
    }
}

/// Nothing where nothing is stated; an empty alternative means that being signed in is enough.
fn alternatives(permission: Option<&Permission>) -> Option<String> {
    let sets = permission?.alternatives();
    if sets.is_empty() {
        return None;
    }
    let sets = sets.iter().map(|set| {
        let names: Vec<&str> = set.iter().copied().collect();
        names.join("+").replace(' ', "%20")
    });
    let mut sets: Vec<String> = sets.collect();
    if let Some((first, others)) = sets.split_first_mut() {
        for set in others {
            if let Some(rest) = set.strip_prefix(first.as_str())
                && rest.starts_with('.')
            {
                *set = rest.to_owned();
            }
        }
    }
    Some(sets.join("|"))
}
