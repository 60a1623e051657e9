//! What programs that measure share: a server in a process of its own, and figures of memory.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, ExitCode, Stdio};

/// The word with which a measuring program serves instead of measuring.
pub const SERVE: &str = "serve";

/// What a step gives, or why not.
pub type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// This very program once more, as a server; it ends with the value.
#[derive(Debug)]
pub struct Server {
    process: Child,
    /// The first line that it prints.
    pub greeting: String,
}

impl Server {
    /// Starts the program with the word [`SERVE`] and waits for its first line.
    ///
    /// # Errors
    /// A process that cannot be started, or that says nothing.
    pub fn start() -> Outcome<Self> {
        let mut process = Command::new(std::env::current_exe()?)
            .arg(SERVE)
            .stdout(Stdio::piped())
            .spawn()?;
        let output = process.stdout.take().ok_or("the server has no output")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        Ok(Self {
            process,
            greeting: line.trim().to_owned(),
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Whether this process was started to serve.
#[must_use]
pub fn is_server() -> bool {
    std::env::args().nth(1).as_deref() == Some(SERVE)
}

/// The end of a measuring program: success only within its limits; an error is printed.
#[must_use]
pub fn ended(outcome: Outcome<bool>) -> ExitCode {
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// A figure of this process in kB, by its name in `/proc/self/status`.
///
/// # Errors
/// A system without `/proc`.
pub fn memory(name: &str) -> Outcome<u64> {
    let status = std::fs::read_to_string("/proc/self/status")
        .map_err(|_| "memory is read from /proc, which this system does not have")?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix(name))
        .ok_or("the system does not tell the size of a process")?;
    let figure = line.trim_matches(|c: char| !c.is_ascii_digit());
    Ok(figure.parse()?)
}
