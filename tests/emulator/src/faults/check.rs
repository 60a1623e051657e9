//! Whether a rule can ever act: a rule that never does would be a test that checks nothing.

use super::{InvalidRule, Kind, Rule};
use crate::schema::Schema;

impl Rule {
    /// Checks the numbers of a rule, and that the loaded description has what it is about.
    ///
    /// # Errors
    /// Why the rule can never act as it says.
    pub fn check(&self, schema: &Schema) -> Result<(), InvalidRule> {
        self.problem(schema).map_or(Ok(()), |problem| {
            Err(InvalidRule::new(self.to_string(), problem))
        })
    }

    fn problem(&self, schema: &Schema) -> Option<String> {
        for (name, count) in [
            ("call", self.call),
            ("every", self.every),
            ("times", self.times),
        ] {
            if count == Some(0) {
                return Some(format!("{name} counts from 1"));
            }
        }
        if self
            .probability
            .is_some_and(|chance| !(0.0..=1.0).contains(&chance))
        {
            return Some("probability is a number between 0 and 1".to_owned());
        }
        if let Kind::Status { status, .. } | Kind::StatusAfter(status) | Kind::HtmlStatus(status) =
            self.kind
            && !(200..600).contains(&status)
        {
            return Some("status is a number from 200 to 599".to_owned());
        }
        if self.kind == Kind::ShortPage(0) {
            return Some("a page without rows would end the list".to_owned());
        }
        self.unknown_operation(schema)
    }

    fn unknown_operation(&self, schema: &Schema) -> Option<String> {
        let pattern = self.operation.as_str();
        if pattern.starts_with('/') {
            return None;
        }
        let ids = || {
            schema
                .service
                .operations()
                .map(|(_, operation)| operation.id.as_str())
        };
        if ids().any(|id| self.is_about(Some(id), "")) {
            return None;
        }
        let near = ids()
            .map(|id| (distance(&pattern.to_lowercase(), &id.to_lowercase()), id))
            .min();
        let advice = match near {
            Some((away, id)) if away <= pattern.len() / 3 => format!("did you mean `{id}`?"),
            _ => "GET /_emulator/operations lists them".to_owned(),
        };
        let version = &schema.version;
        Some(format!(
            "API {version} has no operation `{pattern}`; {advice}"
        ))
    }
}

/// How many letters must be changed, added or taken away to make `a` into `b`.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (number, letter) in a.chars().enumerate() {
        let mut diagonal = number;
        let mut left = number + 1;
        let mut next = vec![left];
        for (above, other) in row.iter().skip(1).zip(&b) {
            left = (diagonal + usize::from(letter != *other))
                .min(left + 1)
                .min(above + 1);
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn distances() {
        assert_eq!(distance("jobs.list", "jobs.list"), 0);
        assert_eq!(distance("job.list", "jobs.list"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
