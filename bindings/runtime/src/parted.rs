//! A list whose filter is too long for one request: several lists, one after the other.

use crate::json::Tree;
use crate::paging::Pager;
use crate::position::{count, fingerprint, object};
use crate::query::Filter;
use crate::request::Request;

/// What is left of such a list.
#[derive(Clone, Debug)]
pub(crate) struct Parted {
    /// Fingerprint of the whole filter.
    whole: String,
    /// Filters of the lists that are not over, the current one first.
    filters: Vec<String>,
    /// Rows of those that are.
    pub before: u64,
}

impl Parted {
    /// The parts of a list; nothing where one request is enough.
    pub fn of(request: &Request) -> Option<Self> {
        let text = |filter: &Filter| filter.text(request.dialect());
        let parts = request.split();
        let filters: Vec<String> = parts
            .iter()
            .filter_map(|part| part.options.filter.as_ref().map(text))
            .collect();
        let whole = request.options.filter.as_ref().map(text)?;
        (filters.len() > 1).then(|| Self {
            whole: fingerprint([whole.as_str()]),
            filters,
            before: 0,
        })
    }

    pub fn to_tree(&self) -> Tree {
        let filters = self.filters.iter();
        object(vec![
            ("whole", Tree::String(self.whole.clone())),
            (
                "filters",
                Tree::Array(filters.cloned().map(Tree::String).collect()),
            ),
            ("before", count(self.before)),
        ])
    }

    pub fn of_tree(tree: &Tree) -> Option<Self> {
        let text = |tree: &Tree| tree.as_str().map(str::to_owned);
        let filters = tree.get("filters")?.items().iter();
        Some(Self {
            whole: text(tree.get("whole")?)?,
            filters: filters.map(text).collect::<Option<_>>()?,
            before: tree.get("before")?.as_u64()?,
        })
    }

    /// Whether this is the whole filter.
    pub fn is_of(&self, filter: &str) -> bool {
        self.whole == fingerprint([filter])
    }

    /// The filter of the current list.
    pub fn filter(&self) -> Option<Filter> {
        self.filters.first().map(|text| text.as_str().into())
    }

    /// What is left after the current list, of which so many rows came.
    pub fn after(&self, rows: u64) -> Option<Self> {
        let (_, rest) = self.filters.split_first()?;
        (!rest.is_empty()).then(|| Self {
            whole: self.whole.clone(),
            filters: rest.to_vec(),
            before: self.before + rows,
        })
    }

    /// Goes on to the next list, if there is one and rows of it are wanted.
    pub fn advance(current: &mut Option<Self>, pager: &Pager) -> Option<Pager> {
        let next = current.as_ref()?.after(pager.at().rows)?;
        let mut request = pager.request().clone();
        request.options.filter = next.filter();
        let pager = pager.next_list(request)?;
        *current = Some(next);
        Some(pager)
    }
}
