//! What a page says about those that follow.

use crate::platform::Url;

use super::{EMPTY_PAGES, PageFacts, Pager, Verdict};
use crate::error::{Error, ErrorKind};
use crate::keyset;
use crate::links::{last_link, resolve, same_origin};
use crate::operation::Method;
use crate::position::{Place, Position};
use crate::reply::Reply;
use crate::text::{digits, filled};

impl Pager {
    /// Judges a page and settles what comes next.
    pub fn accept(&mut self, reply: Reply, facts: PageFacts) -> Result<Verdict, Error> {
        if let Some((kept, kept_facts)) = self.course.kept.take() {
            if facts.rows > 0 {
                return Err(self.broken(
                    &reply,
                    "the service sends the same page again and again: it ignores $skip",
                ));
            }
            self.course.skip_works = true;
            return Ok(Verdict::Release(self.settle(&kept, &kept_facts)?));
        }
        if facts.envelope.next_link.is_none() && self.repeats(&facts) {
            self.course.kept = Some((reply, facts));
            return Ok(Verdict::Hold);
        }
        let rows = self.settle(&reply, &facts)?;
        Ok(Verdict::Emit(rows, facts.keys))
    }

    /// Where the page after this one begins, told by the link at its end before it is read: for whoever
    /// asks ahead. Nothing where the page may be the last that is wanted, or the link is none to follow.
    pub fn peek(&self, reply: &Reply) -> Option<Position> {
        let is_open = self.key.is_none() && self.course.kept.is_none() && self.wanted.is_none();
        let link = last_link(&reply.body).filter(|_| is_open && !self.stopped)?;
        let url = Url::parse(link).ok()?;
        let leads_on = same_origin(&url, self.request.client().base_url())
            && url != reply.url
            && self.course.anchor.as_ref() != Some(&url)
            && reply.operation.method == Method::Get;
        leads_on.then(|| Position {
            place: Place::Link(url),
            ..Position::default()
        })
    }

    /// Whether a page looks exactly like the one before, though `$skip` asked for another.
    fn repeats(&mut self, facts: &PageFacts) -> bool {
        let before = self.course.print.replace(facts.print);
        let by_skip = self.course.at.place == Place::Rows && self.key.is_none();
        facts.rows > 0 && before == Some(facts.print) && !self.course.skip_works && by_skip
    }

    fn settle(&mut self, reply: &Reply, facts: &PageFacts) -> Result<u64, Error> {
        if self.key.is_some() {
            self.check_keys(reply, facts)?;
        }
        let linked = matches!(self.course.at.place, Place::Link(_));
        let chunk = match linked {
            true => self.course.at.chunk,
            false => self.chunk(&self.course.at),
        };
        let chunk = chunk.map(|chunk| chunk.saturating_sub(facts.rows));
        let emit = self
            .left(&self.course.at)
            .map_or(facts.rows, |left| left.min(facts.rows));
        let counted = self.counted(facts, emit);
        self.course.at.rows += emit;
        self.course.at.taken = 0;
        self.course.step = if linked { 0 } else { facts.rows };
        let place = match (&facts.envelope.next_link, facts.keys.last()) {
            _ if self.left(&self.course.at) == Some(0) => Place::End,
            // Links may count rows, which is what paging by key is there to avoid.
            (_, Some(_)) if counted => Place::End,
            (_, Some(last)) => Place::Key(last.clone()),
            (Some(link), None) => Place::Link(self.follow(reply, facts, link)?),
            (None, None) if !self.limits.0 || self.ends_without_link => Place::End,
            (None, None) if facts.rows == 0 => Place::End,
            // Where the service pages by links, the page without one is the last of what was asked for.
            (None, None) if linked && chunk != Some(0) => Place::End,
            (None, None) if counted => Place::End,
            (None, None) => Place::Rows,
        };
        self.course.at.chunk = chunk.filter(|_| matches!(place, Place::Link(_)));
        self.course.at.place = place;
        Ok(emit)
    }

    fn check_keys(&self, reply: &Reply, facts: &PageFacts) -> Result<(), Error> {
        let last = match &self.course.at.place {
            Place::Key(last) => Some(last.as_str()),
            _ => None,
        };
        match keyset::disorder(last, &facts.keys) {
            None => Ok(()),
            Some(wrong) => Err(self.broken(
                reply,
                &filled(
                    "the service does not sort or filter by the key: {}",
                    &[&wrong],
                ),
            )),
        }
    }

    pub(super) fn left(&self, at: &Position) -> Option<u64> {
        self.wanted.map(|wanted| wanted.saturating_sub(at.rows))
    }

    /// `$top` of the request at a position.
    pub(super) fn chunk(&self, at: &Position) -> Option<u64> {
        self.left(at).map(|left| left.min(self.limits.1))
    }

    /// Whether the service's count says that all rows are here.
    fn counted(&mut self, facts: &PageFacts, emit: u64) -> bool {
        let count = facts.envelope.count;
        let Some(count) = count.and_then(|count| u64::try_from(count).ok()) else {
            return false;
        };
        if let (Some(_), Place::Key(_)) = (self.key, &self.course.at.place) {
            // It counts what is behind the last key.
            return emit >= count;
        }
        self.course.total = Some(count.saturating_sub(self.skip));
        self.skip + self.course.at.rows + emit >= count
    }

    /// Resolves a next link and refuses to go astray or round in circles.
    fn follow(&mut self, reply: &Reply, facts: &PageFacts, link: &str) -> Result<Url, Error> {
        if reply.operation.method != Method::Get {
            let message = "the result of a write goes on at a next link, which is not followed: \
                           that would do it again";
            return Err(self.broken(reply, message));
        }
        let url = resolve(&reply.url, facts.envelope.context.as_deref(), link).map_err(|e| {
            self.broken(
                reply,
                &filled(
                    "the next link `{}` is not an address ({})",
                    &[link, &e.to_string()],
                ),
            )
        })?;
        let base = self.request.client().base_url();
        if !same_origin(&url, base) {
            let origin = url.origin().ascii_serialization();
            let message = filled(
                "the next link leads to {}, another server, and is not followed",
                &[&origin],
            );
            return Err(self.broken(reply, &message));
        }
        self.course.empty = if facts.rows == 0 {
            self.course.empty + 1
        } else {
            0
        };
        let circles = url == reply.url || self.course.anchor.as_ref() == Some(&url);
        if circles || self.course.empty > EMPTY_PAGES {
            return Err(self.broken(reply, "the next links go round in circles"));
        }
        self.course.links += 1;
        // Remembering the link of every power of two finds a circle of any length.
        if self.course.links.is_power_of_two() {
            self.course.anchor = Some(url.clone());
        }
        Ok(url)
    }

    fn broken(&self, reply: &Reply, message: &str) -> Error {
        Error::new(ErrorKind::Paging, message)
            .with_operation(reply.operation)
            .with_request(reply.operation.method, &reply.url)
            .with_context(&reply.context)
            .with_effect_of(reply.operation)
            .with_advice(filled(
                "{} rows came before it; the list is not complete.",
                &[&digits(self.course.at.rows)],
            ))
    }
}
