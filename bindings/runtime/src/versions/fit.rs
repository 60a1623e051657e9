//! A request as the version of the server takes it.

use super::{ServerVersion, Versions};
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::execute::execute;
use crate::operation::{Method, Operation};
use crate::platform::{BoxFuture, Url, shared};
use crate::reply::Reply;
use crate::request::Prepared;
use crate::text::{filled, joined};
use crate::transport::Payload;

/// Reads the service document.
static DOCUMENT: Operation = Operation::bare("service document", Method::Get, "");

/// Leaves out of the body what the server's version does not know, or refuses the call, where the
/// server lacks the operation. Asks for the version only where that makes a difference; a server
/// that does not state it, or states one that the client was not made for, is sent everything.
pub(crate) async fn fit(client: &Client, prepared: &mut Prepared) -> Result<(), Error> {
    let operation = prepared.operation;
    if operation.versions == Versions::ALL && operation.members.is_none() {
        return Ok(());
    }
    if operation.versions == Versions::ALL && without(prepared, None)?.is_none() {
        return Ok(());
    }
    // What keeps the answer away keeps the call away too, and that says more about it.
    let Ok(Some(version)) = client.stated_version().await else {
        return Ok(());
    };
    let Some(index) = version.index else {
        return Ok(());
    };
    if !operation.versions.contains(index) {
        return Err(missing(client, operation, &version));
    }
    if let Some(text) = without(prepared, Some(index))?
        && let Payload::Bytes { bytes, .. } = &mut prepared.body
    {
        *bytes = shared(text.into_bytes());
    }
    Ok(())
}

/// The body without what a version lacks, where that makes a difference.
fn without(prepared: &Prepared, version: Option<usize>) -> Result<Option<String>, Error> {
    let (Some(members), Payload::Bytes { bytes, .. }) =
        (prepared.operation.members, &prepared.body)
    else {
        return Ok(None);
    };
    (members.omit)(bytes, members, version).map_err(|error| {
        Error::new(
            ErrorKind::Usage,
            filled("the body is no JSON: {}", &[&error.sentence()]),
        )
        .with_operation(prepared.operation)
    })
}

fn missing(client: &Client, operation: &'static Operation, version: &ServerVersion) -> Error {
    let service = &client.shared.settings.service;
    let having: Vec<&str> = operation.versions.of(service).collect();
    let message = filled(
        "the server has version {} of the service, which lacks {}; it is part of {}",
        &[&version.label, operation.id, &joined(&having, ", ")],
    );
    Error::new(ErrorKind::Usage, message)
        .with_operation(operation)
        .with_advice("Nothing was sent. Call an operation that the version of the server has.")
}

impl Client {
    /// The version of the service that the server has: the newest that it states in the field
    /// `api-supported-versions` of its answers. Asks for the service document where no answer came
    /// yet. Nothing, where the server does not say.
    ///
    /// # Errors
    /// The server cannot be reached, or does not take the token.
    pub async fn server_version(&self) -> Result<Option<ServerVersion>, Error> {
        self.stated_version().await
    }

    fn stated_version(&self) -> BoxFuture<'_, Result<Option<ServerVersion>, Error>> {
        Box::pin(async {
            let server = &self.shared.server;
            if let Some(known) = server.known() {
                return Ok(known.clone());
            }
            let answer = ask(self)?.await;
            if let Some(known) = server.known() {
                return Ok(known.clone());
            }
            match answer {
                Err(error) if error.status().is_none_or(|status| status == 401) => Err(error),
                _ => {
                    server.states_none();
                    Ok(None)
                }
            }
        })
    }
}

/// Whatever the answer is, its headers were looked at.
fn ask(client: &Client) -> Result<BoxFuture<'static, Result<Reply, Error>>, Error> {
    let base = client.base_url().as_str().trim_end_matches('/');
    let address = joined(&[base, client.shared.settings.service.document], "");
    let url = Url::parse(&address).map_err(|error| {
        Error::new(
            ErrorKind::Usage,
            filled("{} is no address: {}", &[&address, &error.to_string()]),
        )
    })?;
    let mut headers = client.shared.settings.headers.clone();
    headers.set("accept", "application/json");
    let prepared = Prepared {
        operation: &DOCUMENT,
        url,
        headers,
        body: Payload::Empty,
        context: Vec::new(),
        outside: None,
    };
    Ok(execute(client.clone(), prepared))
}
