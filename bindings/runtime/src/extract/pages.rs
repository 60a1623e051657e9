//! The pages of one part: read, checked, and asked for again where the service was away.

use std::time::Duration;

use futures::StreamExt as _;

use super::part::{Part, Range};
use super::rising::Rising;
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::json::{ReadError, Readable, Reader};
use crate::keyset;
use crate::listing::{Listing, Pages, read_rows};
use crate::operation::{Key, Operation, QueryOptions};
use crate::platform::sleep;
use crate::request::Request;
use crate::values::Untyped;

/// How often a part begins again where it stands, without a page in between, before it fails.
const ROUNDS: u32 = 6;
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Takes a row, with the cursor in front of it. Whoever met the key on the way gives it; else the row
/// is searched for it.
pub type ReadRow<'r> = dyn FnMut(&mut Reader<'_>) -> Result<Option<i64>, ReadError> + Send + 'r;

/// A page of a part, whose rows were handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PartPage {
    /// How many rows it had.
    pub rows: u64,
    /// The key of the first of them, where they are read by key.
    pub first: Option<i64>,
    /// The key of the last of them, where they are read by key: a part that begins `above` it goes
    /// on after this page.
    pub last: Option<i64>,
    /// How many rows of the part there were in all, on the first page of one by key without an upper
    /// end, where the service counts.
    pub count: Option<u64>,
}

/// The pages of one part.
#[derive(Debug)]
pub struct PartPages {
    request: Request,
    part: Part,
    course: Course,
    failures: u32,
    is_over: bool,
    left: Option<Left>,
}

/// What is left of a part, as it was counted with the first page.
#[derive(Clone, Copy, Debug)]
struct Left {
    rows: u64,
    page: u64,
}

#[derive(Debug)]
enum Course {
    /// By key, behind the last one.
    Key(Key, Option<i64>),
    List(Box<Pages<Untyped>>),
}

impl PartPages {
    /// Begins to read a part.
    ///
    /// # Errors
    /// Those of [`Part::request`], and [`ErrorKind::Usage`] where the rows cannot be read by key.
    pub fn new(client: &Client, operation: &'static Operation, part: Part) -> Result<Self, Error> {
        let request = part.request(client, operation)?;
        let course = match &part.range {
            Range::Key { above, .. } => Course::Key(keyset::key(&request)?, *above),
            _ => Course::List(Box::new(Listing::new(request.clone()).pages())),
        };
        Ok(Self {
            request,
            part,
            course,
            failures: 0,
            is_over: false,
            left: None,
        })
    }

    /// The operation that it calls.
    pub fn operation(&self) -> &'static Operation {
        self.request.operation()
    }

    /// Hands out the rows of the next page; nothing after the last one and after an error.
    ///
    /// # Errors
    /// Those of lists, and [`ErrorKind::Paging`] where rows come in another order than that of the
    /// key or from outside the range; rows of that page may have been handed out then. Where the service
    /// was away or refused requests, the page is asked for again, beyond the attempts of a single
    /// request: six times with pauses that double.
    pub async fn next(&mut self, row: &mut ReadRow<'_>) -> Option<Result<PartPage, Error>> {
        while !self.is_over {
            match self.page(row).await {
                Ok(Some(page)) => {
                    self.failures = 0;
                    return Some(Ok(page));
                }
                Ok(None) => self.is_over = true,
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

    /// The rows of the next page as values.
    ///
    /// # Errors
    /// Those of [`PartPages::next`].
    pub async fn next_items<T: Readable + Send>(
        &mut self,
    ) -> Option<Result<(Vec<T>, PartPage), Error>> {
        let mut items = Vec::new();
        let mut keep = |reader: &mut Reader<'_>| {
            items.push(T::read(reader)?);
            Ok(None)
        };
        let page = self.next(&mut keep).await?;
        Some(page.map(|page| (items, page)))
    }

    async fn page(&mut self, row: &mut ReadRow<'_>) -> Result<Option<PartPage>, Error> {
        match &mut self.course {
            Course::Key(key, last) => {
                let mut request = self.request.clone();
                let before = last.map(|last| last.to_string());
                let dialect = *request.dialect();
                keyset::apply(*key, before.as_deref(), &dialect, &mut request.options);
                let counts = self.left.is_none() && is_counted(&self.part, &request);
                request.options.count = counts.then_some(true);
                let reply = request.send().await?;
                let mut rising = Rising::after(*key, *last);
                let body = reply.body.clone();
                let facts = read_rows(&reply, None, &mut |reader| {
                    let start = reader.offset();
                    let key = row(reader)?;
                    let read = start..reader.offset();
                    rising.check(key, body.get(read).unwrap_or_default())
                });
                let facts = facts.map_err(|error| reply.unreadable(error))?;
                if let Some(wrong) = rising.wrong {
                    return Err(self.astray(&wrong));
                }
                let keys = rising.first.zip(rising.last);
                let Some((first, newest)) = keys.filter(|_| facts.rows > 0) else {
                    return Ok(None);
                };
                *last = Some(newest);
                let count = facts.envelope.count.filter(|_| counts);
                let page = PartPage {
                    rows: facts.rows,
                    first: Some(first),
                    last: Some(newest),
                    count: count.and_then(|count| u64::try_from(count).ok()),
                };
                self.within(newest, &page)?;
                Ok(Some(page))
            }
            Course::List(pages) => {
                let Some(page) = pages.next().await.transpose()? else {
                    return Ok(None);
                };
                for item in &page.items {
                    let read = row(&mut Reader::new(item.as_str().as_bytes()));
                    read.map_err(|error| unreadable(&self.request, error))?;
                }
                let rows = u64::try_from(page.items.len()).unwrap_or(u64::MAX);
                Ok(Some(PartPage {
                    rows,
                    first: None,
                    last: None,
                    count: None,
                }))
            }
        }
    }

    /// Makes sure that a page ends within the range, and learns whether anything can be behind it.
    fn within(&mut self, last: i64, page: &PartPage) -> Result<(), Error> {
        if let Range::Key {
            up_to: Some(up_to), ..
        } = &self.part.range
        {
            if last > *up_to {
                let what = format!("{last} came, and only keys up to {up_to} were asked for");
                return Err(self.astray(&what));
            }
            self.is_over = last == *up_to;
        }
        self.is_over |= self.is_last(page.rows, page.count);
        Ok(())
    }

    /// Whether all rows came that were counted with the first page, and the page is shorter than that one,
    /// if it is another: rows that came meanwhile do not stand for those that were there.
    fn is_last(&mut self, rows: u64, count: Option<u64>) -> bool {
        let Some(left) = &mut self.left else {
            // What was not counted is not over before a page is empty.
            let left = count.map_or(u64::MAX, |count| count.saturating_sub(rows));
            self.left = Some(Left {
                rows: left,
                page: rows,
            });
            return left == 0;
        };
        left.rows = left.rows.saturating_sub(rows);
        left.rows == 0 && rows < left.page
    }

    async fn begin_again(&mut self, error: &Error) {
        let own = FIRST_PAUSE
            .saturating_mul(1 << self.failures)
            .min(LONGEST_PAUSE);
        self.failures += 1;
        sleep(error.retry_after().map_or(own, |asked| asked.max(own))).await;
        if let Course::List(pages) = &mut self.course {
            let mut request = self.request.clone();
            request.paging.token = pages.token();
            **pages = Listing::new(request).pages();
        }
    }

    fn astray(&self, what: &str) -> Error {
        let message = format!("the service does not sort or filter by the key: {what}");
        Error::new(ErrorKind::Paging, message).with_operation(self.request.operation())
    }
}

fn unreadable(request: &Request, error: ReadError) -> Error {
    let message = format!("a row could not be read: {error}");
    Error::new(ErrorKind::Decode, message)
        .with_operation(request.operation())
        .with_source(error)
}

/// Whether the rows of a part are counted with its first page: nothing else tells how many there are.
fn is_counted(part: &Part, request: &Request) -> bool {
    let takes = request.operation().query_options;
    part.open_key().is_some() && takes.contains(QueryOptions::COUNT)
}

/// Whether the reason may go by itself.
fn passes(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Transport | ErrorKind::Timeout | ErrorKind::RateLimited => true,
        ErrorKind::Server => matches!(error.status(), Some(408 | 502..=504)),
        _ => false,
    }
}
