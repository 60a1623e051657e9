//! Whole queries by chance, each with what it means.

use std::collections::BTreeSet;

use odata_runtime::query::Expr;
use odata_runtime::{DateTimeOffset, Decimal, Expand, InvalidValue, OrderBy, Select};

use super::described::{Expansion, Property, Query, Row, directed};
use super::expressions::{Built, Made, Maker};
use super::tree::Tree;

/// Levels of `$expand` that the service takes.
const DEEPEST_EXPAND: u32 = 2;

type Part<T> = Result<(T, Tree), InvalidValue>;

impl Maker<'_> {
    /// The options of a list.
    pub fn query(&mut self) -> Part<Query> {
        let mut parts = Vec::new();
        let query = self.options(DEEPEST_EXPAND, 3, true, &mut parts)?;
        Ok((query, Tree::of("query", parts)))
    }

    /// Options of a list, or of an item of `$expand`.
    fn options(
        &mut self,
        levels: u32,
        depth: usize,
        is_collection: bool,
        parts: &mut Vec<Tree>,
    ) -> Result<Query, InvalidValue> {
        let mut query = Query::default();
        if is_collection && self.random.chance(80) {
            let (filter, tree) = self.condition(depth)?;
            parts.push(Tree::of("filter", [tree]));
            query.filter = Some(filter);
        }
        if self.random.chance(35) {
            let (select, trees) = self.select();
            parts.push(Tree::of("select", trees));
            query.select = select;
        }
        if levels > 0 && self.random.chance(50) {
            let (expand, trees) = self.expand(levels)?;
            if !trees.is_empty() {
                parts.push(Tree::of("expand", trees));
                query.expand = expand;
            }
        }
        if is_collection && self.random.chance(40) {
            let (orderby, trees) = self.orderby()?;
            parts.push(Tree::of("orderby", trees));
            query.orderby = orderby;
        }
        if is_collection && self.random.chance(30) {
            self.numbers(&mut query, parts);
        }
        Ok(query)
    }

    fn numbers(&mut self, query: &mut Query, parts: &mut Vec<Tree>) {
        let mut number = |most: usize, name: &str| {
            let wanted = self.random.chance(60).then(|| self.random.below(most));
            parts.extend(wanted.map(|it| Tree::of(name, [Tree::leaf(it.to_string())])));
            wanted.and_then(|it| u64::try_from(it).ok())
        };
        query.top = number(1000, "top");
        query.skip = number(100_000, "skip");
        query.count = self.random.chance(50);
        parts.extend(query.count.then(|| Tree::leaf("(count)")));
    }

    /// Properties, and what lies in complex ones, each once.
    fn select(&mut self) -> (Select, Vec<Tree>) {
        let (mut selects, mut trees, mut names) = (Vec::new(), Vec::new(), BTreeSet::new());
        for _ in 0..=self.random.below(4) {
            let number = self.random.below(self.rows.entries);
            let (name, mut is_navigation, mut property) = (self.rows.entry)(number);
            if !names.insert(name) {
                continue;
            }
            self.used
                .properties
                .insert(format!("{}.{name}", self.rows.ty));
            let mut path = name.to_owned();
            while let Property::One(one) = &property
                && !is_navigation
                && self.random.chance(60)
            {
                let (name, further, next) = one.entry(self.random.below(one.entries()));
                if further {
                    break;
                }
                path = format!("{path}/{name}");
                (is_navigation, property) = (further, next);
            }
            selects.push(property.selected());
            trees.push(Tree::leaf(path));
        }
        (Select::of::<Row>(selects), trees)
    }

    fn orderby(&mut self) -> Part2<OrderBy> {
        let (mut orderings, mut trees) = (Vec::new(), Vec::new());
        for _ in 0..=self.random.below(3) {
            let descending = self.random.chance(50);
            let (ordering, tree) = self.ordering(descending)?;
            orderings.push(ordering);
            let head = if descending { "desc" } else { "asc" };
            trees.push(Tree::of(head, [tree]));
        }
        Ok((OrderBy::of::<Row>(orderings), trees))
    }

    fn ordering(&mut self, descending: bool) -> Part<OrderBy> {
        fn by<T: Made>(built: Built<T>, descending: bool) -> Part<OrderBy> {
            let (made, tree): (Expr<Row, T>, Tree) = built?;
            Ok((OrderBy::of(directed(made, descending)), tree))
        }
        if self.random.chance(30) {
            return match self.random.below(6) {
                0 => by(self.any_of::<i32>(2), descending),
                1 => by(self.any_of::<i64>(2), descending),
                2 => by(self.any_of::<String>(2), descending),
                3 => by(self.any_of::<Decimal>(2), descending),
                4 => by(self.any_of::<DateTimeOffset>(2), descending),
                _ => by(self.condition(1), descending),
            };
        }
        let (path, property) = self.property();
        let tree = Tree::leaf(path);
        match property {
            Property::Int64(path) => by(Ok((path.over(), tree)), descending),
            Property::Int32(path) => by(Ok((path.over(), tree)), descending),
            Property::Text(path) => by(Ok((path.over(), tree)), descending),
            Property::Guid(path) => by(Ok((path.over(), tree)), descending),
            Property::Bool(path) => by(Ok((path.over(), tree)), descending),
            Property::Moment(path) => by(Ok((path.over(), tree)), descending),
            Property::Double(path) => by(Ok((path.over(), tree)), descending),
            Property::Member(members) => Ok((members.ordering(descending), tree)),
            _ => by(self.any_of::<i64>(1), descending),
        }
    }

    fn expand(&mut self, levels: u32) -> Part2<Expand> {
        let all = self.rows.expansions;
        let (mut expands, mut trees, mut names) = (Vec::new(), Vec::new(), BTreeSet::new());
        for _ in 0..=self.random.below(2) {
            let Some(chosen) = all.get(self.random.below(all.len())) else {
                break;
            };
            if !names.insert(chosen.name) {
                continue;
            }
            let (expand, tree) = self.expansion(chosen, levels)?;
            expands.push(expand);
            trees.push(tree);
        }
        Ok((Expand::of::<Row>(expands), trees))
    }

    fn expansion(&mut self, chosen: &Expansion, levels: u32) -> Part<Expand> {
        let name = chosen.name;
        if !chosen.is_navigation || self.random.chance(40) {
            return Ok(((chosen.make)(Query::default()), Tree::leaf(name)));
        }
        let mut parts = Vec::new();
        let is_collection = chosen.is_collection;
        let query = self.about((chosen.rows)(), |maker| {
            maker.options(levels - 1, 1, is_collection, &mut parts)
        })?;
        let tree = match parts.is_empty() {
            true => Tree::leaf(name),
            false => Tree::of(name, parts),
        };
        Ok(((chosen.make)(query), tree))
    }
}

type Part2<T> = Result<(T, Vec<Tree>), InvalidValue>;
