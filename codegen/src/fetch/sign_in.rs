//! Ways to sign in, those of the runtime: a token at hand, an application, a session of before, a
//! person at a browser.

use std::env;
use std::sync::Arc;

use clap::Args;
use odata_runtime::auth::{
    AuthorizationCode, Bearer, BodyFormat, LoopbackListener, OAuthTokenRequest, Session,
};
use odata_runtime::blocking::Wait as _;
use odata_runtime::transport::Transport;
use odata_runtime::{ClientBuilder, Error, Url};

use super::usage;

/// Who asks.
#[derive(Debug, Args)]
pub struct SignIn {
    /// Environment variable that holds a token
    #[arg(long, value_name = "VARIABLE")]
    token_from: Option<String>,
    /// An external application: with `--secret-from` it signs in as itself (OAuth client
    /// credentials), with `--refresh-token-from` it goes on with a session of before, with
    /// `--authorize-url` a person signs in at a browser (authorization code with PKCE)
    #[arg(long, value_name = "ID", requires_all = ["token_url", "way"])]
    client_id: Option<String>,
    /// Environment variable that holds the application's secret
    #[arg(long, value_name = "VARIABLE", group = "way", requires = "client_id")]
    secret_from: Option<String>,
    /// Environment variable that holds a refresh token
    #[arg(long, value_name = "VARIABLE", group = "way", requires = "client_id")]
    refresh_token_from: Option<String>,
    /// Where a person signs in
    #[arg(long, value_name = "URL", group = "way", requires = "client_id")]
    authorize_url: Option<String>,
    /// Port on this machine that the browser is sent back to, `http://127.0.0.1:PORT/callback`;
    /// any free one for 0
    #[arg(long, default_value_t = 0, requires = "authorize_url")]
    port: u16,
    /// Where tokens come from
    #[arg(long, value_name = "URL")]
    token_url: Option<String>,
    /// Scopes to ask for, separated by blanks
    #[arg(long, value_name = "SCOPES", default_value = "")]
    scopes: String,
}

impl SignIn {
    /// Adds the source of tokens to a client; `show` is told where a person signs in.
    ///
    /// # Errors
    /// Variables that are not set, addresses that are none, a sign-in that failed.
    pub fn apply(
        &self,
        builder: ClientBuilder,
        transport: &Arc<dyn Transport>,
        show: &dyn Fn(&str),
    ) -> Result<ClientBuilder, Error> {
        if let Some(variable) = &self.token_from {
            return Ok(builder.token_source(Bearer::new(secret(variable)?)));
        }
        let transport = Arc::clone(transport);
        let id = self.client_id.as_deref().unwrap_or_default();
        let url = address(self.token_url.as_deref().unwrap_or_default())?;
        if let Some(variable) = &self.secret_from {
            let (secret, scopes) = (secret(variable)?, &self.scopes);
            let request = OAuthTokenRequest::client_credentials(transport, url, id, secret, scopes);
            return Ok(builder.token_source(request));
        }
        if let Some(variable) = &self.refresh_token_from {
            let (form, token) = (BodyFormat::Form, secret(variable)?);
            let request = OAuthTokenRequest::refresh_token(transport, url, form, id, token);
            return Ok(builder.token_source(request));
        }
        Ok(builder.token_source(self.browser(transport, url, show)?))
    }

    fn browser(
        &self,
        transport: Arc<dyn Transport>,
        token_url: Url,
        show: &dyn Fn(&str),
    ) -> Result<Session, Error> {
        let authorize_url = address(self.authorize_url.as_deref().unwrap_or_default())?;
        let listener = LoopbackListener::bind(self.port).wait()?;
        let id = self.client_id.as_deref().unwrap_or_default();
        let redirect = listener.redirect_uri();
        let mut attempt = AuthorizationCode::new(authorize_url, token_url, id, &redirect);
        if !self.scopes.is_empty() {
            attempt = attempt.with_parameter("scope", &self.scopes);
        }
        show(&format!("sign in at {}", attempt.url()));
        let answered = async move { listener.receive().await };
        let answer = answered.wait()?;
        attempt.redeem(transport, &answer).wait()
    }
}

fn address(text: &str) -> Result<Url, Error> {
    text.parse()
        .map_err(|error| usage(format!("`{text}` is no address: {error}")))
}

/// The value of a variable; nobody prints it.
fn secret(variable: &str) -> Result<String, Error> {
    let value = env::var(variable)
        .ok()
        .filter(|value| !value.trim().is_empty());
    value.ok_or_else(|| usage(format!("the environment variable {variable} is not set")))
}
