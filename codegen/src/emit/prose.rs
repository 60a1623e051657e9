//! Sentences about operations and properties, the same in every language.

use super::limited;
use crate::model::{Operation, Parameter, PathPart, Permission, Property, Service, Versions};

/// How a property stands on the wire, and its limits.
pub fn property_facts(service: &Service, property: &Property) -> String {
    let mut facts = vec![format!("`{}`", property.name)];
    facts.extend(limited::words(service, property.versions));
    if property.is_required {
        facts.push("required".to_owned());
    }
    if property.is_computed {
        facts.push("set by the service".to_owned());
    }
    if property.is_immutable {
        facts.push("set once, when it is created".to_owned());
    }
    if let Some(media_type) = &property.media_type {
        facts.push(format!("`{media_type}`"));
    }
    if property.is_secret {
        facts.push("a secret".to_owned());
    }
    if let Some(length) = property.constraints.max_length {
        facts.push(format!("at most {length} characters"));
    }
    if let Some(default) = &property.default {
        facts.push(format!("`{default}` by default"));
    }
    if property.deprecated.is_some() {
        facts.push("deprecated".to_owned());
    }
    format!("{}.", facts.join(", "))
}

/// `Only in version 20.0.`, for an operation or a type that not all versions have.
pub fn versions(service: &Service, versions: Versions) -> Option<String> {
    let words = limited::words(service, versions)?;
    let rest = words.strip_prefix('o')?;
    Some(format!("O{rest}."))
}

/// `Only in version 20.0: a, b.`, for things that not all versions have in which `within` is; `name`
/// tells what each is called.
pub fn among<'i, T: 'i>(
    service: &Service,
    within: Versions,
    items: impl IntoIterator<Item = &'i T>,
    about: impl Fn(&'i T) -> (Versions, String),
) -> Vec<String> {
    let mut named: Vec<(Versions, Vec<String>)> = Vec::new();
    for (versions, name) in items.into_iter().map(about) {
        if versions == within {
            continue;
        }
        match named.iter_mut().find(|(known, _)| *known == versions) {
            Some((_, names)) => names.push(name),
            None => named.push((versions, vec![name])),
        }
    }
    let sentence = |(of, names): (Versions, Vec<String>)| {
        let words = versions(service, of)?;
        Some(format!(
            "{}: {}.",
            words.trim_end_matches('.'),
            names.join(", ")
        ))
    };
    named.into_iter().filter_map(sentence).collect()
}

/// `GET /odata/Jobs({key})`.
pub fn request_line(operation: &Operation) -> String {
    let path = path(&operation.path, &operation.parameters);
    format!("{} {path}", operation.method.as_str())
}

/// The path with parameter names in braces.
pub fn path(path: &[PathPart], parameters: &[Parameter]) -> String {
    path.iter()
        .map(|part| match part {
            PathPart::Text(text) => text.clone(),
            PathPart::Parameter(index) => format!("{{{}}}", parameters[*index].name),
        })
        .collect()
}

/// The notice, or a plain word where the service gives none.
pub fn deprecation(notice: &str) -> &str {
    if notice.is_empty() {
        "Deprecated."
    } else {
        notice
    }
}

/// Who may call an operation, and which headers of the client go along.
pub fn requirement(operation: &Operation) -> Vec<String> {
    let requirement = &operation.requirement;
    let permission = match (&requirement.documented, &requirement.api) {
        (Some(documented), Some(api)) if !same(documented, api) => {
            Some(format!("{documented} (as the service spells it: {api})"))
        }
        (Some(permission), _) | (None, Some(permission)) => Some(permission.to_string()),
        (None, None) => None,
    };
    let mut lines = Vec::new();
    if let Some(permission) = permission {
        let condition = if requirement.is_conditional {
            ", parts of it in certain cases only"
        } else {
            ""
        };
        lines.push(format!("Permissions: {permission}{condition}."));
    }
    match &requirement.scopes {
        Some(scopes) => lines.push(format!("OAuth scopes: {scopes}.")),
        None if !requirement.accepts_oauth => {
            lines.push("Not available to OAuth applications.".to_owned());
        }
        None => {}
    }
    for header in &operation.ambient_headers {
        lines.push(format!(
            "Sends `{header}` when the client has a value for it."
        ));
    }
    lines
}

fn same(documented: &Permission, api: &Permission) -> bool {
    documented.alternatives() == api.alternatives()
}
