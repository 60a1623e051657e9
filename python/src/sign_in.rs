//! Tokens from Python functions, and signing in with a browser.

use std::sync::Arc;
use std::time::Duration;

use odata_runtime::{AccessToken, Error, ErrorKind};
use orchestrator_odata::Builder;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::client::Client;
use crate::errors::raise;
use crate::settings::Settings;
use crate::waiting::wait;

/// A function that hands out tokens.
#[derive(Clone)]
pub struct Callback(Arc<Py<PyAny>>);

impl Callback {
    pub fn new(function: Py<PyAny>) -> Self {
        Self(Arc::new(function))
    }

    /// The same builder, signing in with what the function gives: it is called in a thread of its own.
    pub fn sign_in(self, builder: Builder) -> Builder {
        builder.token_callback(move || {
            let function = Arc::clone(&self.0);
            async move {
                let called = tokio::task::spawn_blocking(move || {
                    Python::attach(|py| {
                        token(function.bind(py)).map_err(|error| error.value(py).to_string())
                    })
                });
                let failed = |why: String| {
                    Error::new(ErrorKind::Auth, format!("the token function failed: {why}"))
                        .with_advice(
                            "It must return a token, or a token and its lifetime in seconds.",
                        )
                };
                match called.await {
                    Ok(token) => token.map_err(failed),
                    Err(error) => Err(failed(error.to_string())),
                }
            }
        })
    }
}

/// A text, or a text and seconds; coroutines are run.
fn token(function: &Bound<'_, PyAny>) -> PyResult<AccessToken> {
    let mut given = function.call0()?;
    if given.hasattr("__await__")? {
        let asyncio = function.py().import("asyncio")?;
        given = asyncio.call_method1("run", (given,))?;
    }
    if let Ok((secret, seconds)) = given.extract::<(String, f64)>() {
        let lifetime = Duration::try_from_secs_f64(seconds).ok();
        let mut token = AccessToken::new(secret);
        token.lifetime = lifetime;
        return Ok(token);
    }
    Ok(AccessToken::new(given.extract::<String>()?))
}

/// A client for a person who signs in with the browser of this machine; `open(address)` shows the
/// page.
#[pyfunction]
pub fn sign_in_with_browser(
    settings: &Bound<'_, PyDict>,
    client_id: &str,
    scopes: &str,
    port: u16,
    open: Py<PyAny>,
) -> PyResult<Client> {
    let py = settings.py();
    let builder = Settings::read(settings)?
        .builder()
        .map_err(|error| raise(py, &error))?;
    let (client_id, scopes) = (client_id.to_owned(), scopes.to_owned());
    let signed_in = wait(py, async move {
        let show = move |address: &str| {
            let shown = Python::attach(|py| open.call1(py, (address,)).map(drop));
            if let Err(error) = shown {
                Python::attach(|py| error.write_unraisable(py, None));
            }
        };
        let builder = builder.sign_in_with_browser(&client_id, &scopes, port, show);
        builder.await?.build()
    })?;
    signed_in.map(Client::of).map_err(|error| raise(py, &error))
}
