//! The same for replies that are read while they come.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use crate::platform::Url;
use futures::{Stream, StreamExt as _};

use super::failures::explain;
use super::{Call, Verdict};
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::headers::Headers;
use crate::observe::{Exchange, Watcher};
use crate::operation::Operation;
use crate::platform::{Instant, now, sleep};
use crate::request::Prepared;
use crate::retry::RetryPolicy;
use crate::trace::Span;
use crate::transport::{ByteStream, Failure, HttpResponse, StreamedResponse, TransportError};
use crate::values::Bytes;
use crate::versions::fit;

/// How much of an error's body is read.
const ERROR_BODY: usize = 1024 * 1024;

/// A successful reply whose body is on its way.
pub(crate) struct Opened {
    pub place: Place,
    pub status: u16,
    pub headers: Headers,
    pub body: ByteStream,
}

/// What errors about a reply say of it.
#[derive(Clone)]
pub(crate) struct Place {
    operation: &'static Operation,
    context: Vec<(String, String)>,
    url: Url,
    sent: u32,
    retry: RetryPolicy,
}

impl Place {
    /// How long to wait before it is asked for once more, `times` times already; nothing if never.
    pub fn pause(&self, times: u32) -> Option<Duration> {
        let may_repeat = self.operation.may_repeat() && self.retry.attempts > 1;
        may_repeat.then(|| self.retry.pause(times))
    }

    /// An error about the reply.
    #[cold]
    pub fn error(&self, kind: ErrorKind, message: impl Into<String>) -> Error {
        Error::new(kind, message)
            .with_operation(self.operation)
            .with_request(self.operation.method, &self.url)
            .with_context(&self.context)
            .with_attempts(self.sent)
    }

    /// The error for a body that does not come to its end.
    #[cold]
    pub fn cut(&self, failed: &TransportError) -> Error {
        let (kind, message) = explain(failed);
        self.error(kind, message).with_source(failed.clone())
    }
}

/// Sends a request until a successful reply begins, or none is to be had.
pub(crate) async fn open(client: Client, mut prepared: Prepared) -> Result<Opened, Error> {
    fit(&client, &mut prepared).await?;
    let mut call = Call::new(client, prepared);
    loop {
        let begun = match call.begin().await? {
            Ok(reply) if (200..300).contains(&reply.status) => return Ok(call.opened(reply)),
            Ok(reply) => whole(reply).await,
            Err(failed) => Err(failed),
        };
        match call.judge(begun)? {
            Verdict::Done(reply) => return Ok(call.opened(reply.into())),
            Verdict::Again(Some(delay)) => sleep(delay).await,
            Verdict::Again(None) => {}
        }
    }
}

impl Call {
    async fn begin(&mut self) -> Result<Result<StreamedResponse, TransportError>, Error> {
        let request = self.next_request().await?;
        let span = Span::begin(self.prepared.operation, || self.shown(), self.sent);
        let mut watch = Watch {
            operation: self.prepared.operation,
            url: self.shown().into_owned(),
            attempt: self.sent,
            status: None,
            bytes: 0,
            failure: None,
            started: now(),
            watcher: self.client.shared.settings.watcher.clone(),
            span: Some(span),
        };
        let opening = self.client.shared.transport.open(request);
        let result = match &watch.span {
            Some(span) => span.around(opening).await,
            None => opening.await,
        };
        Ok(match result {
            Ok(mut reply) => {
                watch.status = Some(reply.status);
                let body = reply.body;
                reply.body = Box::pin(Watched { body, watch });
                Ok(reply)
            }
            Err(failed) => {
                watch.status = failed.status;
                watch.failure = Some(failed.clone());
                Err(failed)
            }
        })
    }

    fn opened(&self, reply: StreamedResponse) -> Opened {
        Opened {
            place: Place {
                operation: self.prepared.operation,
                context: self.prepared.context.clone(),
                url: self.shown().into_owned(),
                sent: self.sent,
                retry: self.client.shared.settings.retry.clone(),
            },
            status: reply.status,
            headers: reply.headers,
            body: reply.body,
        }
    }
}

/// A reply that is no success, read as far as an error needs it.
async fn whole(mut reply: StreamedResponse) -> Result<HttpResponse, TransportError> {
    let mut body = Vec::new();
    while let Some(piece) = reply.body.next().await {
        match piece {
            Ok(piece) => body.extend_from_slice(&piece),
            // The status counts, whatever became of its explanation.
            Err(failed) if failed.failure == Failure::CutBody => break,
            Err(failed) => return Err(failed),
        }
        if body.len() >= ERROR_BODY {
            break;
        }
    }
    Ok(HttpResponse {
        status: reply.status,
        headers: reply.headers,
        body: body.into(),
    })
}

/// Tells of an exchange when it is over, also if it was given up.
struct Watch {
    operation: &'static Operation,
    url: Url,
    attempt: u32,
    status: Option<u16>,
    bytes: usize,
    failure: Option<TransportError>,
    started: Instant,
    watcher: Option<Arc<dyn Watcher>>,
    span: Option<Span>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(span) = self.span.take() {
            span.finish(self.status, self.failure.as_ref());
        }
        if let Some(watcher) = &self.watcher {
            watcher.tell(&Exchange {
                operation: self.operation,
                url: &self.url,
                attempt: self.attempt,
                status: self.status,
                bytes: self.bytes,
                failure: self.failure.as_ref(),
                started: self.started,
            });
        }
    }
}

/// A body that keeps count of what came.
struct Watched {
    body: ByteStream,
    watch: Watch,
}

impl Stream for Watched {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(self.body.poll_next_unpin(cx));
        match &piece {
            Some(Ok(bytes)) => self.watch.bytes += bytes.len(),
            Some(Err(failed)) => self.watch.failure = Some(failed.clone()),
            None => {}
        }
        Poll::Ready(piece)
    }
}
