//! Test cases by package: where a package runs, and test sets of all of its test cases.

use serde_json::{Value, json};

use super::{DEFINITIONS, SETS, definitions};
use crate::Emulator;
use crate::entities::is_in;
use crate::handlers::Handlers;
use crate::packages::{PROCESSES, compare, versions_of};
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store};

const NO_PROCESS: i64 = 1661;
const NO_DEFINITION: i64 = 3207;
const INVALID_CASE: i64 = 3208;
const INVALID_VERSION: i64 = 3210;

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("TestAutomation.GetReleasesForPackageVersion", releases),
        ("TestAutomation.GetPackageInfoByTestCaseUniqueId", package),
        ("TestAutomation.CreateTestSetForReleaseVersion", create),
    ]);
}

/// Processes of the folder with a package, in one version where that is stated.
fn releases(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let name = call.text("packageIdentifier").unwrap_or_default();
    if name.is_empty() {
        let message = "packageIdentifier is required.";
        return Err(Problem::new(400, 1014, message));
    }
    let version = call.text("version").unwrap_or_default();
    let store = emulator.store();
    let rows = store
        .scan("Releases")
        .map(|(_, entry)| entry)
        .filter(|entry| {
            is_in(entry, call.folder_id)
                && entry.text("ProcessKey").eq_ignore_ascii_case(name)
                && (version.is_empty() || compare(entry.text("ProcessVersion"), version).is_eq())
        })
        .map(|entry| {
            json!({
                "organizationUnitId": entry.folder,
                "releaseId": entry.get("Id"),
                "versionNumber": entry.get("ProcessVersion"),
            })
        })
        .collect();
    Ok(Reply::List { rows, count: None })
}

/// Definitions of the test cases of a package.
fn of_package<'s>(store: &'s Store, package: &str) -> impl Iterator<Item = &'s Entry> {
    store
        .scan(DEFINITIONS)
        .map(|(_, entry)| entry)
        .filter(move |entry| {
            entry
                .text("PackageIdentifier")
                .eq_ignore_ascii_case(package)
        })
}

fn package(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let unique = call.text("testCaseUniqueId").unwrap_or_default();
    let wanted = call.text("packageIdentifier").unwrap_or_default();
    let store = emulator.store();
    let found = store
        .scan(DEFINITIONS)
        .map(|(_, entry)| entry)
        .find(|entry| {
            entry.text("UniqueId").eq_ignore_ascii_case(unique)
                && (wanted.is_empty()
                    || entry.text("PackageIdentifier").eq_ignore_ascii_case(wanted))
        });
    let entry = found.ok_or_else(|| {
        let message = format!("There is no definition of the test case {unique}.");
        Problem::new(404, NO_DEFINITION, message)
    })?;
    Ok(Reply::Value(json!({
        "packageIdentifier": entry.get("PackageIdentifier"),
        "latestVersion": entry.get("LatestVersion"),
        "latestPrereleaseVersion": entry.get("LatestPrereleaseVersion"),
    })))
}

/// Makes a test set of the test cases of a process; returns its number.
fn create(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.member("releaseId").as_i64().unwrap_or_default();
    let mut store = emulator.store_mut();
    let release = store
        .get("Releases", &Key::Number(id))
        .filter(|entry| is_in(entry, call.folder_id))
        .ok_or_else(|| Problem::new(404, NO_PROCESS, format!("There is no process {id}.")))?;
    let package = release.text("ProcessKey").to_owned();
    let version = match call.member("versionNumber").as_str().unwrap_or_default() {
        "" => release.text("ProcessVersion"),
        version => version,
    };
    let is_known = versions_of(&store, PROCESSES, &package)
        .iter()
        .any(|known| compare(known.text("Version"), version).is_eq());
    if !is_known {
        let message = format!("The package {package} has no version {version}.");
        return Err(Problem::new(400, INVALID_VERSION, message));
    }
    let body = json!({
        "Name": free_name(&store, call, &format!("{} {version}", release.text("Name"))),
        "EnableCoverage": call.member("enableCoverage") == &json!(true),
        "Packages": [{
            "PackageIdentifier": package,
            "VersionMask": mask(version, call.member("maskBuildVersion") == &json!(true)),
        }],
        "TestCases": cases(&store, call, &package, id, version)?,
    });
    let set = definitions::insert(call, &mut store, &body, "ExternalTool")?;
    Ok(Reply::Created {
        value: json!(set),
        location: format!("/odata/{SETS}({set})"),
    })
}

/// The version itself, or any build of it.
fn mask(version: &str, is_any_build: bool) -> String {
    let main = version.split('-').next().unwrap_or_default();
    let parts: Vec<&str> = main.split('.').take(2).collect();
    if is_any_build {
        format!("{}.x", parts.join("."))
    } else {
        version.to_owned()
    }
}

fn free_name(store: &Store, call: &Call<'_>, name: &str) -> String {
    let is_free =
        |name: &String| definitions::check_name(store, name, call.folder_id, None).is_ok();
    let numbered = (2..=10_000).map(|number| format!("{name} ({number})"));
    std::iter::once(name.to_owned())
        .chain(numbered)
        .find(is_free)
        .unwrap_or_else(|| name.to_owned())
}

/// The test cases that a call names, or all of the package.
fn cases(
    store: &Store,
    call: &Call<'_>,
    package: &str,
    release: i64,
    version: &str,
) -> Result<Vec<Value>, Problem> {
    let named = call.member("testCaseUniqueIds").as_array();
    let named: Vec<&str> = named
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let is = |entry: &Entry, name: &str| entry.text("UniqueId").eq_ignore_ascii_case(name);
    let unknown = named
        .iter()
        .find(|name| !of_package(store, package).any(|entry| is(entry, name)));
    if let Some(unknown) = unknown {
        let message = format!("The package {package} has no test case {unknown}.");
        return Err(Problem::new(400, INVALID_CASE, message));
    }
    let wanted = |entry: &&Entry| named.is_empty() || named.iter().any(|name| is(entry, name));
    Ok(of_package(store, package)
        .filter(wanted)
        .map(|entry| {
            json!({
                "DefinitionId": entry.get("Id"),
                "ReleaseId": release,
                "VersionNumber": version,
            })
        })
        .collect())
}
