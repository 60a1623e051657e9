//! The generator on one document, in a process of its own, so that nothing that it does to itself
//! ends more than that.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::time::{Duration, Instant};

use super::documents::Document;
use crate::failure::Failure;
use crate::project::Project;

/// How the generator ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ending {
    /// It wrote files.
    Model {
        /// The last line of its messages: how much there is in the document, and what is wrong.
        summary: String,
    },
    /// It said what is wrong and where.
    Located(String),
    /// It said something, but not where.
    NotLocated(String),
    /// It panicked, was killed, or did not come to an end.
    Broken(String),
}

/// The generator's program, built with a profile of cargo.
pub fn program(project: &Project, profile: &str) -> Result<PathBuf, Failure> {
    let build = project.cargo("build --package odata-codegen --profile");
    let build = build.arguments([profile]);
    build.log(&project.made("xtask/corpus-generator.log"))?;
    let folder = if profile == "dev" { "debug" } else { profile };
    let name = format!("{folder}/odata-codegen{}", std::env::consts::EXE_SUFFIX);
    Ok(project.made(&name))
}

/// Generates `outputs` below `made/sources/<crate>`.
pub fn run(
    project: &Project,
    program: &Path,
    document: &Document,
    made: &Path,
    outputs: &str,
    patience: Duration,
) -> Result<Ending, Failure> {
    let log = made.join("messages").join(&document.crate_name);
    let folder = made.join("messages");
    fs::create_dir_all(&folder).map_err(|error| Failure::disk("made", &folder, &error))?;
    let messages = File::create(&log).map_err(|error| Failure::disk("written", &log, &error))?;
    let call = project
        .program(program)
        .arguments(["generate", "--emit", outputs, "--out"])
        .arguments([
            &made.join("sources").join(&document.crate_name),
            &document.path,
        ]);
    let mut child = call
        .command()
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(messages)
        .spawn()
        .map_err(|error| Failure::new(format!("the generator cannot be started: {error}")))?;
    let start = Instant::now();
    let status = loop {
        let ended = child.try_wait();
        match ended.map_err(|error| Failure::new(format!("the generator is lost: {error}")))? {
            Some(status) => break Some(status),
            None if start.elapsed() > patience => {
                let _ = child.kill();
                let _ = child.wait();
                break None;
            }
            None => std::thread::sleep(Duration::from_millis(2)),
        }
    };
    let messages = fs::read(&log).map_err(|error| Failure::disk("read", &log, &error))?;
    let messages = String::from_utf8_lossy(&messages);
    Ok(ending(
        status,
        &messages,
        &document.path.display().to_string(),
    ))
}

fn ending(status: Option<ExitStatus>, messages: &str, source: &str) -> Ending {
    let last = messages.lines().last().unwrap_or_default().to_owned();
    match status.map(|status| status.code()) {
        None => Ending::Broken("it does not come to an end".to_owned()),
        Some(Some(0)) => Ending::Model { summary: last },
        Some(Some(1)) => match located(messages, source) {
            Some(message) => Ending::Located(message),
            None => Ending::NotLocated(last),
        },
        Some(Some(2)) => Ending::NotLocated(last),
        Some(code) => {
            let panic = messages.lines().find(|line| line.contains("panicked at"));
            let what = panic.map_or_else(|| format!("ended with {code:?}"), str::to_owned);
            Ending::Broken(what)
        }
    }
}

/// The last error with its place, in one line.
fn located(messages: &str, source: &str) -> Option<String> {
    let lines: Vec<&str> = messages.lines().collect();
    let pair = lines.windows(2).rev().find(|pair| {
        let place = pair[1].trim_start().strip_prefix("--> ");
        let place = place.and_then(|place| place.strip_prefix(source));
        let is_line = |rest: &str| rest.starts_with(':') && !rest.starts_with(":0");
        pair[0].starts_with("error[") && place.is_some_and(is_line)
    })?;
    let place = pair[1].rsplit(['/', '\\']).next().unwrap_or_default();
    Some(format!("{} ({place})", pair[0]))
}

/// Whether the document declares something that can be called: a set, a singleton, an import.
/// What cannot be read counts when it contains the word, unless it is of OData 1 to 3.
pub fn is_service(document: &Document, ending: &Ending) -> bool {
    let bytes = fs::read(&document.path).unwrap_or_default();
    if let Ending::Model { .. } = ending
        && let Ok((read, _)) = odata_codegen::csdl::read(&document.name, &bytes)
    {
        let mut containers = read.schemas.iter().filter_map(|it| it.container.as_ref());
        return containers.any(|it| !it.sources.is_empty() || !it.imports.is_empty());
    }
    if let Ending::Located(message) = ending
        && message.starts_with("error[odata-version]")
    {
        return false;
    }
    let text = String::from_utf8_lossy(&bytes);
    let words = ["EntitySet", "Singleton", "FunctionImport", "ActionImport"];
    words.iter().any(|word| text.contains(word))
}
