//! Settings of a client, and tokens from functions of JavaScript.

use std::time::Duration;

use js_sys::{Function, Promise};
use orchestrator_odata::runtime::{AccessToken, Error, ErrorKind};
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
    if let Some(url) = text("tokenUrl") {
        builder = builder.token_url(&url);
    }
    if let (Some(id), Some(secret)) = (text("clientId"), text("clientSecret")) {
        let scopes = text("scopes").unwrap_or_default();
        builder = builder.external_application(&id, secret, &scopes);
    }
    if let (Some(id), Some(key)) = (text("clientId"), text("userKey")) {
        builder = builder.user_key(&id, key);
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
    let given = given.map_err(|error| failed(&said(&error)))?;
    let token = given.as_string().or_else(|| text(&given, "token"));
    let token = token.ok_or_else(|| failed("it gave no token"))?;
    let seconds = member(&given, "expiresIn").and_then(|seconds| seconds.as_f64());
    let lifetime = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    Ok(AccessToken {
        lifetime,
        ..AccessToken::new(token)
    })
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
