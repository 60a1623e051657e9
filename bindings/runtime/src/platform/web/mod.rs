//! WebAssembly within JavaScript: a page, a worker or Node. There is one thread, so nothing is `Send`.

mod engine;
mod fetch;
#[cfg(feature = "loopback")]
mod loopback;
mod url;

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::error::Error;
use crate::observe::RequestLine;
use crate::transport::Transport;

pub(crate) use self::url::ParseError;
pub use self::url::Url;
use wasm_bindgen::JsCast as _;

pub use futures::future::LocalBoxFuture as BoxFuture;
pub use futures::stream::LocalBoxStream as BoxStream;
pub use web_time::Instant;

#[cfg(feature = "loopback")]
pub use loopback::LoopbackListener;

/// What this platform has to send with.
pub mod transports {
    pub use super::fetch::FetchTransport;
}

/// `Send` where there are threads, nothing in a browser.
pub trait MaybeSend {}
impl<T: ?Sized> MaybeSend for T {}

/// `Sync` where there are threads, nothing in a browser.
pub trait MaybeSync {}
impl<T: ?Sized> MaybeSync for T {}

/// Called after each exchange.
pub type Observer = dyn Fn(&RequestLine);

pub(crate) fn now() -> Instant {
    Instant::now()
}

/// The standard library has no clock here; its type of a moment is what callers work with.
pub(crate) fn wall() -> SystemTime {
    let since = web_time::SystemTime::now()
        .duration_since(web_time::UNIX_EPOCH)
        .unwrap_or_default();
    SystemTime::UNIX_EPOCH + since
}

/// Base64 in its standard alphabet.
pub(crate) fn base64(bytes: &[u8]) -> String {
    let letters: String = bytes.iter().copied().map(char::from).collect();
    converted("btoa", &letters).unwrap_or_default()
}

/// What base64 in its standard alphabet stands for, padded or not.
pub(crate) fn from_base64(text: &str) -> Option<Vec<u8>> {
    let letters = converted("atob", text)?;
    letters
        .chars()
        .map(|letter| u8::try_from(letter).ok())
        .collect()
}

/// What a function of the global object makes of a text.
fn converted(function: &str, text: &str) -> Option<String> {
    let global = js_sys::global();
    let function = js_sys::Reflect::get(&global, &function.into()).ok()?;
    let function: js_sys::Function = function.dyn_into().ok()?;
    function.call1(&global, &text.into()).ok()?.as_string()
}

/// Random bytes that nobody can guess.
pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if getrandom::fill(&mut bytes).is_err() {
        wasm_bindgen::throw_str("the engine has no random numbers");
    }
    bytes
}

/// A moment as header fields write it.
pub(crate) fn http_date(text: &str) -> Option<SystemTime> {
    let is_dated = text.starts_with(|first: char| first.is_ascii_alphabetic());
    // The oldest form leaves out that it is GMT.
    let text = match text.ends_with("GMT") {
        true => text.to_owned(),
        false => format!("{text} GMT"),
    };
    let moment = js_sys::Date::parse(&text);
    let since = Duration::try_from_secs_f64(moment / 1000.0).ok()?;
    is_dated.then(|| SystemTime::UNIX_EPOCH + since)
}

/// The number that a text stands for.
pub(crate) fn number(text: &str) -> Option<f64> {
    let starts = |first: char| first.is_ascii_digit() || matches!(first, '-' | '+' | '.');
    // `Number` takes blanks and other bases as well.
    let is_decimal =
        text.starts_with(starts) && !text.contains(['x', 'X', 'o', 'O', 'b', 'B', ' ']);
    let number = js_sys::Number::from(wasm_bindgen::JsValue::from_str(text)).value_of();
    (is_decimal && !number.is_nan()).then_some(number)
}

/// Waits for a while.
pub fn sleep(span: Duration) -> BoxFuture<'static, ()> {
    Box::pin(async move {
        engine::wait(engine::milliseconds(span)).await;
    })
}

/// The transport of clients that are given none.
///
/// # Errors
/// None; elsewhere there are.
pub fn usual_transport() -> Result<Arc<dyn Transport>, Error> {
    Ok(Arc::new(fetch::FetchTransport::new()))
}
