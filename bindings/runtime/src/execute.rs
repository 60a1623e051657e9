//! The one function that does the work: send, judge, wait, send again.

mod failures;
mod streamed;

use std::borrow::Cow;
use std::time::Duration;

use crate::platform::Url;

use crate::auth::{Secret, TokenCache};
use crate::client::Client;
use crate::error::{Error, ErrorReader};
use crate::headers::Headers;
use crate::links::same_origin;
use crate::observe::Exchange;
use crate::operation::{Method, ResultShape};
use crate::platform::{BoxFuture, Instant, now, sleep, wall};
use crate::reply::Reply;
use crate::request::Prepared;
use crate::retry::{Attempts, retry_after};
use crate::text::filled;
use crate::trace::Span;
use crate::transport::{Failure, HttpRequest, HttpResponse, TransportError};
use crate::values::Bytes;
use crate::versions::fit;

pub(crate) use streamed::{Opened, Place, open};

/// How many redirects within the service are followed.
const REDIRECTS: u32 = 5;

/// Sends a request until there is an answer, or none is to be had.
pub(crate) fn execute(
    client: Client,
    prepared: Prepared,
) -> BoxFuture<'static, Result<Reply, Error>> {
    let mut call = Box::new(Call::new(client, prepared));
    Box::pin(async move {
        fit(&call.client, &mut call.prepared).await?;
        match call.run().await {
            Ok(reply) => Ok(call.finish(reply)),
            // Whatever ended the call, an earlier attempt of it may have had its effect.
            Err(error) if call.uncertain => Err(error.with_effect_of(call.prepared.operation)),
            Err(error) => Err(error),
        }
    })
}

/// One call with all its attempts.
struct Call {
    client: Client,
    /// Its address is that of the last redirect.
    prepared: Prepared,
    attempts: Attempts,
    bearer: Option<Secret>,
    /// Whether the server refused the token, so that the next request takes another.
    bearer_refused: bool,
    /// How many requests left, redirects and renewals included.
    sent: u32,
    renewed: bool,
    /// Whether an earlier attempt may have had its effect.
    uncertain: bool,
    /// Whether it deletes what an earlier attempt had deleted.
    already_gone: bool,
    redirects: u32,
}

enum Verdict {
    Done(HttpResponse),
    Again(Option<Duration>),
}

impl Call {
    fn new(client: Client, prepared: Prepared) -> Self {
        Self {
            client,
            prepared,
            attempts: Attempts::start(),
            bearer: None,
            bearer_refused: false,
            sent: 0,
            renewed: false,
            uncertain: false,
            already_gone: false,
            redirects: 0,
        }
    }

    async fn run(&mut self) -> Result<HttpResponse, Error> {
        loop {
            let request = self.next_request().await?;
            let started = now();
            let span = Span::begin(self.prepared.operation, || self.shown(), self.sent);
            let answer = self.client.shared.transport.send(request);
            let answer = self.looked_at(span.around(answer).await);
            span.end(&answer);
            self.tell(&answer, started);
            match self.judge(answer)? {
                Verdict::Done(reply) => return Ok(reply),
                Verdict::Again(Some(delay)) => sleep(delay).await,
                Verdict::Again(None) => {}
            }
        }
    }

    /// The next request, once it may leave.
    async fn next_request(&mut self) -> Result<HttpRequest, Error> {
        // A 401 says that the service did not act, so that writes may be sent again too.
        if (self.bearer.is_none() || self.bearer_refused)
            && let Some(tokens) = self.tokens()
        {
            let token = tokens.other_than(self.bearer.as_ref()).await;
            self.bearer = Some(token.map_err(|e| self.in_call(e))?);
            self.bearer_refused = false;
        }
        let request = HttpRequest {
            method: self.prepared.operation.method,
            url: self.prepared.url.clone(),
            headers: self.prepared.headers.clone(),
            bearer: self.bearer.clone(),
            body: self.prepared.body.clone(),
        };
        for budget in &self.client.shared.settings.rates {
            budget.admit(self.prepared.operation).await;
        }
        #[cfg(feature = "extract")]
        if let Some(pace) = &self.client.pace {
            pace.admit().await;
        }
        self.sent += 1;
        Ok(request)
    }

    /// Where tokens come from, unless none may be sent.
    fn tokens(&self) -> Option<&TokenCache> {
        let tokens = self.client.shared.settings.tokens.as_ref();
        tokens.filter(|_| {
            self.prepared
                .outside
                .as_ref()
                .is_none_or(|o| o.takes_bearer())
        })
    }

    fn errors(&self) -> Option<&dyn ErrorReader> {
        match &self.prepared.outside {
            Some(outside) => outside.errors(),
            None => self.client.shared.settings.errors.as_deref(),
        }
    }

    /// The address, without its query where that is what opens the door.
    fn shown(&self) -> Cow<'_, Url> {
        match &self.prepared.outside {
            Some(outside) => Cow::Owned(outside.veiled(&self.prepared.url)),
            None => Cow::Borrowed(&self.prepared.url),
        }
    }

    /// What can be seen of an answer without knowing what its status stands for.
    fn looked_at(
        &self,
        answer: Result<HttpResponse, TransportError>,
    ) -> Result<HttpResponse, TransportError> {
        let reply = answer?;
        self.learn(&reply.headers);
        #[cfg(feature = "extract")]
        if let Some(pace) = &self.client.pace {
            pace.answered(reply.status, retry_after(&reply.headers, wall()));
        }
        self.complete(reply)
    }

    fn tell(&self, answer: &Result<HttpResponse, TransportError>, started: Instant) {
        if let Some(watcher) = &self.client.shared.settings.watcher {
            let (status, bytes, failure) = match answer {
                Ok(reply) => (Some(reply.status), reply.body.len(), None),
                Err(failed) => (failed.status, 0, Some(failed)),
            };
            watcher.tell(&Exchange {
                operation: self.prepared.operation,
                url: &self.shown(),
                attempt: self.sent,
                status,
                bytes,
                failure,
                started,
            });
        }
    }

    /// Any answer of the service may say which version it has.
    fn learn(&self, headers: &Headers) {
        if self.prepared.outside.is_none() {
            let shared = &self.client.shared;
            shared.server.learn(headers, &shared.settings.service);
        }
    }

    /// A JSON text that is announced and not there, or begins and does not end, was cut off,
    /// whatever the framing says.
    fn complete(&self, reply: HttpResponse) -> Result<HttpResponse, TransportError> {
        let body = reply.body.trim_ascii();
        let result = self.prepared.operation.result;
        let is_cut = match body.first() {
            Some(b'{') => body.last() != Some(&b'}'),
            Some(b'[') => body.last() != Some(&b']'),
            // 204 says that there is none, whatever its headers say.
            None => reply.status != 204 && result != ResultShape::None && announces_json(&reply),
            Some(_) => false,
        };
        let success = (200..300).contains(&reply.status);
        if !success || result == ResultShape::Bytes || !is_cut {
            return Ok(reply);
        }
        let mut error = TransportError::new(Failure::CutBody, "the reply ended in the middle");
        error.status = Some(reply.status);
        Err(error)
    }

    fn judge(&mut self, answer: Result<HttpResponse, TransportError>) -> Result<Verdict, Error> {
        let operation = self.prepared.operation;
        let reply = match answer {
            Ok(reply) => reply,
            Err(failed) => return self.judge_failure(&failed),
        };
        match reply.status {
            200..=299 => Ok(Verdict::Done(reply)),
            301 | 302 | 303 | 307 | 308 => self.redirect(&reply),
            401 if self.may_renew() => {
                self.renewed = true;
                self.bearer_refused = true;
                Ok(Verdict::Again(None))
            }
            404 if operation.method == Method::Delete && self.uncertain => {
                self.already_gone = true;
                Ok(Verdict::Done(reply))
            }
            429 => self.wait(&reply),
            408 | 502..=504 if operation.may_repeat() => {
                self.uncertain = true;
                self.wait(&reply)
            }
            _ => Err(self.refused(&reply)),
        }
    }

    fn judge_failure(&mut self, failed: &TransportError) -> Result<Verdict, Error> {
        let again = match failed.failure {
            Failure::Refused | Failure::Untrusted | Failure::BodyMissing | Failure::BodyBroken => {
                false
            }
            Failure::NotConnected | Failure::ConnectTimeout => true,
            _ => self.prepared.operation.may_repeat(),
        };
        self.uncertain |= !failed.failure.nothing_sent();
        match self.next_delay(None).filter(|_| again) {
            Some(delay) => Ok(Verdict::Again(Some(delay))),
            None => Err(self.failed(failed)),
        }
    }

    fn wait(&mut self, reply: &HttpResponse) -> Result<Verdict, Error> {
        match self.next_delay(retry_after(&reply.headers, wall())) {
            Some(delay) => Ok(Verdict::Again(Some(delay))),
            None => Err(self.refused(reply)),
        }
    }

    fn may_renew(&self) -> bool {
        !self.renewed && self.bearer.is_some() && self.tokens().is_some_and(TokenCache::renewable)
    }

    fn next_delay(&mut self, asked: Option<Duration>) -> Option<Duration> {
        let policy = &self.client.shared.settings.retry;
        self.attempts.next_delay(policy, asked)
    }

    fn redirect(&mut self, reply: &HttpResponse) -> Result<Verdict, Error> {
        let target = reply
            .headers
            .get("location")
            .and_then(|link| self.prepared.url.join(link).ok());
        let Some(target) = target else {
            return Err(self.stray(reply, "a redirect that leads nowhere".to_owned()));
        };
        if !same_origin(&target, &self.prepared.url) {
            let message = filled(
                "a redirect to {} is not followed",
                &[&target.origin().ascii_serialization()],
            );
            return Err(self.stray(reply, message).with_advice(
                "The address may be that of another server, or lead to a sign-in page: check the base address and the token.",
            ));
        }
        if self.prepared.operation.method != Method::Get {
            return Err(self.stray(
                reply,
                "a write is not sent on to where a redirect points".to_owned(),
            ));
        }
        self.redirects += 1;
        if self.redirects > REDIRECTS {
            return Err(self.stray(reply, "redirects go round in circles".to_owned()));
        }
        self.prepared.url = target;
        Ok(Verdict::Again(None))
    }

    fn finish(&mut self, reply: HttpResponse) -> Reply {
        Reply {
            operation: self.prepared.operation,
            url: self.shown().into_owned(),
            context: std::mem::take(&mut self.prepared.context),
            status: reply.status,
            headers: reply.headers,
            body: if self.already_gone {
                Bytes::new()
            } else {
                reply.body
            },
            attempts: self.sent,
            already_gone: self.already_gone,
        }
    }
}

fn announces_json(reply: &HttpResponse) -> bool {
    let media = reply.headers.media_type();
    media.is_some_and(|media| media.ends_with("json"))
}
