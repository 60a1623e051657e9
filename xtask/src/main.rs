//! The commands of this repository; `cargo xtask --help` lists them.

mod cli;
mod commands;
mod failure;
mod files;
mod invocation;
mod node;
mod project;
mod python;
mod server;
mod steps;
mod tally;

use std::process::ExitCode;

use cli::Command;
use failure::Failure;
use project::Project;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let command = match cli::parse(&arguments) {
        Ok(command) => command,
        Err(message) => {
            eprintln!("error: {message}\n\n{}", cli::HELP);
            return ExitCode::from(2);
        }
    };
    match run(&command) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

/// Runs a command; `false` when it ran to its end and found something wrong.
fn run(command: &Command) -> Result<bool, Failure> {
    if let Command::Help(text) = command {
        println!("{text}");
        return Ok(true);
    }
    let project = Project::find()?;
    match command {
        Command::Help(_) => Ok(true),
        Command::Dashboard => commands::dashboard::run(&project).map(|()| true),
        Command::Corpus { folder, forms } => commands::corpus::run(&project, folder, *forms),
        Command::Demo => commands::demo::run(&project).map(|()| true),
        Command::Test { only } => commands::test::run(&project, only),
        Command::TestSteps => {
            commands::test::list();
            Ok(true)
        }
        Command::Add(described) => commands::generate::add(&project, described).map(|()| true),
        Command::Generate { check: false } => commands::generate::write(&project).map(|()| true),
        Command::Generate { check: true } => commands::generate::check(&project).map(|()| true),
        Command::Package(options) => commands::package::run(&project, options).map(|()| true),
        Command::BenchCompile { runs } => {
            commands::bench_compile::run(&project, *runs).map(|()| true)
        }
        Command::BenchRecords { runs } => {
            commands::bench_records::run(&project, *runs).map(|()| true)
        }
        Command::BenchFaults { runs, seed } => {
            commands::bench_faults::run(&project, *runs, *seed).map(|()| true)
        }
        Command::BenchBrowser => commands::test::bench_browser(&project).map(|()| true),
        Command::BenchGenerate { corpus } => {
            commands::bench_generate::run(&project, corpus.as_deref()).map(|()| true)
        }
        Command::BenchLogs => commands::bench_logs::run(&project).map(|()| true),
        Command::BenchClient { what } => {
            commands::bench_client::run(&project, *what).map(|()| true)
        }
        Command::BenchQueries { count } => {
            commands::bench_queries::run(&project, *count).map(|()| true)
        }
        Command::BenchBulk { rows } => commands::bench_bulk::run(&project, rows).map(|()| true),
        Command::BenchPython => commands::bench_python::run(&project).map(|()| true),
        Command::BenchMemory => commands::bench_memory::run(&project).map(|()| true),
    }
}
