//! Makes a client: address, sign-in, settings.

use std::sync::Arc;

use odata_runtime::auth::{Bearer, BodyFormat, OAuthTokenRequest, Secret, TokenCache, TokenSource};
use odata_runtime::transport::{ReqwestTransport, Transport};
use odata_runtime::{Client, Error, ErrorKind, RequestLine, RetryPolicy};

use crate::address;
use crate::{ErrorCodes, Folder, Orchestrator};

const TENANT_HEADER: &str = "X-UIPATH-TenantName";
const USER_AGENT: &str = concat!("orchestrator-odata/", env!("CARGO_PKG_VERSION"));

/// Settings of an [`Orchestrator`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct Builder {
    url: String,
    tenant: Option<String>,
    sign_in: SignIn,
    token_url: Option<String>,
    folder: Option<Folder>,
    transport: Option<Arc<dyn Transport>>,
    retry: RetryPolicy,
    observer: Option<Observer>,
}

type Observer = Box<dyn Fn(&RequestLine) + Send + Sync>;

enum SignIn {
    None,
    Source(Arc<dyn TokenSource>),
    Application {
        client_id: String,
        client_secret: Secret,
        scopes: String,
    },
    UserKey {
        client_id: String,
        user_key: Secret,
    },
}

impl Builder {
    pub(crate) fn new(url: &str) -> Self {
        Self {
            url: url.trim().to_owned(),
            tenant: None,
            sign_in: SignIn::None,
            token_url: None,
            folder: None,
            transport: None,
            retry: RetryPolicy::default(),
            observer: None,
        }
    }

    /// Name of the tenant; sent along where a host serves several.
    pub fn tenant(mut self, name: &str) -> Self {
        self.tenant = Some(name.to_owned());
        self
    }

    /// Signs in with a token at hand, for example a personal access token.
    pub fn bearer(mut self, token: impl Into<Secret>) -> Self {
        self.sign_in = SignIn::Source(Arc::new(Bearer::new(token)));
        self
    }

    /// Signs in as an external application (OAuth client credentials); `scopes` are separated by
    /// blanks. The token is renewed before it expires, and once when the service refuses it.
    pub fn external_application(
        mut self,
        client_id: &str,
        client_secret: impl Into<Secret>,
        scopes: &str,
    ) -> Self {
        self.sign_in = SignIn::Application {
            client_id: client_id.to_owned(),
            client_secret: client_secret.into(),
            scopes: scopes.to_owned(),
        };
        self
    }

    /// Signs in with a user key from the API access page of Automation Cloud.
    pub fn user_key(mut self, client_id: &str, user_key: impl Into<Secret>) -> Self {
        self.sign_in = SignIn::UserKey {
            client_id: client_id.to_owned(),
            user_key: user_key.into(),
        };
        self
    }

    /// Signs in with tokens from elsewhere.
    pub fn token_source(mut self, source: impl TokenSource + 'static) -> Self {
        self.sign_in = SignIn::Source(Arc::new(source));
        self
    }

    /// Address of the token endpoint, where it is not the usual one beside the service.
    pub fn token_url(mut self, url: &str) -> Self {
        self.token_url = Some(url.to_owned());
        self
    }

    /// The folder to work in.
    pub fn folder(mut self, folder: Folder) -> Self {
        self.folder = Some(folder);
        self
    }

    /// How requests are sent: time-outs, proxy, certificates.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// How often and how long a request is tried again where that is safe.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Is told of every request and how it ended; nothing secret is in it.
    pub fn on_request(mut self, observer: impl Fn(&RequestLine) + Send + Sync + 'static) -> Self {
        self.observer = Some(Box::new(observer));
        self
    }

    /// Makes the client; nothing is sent yet.
    ///
    /// # Errors
    /// An address that is none, or plain HTTP to another machine.
    pub fn build(self) -> Result<Orchestrator, Error> {
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(ReqwestTransport::new()?),
        };
        let mut builder = Client::builder(&self.url)
            .user_agent(USER_AGENT)
            .error_reader(ErrorCodes)
            .retry(self.retry)
            .transport(Arc::clone(&transport));
        if let (Some(tenant), SignIn::UserKey { .. }) = (&self.tenant, &self.sign_in) {
            builder = builder.default_header(TENANT_HEADER, tenant);
        }
        let token_url = self.token_url.as_deref();
        let source = self.sign_in.source(&transport, &self.url, token_url)?;
        if let Some(source) = source {
            builder = builder.token_cache(TokenCache::new(source));
        }
        if let Some(observer) = self.observer {
            builder = builder.on_request(observer);
        }
        let orchestrator = Orchestrator {
            client: builder.build()?,
        };
        Ok(match self.folder {
            Some(folder) => orchestrator.in_folder(folder),
            None => orchestrator,
        })
    }
}

impl SignIn {
    fn source(
        self,
        transport: &Arc<dyn Transport>,
        base: &str,
        token_url: Option<&str>,
    ) -> Result<Option<Arc<dyn TokenSource>>, Error> {
        let transport = Arc::clone(transport);
        Ok(match self {
            Self::None => None,
            Self::Source(source) => Some(source),
            Self::Application {
                client_id,
                client_secret,
                scopes,
            } => {
                if client_id.is_empty() {
                    return Err(Error::new(
                        ErrorKind::Usage,
                        "the external application has no client id",
                    )
                    .with_advice(
                        "Copy it from the external applications page of the organization.",
                    ));
                }
                let url = match token_url {
                    Some(url) => address::parse(url)?,
                    None => address::token_url(base)?,
                };
                Some(Arc::new(OAuthTokenRequest::client_credentials(
                    transport,
                    url,
                    &client_id,
                    client_secret,
                    &scopes,
                )))
            }
            Self::UserKey {
                client_id,
                user_key,
            } => {
                let url = address::parse(token_url.unwrap_or(address::USER_KEY_TOKEN_URL))?;
                Some(Arc::new(OAuthTokenRequest::refresh_token(
                    transport,
                    url,
                    BodyFormat::Json,
                    &client_id,
                    user_key,
                )))
            }
        })
    }
}
