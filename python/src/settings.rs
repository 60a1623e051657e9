//! The settings of a client.

use std::collections::HashMap;

use odata_runtime::Error;
use orchestrator_odata::{Builder, Folder, Orchestrator};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::sign_in::Callback;

/// Settings as they come in.
#[derive(Default)]
pub struct Settings {
    texts: HashMap<String, String>,
    /// Hands out tokens.
    callback: Option<Callback>,
    documented_rates: bool,
    from_env: bool,
}

impl Settings {
    const TEXTS: [&str; 13] = [
        "url",
        "organization",
        "tenant",
        "token",
        "client_id",
        "client_secret",
        "scopes",
        "user_key",
        "user_name",
        "password",
        "token_url",
        "folder_path",
        "server_version",
    ];

    /// Settings by name.
    pub fn read(given: &Bound<'_, PyDict>) -> PyResult<Self> {
        let mut settings = Self::default();
        for (name, value) in given {
            if !value.is_none() {
                settings.set(&name.extract::<String>()?, &value)?;
            }
        }
        Ok(settings)
    }

    fn set(&mut self, name: &str, value: &Bound<'_, PyAny>) -> PyResult<()> {
        match name {
            "documented_rates" => self.documented_rates = value.extract()?,
            "token" if value.is_callable() => {
                self.callback = Some(Callback::new(value.clone().unbind()));
            }
            "from_env" => self.from_env = value.extract()?,
            name if Self::TEXTS.contains(&name) => {
                self.texts.insert(name.to_owned(), value.extract()?);
            }
            _ => return Err(PyTypeError::new_err(format!("there is no setting {name}"))),
        }
        Ok(())
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.texts.get(name).map(String::as_str)
    }

    /// The builder that they ask for.
    pub fn builder(self) -> Result<Builder, Error> {
        let mut builder = match (self.from_env, self.text("url"), self.text("organization")) {
            (true, ..) => Orchestrator::from_env()?,
            (false, Some(url), _) => Orchestrator::builder(url),
            (false, None, Some(organization)) => {
                Orchestrator::cloud(organization, self.text("tenant").unwrap_or_default())
            }
            (false, None, None) => Orchestrator::builder(""),
        };
        if let Some(tenant) = self.text("tenant") {
            builder = builder.tenant(tenant);
        }
        if let Some(url) = self.text("token_url") {
            builder = builder.token_url(url);
        }
        if let Some(token) = self.text("token") {
            builder = builder.bearer(token);
        }
        if let (Some(id), Some(secret)) = (self.text("client_id"), self.text("client_secret")) {
            let scopes = self.text("scopes").unwrap_or_default();
            builder = builder.external_application(id, secret, scopes);
        }
        if let (Some(id), Some(key)) = (self.text("client_id"), self.text("user_key")) {
            builder = builder.user_key(id, key);
        }
        if let (Some(name), Some(password)) = (self.text("user_name"), self.text("password")) {
            builder = builder.password(name, password);
        }
        if let Some(path) = self.text("folder_path") {
            builder = builder.folder(Folder::path(path));
        }
        if let Some(version) = self.text("server_version") {
            builder = builder.server_version(version);
        }
        if self.documented_rates {
            builder = builder.documented_rates();
        }
        if let Some(callback) = self.callback {
            builder = callback.sign_in(builder);
        }
        Ok(builder.on_request(crate::log::note))
    }
}
