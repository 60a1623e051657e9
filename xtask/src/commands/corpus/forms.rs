//! Both forms of one description: the JSON that a converter makes of the XML should give the files
//! that the XML gives.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::documents::Document;
use super::generate::{self, Ending};
use crate::failure::{Failure, Stop};
use crate::node::NodeProgram;
use crate::project::Project;

/// Everything that can be written.
const OUTPUTS: &str = "rust,python,typescript,surface,edmx,csdl-json,openapi";

/// What came of one document.
enum Pair {
    Same,
    Differs(String),
    NotConverted(String),
}

/// Prints a line for each of `documents` and the numbers.
pub fn compare(
    project: &Project,
    program: &Path,
    documents: &[&Document],
    made: &Path,
    patience: Duration,
) -> Result<(), Failure> {
    let node = NodeProgram::prepare(project, "peers", "tests/peers").map_err(Stop::into_failure)?;
    let json = made.join("json");
    fs::create_dir_all(&json).map_err(|error| Failure::disk("made", &json, &error))?;
    let paths: Vec<&PathBuf> = documents.iter().map(|document| &document.path).collect();
    let said = node.script(project, "convert.mjs").arguments([&json]);
    let said = said.arguments(paths);
    let said = said.log(&project.made("xtask/corpus-convert.log"))?;
    let said: BTreeMap<&str, &str> = said
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .collect();
    let (mut same, mut different, mut others) = (0, 0, 0);
    println!("\nXML and JSON");
    for document in documents {
        let converted = json.join(format!("{}.json", document.name));
        let pair = if converted.exists() {
            let converted = Document {
                path: converted,
                ..(*document).clone()
            };
            let run = |document: &Document, form: &str| {
                // The same name for both, because it may become that of a version.
                let input = made.join(form).join(&document.crate_name);
                fs::create_dir_all(made.join(form))
                    .and_then(|()| fs::copy(&document.path, &input))
                    .map_err(|error| Failure::disk("written", &input, &error))?;
                let input = Document {
                    path: input,
                    ..document.clone()
                };
                let out = made.join(form);
                let ending = generate::run(project, program, &input, &out, OUTPUTS, patience)?;
                Ok((ending, out.join("sources").join(&document.crate_name)))
            };
            let (_, left) = run(document, "from-xml")?;
            match run(&converted, "from-json")? {
                (Ending::Model { .. }, right) => match difference(&left, &right)? {
                    Some(difference) => Pair::Differs(difference),
                    None => Pair::Same,
                },
                (ending, _) => Pair::Differs(format!("{ending:?}")),
            }
        } else {
            let why = said.get(document.name.as_str());
            Pair::NotConverted(why.map_or_else(String::new, |it| (*it).to_owned()))
        };
        let name = &document.name;
        match pair {
            Pair::Same => {
                same += 1;
                println!("same          {name}");
            }
            Pair::Differs(what) => {
                different += 1;
                println!("different     {name}: {what}");
            }
            Pair::NotConverted(why) => {
                others += 1;
                println!("not converted {name}: {why}");
            }
        }
    }
    println!("{same} give the same files, {different} others, {others} the converter refuses");
    Ok(())
}

/// The first lines that differ in the files below two folders.
fn difference(left: &Path, right: &Path) -> Result<Option<String>, Failure> {
    let (of_left, of_right) = (files(left)?, files(right)?);
    if of_left.keys().ne(of_right.keys()) {
        return Ok(Some("other files".to_owned()));
    }
    let mut found = None;
    for ((name, left), right) in of_left.iter().zip(of_right.values()) {
        let mut pairs = left.lines().zip(right.lines());
        let pair = pairs.find(|(left, right)| left != right);
        // The description says more than what is derived from it.
        let is_better = found.is_none() || name.ends_with("service.edmx");
        if left != right && is_better {
            let (left, right) = pair.unwrap_or(("", "a longer file"));
            found = Some(format!("{name}: {} | {}", left.trim(), right.trim()));
        }
    }
    Ok(found)
}

fn files(folder: &Path) -> Result<BTreeMap<String, String>, Failure> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        let failed = |error| Failure::disk("read", &path, &error);
        for entry in fs::read_dir(&path).map_err(failed)? {
            let entry = entry.map_err(failed)?.path();
            if entry.is_dir() {
                open.push(entry);
            } else {
                let name = entry.strip_prefix(folder).unwrap_or(&entry);
                let text = fs::read_to_string(&entry).map_err(failed)?;
                found.insert(name.display().to_string(), text);
            }
        }
    }
    Ok(found)
}
