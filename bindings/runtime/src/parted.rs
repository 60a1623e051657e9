//! A list whose filter is too long for one request: several lists, one after the other.

use crate::json::{Tree, Writer};
use crate::position::{fingerprint, number, text};
use crate::query::Filter;
use crate::request::Request;
use crate::text::digits;

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
        let dialect = request.dialect();
        let parts = request.options.split(dialect)?;
        if parts.len() < 2 {
            return None;
        }
        let whole = request.options.filter.as_ref()?.text(dialect);
        Some(Self {
            whole: fingerprint(&[&whole, "\0"]),
            filters: parts.iter().map(|part| part.text(dialect)).collect(),
            before: 0,
        })
    }

    /// Writes it as it stands in a token.
    pub fn write(&self, json: &mut Writer) {
        json.raw(r#"{"whole":"#);
        json.string(&self.whole);
        json.raw(r#","filters":"#);
        json.array(&self.filters);
        json.raw(r#","before":"#);
        json.raw(&digits(self.before));
        json.raw("}");
    }

    /// Reads it from a token.
    pub fn read(tree: &Tree) -> Option<Self> {
        let mut filters = Vec::new();
        for filter in tree.get("filters")?.items() {
            filters.push(filter.as_str()?.to_owned());
        }
        Some(Self {
            whole: text(tree, "whole")?.to_owned(),
            filters,
            before: number(tree, "before")?,
        })
    }

    /// Whether this is the whole filter.
    pub fn is_of(&self, filter: &str) -> bool {
        self.whole == fingerprint(&[filter, "\0"])
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
}
