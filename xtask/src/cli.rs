//! The command line.

use std::path::PathBuf;

use crate::commands::bench_client::What;
use crate::commands::generate::Description;
use crate::commands::package;

/// What `cargo xtask --help` prints.
pub const HELP: &str = "\
The commands of this repository.

usage: cargo xtask <command> [options]

  demo                 the Rust client at work against the emulator: an automation of invoices,
                       what failed in it and why, a job and a queue item from start to end
  dashboard            the dashboard of wasm/examples, built and served, with the emulator behind
                       it, until Ctrl+C
  test [word...]       every check: formatting, lints, tests, the table of calls for both API
                       versions, generated files, Python scripts, documentation; with words,
                       only the steps whose name contains one of them
  test --list          the names of those steps
  generate             writes what of the packages is generated and committed, from the
                       descriptions of all versions in bindings/orchestrator/metadata;
                       --metadata FILE takes in another version first, with --openapi FILE for
                       what only that format says of it; which version it is, is read from
                       versions.txt beside it (odata-codegen fetch writes it), or --version says
  generate --check     fails when one of these files is not what the descriptions say
  package              builds the archives for Python, the npm package and the crates into
                       target/package;
                       --metadata FILE builds those for another service description, with
                       --openapi FILE for what only that format says of the same service,
                       --profile NAME with another profile of cargo than wheel
  corpus FOLDER        generates Rust from every description in the folder and compiles it with
                       warnings denied; fails where the generator breaks, says no place of what is
                       wrong, or less than 99 % of the services compile; with --forms also turns
                       each document in XML into JSON with odata-csdl, and says whether both
                       forms give the same files
  bench compile        times the build of the generated crate and of a program that calls
                       every operation; --runs N takes the median of N builds (default 3)
  bench records        compares the generated types with the same types derived by serde: build
                       times, size of a program, decoding; --runs N as above (default 3)
  bench faults         runs in which something goes wrong: rows lost or doubled, writes sent
                       again, hangs; --runs N (default 10000), --seed N the first (default 1)
  bench logs           how fast the emulator serves robot logs, and in how much memory
  bench memory         memory while a million rows are paged through
  bench decode         a page of queue items into typed values, against serde by hand
  bench rows           CPU time for a million rows, against reqwest and serde by hand
  bench queries        random typed queries, read by the emulator's parser and by one of others;
                       --count N for so many (default 100000)
  bench call           one call on loopback, against reqwest and serde by hand
  bench generate       CPU time and memory of the generator for 17.0, for a part of it copied up
                       to 30 MB and, with a folder that has it, for Microsoft Graph, beside
                       odata2ts, SAP's generator and odata-csdl
  bench python         the Python package's release wheel against msgspec, pyarrow, polars, httpx
                       and the official client: decoding, tables, calls, import, size
  bench bulk           robot logs to Parquet: CPU against download, decoding and writing alone, memory,
                       beside httpx, orjson and pyarrow; --rows N for so many (default 50000, then
                       5000000); then runs that are killed 50 times, a budget of requests with
                       faults, and what planning costs; by way of Spark on two workers, one
                       killed, where Java is
  bench browser        size, first call and 100,000 rows of the npm package in Chromium, against
                       fetch and JSON.parse; frames of the dashboard with 100,000 jobs, and
                       while it tails 1000 log lines a second
  help, --help, -h     this text

Everything that is made stands under target/ (or CARGO_TARGET_DIR): environments of Python in
venv-*, the output of each step in xtask/. Deleting it is always safe.

environment:
  PYTHON               the Python to make environments with (3.10 or later; default python3)";

const BENCHMARKS: &str = "compile, records, faults, logs, memory, queries, decode, rows, call, generate, python, bulk or browser";

/// A command with its options.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Print a text.
    Help(&'static str),
    /// The demo.
    Demo,
    /// The dashboard with the emulator.
    Dashboard,
    /// Descriptions that others published.
    Corpus {
        /// Where they are.
        folder: PathBuf,
        /// Whether both forms are compared.
        forms: bool,
    },
    /// The checks, all or those whose name contains one of the words.
    Test {
        /// The words.
        only: Vec<String>,
    },
    /// The names of the checks.
    TestSteps,
    /// The generated files.
    Generate {
        /// Compare instead of writing.
        check: bool,
    },
    /// A further version among those that the packages are made of.
    Add(Description),
    /// The archives that are published.
    Package(package::Options),
    /// Build times.
    BenchCompile {
        /// Builds to take the median of.
        runs: usize,
    },
    /// Generated against derived types.
    BenchRecords {
        /// Builds to take the median of.
        runs: usize,
    },
    /// Runs in which something goes wrong.
    BenchFaults {
        /// How many.
        runs: usize,
        /// The seed of the first.
        seed: u64,
    },
    /// The generator against others.
    BenchGenerate {
        /// Where the description of Microsoft Graph is.
        corpus: Option<PathBuf>,
    },
    /// Robot logs of the emulator.
    BenchLogs,
    /// The npm package in a browser.
    BenchBrowser,
    /// Memory while paging.
    BenchMemory,
    /// Random queries against two parsers.
    BenchQueries {
        /// How many.
        count: usize,
    },
    /// The Python package against its peers.
    BenchPython,
    /// Large extractions.
    BenchBulk {
        /// Numbers of rows; none for those of the script.
        rows: Vec<usize>,
    },
    /// The client against what is written by hand.
    BenchClient {
        /// What is measured.
        what: What,
    },
}

/// Reads the arguments after the program's name.
pub fn parse(arguments: &[String]) -> Result<Command, String> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if words
        .iter()
        .any(|word| matches!(*word, "--help" | "-h" | "help"))
    {
        return Ok(Command::Help(HELP));
    }
    match words.as_slice() {
        [] => Err("no command given".to_owned()),
        ["demo"] => Ok(Command::Demo),
        ["corpus"] => Err("corpus takes a folder".to_owned()),
        ["corpus", folder] | ["corpus", folder, "--forms"] => Ok(Command::Corpus {
            folder: PathBuf::from(folder),
            forms: words.len() > 2,
        }),
        ["dashboard"] => Ok(Command::Dashboard),
        ["test", "--list"] => Ok(Command::TestSteps),
        ["test", only @ ..] => match only.iter().find(|word| word.starts_with('-')) {
            Some(option) => Err(format!("test has no option {option}")),
            None => Ok(Command::Test {
                only: only.iter().map(|word| (*word).to_owned()).collect(),
            }),
        },
        ["generate"] => Ok(Command::Generate { check: false }),
        ["generate", "--check"] => Ok(Command::Generate { check: true }),
        ["generate", options @ ..] => adding(options),
        ["package", options @ ..] => packaging(options),
        ["bench", "compile"] => Ok(Command::BenchCompile { runs: 3 }),
        ["bench", "compile", "--runs", runs] => Ok(Command::BenchCompile {
            runs: at_least_one(runs)?,
        }),
        ["bench", "records"] => Ok(Command::BenchRecords { runs: 3 }),
        ["bench", "records", "--runs", runs] => Ok(Command::BenchRecords {
            runs: at_least_one(runs)?,
        }),
        ["bench", "faults", options @ ..] => faults(options),
        ["bench", "logs"] => Ok(Command::BenchLogs),
        ["bench", "memory"] => Ok(Command::BenchMemory),
        ["bench", "queries"] => Ok(Command::BenchQueries { count: 100_000 }),
        ["bench", "queries", "--count", count] => Ok(Command::BenchQueries {
            count: at_least_one(count)?,
        }),
        ["bench", "decode"] => Ok(Command::BenchClient { what: What::Decode }),
        ["bench", "rows"] => Ok(Command::BenchClient { what: What::Rows }),
        ["bench", "call"] => Ok(Command::BenchClient { what: What::Call }),
        ["bench", "generate"] => Ok(Command::BenchGenerate { corpus: None }),
        ["bench", "generate", folder] => Ok(Command::BenchGenerate {
            corpus: Some(PathBuf::from(folder)),
        }),
        ["bench", "python"] => Ok(Command::BenchPython),
        ["bench", "bulk"] => Ok(Command::BenchBulk { rows: Vec::new() }),
        ["bench", "bulk", "--rows", rows] => Ok(Command::BenchBulk {
            rows: vec![at_least_one(rows)?],
        }),
        ["bench", "browser"] => Ok(Command::BenchBrowser),
        ["bench"] => Err(format!("bench takes a name: {BENCHMARKS}")),
        [
            "bench",
            "compile" | "records" | "logs" | "memory" | "queries" | "decode" | "rows" | "call"
            | "generate" | "python" | "bulk" | "browser",
            rest @ ..,
        ]
        | ["demo" | "dashboard" | "corpus", rest @ ..] => {
            Err(format!("cannot understand `{}`", rest.join(" ")))
        }
        ["bench", name, ..] => Err(format!("no benchmark {name}; there are {BENCHMARKS}")),
        [command, ..] => Err(format!("no command {command}")),
    }
}

/// `--runs` and `--seed`, in any order.
fn faults(options: &[&str]) -> Result<Command, String> {
    let (mut runs, mut seed) = (10_000, 1);
    for pair in options.chunks(2) {
        match pair {
            ["--runs", text] => runs = at_least_one(text)?,
            ["--seed", text] => {
                let number = text.parse();
                seed = number.map_err(|_| format!("--seed takes a number, not {text}"))?;
            }
            _ => return Err(format!("cannot understand `{}`", pair.join(" "))),
        }
    }
    Ok(Command::BenchFaults { runs, seed })
}

/// `--metadata`, `--openapi` and `--profile`, in any order.
fn packaging(options: &[&str]) -> Result<Command, String> {
    let mut found = package::Options::default();
    for pair in options.chunks(2) {
        match pair {
            ["--metadata", file] => found.metadata = Some(PathBuf::from(file)),
            ["--openapi", file] => found.openapi = Some(PathBuf::from(file)),
            ["--profile", name] => found.profile = (*name).to_owned(),
            _ => return Err(format!("cannot understand `{}`", pair.join(" "))),
        }
    }
    Ok(Command::Package(found))
}

fn adding(options: &[&str]) -> Result<Command, String> {
    let (mut metadata, mut openapi, mut version) = (None, None, None);
    for pair in options.chunks(2) {
        match pair {
            ["--metadata", file] => metadata = Some(PathBuf::from(file)),
            ["--openapi", file] => openapi = Some(PathBuf::from(file)),
            ["--version", label] => version = Some((*label).to_owned()),
            _ => return Err(format!("cannot understand `{}`", pair.join(" "))),
        }
    }
    let metadata = metadata.ok_or("generate takes --metadata FILE, or nothing")?;
    Ok(Command::Add(Description {
        metadata,
        openapi,
        version,
    }))
}

fn at_least_one(runs: &str) -> Result<usize, String> {
    match runs.parse() {
        Ok(runs) if runs > 0 => Ok(runs),
        _ => Err(format!("a number from 1 is needed, not {runs}")),
    }
}

#[cfg(test)]
mod tests {
    use super::{Command, Description, What, package, parse};

    fn parsed(line: &str) -> Result<Command, String> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        parse(&words)
    }

    #[test]
    fn commands() {
        assert_eq!(parsed("demo"), Ok(Command::Demo));
        assert_eq!(parsed("dashboard"), Ok(Command::Dashboard));
        assert_eq!(parsed("test"), Ok(Command::Test { only: Vec::new() }));
        assert_eq!(
            parsed("test clippy docs"),
            Ok(Command::Test {
                only: vec!["clippy".to_owned(), "docs".to_owned()]
            })
        );
        assert_eq!(
            parsed("generate --check"),
            Ok(Command::Generate { check: true })
        );
        assert_eq!(
            parsed("generate --metadata a.json --openapi b.yaml"),
            Ok(Command::Add(Description {
                metadata: "a.json".into(),
                openapi: Some("b.yaml".into()),
                version: None,
            }))
        );
        assert_eq!(
            parsed("bench compile --runs 5"),
            Ok(Command::BenchCompile { runs: 5 })
        );
        assert_eq!(
            parsed("bench records --runs 1"),
            Ok(Command::BenchRecords { runs: 1 })
        );
        assert_eq!(
            parsed("bench faults --seed 7 --runs 20"),
            Ok(Command::BenchFaults { runs: 20, seed: 7 })
        );
        assert_eq!(
            parsed("package --profile dev --metadata a.edmx"),
            Ok(Command::Package(package::Options {
                metadata: Some("a.edmx".into()),
                openapi: None,
                profile: "dev".to_owned(),
            }))
        );
        assert_eq!(
            parsed("bench rows"),
            Ok(Command::BenchClient { what: What::Rows })
        );
        assert!(matches!(parsed("test --help"), Ok(Command::Help(_))));
    }

    #[test]
    fn mistakes_are_named() {
        for (line, message) in [
            ("", "no command given"),
            ("deploy", "no command deploy"),
            ("corpus", "corpus takes a folder"),
            ("demo now", "cannot understand `now`"),
            ("generate --chek", "cannot understand `--chek`"),
            ("package --metadata", "cannot understand `--metadata`"),
            ("test --fast", "test has no option --fast"),
            (
                "bench",
                "bench takes a name: compile, records, faults, logs, memory, queries, decode, rows, call, generate, python, bulk or browser",
            ),
            (
                "bench speed",
                "no benchmark speed; there are compile, records, faults, logs, memory, queries, decode, rows, call, generate, python, bulk or browser",
            ),
            ("bench compile --runs 0", "a number from 1 is needed, not 0"),
        ] {
            assert_eq!(parsed(line), Err(message.to_owned()), "{line}");
        }
    }
}
