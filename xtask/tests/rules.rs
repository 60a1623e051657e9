//! Who may depend on whom, and where certain words may stand: the rules of ARCHITECTURE.md.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

const RUNTIME: &str = "bindings/runtime";
const CODEGEN: &str = "codegen";

/// The members that a member may use, as (kind of dependency, member).
const ALLOWED: &[(&str, &[(&str, &str)])] = &[
    // For `fetch`, a feature that no build script asks for.
    ("odata-codegen", &[("normal", "odata-runtime")]),
    ("odata-runtime", &[]),
    (
        "orchestrator-odata",
        &[("normal", "odata-runtime"), ("build", "odata-codegen")],
    ),
    ("orchestrator-emulator", &[("normal", "odata-codegen")]),
    (
        "rust-tests",
        &[
            ("normal", "orchestrator-odata"),
            ("normal", "odata-runtime"),
            ("normal", "orchestrator-emulator"),
            ("build", "odata-codegen"),
            ("dev", "odata-codegen"),
        ],
    ),
    (
        "orchestrator-odata-wasm",
        &[("normal", "orchestrator-odata")],
    ),
    ("wasm-module", &[]),
    (
        "orchestrator-odata-python",
        &[
            ("normal", "orchestrator-odata"),
            ("normal", "odata-runtime"),
        ],
    ),
    ("xtask", &[("normal", "odata-codegen")]),
];

#[test]
fn members_depend_only_on_whom_they_may() {
    let allowed: BTreeMap<&str, &[(&str, &str)]> = ALLOWED.iter().copied().collect();
    let used = dependencies_between_members();
    let names: BTreeSet<&str> = used.keys().map(String::as_str).collect();
    let known: BTreeSet<&str> = allowed.keys().copied().collect();
    assert_eq!(
        names, known,
        "a member without a rule, or a rule without a member"
    );
    for (member, dependencies) in &used {
        for (kind, dependency) in dependencies {
            let pair = (kind.as_str(), dependency.as_str());
            let is_allowed = allowed[member.as_str()].contains(&pair);
            assert!(
                is_allowed,
                "{member} may not have the {kind} dependency {dependency}"
            );
        }
    }
}

#[test]
fn the_generic_crates_know_nothing_of_the_service() {
    for (folder, keep) in [(RUNTIME, everything as fn(&str) -> String), (CODEGEN, code)] {
        let found = lines_with(folder, keep, |line| {
            let line = line.to_ascii_lowercase();
            line.contains("orchestrator") || line.contains("uipath")
        });
        let is_example = |line: &&String| {
            line.starts_with("codegen/tests/") || line.starts_with("codegen/examples/")
        };
        let found: Vec<&String> = found.iter().filter(|line| !is_example(line)).collect();
        assert!(found.is_empty(), "{folder} is for any service: {found:#?}");
    }
}

#[test]
fn one_file_names_the_http_library() {
    let found = lines_with("bindings/runtime/src", code, |line| {
        line.contains("reqwest") && !line.contains("feature = \"reqwest\"")
    });
    assert!(files(&found).len() <= 1, "reqwest has one file: {found:#?}");
}

#[test]
fn one_file_knows_targets() {
    let found: Vec<String> = [RUNTIME, CODEGEN, "bindings/orchestrator"]
        .iter()
        .flat_map(|folder| {
            lines_with(&format!("{folder}/src"), code, |line| {
                ["target_arch", "target_family", "target_os"]
                    .iter()
                    .any(|word| line.contains(word))
            })
        })
        .collect();
    assert!(
        files(&found).len() <= 1,
        "targets have one file: {found:#?}"
    );
}

#[test]
fn webassembly_brings_no_runtime_of_its_own() {
    let line = "tree --package orchestrator-odata --target wasm32-unknown-unknown --edges normal --prefix none";
    let tree = cargo(line);
    let names: BTreeSet<&str> = tree.lines().filter_map(|l| l.split(' ').next()).collect();
    assert!(names.contains("odata-runtime"), "{names:?}");
    for unwanted in ["tokio", "mio", "socket2", "hyper", "reqwest", "rustls"] {
        assert!(!names.contains(unwanted), "{unwanted} is of no use there");
    }
}

#[test]
fn readers_and_emitters_touch_neither_disk_nor_network() {
    let found = lines_with("codegen/src", code, |line| {
        ["std::fs", "fs::", "std::net", "std::process", "env::"]
            .iter()
            .any(|word| line.contains(word))
    });
    // The program: what reads files, and what asks a service.
    let edges = [
        "codegen/src/main.rs:",
        "codegen/src/fetch.rs:",
        "codegen/src/fetch/",
    ];
    let found: Vec<&String> = found
        .iter()
        .filter(|line| !edges.iter().any(|edge| line.starts_with(edge)))
        .collect();
    assert!(found.is_empty(), "bytes in, text out: {found:#?}");
}

#[test]
fn nothing_names_a_folder_of_one_machine() {
    // In two halves, or this file would be the first to break the rule.
    let folders = [("/wo", "rk/"), ("/tm", "p/"), ("/roo", "t/")];
    let folders = folders.map(|(start, end)| format!("{start}{end}"));
    let found = lines_with("", everything, |line| {
        folders.iter().any(|folder| line.contains(folder.as_str()))
    });
    assert_eq!(found, [""; 0]);
}

#[test]
fn archives_carry_the_licences_of_the_project() {
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        let text = fs::read_to_string(root().join(name)).expect("it can be read");
        for folder in ["python", "python/emulator"] {
            let copy = fs::read_to_string(root().join(folder).join(name));
            assert_eq!(copy.ok().as_ref(), Some(&text), "{folder}/{name}");
        }
    }
}

#[test]
fn code_is_told_from_comments_and_tests() {
    let text = "//! head\nlet a = 1; // tail\n#[cfg(test)]\nmod tests {\n    let b = 2;\n}\n";
    assert_eq!(code(text), "\nlet a = 1; // tail\n");
    assert_eq!(everything(text), text);
}

fn root() -> PathBuf {
    let here = fs::canonicalize(env!("CARGO_MANIFEST_DIR")).expect("the folder of this crate");
    here.parent().expect("the workspace around it").to_owned()
}

/// What cargo prints.
fn cargo(line: &str) -> String {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(line.split(' '))
        .current_dir(root())
        .output()
        .expect("cargo");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo {line}: {errors}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// For each member the other members it uses, with the kind of dependency.
fn dependencies_between_members() -> BTreeMap<String, Vec<(String, String)>> {
    let metadata = cargo("metadata --no-deps --format-version 1");
    let metadata: Value = serde_json::from_str(&metadata).expect("JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    let name = |value: &Value| value["name"].as_str().expect("a name").to_owned();
    let members: BTreeSet<String> = packages.iter().map(name).collect();
    let used = |package: &Value| -> Vec<(String, String)> {
        let dependencies = package["dependencies"].as_array().expect("dependencies");
        dependencies
            .iter()
            .map(|entry| {
                (
                    entry["kind"].as_str().unwrap_or("normal").to_owned(),
                    name(entry),
                )
            })
            .filter(|(_, dependency)| members.contains(dependency))
            .collect()
    };
    packages
        .iter()
        .map(|package| (name(package), used(package)))
        .collect()
}

/// `path:number: line` of each line that matches, in the text files below `folder`.
fn lines_with(
    folder: &str,
    keep: fn(&str) -> String,
    matches: impl Fn(&str) -> bool,
) -> Vec<String> {
    let root = root();
    let mut paths = Vec::new();
    walk(&root.join(folder), &mut paths);
    assert!(!paths.is_empty(), "{folder} holds no file");
    let mut found = Vec::new();
    for path in paths {
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        let path = path.strip_prefix(&root).expect("a path below the root");
        let path = path.display().to_string().replace('\\', "/");
        for (index, line) in keep(&text).lines().enumerate() {
            if matches(line) {
                found.push(format!("{path}:{}: {}", index + 1, line.trim()));
            }
        }
    }
    found
}

/// The files below `folder` that are not made by a tool.
fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut entries: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    entries.sort();
    for path in entries {
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        // A worktree has a file where the repository has the folder .git.
        if path.is_symlink() || name == ".git" {
            continue;
        }
        if !path.is_dir() {
            paths.push(path);
        } else if !is_made(&name) {
            walk(&path, paths);
        }
    }
}

/// Folders that .gitignore names, and environments of Python.
fn is_made(name: &str) -> bool {
    let tools = [".git", "target", "node_modules", "__pycache__"];
    tools.contains(&name) || name.ends_with("_cache") || name.starts_with("venv") || name == ".venv"
}

fn files(found: &[String]) -> BTreeSet<&str> {
    found
        .iter()
        .filter_map(|line| line.split(':').next())
        .collect()
}

fn everything(text: &str) -> String {
    text.to_owned()
}

/// Without lines of comment and without the tests at the end; line numbers stay.
fn code(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let is_test_module = |pair: &[&str]| pair[0] == "#[cfg(test)]" && pair[1].starts_with("mod ");
    let end = lines
        .windows(2)
        .position(is_test_module)
        .unwrap_or(lines.len());
    lines[..end]
        .iter()
        .map(|line| {
            if line.trim_start().starts_with("//") {
                "\n".to_owned()
            } else {
                format!("{line}\n")
            }
        })
        .collect()
}
