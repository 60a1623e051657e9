//! Cuts a part that is being read, once it turns out to be large.

use super::part::{Part, Range, both};
use super::probe::{Prober, split_by};
use super::size::{pages, pieces, questions};
use super::split::Piece;
use crate::client::Client;
use crate::error::Error;
use crate::operation::Operation;

/// What is left of a part, in parts that have no numbers yet, and how many requests it took to find out.
#[derive(Clone, Debug, Default)]
pub struct Cut {
    /// The parts; none where nothing is left.
    pub parts: Vec<Part>,
    /// Requests, each for a hundred pages or more.
    pub requests: u64,
}

impl Part {
    /// Cuts what lies behind a key, where that is so much that a question is less than a hundredth of
    /// it and the part has no upper end; nothing otherwise. `rows` are those that are left.
    ///
    /// # Errors
    /// Those of [`Part::request`] and of lists.
    pub async fn cut_behind(
        &self,
        client: &Client,
        operation: &'static Operation,
        behind: i64,
        rows: u64,
    ) -> Result<Option<Cut>, Error> {
        let allowed = questions(pages(operation, rows));
        let (Some(name), 1..) = (self.open_key(), allowed) else {
            return Ok(None);
        };
        let base = self.request(client, operation)?;
        let left = both(self.filter.clone(), Some(format!("{name} gt {behind}")));
        let mut prober = Prober::new(&base, left);
        let newest = prober.first(&format!("{name} desc")).await?;
        let Some(last) = newest.integer(name) else {
            return Ok(Some(Cut {
                parts: Vec::new(),
                requests: prober.asked,
            }));
        };
        let rows = newest.count.unwrap_or(rows);
        let whole = Piece::new(behind, last, rows);
        let wanted = pieces(pages(operation, rows), None);
        let found = split_by(&mut prober, whole, wanted, allowed - 1, |above, up_to| {
            format!("{name} gt {above} and {name} le {up_to}")
        });
        let found = found.await?;
        let parts = found
            .iter()
            .map(|piece| Part {
                range: Range::Key {
                    name: name.to_owned(),
                    above: Some(piece.above),
                    up_to: Some(piece.up_to),
                },
                rows: Some(piece.rows),
                ..self.clone()
            })
            .collect();
        Ok(Some(Cut {
            parts,
            requests: prober.asked,
        }))
    }

    /// The key that it is read by, where that has no upper end.
    pub(super) fn open_key(&self) -> Option<&str> {
        match &self.range {
            Range::Key {
                name, up_to: None, ..
            } => Some(name),
            _ => None,
        }
    }
}
