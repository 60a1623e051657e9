//! The lists of `UPGRADING.md`: those of the comparison, renewed with `UPDATE_GOLDEN=1`.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;

use odata_codegen::diff::{Change, Changes, Impact, Severity, compare};
use odata_codegen::model::Service;
use odata_codegen::passes::{Rule, Settled};
use odata_codegen::{Input, load_versions};

use crate::tables::{config, described, metadata, project};

const END: &str = "<!-- end -->";

#[test]
fn the_page_lists_what_the_comparison_finds() {
    let (old, new) = (described("17.0"), described("20.0"));
    let found = compare(&old, &new);
    let short = Short::of([&old, &new]);
    let path = project().join("UPGRADING.md");
    let page = fs::read_to_string(&path).expect("the page");
    let settled = settled(&short);
    let (renewed, codes) = renewed(&page, &found, &short, &settled);
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &renewed).expect("a file that can be written");
    } else {
        let lines = page.lines().zip(renewed.lines());
        let other = lines.enumerate().find(|(_, (is, should))| is != should);
        assert_eq!(other, None, "run it with UPDATE_GOLDEN=1");
        assert_eq!(page.len(), renewed.len(), "run it with UPDATE_GOLDEN=1");
    }
    let severe = found
        .changes
        .iter()
        .filter(|it| it.severity() >= Severity::Deprecation);
    let missing: BTreeSet<&str> = severe
        .map(|it| it.code)
        .filter(|it| !codes.contains(*it))
        .collect();
    assert!(missing.is_empty(), "no list holds {missing:?}");
}

/// The page with its lists made anew, and the codes of all lists.
fn renewed(
    page: &str,
    found: &Changes,
    short: &Short,
    settled: &str,
) -> (String, BTreeSet<String>) {
    let mut text = String::new();
    let mut all = BTreeSet::new();
    let mut is_list = false;
    for line in page.lines() {
        if line == END {
            is_list = false;
        }
        if !is_list {
            text.push_str(line);
            text.push('\n');
        }
        let Some(head) = line
            .strip_prefix("<!-- ")
            .and_then(|it| it.strip_suffix(" -->"))
        else {
            continue;
        };
        if head == "settled" {
            text.push_str(settled);
            is_list = true;
        }
        if let Some((kind, codes)) = head.split_once(": ") {
            let codes: Vec<&str> = codes.split(' ').collect();
            let of_it = found.changes.iter().filter(|it| codes.contains(&it.code));
            // What nobody meets is no work for anyone.
            let of_it = of_it.filter(|it| it.severity() > Severity::Documentation);
            text.push_str(&match kind {
                "operations" => by_set(of_it),
                _ => one_by_one(of_it, short),
            });
            all.extend(codes.into_iter().map(str::to_owned));
            is_list = true;
        }
    }
    (text, all)
}

/// What the versions disagree about, by the rules that settle it.
fn settled(short: &Short) -> String {
    let texts = ["17.0", "20.0"].map(|version| (version, metadata(version)));
    let versions = texts.iter().map(|(name, text)| {
        let bytes = text.as_bytes();
        vec![Input { name, bytes }]
    });
    let versions: Vec<Vec<Input<'_>>> = versions.collect();
    let (_, settled, _) = load_versions(&versions, &config()).expect("a model of both");
    let by_rule = Rule::ALL.map(|rule| {
        let cases = settled.iter().filter(|it| it.rule == rule);
        let cases: Vec<String> = cases
            .map(|it| format!("- {}\n", short.text(&case(it))))
            .collect();
        match cases.is_empty() {
            true => String::new(),
            false => format!(
                "\n{} ({}):\n\n{}",
                rule.words(),
                cases.len(),
                cases.concat()
            ),
        }
    });
    format!("{}\n", by_rule.concat())
}

fn case(of: &Settled) -> String {
    format!("`{}`: {}, then {}", of.subject, of.older, of.newer)
}

fn by_set<'c>(changes: impl Iterator<Item = &'c Change>) -> String {
    let mut sets: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for change in changes {
        let (set, name) = change.subject.split_once('.').expect("a set and a name");
        sets.entry(set).or_default().push(format!("`{name}`"));
    }
    let lines = sets
        .iter()
        .map(|(set, names)| format!("- `{set}`: {}\n", names.join(", ")));
    lines.collect()
}

fn one_by_one<'c>(changes: impl Iterator<Item = &'c Change>, short: &Short) -> String {
    let mut lines: Vec<String> = changes
        .map(|change| {
            let subject = short.text(&change.subject);
            let impacts: Vec<&str> = change
                .impacts
                .iter()
                .rev()
                .copied()
                .map(Impact::name)
                .collect();
            format!(
                "- `{subject}` {} ({})\n",
                short.text(&change.message),
                impacts.join(", ")
            )
        })
        .collect();
    lines.sort();
    lines.concat()
}

/// Without the namespaces, which are nobody's names in a language.
struct Short(Vec<String>);

impl Short {
    fn of(services: [&Service; 2]) -> Self {
        let names = services.into_iter().flat_map(|service| {
            let types = service.types.iter().map(|ty| &ty.qualified_name);
            types.chain(service.enums.iter().map(|ty| &ty.qualified_name))
        });
        let mut names: Vec<String> = names.cloned().collect();
        // A name may begin with another one.
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        Self(names)
    }

    fn text(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, name| {
            let last = name.rsplit('.').next().unwrap_or(name);
            text.replace(name, last)
        })
    }
}
