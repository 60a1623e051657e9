//! Token requests of OAuth 2.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use crate::platform::Url;

use super::{AccessToken, Secret, TokenReply, TokenSource};
use crate::error::{Error, ErrorKind, excerpt};
use crate::escape::add_field;
use crate::headers::Headers;
use crate::json::{Tree, from_json, to_json};
use crate::operation::Method;
use crate::platform::BoxFuture;
use crate::platform::{shared, sleep, wall};
use crate::retry::{Attempts, RetryPolicy};
use crate::text::{filled, joined};
use crate::transport::{HttpRequest, HttpResponse, Payload, Transport};

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
    fields: Mutex<Vec<Field>>,
    token_member: String,
    retry: RetryPolicy,
}

struct Field {
    name: String,
    value: Secret,
    /// Whether the value is blotted out of what the service says.
    is_secret: bool,
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
            token_member: "access_token".to_owned(),
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
            .with_secret("client_secret", client_secret);
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
            .with_secret("refresh_token", refresh_token)
    }

    /// Adds a field to the body.
    pub fn with_field(self, name: &str, value: &str) -> Self {
        self.with(name, value.into(), false)
    }

    /// Adds a field to the body that is blotted out of errors.
    pub fn with_secret(self, name: &str, value: impl Into<Secret>) -> Self {
        self.with(name, value.into(), true)
    }

    fn with(self, name: &str, value: Secret, is_secret: bool) -> Self {
        self.lock().push(Field {
            name: name.to_owned(),
            value,
            is_secret,
        });
        self
    }

    /// The member of the reply that holds the token, where it is not `access_token`.
    pub fn with_token_member(mut self, name: &str) -> Self {
        name.clone_into(&mut self.token_member);
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

    /// The refresh token that the next request will send, for a store that keeps secrets.
    pub fn next_refresh_token(&self) -> Option<Secret> {
        let fields = self.lock();
        let found = fields.iter().find(|field| field.name == "refresh_token");
        found.map(|field| field.value.clone())
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Field>> {
        self.fields.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn body(&self) -> Payload {
        let fields = self.lock();
        match self.format {
            BodyFormat::Form => {
                let mut form = String::new();
                for field in fields.iter() {
                    add_field(&field.name, field.value.expose(), &mut form);
                }
                Payload::Bytes {
                    content_type: "application/x-www-form-urlencoded".into(),
                    bytes: shared(form.into_bytes()),
                }
            }
            BodyFormat::Json => {
                let mut members: Vec<(String, Tree)> = Vec::new();
                for field in fields.iter() {
                    let value = Tree::String(field.value.expose().to_owned());
                    // A name occurs once; the last value stands.
                    match members.iter_mut().find(|(name, _)| *name == field.name) {
                        Some((_, before)) => *before = value,
                        None => members.push((field.name.clone(), value)),
                    }
                }
                Payload::json(to_json(&Tree::Object(members)))
            }
        }
    }

    /// Asks for a token and gives the whole reply, which has one.
    pub(super) async fn run(&self) -> Result<TokenReply, Error> {
        let mut attempts = Attempts::start();
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
                    let message = filled("no token: {}", &[&failed.message]);
                    (self.error(ErrorKind::Auth, message), None)
                }
            };
            match attempts.next_delay(&self.retry, retry_after) {
                Some(delay) => sleep(delay).await,
                None => return Err(error),
            }
        }
    }

    fn read(&self, reply: &HttpResponse) -> Result<TokenReply, Error> {
        let Ok(fields) = from_json::<TokenReply>(&reply.body) else {
            let html = reply.body.trim_ascii_start().starts_with(b"<");
            let (what, advice) = if html {
                (
                    "a web page",
                    "The address is that of a sign-in page, not of a token endpoint.",
                )
            } else {
                ("no JSON", "The address is not that of a token endpoint.")
            };
            let message = filled(
                "the token address answered 200 with {} in place of a token",
                &[what],
            );
            return Err(self
                .error(ErrorKind::Auth, message)
                .with_advice(advice)
                // Not the body: what is cut off may still hold a token.
                .with_status(reply.status));
        };
        if fields.token(&self.token_member).is_none() {
            if fields.has("error") {
                return Err(self.refused(reply));
            }
            let names: Vec<&str> = fields.names().collect();
            let message = filled(
                "the token reply has no `{}` (it has {})",
                &[&self.token_member, &joined(&names, ", ")],
            );
            return Err(self.error(ErrorKind::Auth, message));
        }
        if let Some(next) = fields.refresh_token() {
            let mut sent = self.lock();
            if let Some(field) = sent.iter_mut().find(|field| field.name == "refresh_token") {
                field.value = next;
            }
        }
        Ok(fields)
    }

    fn refused(&self, reply: &HttpResponse) -> Error {
        let fields = Tree::parse(&reply.body).unwrap_or(Tree::Null);
        // Some services answer with an object in place of the code that the standard wants.
        let fields = match fields.get("error") {
            Some(nested @ Tree::Object(_)) => nested,
            _ => &fields,
        };
        let text = |name: &str| {
            fields
                .get(name)
                .and_then(Tree::as_str)
                .map(|text| self.redact(text))
        };
        let code = text("error");
        let said = text("error_description").or_else(|| text("message"));
        let details = text("details").filter(|details| !details.is_empty());
        let said = said
            .or_else(|| code.clone())
            .unwrap_or_else(|| self.redact(&excerpt(&reply.body)));
        let said = match details {
            Some(details) => filled("{} ({})", &[&said, &details]),
            None => said,
        };
        let advice = match code.as_deref() {
            Some("invalid_client") => "Check the application's id and secret.",
            Some("invalid_scope") => "Ask only for scopes that the application was given.",
            Some("invalid_grant") => {
                "What was granted before has expired, was used or was withdrawn: sign in again."
            }
            Some("unauthorized_client" | "unsupported_grant_type") => {
                "The application is not set up for this way of signing in."
            }
            _ => "Check the address and the credentials.",
        };
        let mut error = self
            .error(ErrorKind::Auth, filled("no token: {}", &[&said]))
            .with_status(reply.status)
            .with_advice(advice);
        if let Some(code) = code {
            error = error.with_code(code);
        }
        error
    }

    fn redact(&self, text: &str) -> String {
        let fields = self.lock();
        let secrets = fields.iter().filter(|field| field.is_secret);
        secrets.fold(text.to_owned(), |text, field| field.value.redact(&text))
    }

    fn error(&self, kind: ErrorKind, message: String) -> Error {
        Error::new(kind, message).with_request(Method::Post, &self.url)
    }
}

impl TokenSource for OAuthTokenRequest {
    fn fetch(&self) -> BoxFuture<'_, Result<AccessToken, Error>> {
        Box::pin(async {
            let reply = self.run().await?;
            reply
                .to_access_token(&self.token_member)
                .ok_or_else(|| self.error(ErrorKind::Auth, "the reply has no token".to_owned()))
        })
    }
}

impl fmt::Debug for OAuthTokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OAuthTokenRequest({})", self.url)
    }
}
