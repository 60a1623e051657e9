//! What a test set consists of: packages, test cases and arguments, checked and numbered.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{DEFINITIONS, SETS};
use crate::entities::is_in;
use crate::problem::Problem;
use crate::store::{Entry, Key, Store};

const EMPTY: i64 = 3204;
const DUPLICATE_PACKAGES: i64 = 3205;
const INVALID_MASK: i64 = 3206;
const NO_DEFINITION: i64 = 3207;
const INVALID_CASE: i64 = 3208;
const INVALID_VERSION: i64 = 3209;
const DUPLICATE_ARGUMENT: i64 = 3223;
const NO_RELEASE: i64 = 3227;

/// The parts of a test set.
pub(super) struct Parts {
    packages: Vec<Value>,
    cases: Vec<Value>,
    arguments: Vec<Value>,
}

fn list<'v>(wish: &'v Value, name: &str) -> &'v [Value] {
    wish.get(name)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn number(value: &Value, name: &str) -> i64 {
    value.get(name).and_then(Value::as_i64).unwrap_or(0)
}

/// Checks the parts that a body states.
pub(super) fn check(store: &Store, wish: &Value, folder: Option<i64>) -> Result<Parts, Problem> {
    let mut packages = packages(wish)?;
    let mut cases = Vec::new();
    for wished in list(wish, "TestCases") {
        cases.push(case(store, wished, &mut packages, folder)?);
    }
    if cases.is_empty() {
        let message = "A test set has one test case at least.";
        return Err(Problem::new(400, EMPTY, message));
    }
    Ok(Parts {
        packages,
        cases,
        arguments: arguments(wish)?,
    })
}

fn packages(wish: &Value) -> Result<Vec<Value>, Problem> {
    let mut names = BTreeSet::new();
    let mut packages = Vec::new();
    for package in list(wish, "Packages") {
        let (name, mask) = (
            text(package, "PackageIdentifier"),
            text(package, "VersionMask"),
        );
        if !names.insert(name.to_lowercase()) {
            let message = format!("The package {name} stands twice in the test set.");
            return Err(Problem::new(400, DUPLICATE_PACKAGES, message));
        }
        if !is_mask(mask) {
            let message = format!(
                "VersionMask is '{mask}'; it is a version, in which x stands for any number."
            );
            return Err(Problem::new(400, INVALID_MASK, message));
        }
        packages.push(json!({
            "Id": number(package, "Id"),
            "PackageIdentifier": name,
            "VersionMask": mask,
            "IncludePrerelease": package.get("IncludePrerelease") == Some(&json!(true)),
        }));
    }
    Ok(packages)
}

fn is_wild(part: &str) -> bool {
    matches!(part, "x" | "X" | "*")
}

fn is_mask(mask: &str) -> bool {
    let main = mask.split('-').next().unwrap_or_default();
    let parts: Vec<&str> = main.split('.').collect();
    let is_part = |part: &&str| {
        is_wild(part) || !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    parts.len() <= 4 && parts.iter().all(is_part)
}

/// Whether a version is one that a mask stands for.
fn matches(mask: &str, version: &str) -> bool {
    if !mask.split('.').any(is_wild) {
        return mask.eq_ignore_ascii_case(version);
    }
    let main = version.split('-').next().unwrap_or_default();
    let mut parts = main.split('.');
    mask.split('.').all(|wanted| {
        parts
            .next()
            .is_some_and(|part| is_wild(wanted) || wanted == part)
    })
}

/// A test case; its package is added where the test set states no packages.
fn case(
    store: &Store,
    wished: &Value,
    packages: &mut Vec<Value>,
    folder: Option<i64>,
) -> Result<Value, Problem> {
    let id = number(wished, "DefinitionId");
    let definition = store.get(DEFINITIONS, &Key::Number(id)).ok_or_else(|| {
        let message = format!("There is no definition {id} of a test case.");
        Problem::new(404, NO_DEFINITION, message).about(&[id])
    })?;
    let package = definition.text("PackageIdentifier");
    let version = match text(wished, "VersionNumber") {
        "" => definition.text("LatestVersion"),
        version => version,
    };
    let known = packages
        .iter()
        .find(|known| text(known, "PackageIdentifier").eq_ignore_ascii_case(package));
    match known {
        Some(known) if !matches(text(known, "VersionMask"), version) => {
            let mask = text(known, "VersionMask");
            let message = format!("The version {version} of {package} does not fit {mask}.");
            return Err(Problem::new(400, INVALID_VERSION, message).about(&[id]));
        }
        Some(_) => {}
        None if packages.iter().any(|package| number(package, "Id") >= 0) => {
            let message = format!("The test set has no package {package}.");
            return Err(Problem::new(400, INVALID_CASE, message).about(&[id]));
        }
        None => packages.push(json!({
            "Id": OWN,
            "PackageIdentifier": package,
            "VersionMask": version,
            "IncludePrerelease": false,
        })),
    }
    Ok(json!({
        "Id": number(wished, "Id"),
        "DefinitionId": id,
        "VersionNumber": version,
        "ReleaseId": release(store, wished, package, folder)?,
        "Enabled": wished.get("Enabled") != Some(&json!(false)),
    }))
}

/// Marks packages that a test set did not state.
const OWN: i64 = -1;

/// The process that runs a test case: the one that is named, or one of the folder.
fn release(
    store: &Store,
    wished: &Value,
    package: &str,
    folder: Option<i64>,
) -> Result<i64, Problem> {
    let named = number(wished, "ReleaseId");
    let fits = |entry: &&Entry| {
        is_in(entry, folder)
            && entry.text("ProcessKey").eq_ignore_ascii_case(package)
            && (named == 0 || entry.integer("Id") == Some(named))
    };
    store
        .scan("Releases")
        .map(|(_, entry)| entry)
        .find(fits)
        .and_then(|entry| entry.integer("Id"))
        .ok_or_else(|| {
            let message = match named {
                0 => format!("The folder has no process of the package {package}."),
                id => format!("{id} is no process of the package {package} in the folder."),
            };
            Problem::new(400, NO_RELEASE, message)
        })
}

fn arguments(wish: &Value) -> Result<Vec<Value>, Problem> {
    let mut names = BTreeSet::new();
    let mut arguments = Vec::new();
    for argument in list(wish, "InputArguments") {
        let name = text(argument, "Name");
        if !names.insert(name) {
            let message = format!("The argument {name} stands twice in the test set.");
            return Err(Problem::new(400, DUPLICATE_ARGUMENT, message));
        }
        arguments.push(json!({
            "Id": number(argument, "Id"),
            "Name": name,
            "Type": text(argument, "Type"),
            "Value": text(argument, "Value"),
        }));
    }
    Ok(arguments)
}

/// Gives a test set its parts. Those that it has keep number and time.
pub(super) fn put(store: &mut Store, set: i64, parts: Parts, user: Option<i64>) {
    let count = parts.cases.len();
    let lists = [
        ("Packages", parts.packages),
        ("TestCases", parts.cases),
        ("InputArguments", parts.arguments),
    ];
    for (name, items) in lists {
        let old = store
            .get(SETS, &Key::Number(set))
            .map(|entry| entry.get(name).clone())
            .unwrap_or_default();
        let mut all = Vec::new();
        for mut item in items {
            let id = number(&item, "Id");
            let kept = old.as_array().into_iter().flatten();
            let kept = kept.clone().find(|kept| number(kept, "Id") == id);
            let now = store.now();
            let (id, created) = match kept {
                Some(kept) => (id, kept["CreationTime"].clone()),
                None => (fresh(store, name), now.clone().into()),
            };
            item["Id"] = id.into();
            if name != "InputArguments" {
                item["TestSetId"] = set.into();
            }
            item["CreationTime"] = created;
            item["CreatorUserId"] = user.into();
            item["LastModificationTime"] = kept.map(|_| now).into();
            item["LastModifierUserId"] = kept.and(user).into();
            all.push(item);
        }
        if let Some(entry) = store.get_mut(SETS, &Key::Number(set)) {
            entry.row.insert(name.to_owned(), all.into());
            entry.row.insert("TestCaseCount".to_owned(), count.into());
        }
    }
}

/// The next number of parts that have no set of their own.
pub(super) fn fresh(store: &mut Store, name: &str) -> i64 {
    store.next_id(&format!("$TestSets{name}"))
}
