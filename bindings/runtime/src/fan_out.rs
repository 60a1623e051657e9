//! One list from many, for services that keep rows in places which a request names one at a time.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures::stream::FuturesUnordered;
use futures::{Stream, StreamExt as _};

use crate::error::Error;
use crate::json::Readable;
use crate::listing::Listing;
use crate::platform::{BoxFuture, BoxStream};
use crate::request::Request;

/// A list and what it belongs to.
type Begin<K> = (K, Request);
/// Rows of one list that were read, with the rest of it.
type Step<K, T> = (K, Vec<Result<T, Error>>, Option<Rest<T>>);
type Rest<T> = BoxStream<'static, Result<crate::Page<T>, Error>>;

/// The rows of many lists, each with what its list belongs to. As many requests as the budget says
/// are under way at once. Rows of one list come in its order; lists come in turns, page by page. An
/// error ends its own list and comes with its label; the other lists go on. Nothing runs by itself:
/// dropping the stream cancels what is under way.
#[must_use = "a stream does nothing unless it is read"]
pub struct FanOut<K, T> {
    /// The lists, once they are known.
    finding: Option<BoxFuture<'static, Result<Vec<Begin<K>>, Error>>>,
    waiting: std::vec::IntoIter<Begin<K>>,
    resting: std::collections::VecDeque<(K, Rest<T>)>,
    running: FuturesUnordered<BoxFuture<'static, Step<K, T>>>,
    ready: Option<(K, std::vec::IntoIter<Result<T, Error>>)>,
    budget: usize,
}

impl<K, T> Unpin for FanOut<K, T> {}

impl<K, T> FanOut<K, T> {
    /// Reads the lists that `finding` gives, with at most `budget` requests under way, one at least.
    pub fn new(
        finding: BoxFuture<'static, Result<Vec<(K, Request)>, Error>>,
        budget: usize,
    ) -> Self {
        Self {
            finding: Some(finding),
            waiting: Vec::new().into_iter(),
            resting: std::collections::VecDeque::new(),
            running: FuturesUnordered::new(),
            ready: None,
            budget: budget.max(1),
        }
    }
}

impl<K: Clone + Send + 'static, T: Readable + Send + 'static> FanOut<K, T> {
    /// Begins requests up to the budget: lists that were begun take turns with new ones.
    fn fill(&mut self) {
        while self.running.len() < self.budget {
            let next = match self.waiting.next() {
                Some((label, mut request)) => {
                    request.paging.prefetch = 0;
                    let pages: Rest<T> = Box::pin(Listing::new(request).pages::<T>());
                    Some((label, pages))
                }
                None => self.resting.pop_front(),
            };
            let Some((label, pages)) = next else { return };
            self.running.push(Box::pin(step(label, pages)));
        }
    }
}

async fn step<K, T>(label: K, mut pages: Rest<T>) -> Step<K, T> {
    match pages.next().await {
        Some(Ok(page)) => {
            let rows = page.items.into_iter().map(Ok).collect();
            (label, rows, Some(pages))
        }
        Some(Err(error)) => (label, vec![Err(error)], None),
        None => (label, Vec::new(), None),
    }
}

impl<K: Clone + Send + 'static, T: Readable + Send + 'static> Stream for FanOut<K, T> {
    type Item = (Option<K>, Result<T, Error>);

    /// The label is missing where the lists could not be found.
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if let Some(finding) = &mut this.finding {
            let Poll::Ready(found) = finding.as_mut().poll(cx) else {
                return Poll::Pending;
            };
            this.finding = None;
            match found {
                Ok(lists) => this.waiting = lists.into_iter(),
                Err(error) => return Poll::Ready(Some((None, Err(error)))),
            }
        }
        loop {
            if let Some((label, rows)) = &mut this.ready {
                if let Some(row) = rows.next() {
                    return Poll::Ready(Some((Some(label.clone()), row)));
                }
                this.ready = None;
            }
            this.fill();
            match this.running.poll_next_unpin(cx) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Ready(Some((label, rows, rest))) => {
                    if let Some(rest) = rest {
                        this.resting.push_back((label.clone(), rest));
                    }
                    this.ready = Some((label, rows.into_iter()));
                }
            }
        }
    }
}

impl<K, T> std::fmt::Debug for FanOut<K, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FanOut")
    }
}
