//! All naming, for every language: case, keywords, clashes.

mod distinct;
mod words;

use std::collections::{HashMap, HashSet};

use heck::{ToLowerCamelCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use crate::model::Names;
pub use distinct::Distinct;
use words::{
    JAVASCRIPT_KEYWORDS, PYTHON_KEYWORDS, RESERVED_CLASSES, RESERVED_PROPERTIES, RUST_KEYWORDS,
    RUST_PATH_WORDS,
};

/// Rules of a service for names, handed in by whoever runs the generator.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NameRules {
    /// Endings that a type name loses where it stays unique without them.
    pub strip_type_suffixes: Vec<String>,
}

/// Names for a property or parameter.
#[must_use]
pub fn value_names(name: &str) -> Names {
    let snake = identifier(&name.to_snake_case(), "value_");
    Names {
        rust: rust_identifier(&snake),
        python: python_identifier(&snake),
        javascript: javascript_identifier(&identifier(&name.to_lower_camel_case(), "value")),
    }
}

/// Names for a method or an accessor.
#[must_use]
pub fn method_names(name: &str) -> Names {
    let names = value_names(name);
    Names {
        // A method stands behind a dot, where JavaScript accepts every word.
        javascript: identifier(&name.to_lower_camel_case(), "call"),
        ..names
    }
}

/// Names for a member of an enumeration.
#[must_use]
pub fn member_names(name: &str) -> Names {
    let class = identifier(&name.to_upper_camel_case(), "Value");
    Names {
        rust: if RUST_PATH_WORDS.contains(&class.as_str()) {
            format!("{class}_")
        } else {
            class
        },
        python: python_identifier(&identifier(&name.to_shouty_snake_case(), "VALUE_")),
        javascript: name.to_owned(),
    }
}

/// A class name for something that is not a type (a set, a group).
#[must_use]
pub fn class_name(name: &str) -> String {
    reserved_class(&identifier(&name.to_upper_camel_case(), "Type"))
}

/// A constant for each of `names`, distinct from the others.
pub fn constants<'n>(names: impl IntoIterator<Item = &'n str>) -> impl Iterator<Item = String> {
    let mut used = Distinct::default();
    names.into_iter().map(move |name| {
        let mut constant = identifier(&name.to_shouty_snake_case(), "ROW_");
        claim(&mut used, &mut constant, "_");
        constant
    })
}

/// Gives classes that differ in nothing but case, or not at all, numbers: the first keeps its name.
pub fn make_classes_distinct<'n>(
    types: impl IntoIterator<Item = &'n str>,
    classes: impl IntoIterator<Item = &'n mut String>,
) {
    let mut used = Distinct::of(types.into_iter().map(str::to_lowercase));
    for class in classes {
        if !used.take(class.to_lowercase()) {
            *class = numbered_class(class, &mut used);
        }
    }
}

/// A module name.
#[must_use]
pub fn module_name(class: &str) -> String {
    rust_identifier(&identifier(&class.to_snake_case(), "module_"))
}

/// Class names for types, in the order of `qualified_names`: without the namespace and without
/// the endings of `rules` as long as that stays unique, with more of the qualified name otherwise.
#[must_use]
pub fn type_names(qualified_names: &[&str], rules: &NameRules) -> Vec<String> {
    let full: Vec<String> = qualified_names
        .iter()
        .map(|name| plain_class(simple_name(name), &NameRules::default()))
        .collect();
    let short: Vec<String> = qualified_names
        .iter()
        .map(|name| plain_class(simple_name(name), rules))
        .collect();
    let mut taken: HashMap<&str, usize> = HashMap::new();
    for index in 0..full.len() {
        for name in HashSet::from([full[index].as_str(), short[index].as_str()]) {
            *taken.entry(name).or_default() += 1;
        }
    }
    let mut used = Distinct::default();
    qualified_names
        .iter()
        .enumerate()
        .map(|(index, qualified)| {
            let is_free = |name: &str| taken[name] == 1 && !RESERVED_CLASSES.contains(&name);
            let wanted = if is_free(&short[index]) || short[index] == full[index] {
                &short[index]
            } else {
                &full[index]
            };
            distinct_class(wanted, qualified, &mut used)
        })
        .collect()
}

fn distinct_class(wanted: &str, qualified: &str, used: &mut Distinct) -> String {
    let namespace = qualified.rsplit('.').nth(1).unwrap_or_default();
    let wanted = reserved_class(wanted);
    let with_namespace = format!("{}{wanted}", namespace.to_upper_camel_case());
    let mut candidates = [&wanted, &with_namespace].into_iter();
    match candidates.find(|candidate| used.take(candidate.to_lowercase())) {
        Some(free) => free.clone(),
        None => numbered_class(&wanted, used),
    }
}

fn numbered_class(base: &str, used: &mut Distinct) -> String {
    used.number(base, |number| format!("{base}{number}"), str::to_lowercase)
}

fn reserved_class(name: &str) -> String {
    if RESERVED_CLASSES.contains(&name) {
        format!("{name}Type")
    } else {
        name.to_owned()
    }
}

fn simple_name(qualified: &str) -> &str {
    qualified.rsplit('.').next().unwrap_or(qualified)
}

/// `BulkItemDto_1OfString` (the .NET spelling of a constructed generic type) reads
/// `BulkItemOfString`.
fn plain_class(simple: &str, rules: &NameRules) -> String {
    let words: Vec<String> = match simple.split_once('_') {
        Some((base, arguments)) if is_generic(arguments) => {
            let arguments = arguments.trim_start_matches(|c: char| c.is_ascii_digit());
            std::iter::once(stripped(base, rules).to_owned())
                .chain(std::iter::once("Of".to_owned()))
                .chain(
                    arguments[2..]
                        .split('_')
                        .map(|argument| stripped(argument, rules).to_owned()),
                )
                .collect()
        }
        _ => vec![stripped(simple, rules).to_owned()],
    };
    let class: String = words
        .iter()
        .map(|word| word.to_upper_camel_case())
        .collect();
    identifier(&class, "Type")
}

fn is_generic(arguments: &str) -> bool {
    let rest = arguments.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.len() < arguments.len() && rest.len() > 2 && rest.starts_with("Of")
}

fn stripped<'n>(name: &'n str, rules: &NameRules) -> &'n str {
    rules
        .strip_type_suffixes
        .iter()
        .find_map(|suffix| name.strip_suffix(suffix.as_str()))
        .filter(|rest| !rest.is_empty())
        .unwrap_or(name)
}

/// Makes names of properties, parameters or methods unique within each language: the first keeps
/// its name, later ones get a number.
pub fn make_distinct<'n>(names: impl IntoIterator<Item = &'n mut Names>) {
    distinguish(names, "_");
}

/// The same for members of an enumeration; in JavaScript a member is the service's own text.
pub fn make_members_distinct<'n>(names: impl IntoIterator<Item = &'n mut Names>) {
    distinguish(names, "");
}

fn distinguish<'n>(names: impl IntoIterator<Item = &'n mut Names>, rust_separator: &str) {
    let mut rust = Distinct::default();
    let mut python = Distinct::default();
    let mut javascript = Distinct::default();
    for name in names {
        claim(&mut rust, &mut name.rust, rust_separator);
        claim(&mut python, &mut name.python, "_");
        claim(&mut javascript, &mut name.javascript, "_");
    }
}

fn claim(used: &mut Distinct, name: &mut String, separator: &str) {
    if !RESERVED_PROPERTIES.contains(&name.as_str()) && used.take(name.clone()) {
        return;
    }
    // Two underscores are not the case of a name, nor is one before the number of a variant.
    let base = name.trim_start_matches("r#").trim_end_matches('_');
    let spell = |number| format!("{base}{separator}{number}");
    *name = used.number(base, spell, str::to_owned);
}

/// Keeps only what an identifier may hold; a name that would start with a digit gets `prefix`.
fn identifier(name: &str, prefix: &str) -> String {
    let plain: String = name
        .chars()
        .filter(|c| unicode_ident::is_xid_continue(*c))
        .collect();
    let first = plain.chars().next();
    if first.is_none_or(|c| !unicode_ident::is_xid_start(c)) {
        let plain = format!("{prefix}{}", plain.trim_start_matches('_'));
        plain.trim_end_matches('_').to_owned()
    } else {
        plain
    }
}

fn rust_identifier(name: &str) -> String {
    if RUST_PATH_WORDS.contains(&name) {
        format!("{name}_")
    } else if RUST_KEYWORDS.contains(&name) {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}

fn python_identifier(name: &str) -> String {
    if PYTHON_KEYWORDS.contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

fn javascript_identifier(name: &str) -> String {
    if JAVASCRIPT_KEYWORDS.contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> NameRules {
        NameRules {
            strip_type_suffixes: vec!["Dto".to_owned()],
        }
    }

    #[test]
    fn a_type_loses_its_ending_where_it_stays_unique() {
        let names = type_names(
            &["N.JobDto", "N.QueueCreatedEvent", "N.QueueCreatedEventDto"],
            &rules(),
        );
        assert_eq!(names, ["Job", "QueueCreatedEvent", "QueueCreatedEventDto"]);
    }

    #[test]
    fn one_name_in_two_namespaces_is_told_apart_by_the_namespace() {
        let names = type_names(&["A.Robots.Dto", "A.Users.Dto"], &NameRules::default());
        assert_eq!(names, ["Dto", "UsersDto"]);
    }

    #[test]
    fn constructed_generic_types_read_as_words() {
        let names = type_names(
            &["N.BulkItemDto_1OfString", "N.Dictionary_2OfInt64_Boolean"],
            &rules(),
        );
        assert_eq!(names, ["BulkItemOfString", "DictionaryOfInt64Boolean"]);
    }

    #[test]
    fn a_type_never_hides_the_language() {
        assert_eq!(
            type_names(&["N.ResultDto", "N.Option"], &rules()),
            ["ResultDto", "OptionType"]
        );
    }

    #[test]
    fn keywords_are_escaped_per_language() {
        assert_eq!(
            value_names("Type"),
            Names {
                rust: "r#type".into(),
                python: "type".into(),
                javascript: "type".into()
            }
        );
        assert_eq!(value_names("From").python, "from_");
        assert_eq!(value_names("Default").javascript, "default_");
        assert_eq!(method_names("Delete").javascript, "delete");
        assert_eq!(member_names("None").python, "NONE");
        assert_eq!(member_names("self").rust, "Self_");
        assert_eq!(value_names("__abp").rust, "abp");
        assert_eq!(value_names("3D").rust, "value_3d");
    }

    #[test]
    fn clashes_are_numbered() {
        let mut names = [
            value_names("userName"),
            value_names("UserName"),
            value_names("rest"),
        ];
        make_distinct(&mut names);
        let rust: Vec<_> = names.iter().map(|name| name.rust.as_str()).collect();
        assert_eq!(rust, ["user_name", "user_name_2", "rest_2"]);
    }
}
