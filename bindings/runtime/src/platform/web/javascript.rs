//! Lists, bytes and promises of JavaScript, with less code around them than `js-sys` has: none of the
//! promises that are waited for here is ever rejected.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use super::engine;

#[wasm_bindgen]
extern "C" {
    /// A list.
    #[derive(Clone)]
    pub type Array;

    /// How many items there are.
    #[wasm_bindgen(method, getter)]
    pub fn length(this: &Array) -> u32;

    /// An item, `undefined` where there is none.
    #[wasm_bindgen(method, structural, indexing_getter)]
    pub fn get(this: &Array, index: u32) -> JsValue;

    /// A promise.
    pub type Promise;

    /// A promise that is fulfilled.
    #[wasm_bindgen(static_method_of = Promise)]
    pub fn resolve(value: &JsValue) -> Promise;
}

/// What stands in a `Uint8Array`.
pub fn bytes(array: &JsValue) -> Vec<u8> {
    engine::bytes(array)
}

/// A `Uint8Array` with these bytes.
pub fn array(bytes: &[u8]) -> JsValue {
    engine::array(bytes)
}

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
