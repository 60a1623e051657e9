//! A list that is too long for one call becomes several calls.

use std::collections::BTreeMap;

use super::dialect::Dialect;
use super::node::{Node, Operator};
use super::term::Term;
use super::{Filter, Options};
use crate::platform::number;

impl Options {
    /// The filters of the parts that together give each row once, none beyond the limit of expressions; nothing
    /// where the query stays whole.
    ///
    /// Only an `in` that must hold for every row can be parted, and only where neither the order, nor rows passed
    /// over, nor a count over all parts is asked for. Everything else stays whole; the check of limits judges it.
    pub(crate) fn split(&self, dialect: &Dialect) -> Option<Vec<Filter>> {
        if self.orderby.is_some() || self.skip.is_some() || self.count.is_some() {
            return None;
        }
        let conditions = self.filter.as_ref()?.0.taken_apart(dialect)?;
        Some(conditions.into_iter().map(Filter).collect())
    }
}

/// Takes a condition apart, if it is too long and can be.
pub(super) fn split(filter: &Node, dialect: &Dialect) -> Option<Vec<Term>> {
    let limit = dialect.filter_expressions as usize;
    let asked = filter.expressions();
    if limit == 0 || asked <= limit {
        return None;
    }
    let (path, longest) = longest_list(filter)?;
    let room = limit.checked_sub(asked - longest.len())?;
    let chunks = chunks(longest, room)?.into_iter();
    Some(
        chunks
            .map(|items| Term::of(with_list(filter, &path, items)))
            .collect(),
    )
}

/// The longest list among the conditions that are joined by `and`, and the way there: left or right.
fn longest_list(node: &Node) -> Option<(Vec<usize>, &[Node])> {
    match node {
        Node::In(_, items) => Some((Vec::new(), items)),
        Node::Binary(Operator::And, sides) => {
            let lists = sides.iter().enumerate().filter_map(|(side, node)| {
                let (mut path, items) = longest_list(node)?;
                path.insert(0, side);
                Some((path, items))
            });
            lists.max_by_key(|(_, items)| items.len())
        }
        _ => None,
    }
}

fn with_list(node: &Node, path: &[usize], items: Vec<Node>) -> Node {
    match (node, path) {
        (Node::In(left, _), _) => Node::In(left.clone(), items),
        (Node::Binary(operator, sides), [side, rest @ ..]) => {
            let mut sides = sides.clone();
            if let Some(node) = sides.get_mut(*side) {
                *node = with_list(node, rest, items);
            }
            Node::Binary(*operator, sides)
        }
        _ => node.clone(),
    }
}

/// Parts of at most `room` items. Items that a service may take for equal stay in one part, so that no row comes twice.
fn chunks(items: &[Node], room: usize) -> Option<Vec<Vec<Node>>> {
    let mut groups: BTreeMap<String, (usize, Vec<Node>)> = BTreeMap::new();
    for (position, item) in items.iter().enumerate() {
        let (_, group) = groups
            .entry(likeness(item))
            .or_insert((position, Vec::new()));
        if !group.contains(item) {
            group.push(item.clone());
        }
    }
    let mut groups: Vec<_> = groups.into_values().collect();
    groups.sort_by_key(|(position, _)| *position);
    let mut chunks: Vec<Vec<Node>> = Vec::new();
    for (_, group) in groups {
        match chunks.last_mut() {
            Some(chunk) if chunk.len() + group.len() <= room => chunk.extend(group),
            _ if group.len() <= room => chunks.push(group),
            _ => return None,
        }
    }
    Some(chunks)
}

/// The same for values that differ by case, blanks at the end, or the spelling of a number.
fn likeness(item: &Node) -> String {
    let text = item.text(super::LiteralStyle::Plain).to_lowercase();
    match number(&text) {
        Some(number) => format!("#{:x}", number.to_bits()),
        None => text.replace(' ', ""),
    }
}
