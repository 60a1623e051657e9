//! Lists: lazy, complete, in memory one page and those that are asked for ahead.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures::{Stream, StreamExt as _, TryStreamExt as _};

use crate::ahead::Ahead;
use crate::error::{Error, ErrorKind};
use crate::json::{ReadError, Readable, Reader};
use crate::keyset;
use crate::links::fingerprint;
use crate::operation::{Key, QueryOptions};
use crate::paging::{PageFacts, Pager, Verdict};
use crate::platform::BoxFuture;
use crate::position::Position;
use crate::reply::Reply;
use crate::request::Request;

/// Most pages that are asked for ahead.
const MOST_AHEAD: usize = 16;

/// The status of a reply that has no body by intention.
const NO_CONTENT: u16 = 204;

/// After so many rows of a page, the requests under way are polled.
const ROWS_BETWEEN: u64 = 16;

/// A list that has not begun.
#[derive(Clone, Debug)]
pub struct Listing {
    request: Request,
}

/// One page of a list.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The rows.
    pub items: Vec<T>,
    /// How many rows there are in all, if the service said so.
    pub count: Option<i64>,
    /// The service's link to the next page, as received.
    pub next_link: Option<String>,
}

impl Listing {
    /// Takes the request for the first page.
    pub fn new(request: Request) -> Self {
        Self { request }
    }

    /// The pages.
    pub fn pages<T: Readable>(self) -> Pages<T> {
        Pages {
            prefetch: self.request.paging.prefetch.min(MOST_AHEAD),
            pager: Pager::new(self.request),
            ahead: Ahead::default(),
            held: None,
            before: Position::default(),
            keys: Vec::new(),
        }
    }

    /// The rows.
    pub fn items<T: Readable>(self) -> Items<T> {
        Items {
            pages: self.pages(),
            rows: Vec::new().into_iter(),
            taken: 0,
        }
    }

    /// The first row; asks for no more than one where it can.
    pub fn first<T: Readable + Send + 'static>(
        mut self,
    ) -> BoxFuture<'static, Result<Option<T>, Error>> {
        self.request.paging.prefetch = 0;
        let options = &mut self.request.options;
        if options.top.is_none()
            && self
                .request
                .operation()
                .query_options
                .contains(QueryOptions::TOP)
        {
            self.request.options.top = Some(1);
        }
        Box::pin(async move { self.items().next().await.transpose() })
    }

    /// All rows at once.
    pub fn try_collect<T: Readable + Send + 'static>(
        self,
    ) -> BoxFuture<'static, Result<Vec<T>, Error>> {
        Box::pin(self.items().try_collect())
    }

    /// How many rows there are, without fetching them.
    pub fn count_all(self) -> BoxFuture<'static, Result<u64, Error>> {
        let mut request = self.request;
        let takes = request.operation().query_options;
        let options = &mut request.options;
        (options.select, options.expand, options.orderby) = (None, None, None);
        (options.skip, options.count) = (None, None);
        options.top = takes.contains(QueryOptions::TOP).then_some(0);
        // Split before the count is asked for: the counts of the parts are added up.
        let parts = request.options.split(request.dialect());
        let mut parts = parts.unwrap_or_default().into_iter();
        let whole = request.options.filter.take();
        request.options.filter = parts.next().or(whole);
        request.options.count = Some(true);
        Box::pin(async move {
            let mut rows = 0;
            loop {
                rows += count_in(&request.send().await?)?;
                match parts.next() {
                    Some(part) => request.options.filter = Some(part),
                    None => return Ok(rows),
                }
            }
        })
    }
}

fn count_in(reply: &Reply) -> Result<u64, Error> {
    let facts = read_rows(reply, None, &mut |reader| reader.skip())
        .map_err(|error| reply.unreadable(error))?;
    let count = facts.envelope.count.map(u64::try_from);
    count.and_then(Result::ok).ok_or_else(|| {
        Error::new(
            ErrorKind::Paging,
            "the service did not say how many rows there are",
        )
        .with_operation(reply.operation)
        .with_request(reply.operation.method, &reply.url)
    })
}

/// The pages of a list. Ends after the last page, or after an error.
///
/// One page is asked for ahead, or as many as `prefetch` says; several only where pages are asked
/// for with `$skip`, because a next link stands in the page before it. Pages come in order and
/// complete whatever their length: where one is shorter than its predecessor, what was asked for
/// behind it is given up and asked for anew from where it really ended. An error appears in its
/// place. Nothing runs by itself: requests are sent and new connections opened while the stream is
/// polled, and dropping it cancels what is under way.
#[must_use = "a stream does nothing unless it is read"]
pub struct Pages<T> {
    pager: Pager,
    ahead: Ahead,
    prefetch: usize,
    /// A page that waits for a probe.
    held: Option<Page<T>>,
    /// Where the last page began, and its keys.
    before: Position,
    keys: Vec<String>,
}

// Rows are only moved, never pinned.
impl<T> Unpin for Pages<T> {}

impl<T> Pages<T> {
    /// A text that resumes the list after the pages read so far, also in another process and after
    /// an error: give it to `resume` of the same list. `None` when the list is over.
    ///
    /// It holds the operation, the query options and the position, but no credentials and no
    /// headers. With a next link it lives as long as the service honours that. Where a filter is too
    /// long for one request it holds those of the requests to come, and is as long.
    pub fn token(&self) -> Option<String> {
        self.pager.token(self.pager.at())
    }

    fn token_within(&self, taken: u64) -> Option<String> {
        let at = self.pager.within(&self.before, taken, &self.keys);
        self.pager.token(&at)
    }
}

impl<T: Readable> Pages<T> {
    fn take(&mut self, reply: Result<Reply, Error>) -> Result<Option<Page<T>>, Error> {
        self.before = self.pager.at().clone();
        let reply = reply?;
        let (mut page, facts) = read_page::<T>(&reply, self.pager.key())?;
        let emit = match self.pager.accept(reply, facts)? {
            Verdict::Emit(rows, keys) => {
                self.keys = keys;
                rows
            }
            Verdict::Hold => {
                self.held = Some(page);
                return Ok(None);
            }
            Verdict::Release(rows) => {
                let Some(held) = self.held.take() else {
                    return Ok(None);
                };
                page = held;
                rows
            }
        };
        page.items
            .truncate(usize::try_from(emit).unwrap_or(usize::MAX));
        let taken = usize::try_from(self.before.taken).unwrap_or(usize::MAX);
        page.items.drain(..taken.min(page.items.len()));
        Ok(Some(page))
    }
}

impl<T: Readable> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            this.ahead.fill(&this.pager, this.prefetch.max(1));
            let Some(reply) = ready!(this.ahead.poll_first(cx)) else {
                if this.pager.next_part() {
                    continue;
                }
                return Poll::Ready(None);
            };
            // The service can work on the next page while this one is read.
            if this.prefetch > 0
                && this.ahead.is_empty()
                && let Some(next) = reply.as_ref().ok().and_then(|reply| this.pager.peek(reply))
                && this.ahead.begin(&this.pager, next)
            {
                this.ahead.advance(cx);
            }
            match this.take(reply) {
                Ok(Some(page)) => {
                    this.ahead.fill(&this.pager, this.prefetch);
                    this.ahead.advance(cx);
                    return Poll::Ready(Some(Ok(page)));
                }
                Ok(None) => {}
                Err(error) => {
                    this.pager.stop(this.before.clone());
                    this.ahead.clear();
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}

impl<T> std::fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pages")
    }
}

/// The rows of a list, fetched page by page as [`Pages`] says. Ends after the last row, or after an error.
#[must_use = "a stream does nothing unless it is read"]
pub struct Items<T> {
    pages: Pages<T>,
    rows: std::vec::IntoIter<T>,
    /// Rows of the page that were handed out.
    taken: u64,
}

impl<T> Unpin for Items<T> {}

impl<T> Items<T> {
    /// A text that resumes the list after the rows read so far: see [`Pages::token`].
    pub fn token(&self) -> Option<String> {
        match self.rows.len() {
            0 => self.pages.token(),
            _ => self.pages.token_within(self.taken),
        }
    }
}

impl<T: Readable> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(row) = this.rows.next() {
                this.taken += 1;
                if this.taken.is_multiple_of(ROWS_BETWEEN) {
                    this.pages.ahead.advance(cx);
                }
                return Poll::Ready(Some(Ok(row)));
            }
            match ready!(Pin::new(&mut this.pages).poll_next(cx)) {
                Some(Ok(page)) => {
                    this.rows = page.items.into_iter();
                    this.taken = 0;
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T> std::fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Items")
    }
}

fn read_page<T: Readable>(reply: &Reply, key: Option<Key>) -> Result<(Page<T>, PageFacts), Error> {
    let mut items = Vec::new();
    let read = read_rows(reply, key, &mut |reader| {
        if reader.take_null()? {
            items.extend(T::from_null());
        } else {
            items.push(T::read(reader)?);
        }
        Ok(())
    });
    let facts = read.map_err(|error| reply.unreadable(error))?;
    let page = Page {
        items,
        count: facts.envelope.count,
        next_link: facts.envelope.next_link.clone(),
    };
    Ok((page, facts))
}

/// The part of reading a page that does not depend on the type of its rows.
pub(crate) fn read_rows(
    reply: &Reply,
    key: Option<Key>,
    row: &mut dyn FnMut(&mut Reader<'_>) -> Result<(), ReadError>,
) -> Result<PageFacts, ReadError> {
    let (mut rows, mut print, mut keys) = (0, 0, Vec::new());
    let text = |start, end| reply.body.get(start..end).unwrap_or_default();
    let envelope = match reply.body.trim_ascii().is_empty() {
        // Nothing at all is a list only where the service says that it has no content.
        true if reply.status != NO_CONTENT => {
            return Err(ReadError::new("expected a list, found an empty reply", 0));
        }
        true => crate::json::Envelope {
            found: true,
            ..Default::default()
        },
        false => reply.envelope(&mut |reader| {
            if reader.take_null()? {
                return Ok(());
            }
            let start = reader.offset();
            reader.items(|reader, _| {
                rows += 1;
                let start = reader.offset();
                row(reader)?;
                if let Some(key) = key {
                    keys.push(keyset::of_row(key, text(start, reader.offset()))?);
                }
                Ok(())
            })?;
            print = fingerprint(text(start, reader.offset()));
            Ok(())
        })?,
    };
    match envelope.found {
        true => Ok(PageFacts {
            envelope,
            rows,
            print,
            keys,
        }),
        false => Err(ReadError::new("expected a list in `value`, found none", 0)),
    }
}
