//! Steps for what is published for Python: the archives are built, installed into environments,
//! and used from there.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

use super::Outcome;
use super::python_package::install;
use crate::commands::package::{self, REQUIREMENTS, Source};
use crate::failure::{Failure, Stop};
use crate::project::Project;
use crate::python;

const CALLS: &str = "tests/python/conformance.py";
/// Files count as new: cargo takes what was built of older ones for what it is asked to build,
/// wherever they stood.
const UNPACK: &str = "\
import sys, tarfile, time
def new(member, folder):
    return tarfile.data_filter(member, folder).replace(mtime=time.time(), deep=False)
with tarfile.open(sys.argv[1]) as archive:
    archive.extractall(sys.argv[2], filter=new)
";
const OTHER: &str = "20.0";

/// The wheel for another service description, and its table of calls.
pub fn other_version(project: &Project) -> Outcome {
    let metadata = project.path(&format!("bindings/orchestrator/metadata/{OTHER}.edmx"));
    let source = Source::staged(project, &metadata)?;
    let wheel = package::wheel(project, &source, "dev", &project.made("package"))?;
    let python = python::environment(project, "venv-package-20.0", REQUIREMENTS)?.python;
    install(project, &python, &[wheel])?;
    let calls = project
        .program(&python)
        .arguments([CALLS, "--version", OTHER])
        .log(&project.made("xtask/python-calls-20.0.log"))?;
    Ok(calls.lines().last().unwrap_or_default().to_owned())
}

/// The source archive and the checkout, each built by pip as for somebody who has no wheel.
pub fn sources(project: &Project) -> Outcome {
    let python = python::environment(project, "venv-archive", REQUIREMENTS)?.python;
    let archive = package::sdist(project, &project.made("package"))?;
    let folder = env::temp_dir().join(format!("orchestrator-odata-{}", process::id()));
    let unpacked = unpack(project, &python, &archive, &folder);
    let outcome = unpacked.and_then(|unpacked| {
        for (name, source) in [("archive", unpacked), ("checkout", project.path("python"))] {
            build_and_install(project, &python, &source, name)?;
            project
                .program(&python)
                .arguments([CALLS, "--only", "Jobs.list"])
                .log(&project.made(&format!("xtask/python-{name}-calls.log")))?;
        }
        Ok("archive and checkout".to_owned())
    });
    // It may never have been made.
    let _ = fs::remove_dir_all(&folder);
    outcome
}

/// Unpacks outside the checkout, so that what the archive lacks is found missing.
fn unpack(
    project: &Project,
    python: &Path,
    archive: &Path,
    folder: &Path,
) -> Result<PathBuf, Stop> {
    project
        .program(python)
        .arguments(["-c", UNPACK])
        .arguments([archive, folder])
        .log(&project.made("xtask/python-unpack.log"))?;
    let entries = fs::read_dir(folder).map_err(|error| Failure::disk("read", folder, &error))?;
    let first = entries.filter_map(Result::ok).next();
    first
        .map(|entry| entry.path())
        .ok_or_else(|| Failure::new("the source archive is empty").into())
}

/// `pip install SOURCE`, with what is needed for it at hand and with a quick profile.
fn build_and_install(
    project: &Project,
    python: &Path,
    source: &Path,
    name: &str,
) -> Result<(), Stop> {
    let pip = ["-m", "pip", "--disable-pip-version-check"];
    let remove = project.program(python).arguments(pip);
    remove
        .arguments(["uninstall", "--yes", "orchestrator-odata"])
        .log(&project.made("xtask/python-uninstall.log"))?;
    project
        .program(python)
        .arguments(pip)
        .arguments(["install", "--verbose", "--no-deps", "--no-build-isolation"])
        .arguments([source])
        .without("ORCHESTRATOR_METADATA")
        .with("PATH", path_with(python)?)
        .with("MATURIN_PEP517_ARGS", "--profile dev")
        .with("CARGO_TARGET_DIR", project.made(""))
        .log(&project.made(&format!("xtask/python-{name}.log")))?;
    Ok(())
}

/// The search path with the programs of an environment before all others.
fn path_with(python: &Path) -> Result<OsString, Failure> {
    let known = env::var_os("PATH").unwrap_or_default();
    let folders = python.parent().map(PathBuf::from).into_iter();
    env::join_paths(folders.chain(env::split_paths(&known)))
        .map_err(|error| Failure::new(format!("PATH cannot be extended: {error}")))
}
