//! Token requests of OAuth 2.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use futures::future::BoxFuture;
use serde_json::Value;
use url::Url;

use super::{AccessToken, Secret, TokenReply, TokenSource};
use crate::clock::{sleep, wall};
use crate::error::{Error, ErrorKind, excerpt};
use crate::headers::Headers;
use crate::operation::Method;
use crate::retry::RetryPolicy;
use crate::transport::{HttpRequest, HttpResponse, Payload, Transport};
use crate::values::Bytes;

/// How the fields of a token request are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyFormat {
    /// `application/x-www-form-urlencoded`, as the standard says.
    Form,
    /// A JSON object, as some services want it.
    Json,
}

/// A request for a token at an OAuth address. Follows a refresh token that changes.
pub struct OAuthTokenRequest {
    transport: Arc<dyn Transport>,
    url: Url,
    format: BodyFormat,
    headers: Headers,
    fields: Mutex<Vec<(String, Secret)>>,
    retry: RetryPolicy,
}

impl OAuthTokenRequest {
    /// A request with fields of its own.
    pub fn new(transport: Arc<dyn Transport>, url: Url, format: BodyFormat) -> Self {
        Self {
            transport,
            url,
            format,
            headers: Headers::new(),
            fields: Mutex::default(),
            retry: RetryPolicy::default(),
        }
    }

    /// `client_credentials`: a program signs in as itself.
    pub fn client_credentials(
        transport: Arc<dyn Transport>,
        url: Url,
        client_id: &str,
        client_secret: impl Into<Secret>,
        scope: &str,
    ) -> Self {
        let request = Self::new(transport, url, BodyFormat::Form)
            .with_field("grant_type", "client_credentials")
            .with_field("client_id", client_id)
            .with_field("client_secret", client_secret);
        if scope.is_empty() {
            request
        } else {
            request.with_field("scope", scope)
        }
    }

    /// `refresh_token`: a program signs in on behalf of someone who agreed before.
    pub fn refresh_token(
        transport: Arc<dyn Transport>,
        url: Url,
        format: BodyFormat,
        client_id: &str,
        refresh_token: impl Into<Secret>,
    ) -> Self {
        Self::new(transport, url, format)
            .with_field("grant_type", "refresh_token")
            .with_field("client_id", client_id)
            .with_field("refresh_token", refresh_token)
    }

    /// Adds a field to the body.
    pub fn with_field(self, name: &str, value: impl Into<Secret>) -> Self {
        self.lock().push((name.to_owned(), value.into()));
        self
    }

    /// Adds a header.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.set(name, value);
        self
    }

    /// Changes how often and how long it is tried.
    pub fn with_retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<(String, Secret)>> {
        self.fields.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn body(&self) -> Payload {
        let fields = self.lock();
        match self.format {
            BodyFormat::Form => {
                let mut form = url::form_urlencoded::Serializer::new(String::new());
                form.extend_pairs(fields.iter().map(|(name, value)| (name, value.expose())));
                Payload::Bytes {
                    content_type: "application/x-www-form-urlencoded".into(),
                    bytes: Bytes::from(form.finish()),
                }
            }
            BodyFormat::Json => {
                let pairs = fields
                    .iter()
                    .map(|(name, value)| (name.clone(), value.expose().into()));
                Payload::json(Value::Object(pairs.collect()).to_string())
            }
        }
    }

    async fn run(&self) -> Result<AccessToken, Error> {
        let mut attempts = self.retry.start();
        loop {
            let mut headers = self.headers.clone();
            headers.set("accept", "application/json");
            let request = HttpRequest {
                method: Method::Post,
                url: self.url.clone(),
                headers,
                bearer: None,
                body: self.body(),
            };
            // Asking for a token twice harms nobody, so any failure on the way is tried again.
            let (error, retry_after) = match self.transport.send(request).await {
                Ok(reply) if reply.status == 200 => return self.read(&reply),
                Ok(reply) => {
                    let error = self.refused(&reply);
                    if !matches!(reply.status, 429 | 502..=504) {
                        return Err(error);
                    }
                    (error, crate::retry::retry_after(&reply.headers, wall()))
                }
                Err(failed) => {
                    let message = format!("no token: {failed}");
                    (self.error(ErrorKind::Auth, message), None)
                }
            };
            match attempts.next_delay(retry_after) {
                Some(delay) => sleep(delay).await,
                None => return Err(error),
            }
        }
    }

    fn read(&self, reply: &HttpResponse) -> Result<AccessToken, Error> {
        let Ok(fields) = serde_json::from_slice::<TokenReply>(&reply.body) else {
            let html = reply.body.trim_ascii_start().starts_with(b"<");
            let (what, advice) = if html {
                (
                    "a web page",
                    "The address is that of a sign-in page, not of a token endpoint.",
                )
            } else {
                ("no JSON", "The address is not that of a token endpoint.")
            };
            let message = format!("the token address answered 200 with {what} in place of a token");
            return Err(self
                .error(ErrorKind::Auth, message)
                .with_advice(advice)
                .with_reply(reply));
        };
        let Some(secret) = fields.access_token() else {
            let names: Vec<&str> = fields.names().collect();
            let message = format!(
                "the token reply has no `access_token` (it has {})",
                names.join(", ")
            );
            return Err(self.error(ErrorKind::Auth, message));
        };
        if let Some(next) = fields.refresh_token() {
            let mut sent = self.lock();
            if let Some((_, value)) = sent.iter_mut().find(|(name, _)| name == "refresh_token") {
                *value = next;
            }
        }
        Ok(AccessToken {
            secret,
            lifetime: fields.lifetime(),
        })
    }

    fn refused(&self, reply: &HttpResponse) -> Error {
        let fields: Value = serde_json::from_slice(&reply.body).unwrap_or_default();
        let text = |name: &str| {
            fields
                .get(name)
                .and_then(Value::as_str)
                .map(|text| self.redact(text))
        };
        let code = text("error");
        let said = text("error_description").or_else(|| text("message"));
        let said = said
            .or_else(|| code.clone())
            .unwrap_or_else(|| self.redact(&excerpt(&reply.body)));
        let advice = match code.as_deref() {
            Some("invalid_client") => "Check the application's id and secret.",
            Some("invalid_scope") => "Ask only for scopes that the application was given.",
            Some("invalid_grant") => {
                "The refresh token has expired or was withdrawn: sign in again."
            }
            Some("unauthorized_client" | "unsupported_grant_type") => {
                "The application is not set up for this way of signing in."
            }
            _ => "Check the address and the credentials.",
        };
        let mut error = self
            .error(ErrorKind::Auth, format!("no token: {said}"))
            .with_status(reply.status)
            .with_advice(advice);
        if let Some(code) = code {
            error = error.with_code(code);
        }
        error
    }

    fn redact(&self, text: &str) -> String {
        self.lock()
            .iter()
            .filter(|(name, _)| !matches!(name.as_str(), "grant_type" | "scope" | "client_id"))
            .fold(text.to_owned(), |text, (_, secret)| secret.redact(&text))
    }

    fn error(&self, kind: ErrorKind, message: String) -> Error {
        Error::new(kind, message).with_request(Method::Post, &self.url)
    }
}

impl TokenSource for OAuthTokenRequest {
    fn fetch(&self) -> BoxFuture<'_, Result<AccessToken, Error>> {
        Box::pin(self.run())
    }
}

impl fmt::Debug for OAuthTokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OAuthTokenRequest({})", self.url)
    }
}
