//! What operations need: expressions as data, the smallest set that meets several of them, and the
//! operations of a run.

mod recorder;
mod smallest;

use std::collections::BTreeSet;
use std::fmt;

use crate::operation::Alternatives;

pub use recorder::Recorder;
pub(crate) use recorder::Recorders;
pub use smallest::{Smallest, smallest};

/// An expression of a table of operations: alternatives, each of which names all that it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expression(pub Alternatives);

impl Expression {
    /// Whether anything is stated at all.
    pub fn is_stated(self) -> bool {
        !self.0.is_empty()
    }

    /// Whether someone who has `held` meets it; what is not stated is met by all.
    pub fn is_met_by(self, held: &BTreeSet<&str>) -> bool {
        self.0.is_empty()
            || self
                .0
                .iter()
                .any(|set| set.iter().all(|name| held.contains(name)))
    }
}

/// `A and B, or C`; nothing stated is `not stated`, an empty alternative `signed in`.
impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("not stated");
        }
        let has_several = self.0.iter().any(|set| set.len() > 1);
        for (index, set) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(if has_several { ", or " } else { " or " })?;
            }
            match set {
                [] => f.write_str("signed in")?,
                names => f.write_str(&names.join(" and "))?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_read_like_sentences() {
        for (alternatives, text) in [
            (&[] as Alternatives, "not stated"),
            (&[&[]], "signed in"),
            (&[&["A"], &["B"]], "A or B"),
            (&[&["A", "B"], &["C"]], "A and B, or C"),
        ] {
            assert_eq!(Expression(alternatives).to_string(), text);
        }
    }

    #[test]
    fn one_alternative_is_enough_and_needs_all_its_names() {
        let expression = Expression(&[&["A", "B"], &["C"]]);
        assert!(!expression.is_met_by(&BTreeSet::from(["A"])));
        assert!(expression.is_met_by(&BTreeSet::from(["A", "B"])));
        assert!(expression.is_met_by(&BTreeSet::from(["C"])));
        assert!(Expression(&[]).is_met_by(&BTreeSet::new()));
    }
}
