//! The smallest set of names that meets several expressions at once.

use std::collections::BTreeSet;

/// How many choices are tried before the best found so far is taken.
const CHOICES: usize = 200_000;

/// A set of names that meets all expressions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Smallest<'n> {
    /// The names.
    pub names: BTreeSet<&'n str>,
    /// Whether no smaller set does; otherwise the search was given up, and a smaller one may.
    pub is_exact: bool,
}

type Names<'n> = BTreeSet<&'n str>;

/// Alternatives of which one must be had.
type Group<'n> = Vec<Names<'n>>;

/// Chooses one alternative of each group so that there are as few names as possible together; among
/// equals those whose `rank` is least in sum, then those first in the alphabet.
///
/// Groups that share no name are decided on their own. Each is searched completely, up to 200,000
/// choices; beyond, the best set found so far is given: at worst the one that takes of each group
/// what adds least to those before.
pub fn smallest<'n>(groups: &[Group<'n>], rank: &dyn Fn(&str) -> u32) -> Smallest<'n> {
    let mut found = Smallest {
        names: Names::new(),
        is_exact: true,
    };
    let open = settle(groups.to_vec(), &mut found.names);
    for part in parts(open) {
        let mut search = Search {
            rank,
            best: None,
            left: CHOICES,
        };
        search.run(part, Names::new());
        found.is_exact &= search.left > 0;
        if let Some((.., names)) = search.best {
            found.names.extend(names);
        }
    }
    found
}

/// Takes what there is no choice about; gives the groups that are left.
fn settle<'n>(mut groups: Vec<Group<'n>>, chosen: &mut Names<'n>) -> Vec<Group<'n>> {
    loop {
        groups = without(&groups, chosen);
        let forced = groups.iter().find(|group| group.len() == 1);
        match forced.and_then(|group| group.first()) {
            Some(names) => chosen.extend(names.iter().copied()),
            None => return groups,
        }
    }
}

/// What of the groups is still to be met by someone who has `held`, each once.
fn without<'n>(groups: &[Group<'n>], held: &Names<'n>) -> Vec<Group<'n>> {
    let mut open: Vec<Group<'n>> = Vec::new();
    for group in groups {
        let mut rest: Group<'n> = group.iter().map(|names| names - held).collect();
        rest.sort_by(|one, other| one.len().cmp(&other.len()).then_with(|| one.cmp(other)));
        let mut kept: Group<'n> = Vec::new();
        for names in rest {
            if !kept.iter().any(|fewer| fewer.is_subset(&names)) {
                kept.push(names);
            }
        }
        let is_met = kept.first().is_none_or(Names::is_empty);
        if !is_met && !open.contains(&kept) {
            open.push(kept);
        }
    }
    open
}

/// Groups that have names in common, together.
fn parts(groups: Vec<Group<'_>>) -> Vec<Vec<Group<'_>>> {
    let mut parts: Vec<(Names<'_>, Vec<Group<'_>>)> = Vec::new();
    for group in groups {
        let mut names: Names<'_> = group.iter().flatten().copied().collect();
        let mut members = vec![group];
        let (joined, apart): (Vec<_>, Vec<_>) = parts
            .into_iter()
            .partition(|(others, _)| !others.is_disjoint(&names));
        parts = apart;
        for (others, groups) in joined {
            names.extend(others);
            members.extend(groups);
        }
        parts.push((names, members));
    }
    parts.into_iter().map(|(_, groups)| groups).collect()
}

struct Search<'n, 'r> {
    rank: &'r dyn Fn(&str) -> u32,
    best: Option<(usize, u32, Names<'n>)>,
    left: usize,
}

impl<'n> Search<'n, '_> {
    fn cost(&self, names: &Names<'n>) -> (usize, u32) {
        (
            names.len(),
            names.iter().map(|name| (self.rank)(name)).sum(),
        )
    }

    fn run(&mut self, groups: Vec<Group<'n>>, chosen: Names<'n>) {
        let (count, rank) = self.cost(&chosen);
        if let Some((least, least_rank, names)) = &self.best
            && (count, rank, &chosen) >= (*least, *least_rank, names)
        {
            return;
        }
        let Some(group) = groups.iter().min_by_key(|group| group.len()).cloned() else {
            self.best = Some((count, rank, chosen));
            return;
        };
        let mut options = group;
        options.sort_by_cached_key(|names| self.cost(names));
        for names in options {
            self.left = self.left.saturating_sub(1);
            if self.left == 0 && self.best.is_some() {
                return;
            }
            let together = &chosen | &names;
            self.run(without(&groups, &together), together);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group<'n>(text: &'n str) -> Group<'n> {
        text.split('|')
            .map(|set| set.split_whitespace().collect())
            .collect()
    }

    fn of<'n>(groups: &[&'n str], rank: &dyn Fn(&str) -> u32) -> String {
        let groups: Vec<Group<'n>> = groups.iter().map(|text| group(text)).collect();
        let found = smallest(&groups, rank);
        assert!(found.is_exact);
        found.names.into_iter().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_is_needed_anyway_decides_between_alternatives() {
        let none = |_: &str| 0;
        assert_eq!(of(&[], &none), "");
        assert_eq!(of(&["A B", "C | A"], &none), "A B");
        assert_eq!(of(&["A | B", "B | C", "C | D"], &none), "A C");
        assert_eq!(of(&["A | B C", "B | D", "C | D"], &none), "A D");
        // Taking of each group what is least on its own would give three names.
        assert_eq!(of(&["A | X Y", "B | X Y", "C | X Y"], &none), "X Y");
    }

    #[test]
    fn among_equals_the_lesser_counts() {
        let rank = |name: &str| u32::from(name == "A");
        assert_eq!(of(&["A | Z"], &rank), "Z");
        assert_eq!(of(&["A | Z", "A | Y"], &rank), "A");
    }

    #[test]
    fn it_is_as_small_as_the_best_of_all_sets() {
        // Every set of names is tried for groups that a generator of numbers makes up.
        let names = ["A", "B", "C", "D", "E", "F", "G"];
        let mut state = 7_u64;
        let mut random = |below: u64| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (state >> 33) % below
        };
        for _ in 0..300 {
            let groups: Vec<Group<'_>> = (0..1 + random(6))
                .map(|_| {
                    (0..1 + random(3))
                        .map(|_| {
                            (0..1 + random(3))
                                .filter_map(|_| {
                                    names.get(usize::try_from(random(7)).ok()?).copied()
                                })
                                .collect()
                        })
                        .collect()
                })
                .collect();
            let meets = |held: &Names<'_>| {
                let met = |group: &Group<'_>| group.iter().any(|set| set.is_subset(held));
                groups.iter().all(met)
            };
            let least = (0..1_u32 << names.len())
                .map(|choice| {
                    let chosen = names.iter().enumerate();
                    let chosen = chosen.filter(|(bit, _)| choice >> bit & 1 == 1);
                    chosen.map(|(_, name)| *name).collect::<Names<'_>>()
                })
                .filter(&meets)
                .map(|held| held.len())
                .min();
            let found = smallest(&groups, &|_| 0);
            assert!(found.is_exact && meets(&found.names), "{groups:?}");
            assert_eq!(Some(found.names.len()), least, "{groups:?}");
        }
    }
}
