//! Lists: lazy, complete, one page in memory at a time.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures::future::BoxFuture;
use futures::{Stream, StreamExt as _, TryStreamExt as _};

use crate::error::{Error, ErrorKind};
use crate::json::{ReadError, Readable, Reader};
use crate::operation::QueryOptions;
use crate::paging::{PageFacts, Pager, Verdict, fingerprint};
use crate::reply::Reply;
use crate::request::Request;

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
            pager: Pager::new(self.request),
            waiting: None,
            held: None,
        }
    }

    /// The rows.
    pub fn items<T: Readable>(self) -> Items<T> {
        Items {
            pages: self.pages(),
            rows: Vec::new().into_iter(),
        }
    }

    /// The first row; asks for no more than one where it can.
    pub fn first<T: Readable + Send + 'static>(
        mut self,
    ) -> BoxFuture<'static, Result<Option<T>, Error>> {
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
    pub fn count_all(mut self) -> BoxFuture<'static, Result<u64, Error>> {
        let operation = self.request.operation();
        let options = &mut self.request.options;
        (
            options.select,
            options.expand,
            options.orderby,
            options.skip,
        ) = (None, None, None, None);
        options.count = Some(true);
        options.top = operation
            .query_options
            .contains(QueryOptions::TOP)
            .then_some(0);
        Box::pin(async move {
            let reply = self.request.send().await?;
            let (_, facts) = read_page::<crate::Untyped>(&reply)?;
            let count = facts
                .envelope
                .count
                .and_then(|count| u64::try_from(count).ok());
            count.ok_or_else(|| {
                Error::new(
                    ErrorKind::Paging,
                    "the service did not say how many rows there are",
                )
                .with_operation(operation)
                .with_request(operation.method, &reply.url)
            })
        })
    }
}

/// The pages of a list, fetched as they are asked for. Ends after the last page, or after an error.
#[must_use = "a stream does nothing unless it is read"]
pub struct Pages<T> {
    pager: Pager,
    waiting: Option<BoxFuture<'static, Result<Reply, Error>>>,
    /// A page that waits for a probe, with its reply.
    held: Option<(Page<T>, Reply)>,
}

// Rows are only moved, never pinned.
impl<T> Unpin for Pages<T> {}

impl<T: Readable> Pages<T> {
    fn take(&mut self, reply: Result<Reply, Error>) -> Result<Option<Page<T>>, Error> {
        let reply = reply?;
        let (mut page, facts) = read_page::<T>(&reply)?;
        let emit = match self.pager.accept(&reply, facts)? {
            Verdict::Emit(rows) => rows,
            Verdict::Hold => {
                self.held = Some((page, reply));
                return Ok(None);
            }
            Verdict::Probed => {
                let Some((held, reply)) = self.held.take() else {
                    return Ok(None);
                };
                page = held;
                self.pager.release(&reply)?
            }
        };
        page.items
            .truncate(usize::try_from(emit).unwrap_or(usize::MAX));
        Ok(Some(page))
    }
}

impl<T: Readable> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if this.waiting.is_none() {
                this.waiting = this.pager.send();
            }
            let Some(waiting) = &mut this.waiting else {
                return Poll::Ready(None);
            };
            let reply = ready!(waiting.as_mut().poll(cx));
            this.waiting = None;
            match this.take(reply) {
                Ok(Some(page)) => return Poll::Ready(Some(Ok(page))),
                Ok(None) => {}
                Err(error) => {
                    this.pager.stop();
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

/// The rows of a list, fetched page by page as they are asked for. Ends after the last row, or after an error.
#[must_use = "a stream does nothing unless it is read"]
pub struct Items<T> {
    pages: Pages<T>,
    rows: std::vec::IntoIter<T>,
}

impl<T> Unpin for Items<T> {}

impl<T: Readable> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(row) = this.rows.next() {
                return Poll::Ready(Some(Ok(row)));
            }
            match ready!(Pin::new(&mut this.pages).poll_next(cx)) {
                Some(Ok(page)) => this.rows = page.items.into_iter(),
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

fn read_page<T: Readable>(reply: &Reply) -> Result<(Page<T>, PageFacts), Error> {
    let mut items = Vec::new();
    let mut sent = 0;
    let mut print = 0;
    let read = read_rows(reply, &mut sent, &mut print, &mut |reader| {
        if reader.take_null()? {
            items.extend(T::from_null());
        } else {
            items.push(T::read(reader)?);
        }
        Ok(())
    });
    let envelope = match read {
        Ok(envelope) => envelope,
        Err(error) => return Err(reply.unreadable(&error)),
    };
    let page = Page {
        items,
        count: envelope.count,
        next_link: envelope.next_link.clone(),
    };
    Ok((
        page,
        PageFacts {
            envelope,
            rows: sent,
            print,
        },
    ))
}

/// The part of reading a page that does not depend on the type of its rows.
fn read_rows(
    reply: &Reply,
    sent: &mut u64,
    print: &mut u64,
    row: &mut dyn FnMut(&mut Reader<'_>) -> Result<(), ReadError>,
) -> Result<crate::json::Envelope, ReadError> {
    if reply.body.trim_ascii().is_empty() {
        return Ok(crate::json::Envelope::default());
    }
    let envelope = reply.envelope(&mut |reader| {
        if reader.take_null()? {
            return Ok(());
        }
        let start = reader.offset();
        reader.items(|reader, _| {
            *sent += 1;
            row(reader)
        })?;
        *print = fingerprint(reply.body.get(start..reader.offset()).unwrap_or_default());
        Ok(())
    })?;
    match envelope.found {
        true => Ok(envelope),
        false => Err(ReadError::new("expected a list in `value`, found none", 0)),
    }
}
