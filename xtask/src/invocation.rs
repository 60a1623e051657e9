//! Running other programs, so that each of them can also be run by hand.

use std::ffi::{OsStr, OsString};
use std::fmt::{self, Write as _};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::Failure;
use crate::project::Project;

/// Lines of output that a failure shows.
const SHOWN_LINES: usize = 60;

/// A program with its arguments and variables; displayed, the line to type in a shell.
#[derive(Debug, Clone)]
pub struct Invocation {
    program: OsString,
    arguments: Vec<OsString>,
    variables: Vec<(&'static str, Option<OsString>)>,
    root: PathBuf,
    folder: PathBuf,
}

impl Invocation {
    /// `program` without arguments, in the root of the project.
    pub fn new(project: &Project, program: &OsStr) -> Self {
        Self {
            program: program.to_owned(),
            arguments: Vec::new(),
            variables: Vec::new(),
            root: project.root().to_owned(),
            folder: project.root().to_owned(),
        }
    }

    /// Adds arguments.
    pub fn arguments<S: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = S>) -> Self {
        let more = arguments
            .into_iter()
            .map(|argument| argument.as_ref().to_owned());
        self.arguments.extend(more);
        self
    }

    /// Runs in another folder than the root.
    pub fn inside(mut self, folder: &Path) -> Self {
        self.folder = folder.to_owned();
        self
    }

    /// Sets a variable.
    pub fn with(mut self, name: &'static str, value: impl AsRef<OsStr>) -> Self {
        self.variables.retain(|(known, _)| *known != name);
        self.variables.push((name, Some(value.as_ref().to_owned())));
        self
    }

    /// Takes a variable away that this process may have.
    pub fn without(mut self, name: &'static str) -> Self {
        self.variables.retain(|(known, _)| *known != name);
        self.variables.push((name, None));
        self
    }

    /// The same, run by another program that gets it as its last arguments.
    pub fn through(mut self, program: &str, arguments: &[&str]) -> Self {
        let inner = std::mem::replace(&mut self.program, program.into());
        let first = arguments.iter().map(OsString::from);
        let rest = std::mem::take(&mut self.arguments);
        self.arguments = first.chain([inner]).chain(rest).collect();
        self
    }

    /// For what this module does not do.
    pub fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).current_dir(&self.folder);
        for (name, value) in &self.variables {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        command
    }

    /// Runs with this terminal as its own.
    pub fn show(&self) -> Result<(), Failure> {
        let status = self
            .command()
            .stdin(Stdio::null())
            .status()
            .map_err(|error| self.not_started(&error))?;
        if status.success() {
            return Ok(());
        }
        Err(Failure::new(format!("it ended with {status}")).by_hand(self.to_string()))
    }

    /// Runs with everything it prints going to the file `log`, and returns that.
    pub fn log(&self, log: &Path) -> Result<String, Failure> {
        if let Some(folder) = log.parent() {
            fs::create_dir_all(folder).map_err(|error| Failure::disk("made", folder, &error))?;
        }
        let open = || -> std::io::Result<(File, File)> {
            let file = File::create(log)?;
            Ok((file.try_clone()?, file))
        };
        let (stdout, stderr) = open().map_err(|error| Failure::disk("written", log, &error))?;
        let status = self
            .command()
            .stdin(Stdio::null())
            .stdout(stdout)
            .stderr(stderr)
            .status()
            .map_err(|error| self.not_started(&error))?;
        let bytes = fs::read(log).map_err(|error| Failure::disk("read", log, &error))?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if status.success() {
            return Ok(text);
        }
        Err(Failure::new(format!("it ended with {status}"))
            .output(tail(&text, &self.relative(log.as_os_str())))
            .by_hand(self.to_string()))
    }

    fn not_started(&self, error: &std::io::Error) -> Failure {
        let program = self.relative(&self.program);
        Failure::new(format!("{program} cannot be started: {error}")).by_hand(self.to_string())
    }

    fn relative(&self, path: &OsStr) -> String {
        let path = Path::new(path);
        match path.strip_prefix(&self.folder) {
            Ok(inside) => inside.display().to_string(),
            Err(_) => path.display().to_string(),
        }
    }
}

impl fmt::Display for Invocation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.folder != self.root {
            write!(f, "cd {} && ", quoted(&self.folder.display().to_string()))?;
        }
        let default_target = self.root.join("target");
        for (name, value) in &self.variables {
            if let Some(value) = value.as_ref().filter(|value| **value != default_target) {
                write!(f, "{name}={} ", quoted(&self.relative(value)))?;
            }
        }
        match Path::new(&self.program).file_stem() {
            Some(stem) if stem == "cargo" => f.write_str("cargo")?,
            _ => f.write_str(&quoted(&self.relative(&self.program)))?,
        }
        for argument in &self.arguments {
            write!(f, " {}", quoted(&self.relative(argument)))?;
        }
        Ok(())
    }
}

/// Quotes what a shell would take apart.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=,+@%\\".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}

/// The last lines of `text`; where there are more, says where.
fn tail(text: &str, log: &str) -> String {
    let lines: Vec<&str> = text.trim_end().lines().collect();
    let hidden = lines.len().saturating_sub(SHOWN_LINES);
    let mut shown = String::new();
    if hidden > 0 {
        let _ = writeln!(shown, "... {hidden} lines before this in {log}");
    }
    for line in lines.iter().skip(hidden) {
        let _ = writeln!(shown, "{line}");
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::{quoted, tail};

    #[test]
    fn words_survive_a_shell() {
        assert_eq!(quoted("--all-targets"), "--all-targets");
        assert_eq!(quoted("-D warnings"), "'-D warnings'");
        assert_eq!(quoted("it's"), "'it'\\''s'");
        assert_eq!(quoted(""), "''");
    }

    #[test]
    fn long_output_is_cut_at_its_beginning() {
        let text: String = (1..=100).map(|line| format!("line {line}\n")).collect();
        let shown = tail(&text, "target/xtask/x.log");
        assert!(shown.starts_with("... 40 lines before this in target/xtask/x.log\nline 41\n"));
        assert!(shown.ends_with("line 100\n"));
        assert_eq!(tail("one\n", "x"), "one\n");
    }
}
