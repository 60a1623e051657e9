//! `cargo xtask package`: the archives that are published.

mod crates;
mod npm;
mod python;

use std::path::{Path, PathBuf};

use super::joined;
use crate::failure::{Failure, Stop};
use crate::project::Project;
use crate::steps::announced;

pub use crates::crates;
pub use npm::package as npm_package;
pub use python::{REQUIREMENTS, Source, emulator_wheel, sdist, wheel};

/// What is built and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The service description, if it is not the default.
    pub metadata: Option<PathBuf>,
    /// What only OpenAPI says of the same service.
    pub openapi: Option<PathBuf>,
    /// Cargo's profile.
    pub profile: String,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            metadata: None,
            openapi: None,
            profile: "wheel".to_owned(),
        }
    }
}

/// Builds everything for the default description; for another one only what depends on it.
pub fn run(project: &Project, options: &Options) -> Result<(), Failure> {
    let folder = project.made("package");
    let profile = &options.profile;
    let step = |name: &str, work: &dyn Fn() -> Result<PathBuf, Stop>| {
        announced(name, || {
            let path = work()?;
            let size = std::fs::metadata(&path).map_or(0, |about| about.len());
            Ok(((), format!("{} ({} kB)", path.display(), size / 1000)))
        })
        .map_err(Stop::into_failure)
    };
    if let Some(metadata) = described(project, options, &folder)? {
        let metadata = &metadata;
        step("python wheel", &|| {
            let source = Source::staged(project, metadata)?;
            wheel(project, &source, profile, &folder)
        })?;
        step("npm package", &|| {
            npm_package(project, Some(metadata), &folder.join("npm"))
        })?;
        return step("crate", &|| crates(project, Some(metadata), &folder));
    }
    step("python wheel", &|| {
        wheel(project, &Source::tree(project), profile, &folder)
    })?;
    step("python source archive", &|| sdist(project, &folder))?;
    step("npm package", &|| {
        npm_package(project, None, &folder.join("npm"))
    })?;
    step("crates", &|| crates(project, None, &folder))?;
    step("emulator wheel", &|| {
        emulator_wheel(project, profile, &folder)
    })
}

/// The description of another service, both documents in one where there are two.
fn described(
    project: &Project,
    options: &Options,
    folder: &Path,
) -> Result<Option<PathBuf>, Failure> {
    match (&options.metadata, &options.openapi) {
        (Some(metadata), Some(openapi)) => {
            let file = folder.join("service.edmx");
            joined::write(project, &[metadata.clone(), openapi.clone()], &file)?;
            Ok(Some(file))
        }
        (None, Some(_)) => Err(Failure::new(
            "--openapi adds to the metadata of the same service: pass --metadata as well",
        )),
        (metadata, None) => Ok(metadata.clone()),
    }
}
