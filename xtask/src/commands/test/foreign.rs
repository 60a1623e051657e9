//! Steps against OData servers that this project did not write: a test function is a scenario.

use std::time::Duration;

use super::Outcome;
use crate::commands::demo;
use crate::failure::Failure;
use crate::invocation::Invocation;
use crate::node::NodeProgram;
use crate::project::Project;
use crate::server::Server;
use crate::tally::Tally;

/// How many scenarios there have to be with each server at least, and with both.
const ODATAPY: u64 = 30;
const CAP: u64 = 100;
const BOTH: u64 = 60;
const _: () = assert!(ODATAPY + CAP >= BOTH);

const PATIENCE: Duration = Duration::from_secs(300);

/// The server that serves this project's service description.
pub fn odatapy(project: &Project) -> Outcome {
    let python = demo::foreign_environment(project)?.python;
    let call = project.program(&python).arguments([
        "-B",
        "tests/foreign/serve.py",
        "--metadata",
        "bindings/orchestrator/metadata/17.0.edmx",
        "--exit-with-stdin",
        "--rows=2300",
        "--page-size=500",
    ]);
    let tests = Tests {
        name: "foreign_odatapy",
        variable: "ORCHESTRATOR_TEST_FOREIGN_ODATAPY",
        below: "/odata",
        least: ODATAPY,
    };
    tests.run(project, &call)
}

/// The server that describes itself, and whose client is generated from that.
pub fn cap(project: &Project) -> Outcome {
    let program = NodeProgram::prepare(project, "foreign-cap", "tests/foreign/cap")?;
    let tests = Tests {
        name: "foreign_cap",
        variable: "ORCHESTRATOR_TEST_FOREIGN_CAP",
        below: "",
        least: CAP,
    };
    tests.run(project, &program.script(project, "serve.js"))
}

/// A test program and the service that it wants.
struct Tests {
    name: &'static str,
    variable: &'static str,
    /// What of the address the client adds by itself.
    below: &'static str,
    least: u64,
}

impl Tests {
    fn run(&self, project: &Project, call: &Invocation) -> Outcome {
        let log = |what: &str| project.made(&format!("xtask/{}{what}.log", self.name));
        let mut server = Server::start(call, &log("-server"), PATIENCE)?;
        let url = server.greeting.strip_prefix("listening on ");
        let outcome = match url.and_then(|url| url.strip_suffix(self.below)) {
            Some(url) => {
                let tests = project.cargo(&format!("test --workspace --test {}", self.name));
                tests.with(self.variable, url).log(&log(""))
            }
            None => Err(Failure::new("the server does not say where it listens")
                .output(server.greeting.clone())),
        };
        server.stop();
        scenarios(&outcome?, self.least)
    }
}

fn scenarios(output: &str, least: u64) -> Outcome {
    let tally = Tally::read(output);
    let passed = tally.passed();
    if passed < least || tally.ignored() > 0 {
        let what = format!("{passed} scenarios ran, at least {least} have to, and none ignored");
        return Err(Failure::new(what).output(output).into());
    }
    Ok(format!("{passed} scenarios, {passed} passed"))
}
