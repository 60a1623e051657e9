//! Cuts a part that is being read, once it turns out to be large.

use super::pages::PartPage;
use super::part::{Part, Range, both};
use super::probe::{Prober, split_by};
use super::size::{guesses, pages, pieces, questions};
use super::split::Piece;
use crate::client::Client;
use crate::error::Error;
use crate::operation::Operation;

/// What is left of a part, in parts that have no numbers yet, and how many requests it took to find out.
#[derive(Clone, Debug, Default)]
pub struct Cut {
    /// The parts; none where nothing is left.
    pub parts: Vec<Part>,
    /// Requests, each for a hundred pages or more; none where ends were guessed.
    pub requests: u64,
}

impl Part {
    /// Cuts what lies behind the first page of a part without an upper end, where that is much: with
    /// questions, if one of them is less than a hundredth of it, and otherwise where its keys would be
    /// if they lay as close as those of that page. Nothing where it is little.
    ///
    /// # Errors
    /// Those of [`Part::request`] and of lists.
    pub async fn cut_behind(
        &self,
        client: &Client,
        operation: &'static Operation,
        page: &PartPage,
    ) -> Result<Option<Cut>, Error> {
        let (Some(behind), Some(count)) = (page.last, page.count) else {
            return Ok(None);
        };
        let rows = count.saturating_sub(page.rows);
        match questions(pages(operation, rows)) {
            0 => Ok(self.guessed(operation, page, rows)),
            allowed => self.asked(client, operation, behind, rows, allowed).await,
        }
    }

    /// Cuts without a question: what lies behind the last end that is guessed is the last part's.
    fn guessed(&self, operation: &Operation, page: &PartPage, rows: u64) -> Option<Cut> {
        let (name, first, behind) = (self.open_key()?, page.first?, page.last?);
        let wanted = guesses(pages(operation, rows));
        let steps = page.rows.checked_sub(1).filter(|steps| *steps > 0)?;
        if wanted < 2 {
            return None;
        }
        let span = i128::from(behind) - i128::from(first);
        let all = span * i128::from(rows) / i128::from(steps);
        let end = |part: u64| {
            let end = i128::from(behind) + all * i128::from(part) / i128::from(wanted);
            i64::try_from(end).ok()
        };
        let part = |part: u64| {
            Some(Part {
                range: Range::Key {
                    name: name.to_owned(),
                    above: Some(end(part)?),
                    up_to: match part + 1 == wanted {
                        true => None,
                        false => Some(end(part + 1)?),
                    },
                },
                rows: Some(rows * (part + 1) / wanted - rows * part / wanted),
                ..self.clone()
            })
        };
        let parts = (0..wanted).map(part).collect::<Option<_>>()?;
        Some(Cut { parts, requests: 0 })
    }

    async fn asked(
        &self,
        client: &Client,
        operation: &'static Operation,
        behind: i64,
        rows: u64,
        allowed: u64,
    ) -> Result<Option<Cut>, Error> {
        let Some(name) = self.open_key() else {
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
