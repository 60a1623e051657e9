//! Which request comes next in a list, and when there is none.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use futures::future::BoxFuture;
use url::Url;

use crate::error::{Error, ErrorKind};
use crate::json::Envelope;
use crate::operation::QueryOptions;
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

enum Next {
    Rows,
    Link(Url),
    Probe { kept: PageFacts },
    End,
}

/// The course of one list.
pub(crate) struct Pager {
    request: Request,
    next: Next,
    /// `$top` and `$skip` as the caller gave them.
    wanted: Option<u64>,
    skip: u64,
    /// Rows handed out so far.
    rows: u64,
    /// Rows still to come of what `$top` of the last request asked for.
    chunk: Option<u64>,
    linked: bool,
    links: u64,
    anchor: Option<Url>,
    empty: u32,
    print: Option<u64>,
    skip_works: bool,
    limits: (bool, u64),
}

impl Pager {
    pub fn new(request: Request) -> Self {
        let operation = request.operation();
        let pageable = operation.query_options.contains(QueryOptions::SKIP);
        let takes_top = operation.query_options.contains(QueryOptions::TOP);
        let cap = if pageable && takes_top && operation.page_size > 0 {
            u64::from(operation.page_size)
        } else {
            u64::MAX
        };
        Self {
            wanted: request.options.top,
            skip: request.options.skip.unwrap_or(0),
            request,
            next: Next::Rows,
            rows: 0,
            chunk: None,
            linked: false,
            links: 0,
            anchor: None,
            empty: 0,
            print: None,
            skip_works: false,
            limits: (pageable, cap),
        }
    }

    /// The next request, sent; nothing after the last page.
    pub fn send(&mut self) -> Option<BoxFuture<'static, Result<Reply, Error>>> {
        match &self.next {
            Next::End => None,
            Next::Link(url) => Some(self.request.send_to(url.clone())),
            Next::Rows => {
                let mut request = self.request.clone();
                request.options.top = self.left().map(|left| left.min(self.limits.1));
                self.chunk = request.options.top;
                self.linked = false;
                if self.rows > 0 {
                    request.options.skip = Some(self.skip + self.rows);
                }
                Some(request.send())
            }
            Next::Probe { .. } => {
                let mut request = self.request.clone();
                request.options.top = self
                    .request
                    .operation()
                    .query_options
                    .contains(QueryOptions::TOP)
                    .then_some(1);
                request.options.skip = Some(self.skip + self.rows + BEYOND);
                request.options.count = None;
                Some(request.send())
            }
        }
    }

    /// Ends the list, after an error.
    pub fn stop(&mut self) {
        self.next = Next::End;
    }

    /// Judges a page and settles what comes next.
    pub fn accept(&mut self, reply: &Reply, facts: PageFacts) -> Result<Verdict, Error> {
        if let Next::Probe { .. } = self.next {
            return self.accept_probe(reply, &facts);
        }
        if facts.envelope.next_link.is_none() && self.repeats(&facts) {
            self.next = Next::Probe { kept: facts };
            return Ok(Verdict::Hold);
        }
        self.settle(reply, &facts).map(Verdict::Emit)
    }

    /// What becomes of a page that was kept back, once the probe is through.
    pub fn release(&mut self, reply: &Reply) -> Result<u64, Error> {
        match std::mem::replace(&mut self.next, Next::End) {
            Next::Probe { kept } => self.settle(reply, &kept),
            _ => Ok(0),
        }
    }

    fn accept_probe(&mut self, reply: &Reply, facts: &PageFacts) -> Result<Verdict, Error> {
        if facts.rows > 0 {
            return Err(self.broken(
                reply,
                "the service sends the same page again and again: it ignores $skip",
            ));
        }
        self.skip_works = true;
        Ok(Verdict::Probed)
    }

    /// Whether a page looks exactly like the one before, though `$skip` asked for another.
    fn repeats(&mut self, facts: &PageFacts) -> bool {
        let before = self.print.replace(facts.print);
        facts.rows > 0 && before == Some(facts.print) && !self.skip_works && !self.linked
    }

    fn settle(&mut self, reply: &Reply, facts: &PageFacts) -> Result<u64, Error> {
        let emit = self.left().map_or(facts.rows, |left| left.min(facts.rows));
        self.rows += emit;
        self.chunk = self.chunk.map(|chunk| chunk.saturating_sub(facts.rows));
        self.next = match &facts.envelope.next_link {
            _ if self.left() == Some(0) => Next::End,
            Some(link) => Next::Link(self.follow(reply, facts, link)?),
            None if !self.limits.0 || facts.rows == 0 => Next::End,
            // Where the service pages by links, the page without one is the last of what was asked for.
            None if self.linked && self.chunk != Some(0) => Next::End,
            None if self.counted(facts) => Next::End,
            None => Next::Rows,
        };
        Ok(emit)
    }

    fn left(&self) -> Option<u64> {
        self.wanted.map(|wanted| wanted.saturating_sub(self.rows))
    }

    /// Whether the service's count says that all rows are here.
    fn counted(&self, facts: &PageFacts) -> bool {
        let count = facts
            .envelope
            .count
            .and_then(|count| u64::try_from(count).ok());
        count.is_some_and(|count| self.skip + self.rows >= count)
    }

    /// Resolves a next link and refuses to go astray or round in circles.
    fn follow(&mut self, reply: &Reply, facts: &PageFacts, link: &str) -> Result<Url, Error> {
        let url = resolve(&reply.url, facts.envelope.context.as_deref(), link).map_err(|e| {
            self.broken(
                reply,
                &format!("the next link `{link}` is not an address ({e})"),
            )
        })?;
        let base = self.request.client().base_url();
        if url.origin() != base.origin() {
            let origin = url.origin().ascii_serialization();
            let message =
                format!("the next link leads to {origin}, another server, and is not followed");
            return Err(self.broken(reply, &message));
        }
        self.empty = if facts.rows == 0 { self.empty + 1 } else { 0 };
        let circles = url == reply.url || self.anchor.as_ref() == Some(&url);
        if circles || self.empty > EMPTY_PAGES {
            return Err(self.broken(reply, "the next links go round in circles"));
        }
        self.linked = true;
        self.links += 1;
        // Remembering the link of every power of two finds a circle of any length.
        if self.links.is_power_of_two() {
            self.anchor = Some(url.clone());
        }
        Ok(url)
    }

    fn broken(&self, reply: &Reply, message: &str) -> Error {
        Error::new(ErrorKind::Paging, message)
            .with_operation(reply.operation)
            .with_request(reply.operation.method, &reply.url)
            .with_context(&reply.context)
            .with_advice(format!(
                "{} rows came before it; the list is not complete.",
                self.rows
            ))
    }
}

/// A relative link stands against the context URL, and that against the request (OData JSON 4.5).
pub(crate) fn resolve(
    request: &Url,
    context: Option<&str>,
    link: &str,
) -> Result<Url, url::ParseError> {
    let base = match context {
        Some(context) => request.join(context)?,
        None => request.clone(),
    };
    base.join(link)
}

/// A fingerprint from the length, the beginning and the end: equal pages are checked further.
pub(crate) fn fingerprint(text: &[u8]) -> u64 {
    const PART: usize = 2048;
    let mut hasher = DefaultHasher::new();
    text.len().hash(&mut hasher);
    text.get(..text.len().min(PART)).hash(&mut hasher);
    text.get(text.len().saturating_sub(PART)..)
        .hash(&mut hasher);
    hasher.finish()
}
