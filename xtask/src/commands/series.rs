//! `cargo xtask test series`: what the comparison of versions calls compatible is compiled.
//!
//! Each document of `codegen/tests/series` is a version of one service. A program that uses all of
//! the version before it is compiled against its client, in three languages, and must come through
//! exactly where no source code is said to break.

mod callers;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use odata_codegen::config::Config;
use odata_codegen::diff::{Impact, compare};
use odata_codegen::emit::{File, python, rust, typescript};
use odata_codegen::load;
use odata_codegen::model::Service;

use super::corpus::compile::{CRATE, Package};
use super::test::tool;
use crate::failure::{Failure, Stop};
use crate::files;
use crate::node::{NodeProgram, copy};
use crate::project::Project;

const FOLDER: &str = "codegen/tests/series";
/// The languages, by the names of their impacts.
const LANGUAGES: [Impact; 3] = Impact::LANGUAGES;

/// One version.
struct Version {
    name: String,
    service: Service,
    /// The languages in which callers of the version before break, as its first line states.
    breaks: BTreeSet<String>,
}

/// A version after another.
struct Step<'v> {
    old: &'v Version,
    new: &'v Version,
    folder: PathBuf,
}

/// Compares and compiles all steps; says how many there are of each outcome.
pub fn run(project: &Project) -> Result<String, Stop> {
    let versions = versions(project)?;
    let made = project.made("series");
    let pairs = versions.iter().zip(versions.iter().skip(1));
    let steps: Vec<Step<'_>> = pairs
        .map(|(old, new)| Step {
            old,
            new,
            folder: made.join(&new.name),
        })
        .collect();
    let mut problems = Vec::new();
    for step in &steps {
        let found = compare(&step.old.service, &step.new.service);
        let broken = LANGUAGES.into_iter().filter(|it| found.breaks_source(*it));
        let broken: BTreeSet<String> = broken.map(|it| it.name().to_owned()).collect();
        if broken != step.new.breaks {
            problems.push(format!(
                "{}: said to break {broken:?}, and meant to break {:?}",
                step.new.name, step.new.breaks
            ));
        }
    }
    let rust = rust_fails(project, &made, &steps)?;
    let (mut compiled, mut refused) = (0, 0);
    for (step, rust) in steps.iter().zip(rust) {
        let outcomes = [
            rust,
            python_fails(project, step)?,
            typescript_fails(project, step)?,
        ];
        for (language, complaint) in LANGUAGES.iter().zip(outcomes) {
            let is_meant = step.new.breaks.contains(language.name());
            match complaint {
                None => compiled += 1,
                Some(_) => refused += 1,
            }
            match (is_meant, complaint) {
                (false, Some(complaint)) => {
                    let (name, language) = (&step.new.name, language.name());
                    problems.push(format!(
                        "{name}: {language} no longer compiles\n{complaint}"
                    ));
                }
                (true, None) => {
                    let (name, language) = (&step.new.name, language.name());
                    problems.push(format!("{name}: {language} compiles, and should not"));
                }
                _ => {}
            }
        }
    }
    if !problems.is_empty() {
        return Err(Failure::new("the comparison and the compilers disagree")
            .output(problems.join("\n"))
            .into());
    }
    Ok(format!(
        "{} steps in 3 languages: {compiled} compile, {refused} do not, all as foretold",
        steps.len()
    ))
}

fn versions(project: &Project) -> Result<Vec<Version>, Failure> {
    let folder = project.path(FOLDER);
    let entries = fs::read_dir(&folder).map_err(|error| Failure::disk("read", &folder, &error))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|it| Some(it.ok()?.path())).collect();
    paths.sort();
    let mut versions = Vec::new();
    for path in paths {
        let text = files::read(&path)?;
        let name = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let stated = text
            .lines()
            .next()
            .and_then(|line| line.strip_prefix("<!-- breaks:"));
        let stated = stated.and_then(|line| line.strip_suffix("-->"));
        let stated =
            stated.ok_or_else(|| Failure::new(format!("{name} does not say what it breaks")))?;
        let loaded = load(&name, text.as_bytes(), &Config::default());
        let (service, _) = loaded.map_err(|found| {
            let found: Vec<String> = found.iter().map(ToString::to_string).collect();
            Failure::new(format!("{name} is not in order")).output(found.join("\n"))
        })?;
        versions.push(Version {
            breaks: stated.split_whitespace().map(str::to_owned).collect(),
            name,
            service,
        });
    }
    Ok(versions)
}

/// What the compiler of Rust says of each step; all go through it at once.
fn rust_fails(
    project: &Project,
    made: &Path,
    steps: &[Step<'_>],
) -> Result<Vec<Option<String>>, Stop> {
    let package = Package::new(project, made.join("package"), "series-target");
    let mut names = Vec::new();
    for step in steps {
        let name = format!("step_{}", step.new.name);
        let folder = step.folder.join("rust");
        let options = rust::Options {
            client: "Service".to_owned(),
        };
        let files = rust::emit(&step.new.service, &options);
        let files = files.map_err(|error| Failure::new(error.to_string()))?;
        write(&folder, &files)?;
        let caller = folder.join("caller.rs");
        write_text(&caller, &callers::rust(&step.old.service))?;
        let modules = CRATE.replace("MODULES", &folder.display().to_string());
        let caller = format!(
            "\n/// What was written against the version before.\n#[path = \"{}\"]\nmod caller;\n",
            caller.display()
        );
        names.push((name, format!("{modules}{caller}")));
    }
    let said = package.check(&names)?;
    Ok(said
        .into_iter()
        .map(|it| (!it.is_empty()).then(|| it.join("\n")))
        .collect())
}

fn python_fails(project: &Project, step: &Step<'_>) -> Result<Option<String>, Stop> {
    let folder = step.folder.join("python");
    let package = folder.join("orchestrator_odata");
    copy(&project.path("python/orchestrator_odata"), &package)?;
    write(&package, &python::emit(&step.new.service))?;
    let caller = folder.join("caller.py");
    write_text(&caller, &callers::python(&step.old.service))?;
    // The package has parts by hand that name types of another service.
    let call = tool(project, &["-m", "mypy", "--strict", "--no-color-output"])?
        .arguments(["--follow-imports=silent"])
        .arguments([&caller])
        .with("MYPYPATH", &folder)
        .with("MYPY_CACHE_DIR", folder.join("cache"));
    complaint(&call)
}

fn typescript_fails(project: &Project, step: &Step<'_>) -> Result<Option<String>, Stop> {
    let program = NodeProgram::prepare(project, "browser", "tests/browser")?;
    let folder = step.folder.join("typescript");
    let package = folder.join("package");
    copy(&project.path("wasm/package"), &package)?;
    write(
        &package.join("generated"),
        &typescript::emit(&step.new.service),
    )?;
    let caller = folder.join("caller.ts");
    write_text(&caller, &callers::typescript(&step.old.service))?;
    let call = program
        .script(project, "node_modules/typescript/bin/tsc")
        .arguments([
            "--strict", "--noEmit", "--target", "es2023", "--module", "nodenext",
        ])
        .arguments([
            "--lib",
            "es2023,dom,dom.iterable,dom.asynciterable",
            "--types",
            "",
        ])
        .arguments(["--skipLibCheck"])
        .arguments([&caller]);
    complaint(&call)
}

/// What a checker complains of, if it does.
fn complaint(call: &crate::invocation::Invocation) -> Result<Option<String>, Stop> {
    let output = call.command().output();
    let output = output.map_err(|error| Failure::new(format!("it cannot be started: {error}")))?;
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    match output.status.code() {
        Some(0) => Ok(None),
        Some(1 | 2) if said.contains("error") => Ok(Some(said)),
        _ => Err(Failure::new("the checker did not come to an end")
            .output(said)
            .into()),
    }
}

fn write(folder: &Path, files: &[File]) -> Result<(), Failure> {
    files
        .iter()
        .try_for_each(|file| write_text(&folder.join(&file.path), &file.text))
}

fn write_text(path: &Path, text: &str) -> Result<(), Failure> {
    files::write(path, text).map(drop)
}
