//! The client: where the service is, how to reach it, who is asking.

use std::fmt;
use std::sync::Arc;

use crate::platform::Url;

use crate::auth::TokenCache;
use crate::builder::ClientBuilder;
use crate::error::{Error, ErrorReader};
use crate::headers::Headers;
use crate::observe::Watcher;
use crate::operation::Operation;
use crate::query::Dialect;
use crate::rate::RateBudget;
use crate::request::Request;
use crate::retry::RetryPolicy;
use crate::transport::Transport;
use crate::versions::{Server, Service};

/// A client for one service. Cloning it is cheap and shares connections and tokens.
#[derive(Clone)]
pub struct Client {
    pub(crate) shared: Arc<Shared>,
    ambient: Arc<Vec<Arc<AmbientHeader>>>,
    /// What all requests of one piece of work keep to.
    #[cfg(feature = "extract")]
    pub(crate) pace: Option<Arc<crate::extract::Pace>>,
}

/// A header for the operations that declare one.
#[derive(Debug)]
pub(crate) struct AmbientHeader {
    /// The header that operations declare.
    pub declared: String,
    /// The header that is sent in its place, most often the same.
    pub name: String,
    pub value: String,
}

impl AmbientHeader {
    pub fn new(declared: &str, name: &str, value: String) -> Self {
        Self {
            declared: declared.to_owned(),
            name: name.to_owned(),
            value,
        }
    }

    pub fn is_for(&self, declared: &str) -> bool {
        self.declared.eq_ignore_ascii_case(declared)
    }
}

/// What the clones have in common.
pub(crate) struct Shared {
    /// Without a slash at its end.
    pub base: Url,
    pub transport: Arc<dyn Transport>,
    pub settings: Box<Settings>,
    pub server: Server,
    #[cfg(feature = "permissions")]
    pub recorders: crate::permissions::Recorders,
}

/// What the builder hands on as it is.
#[derive(Default)]
pub(crate) struct Settings {
    pub tokens: Option<TokenCache>,
    pub errors: Option<Arc<dyn ErrorReader>>,
    pub headers: Headers,
    pub retry: RetryPolicy,
    pub watcher: Option<Arc<dyn Watcher>>,
    pub rates: Vec<RateBudget>,
    pub dialect: Dialect,
    pub service: Service,
}

impl Client {
    /// Settings for a service at this address; operation paths are appended to it.
    pub fn builder(base: &str) -> ClientBuilder {
        ClientBuilder::new(base)
    }

    pub(crate) fn from_parts(shared: Shared, ambient: Vec<Arc<AmbientHeader>>) -> Self {
        Self {
            shared: Arc::new(shared),
            ambient: Arc::new(ambient),
            #[cfg(feature = "extract")]
            pace: None,
        }
    }

    /// A client all of whose requests keep to this pace, as do those of all clients made from it.
    #[cfg(feature = "extract")]
    pub fn with_pace(&self, pace: Arc<crate::extract::Pace>) -> Self {
        Self {
            pace: Some(pace),
            ..self.clone()
        }
    }

    /// The address of the service.
    pub fn base_url(&self) -> &Url {
        &self.shared.base
    }

    /// The transport, for exchanges outside the service's operations.
    pub fn transport(&self) -> &Arc<dyn Transport> {
        &self.shared.transport
    }

    /// The memory in front of the token source, if there is one.
    pub fn tokens(&self) -> Option<&TokenCache> {
        self.shared.settings.tokens.as_ref()
    }

    /// A client that sends this header with every operation that knows it, in place of any value it had.
    pub fn with_ambient_header(&self, name: &str, value: impl Into<String>) -> Self {
        self.with_ambient_header_as(name, name, value)
    }

    /// A client that sends the header `name` with every operation that declares `declared`: for services that
    /// take one thing (a tenant, a folder) in several spellings.
    pub fn with_ambient_header_as(
        &self,
        declared: &str,
        name: &str,
        value: impl Into<String>,
    ) -> Self {
        self.with_ambient(
            declared,
            Some(AmbientHeader::new(declared, name, value.into())),
        )
    }

    /// A client that sends nothing for the header that operations declare.
    pub fn without_ambient_header(&self, declared: &str) -> Self {
        self.with_ambient(declared, None)
    }

    fn with_ambient(&self, declared: &str, header: Option<AmbientHeader>) -> Self {
        let mut ambient = Vec::new();
        for other in &*self.ambient {
            if !other.is_for(declared) {
                ambient.push(Arc::clone(other));
            }
        }
        if let Some(header) = header {
            ambient.push(Arc::new(header));
        }
        Self {
            shared: Arc::clone(&self.shared),
            ambient: Arc::new(ambient),
            #[cfg(feature = "extract")]
            pace: self.pace.clone(),
        }
    }

    /// What is sent for a header that operations declare: name and value.
    pub fn ambient_header(&self, declared: &str) -> Option<(&str, &str)> {
        let found = self.ambient.iter().find(|header| header.is_for(declared));
        found.map(|header| (header.name.as_str(), header.value.as_str()))
    }

    /// Begins a call.
    pub fn request(&self, operation: &'static Operation) -> Request {
        Request::new(self, operation)
    }

    /// Gets a token now, to find out early whether signing in works.
    pub async fn sign_in(&self) -> Result<(), Error> {
        match &self.shared.settings.tokens {
            Some(tokens) => tokens.get().await.map(drop),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base", &self.shared.base.as_str())
            .field("ambient", &self.ambient)
            .finish_non_exhaustive()
    }
}
