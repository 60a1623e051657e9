//! Which thing of the old version is which of the new one.

use std::collections::HashMap;

/// Names less alike than this are not those of one thing.
const LEAST: f64 = 0.5;
/// How alike a name is to one that holds it.
const WITHIN: f64 = 0.7;

/// Things of two versions.
#[derive(Debug)]
pub struct Pairs<'a, T> {
    /// Of the same name.
    pub same: Vec<(&'a T, &'a T)>,
    /// Of the same shape with names that are alike.
    pub renamed: Vec<(&'a T, &'a T)>,
    /// In the old version only.
    pub removed: Vec<&'a T>,
    /// In the new version only.
    pub added: Vec<&'a T>,
}

impl<'a, T> Pairs<'a, T> {
    /// Pairs by `name`, and what is left by `likeness`: nothing for another shape, else how sure it
    /// is, from 0 to 1. The surest come first; nothing is paired twice. A name that occurs more
    /// than once on one side is taken in order.
    pub fn of<'n>(
        old: impl IntoIterator<Item = &'a T>,
        new: impl IntoIterator<Item = &'a T>,
        name: impl Fn(&'a T) -> &'n str,
        likeness: impl Fn(&'a T, &'a T) -> Option<f64>,
    ) -> Self {
        let new: Vec<&'a T> = new.into_iter().collect();
        let mut by_name: HashMap<&str, Vec<usize>> = HashMap::new();
        for (index, item) in new.iter().enumerate().rev() {
            by_name.entry(name(item)).or_default().push(index);
        }
        let mut is_met = vec![false; new.len()];
        let (mut same, mut removed) = (Vec::new(), Vec::new());
        for item in old {
            match by_name.get_mut(name(item)).and_then(Vec::pop) {
                Some(index) => {
                    is_met[index] = true;
                    same.push((item, new[index]));
                }
                None => removed.push(item),
            }
        }
        let left = new.iter().zip(is_met).filter(|(_, is_met)| !is_met);
        let mut added: Vec<&'a T> = left.map(|(item, _)| *item).collect();
        let renamed = renamed(&mut removed, &mut added, likeness);
        Self {
            same,
            renamed,
            removed,
            added,
        }
    }

    /// Everything that is in both versions.
    pub fn both(&self) -> impl Iterator<Item = (&'a T, &'a T)> {
        self.same.iter().chain(&self.renamed).copied()
    }
}

fn renamed<'a, T>(
    removed: &mut Vec<&'a T>,
    added: &mut Vec<&'a T>,
    likeness: impl Fn(&'a T, &'a T) -> Option<f64>,
) -> Vec<(&'a T, &'a T)> {
    let mut candidates = Vec::new();
    for (from, one) in removed.iter().enumerate() {
        for (to, other) in added.iter().enumerate() {
            if let Some(likeness) = likeness(one, other).filter(|it| *it >= LEAST) {
                candidates.push((likeness, from, to));
            }
        }
    }
    candidates.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    let mut gone = vec![false; removed.len()];
    let mut come = vec![false; added.len()];
    let mut found = Vec::new();
    for (_, from, to) in candidates {
        if !gone[from] && !come[to] {
            (gone[from], come[to]) = (true, true);
            found.push((from, removed[from], added[to]));
        }
    }
    found.sort_by_key(|(from, ..)| *from);
    let mut gone = gone.into_iter();
    removed.retain(|_| !gone.next().unwrap_or_default());
    let mut come = come.into_iter();
    added.retain(|_| !come.next().unwrap_or_default());
    found
        .into_iter()
        .map(|(_, one, other)| (one, other))
        .collect()
}

/// How alike two names are, from 0 to 1: by the letters that one needs to become the other, case
/// aside. A name that holds the other is alike.
#[must_use]
pub fn likeness(one: &str, other: &str) -> f64 {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    let edits = strsim::normalized_levenshtein(&one, &other);
    let shorter = one.len().min(other.len());
    let is_within = shorter > 2 && (one.contains(&other) || other.contains(&one));
    if is_within { edits.max(WITHIN) } else { edits }
}
