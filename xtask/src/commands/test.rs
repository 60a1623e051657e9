//! `cargo xtask test`: every check, each a step.

mod browser;
mod capture;
mod dependencies;
mod emulator;
mod fetched;
mod foreign;
mod python_archives;
mod python_package;
mod python_users;
mod spark;
mod wasm;

pub use browser::bench as bench_browser;
pub use emulator::official_environment;
pub use python_package::install;
pub use spark::environment as spark_environment;
pub use wasm::Compiler;

use std::path::PathBuf;

use crate::commands::{corpus, demo, generate, package, series};
use crate::failure::{Failure, Stop};
use crate::invocation::Invocation;
use crate::project::Project;
use crate::python;
use crate::steps::{Detail, Steps};
use crate::tally::Tally;

type Outcome = Result<Detail, Stop>;

struct Step {
    name: &'static str,
    work: fn(&Project) -> Outcome,
}

/// The steps, the quick ones first.
const STEPS: &[Step] = &[
    Step::new("format", format),
    Step::new("generated files", generated),
    Step::new("python lint", python_lint),
    Step::new("python types", python_types),
    Step::new("table of calls", table_of_calls),
    Step::new("table of calls, self test", table_of_calls_self_test),
    Step::new("dependencies", dependencies::deny),
    Step::new("clippy", clippy),
    Step::new("tests", tests),
    Step::new("compatible series", series::run),
    Step::new("odd descriptions", odd_descriptions),
    Step::new("conformance 17.0", conformance_17),
    Step::new("conformance 20.0", conformance_20),
    Step::new("foreign server", foreign::odatapy),
    Step::new("foreign server, cap", foreign::cap),
    Step::new("answers 17.0", emulator::answers_17),
    Step::new("answers 20.0", emulator::answers_20),
    Step::new("openapi 20.0", emulator::openapi),
    Step::new("official client", emulator::official),
    Step::new("wasm build", wasm::build),
    Step::new("wasm in node", wasm::in_node),
    Step::new("browser", browser::browser),
    Step::new("python package", python_package::package),
    Step::new("python package, types", python_users::types),
    Step::new("python emulator wheel", python_users::emulator_wheel),
    Step::new("python docs", python_users::docs),
    Step::new("python spark", spark::spark),
    Step::new("python sources", python_archives::sources),
    Step::new("load", load),
    Step::new("docs", docs),
    // Builds the client anew, and the next run does, too.
    Step::new("python package 20.0", python_archives::other_version),
    Step::new("crate 20.0", crate_20),
    Step::new("fetched", fetched::rust),
    Step::new("fetched, python", fetched::python),
    Step::new("fetched, browser", fetched::browser),
    Step::new("live capture", capture::rust),
    Step::new("live capture, python", capture::python),
    Step::new("live capture, browser", capture::browser),
];

impl Step {
    const fn new(name: &'static str, work: fn(&Project) -> Outcome) -> Self {
        Self { name, work }
    }

    fn is_wanted(&self, only: &[String]) -> bool {
        only.is_empty() || only.iter().any(|word| self.name.contains(word.as_str()))
    }
}

/// Runs the steps whose name contains one of the words, all without words.
pub fn run(project: &Project, only: &[String]) -> Result<bool, Failure> {
    let wanted: Vec<&Step> = STEPS.iter().filter(|step| step.is_wanted(only)).collect();
    if wanted.is_empty() {
        return Err(
            Failure::new(format!("no step is named {}", only.join(" or ")))
                .by_hand("cargo xtask test --list"),
        );
    }
    let mut steps = Steps::default();
    for step in wanted {
        steps.step(step.name, || (step.work)(project));
    }
    println!("\n{}", steps.summary());
    Ok(steps.is_good())
}

/// Prints the names of the steps.
pub fn list() {
    for step in STEPS {
        println!("{}", step.name);
    }
}

fn format(project: &Project) -> Outcome {
    component(project, "fmt", "rustfmt")?;
    let log = project.made("xtask/format.log");
    let files = project.cargo("fmt --all -- --check -l").log(&log);
    files.map_err(|failure| failure.by_hand("cargo fmt --all"))?;
    Ok(String::new())
}

fn clippy(project: &Project) -> Outcome {
    component(project, "clippy", "clippy")?;
    let line = "clippy --workspace --all-targets -- -D warnings";
    cargo(project, "clippy", line).map(|_| String::new())
}

fn tests(project: &Project) -> Outcome {
    counted(&cargo(project, "tests", "test --workspace")?)
}

/// Code for descriptions with one oddity each, through what `cargo xtask corpus` does; all of it
/// compiles.
fn odd_descriptions(project: &Project) -> Outcome {
    let folder = "codegen/tests/odd";
    let report = corpus::examine(project, &project.path(folder), "odd", "dev")?;
    if report.is_complete() {
        return Ok(report.summary());
    }
    Err(Failure::new("some do not compile")
        .output(report.text())
        .by_hand(format!("cargo xtask corpus {folder}"))
        .into())
}

fn generated(project: &Project) -> Outcome {
    generate::check(project)?;
    Ok(String::new())
}

// Of the whole workspace, as in the step before: what is built does not depend on the selection.
fn conformance_17(project: &Project) -> Outcome {
    let line = "test --workspace --test conformance --test emulator";
    counted(&cargo(project, "conformance-17.0", line)?)
}

fn conformance_20(project: &Project) -> Outcome {
    let output = project
        .cargo("test --package rust-tests --test conformance --test emulator")
        .with("ORCHESTRATOR_METADATA", "metadata/20.0.edmx")
        .with("CARGO_TARGET_DIR", project.made("20.0"))
        .log(&project.made("xtask/conformance-20.0.log"))?;
    counted(&output)
}

/// The crate for one version, as its archive has it, built.
fn crate_20(project: &Project) -> Outcome {
    let metadata = project.path("bindings/orchestrator/metadata/20.0.edmx");
    let archive = package::crates(project, Some(&metadata), &project.made("package"))?;
    let name = archive.file_name().unwrap_or_default();
    Ok(name.to_string_lossy().into_owned())
}

/// A minute of mixed load with faults on the emulator.
// The step "tests" built both programs, with the same features.
fn load(project: &Project) -> Outcome {
    let build = project.cargo("build --workspace --bins --examples");
    build.log(&project.made("xtask/load-build.log"))?;
    let program = project.made("debug/examples/load");
    let output = project
        .program(&program)
        .arguments(["--seconds", "60"])
        .log(&project.made("xtask/load.log"))?;
    let figures = output.lines().find(|line| line.contains(" calls in "));
    Ok(figures.unwrap_or_default().to_owned())
}

fn docs(project: &Project) -> Outcome {
    project
        .cargo("doc --workspace --no-deps")
        .with("RUSTDOCFLAGS", "-D warnings")
        .log(&project.made("xtask/docs.log"))?;
    Ok(String::new())
}

fn python_lint(project: &Project) -> Outcome {
    let cache = project.made("xtask/ruff");
    let check =
        tool(project, &["-m", "ruff", "check", "tests", "python"])?.with("RUFF_CACHE_DIR", &cache);
    check.log(&project.made("xtask/ruff-check.log"))?;
    let format = tool(
        project,
        &["-m", "ruff", "format", "--check", "tests", "python"],
    )?;
    let output = format
        .with("RUFF_CACHE_DIR", &cache)
        .log(&project.made("xtask/ruff-format.log"))?;
    Ok(output.trim().to_owned())
}

fn python_types(project: &Project) -> Outcome {
    let foreign = demo::foreign_environment(project)?.python;
    let strict = ["-m", "mypy", "--strict", "--no-color-output"];
    let cache = project.made("xtask/mypy");
    for folder in ["tests/conformance", "tests/emulator", "tests/peers"] {
        let name = folder.replace('/', "-");
        tool(project, &strict)?
            .with("MYPY_CACHE_DIR", &cache)
            .arguments(["--exclude", "/(official|openapi)/", folder])
            .log(&project.made(&format!("xtask/mypy-{name}.log")))?;
    }
    // The tests of the package are read with its sources, of which the native part has stubs.
    tool(project, &strict)?
        .with("MYPY_CACHE_DIR", &cache)
        .with("MYPYPATH", "python:python/emulator:tests/python")
        .arguments([
            "--exclude",
            "/pages/",
            "python/orchestrator_odata",
            "tests/python",
        ])
        .log(&project.made("xtask/mypy-python.log"))?;
    let official = official_environment(project)?.python;
    let openapi = emulator::openapi_environment(project)?.python;
    // Scripts that use packages are checked with those packages at hand.
    for (python, folder) in [
        (foreign, "tests/foreign"),
        (official, "tests/emulator/official"),
        (openapi, "tests/emulator/openapi"),
    ] {
        let name = folder.replace('/', "-");
        tool(project, &strict)?
            .with("MYPY_CACHE_DIR", &cache)
            .with("MYPYPATH", "tests/emulator")
            .arguments(["--python-executable".as_ref(), python.as_os_str()])
            .arguments([folder])
            .log(&project.made(&format!("xtask/mypy-{name}.log")))?;
    }
    Ok(String::new())
}

fn table_of_calls(project: &Project) -> Outcome {
    let call = tool(project, &["tests/conformance/make_calls.py", "--check"])?;
    call.log(&project.made("xtask/table-of-calls.log"))?;
    Ok(String::new())
}

fn table_of_calls_self_test(project: &Project) -> Outcome {
    let folder = "tests/conformance";
    let call = tool(
        project,
        &["-m", "unittest", "discover", "--start-directory", folder],
    )?;
    counted(&call.log(&project.made("xtask/table-of-calls-self-test.log"))?)
}

/// Python with the tools that this repository's scripts are checked with.
pub fn tool(project: &Project, arguments: &[&str]) -> Result<Invocation, Stop> {
    Ok(project.program(&tools(project)?).arguments(arguments))
}

/// The interpreter of the environment with these tools.
fn tools(project: &Project) -> Result<PathBuf, Stop> {
    Ok(python::environment(project, "venv-tools", "xtask/python-tools.txt")?.python)
}

fn last_line(output: &str) -> String {
    output.lines().last().unwrap_or_default().to_owned()
}

fn cargo(project: &Project, log: &str, line: &str) -> Result<String, Stop> {
    let log = project.made(&format!("xtask/{log}.log"));
    Ok(project.cargo(line).log(&log)?)
}

/// A step that ends well without having run a test has not done its work.
fn counted(output: &str) -> Outcome {
    let tally = Tally::read(output);
    if tally.is_empty() {
        return Err(Failure::new("it ran no test").output(output).into());
    }
    Ok(tally.to_string())
}

/// The same for tests of Node.
fn counted_tap(output: &str) -> Outcome {
    let passed = output.lines().find_map(|line| line.strip_prefix("# pass "));
    match passed.and_then(|count| count.parse::<u32>().ok()) {
        Some(count) if count > 0 => Ok(format!("{count} tests")),
        _ => Err(Failure::new("it ran no test").output(output).into()),
    }
}

fn component(project: &Project, subcommand: &str, name: &str) -> Result<(), Stop> {
    let version = project.cargo(&format!("{subcommand} --version"));
    match version.command().output() {
        Ok(output) if output.status.success() => Ok(()),
        _ => Err(Stop::NotRun(format!(
            "{name} is not installed: rustup component add {name}"
        ))),
    }
}
