//! Makes a client: address, sign-in, settings.

use std::sync::Arc;

use odata_runtime::auth::{
    AccessToken, AuthorizationCode, Bearer, LoopbackListener, Secret, TokenCache, TokenCallback,
    TokenSource,
};
use odata_runtime::transport::{Transport, usual_transport};
use odata_runtime::{
    Client, ClientBuilder, Error, MaybeSend, MaybeSync, RateBudget, RequestLine, RetryPolicy,
};

use crate::folder_names::{FolderNames, NotingErrors};
use crate::rates;
use crate::sign_in::{Application, Issuer, Password, SignIn, UserKey};
use crate::{Folder, Orchestrator, operations};

const TENANT_HEADER: &str = "X-UIPATH-TenantName";
const USER_AGENT: &str = concat!("orchestrator-odata/", env!("CARGO_PKG_VERSION"));

/// Settings of an [`Orchestrator`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct Builder {
    url: String,
    tenant: Option<String>,
    names_tenant: bool,
    sign_in: SignIn,
    issuer: Issuer,
    folder: Option<Folder>,
    transport: Option<Arc<dyn Transport>>,
    client: ClientBuilder,
}

impl Builder {
    pub(crate) fn new(url: &str) -> Self {
        let url = url.trim();
        Self {
            url: url.to_owned(),
            tenant: None,
            names_tenant: false,
            sign_in: SignIn::None,
            issuer: Issuer::Beside,
            folder: None,
            transport: None,
            client: Client::builder(url)
                .user_agent(USER_AGENT)
                .dialect(operations::DIALECT)
                .service(operations::SERVICE),
        }
    }

    /// Name of the tenant; sent along where a host serves several.
    pub fn tenant(mut self, name: &str) -> Self {
        self.tenant = Some(name.to_owned());
        self
    }

    /// Names the tenant in each request, for tokens that are not of one tenant: user keys do so by
    /// themselves, sources of tokens for them need it.
    pub fn name_tenant_in_requests(mut self) -> Self {
        self.names_tenant = true;
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
        self.sign_in = SignIn::Grant(Box::new(Application {
            client_id: client_id.to_owned(),
            client_secret: client_secret.into(),
            scopes: scopes.to_owned(),
        }));
        self
    }

    /// Signs in with a user key from the API access page of Automation Cloud.
    pub fn user_key(mut self, client_id: &str, user_key: impl Into<Secret>) -> Self {
        self.sign_in = SignIn::Grant(Box::new(UserKey {
            client_id: client_id.to_owned(),
            user_key: user_key.into(),
        }));
        self
    }

    /// Signs in with user name and password at an installation on premises that still allows it;
    /// the tenant is that of [`Self::tenant`], or the one the installation takes by default.
    pub fn password(mut self, user_name: &str, password: impl Into<Secret>) -> Self {
        self.sign_in = SignIn::Grant(Box::new(Password {
            user_name: user_name.to_owned(),
            password: password.into(),
        }));
        self
    }

    /// Signs in with tokens that a function hands out; see [`TokenCallback`] for when it is called.
    pub fn token_callback<F, T>(self, callback: F) -> Self
    where
        F: Fn() -> T + MaybeSend + MaybeSync + 'static,
        T: Future<Output = Result<AccessToken, Error>> + MaybeSend + 'static,
    {
        self.token_source(TokenCallback::new(callback))
    }

    /// Signs in with tokens from elsewhere.
    pub fn token_source(mut self, source: impl TokenSource + 'static) -> Self {
        self.sign_in = SignIn::Source(Arc::new(source));
        self
    }

    /// Address of the token endpoint, where it is not the usual one beside the service.
    pub fn token_url(mut self, url: &str) -> Self {
        self.issuer = Issuer::At(url.to_owned());
        self
    }

    /// Uses the sign-in addresses of the organization, `/{organization}/identity_`, in place of
    /// those of the whole host.
    pub fn sign_in_at_organization(mut self) -> Self {
        self.issuer = Issuer::OfOrganization;
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
        self.client = self.client.retry(policy);
        self
    }

    /// Keeps within the documented rates of Automation Cloud for clients that are no robots: 100
    /// requests a minute for the list of jobs, and as many for that of queue items. Calls wait for
    /// their turn, in the order in which they came.
    pub fn documented_rates(self) -> Self {
        rates::documented().fold(self, Self::rate_budget)
    }

    /// Keeps within a budget of one's own.
    pub fn rate_budget(mut self, budget: RateBudget) -> Self {
        self.client = self.client.rate_budget(budget);
        self
    }

    /// The version of the API that the server has (`17.0`), in place of asking it.
    pub fn server_version(mut self, version: &str) -> Self {
        self.client = self.client.server_version(version);
        self
    }

    /// Is told of every request and how it ended; nothing secret is in it.
    pub fn on_request(
        mut self,
        observer: impl Fn(&RequestLine) + MaybeSend + MaybeSync + 'static,
    ) -> Self {
        self.client = self.client.on_request(observer);
        self
    }

    /// Begins a person's signing in (authorization code with PKCE): open the address of the value
    /// in a browser, then hand the address that the browser was sent back to, and a transport, to
    /// [`AuthorizationCode::redeem`], and the session to [`Self::token_source`].
    ///
    /// `redirect_uri` must be registered with the application. With the scope `offline_access` the
    /// session is renewed by itself. For a program with a browser beside it,
    /// [`Self::sign_in_with_browser`] does all of it.
    ///
    /// # Errors
    /// An address that is none.
    pub fn authorization_code(
        &self,
        client_id: &str,
        redirect_uri: &str,
        scopes: &str,
    ) -> Result<AuthorizationCode, Error> {
        self.issuer
            .authorization_code(&self.url, client_id, redirect_uri, scopes)
    }

    /// Lets a person sign in with the browser of this machine. Listens on `127.0.0.1:port` (the
    /// redirect address to register is `http://127.0.0.1:{port}/callback`), hands the address of
    /// the sign-in page to `open`, and waits for the browser to come back. Dropping the future
    /// stops waiting.
    ///
    /// # Errors
    /// A port in use, an answer of another attempt, a refusal.
    pub async fn sign_in_with_browser(
        self,
        client_id: &str,
        scopes: &str,
        port: u16,
        open: impl FnOnce(&str),
    ) -> Result<Self, Error> {
        let listener = LoopbackListener::bind(port).await?;
        let attempt = self.authorization_code(client_id, &listener.redirect_uri(), scopes)?;
        open(attempt.url().as_str());
        let answer = listener.receive().await?;
        let transport = match &self.transport {
            Some(transport) => Arc::clone(transport),
            None => usual_transport()?,
        };
        let session = attempt.redeem(transport, &answer).await?;
        Ok(self.token_source(session))
    }

    /// Makes the client; nothing is sent yet.
    ///
    /// # Errors
    /// An address that is none, or plain HTTP to another machine.
    pub fn build(self) -> Result<Orchestrator, Error> {
        let transport = match self.transport {
            Some(transport) => transport,
            None => usual_transport()?,
        };
        let folders = Arc::new(FolderNames::default());
        let mut builder = self
            .client
            .error_reader(NotingErrors(Arc::clone(&folders)))
            .transport(Arc::clone(&transport));
        if let Some(tenant) = self.tenant.as_deref()
            && (self.names_tenant || self.sign_in.names_tenant())
        {
            builder = builder.default_header(TENANT_HEADER, tenant);
        }
        let tenant = self.tenant.as_deref();
        #[cfg(feature = "permissions")]
        let acts_for_itself = self.sign_in.is_application();
        let source = self
            .sign_in
            .source(&transport, &self.url, &self.issuer, tenant)?;
        if let Some(source) = source {
            builder = builder.token_cache(TokenCache::new(source));
        }
        let orchestrator = Orchestrator {
            client: builder.build()?,
            folders,
            #[cfg(feature = "permissions")]
            acts_for_itself,
        };
        Ok(match self.folder {
            Some(folder) => orchestrator.in_folder(folder),
            None => orchestrator,
        })
    }
}
