//! The tables of facts, read by a parser of our own: nothing here comes from the description that
//! the emulator loads.

use std::collections::BTreeSet;
use std::path::PathBuf;

/// A row of a table.
pub struct Row {
    names: Vec<String>,
    cells: Vec<String>,
}

impl Row {
    /// The cell in a column.
    pub fn get(&self, name: &str) -> &str {
        self.names
            .iter()
            .position(|known| known == name)
            .and_then(|index| self.cells.get(index))
            .map_or("", String::as_str)
    }
}

/// A table of facts.
pub fn table(name: &str) -> Vec<Row> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../data/facts")
        .join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| {
        panic!("{} cannot be read: {error}", path.display());
    });
    let mut lines = text.lines();
    let split = |line: &str| line.split('\t').map(str::to_owned).collect::<Vec<_>>();
    let names = split(lines.next().unwrap_or_default());
    lines
        .map(|line| Row {
            names: names.clone(),
            cells: split(line),
        })
        .collect()
}

/// An expression of `&`, `|`, parentheses and names of permissions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression {
    /// A name.
    Name(String),
    /// All of them.
    All(Vec<Expression>),
    /// Any of them.
    Any(Vec<Expression>),
}

/// A set of names.
pub type Names = BTreeSet<String>;

impl Expression {
    /// Reads `A.View & (B.View | C.View)`; `authenticated` needs nothing.
    pub fn parse(text: &str) -> Self {
        let mut tokens: Vec<String> = Vec::new();
        let mut word = String::new();
        for character in text.chars() {
            if matches!(character, '&' | '|' | '(' | ')') {
                if !word.trim().is_empty() {
                    tokens.push(word.trim().to_owned());
                }
                word.clear();
                tokens.push(character.to_string());
            } else {
                word.push(character);
            }
        }
        if !word.trim().is_empty() {
            tokens.push(word.trim().to_owned());
        }
        let mut rest = tokens.as_slice();
        let expression = any(&mut rest);
        assert!(rest.is_empty(), "{text} goes on after its end: {rest:?}");
        expression
    }

    /// The smallest sets that satisfy it.
    pub fn smallest(&self) -> Vec<Names> {
        let all = match self {
            Self::Name(name) if name == "authenticated" => vec![Names::new()],
            Self::Name(name) => vec![Names::from([name.clone()])],
            Self::Any(parts) => parts.iter().flat_map(Self::smallest).collect(),
            Self::All(parts) => parts.iter().fold(vec![Names::new()], |sets, part| {
                let more = part.smallest();
                sets.iter()
                    .flat_map(|set| more.iter().map(move |other| set | other))
                    .collect()
            }),
        };
        minimal(all)
    }

    /// The largest subsets of `universe` that do not satisfy it: what is left when something of
    /// every smallest set is taken away.
    pub fn largest_insufficient(&self, universe: &Names) -> Vec<Names> {
        let smallest = self.smallest();
        let hitting = smallest
            .iter()
            .fold(vec![Names::new()], |sets, alternative| {
                sets.iter()
                    .flat_map(|set| {
                        alternative.iter().map(move |name| {
                            let mut more = set.clone();
                            more.insert(name.clone());
                            more
                        })
                    })
                    .collect()
            });
        minimal(hitting)
            .iter()
            .map(|taken| universe - taken)
            .collect()
    }
}

fn minimal(mut sets: Vec<Names>) -> Vec<Names> {
    sets.sort();
    sets.dedup();
    let all = sets.clone();
    sets.retain(|set| !all.iter().any(|other| other != set && other.is_subset(set)));
    sets
}

fn any(tokens: &mut &[String]) -> Expression {
    list(tokens, "|", all, Expression::Any)
}

fn all(tokens: &mut &[String]) -> Expression {
    list(tokens, "&", one, Expression::All)
}

fn list(
    tokens: &mut &[String],
    separator: &str,
    item: fn(&mut &[String]) -> Expression,
    join: fn(Vec<Expression>) -> Expression,
) -> Expression {
    let mut items = vec![item(tokens)];
    while let Some((first, rest)) = tokens.split_first()
        && first == separator
    {
        *tokens = rest;
        items.push(item(tokens));
    }
    match items.len() {
        1 => items.remove(0),
        _ => join(items),
    }
}

fn one(tokens: &mut &[String]) -> Expression {
    let Some((first, rest)) = tokens.split_first() else {
        panic!("an expression ends too early");
    };
    *tokens = rest;
    if first != "(" {
        return Expression::Name(first.clone());
    }
    let inner = any(tokens);
    let Some((close, rest)) = tokens.split_first() else {
        panic!("a parenthesis is not closed");
    };
    assert_eq!(close, ")");
    *tokens = rest;
    inner
}
