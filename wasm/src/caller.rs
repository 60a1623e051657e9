//! Work that somebody in JavaScript waits for.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

use orchestrator_odata::runtime::BoxFuture;
use orchestrator_odata::runtime::javascript::{Fulfilled, Promise};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::tasks::spawn;

#[wasm_bindgen]
extern "C" {
    /// Who waits for a result.
    pub type Caller;

    /// Fulfilled when the caller has had enough.
    #[wasm_bindgen(method, getter)]
    fn aborted(this: &Caller) -> Promise;

    #[wasm_bindgen(method)]
    fn resolve(this: &Caller, result: JsValue);

    #[wasm_bindgen(method)]
    fn reject(this: &Caller, error: JsValue);
}

/// What is done for a caller; whatever can go wrong is thrown as JSON. Boxed, so that there is one
/// state machine around it.
pub type Work = BoxFuture<'static, Result<JsValue, JsValue>>;

/// Begins some work, which ends when the caller has had enough.
pub fn start(caller: Caller, mut work: Work) {
    let mut aborted = Fulfilled::from(caller.aborted());
    spawn(Box::pin(poll_fn(move |context| {
        let result = match work.as_mut().poll(context) {
            Poll::Pending => match Pin::new(&mut aborted).poll(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(_) => Err(JsValue::UNDEFINED),
            },
            Poll::Ready(result) => result,
        };
        match result {
            Ok(result) => caller.resolve(result),
            Err(error) => caller.reject(error),
        }
        Poll::Ready(())
    })));
}
