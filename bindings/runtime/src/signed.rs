//! Requests to addresses that the service handed out: outside of it, open to whoever has them.

use std::sync::Arc;

use crate::platform::Url;

use crate::auth::Secret;
use crate::client::Client;
use crate::error::{Error, ErrorKind, ErrorReader};
use crate::execute::{Opened, execute, open};
use crate::headers::{Headers, is_name, is_value};
use crate::operation::Operation;
use crate::platform::BoxFuture;
use crate::reply::Reply;
use crate::request::Prepared;
use crate::transport::Payload;

/// A value of a query shorter than this signs nothing.
const SHORTEST_SECRET: usize = 16;

/// How a request to such an address differs from one to the service. A trait, so that programs
/// which send none do not carry what it takes.
pub(crate) trait Outside: Send + Sync {
    /// Whether it carries the token.
    fn takes_bearer(&self) -> bool;

    /// Who reads its errors, in place of the service's.
    fn errors(&self) -> Option<&dyn ErrorReader>;

    /// The address without what opens the door.
    fn veiled(&self, url: &Url) -> Url;

    /// Blots the values of the address out of what was said about it.
    fn blotted(&self, error: Error, url: &Url) -> Error;
}

#[derive(Clone)]
struct Signed {
    bearer: bool,
    errors: Option<Arc<dyn ErrorReader>>,
}

impl Outside for Signed {
    fn takes_bearer(&self) -> bool {
        self.bearer
    }

    fn errors(&self) -> Option<&dyn ErrorReader> {
        self.errors.as_deref()
    }

    fn veiled(&self, url: &Url) -> Url {
        veiled(url)
    }

    fn blotted(&self, mut error: Error, url: &Url) -> Error {
        let query = url.query().unwrap_or_default();
        for pair in query.split('&') {
            if let Some((_, value)) = pair.split_once('=') {
                error = blot(error, value);
            }
        }
        for (_, value) in url.query_pairs() {
            error = blot(error, &value);
        }
        blot(error, query)
    }
}

/// A request to an address that the service handed out, most often a signed one.
///
/// It carries none of the client's headers, and no token unless told. The query of the address is
/// taken for a secret: errors, logs and `Debug` show `***` in its place.
#[derive(Clone)]
pub struct SignedRequest {
    client: Client,
    operation: &'static Operation,
    url: Url,
    headers: Headers,
    body: Payload,
    outside: Signed,
}

impl SignedRequest {
    /// A request to `url`, absolute or from the service's own address, with the method of `operation`, which also says what to call it and
    /// whether it may be repeated; its path is not used.
    ///
    /// # Errors
    /// `Decode` when `url` is no address.
    pub fn new(client: &Client, operation: &'static Operation, url: &str) -> Result<Self, Error> {
        let url = client.base_url().join(url).map_err(|e| {
            let message = format!("the service handed out something that is no address: {e}");
            Error::new(ErrorKind::Decode, message).with_operation(operation)
        })?;
        Ok(Self {
            client: client.clone(),
            operation,
            url,
            headers: Headers::new(),
            body: Payload::Empty,
            outside: Signed {
                bearer: false,
                errors: None,
            },
        })
    }

    /// Sends a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.set(name, value);
        self
    }

    /// Whether the client's token is sent: only if the service asked for it.
    #[must_use]
    pub fn bearer(mut self, wanted: bool) -> Self {
        self.outside.bearer = wanted;
        self
    }

    /// Who reads errors there, in place of OData's form.
    #[must_use]
    pub fn errors(mut self, reader: impl ErrorReader + 'static) -> Self {
        self.outside.errors = Some(Arc::new(reader));
        self
    }

    /// The body. A `Content-Type` among the headers takes the place of its own.
    #[must_use]
    pub fn body(mut self, body: Payload) -> Self {
        self.body = body;
        self
    }

    /// Sends it and reads the whole reply.
    pub fn send(self) -> BoxFuture<'static, Result<Reply, Error>> {
        match self.prepare() {
            Ok((client, prepared)) => execute(client, prepared),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }

    /// Sends it with further headers and leaves the body of the reply on its way.
    pub(crate) async fn open(mut self, headers: &Headers) -> Result<Opened, Error> {
        for (name, value) in headers.iter() {
            self.headers.set(name, value);
        }
        let (client, prepared) = self.prepare()?;
        open(client, prepared).await
    }

    fn prepare(mut self) -> Result<(Client, Prepared), Error> {
        if let Some(content_type) = self.headers.get("content-type") {
            self.body = self.body.with_content_type(content_type.to_owned());
            self.headers.remove("content-type");
        }
        let wrong = self
            .headers
            .iter()
            .find(|(n, v)| !is_name(n) || !is_value(v));
        if let Some((name, _)) = wrong {
            let message = format!("`{name}` cannot be sent as a header");
            return Err(Error::new(ErrorKind::Decode, message).with_operation(self.operation));
        }
        let prepared = Prepared {
            operation: self.operation,
            url: self.url,
            headers: self.headers,
            body: self.body,
            context: Vec::new(),
            outside: Some(Arc::new(self.outside)),
        };
        Ok((self.client, prepared))
    }
}

impl std::fmt::Debug for SignedRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (method, url) = (self.operation.method, veiled(&self.url));
        write!(f, "SignedRequest({method} {url}, {:?})", self.body)
    }
}

fn veiled(url: &Url) -> Url {
    let mut shown = url.clone();
    if shown.query().is_some() {
        shown.set_query(Some("***"));
    }
    shown
}

fn blot(error: Error, secret: &str) -> Error {
    if secret.len() < SHORTEST_SECRET {
        return error;
    }
    let secret = Secret::new(secret);
    error.redacted(&secret).with_body_redacted(&secret)
}
