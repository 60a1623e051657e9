//! A budget of requests: the client waits rather than being refused.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::operation::Operation;
use crate::platform::{Instant, now, sleep};

/// At most so many requests in any span of time of a given length, for the operations it is about.
///
/// Attempts count, not calls. Whoever comes first goes first; a call that is given up keeps its
/// place, so that the budget errs on the safe side.
pub struct RateBudget {
    limit: u32,
    window: Duration,
    /// How long a request for an operation has to wait; taking its turn is part of asking.
    take_turn: Box<dyn Fn(&Operation) -> Duration + Send + Sync>,
}

impl RateBudget {
    /// At most `limit` requests, at least one, in each `window`, for the operations that `is_about`
    /// says yes to.
    pub fn new(
        limit: u32,
        window: Duration,
        is_about: impl Fn(&Operation) -> bool + Send + Sync + 'static,
    ) -> Self {
        let limit = limit.max(1);
        let turns = Turns {
            limit: usize::try_from(limit).unwrap_or(usize::MAX),
            window,
            taken: Mutex::default(),
        };
        Self {
            limit,
            window,
            take_turn: Box::new(move |operation| {
                if is_about(operation) {
                    turns.take().saturating_duration_since(now())
                } else {
                    Duration::ZERO
                }
            }),
        }
    }

    /// Waits until a request for the operation may leave.
    pub(crate) async fn admit(&self, operation: &Operation) {
        let wait = (self.take_turn)(operation);
        if !wait.is_zero() {
            sleep(wait).await;
        }
    }
}

struct Turns {
    limit: usize,
    window: Duration,
    /// When the last requests left or will leave, no more than the limit.
    taken: Mutex<VecDeque<Instant>>,
}

impl Turns {
    fn take(&self) -> Instant {
        let mut turns = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let mut turn = now();
        if turns.len() >= self.limit
            && let Some(first) = turns.pop_front()
        {
            turn = turn.max(first + self.window);
        }
        turns.push_back(turn);
        turn
    }
}

impl fmt::Debug for RateBudget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RateBudget({} in {:?})", self.limit, self.window)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{Body, Method, Permissions, QueryOptions, ResultShape};

    const fn operation(id: &'static str) -> Operation {
        Operation {
            id,
            method: Method::Get,
            path: "/",
            parameters: &[],
            body: Body::None,
            result: ResultShape::None,
            nullable_result: false,
            repeatable: false,
            page_size: 0,
            key: None,
            query_options: QueryOptions::NONE,
            ambient_headers: &[],
            deprecated: false,
            permissions: Permissions::NONE,
            versions: crate::Versions::ALL,
            members: None,
        }
    }

    const COUNTED: Operation = operation("Machines.list");
    const FREE: Operation = operation("Plants.list");
    const MINUTE: Duration = Duration::from_secs(60);

    fn budget() -> RateBudget {
        RateBudget::new(3, MINUTE, |operation| operation.id == COUNTED.id)
    }

    #[tokio::test(start_paused = true)]
    async fn no_window_holds_more_than_the_limit() {
        let (budget, begin) = (budget(), now());
        let mut left = Vec::new();
        for pause in [0, 20, 20, 0, 0, 0, 0] {
            tokio::time::sleep(Duration::from_secs(pause)).await;
            budget.admit(&COUNTED).await;
            left.push(begin.elapsed().as_secs());
        }
        assert_eq!(left, [0, 20, 40, 60, 80, 100, 120]);
    }

    #[tokio::test(start_paused = true)]
    async fn those_who_wait_go_in_turn_and_others_do_not_wait() {
        let (budget, begin) = (budget(), now());
        let wait = async |operation| {
            budget.admit(operation).await;
            begin.elapsed().as_secs()
        };
        let counted = futures::future::join_all((0..7).map(|_| wait(&COUNTED)));
        let (counted, free) = futures::future::join(counted, wait(&FREE)).await;
        assert_eq!(counted, [0, 0, 0, 60, 60, 60, 120]);
        assert_eq!(free, 0);
    }
}
