//! `cargo xtask corpus`: descriptions that others published, generated and compiled.

mod compile;
mod documents;
mod generate;
mod report;

use std::path::Path;
use std::time::Duration;

use crate::failure::Failure;
use crate::project::Project;
pub use report::Report;

/// How long the generator may take for one document before it counts as hanging.
const PATIENCE: Duration = Duration::from_secs(60);

/// Goes through `folder`, prints what became of it, and says whether that is within the limits.
pub fn run(project: &Project, folder: &Path) -> Result<bool, Failure> {
    let report = examine(project, folder, "corpus", "release")?;
    print!("{}", report.text());
    let missed = report.missed();
    for limit in &missed {
        println!("missed: {limit}");
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
    let program = generate::program(project, profile)?;
    let made = project.made(name);
    compile::empty(&made)?;
    let mut results = Vec::new();
    for document in documents {
        let ending = generate::run(project, &program, &document, &made, PATIENCE)?;
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
