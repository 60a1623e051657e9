//! Requests for the next pages, under way before they are asked for. Nothing runs by itself: the
//! stream that owns them polls them, and drops them with itself.

use std::task::{Context, Poll};

use crate::error::Error;
use crate::paging::Pager;
use crate::platform::BoxFuture;
use crate::position::Position;
use crate::reply::Reply;

type Answered = Result<Reply, Error>;

/// Requests in the order of their pages.
#[derive(Default)]
pub(crate) struct Ahead {
    slots: Vec<Slot>,
}

struct Slot {
    at: Position,
    request: BoxFuture<'static, Answered>,
    /// Once it came, and until its turn.
    answered: Option<Answered>,
}

impl Ahead {
    /// Begins requests from where the list stands until `limit` are under way. What was asked for
    /// on a wrong guess is given up: a page may have come back short of what was asked for.
    pub fn fill(&mut self, pager: &Pager, limit: usize) {
        if let Some(first) = self.slots.first()
            && !first.at.is_asked_like(pager.at())
        {
            self.clear();
        }
        while self.slots.len() < limit {
            let next = match self.slots.last() {
                None => Some(pager.at().clone()),
                Some(last) => pager.guess(&last.at),
            };
            let Some(at) = next else { return };
            if !self.begin(pager, at) {
                return;
            }
        }
    }

    /// Begins the request for the page at a position behind all others; whether there is one.
    pub fn begin(&mut self, pager: &Pager, at: Position) -> bool {
        let Some(request) = pager.send(&at) else {
            return false;
        };
        self.slots.push(Slot {
            at,
            request,
            answered: None,
        });
        true
    }

    /// Whether nothing is under way.
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// Lets everything under way go on.
    pub fn advance(&mut self, cx: &mut Context<'_>) {
        for slot in &mut self.slots {
            if slot.answered.is_none()
                && let Poll::Ready(answered) = slot.request.as_mut().poll(cx)
            {
                slot.answered = Some(answered);
            }
        }
    }

    /// The reply that comes first; none where nothing is under way.
    pub fn poll_first(&mut self, cx: &mut Context<'_>) -> Poll<Option<Answered>> {
        self.advance(cx);
        let Some(first) = self.slots.first_mut() else {
            return Poll::Ready(None);
        };
        let Some(answered) = first.answered.take() else {
            return Poll::Pending;
        };
        self.slots.remove(0);
        Poll::Ready(Some(answered))
    }

    pub fn clear(&mut self) {
        self.slots.clear();
    }
}
