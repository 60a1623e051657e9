//! `cargo xtask corpus`: descriptions that others published, generated and compiled.

pub mod compile;
mod documents;
mod forms;
mod generate;
mod report;

use std::path::Path;
use std::time::Duration;

use crate::failure::Failure;
use crate::project::Project;
pub use generate::program;
pub use report::Report;

/// How long the generator may take for one document before it counts as hanging.
const PATIENCE: Duration = Duration::from_secs(60);

/// Goes through `folder`, prints what became of it, and says whether that is within the limits.
/// With `forms` compares what the XML and the JSON of each description give.
pub fn run(project: &Project, folder: &Path, forms: bool) -> Result<bool, Failure> {
    let report = examine(project, folder, "corpus", "release")?;
    print!("{}", report.text());
    let missed = report.missed();
    for limit in &missed {
        println!("missed: {limit}");
    }
    if forms {
        let results = report.results.iter();
        let with_model = results.filter(|it| matches!(it.ending, generate::Ending::Model { .. }));
        let documents: Vec<_> = with_model
            .map(|it| &it.document)
            .filter(|it| !it.name.ends_with(".json"))
            .collect();
        let program = program(project, "release")?;
        let made = project.made("corpus-forms");
        let is_same = forms::compare(project, &program, &documents, &made, PATIENCE)?;
        return Ok(is_same && missed.is_empty());
    }
    Ok(missed.is_empty())
}

/// Generates and compiles each document of `folder`, in `target/<name>`, with the generator built
/// with `profile`.
pub fn examine(
    project: &Project,
    folder: &Path,
    name: &str,
    profile: &str,
) -> Result<Report, Failure> {
    let documents = documents::below(folder)?;
    if documents.is_empty() {
        let folder = folder.display();
        return Err(Failure::new(format!("{folder} holds no description")));
    }
    let program = program(project, profile)?;
    let made = project.made(name);
    compile::empty(&made)?;
    let mut results = Vec::new();
    for document in documents {
        let ending = generate::run(project, &program, &document, &made, "rust", PATIENCE)?;
        let is_service = generate::is_service(&document, &ending);
        results.push(report::Result {
            document,
            ending,
            is_service,
            complaints: Vec::new(),
        });
    }
    compile::check(project, &made, &mut results)?;
    Ok(Report { results })
}
