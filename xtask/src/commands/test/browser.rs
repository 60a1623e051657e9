//! The package for JavaScript in a real browser.

use std::path::{Path, PathBuf};

use super::python_package::by_version;
use super::{Outcome, counted_tap, emulator};
use crate::commands::dashboard;
use crate::commands::demo::start_emulator;
use crate::commands::package::npm_package;
use crate::failure::{Failure, Stop};
use crate::node::{Node, NodeProgram};
use crate::project::Project;

const SOURCES: &str = "tests/browser";
/// Where Debian puts it.
pub const CHROMIUM: &str = "/usr/bin/chromium";
/// The description whose package is weighed by itself, beside the published one of all versions.
const OLDEST: &str = "bindings/orchestrator/metadata/17.0.edmx";
/// More rows than a page holds.
const ROBOT_LOGS: &str = "2500";

/// What the dashboard is looked at with: several pages, and not many more.
pub const DASHBOARD: [&str; 6] = [
    "--jobs",
    "3000",
    "--queue-items",
    "500",
    "--robot-logs",
    "5000",
];
/// What a dashboard must bear.
const MANY: [&str; 4] = ["--jobs", "100000", "--robot-logs", "1000"];

/// The types, the table of calls, what programs notice, and the dashboard, in Chromium.
pub fn browser(project: &Project) -> Outcome {
    let Prepared {
        node,
        program,
        package,
    } = prepare(project)?;
    program
        .script(project, "node_modules/typescript/bin/tsc")
        .arguments([
            "--project".as_ref(),
            project.made("browser/tsconfig.json").as_os_str(),
        ])
        .log(&project.made("xtask/browser-types.log"))?;
    program
        .script(project, "queries.test.mjs")
        .arguments([project.path("wasm/package")])
        .log(&project.made("xtask/browser-queries.log"))?;
    program
        .script(project, "permissions.test.mjs")
        .arguments([package.as_path(), &project.path("tests/data/facts")])
        .log(&project.made("xtask/browser-permissions.log"))?;
    let calls = program
        .script(project, "conformance.mjs")
        .arguments([package.as_os_str(), CHROMIUM.as_ref()])
        .arguments([project.path("tests/conformance/calls.jsonl")])
        .arguments([project.path("wasm/package")])
        .log(&project.made("xtask/browser-calls.log"))?;
    let call = project
        .program(&emulator::program(project)?)
        .arguments(["--robot-logs", ROBOT_LOGS]);
    let (_server, [address, token, _]) = start_emulator(project, call, "browser-emulator")?;
    let judged = |script: &str, log: &str| {
        program
            .script(project, script)
            .arguments([package.as_os_str(), CHROMIUM.as_ref()])
            .arguments([&address, &token])
            .with("NODE_OPTIONS", "--test-reporter=tap")
            .log(&project.made(log))
    };
    // First what depends on the sample as it is.
    let tests = judged("behaviour.test.mjs", "xtask/browser-tests.log")?;
    let faults = judged("faults.test.mjs", "xtask/browser-faults.log")?;
    let secrets = judged("secrets.test.mjs", "xtask/browser-secrets.log")?;
    let files = dashboard::build(project, &node, &package)?.file("dist");
    let call = project
        .program(&emulator::program(project)?)
        .arguments(DASHBOARD);
    let (_server, [address, token, _]) = start_emulator(project, call, "dashboard-emulator")?;
    let clicks = program
        .script(project, "dashboard.test.mjs")
        .arguments([package, files, project.made("browser/screenshots")])
        .arguments([CHROMIUM, &address, &token])
        .with("NODE_OPTIONS", "--test-reporter=tap")
        .log(&project.made("xtask/browser-dashboard.log"))?;
    let calls = by_version(&calls);
    let (tests, faults) = (counted_tap(&tests)?, counted_tap(&faults)?);
    let (secrets, clicks) = (counted_tap(&secrets)?, counted_tap(&clicks)?);
    Ok(format!(
        "{calls}; {tests}; faults: {faults}; secrets: {secrets}; dashboard: {clicks}"
    ))
}

/// `cargo xtask bench browser`: what the package costs in a browser, and how fluid the dashboard is.
pub fn bench(project: &Project) -> Result<(), Failure> {
    let Prepared {
        node,
        program,
        package,
    } = prepare(project).map_err(Stop::into_failure)?;
    let oldest = project.made("browser/oldest");
    npm_package(project, Some(Path::new(OLDEST)), &oldest).map_err(Stop::into_failure)?;
    program
        .script(project, "bench.mjs")
        .arguments([package.as_os_str(), CHROMIUM.as_ref(), oldest.as_os_str()])
        .show()?;
    let files = dashboard::build(project, &node, &package)
        .map_err(Stop::into_failure)?
        .file("dist");
    // Built first: who waits for the server to speak does not wait for a compiler.
    project
        .cargo("build --quiet --release --package orchestrator-emulator")
        .show()?;
    let call = project.cargo("run --quiet --release --package orchestrator-emulator --");
    let log = "dashboard-bench-emulator";
    let (_server, [address, token, _]) = start_emulator(project, call.arguments(MANY), log)?;
    program
        .script(project, "bench-dashboard.mjs")
        .arguments([files.as_os_str(), CHROMIUM.as_ref()])
        .arguments([address, token])
        .show()
}

struct Prepared {
    node: Node,
    program: NodeProgram,
    package: PathBuf,
}

/// The tests with the package that they need.
fn prepare(project: &Project) -> Result<Prepared, Stop> {
    if !Path::new(CHROMIUM).is_file() {
        return Err(Stop::NotRun(format!(
            "{CHROMIUM} is missing: apt install chromium"
        )));
    }
    let node = Node::prepare(project, "browser", SOURCES)?;
    let program = NodeProgram::with(project, &node, "browser", SOURCES)?;
    // Where an installation would put it: the tests find it by its name.
    let package = project.made("browser/node_modules/orchestrator-odata");
    npm_package(project, None, &package)?;
    Ok(Prepared {
        node,
        program,
        package,
    })
}
