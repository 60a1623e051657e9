//! A token on its way, for any number of callers.

use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, TryLockError};
use std::task::{Context, Poll, Wake, Waker, ready};

use super::Secret;
use crate::error::Error;
use crate::platform::BoxFuture;

type Outcome = Result<Secret, Error>;

/// Clones wait for the same outcome. Whoever of them is polled drives the work, so that it goes on
/// when others are given up.
#[derive(Clone)]
pub struct Flight(Arc<Joint>);

struct Joint {
    work: Mutex<BoxFuture<'static, Outcome>>,
    outcome: OnceLock<Outcome>,
    waiting: Arc<Waiting>,
}

#[derive(Default)]
struct Waiting(Mutex<Vec<Waker>>);

impl Flight {
    pub fn new(work: BoxFuture<'static, Outcome>) -> Self {
        Self(Arc::new(Joint {
            work: Mutex::new(work),
            outcome: OnceLock::new(),
            waiting: Arc::default(),
        }))
    }
}

impl Future for Flight {
    type Output = Outcome;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Outcome> {
        let joint = &*self.0;
        joint.waiting.add(cx.waker());
        if joint.outcome.get().is_none() {
            // Whoever holds it polls it.
            let mut work = match joint.work.try_lock() {
                Ok(work) => work,
                Err(TryLockError::Poisoned(work)) => work.into_inner(),
                Err(TryLockError::WouldBlock) => return Poll::Pending,
            };
            if joint.outcome.get().is_none() {
                let waker = Waker::from(joint.waiting.clone());
                let polled = work.as_mut().poll(&mut Context::from_waker(&waker));
                let _ = joint.outcome.set(ready!(polled));
                drop(work);
                waker.wake();
            }
        }
        match joint.outcome.get() {
            Some(outcome) => Poll::Ready(outcome.clone()),
            None => Poll::Pending,
        }
    }
}

impl Waiting {
    fn add(&self, waker: &Waker) {
        let mut wakers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !wakers.iter().any(|known| known.will_wake(waker)) {
            wakers.push(waker.clone());
        }
    }
}

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        let mut wakers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let woken = std::mem::take(&mut *wakers);
        drop(wakers);
        woken.into_iter().for_each(Waker::wake);
    }
}
