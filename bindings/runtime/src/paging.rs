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
use crate::query::Options;
use crate::reply::Reply;
use crate::request::{Request, refused};

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
    /// Hand out this many of its rows, which have these keys.
    Emit(u64, Vec<String>),
    /// Keep it back until the next reply is judged.
    Hold,
    /// Hand out this many rows of the page that was kept back: this one was only a probe.
    Release(u64),
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

/// A list, asked for page by page.
pub(crate) struct Pager {
    request: Request,
    key: Option<Key>,
    /// Why the list cannot begin.
    problem: Option<Error>,
    stopped: bool,
    /// How many rows are wanted, and how many are passed over before them.
    wanted: Option<u64>,
    skip: u64,
    limits: (bool, u64),
    /// Whether a page without a next link is the last.
    ends_without_link: bool,
    /// What is left of a list whose filter was too long for one request.
    parted: Option<Parted>,
    course: Course,
}

/// How far a list was read, and what its pages said of it.
#[derive(Default)]
struct Course {
    /// Where the page that is judged next begins.
    at: Position,
    /// A page that is kept back until a probe is through.
    kept: Option<(Reply, PageFacts)>,
    /// Rows of the last page that `$skip` asked for, and of the whole list.
    step: u64,
    total: Option<u64>,
    links: u64,
    anchor: Option<Url>,
    empty: u32,
    print: Option<u64>,
    skip_works: bool,
}

impl Pager {
    pub fn new(mut request: Request) -> Self {
        let (mut course, mut problem, mut parted) = (Course::default(), None, None);
        // What a token says of parts stands in place of the filter.
        match request.paging.token.take() {
            Some(token) => match Position::resume(&mut request, &token) {
                Ok(resumed) => (course.at, parted) = resumed,
                Err(error) => problem = Some(error),
            },
            None => parted = Parted::of(&request),
        }
        if let Some(parted) = &parted {
            request.options.filter = parted.filter();
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
            key,
            problem,
            stopped: false,
            limits: (pageable, cap),
            ends_without_link,
            parted,
            course,
        }
    }

    /// Where the next page begins.
    pub fn at(&self) -> &Position {
        &self.course.at
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

    /// What resumes the list at a position; nothing at its end.
    pub fn token(&self, at: &Position) -> Option<String> {
        if self.problem.is_some() {
            return None;
        }
        Some(match at.place {
            Place::End => Position::default().token(&self.request, Some(&self.rest(at)?)),
            _ => at.token(&self.request, self.parted.as_ref()),
        })
    }

    /// What is left of a list in parts once one of them is over; nothing where no more rows are wanted.
    fn rest(&self, at: &Position) -> Option<Parted> {
        let rest = self.parted.as_ref()?.after(at.rows)?;
        (self.left(at) != Some(0)).then_some(rest)
    }

    /// Goes on to the next part of the list; whether there is one.
    pub fn next_part(&mut self) -> bool {
        let rest = self.rest(self.at()).filter(|_| !self.stopped);
        let Some(rest) = rest else { return false };
        self.request.options.filter = rest.filter();
        self.wanted = self.left(self.at());
        self.course = Course::default();
        self.parted = Some(rest);
        true
    }

    /// The request for the page at a position, sent; nothing after the last page.
    pub fn send(&self, at: &Position) -> Option<BoxFuture<'static, Result<Reply, Error>>> {
        if self.stopped {
            return None;
        }
        if let Some(problem) = &self.problem {
            return Some(refused(problem.clone()));
        }
        let probes = self.course.kept.is_some();
        match &at.place {
            Place::End => return None,
            Place::Link(url) if !probes => return Some(self.request.send_to(url.clone())),
            _ => {}
        }
        let mut options = self.request.options.clone();
        if probes {
            self.ask_beyond(&mut options);
        } else {
            self.ask_at(at, &mut options);
        }
        Some(self.request.send_with(&options))
    }

    /// Makes options ask for the page at a position.
    fn ask_at(&self, at: &Position, options: &mut Options) {
        options.top = self.chunk(at);
        if let Some(key) = self.key {
            let last = match &at.place {
                Place::Key(last) => Some(last.as_str()),
                _ => None,
            };
            keyset::apply(key, last, self.request.dialect(), options);
        } else if at.rows > 0 {
            options.skip = Some(self.skip + at.rows);
        }
    }

    /// Makes options probe whether the service heeds `$skip`.
    fn ask_beyond(&self, options: &mut Options) {
        let takes = self.request.operation().query_options;
        options.top = takes.contains(QueryOptions::TOP).then_some(1);
        options.skip = Some(self.skip + self.course.at.rows + BEYOND);
        options.count = None;
    }

    /// Where the page after the one at `at` begins if that is as long as the last one. Only where
    /// pages are asked for with `$skip`, and where it is likely that there is such a page.
    pub fn guess(&self, at: &Position) -> Option<Position> {
        let by_skip = at.place == Place::Rows && self.key.is_none() && self.limits.0;
        let Course {
            step, total, kept, ..
        } = &self.course;
        if !by_skip || *step == 0 || kept.is_some() || self.stopped {
            return None;
        }
        let rows = at.rows + step;
        let end = match (*total, self.wanted) {
            (Some(total), Some(wanted)) => Some(total.min(wanted)),
            (total, wanted) => total.or(wanted),
        };
        let likely = end.map_or(*step >= self.limits.1, |end| rows < end);
        likely.then(|| Position {
            rows,
            ..Position::default()
        })
    }

    /// Ends the list, after an error; `before` is where the page began that could not be had.
    pub fn stop(&mut self, before: Position) {
        self.course.at = before;
        self.course.kept = None;
        self.stopped = true;
    }
}
