//! The pages of one part: read, checked, and asked for again where the service was away.

use std::time::Duration;

use futures::StreamExt as _;

use super::part::{Part, Range};
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::json::Readable;
use crate::listing::{Listing, Pages};
use crate::operation::Operation;
use crate::platform::sleep;
use crate::request::Request;

/// How often a part begins again where it stands, without a page in between, before it fails.
const ROUNDS: u32 = 6;
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Rows of a part.
#[derive(Debug)]
#[non_exhaustive]
pub struct PartPage<T> {
    /// The rows.
    pub items: Vec<T>,
    /// The key of the last of them, where they are read by key: a part that begins `above` it goes
    /// on after this page.
    pub last: Option<i64>,
}

/// The pages of one part.
#[derive(Debug)]
pub struct PartPages<T> {
    request: Request,
    part: Part,
    pages: Pages<T>,
    failures: u32,
    is_over: bool,
}

impl<T: Readable> PartPages<T> {
    /// Begins to read a part.
    ///
    /// # Errors
    /// Those of [`Part::request`].
    pub fn new(client: &Client, operation: &'static Operation, part: Part) -> Result<Self, Error> {
        let request = part.request(client, operation)?;
        Ok(Self {
            pages: Listing::new(request.clone()).pages(),
            request,
            part,
            failures: 0,
            is_over: false,
        })
    }

    /// The next page; nothing after the last one and after an error.
    ///
    /// # Errors
    /// Those of lists, and [`ErrorKind::Paging`] where rows come in another order than that of the
    /// key or from outside the range. Where the service was away or refused requests, the page is
    /// asked for again, beyond the attempts of a single request: six times with pauses that double.
    pub async fn next(&mut self) -> Option<Result<PartPage<T>, Error>> {
        while !self.is_over {
            let Some(page) = self.pages.next().await else {
                self.is_over = true;
                return None;
            };
            match page.and_then(|page| self.check(page.items)) {
                Ok(page) => {
                    self.failures = 0;
                    return Some(Ok(page));
                }
                Err(error) if passes(&error) && self.failures < ROUNDS => {
                    self.begin_again(&error).await;
                }
                Err(error) => {
                    self.is_over = true;
                    let place = &self.part.place.name;
                    return Some(Err(match place.is_empty() {
                        true => error,
                        false => error.with_place(format!("in {place}")),
                    }));
                }
            }
        }
        None
    }

    async fn begin_again(&mut self, error: &Error) {
        let own = FIRST_PAUSE
            .saturating_mul(1 << self.failures)
            .min(LONGEST_PAUSE);
        self.failures += 1;
        sleep(error.retry_after().map_or(own, |asked| asked.max(own))).await;
        let mut request = self.request.clone();
        request.paging.token = self.pages.token();
        self.pages = Listing::new(request).pages();
    }

    fn check(&self, items: Vec<T>) -> Result<PartPage<T>, Error> {
        let Range::Key { up_to, .. } = &self.part.range else {
            return Ok(PartPage { items, last: None });
        };
        let last = self.pages.last_key().filter(|_| !items.is_empty());
        let last = last.map(str::parse::<i64>).transpose();
        let last = last.map_err(|_| self.astray("a key is no whole number".to_owned()))?;
        match (last, up_to) {
            (Some(last), Some(up_to)) if last > *up_to => Err(self.astray(format!(
                "{last} came, and only keys up to {up_to} were asked for"
            ))),
            _ => Ok(PartPage { items, last }),
        }
    }

    fn astray(&self, what: String) -> Error {
        let message = format!("the service does not sort or filter by the key: {what}");
        Error::new(ErrorKind::Paging, message).with_operation(self.request.operation())
    }
}

/// Whether the reason may go by itself.
fn passes(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Transport | ErrorKind::Timeout | ErrorKind::RateLimited => true,
        ErrorKind::Server => matches!(error.status(), Some(408 | 502..=504)),
        _ => false,
    }
}
