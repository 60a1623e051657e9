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
    /// The JSON that this project writes gives the same files, and the converter's does not.
    Lost(String),
    /// JSON has one member for a name that XML has twice.
    NoForm(String),
    Differs(String),
    /// The converter does not take the document; whether the JSON written here gives the same files.
    NotConverted(String, bool),
}

/// Files by their names, as they were generated.
type Made = BTreeMap<String, String>;

/// Where the generator is, and where it writes.
struct Forms<'p> {
    project: &'p Project,
    program: &'p Path,
    made: &'p Path,
    patience: Duration,
}

/// Prints a line for each of `documents` and the numbers; says whether both forms mean the same.
pub fn compare(
    project: &Project,
    program: &Path,
    documents: &[&Document],
    made: &Path,
    patience: Duration,
) -> Result<bool, Failure> {
    let json = made.join("json");
    let said = convert(project, documents, &json)?;
    let forms = Forms {
        project,
        program,
        made,
        patience,
    };
    let (mut same, mut lost, mut without, mut different, mut others) = (0, 0, 0, 0, 0);
    println!("\nXML and JSON");
    for document in documents {
        let name = &document.name;
        let converted = json.join(format!("{name}.json"));
        let pair = if converted.exists() {
            forms.pair(document, &converted)?
        } else {
            let why = said.get(name).map_or("nothing is said", String::as_str);
            Pair::NotConverted(why.to_owned(), forms.is_kept(document)?)
        };
        let (count, line) = match pair {
            Pair::Same => (&mut same, format!("same          {name}")),
            Pair::Lost(what) => (&mut lost, format!("lost          {name}: {what}")),
            Pair::NoForm(name_of_two) => (
                &mut without,
                format!("no JSON form  {name}: {name_of_two} is a type and an operation"),
            ),
            Pair::Differs(what) => (&mut different, format!("different     {name}: {what}")),
            Pair::NotConverted(why, true) => (&mut others, format!("not converted {name}: {why}")),
            Pair::NotConverted(why, false) => (
                &mut different,
                format!("different     {name}: the JSON written here; not converted: {why}"),
            ),
        };
        *count += 1;
        println!("{line}");
    }
    println!(
        "{same} give the same files; {different} differ; in {lost} the converter loses something, \
         {others} it does not convert, and the JSON written here gives the same files; {without} \
         have no JSON form"
    );
    Ok(different == 0)
}

/// Writes the JSON of all documents into a folder; gives what the converter says of each.
fn convert(
    project: &Project,
    documents: &[&Document],
    json: &Path,
) -> Result<BTreeMap<String, String>, Failure> {
    let node = NodeProgram::prepare(project, "peers", "tests/peers").map_err(Stop::into_failure)?;
    fs::create_dir_all(json).map_err(|error| Failure::disk("made", json, &error))?;
    let paths: Vec<&PathBuf> = documents.iter().map(|document| &document.path).collect();
    let said = node
        .script(project, "convert.mjs")
        .arguments([json])
        .arguments(paths)
        .log(&project.made("xtask/corpus-convert.log"))?;
    let lines = said.lines().filter_map(|line| line.split_once('\t'));
    Ok(lines
        .map(|(name, what)| (name.to_owned(), what.to_owned()))
        .collect())
}

impl Forms<'_> {
    fn pair(&self, document: &Document, converted: &Path) -> Result<Pair, Failure> {
        let (_, from_xml) = self.generate(document, &document.path, "from-xml")?;
        let left = files(&from_xml)?;
        let (ending, right) = self.generate(document, converted, "from-json")?;
        if !matches!(ending, Ending::Model { .. }) {
            return Ok(Pair::Differs(format!("{ending:?}")));
        }
        let right = files(&right)?;
        if left == right {
            return Ok(Pair::Same);
        }
        let what = first_difference(&left, &right);
        Ok(match shared_name(document) {
            _ if self.gives_the_same(document, &from_xml)? => Pair::Lost(what),
            Some(name) => Pair::NoForm(name),
            None => Pair::Differs(what),
        })
    }

    /// Whether a document that the converter does not take has a JSON form all the same.
    fn is_kept(&self, document: &Document) -> Result<bool, Failure> {
        let (_, from_xml) = self.generate(document, &document.path, "from-xml")?;
        self.gives_the_same(document, &from_xml)
    }

    /// Whether the JSON in a folder of generated files gives those files.
    fn gives_the_same(&self, document: &Document, folder: &Path) -> Result<bool, Failure> {
        let json = folder.join("service.csdl.json");
        let (_, again) = self.generate(document, &json, "from-own-json")?;
        Ok(files(&again)? == files(folder)?)
    }

    /// Everything that is generated of one form of a document, and the folder with it.
    fn generate(
        &self,
        document: &Document,
        path: &Path,
        form: &str,
    ) -> Result<(Ending, PathBuf), Failure> {
        let out = self.made.join(form);
        // The same name for all forms, because it may become that of a version.
        let input = out.join(&document.crate_name);
        fs::create_dir_all(&out)
            .and_then(|()| fs::copy(path, &input))
            .map_err(|error| Failure::disk("written", &input, &error))?;
        let input = Document {
            path: input,
            ..document.clone()
        };
        let (project, patience) = (self.project, self.patience);
        let ending = generate::run(project, self.program, &input, &out, OUTPUTS, patience)?;
        Ok((ending, out.join("sources").join(&document.crate_name)))
    }
}

/// A name that a schema gives to a type and to an operation.
fn shared_name(document: &Document) -> Option<String> {
    let bytes = fs::read(&document.path).ok()?;
    let (read, _) = odata_codegen::csdl::read(&document.name, &bytes).ok()?;
    read.schemas.iter().find_map(|schema| {
        let is_type = |name: &str| {
            schema.structured_types.iter().any(|it| it.name == name)
                || schema.enum_types.iter().any(|it| it.name == name)
                || schema.type_definitions.iter().any(|it| it.name == name)
        };
        let mut operations = schema.operations.iter();
        operations
            .find(|it| is_type(&it.name))
            .map(|it| it.name.clone())
    })
}

/// The first lines of the descriptions that differ: they say all that anything else is derived from.
fn first_difference(left: &Made, right: &Made) -> String {
    let described = |files: &Made| {
        let text = files.get("service.edmx").map_or("", String::as_str);
        let lines = text.lines().map(|line| line.trim().to_owned());
        lines.collect::<Vec<_>>()
    };
    let (left, right) = (described(left), described(right));
    let mut pairs = left.iter().zip(&right);
    match pairs.find(|(left, right)| left != right) {
        Some((left, right)) => format!("{left} | {right}"),
        None if left.len() == right.len() => "files other than the description".to_owned(),
        None => "one description ends earlier".to_owned(),
    }
}

fn files(folder: &Path) -> Result<Made, Failure> {
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
