//! One call in the making: operation and arguments, turned into a request.

mod build;

use std::borrow::Cow;
use std::sync::Arc;

use crate::platform::Url;

use crate::client::Client;
use crate::error::{Error, ErrorKind, shown_url};
use crate::execute::{Opened, execute, open};
use crate::headers::Headers;
use crate::json::Writable;
use crate::operation::{Location, Operation};
use crate::paging::Paging;
use crate::platform::BoxFuture;
use crate::query::{Dialect, Options};
use crate::reply::Reply;
use crate::signed::Outside;
use crate::text::{digits, filled};
use crate::transport::{Payload, Upload};
use crate::values::Untyped;

/// A call in the making, without types: what generated methods are shells around.
#[derive(Clone)]
pub struct Request {
    client: Client,
    operation: &'static Operation,
    arguments: Vec<Option<Untyped>>,
    files: Vec<(usize, Upload)>,
    headers: Headers,
    /// The query options of OData.
    pub options: Options,
    /// How a list is read on.
    pub paging: Paging,
    problem: Option<String>,
}

/// A request that is ready to be sent, any number of times.
#[derive(Clone)]
pub struct Prepared {
    pub(crate) operation: &'static Operation,
    /// The whole address.
    pub url: Url,
    /// The header fields, without `Authorization` and `Content-Type`.
    pub headers: Headers,
    /// The body.
    pub body: Payload,
    /// The ambient headers among the fields.
    pub context: Vec<(String, String)>,
    /// Set when the address is not one of the service's own.
    pub(crate) outside: Option<Arc<dyn Outside>>,
}

impl Request {
    /// Begins a call.
    pub fn new(client: &Client, operation: &'static Operation) -> Self {
        let mut arguments = Vec::new();
        arguments.resize_with(operation.parameters.len(), || None);
        Self {
            client: client.clone(),
            operation,
            arguments,
            files: Vec::new(),
            headers: Headers::new(),
            options: Options::default(),
            paging: Paging::default(),
            problem: None,
        }
    }

    /// The operation.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The client.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Gives the argument for a parameter by its index.
    pub fn set<T: Writable + ?Sized>(self, index: usize, value: &T) -> Self {
        let parameter = self.operation.parameters.get(index);
        let in_body = parameter.is_some_and(|parameter| parameter.location == Location::Body);
        let json = match in_body && self.dialect().numbers_as_text {
            true => Untyped::with_numbers_as_text(value),
            false => Untyped::of(value),
        };
        self.set_json(index, json)
    }

    /// Gives an argument as JSON.
    pub fn set_json(mut self, index: usize, value: Untyped) -> Self {
        self.put_json(index, value);
        self
    }

    /// Gives an argument as JSON, as [`Request::set_json`] does.
    pub fn put_json(&mut self, index: usize, value: Untyped) {
        match self.arguments.get_mut(index) {
            Some(slot) => *slot = Some(value),
            None => self.note(filled("there is no parameter {}", &[&digits(index as u64)])),
        }
    }

    /// Gives an argument by the parameter's name on the wire; `header:<name>` means a header.
    pub fn set_named(mut self, name: &str, value: Untyped) -> Self {
        match self.operation.parameter(name) {
            Some(index) => self.set_json(index, value),
            None => {
                self.note(filled("there is no parameter `{}`", &[name]));
                self
            }
        }
    }

    /// Gives a file for a form parameter.
    pub fn set_file(mut self, index: usize, file: Upload) -> Self {
        self.put_file(index, file);
        self
    }

    /// Gives a file, as [`Request::set_file`] does.
    pub fn put_file(&mut self, index: usize, file: Upload) {
        match self.operation.parameters.get(index) {
            Some(parameter) if parameter.location == Location::Form => {
                if let Some(given) = self.files.iter().position(|(of, _)| *of == index) {
                    self.files.remove(given);
                }
                self.files.push((index, file));
            }
            Some(parameter) => self.note(filled("`{}` does not take a file", &[parameter.name])),
            None => self.note(filled("there is no parameter {}", &[&digits(index as u64)])),
        }
    }

    /// Sends a header with this call, in place of any value that the client has for it.
    pub fn header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.set(name, value);
        self
    }

    /// Checks the call and builds the request without sending it.
    pub fn prepare(&self) -> Result<Prepared, Error> {
        self.prepare_with(&self.options)
    }

    fn prepare_with(&self, options: &Options) -> Result<Prepared, Error> {
        self.build(options)
            .map_err(|message| Error::new(ErrorKind::Usage, message).with_operation(self.operation))
    }

    /// Sends the request and gives the reply undecoded.
    pub fn send(&self) -> BoxFuture<'static, Result<Reply, Error>> {
        self.send_with(&self.options)
    }

    /// Sends the request with other query options.
    pub(crate) fn send_with(&self, options: &Options) -> BoxFuture<'static, Result<Reply, Error>> {
        self.send_prepared(self.prepare_with(options))
    }

    fn send_prepared(
        &self,
        prepared: Result<Prepared, Error>,
    ) -> BoxFuture<'static, Result<Reply, Error>> {
        #[cfg(feature = "permissions")]
        self.client.shared.recorders.note(self.operation);
        match prepared {
            Ok(prepared) => execute(self.client.clone(), prepared),
            Err(error) => refused(error),
        }
    }

    /// Sends the request with further headers and leaves the body of the reply on its way.
    pub(crate) async fn open(&self, headers: &Headers) -> Result<Opened, Error> {
        #[cfg(feature = "permissions")]
        self.client.shared.recorders.note(self.operation);
        let mut prepared = self.prepare()?;
        for (name, value) in headers.iter() {
            prepared.headers.set(name, value);
        }
        open(self.client.clone(), prepared).await
    }

    /// Sends the request to another address of the same service: a next link.
    pub(crate) fn send_to(&self, url: Url) -> BoxFuture<'static, Result<Reply, Error>> {
        let mut prepared = self.prepare();
        if let Ok(prepared) = &mut prepared {
            prepared.url = url;
        }
        self.send_prepared(prepared)
    }

    /// What tells this call from others of the operation, beside the query options: texts with a zero behind each.
    pub(crate) fn identity(&self) -> Vec<&str> {
        let mut texts = Vec::new();
        for (of, value) in self.operation.parameters.iter().zip(&self.arguments) {
            if let Some(value) = value {
                texts.extend_from_slice(&[of.name, "=", value.as_str(), "\0"]);
            }
        }
        for declared in self.operation.ambient_headers {
            let kept = self.client.ambient_header(declared);
            let own = self.headers.get(declared).map(|value| (*declared, value));
            if let Some((name, value)) = own.or(kept) {
                texts.extend_from_slice(&[name, ": ", value, "\0"]);
            }
        }
        texts
    }

    /// The same call in another place.
    #[cfg(feature = "extract")]
    pub(crate) fn in_place(&self, place: &crate::extract::Place) -> Self {
        Self {
            client: place.apply(&self.client),
            ..self.clone()
        }
    }

    /// The arguments as JSON texts, without those at the end that are not given.
    #[cfg(feature = "extract")]
    pub(crate) fn arguments_as_json(&self) -> Vec<Option<String>> {
        let given = self.arguments.iter().rposition(Option::is_some);
        let given = self.arguments.iter().take(given.map_or(0, |last| last + 1));
        given
            .map(|value| Some(value.as_ref()?.as_str().to_owned()))
            .collect()
    }

    fn note(&mut self, problem: String) {
        self.problem.get_or_insert(problem);
    }

    /// How the service takes queries.
    pub(crate) fn dialect(&self) -> &Dialect {
        &self.client.shared.settings.dialect
    }
}

/// What a call gives that was refused before it was sent.
pub(crate) fn refused(error: Error) -> BoxFuture<'static, Result<Reply, Error>> {
    Box::pin(std::future::ready(Err(error)))
}

/// Arguments may hold secrets: only the operation is shown.
impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.operation.id)
            .finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Prepared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let url = match &self.outside {
            Some(outside) => outside.veiled(&self.url).to_string(),
            None => shown_url(&self.url),
        };
        f.debug_struct("Prepared")
            .field("operation", &self.operation.id)
            .field("url", &url)
            .field("headers", &self.headers)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

impl Prepared {
    /// The JSON of the body, where it is JSON.
    pub fn body_text(&self) -> Option<Cow<'_, str>> {
        match &self.body {
            Payload::Bytes { bytes, .. } => Some(String::from_utf8_lossy(bytes)),
            Payload::Empty | Payload::Multipart(_) | Payload::Source { .. } => None,
        }
    }
}
