//! Settings of a client.

use std::sync::Arc;

use crate::platform::Url;

use crate::auth::{TokenCache, TokenSource};
use crate::client::{AmbientHeader, Client, Settings, Shared};
use crate::error::{Error, ErrorKind, ErrorReader};
use crate::headers::{is_name, is_value};
use crate::observe::RequestLine;
use crate::platform::{MaybeSend, MaybeSync, usual_transport};
use crate::query::Dialect;
use crate::rate::RateBudget;
use crate::retry::RetryPolicy;
use crate::text::filled;
use crate::transport::{Transport, is_private};
use crate::versions::{Server, ServerVersion, Service};

/// Settings of a [`Client`].
pub struct ClientBuilder {
    base: String,
    transport: Option<Arc<dyn Transport>>,
    ambient: Vec<Arc<AmbientHeader>>,
    server_version: Option<String>,
    settings: Box<Settings>,
}

impl ClientBuilder {
    pub(crate) fn new(base: &str) -> Self {
        let builder = Self {
            base: base.to_owned(),
            transport: None,
            ambient: Vec::new(),
            server_version: None,
            settings: Box::default(),
        };
        builder.user_agent(concat!("odata-runtime/", env!("CARGO_PKG_VERSION")))
    }

    /// How bytes travel; without it, that of [`usual_transport`].
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Where tokens come from. They are cached: one request serves all callers.
    pub fn token_source(mut self, source: impl TokenSource + 'static) -> Self {
        self.settings.tokens = Some(TokenCache::new(Arc::new(source)));
        self
    }

    /// Shares the tokens of another client.
    pub fn token_cache(mut self, tokens: TokenCache) -> Self {
        self.settings.tokens = Some(tokens);
        self
    }

    /// Who explains the service's errors.
    pub fn error_reader(mut self, reader: impl ErrorReader + 'static) -> Self {
        self.settings.errors = Some(Arc::new(reader));
        self
    }

    /// A header that is sent with the operations that know it.
    pub fn ambient_header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.ambient.retain(|header| !header.is_for(name));
        self.ambient
            .push(Arc::new(AmbientHeader::new(name, name, value.into())));
        self
    }

    /// A header that is sent with every request.
    pub fn default_header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.settings.headers.set(name, value);
        self
    }

    /// How the client names itself.
    pub fn user_agent(self, name: impl Into<String>) -> Self {
        self.default_header("user-agent", name)
    }

    /// How often and how long requests are tried.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.settings.retry = retry;
        self
    }

    /// Calls a function after each exchange.
    pub fn on_request(
        mut self,
        observer: impl Fn(&RequestLine) + MaybeSend + MaybeSync + 'static,
    ) -> Self {
        self.settings.watcher = Some(Arc::new(observer));
        self
    }

    /// Keeps within a number of requests; several budgets hold at once. Clones of the client share
    /// them.
    pub fn rate_budget(mut self, budget: RateBudget) -> Self {
        self.settings.rates.push(budget);
        self
    }

    /// How the service takes queries.
    pub fn dialect(mut self, dialect: Dialect) -> Self {
        self.settings.dialect = dialect;
        self
    }

    /// What the client is made for: the versions of the service, and where a server says which
    /// it has.
    pub fn service(mut self, service: Service) -> Self {
        self.settings.service = service;
        self
    }

    /// The version of the service that the server has, in place of asking it.
    pub fn server_version(mut self, label: impl Into<String>) -> Self {
        self.server_version = Some(label.into());
        self
    }

    /// Makes the client.
    pub fn build(self) -> Result<Client, Error> {
        let base = parse_base(&self.base)?;
        for (name, value) in self.settings.headers.iter() {
            check_field(name, value)?;
        }
        for header in &self.ambient {
            check_field(&header.name, &header.value)?;
        }
        let transport = match self.transport {
            Some(transport) => transport,
            None => usual_transport()?,
        };
        let version = self.server_version.as_deref();
        let version = version.map(|label| ServerVersion::new(label, &self.settings.service));
        let shared = Shared {
            base,
            transport,
            settings: self.settings,
            server: Server::of(version),
            #[cfg(feature = "permissions")]
            recorders: crate::permissions::Recorders::default(),
        };
        Ok(Client::from_parts(shared, self.ambient))
    }
}

fn usage(message: String) -> Error {
    Error::new(ErrorKind::Usage, message)
}

fn check_field(name: &str, value: &str) -> Result<(), Error> {
    match is_name(name) && is_value(value) {
        true => Ok(()),
        false => Err(usage(filled("`{}` cannot be sent as a header", &[name]))),
    }
}

fn parse_base(text: &str) -> Result<Url, Error> {
    let text = text.trim();
    let mut url = Url::parse(text).map_err(|error| {
        usage(filled(
            "`{}` is not an address: {}",
            &[text, &error.to_string()],
        ))
        .with_advice("Write the whole address, beginning with https://.")
    })?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        return Err(usage(filled(
            "the address must begin with https://, not {}:",
            &[url.scheme()],
        )));
    }
    if !is_private(&url) {
        return Err(usage(
            "plain http is refused, except to this machine: use https".to_owned(),
        ));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(usage(
            "the address must not hold a user name or a password".to_owned(),
        ));
    }
    url.set_query(None);
    url.set_fragment(None);
    let path = url.path().trim_end_matches('/').to_owned();
    url.set_path(&path);
    Ok(url)
}

impl std::fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base", &self.base)
            .finish_non_exhaustive()
    }
}
