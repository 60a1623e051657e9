//! Promises, with less code around them than `wasm-bindgen-futures` has: none of those waited for
//! here is ever rejected.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use super::engine;

/// Calls a function with what a promise is fulfilled with, in a turn of its own.
pub fn then(promise: Promise, next: impl FnOnce(JsValue) + 'static) {
    let next: Box<dyn FnOnce(JsValue)> = Box::new(next);
    engine::then(promise, Closure::<dyn FnMut(JsValue)>::once_into_js(next));
}

/// What a promise is fulfilled with; one that is rejected is waited for without end.
pub struct Fulfilled(Rc<RefCell<State>>);

#[derive(Default)]
struct State {
    result: Option<JsValue>,
    waker: Option<Waker>,
}

impl From<Promise> for Fulfilled {
    fn from(promise: Promise) -> Self {
        let state = Rc::new(RefCell::new(State::default()));
        let told = state.clone();
        then(promise, move |result| {
            let mut state = told.borrow_mut();
            state.result = Some(result);
            let waker = state.waker.take();
            drop(state);
            if let Some(waker) = waker {
                waker.wake();
            }
        });
        Self(state)
    }
}

impl Future for Fulfilled {
    type Output = JsValue;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<JsValue> {
        let mut state = self.0.borrow_mut();
        if let Some(result) = state.result.take() {
            return Poll::Ready(result);
        }
        state.waker = Some(cx.waker().clone());
        Poll::Pending
    }
}
