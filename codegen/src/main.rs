//! `odata-codegen`: looks at service descriptions and writes clients.
//!
//! Only this file touches the disk, and only `fetch` a network.

mod cli;
#[cfg(feature = "fetch")]
mod fetch;

use std::collections::HashSet;
use std::fs;
use std::io::{self, IsTerminal as _, Read as _, Write as _};
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;

use clap::Parser as _;
use cli::{Arguments, Failure, Outcome, Source};
use odata_codegen::emit::File;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Bytes of input that take more than a moment.
const LONG_WORK: usize = 3_000_000;

/// Name of the file in the output folder that lists the others.
const LIST: &str = ".odata-codegen";

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(is_good) => {
            if is_good {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(failure) => {
            say(&format!("error: {failure}\n"));
            ExitCode::from(2)
        }
    }
}

/// Runs the command; `false` when it ran to its end and found something wrong.
fn run(arguments: &Arguments) -> Result<bool, Failure> {
    #[cfg(feature = "fetch")]
    if let cli::Command::Fetch(options) = &arguments.command {
        let (files, said) = fetch::fetch(options, &|line| say(&format!("{line}\n")))?;
        for file in &files {
            let path = options.out.join(&file.path);
            write(&path, file)?;
            say(&format!("{}\n", path.display()));
        }
        say(&format!("{said}\n"));
        return Ok(true);
    }
    let config = match arguments.config() {
        Some(path) => Some(Source {
            name: path.display().to_string(),
            bytes: read(path)?,
        }),
        None => None,
    };
    let mut sources = Vec::new();
    for path in arguments.inputs() {
        sources.push(Source {
            name: path.display().to_string(),
            bytes: read(path)?,
        });
    }
    let size: usize = sources.iter().map(|source| source.bytes.len()).sum();
    let is_long = size >= LONG_WORK && io::stderr().is_terminal();
    let progress = |step: &str| {
        if is_long {
            say(&format!("{step} ...\n"));
        }
    };
    let outcome = cli::run(arguments, config.as_ref(), &sources, &progress)?;
    say(&outcome.messages);
    let is_good = deliver(arguments, &outcome)?;
    if !outcome.summary.is_empty() {
        say(&format!("{}\n", outcome.summary));
    }
    Ok(is_good)
}

/// Writes to standard error. Whether anybody reads on changes nothing.
fn say(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

/// Writes the files, or compares them, and prints the rest.
fn deliver(arguments: &Arguments, outcome: &Outcome) -> Result<bool, Failure> {
    let mut is_good = outcome.is_good;
    if let Some(folder) = arguments.folder()
        && is_good
    {
        if arguments.only_compares() {
            let old = out_of_date(folder, &outcome.files);
            for path in &old {
                say(&format!("{} is out of date\n", path.display()));
            }
            is_good = old.is_empty();
        } else {
            update(folder, &outcome.files)?;
        }
    }
    let mut output = io::stdout().lock();
    match output.write_all(outcome.output.as_bytes()) {
        // Whoever reads has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(is_good),
        Err(error) => Err(Failure::Write("standard output".to_owned(), error)),
        Ok(()) => Ok(is_good),
    }
}

/// Files that are missing, differ, or are not made any more.
fn out_of_date(folder: &Path, files: &[File]) -> Vec<PathBuf> {
    let differing = files.iter().map(|file| folder.join(&file.path));
    let differing = differing
        .zip(files)
        .filter(|(path, file)| !is_same(path, file));
    let mut old: Vec<PathBuf> = differing.map(|(path, _)| path).collect();
    old.extend(stale(folder, files));
    old
}

fn is_same(path: &Path, file: &File) -> bool {
    fs::read_to_string(path).is_ok_and(|found| found == file.text)
}

/// Writes what differs and removes what an earlier run made and this one does not.
fn update(folder: &Path, files: &[File]) -> Result<(), Failure> {
    let stale = stale(folder, files);
    for path in &stale {
        fs::remove_file(path).map_err(|error| Failure::Write(path.display().to_string(), error))?;
    }
    let mut written = 0_usize;
    for file in files.iter().chain([&list(files)]) {
        let path = folder.join(&file.path);
        if !is_same(&path, file) {
            write(&path, file)?;
            written += usize::from(file.path != LIST);
        }
    }
    say(&format!(
        "{} written, {} unchanged, {} removed\n",
        cli::several(written, "file"),
        files.len() - written,
        stale.len()
    ));
    Ok(())
}

/// The paths of the files, one a line, for the next run.
fn list(files: &[File]) -> File {
    let paths = files.iter().map(|file| format!("{}\n", file.path));
    File {
        path: LIST.to_owned(),
        text: paths.collect(),
    }
}

/// The files of an earlier run that are there and that are not among `files`.
fn stale(folder: &Path, files: &[File]) -> Vec<PathBuf> {
    let made: HashSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let before = fs::read_to_string(folder.join(LIST)).unwrap_or_default();
    let is_below = |path: &&str| {
        let mut parts = Path::new(path).components();
        parts.all(|part| matches!(part, Component::Normal(_)))
    };
    before
        .lines()
        .filter(|path| !made.contains(path))
        .filter(is_below)
        .map(|path| folder.join(path))
        .filter(|path| path.is_file())
        .collect()
}

/// The content of a file, or of standard input for `-`.
fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(path)
    };
    bytes.map_err(|error| Failure::Read(path.display().to_string(), error))
}

fn write(path: &Path, file: &File) -> Result<(), Failure> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder
        .and_then(|()| fs::write(path, &file.text))
        .map_err(|error| Failure::Write(path.display().to_string(), error))
}
