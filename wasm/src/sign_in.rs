//! Settings of a client, and tokens from functions of JavaScript.

use std::time::Duration;

use js_sys::{Function, Promise};
use orchestrator_odata::runtime::{AccessToken, Error, ErrorKind, Method, Url};
use orchestrator_odata::{Builder, Orchestrator};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::arguments::{member, text};

/// A client in the making, from an object of settings.
pub fn builder(settings: &JsValue) -> Result<Builder, Error> {
    let text = |name| text(settings, name);
    let url = text("url");
    let mut builder = match (text("organization"), text("tenant")) {
        (Some(organization), Some(tenant)) if url.is_none() => {
            Orchestrator::cloud(&organization, &tenant)
        }
        (_, tenant) => {
            let builder = Orchestrator::builder(&url.unwrap_or_default());
            match tenant {
                Some(tenant) => builder.tenant(&tenant),
                None => builder,
            }
        }
    };
    if let Some(version) = text("serverVersion") {
        builder = builder.server_version(&version);
    }
    // JavaScript asks for tokens by itself: only programs that can keep a secret need what does so.
    if member(settings, "namesTenant").is_some_and(|value| value.is_truthy()) {
        builder = builder.name_tenant_in_requests();
    }
    match member(settings, "token") {
        None => Ok(builder),
        Some(token) => match (token.as_string(), token.dyn_into::<Function>()) {
            (Some(token), _) => Ok(builder.bearer(token)),
            (None, Ok(function)) => Ok(builder.token_callback(move || ask(function.clone()))),
            (None, Err(_)) => Err(Error::new(
                ErrorKind::Usage,
                "`token` must be a text, or a function that gives one",
            )),
        },
    }
}

/// Asks a function for a token: a text, or `{ token, expiresIn }` with seconds.
async fn ask(function: Function) -> Result<AccessToken, Error> {
    let given = function
        .call0(&JsValue::UNDEFINED)
        .map(|given| Promise::resolve(&given));
    let given = match given {
        Ok(promise) => JsFuture::from(promise).await,
        Err(error) => Err(error),
    };
    let given = given.map_err(|error| refused(&error).unwrap_or_else(|| failed(&said(&error))))?;
    let token = given.as_string().or_else(|| text(&given, "token"));
    let token = token.ok_or_else(|| failed("it gave no token"))?;
    let seconds = member(&given, "expiresIn").and_then(|seconds| seconds.as_f64());
    // What is no number, or less than nothing, is no lifetime.
    let lifetime = seconds
        .filter(|seconds| *seconds >= 0.0)
        .map(|seconds| Duration::from_millis((seconds * 1000.0) as u64));
    Ok(AccessToken {
        lifetime,
        ..AccessToken::new(token)
    })
}

/// What the package threw by itself, as it was.
fn refused(thrown: &JsValue) -> Option<Error> {
    let text = |name| text(thrown, name);
    let mut error = Error::new(ErrorKind::Auth, text("reason")?);
    if let Some(advice) = text("advice") {
        error = error.with_advice(advice);
    }
    if let Some(status) = member(thrown, "status").and_then(|status| status.as_f64()) {
        error = error.with_status(status as u16);
    }
    if let Some(code) = text("code") {
        error = error.with_code(code);
    }
    if let Some(url) = text("url").and_then(|url| Url::parse(&url).ok()) {
        error = error.with_request(Method::Post, &url);
    }
    Some(error)
}

fn said(error: &JsValue) -> String {
    text(error, "message")
        .or_else(|| error.as_string())
        .unwrap_or_else(|| "it gave no reason".to_owned())
}

fn failed(why: &str) -> Error {
    Error::new(
        ErrorKind::Auth,
        format!("the function for tokens failed: {why}"),
    )
}
