//! The ways of signing in, and where each asks for its token.

use std::sync::Arc;

use odata_runtime::auth::{AuthorizationCode, BodyFormat, OAuthTokenRequest, Secret, TokenSource};
use odata_runtime::transport::Transport;
use odata_runtime::{Error, ErrorKind, MaybeSend, MaybeSync, RetryPolicy, Url, filled};

use crate::address;

/// Who is asking.
pub enum SignIn {
    None,
    Source(Arc<dyn TokenSource>),
    /// Behind a pointer, so that programs carry only what they sign in with.
    Grant(Box<dyn Grant>),
}

/// What an address of the identity service gives a token for.
pub trait Grant: MaybeSend + MaybeSync {
    /// What asks for tokens for the service at `base`.
    ///
    /// # Errors
    /// An address that is none, or a client id that is missing.
    fn source(
        &self,
        transport: Arc<dyn Transport>,
        base: &str,
        issuer: &Issuer,
        tenant: Option<&str>,
    ) -> Result<Arc<dyn TokenSource>, Error>;

    /// Whether an application signs in, and no user.
    #[cfg(feature = "permissions")]
    fn is_application(&self) -> bool {
        false
    }

    /// Whether each request must say which tenant it is for.
    fn names_tenant(&self) -> bool {
        false
    }
}

/// An external application.
pub struct Application {
    pub client_id: String,
    pub client_secret: Secret,
    pub scopes: String,
}

/// A user key of Automation Cloud.
pub struct UserKey {
    pub client_id: String,
    pub user_key: Secret,
}

/// A user name and a password.
pub struct Password {
    pub user_name: String,
    pub password: Secret,
}

/// Who issues tokens.
pub enum Issuer {
    /// The identity service beside the Orchestrator.
    Beside,
    /// The same, addressed within the organization.
    OfOrganization,
    /// The token endpoint at this address.
    At(String),
}

impl Issuer {
    fn token_url(&self, base: &str) -> Result<Url, Error> {
        match self {
            Self::Beside => address::identity(base, address::TOKEN, false),
            Self::OfOrganization => address::identity(base, address::TOKEN, true),
            Self::At(url) => address::parse(url),
        }
    }

    /// The sign-in page: beside the token endpoint where that has an address of its own.
    fn authorize_url(&self, base: &str) -> Result<Url, Error> {
        match self {
            Self::Beside => address::identity(base, address::AUTHORIZE, false),
            Self::OfOrganization => address::identity(base, address::AUTHORIZE, true),
            Self::At(url) => address::parse(url)?
                .join("authorize")
                .map_err(|error| usage(&error.to_string())),
        }
    }

    pub fn authorization_code(
        &self,
        base: &str,
        client_id: &str,
        redirect_uri: &str,
        scopes: &str,
    ) -> Result<AuthorizationCode, Error> {
        if client_id.is_empty() {
            return Err(no_client_id());
        }
        let attempt = AuthorizationCode::new(
            self.authorize_url(base)?,
            self.token_url(base)?,
            client_id,
            redirect_uri,
        )
        .with_parameter("scope", scopes);
        Ok(match address::organization(base) {
            Some(name) => attempt.with_parameter("acr_values", &filled("tenantName:{}", &[&name])),
            None => attempt,
        })
    }
}

impl SignIn {
    /// The source of tokens for a service at `base`.
    pub fn source(
        self,
        transport: &Arc<dyn Transport>,
        base: &str,
        issuer: &Issuer,
        tenant: Option<&str>,
    ) -> Result<Option<Arc<dyn TokenSource>>, Error> {
        Ok(match self {
            Self::None => None,
            Self::Source(source) => Some(source),
            Self::Grant(grant) => {
                Some(grant.source(Arc::clone(transport), base, issuer, tenant)?)
            }
        })
    }

    /// Whether an application signs in, and no user.
    #[cfg(feature = "permissions")]
    pub fn is_application(&self) -> bool {
        matches!(self, Self::Grant(grant) if grant.is_application())
    }

    /// Whether each request must say which tenant it is for.
    pub fn names_tenant(&self) -> bool {
        matches!(self, Self::Grant(grant) if grant.names_tenant())
    }
}

impl Grant for Application {
    fn source(
        &self,
        transport: Arc<dyn Transport>,
        base: &str,
        issuer: &Issuer,
        _tenant: Option<&str>,
    ) -> Result<Arc<dyn TokenSource>, Error> {
        if self.client_id.is_empty() {
            return Err(no_client_id());
        }
        Ok(Arc::new(OAuthTokenRequest::client_credentials(
            transport,
            issuer.token_url(base)?,
            &self.client_id,
            self.client_secret.clone(),
            &self.scopes,
        )))
    }

    #[cfg(feature = "permissions")]
    fn is_application(&self) -> bool {
        true
    }
}

impl Grant for UserKey {
    fn source(
        &self,
        transport: Arc<dyn Transport>,
        _base: &str,
        issuer: &Issuer,
        _tenant: Option<&str>,
    ) -> Result<Arc<dyn TokenSource>, Error> {
        let url = match issuer {
            Issuer::At(url) => address::parse(url)?,
            Issuer::Beside | Issuer::OfOrganization => address::parse(address::USER_KEY_TOKEN_URL)?,
        };
        let (id, key) = (&self.client_id, self.user_key.clone());
        let format = BodyFormat::Json;
        Ok(Arc::new(OAuthTokenRequest::refresh_token(
            transport, url, format, id, key,
        )))
    }

    fn names_tenant(&self) -> bool {
        true
    }
}

/// A wrong password counts towards locking the account, so that nothing is tried twice.
impl Grant for Password {
    fn source(
        &self,
        transport: Arc<dyn Transport>,
        base: &str,
        _issuer: &Issuer,
        tenant: Option<&str>,
    ) -> Result<Arc<dyn TokenSource>, Error> {
        let url = address::password(base)?;
        let request = OAuthTokenRequest::new(transport, url, BodyFormat::Json)
            .with_retry(RetryPolicy::never())
            .with_token_member("result");
        let request = match tenant {
            Some(tenant) => request.with_field("tenancyName", tenant),
            None => request,
        };
        let request = request
            .with_field("usernameOrEmailAddress", &self.user_name)
            .with_secret("password", self.password.clone());
        Ok(Arc::new(request))
    }
}

fn no_client_id() -> Error {
    usage("the external application has no client id")
        .with_advice("Copy it from the external applications page of the organization.")
}

fn usage(message: &str) -> Error {
    Error::new(ErrorKind::Usage, message)
}
