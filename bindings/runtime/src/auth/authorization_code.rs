//! The authorization code flow with PKCE (RFC 6749, section 4.1; RFC 7636).

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use crate::platform::Url;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use super::{AccessToken, BodyFormat, OAuthTokenRequest, Secret, TokenSource};
use crate::error::{Error, ErrorKind};
use crate::platform::{BoxFuture, random};
use crate::retry::RetryPolicy;
use crate::text::filled;
use crate::transport::Transport;

/// One attempt of a person to sign in: the address to open, and what must come back.
///
/// Each attempt has a verifier and a state of its own; keep the value until the answer is there,
/// and use it once.
pub struct AuthorizationCode {
    authorize_url: Url,
    token_url: Url,
    client_id: String,
    client_secret: Option<Secret>,
    redirect_uri: String,
    parameters: Vec<(String, String)>,
    verifier: Secret,
    state: Secret,
}

impl AuthorizationCode {
    /// An attempt for an application, with the address that the answer is sent to.
    pub fn new(authorize_url: Url, token_url: Url, client_id: &str, redirect_uri: &str) -> Self {
        Self {
            authorize_url,
            token_url,
            client_id: client_id.to_owned(),
            client_secret: None,
            redirect_uri: redirect_uri.to_owned(),
            parameters: Vec::new(),
            verifier: random_text(),
            state: random_text(),
        }
    }

    /// Adds a parameter to the address: `scope`, `acr_values`, `prompt`.
    pub fn with_parameter(mut self, name: &str, value: &str) -> Self {
        self.parameters.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The secret of a confidential application.
    pub fn with_client_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(secret.into());
        self
    }

    /// The address that the person opens in a browser.
    pub fn url(&self) -> Url {
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(self.verifier.expose()));
        let mut url = self.authorize_url.clone();
        url.query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", &self.client_id)
            .append_pair("redirect_uri", &self.redirect_uri)
            .append_pair("state", self.state.expose())
            .append_pair("code_challenge", &challenge)
            .append_pair("code_challenge_method", "S256")
            .extend_pairs(&self.parameters);
        url
    }

    /// Takes the address that the browser was sent back to, checks it, and gets the tokens.
    ///
    /// The code is sent once and never again: a code that is used twice may cost the session.
    ///
    /// # Errors
    /// A state that is not that of this attempt, what the sign-in page reported, or a refusal.
    pub async fn redeem(
        self,
        transport: Arc<dyn Transport>,
        answer: &Url,
    ) -> Result<Session, Error> {
        let code = self.code(answer)?;
        let request = self
            .request(&transport)
            .with_field("grant_type", "authorization_code")
            .with_field("redirect_uri", &self.redirect_uri)
            .with_secret("code", code)
            .with_secret("code_verifier", self.verifier.clone())
            .with_retry(RetryPolicy::never());
        let reply = request.run().await?;
        let renewal = reply.refresh_token().map(|token| {
            self.request(&transport)
                .with_field("grant_type", "refresh_token")
                .with_secret("refresh_token", token)
        });
        Ok(Session {
            first: Mutex::new(reply.to_access_token("access_token")),
            renewal,
        })
    }

    fn request(&self, transport: &Arc<dyn Transport>) -> OAuthTokenRequest {
        let request = OAuthTokenRequest::new(
            Arc::clone(transport),
            self.token_url.clone(),
            BodyFormat::Form,
        )
        .with_field("client_id", &self.client_id);
        match &self.client_secret {
            Some(secret) => request.with_secret("client_secret", secret.clone()),
            None => request,
        }
    }

    fn code(&self, answer: &Url) -> Result<Secret, Error> {
        let find = |wanted: &str| {
            let mut pairs = answer.query_pairs();
            pairs
                .find(|(name, _)| name == wanted)
                .map(|(_, value)| value.into_owned())
        };
        if find("state").as_deref() != Some(self.state.expose()) {
            return Err(
                failed("the answer does not belong to this attempt to sign in").with_advice(
                    "Begin anew, and finish in the browser window that was opened last.",
                ),
            );
        }
        if let Some(code) = find("error") {
            let said = find("error_description").unwrap_or_else(|| code.clone());
            let error = failed(&filled("the sign-in page refused: {}", &[&said])).with_code(code);
            return Err(error.with_advice(
                "Check the application's redirect address and its scopes, and that the person agreed.",
            ));
        }
        find("code")
            .map(Secret::from)
            .ok_or_else(|| failed("the answer of the sign-in page has neither a code nor an error"))
    }
}

impl fmt::Debug for AuthorizationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AuthorizationCode({})", self.authorize_url)
    }
}

/// What a person's signing in brought: a token, and often the right to renew it.
pub struct Session {
    /// The token that came first, until it is taken.
    first: Mutex<Option<AccessToken>>,
    renewal: Option<OAuthTokenRequest>,
}

impl Session {
    /// The refresh token of the moment, for a store that keeps secrets; it may change with each
    /// renewal. None where the scopes did not ask for one (`offline_access`).
    pub fn refresh_token(&self) -> Option<Secret> {
        self.renewal.as_ref()?.next_refresh_token()
    }
}

impl TokenSource for Session {
    fn fetch(&self) -> BoxFuture<'_, Result<AccessToken, Error>> {
        Box::pin(async {
            let first = self
                .first
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take();
            match (first, &self.renewal) {
                (Some(token), _) => Ok(token),
                (None, Some(renewal)) => renewal.fetch().await,
                (None, None) => Err(failed("the session is over and cannot be renewed")
                    .with_advice(
                        "Sign in again; with the scope `offline_access` it lasts longer.",
                    )),
            }
        })
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session")
    }
}

fn failed(message: &str) -> Error {
    Error::new(ErrorKind::Auth, message)
}

/// 256 random bits as 43 characters, the least that RFC 7636 (section 4.1) allows for a verifier.
fn random_text() -> Secret {
    Secret::from(URL_SAFE_NO_PAD.encode(random::<32>()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap_or_else(|error| unreachable!("{text}: {error}"))
    }

    fn attempt() -> AuthorizationCode {
        AuthorizationCode::new(
            url("https://id.example.com/authorize"),
            url("https://id.example.com/token"),
            "app",
            "http://127.0.0.1:7/callback",
        )
    }

    #[test]
    fn the_challenge_is_that_of_the_standard() {
        let mut attempt = attempt();
        // RFC 7636, appendix B.
        attempt.verifier = Secret::from("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        let url = attempt.url();
        let challenge = url.query_pairs().find(|(name, _)| name == "code_challenge");
        assert_eq!(
            challenge.map(|(_, value)| value.into_owned()).as_deref(),
            Some("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
        );
    }

    #[test]
    fn an_answer_of_another_attempt_is_refused() {
        let (mine, other) = (attempt(), attempt());
        let answer = url(&format!(
            "http://127.0.0.1:7/callback?code=c&state={}",
            other.state.expose()
        ));
        let refused = mine.code(&answer).err().map(|error| error.to_string());
        assert!(refused.is_some_and(|text| text.contains("does not belong")));
        assert!(other.code(&answer).is_ok());
    }

    #[test]
    fn nothing_secret_is_shown() {
        let attempt = attempt().with_client_secret("hush");
        let text = format!("{attempt:?}");
        assert!(!text.contains("hush") && !text.contains(attempt.state.expose()));
    }
}
