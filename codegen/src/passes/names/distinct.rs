//! Names that are taken, and numbers for those that would be taken twice.

use std::collections::{HashMap, HashSet};

/// The names of one scope in one language.
#[derive(Debug, Default)]
pub struct Distinct {
    taken: HashSet<String>,
    /// For names that clashed: the first number that was not tried yet. All clashes together thus
    /// take as many steps as there are names.
    next: HashMap<String, usize>,
}

impl Distinct {
    /// A scope in which names are taken already.
    pub fn of(taken: impl IntoIterator<Item = String>) -> Self {
        Self {
            taken: taken.into_iter().collect(),
            next: HashMap::new(),
        }
    }

    /// Takes a name, unless it is taken.
    pub fn take(&mut self, name: String) -> bool {
        self.taken.insert(name)
    }

    /// The first of `base` with 2, 3 and so on that is free, as `spell` writes it; `taken_as` is
    /// what it is compared by.
    pub fn number(
        &mut self,
        base: &str,
        spell: impl Fn(usize) -> String,
        taken_as: impl Fn(&str) -> String,
    ) -> String {
        let mut number = self.next.get(base).copied().unwrap_or(2);
        let name = loop {
            let name = spell(number);
            number += 1;
            if self.taken.insert(taken_as(&name)) {
                break name;
            }
        };
        self.next.insert(base.to_owned(), number);
        name
    }
}
