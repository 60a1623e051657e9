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

/// Facets whose defaults differ between the forms. In XML nothing is said of a collection's items
/// without `Nullable`, and the converter takes it for false; `Precision` and `Scale` are 0, and it
/// states that; without a scale JSON means a variable one.
const DEFAULTS: [&str; 4] = [
    " Nullable=\"false\"",
    " Precision=\"0\"",
    " Scale=\"0\"",
    " Scale=\"variable\"",
];

/// What came of one document.
enum Pair {
    Same,
    /// They differ in nothing but facets that have one default in XML and another in JSON.
    Defaults,
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
    let (mut same, mut defaults, mut different, mut others) = (0, 0, 0, 0);
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
                (Ending::Model { .. }, right) => difference(&left, &right)?,
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
            Pair::Defaults => {
                defaults += 1;
                println!("defaults      {name}");
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
    println!(
        "{same} give the same files, {defaults} differ in defaults of facets, {different} in more; \
         the converter refuses {others}"
    );
    Ok(())
}

/// How the files below two folders differ, with the first lines that do.
fn difference(left: &Path, right: &Path) -> Result<Pair, Failure> {
    let (of_left, of_right) = (files(left)?, files(right)?);
    if of_left == of_right {
        return Ok(Pair::Same);
    }
    // The description says all that anything else is derived from.
    let described = |files: &BTreeMap<String, String>| -> Vec<String> {
        let text = files.get("service.edmx").map_or("", String::as_str);
        let plain = |line: &str| {
            let facets = DEFAULTS.iter();
            facets.fold(line.trim().to_owned(), |line, it| line.replace(it, ""))
        };
        // By element: facets decide where lines are broken.
        text.split('<').map(plain).collect()
    };
    let (left, right) = (described(&of_left), described(&of_right));
    let mut pairs = left
        .iter()
        .zip(&right)
        .filter(|(left, right)| left != right);
    Ok(match pairs.next() {
        Some((left, right)) => Pair::Differs(format!("{left} | {right}")),
        None if left.len() == right.len() => Pair::Defaults,
        None => Pair::Differs("one description ends earlier".to_owned()),
    })
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
