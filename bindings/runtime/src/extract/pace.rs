//! A budget of requests a minute for one piece of work, which gives way when the service refuses.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::platform::{Instant, now, sleep};

/// The span that a budget is about, and a little more: requests do not travel equally long.
const WINDOW: Duration = Duration::from_millis(60_500);

/// Refusals of requests that left together count once within this time.
const TOGETHER: Duration = Duration::from_secs(1);

/// Without a budget: requests a second from which on nothing is held back any more.
const FAST: f64 = 200.0;

/// The slowest: one request in so many seconds.
const SLOWEST: f64 = 1.0 / 20.0;

/// How fast requests may leave: evenly, never more in a minute than the budget, half as fast after
/// each refusal (429, 503) and not before `Retry-After` is over, faster again with each success.
#[derive(Debug)]
pub struct Pace {
    /// Requests a minute.
    budget: Option<u32>,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    /// Requests a second; nothing while requests are not held back.
    rate: Option<f64>,
    /// When the next request may leave.
    next: Instant,
    paused_until: Instant,
    slowed: Option<Instant>,
    /// When the requests of the last minute left or will leave.
    turns: VecDeque<Instant>,
    sent: u64,
    refused: u64,
}

impl Pace {
    /// At most so many requests in any minute, at least one; without a number as many as the service takes.
    pub fn new(budget: Option<u32>) -> Self {
        let budget = budget.map(|budget| budget.max(1));
        let begin = now();
        Self {
            budget,
            state: Mutex::new(State {
                rate: budget.map(highest),
                next: begin,
                paused_until: begin,
                slowed: None,
                turns: VecDeque::new(),
                sent: 0,
                refused: 0,
            }),
        }
    }

    /// Requests that left so far, repetitions included.
    pub fn requests(&self) -> u64 {
        self.state().sent
    }

    /// How many of them the service refused as too many.
    pub fn refused(&self) -> u64 {
        self.state().refused
    }

    /// Requests a minute at which work goes on at present; nothing where nothing holds it back.
    pub fn rate(&self) -> Option<f64> {
        self.state().rate.map(|rate| rate * 60.0)
    }

    /// Waits until a request may leave.
    pub(crate) async fn admit(&self) {
        let mut turn = self.take_turn();
        loop {
            let wait = turn.saturating_duration_since(now());
            if !wait.is_zero() {
                sleep(wait).await;
            }
            // Others may have been refused meanwhile: the pause is for all.
            let paused = self.state().paused_until;
            if paused <= now() {
                break;
            }
            turn = self.take_turn();
        }
        self.state().sent += 1;
    }

    fn take_turn(&self) -> Instant {
        let mut state = self.state();
        let mut turn = now().max(state.next).max(state.paused_until);
        if let Some(budget) = self.budget {
            let limit = usize::try_from(budget).unwrap_or(usize::MAX);
            if state.turns.len() >= limit
                && let Some(first) = state.turns.pop_front()
            {
                turn = turn.max(first + WINDOW);
            }
            state.turns.push_back(turn);
        }
        if let Some(rate) = state.rate {
            state.next = turn + Duration::from_secs_f64(1.0 / rate);
        }
        turn
    }

    /// Learns from an answer.
    pub(crate) fn answered(&self, status: u16, retry_after: Option<Duration>) {
        let mut state = self.state();
        match status {
            429 | 503 => {
                state.refused += 1;
                if let Some(pause) = retry_after {
                    state.paused_until = state.paused_until.max(now() + pause);
                }
                self.slow_down(&mut state);
            }
            200..=299 => self.speed_up(&mut state),
            _ => {}
        }
    }

    fn slow_down(&self, state: &mut State) {
        if state.slowed.is_some_and(|at| at.elapsed() < TOGETHER) {
            return;
        }
        state.slowed = Some(now());
        let rate = state.rate.unwrap_or(FAST) / 2.0;
        state.rate = Some(rate.max(SLOWEST));
    }

    fn speed_up(&self, state: &mut State) {
        let Some(rate) = state.rate else { return };
        state.rate = match self.budget.map(highest) {
            Some(highest) => Some((rate + highest / 20.0).min(highest)),
            None => Some(rate * 1.1).filter(|rate| *rate < FAST),
        };
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Requests a second.
fn highest(budget: u32) -> f64 {
    f64::from(budget) / 60.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn no_minute_holds_more_than_the_budget() {
        let (pace, begin) = (Pace::new(Some(30)), now());
        let mut left = Vec::new();
        for round in 0..90 {
            // A pause saves nothing up.
            if round == 10 {
                tokio::time::sleep(Duration::from_secs(50)).await;
            }
            pace.admit().await;
            left.push(begin.elapsed());
        }
        for (first, after) in left.iter().zip(left.iter().skip(30)) {
            assert!(*after - *first > Duration::from_secs(60), "{left:?}");
        }
        assert_eq!(pace.requests(), 90);
    }

    #[tokio::test(start_paused = true)]
    async fn a_refusal_holds_everyone_and_success_speeds_up_again() {
        let (pace, begin) = (Pace::new(Some(600)), now());
        pace.admit().await;
        pace.answered(429, Some(Duration::from_secs(7)));
        pace.answered(429, None);
        let waiting = (0..3).map(|_| async {
            pace.admit().await;
            begin.elapsed().as_secs()
        });
        let left = futures::future::join_all(waiting).await;
        assert!(left.iter().all(|second| *second >= 7), "{left:?}");
        assert_eq!(pace.rate(), Some(300.0));
        (0..20).for_each(|_| pace.answered(200, None));
        assert_eq!(pace.rate(), Some(600.0));
    }

    #[tokio::test(start_paused = true)]
    async fn without_a_budget_only_refusals_hold_back() {
        let (pace, begin) = (Pace::new(None), now());
        for _ in 0..1000 {
            pace.admit().await;
            pace.answered(200, None);
        }
        assert!(begin.elapsed().is_zero());
        pace.answered(503, Some(Duration::from_secs(2)));
        pace.admit().await;
        assert!(begin.elapsed() >= Duration::from_secs(2));
    }
}
