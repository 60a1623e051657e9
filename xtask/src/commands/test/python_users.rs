//! Steps that use the Python packages as their users do: with checkers of types, with pytest, and
//! as the pages show it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::python_package::{built, install};
use super::{Outcome, counted, last_line, python_package, tool};
use crate::commands::package;
use crate::failure::{Failure, Stop};
use crate::project::Project;

const ALLOWLIST: &str = "python/stubtest-allowlist.txt";
const CHECKED: &[&str] = &[
    "python/emulator",
    "python/examples/test_with_emulator",
    "tests/python/pages",
];
const NOTEBOOK: &str = "python/docs/notebook.ipynb";
const PAGES: &str = "python/docs";
const FURTHER_PAGES: &[&str] = &["README.md", "python/README.md", "python/emulator/README.md"];

/// The stub of the native part against what is installed, and pyright over package and examples.
pub fn types(project: &Project) -> Outcome {
    let user = environment(project)?;
    install(project, &super::tools(project)?, &[built(project)?])?;
    let stubs = tool(project, &["tests/python/check_stubs.py", ALLOWLIST])?;
    let stubs = stubs.log(&project.made("xtask/python-stubs.log"))?;
    let pyright = tool(project, &["-m", "pyright", "--project", "python"])?
        .arguments(["--pythonpath".as_ref(), user.as_os_str()])
        .log(&project.made("xtask/pyright.log"))?;
    // What imports the packages, or others, is checked with them at hand.
    for folder in CHECKED {
        tool(project, &["-m", "mypy", "--strict", "--no-color-output"])?
            .arguments(["--python-executable".as_ref(), user.as_os_str()])
            .arguments([folder])
            .with("MYPY_CACHE_DIR", project.made("xtask/mypy"))
            .log(&project.made("xtask/mypy-python-users.log"))?;
    }
    Ok(format!(
        "{}; pyright: {}",
        last_line(&stubs),
        last_line(&pyright)
    ))
}

/// The wheel with the emulator: by itself, and in a project that is tested with it.
pub fn emulator_wheel(project: &Project) -> Outcome {
    let python = environment(project)?;
    let mut output = String::new();
    for folder in [
        "python/emulator/tests",
        "python/examples/test_with_emulator",
    ] {
        output += &project
            .program(&python)
            .arguments(["-m", "pytest", "-q", "-p", "no:cacheprovider"])
            .inside(&project.path(folder))
            .log(&project.made("xtask/python-emulator-wheel.log"))?;
    }
    counted(&output)
}

/// The blocks of Python in all pages, and the notebook.
pub fn docs(project: &Project) -> Outcome {
    let python = environment(project)?;
    let run = |script: &str| project.program(&python).arguments([script]);
    let blocks = run("tests/python/pages/snippets.py")
        .arguments(pages(project)?)
        .log(&project.made("xtask/python-snippets.log"))?;
    let notebook = run("tests/python/pages/notebook.py")
        .arguments([NOTEBOOK])
        .log(&project.made("xtask/python-notebook.log"))?;
    Ok(format!("{}; {}", last_line(&blocks), last_line(&notebook)))
}

/// The pages with blocks of Python, in order.
fn pages(project: &Project) -> Result<Vec<PathBuf>, Failure> {
    let folder = project.path(PAGES);
    let files = fs::read_dir(&folder).map_err(|error| Failure::disk("read", &folder, &error))?;
    let names = files.filter_map(|entry| entry.ok().map(|entry| entry.file_name()));
    let mut pages: Vec<PathBuf> = names
        .map(|name| Path::new(PAGES).join(name))
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
        .collect();
    pages.sort();
    pages.extend(FURTHER_PAGES.iter().map(PathBuf::from));
    Ok(pages)
}

/// The environment of the tests with both wheels, made once for all steps of a run.
fn environment(project: &Project) -> Result<PathBuf, Stop> {
    static PYTHON: Mutex<Option<PathBuf>> = Mutex::new(None);
    let mut known = PYTHON.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(python) = known.as_ref() {
        return Ok(python.clone());
    }
    let python = python_package::installed(project)?;
    let out = project.made("package");
    let emulator = package::emulator_wheel(project, "dev", &out)?;
    install(project, &python, &[emulator])?;
    *known = Some(python.clone());
    Ok(python)
}
