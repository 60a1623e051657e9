//! Small questions about a list: how many rows, and which is first or last.

use futures::StreamExt as _;
use serde_json::Value;

use super::part::both;
use super::split::{Piece, split};
use crate::error::{Error, ErrorKind};
use crate::listing::Listing;
use crate::operation::QueryOptions;
use crate::request::Request;
use crate::values::Untyped;

/// Asks about one list, and counts how often.
pub(super) struct Prober<'r> {
    base: &'r Request,
    filter: Option<String>,
    pub asked: u64,
}

/// One row, and how many there are.
pub(super) struct Probed {
    row: Option<Value>,
    pub count: Option<u64>,
}

impl<'r> Prober<'r> {
    /// About the rows of a list that a further condition holds for.
    pub fn new(base: &'r Request, filter: Option<String>) -> Self {
        Self {
            base,
            filter,
            asked: 0,
        }
    }

    /// The first row in an order.
    pub async fn first(&mut self, order: &str) -> Result<Probed, Error> {
        let mut request = self.request(None);
        request.options.orderby = Some(order.into());
        request.options.top = Some(1);
        request.options.count = self.takes(QueryOptions::COUNT).then_some(true);
        self.asked += 1;
        let mut pages = Listing::new(request).pages::<Untyped>();
        let Some(page) = pages.next().await.transpose()? else {
            return Ok(Probed {
                row: None,
                count: None,
            });
        };
        let row = page
            .items
            .first()
            .map(|row| serde_json::from_str(row.as_str()));
        let row = row.transpose().map_err(|error| {
            let message = format!("a row cannot be read: {error}");
            Error::new(ErrorKind::Decode, message).with_operation(self.base.operation())
        })?;
        let count = page.count.and_then(|count| u64::try_from(count).ok());
        Ok(Probed { row, count })
    }

    /// How many rows a condition holds for.
    pub async fn count(&mut self, condition: String) -> Result<u64, Error> {
        self.asked += 1;
        Listing::new(self.request(Some(condition)))
            .count_all()
            .await
    }

    fn takes(&self, option: QueryOptions) -> bool {
        self.base.operation().query_options.contains(option)
    }

    fn request(&self, condition: Option<String>) -> Request {
        let mut request = self.base.clone();
        request.paging.prefetch = 0;
        request.options.select = None;
        request.options.expand = None;
        let filter = both(self.filter.clone(), condition);
        request.options.filter = filter.map(Into::into);
        request
    }
}

impl Probed {
    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.row.is_none()
    }

    /// A whole number of the row; numbers may stand in strings.
    pub fn integer(&self, name: &str) -> Option<i64> {
        let value = self.row.as_ref()?.get(name)?;
        value.as_i64().or_else(|| value.as_str()?.parse().ok())
    }

    /// A text of the row.
    pub fn text(&self, name: &str) -> Option<String> {
        Some(self.row.as_ref()?.get(name)?.as_str()?.to_owned())
    }
}

/// Cuts a range in pieces, whose rows are counted with such a condition.
pub(super) async fn split_by(
    prober: &mut Prober<'_>,
    whole: Piece,
    pieces: usize,
    counts: u64,
    condition: impl Fn(i64, i64) -> String,
) -> Result<Vec<Piece>, Error> {
    let prober = futures::lock::Mutex::new(prober);
    let count = |above, up_to| {
        let condition = condition(above, up_to);
        async { prober.lock().await.count(condition).await }
    };
    split(whole, pieces, counts, count).await
}
