//! Queries that must not compile, each beside the one that does once its mistake is mended.
//!
//! All pairs of a kind go through the compiler at once: a function for each, and an error with the
//! expected code must stand in each wrong function, and none in a right one.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

type Outcome = Result<(), Box<dyn std::error::Error>>;

struct Pair {
    right: &'static str,
    wrong: &'static str,
    code: &'static str,
}

/// Reads `right | wrong | code` lines.
fn pairs(text: &'static str) -> Vec<Pair> {
    let lines = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .filter_map(|line| {
            let mut parts = line.split(" | ").map(str::trim);
            Some(Pair {
                right: parts.next()?,
                wrong: parts.next()?,
                code: parts.next()?,
            })
        })
        .collect()
}

const PRELUDE: &str = "#![allow(unused)]
use orchestrator_odata::{models::*, properties::*, runtime::*, runtime::query::*, Orchestrator};
struct Article { name: Option<String>, picture: Option<String>, notes: Option<String>, sold: Option<bool>, returned: Option<bool>, tags: Option<Vec<String>>, hidden_tags: Option<Vec<String>> }
mod article {
    use super::Article;
    orchestrator_odata::runtime::property!(Article, name, \"Name\", String);
    orchestrator_odata::runtime::property!(Article, picture, \"Picture\", String; Unfilterable);
    orchestrator_odata::runtime::property!(Article, notes, \"Notes\", String; Unsortable);
    orchestrator_odata::runtime::property!(Article, sold, \"Sold\", bool);
    orchestrator_odata::runtime::property!(Article, returned, \"Returned\", bool; Unfilterable; Unsortable);
    orchestrator_odata::runtime::property!(Article, tags, \"Tags\", Vec<String>);
    orchestrator_odata::runtime::property!(Article, hidden_tags, \"HiddenTags\", Vec<String>; Unfilterable);
}
";

/// One function a line, so that an error's line tells the function.
fn program(bodies: impl Iterator<Item = &'static str>) -> String {
    let mut text = PRELUDE.to_owned();
    for (number, body) in bodies.enumerate() {
        let _ = writeln!(
            text,
            "fn case_{number}(orch: &Orchestrator, job: &Job) {{ let _ = {body}; }}"
        );
    }
    text
}

struct Compiler {
    dependencies: PathBuf,
    library: PathBuf,
    scratch: PathBuf,
}

/// An error: the index of the function and its code.
type Found = (usize, String);

impl Compiler {
    /// With each build of the client beside this test, the newest first: some may be of another
    /// service description.
    fn all() -> Result<Vec<Self>, Box<dyn std::error::Error>> {
        let test = env::current_exe()?;
        let dependencies = test.parent().ok_or("no folder")?.to_owned();
        let mut builds = Vec::new();
        for entry in fs::read_dir(&dependencies)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with("liborchestrator_odata-") && name.ends_with(".rlib") {
                builds.push((entry.metadata()?.modified()?, entry.path()));
            }
        }
        builds.sort_unstable();
        let newest_first = builds.into_iter().rev().map(|(_, library)| Self {
            dependencies: dependencies.clone(),
            library,
            scratch: PathBuf::from(env!("CARGO_TARGET_TMPDIR")),
        });
        Ok(newest_first.collect())
    }

    fn errors(&self, name: &str, text: &str) -> Result<Vec<Found>, Box<dyn std::error::Error>> {
        let file = self.scratch.join(format!("{name}.rs"));
        fs::write(&file, text)?;
        let output = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
            .args([
                "--edition",
                "2024",
                "--crate-type",
                "lib",
                "--emit",
                "metadata",
            ])
            .args(["--error-format", "json", "--cap-lints", "allow"])
            .arg("--extern")
            .arg(format!("orchestrator_odata={}", self.library.display()))
            .arg("-L")
            .arg(format!("dependency={}", self.dependencies.display()))
            .arg("--out-dir")
            .arg(&self.scratch)
            .arg(&file)
            .output()?;
        let messages = String::from_utf8(output.stderr)?;
        let found = messages.lines().filter_map(|line| error(line, &file));
        let found: Vec<Found> = found.collect();
        if !output.status.success() && found.is_empty() {
            return Err(messages.into());
        }
        Ok(found)
    }
}

fn error(line: &str, file: &Path) -> Option<Found> {
    let message: serde_json::Value = serde_json::from_str(line).ok()?;
    if message["level"] != "error" {
        return None;
    }
    let spans = message["spans"].as_array()?;
    let span = spans.iter().find(|span| {
        span["file_name"]
            .as_str()
            .is_some_and(|name| Path::new(name) == file)
    })?;
    let line = usize::try_from(span["line_start"].as_u64()?).ok()?;
    let first = PRELUDE.lines().count() + 1;
    let code = message["code"]["code"].as_str().unwrap_or_default();
    Some((line.checked_sub(first)?, code.to_owned()))
}

fn check(name: &str, pairs: &[Pair]) -> Outcome {
    let right = program(pairs.iter().map(|pair| pair.right));
    let mut said = "no build of orchestrator-odata".to_owned();
    let mut found = None;
    for compiler in Compiler::all()? {
        match compiler.errors(&format!("{name}_right"), &right)?.first() {
            Some((number, code)) => {
                said = format!("{code}: `{}` must compile", pairs[*number].right);
            }
            None => {
                found = Some(compiler);
                break;
            }
        }
    }
    let compiler = found.ok_or(said)?;
    let wrong = program(pairs.iter().map(|pair| pair.wrong));
    let found = compiler.errors(&format!("{name}_wrong"), &wrong)?;
    for (number, pair) in pairs.iter().enumerate() {
        let codes: Vec<&str> = found
            .iter()
            .filter(|(function, _)| *function == number)
            .map(|(_, code)| code.as_str())
            .collect();
        if !codes.contains(&pair.code) {
            let wrong = pair.wrong;
            return Err(format!("`{wrong}`: {} expected, {codes:?} found", pair.code).into());
        }
    }
    Ok(())
}

#[test]
fn wrong_types_do_not_compile() -> Outcome {
    let pairs = pairs(include_str!("compile_fail/types.txt"));
    assert!(pairs.len() >= 40, "{} pairs", pairs.len());
    check("types", &pairs)
}

#[test]
fn unknown_properties_do_not_compile() -> Outcome {
    let pairs = pairs(include_str!("compile_fail/names.txt"));
    assert!(pairs.len() >= 5, "{} pairs", pairs.len());
    check("names", &pairs)
}
