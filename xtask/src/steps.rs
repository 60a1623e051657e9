//! Steps: one line each, and a summary.

use std::fmt::Write as _;
use std::io::Write as _;
use std::time::Instant;

use crate::failure::{Failure, Stop};

/// What a step that passed has to say, often nothing.
pub type Detail = String;

/// Runs steps one after another and remembers how they ended.
#[derive(Debug, Default)]
pub struct Steps {
    passed: usize,
    failed: Vec<(String, Failure)>,
    not_run: Vec<(String, String)>,
}

impl Steps {
    /// Runs a step and prints its line; a failure is printed at once, too.
    pub fn step(&mut self, name: &str, work: impl FnOnce() -> Result<Detail, Stop>) {
        match announced(name, || Ok(((), work()?))) {
            Ok(()) => self.passed += 1,
            Err(Stop::Failed(failure)) => {
                println!("{failure}");
                self.failed.push((name.to_owned(), failure));
            }
            Err(Stop::NotRun(why)) => self.not_run.push((name.to_owned(), why)),
        }
    }

    /// Whether nothing failed.
    pub fn is_good(&self) -> bool {
        self.failed.is_empty()
    }

    /// What failed and what did not run, then the numbers in the last line.
    pub fn summary(&self) -> String {
        let mut text = String::new();
        for (name, why) in &self.not_run {
            let _ = writeln!(text, "not run: {name}: {why}");
        }
        for (name, failure) in &self.failed {
            let _ = writeln!(text, "failed: {name}: {}", failure.what);
            if let Some(command) = &failure.by_hand {
                let _ = writeln!(text, "  by hand: {command}");
            }
        }
        let _ = write!(text, "{} passed, {} failed", self.passed, self.failed.len());
        if !self.not_run.is_empty() {
            let _ = write!(text, ", {} not run", self.not_run.len());
        }
        text
    }
}

/// Does one piece of work and prints its name, how it ended, and how long it took, in one line.
pub fn announced<T>(
    name: &str,
    work: impl FnOnce() -> Result<(T, Detail), Stop>,
) -> Result<T, Stop> {
    print!("{name:<28}");
    let _ = std::io::stdout().flush();
    let start = Instant::now();
    let result = work();
    let time = start.elapsed().as_secs_f64();
    match result {
        Ok((value, detail)) => {
            println!("{}", format!("ok      {time:6.1} s  {detail}").trim_end());
            Ok(value)
        }
        Err(stop) => {
            match &stop {
                Stop::Failed(_) => println!("FAILED  {time:6.1} s"),
                Stop::NotRun(why) => println!("not run: {why}"),
            }
            Err(stop)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Steps;
    use crate::failure::{Failure, Stop};

    #[test]
    fn every_end_is_counted() {
        let mut steps = Steps::default();
        steps.step("good", || Ok(String::new()));
        assert!(steps.is_good());
        assert_eq!(steps.summary(), "1 passed, 0 failed");
        steps.step("bad", || {
            Err(Failure::new("it broke").by_hand("cargo fmt").into())
        });
        steps.step("absent", || Err(Stop::NotRun("no Python".to_owned())));
        assert!(!steps.is_good());
        assert_eq!(
            steps.summary(),
            "not run: absent: no Python\n\
             failed: bad: it broke\n  by hand: cargo fmt\n\
             1 passed, 1 failed, 1 not run"
        );
    }
}
