//! How many tests a test program says it ran.

use std::fmt;

/// Numbers out of the output of `cargo test`, of Python's unittest or of pytest.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    passed: u64,
    ignored: u64,
}

impl Tally {
    /// Adds up all summaries in `output`.
    pub fn read(output: &str) -> Self {
        let mut tally = Self::default();
        for line in output.lines() {
            if let Some(counts) = line.strip_prefix("test result: ok. ") {
                for count in counts.split(';') {
                    match count.trim().split_once(' ') {
                        Some((number, "passed")) => tally.passed += number.parse().unwrap_or(0),
                        Some((number, "ignored")) => tally.ignored += number.parse().unwrap_or(0),
                        _ => {}
                    }
                }
            } else if let Some(("Ran", rest)) = line.split_once(' ') {
                let number = rest.split(' ').next().unwrap_or("");
                tally.passed += number.parse().unwrap_or(0);
            } else if let Some((_, rest)) = line.split_once("(skipped=") {
                // Python counts them among those that ran.
                let number = rest.split([')', ',']).next().unwrap_or("");
                let skipped = number.parse().unwrap_or(0);
                tally.passed = tally.passed.saturating_sub(skipped);
                tally.ignored += skipped;
            } else if let Some((rest, _)) = line.split_once(" passed in ") {
                let number = rest.rsplit(' ').next().unwrap_or("");
                tally.passed += number.parse().unwrap_or(0);
            }
        }
        tally
    }

    /// How many ran and passed.
    pub fn passed(self) -> u64 {
        self.passed
    }

    /// How many were left out.
    pub fn ignored(self) -> u64 {
        self.ignored
    }

    /// Whether no test ran.
    pub fn is_empty(&self) -> bool {
        self.passed == 0
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.passed == 1 { "" } else { "s" };
        write!(f, "{} test{plural}", self.passed)?;
        match self.ignored {
            0 => Ok(()),
            ignored => write!(f, ", {ignored} ignored"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn cargo() {
        let output = "\
running 2 tests
test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s
test result: ok. 40 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s
";
        assert_eq!(Tally::read(output).to_string(), "42 tests, 1 ignored");
    }

    #[test]
    fn unittest() {
        let output = "......\n-----\nRan 12 tests in 4.031s\n\nOK\n";
        assert_eq!(Tally::read(output).to_string(), "12 tests");
        assert!(Tally::read("nothing").is_empty());
        let output = "Ran 12 tests in 4.031s\n\nOK (skipped=5)\n";
        assert_eq!(Tally::read(output).to_string(), "7 tests, 5 ignored");
    }

    #[test]
    fn pytest() {
        let output = "........ [100%]\n===== 1 failed, 8 passed in 1.13s =====\n";
        assert_eq!(Tally::read(output).to_string(), "8 tests");
    }
}
