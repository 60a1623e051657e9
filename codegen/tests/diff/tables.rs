//! 17.0 and 20.0 of this repository against the tables of facts that they were written from.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use odata_codegen::config::Config;
use odata_codegen::diff::{Changes, Sum, compare};
use odata_codegen::emit::permissions;
use odata_codegen::load;
use odata_codegen::model::Service;

pub fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn text(path: &str) -> String {
    fs::read_to_string(project().join(path)).expect("a file of the repository")
}

pub fn config() -> Config {
    Config::from_json(text("bindings/orchestrator/generator.json").as_bytes()).expect("JSON")
}

pub fn metadata(version: &str) -> String {
    text(&format!("bindings/orchestrator/metadata/{version}.edmx"))
}

pub fn described(version: &str) -> Service {
    let text = metadata(version);
    load(version, text.as_bytes(), &config())
        .expect("a service")
        .0
}

/// The rows of a table, each by the heads of its columns.
fn table(path: &str) -> Vec<BTreeMap<String, String>> {
    let text = text(&format!("tests/data/facts/{path}.tsv"));
    let mut lines = text.lines();
    let heads: Vec<&str> = lines.next().expect("heads").split('\t').collect();
    let cells = |line: &str| {
        let cells = heads.iter().zip(line.split('\t'));
        cells
            .map(|(head, cell)| ((*head).to_owned(), cell.to_owned()))
            .collect()
    };
    lines.map(cells).collect()
}

/// Names of one version, each with the names of its parts.
type Names = BTreeMap<String, BTreeSet<String>>;

fn parts(version: &str, file: &str, of: &str, part: &str) -> Names {
    let mut found = Names::new();
    for row in table(&format!("{version}/{file}")) {
        found
            .entry(row[of].clone())
            .or_default()
            .insert(row[part].clone());
    }
    found
}

fn names(
    version: &str,
    file: &str,
    name: &str,
    is: impl Fn(&BTreeMap<String, String>) -> bool,
) -> BTreeSet<String> {
    let rows = table(&format!("{version}/{file}"));
    rows.iter()
        .filter(|row| is(row))
        .map(|row| row[name].clone())
        .collect()
}

/// A sum says what two sets of names say; each renamed one is gone from one and new in the other.
fn agree(what: &str, sum: Sum, old: &BTreeSet<String>, new: &BTreeSet<String>) {
    let common = old.intersection(new).count();
    assert_eq!(sum.kept - sum.renamed, common, "{what} in both");
    assert_eq!(sum.removed + sum.renamed, old.len() - common, "{what} gone");
    assert_eq!(sum.added + sum.renamed, new.len() - common, "{what} new");
    assert_eq!((sum.old, sum.new), (old.len(), new.len()), "{what}");
    assert_eq!(
        (sum.removed + sum.kept, sum.added + sum.kept),
        (sum.old, sum.new),
        "{what}"
    );
}

/// What was called otherwise, by its new name.
fn former(found: &Changes, code: &str) -> BTreeMap<String, String> {
    let renamed = found.changes.iter().filter(|change| change.code == code);
    renamed
        .filter_map(|it| {
            Some((
                it.subject.clone(),
                it.message.strip_prefix("was called ")?.to_owned(),
            ))
        })
        .collect()
}

/// The parts of everything that is in both versions.
fn of_common(
    owners: (&BTreeSet<String>, &BTreeSet<String>),
    renamed: &BTreeMap<String, String>,
    old: &Names,
    new: &Names,
) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut was, mut is) = (BTreeSet::new(), BTreeSet::new());
    for name in owners.1 {
        let former = renamed.get(name).unwrap_or(name);
        if !owners.0.contains(former) {
            continue;
        }
        let of = |names: &Names, owner: &str| names.get(owner).cloned().unwrap_or_default();
        was.extend(of(old, former).iter().map(|part| format!("{name}.{part}")));
        is.extend(of(new, name).iter().map(|part| format!("{name}.{part}")));
    }
    (was, is)
}

#[test]
fn every_operation_type_and_member_of_both_versions_is_accounted_for() {
    let found = compare(&described("17.0"), &described("20.0"));
    let operations = |version| names(version, "operations", "id", |row| row["public"] == "1");
    agree(
        "operations",
        found.sums.operations,
        &operations("17.0"),
        &operations("20.0"),
    );

    let types = |version| names(version, "types", "name", |row| row["kind"] != "enum");
    let enums = |version| names(version, "types", "name", |row| row["kind"] == "enum");
    let (old, new) = (types("17.0"), types("20.0"));
    agree("types", found.sums.types, &old, &new);
    let properties = |version| parts(version, "properties", "type", "name");
    let renamed = former(&found, "type-renamed");
    let (was, is) = of_common(
        (&old, &new),
        &renamed,
        &properties("17.0"),
        &properties("20.0"),
    );
    agree("properties", found.sums.properties, &was, &is);

    let (old, new) = (enums("17.0"), enums("20.0"));
    agree("enumerations", found.sums.enums, &old, &new);
    let members = |version| parts(version, "enum_members", "enum", "member");
    let renamed = former(&found, "enum-renamed");
    let (was, is) = of_common((&old, &new), &renamed, &members("17.0"), &members("20.0"));
    agree("members", found.sums.members, &was, &is);
}

#[test]
fn what_is_gone_and_new_is_named_one_by_one() {
    let found = compare(&described("17.0"), &described("20.0"));
    let operations = |version| names(version, "operations", "id", |row| row["public"] == "1");
    let (old, new) = (operations("17.0"), operations("20.0"));
    let said = |code: &str| -> BTreeSet<String> {
        let changes = found.changes.iter().filter(|change| change.code == code);
        changes.map(|change| change.subject.clone()).collect()
    };
    let (gone, come): (BTreeSet<_>, BTreeSet<_>) = (&old - &new, &new - &old);
    let renamed = former(&found, "operation-renamed");
    let left: BTreeSet<String> = renamed.values().cloned().collect();
    let right: BTreeSet<String> = renamed.keys().cloned().collect();
    assert_eq!(&said("operation-removed") | &left, gone);
    assert_eq!(&said("operation-added") | &right, come);
}

/// An expression of the table: `|`, `&`, `authenticated`, as alternatives.
fn alternatives(expression: &str) -> BTreeSet<BTreeSet<String>> {
    if expression == "authenticated" {
        return BTreeSet::from([BTreeSet::new()]);
    }
    let Some((open, close)) = outer(expression) else {
        let sets = expression.split('|').map(|set| {
            let names = set.split('&').map(|name| name.trim().to_owned());
            names.filter(|name| !name.is_empty()).collect()
        });
        return sets.collect();
    };
    // One pair of parentheses is multiplied out.
    let inner = alternatives(&expression[open + 1..close]);
    let rest = [&expression[..open], &expression[close + 1..]].concat();
    let rest: BTreeSet<String> = rest
        .split('&')
        .map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty())
        .collect();
    inner.into_iter().map(|set| &set | &rest).collect()
}

fn outer(expression: &str) -> Option<(usize, usize)> {
    expression.find('(').zip(expression.rfind(')'))
}

#[test]
fn the_table_of_permissions_is_that_of_the_documentation() {
    let service = described("17.0");
    let printed = permissions::json(&service, &config().titles);
    let printed: Vec<serde_json::Value> = serde_json::from_str(&printed).expect("JSON");
    let rows = table("seed_rows");
    let mut equal = 0;
    let mut wrong = Vec::new();
    for row in &rows {
        let found = printed
            .iter()
            .find(|it| it["operation"] == row["operation_17.0"].as_str());
        let found = found.expect("the operation");
        let sets: Option<BTreeSet<BTreeSet<String>>> =
            serde_json::from_value(found["permissions"].clone()).expect("sets");
        let wanted = match row["permissions"].as_str() {
            "" => None,
            stated => Some(alternatives(stated)),
        };
        let is_equal = found["group"] == row["group"].as_str()
            && found["verb"] == row["verb"].as_str()
            && found["path"] == row["path"].as_str()
            && found["documented"] == true
            && sets == wanted;
        equal += usize::from(is_equal);
        if !is_equal {
            wrong.push(format!("{row:?}\n  {found}"));
        }
    }
    println!(
        "{equal} of {} rows are those of the documentation",
        rows.len()
    );
    assert_eq!(rows.len(), 217);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let on_page = printed.iter().filter(|it| it["documented"] == true).count();
    assert_eq!(on_page, 217, "operations on the page");
    let service: BTreeSet<String> = service.operations().map(|(_, it)| it.id.clone()).collect();
    assert_eq!(service.len(), printed.len());
}
