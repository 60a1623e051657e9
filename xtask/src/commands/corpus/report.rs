//! What became of the documents, and whether it is good enough.

use std::fmt::Write as _;

use super::documents::Document;
use super::generate::Ending;

/// Of a hundred services so many must compile.
const SERVICES: usize = 99;

/// What became of one document.
#[derive(Debug)]
pub struct Result {
    /// The document.
    pub document: Document,
    /// How the generator ended.
    pub ending: Ending,
    /// Whether it declares something that can be called.
    pub is_service: bool,
    /// What the compiler says against it.
    pub complaints: Vec<String>,
}

impl Result {
    fn compiles(&self) -> bool {
        matches!(self.ending, Ending::Model { .. }) && self.complaints.is_empty()
    }
}

/// What became of a folder.
#[derive(Debug)]
pub struct Report {
    /// One for each document.
    pub results: Vec<Result>,
}

impl Report {
    fn count(&self, is_it: impl Fn(&Result) -> bool) -> usize {
        self.results.iter().filter(|result| is_it(result)).count()
    }

    /// A line for each document, the numbers, and what does not compile with the reason.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for result in &self.results {
            let (word, what) = match &result.ending {
                Ending::Model { summary } => ("model", summary),
                Ending::Located(message) => ("diagnostic", message),
                Ending::NotLocated(message) => ("no place", message),
                Ending::Broken(message) => ("BROKEN", message),
            };
            let kind = if result.is_service {
                "service"
            } else {
                "types"
            };
            let end = match (&result.ending, result.complaints.len()) {
                (Ending::Model { .. }, 0) => "compiles".to_owned(),
                (Ending::Model { .. }, count) => format!("{count} errors"),
                _ => "-".to_owned(),
            };
            let name = &result.document.name;
            let _ = writeln!(text, "{word:<10} {kind:<7} {end:<9} {name}: {what}");
        }
        let _ = writeln!(text, "\n{}", self.summary());
        for result in self.results.iter().filter(|it| !it.compiles()) {
            let _ = writeln!(text, "\n{}", result.document.name);
            if result.complaints.is_empty() {
                let _ = writeln!(text, "  {:?}", result.ending);
            }
            for complaint in result.complaints.iter().take(3) {
                let _ = writeln!(text, "  {}", complaint.replace('\n', "\n  "));
            }
        }
        text
    }

    /// The numbers.
    pub fn summary(&self) -> String {
        let services = self.count(|it| it.is_service);
        format!(
            "{} documents: {} models, {} located diagnostics, {} others, {} broken; \
             {} of {services} services compile, {} of {} others",
            self.results.len(),
            self.count(|it| matches!(it.ending, Ending::Model { .. })),
            self.count(|it| matches!(it.ending, Ending::Located(_))),
            self.count(|it| matches!(it.ending, Ending::NotLocated(_))),
            self.count(|it| matches!(it.ending, Ending::Broken(_))),
            self.count(|it| it.is_service && it.compiles()),
            self.count(|it| !it.is_service && it.compiles()),
            self.results.len() - services,
        )
    }

    /// Whether every document compiles.
    pub fn is_complete(&self) -> bool {
        self.results.iter().all(Result::compiles)
    }

    /// The limits that are missed.
    pub fn missed(&self) -> Vec<String> {
        let mut missed = Vec::new();
        let unclear = self.count(|it| matches!(it.ending, Ending::NotLocated(_)));
        if unclear > 0 {
            missed.push(format!(
                "{unclear} have neither a model nor a place of what is wrong"
            ));
        }
        let broken = self.count(|it| matches!(it.ending, Ending::Broken(_)));
        if broken > 0 {
            missed.push(format!("the generator broke on {broken}"));
        }
        let services = self.count(|it| it.is_service);
        let compiling = self.count(|it| it.is_service && it.compiles());
        if compiling * 100 < services * SERVICES {
            missed.push(format!("less than {SERVICES} % of the services compile"));
        }
        missed
    }
}

#[cfg(test)]
mod tests {
    use super::{Document, Ending, Report, Result};

    fn result(ending: Ending, complaints: &[&str]) -> Result {
        Result {
            document: Document {
                path: "a.xml".into(),
                name: "a.xml".to_owned(),
                crate_name: "d_a".to_owned(),
            },
            ending,
            is_service: true,
            complaints: complaints.iter().map(|&it| it.to_owned()).collect(),
        }
    }

    fn model() -> Ending {
        Ending::Model {
            summary: String::new(),
        }
    }

    #[test]
    fn each_limit_can_be_missed() {
        let missed = |results| Report { results }.missed().len();
        assert_eq!(missed(vec![result(model(), &[])]), 0);
        assert_eq!(missed(vec![result(model(), &["error"])]), 1);
        // Neither a model nor, for a service, anything that compiles.
        assert_eq!(
            missed(vec![result(Ending::NotLocated(String::new()), &[])]),
            2
        );
        assert_eq!(missed(vec![result(Ending::Broken(String::new()), &[])]), 2);
    }
}
