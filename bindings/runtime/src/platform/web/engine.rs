//! What `engine.js` offers.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use super::javascript::{Array, Fulfilled, Promise};

#[wasm_bindgen(module = "/src/platform/web/engine.js")]
extern "C" {
    type Pending;

    #[wasm_bindgen(method, getter)]
    fn result(this: &Pending) -> Promise;

    #[wasm_bindgen(method)]
    fn abort(this: &Pending);

    #[wasm_bindgen(js_name = wait)]
    fn begin_waiting(milliseconds: f64) -> Pending;

    #[wasm_bindgen(js_name = exchange)]
    fn begin_exchange(
        method: &str,
        url: &str,
        fields: &str,
        body: Option<&[u8]>,
        milliseconds: f64,
    ) -> Pending;

    /// An address that may stand against another, as the standard writes it.
    pub fn address(text: &str, base: Option<&str>) -> Option<String>;

    /// An address with another value for a part of it.
    pub fn changed(address: &str, part: &str, value: &str) -> String;

    /// What stands in a `Uint8Array`.
    pub fn bytes(array: &JsValue) -> Vec<u8>;

    /// A `Uint8Array` with these bytes.
    pub fn array(bytes: &[u8]) -> JsValue;

    /// Calls a function with what a promise is fulfilled with.
    pub fn then(promise: Promise, next: JsValue);

    /// Milliseconds since the page began.
    pub fn now() -> f64;

    /// Milliseconds since the beginning of 1970.
    pub fn wall() -> f64;

    /// Fills memory with random bytes that nobody can guess.
    pub fn fill(bytes: &mut [u8]);

    /// The number that a text stands for.
    pub fn number(text: &str) -> Option<f64>;

    /// A moment as header fields write it, in milliseconds since the beginning of 1970.
    #[wasm_bindgen(js_name = httpDate)]
    pub fn http_date(text: &str) -> Option<f64>;

    /// Base64 in its standard alphabet.
    pub fn base64(bytes: &[u8]) -> String;

    /// What base64 in its standard alphabet stands for, padded or not.
    #[wasm_bindgen(js_name = fromBase64)]
    pub fn from_base64(text: &str) -> Option<Vec<u8>>;
}

/// Up to the next whole millisecond: whoever waits for a moment must not wake before it.
pub fn milliseconds(span: Duration) -> f64 {
    (span.as_secs_f64() * 1000.0).ceil()
}

/// Waits for a while.
pub fn wait(milliseconds: f64) -> Work {
    begin_waiting(milliseconds).into()
}

/// Sends a request. Gives how it ended, the status, header fields or a message, and the body.
pub fn exchange(
    method: &str,
    url: &str,
    fields: &str,
    body: Option<&[u8]>,
    milliseconds: f64,
) -> Work {
    begin_exchange(method, url, fields, body, milliseconds).into()
}

/// Something under way in the engine. Dropping it gives it up; nothing happens to what is over.
pub struct Work {
    pending: Pending,
    result: Fulfilled,
}

impl From<Pending> for Work {
    fn from(pending: Pending) -> Self {
        let result = pending.result().into();
        Self { pending, result }
    }
}

impl Future for Work {
    type Output = Array;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Array> {
        let result = ready!(Pin::new(&mut self.result).poll(cx));
        Poll::Ready(result.unchecked_into())
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        self.pending.abort();
    }
}
