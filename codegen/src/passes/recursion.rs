//! Types that contain themselves by value.

use crate::model::{StructuredId, StructuredType, Type};

/// A property that holds a value of a structured type, and that type.
type Edge = (usize, usize);

/// Marks the properties through which a type contains itself by value: those to a type of the same
/// strongly connected component.
pub fn mark(types: &mut [StructuredType]) {
    let edges: Vec<Vec<Edge>> = types.iter().map(value_edges).collect();
    let component = components(&edges);
    for (number, ty) in types.iter_mut().enumerate() {
        for &(property, target) in &edges[number] {
            ty.properties[property].is_recursive = component[target] == component[number];
        }
    }
}

fn value_edges(ty: &StructuredType) -> Vec<Edge> {
    ty.properties
        .iter()
        .enumerate()
        .filter(|(_, property)| !property.ty.is_collection && !property.ty.is_map)
        .filter_map(|(number, property)| match property.ty.ty {
            Type::Structured(StructuredId(target)) => Some((number, target)),
            _ => None,
        })
        .collect()
}

/// The component that each type is in, after Tarjan, without recursion: chains may be long.
fn components(edges: &[Vec<Edge>]) -> Vec<usize> {
    let mut search = Search {
        order: vec![None; edges.len()],
        lowest: vec![0; edges.len()],
        component: vec![None; edges.len()],
        stack: Vec::new(),
        visited: 0,
    };
    for start in 0..edges.len() {
        if search.order[start].is_none() {
            search.from(start, edges);
        }
    }
    let component = search.component.into_iter();
    component.map(Option::unwrap_or_default).collect()
}

struct Search {
    order: Vec<Option<usize>>,
    lowest: Vec<usize>,
    component: Vec<Option<usize>>,
    stack: Vec<usize>,
    visited: usize,
}

impl Search {
    fn from(&mut self, start: usize, edges: &[Vec<Edge>]) {
        let mut open = vec![(self.enter(start), 0)];
        while let Some((node, next)) = open.last_mut() {
            let node = *node;
            if let Some(&(_, target)) = edges[node].get(*next) {
                *next += 1;
                match self.order[target] {
                    None => open.push((self.enter(target), 0)),
                    Some(order) if self.component[target].is_none() => {
                        self.lowest[node] = self.lowest[node].min(order);
                    }
                    Some(_) => {}
                }
                continue;
            }
            open.pop();
            if let Some((parent, _)) = open.last() {
                self.lowest[*parent] = self.lowest[*parent].min(self.lowest[node]);
            }
            if self.order[node] == Some(self.lowest[node]) {
                self.close(node);
            }
        }
    }

    fn enter(&mut self, node: usize) -> usize {
        self.order[node] = Some(self.visited);
        self.lowest[node] = self.visited;
        self.visited += 1;
        self.stack.push(node);
        node
    }

    /// All that was visited since `root` is one component.
    fn close(&mut self, root: usize) {
        while let Some(member) = self.stack.pop() {
            self.component[member] = Some(root);
            if member == root {
                break;
            }
        }
    }
}
