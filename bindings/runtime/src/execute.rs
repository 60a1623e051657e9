//! The one function that does the work: send, judge, wait, send again.

mod failures;
mod streamed;

use std::borrow::Cow;
use std::time::Duration;

use crate::platform::Url;

use crate::auth::{Secret, TokenCache};
use crate::client::Client;
use crate::error::{Error, ErrorReader, shown_url};
use crate::headers::Headers;
use crate::observe::RequestLine;
use crate::operation::{Method, ResultShape};
use crate::platform::{now, sleep, wall};
use crate::reply::Reply;
use crate::request::Prepared;
use crate::retry::{Attempts, retry_after};
use crate::trace::Span;
use crate::transport::{Failure, HttpRequest, HttpResponse, TransportError};
use crate::versions::fit;

pub(crate) use streamed::{Opened, Place, open};

/// How many redirects within the service are followed.
const REDIRECTS: u32 = 5;

/// Sends a request until there is an answer, or none is to be had.
pub(crate) async fn execute(client: Client, mut prepared: Prepared) -> Result<Reply, Error> {
    fit(&client, &mut prepared).await?;
    let mut call = Call::new(&client, &prepared);
    match call.run().await {
        Ok((reply, already_gone)) => Ok(call.finish(reply, already_gone)),
        // Whatever ended the call, an earlier attempt of it may have had its effect.
        Err(error) if call.uncertain => Err(error.with_effect_of(prepared.operation)),
        Err(error) => Err(error),
    }
}

/// One call with all its attempts.
struct Call<'c> {
    client: &'c Client,
    prepared: &'c Prepared,
    attempts: Attempts<'c>,
    url: Url,
    bearer: Option<Secret>,
    /// How many requests left, redirects and renewals included.
    sent: u32,
    renewed: bool,
    /// Whether an earlier attempt may have had its effect.
    uncertain: bool,
    redirects: u32,
}

enum Verdict {
    Done(HttpResponse, bool),
    Again(Option<Duration>),
}

impl<'c> Call<'c> {
    fn new(client: &'c Client, prepared: &'c Prepared) -> Self {
        Self {
            attempts: client.shared.retry.start(),
            url: prepared.url.clone(),
            client,
            prepared,
            bearer: None,
            sent: 0,
            renewed: false,
            uncertain: false,
            redirects: 0,
        }
    }

    async fn run(&mut self) -> Result<(HttpResponse, bool), Error> {
        loop {
            let verdict = match self.attempt().await? {
                Ok(reply) => self.judge(reply).await?,
                Err(failed) => self.judge_failure(&failed)?,
            };
            match verdict {
                Verdict::Done(reply, already_gone) => return Ok((reply, already_gone)),
                Verdict::Again(Some(delay)) => sleep(delay).await,
                Verdict::Again(None) => {}
            }
        }
    }

    /// The next request, once it may leave.
    async fn next_request(&mut self) -> Result<HttpRequest, Error> {
        if self.bearer.is_none()
            && let Some(tokens) = self.tokens()
        {
            self.bearer = Some(tokens.get().await.map_err(|e| self.in_call(e))?);
        }
        let request = HttpRequest {
            method: self.prepared.operation.method,
            url: self.url.clone(),
            headers: self.prepared.headers.clone(),
            bearer: self.bearer.clone(),
            body: self.prepared.body.clone(),
        };
        for budget in &self.client.shared.rates {
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
    fn tokens(&self) -> Option<&'c TokenCache> {
        let tokens = self.client.shared.tokens.as_ref();
        tokens.filter(|_| self.prepared.outside.as_ref().is_none_or(|o| o.bearer))
    }

    fn errors(&self) -> Option<&dyn ErrorReader> {
        match &self.prepared.outside {
            Some(outside) => outside.errors.as_deref(),
            None => self.client.shared.errors.as_deref(),
        }
    }

    /// The address, without its query where that is what opens the door.
    fn shown(&self) -> Cow<'_, Url> {
        match &self.prepared.outside {
            Some(outside) => Cow::Owned((outside.veiled)(&self.url)),
            None => Cow::Borrowed(&self.url),
        }
    }

    async fn attempt(&mut self) -> Result<Result<HttpResponse, TransportError>, Error> {
        let request = self.next_request().await?;
        let started = now();
        let span = Span::begin(self.prepared.operation, &self.shown(), self.sent);
        let result = span
            .around(self.client.shared.transport.send(request))
            .await;
        if let Ok(reply) = &result {
            self.learn(&reply.headers);
        }
        #[cfg(feature = "extract")]
        if let (Some(pace), Ok(reply)) = (&self.client.pace, &result) {
            pace.answered(reply.status, retry_after(&reply.headers, wall()));
        }
        let result = result.and_then(|reply| self.complete(reply));
        span.end(&result);
        if let Some(observer) = &self.client.shared.observer {
            observer(&RequestLine {
                operation: self.prepared.operation.id,
                method: self.prepared.operation.method,
                url: shown_url(&self.shown()),
                attempt: self.sent,
                status: result
                    .as_ref()
                    .map_or_else(|e| e.status, |reply| Some(reply.status)),
                bytes: result.as_ref().map_or(0, |reply| reply.body.len()),
                failure: result.as_ref().err().cloned(),
                elapsed: started.elapsed(),
            });
        }
        Ok(result)
    }

    /// Any answer of the service may say which version it has.
    fn learn(&self, headers: &Headers) {
        if self.prepared.outside.is_none() {
            let shared = &self.client.shared;
            shared.server.learn(headers, &shared.service);
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

    async fn judge(&mut self, reply: HttpResponse) -> Result<Verdict, Error> {
        let operation = self.prepared.operation;
        match reply.status {
            200..=299 => Ok(Verdict::Done(reply, false)),
            301 | 302 | 303 | 307 | 308 => self.redirect(&reply),
            401 if self.may_renew() => {
                self.renew().await?;
                Ok(Verdict::Again(None))
            }
            404 if operation.method == Method::Delete && self.uncertain => {
                Ok(Verdict::Done(reply, true))
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
        match again.then(|| self.attempts.next_delay(None)).flatten() {
            Some(delay) => Ok(Verdict::Again(Some(delay))),
            None => Err(self.failed(failed)),
        }
    }

    fn wait(&mut self, reply: &HttpResponse) -> Result<Verdict, Error> {
        match self
            .attempts
            .next_delay(retry_after(&reply.headers, wall()))
        {
            Some(delay) => Ok(Verdict::Again(Some(delay))),
            None => Err(self.refused(reply)),
        }
    }

    fn may_renew(&self) -> bool {
        !self.renewed && self.bearer.is_some() && self.tokens().is_some_and(TokenCache::renewable)
    }

    /// A 401 says that the service did not act, so that writes may be sent again too.
    async fn renew(&mut self) -> Result<(), Error> {
        self.renewed = true;
        if let (Some(tokens), Some(refused)) = (self.tokens(), &self.bearer) {
            self.bearer = Some(tokens.renew(refused).await.map_err(|e| self.in_call(e))?);
        }
        Ok(())
    }

    fn redirect(&mut self, reply: &HttpResponse) -> Result<Verdict, Error> {
        let target = reply
            .headers
            .get("location")
            .and_then(|link| self.url.join(link).ok());
        let Some(target) = target else {
            return Err(self.stray(reply, "a redirect that leads nowhere".to_owned()));
        };
        if target.origin() != self.url.origin() {
            let message = format!(
                "a redirect to {} is not followed",
                target.origin().ascii_serialization()
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
        self.url = target;
        Ok(Verdict::Again(None))
    }

    fn finish(self, reply: HttpResponse, already_gone: bool) -> Reply {
        Reply {
            operation: self.prepared.operation,
            context: self.prepared.context.clone(),
            url: self.shown().into_owned(),
            status: reply.status,
            headers: reply.headers,
            body: if already_gone {
                crate::values::Bytes::new()
            } else {
                reply.body
            },
            attempts: self.sent,
            already_gone,
        }
    }
}

fn announces_json(reply: &HttpResponse) -> bool {
    let media = reply.headers.media_type();
    media.is_some_and(|media| media.ends_with("json"))
}
