//! The ways of signing in, and where each asks for its token.

use std::sync::Arc;

use odata_runtime::auth::{AuthorizationCode, BodyFormat, OAuthTokenRequest, Secret, TokenSource};
use odata_runtime::transport::Transport;
use odata_runtime::{Error, ErrorKind, RetryPolicy, Url};

use crate::address;

/// Who is asking.
pub enum SignIn {
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
    Password {
        user_name: String,
        password: Secret,
    },
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
            Some(name) => attempt.with_parameter("acr_values", &format!("tenantName:{name}")),
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
        let transport = Arc::clone(transport);
        let request = match self {
            Self::None => return Ok(None),
            Self::Source(source) => return Ok(Some(source)),
            Self::Application {
                client_id,
                client_secret,
                scopes,
            } => {
                if client_id.is_empty() {
                    return Err(no_client_id());
                }
                let url = issuer.token_url(base)?;
                OAuthTokenRequest::client_credentials(
                    transport,
                    url,
                    &client_id,
                    client_secret,
                    &scopes,
                )
            }
            Self::UserKey {
                client_id,
                user_key,
            } => {
                let url = match issuer {
                    Issuer::At(url) => address::parse(url)?,
                    Issuer::Beside | Issuer::OfOrganization => {
                        address::parse(address::USER_KEY_TOKEN_URL)?
                    }
                };
                let format = BodyFormat::Json;
                OAuthTokenRequest::refresh_token(transport, url, format, &client_id, user_key)
            }
            Self::Password {
                user_name,
                password,
            } => password_request(transport, base, tenant, &user_name, password)?,
        };
        Ok(Some(Arc::new(request)))
    }
}

/// A wrong password counts towards locking the account, so that nothing is tried twice.
fn password_request(
    transport: Arc<dyn Transport>,
    base: &str,
    tenant: Option<&str>,
    user_name: &str,
    password: Secret,
) -> Result<OAuthTokenRequest, Error> {
    let url = address::password(base)?;
    let request = OAuthTokenRequest::new(transport, url, BodyFormat::Json)
        .with_retry(RetryPolicy::never())
        .with_token_member("result");
    let request = match tenant {
        Some(tenant) => request.with_field("tenancyName", tenant),
        None => request,
    };
    Ok(request
        .with_field("usernameOrEmailAddress", user_name)
        .with_secret("password", password))
}

fn no_client_id() -> Error {
    usage("the external application has no client id")
        .with_advice("Copy it from the external applications page of the organization.")
}

fn usage(message: &str) -> Error {
    Error::new(ErrorKind::Usage, message)
}
