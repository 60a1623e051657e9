//! Which request comes next in a list, and when there is none.

mod accept;

use crate::platform::Url;

use crate::error::Error;
use crate::json::Envelope;
use crate::keyset;
use crate::operation::{Key, QueryOptions};
use crate::parted::Parted;
use crate::platform::BoxFuture;
use crate::position::{Place, Position};
use crate::reply::Reply;
use crate::request::Request;

/// How many empty pages with a next link may follow one another.
const EMPTY_PAGES: u32 = 1000;

/// Far beyond any row: a service that still answers rows there ignores `$skip`.
const BEYOND: u64 = 1 << 30;

/// What is known about a page once it was read.
pub(crate) struct PageFacts {
    pub envelope: Envelope,
    /// How many rows the service sent.
    pub rows: u64,
    /// A fingerprint of its text.
    pub print: u64,
    /// The keys of its rows, where they are paged by key.
    pub keys: Vec<String>,
}

/// What to do with a page.
pub(crate) enum Verdict {
    /// Hand out this many of its rows.
    Emit(u64),
    /// Keep it back until the next reply is judged.
    Hold,
    /// Nothing: the reply was only a probe.
    Probed,
}

/// How a list is read on after its first page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// How many pages are asked for before the stream gets there.
    pub prefetch: usize,
    /// Whether each page begins behind the key of the last row.
    pub by_key: bool,
    /// Where to go on, from `token` of an earlier stream.
    pub token: Option<String>,
}

impl Default for Paging {
    fn default() -> Self {
        Self {
            prefetch: 1,
            by_key: false,
            token: None,
        }
    }
}

/// The course of one list.
pub(crate) struct Pager {
    request: Request,
    /// Where the page that is judged next begins.
    at: Position,
    key: Option<Key>,
    /// Why the list cannot begin.
    problem: Option<Error>,
    stopped: bool,
    /// A page that is kept back until a probe is through.
    kept: Option<PageFacts>,
    /// `$top` and `$skip` as the caller gave them.
    wanted: Option<u64>,
    skip: u64,
    /// Rows of the last page that `$skip` asked for, and of the whole list.
    step: u64,
    total: Option<u64>,
    links: u64,
    anchor: Option<Url>,
    empty: u32,
    print: Option<u64>,
    skip_works: bool,
    limits: (bool, u64),
    /// Whether a page without a next link is the last.
    ends_without_link: bool,
    /// What a token says of a list that is read in parts.
    parted: Option<Parted>,
}

impl Pager {
    pub fn new(mut request: Request) -> Self {
        let mut problem = None;
        let (mut at, mut parted) = (Position::default(), None);
        if let Some(token) = request.paging.token.take() {
            match Position::resume(&mut request, &token) {
                Ok(resumed) => (at, parted) = resumed,
                Err(error) => problem = Some(error),
            }
        }
        let operation = request.operation();
        let key = match request.paging.by_key.then(|| keyset::key(&request)) {
            Some(Ok(key)) => Some(key),
            Some(Err(error)) => {
                problem.get_or_insert(error);
                None
            }
            None => None,
        };
        let pageable = operation.query_options.contains(QueryOptions::SKIP);
        let takes_top = operation.query_options.contains(QueryOptions::TOP);
        let cap = if (pageable || key.is_some()) && takes_top && operation.page_size > 0 {
            u64::from(operation.page_size)
        } else {
            u64::MAX
        };
        let ends_without_link = request.dialect().complete_without_link && operation.page_size == 0;
        Self {
            wanted: match (&parted, request.options.top) {
                (Some(parted), Some(top)) => Some(top.saturating_sub(parted.before)),
                (_, top) => top,
            },
            skip: request.options.skip.unwrap_or(0),
            request,
            at,
            key,
            problem,
            stopped: false,
            kept: None,
            step: 0,
            total: None,
            links: 0,
            anchor: None,
            empty: 0,
            print: None,
            skip_works: false,
            limits: (pageable, cap),
            ends_without_link,
            parted,
        }
    }

    /// The request that the list began with.
    pub fn request(&self) -> &Request {
        &self.request
    }

    /// What the token that the list began with says of parts.
    pub fn take_parted(&mut self) -> Option<Parted> {
        self.parted.take()
    }

    /// Where the next page begins.
    pub fn at(&self) -> &Position {
        &self.at
    }

    /// The key that rows are paged by.
    pub fn key(&self) -> Option<Key> {
        self.key
    }

    /// A position within the page that began at `before`, after so many of its rows.
    pub fn within(&self, before: &Position, taken: u64, keys: &[String]) -> Position {
        let mut at = before.clone();
        let last = usize::try_from(taken).ok().and_then(|n| n.checked_sub(1));
        if let Some(key) = last.and_then(|last| keys.get(last)) {
            at.place = Place::Key(key.clone());
            at.rows += taken;
        } else if at.place == Place::Rows && self.limits.0 {
            at.rows += taken;
        } else {
            at.taken += taken;
        }
        at
    }

    /// What resumes the list at a position; `top` is that of all parts, where there are parts.
    pub fn token(&self, at: &Position, parted: Option<(&Parted, Option<u64>)>) -> Option<String> {
        if self.problem.is_some() {
            return None;
        }
        let Some((parted, top)) = parted else {
            return at.token(&self.request, None);
        };
        let mut request = self.request.clone();
        request.options.top = top;
        if !at.is_end() {
            return at.token(&request, Some(parted));
        }
        let rest = parted.after(at.rows).filter(|_| self.left(at) != Some(0))?;
        Position::default().token(&request, Some(&rest))
    }

    /// The request for the page at a position, sent; nothing after the last page.
    pub fn send(&self, at: &Position) -> Option<BoxFuture<'static, Result<Reply, Error>>> {
        if let (Some(problem), false) = (&self.problem, self.stopped) {
            return Some(Box::pin(std::future::ready(Err(problem.clone()))));
        }
        if self.stopped || at.is_end() {
            return None;
        }
        if self.kept.is_some() {
            return Some(self.probe());
        }
        let last = match &at.place {
            Place::Link(url) => return Some(self.request.send_to(url.clone())),
            Place::Key(last) => Some(last.as_str()),
            Place::Rows | Place::End => None,
        };
        let mut request = self.request.clone();
        request.options.top = self.chunk(at);
        if let Some(key) = self.key {
            keyset::apply(key, last, &mut request);
        } else if at.rows > 0 {
            request.options.skip = Some(self.skip + at.rows);
        }
        Some(request.send())
    }

    fn probe(&self) -> BoxFuture<'static, Result<Reply, Error>> {
        let mut request = self.request.clone();
        let takes = request.operation().query_options;
        request.options.top = takes.contains(QueryOptions::TOP).then_some(1);
        request.options.skip = Some(self.skip + self.at.rows + BEYOND);
        request.options.count = None;
        request.send()
    }

    /// Where the page after the one at `at` begins if that is as long as the last one. Only where
    /// pages are asked for with `$skip`, and where it is likely that there is such a page.
    pub fn guess(&self, at: &Position) -> Option<Position> {
        let by_skip = at.place == Place::Rows && self.key.is_none() && self.limits.0;
        if !by_skip || self.step == 0 || self.kept.is_some() || self.stopped {
            return None;
        }
        let rows = at.rows + self.step;
        let end = match (self.total, self.wanted) {
            (Some(total), Some(wanted)) => Some(total.min(wanted)),
            (total, wanted) => total.or(wanted),
        };
        let likely = end.map_or(self.step >= self.limits.1, |end| rows < end);
        likely.then(|| Position {
            rows,
            ..Position::default()
        })
    }

    /// The course of a list that follows this one, unless all wanted rows are here.
    pub fn next_list(&self, mut request: Request) -> Option<Self> {
        if self.stopped {
            return None;
        }
        request.options.top = self.left(&self.at);
        (request.options.top != Some(0)).then(|| Self::new(request))
    }

    /// Ends the list, after an error; `before` is where the page began that could not be had.
    pub fn stop(&mut self, before: Position) {
        self.at = before;
        self.kept = None;
        self.stopped = true;
    }
}
