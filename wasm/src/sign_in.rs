//! Settings of a client, and tokens from functions of JavaScript.

use std::time::Duration;

use orchestrator_odata::runtime::javascript::{Array, Fulfilled, Promise};
use orchestrator_odata::runtime::{AccessToken, Error, ErrorKind, Method, Url, filled};
use orchestrator_odata::{Builder, Orchestrator};
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// A function for tokens.
    pub type Tokens;

    /// What it gives: a token and the seconds it lasts, or why there is none: reason, advice,
    /// status, code, address and message of what was thrown.
    #[wasm_bindgen(method)]
    fn next(this: &Tokens) -> Promise;
}

/// A client in the making, from its address, organization, tenant, version of the server, whether
/// requests name the tenant, and token.
pub fn builder(settings: &Array, tokens: Option<Tokens>) -> Result<Builder, Error> {
    let text = |place| settings.get(place).as_string();
    let (url, tenant, token) = (text(0), text(2), settings.get(5));
    let mut builder = match (text(1), &tenant) {
        (Some(organization), Some(tenant)) if url.is_none() => {
            Orchestrator::cloud(&organization, tenant)
        }
        _ => Orchestrator::builder(&url.unwrap_or_default()),
    };
    if let Some(tenant) = tenant {
        builder = builder.tenant(&tenant);
    }
    if let Some(version) = text(3) {
        builder = builder.server_version(&version);
    }
    // JavaScript asks for tokens by itself: only programs that can keep a secret need what does so.
    if settings.get(4).is_truthy() {
        builder = builder.name_tenant_in_requests();
    }
    match (tokens, token.as_string()) {
        (Some(tokens), _) => Ok(builder.token_callback(move || token_of(tokens.next()))),
        (None, Some(token)) => Ok(builder.bearer(token)),
        (None, None) if token.is_undefined() => Ok(builder),
        (None, None) => Err(Error::new(
            ErrorKind::Usage,
            "`token` must be a text, or a function that gives one",
        )),
    }
}

async fn token_of(given: Promise) -> Result<AccessToken, Error> {
    // What asks the function is never rejected.
    let given = Fulfilled::from(given).await.unchecked_into::<Array>();
    let Some(token) = given.get(0).as_string() else {
        return Err(refused(&given));
    };
    let seconds = given.get(1).as_f64();
    // What is no number, or less than nothing, is no lifetime.
    let lifetime = seconds
        .filter(|seconds| *seconds >= 0.0)
        .map(|seconds| Duration::from_millis((seconds * 1000.0) as u64));
    Ok(AccessToken {
        lifetime,
        ..AccessToken::new(token)
    })
}

/// Why there is no token. What the package threw by itself has a reason, and stays as it was.
fn refused(given: &Array) -> Error {
    let text = |place| given.get(place).as_string();
    let Some(reason) = text(2) else {
        let message = text(7);
        let why = match &message {
            Some(message) => message,
            None if given.length() > 2 => "it gave no reason",
            None => "it gave no token",
        };
        return Error::new(
            ErrorKind::Auth,
            filled("the function for tokens failed: {}", &[why]),
        );
    };
    let mut error = Error::new(ErrorKind::Auth, reason);
    if let Some(advice) = text(3) {
        error = error.with_advice(advice);
    }
    if let Some(status) = given.get(4).as_f64() {
        error = error.with_status(status as u16);
    }
    if let Some(code) = text(5) {
        error = error.with_code(code);
    }
    if let Some(url) = text(6).and_then(|url| Url::parse(&url).ok()) {
        error = error.with_request(Method::Post, &url);
    }
    error
}
