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

/// How a request to such an address differs from one to the service.
#[derive(Clone)]
pub(crate) struct Outside {
    /// Whether it carries the token.
    pub bearer: bool,
    /// Who reads its errors, in place of the service's.
    pub errors: Option<Arc<dyn ErrorReader>>,
    /// Its address without what opens the door. Named here, as is the next: programs without such
    /// requests need not carry it.
    pub veiled: fn(&Url) -> Url,
    /// Blots the values of its address out of an error.
    pub blotted: fn(Error, &Url) -> Error,
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
    outside: Outside,
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
            outside: Outside {
                bearer: false,
                errors: None,
                veiled,
                blotted,
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
            outside: Some(self.outside),
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

/// The address without what opens the door.
fn veiled(url: &Url) -> Url {
    let mut shown = url.clone();
    if shown.query().is_some() {
        shown.set_query(Some("***"));
    }
    shown
}

/// Blots the values of a signed address out of what was said about it.
fn blotted(mut error: Error, url: &Url) -> Error {
    let query = url.query().unwrap_or_default();
    let raw = query.split('&').filter_map(|pair| pair.split_once('='));
    let raw = raw.map(|(_, value)| value.to_owned());
    let decoded = url.query_pairs().map(|(_, value)| value.into_owned());
    let secrets = raw.chain(decoded).chain([query.to_owned()]);
    for secret in secrets.filter(|value| value.len() >= SHORTEST_SECRET) {
        let secret = Secret::new(secret);
        error = error.redacted(&secret).with_body_redacted(&secret);
    }
    error
}
