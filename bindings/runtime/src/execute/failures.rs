//! What a call that came to nothing says.

use super::Call;
use crate::error::{Error, ErrorKind, from_reply};
use crate::operation::Method;
use crate::platform::wall;
use crate::retry::retry_after;
use crate::text::{digits, filled};
use crate::transport::{Failure, HttpResponse, TransportError};

impl Call {
    pub(super) fn stray(&self, reply: &HttpResponse, message: String) -> Error {
        self.in_call(Error::new(ErrorKind::Transport, message))
            .with_reply(reply)
    }

    /// The error for a reply that is none of the above.
    pub(super) fn refused(&self, reply: &HttpResponse) -> Error {
        let operation = self.prepared.operation;
        let url = self.shown();
        let request = (operation.method, &*url);
        let errors = self.errors();
        let error = from_reply(errors, operation, &self.prepared.context, request, reply)
            .with_attempts(self.sent)
            .with_retry_after(retry_after(&reply.headers, wall()));
        let error = match &self.prepared.outside {
            Some(outside) => outside.blotted(error, &self.prepared.url),
            None => error,
        };
        let error = match &self.bearer {
            Some(bearer) => error.redacted(bearer),
            None => error,
        };
        let write = operation.method != Method::Get;
        match reply.status {
            408 | 502..=504 if write => self.unknown(
                error,
                filled("the answer was {}", &[&digits(reply.status.into())]),
            ),
            500..=599 if write => error.with_may_have_acted(),
            _ => error,
        }
    }

    /// The error for an exchange without a complete reply.
    pub(super) fn failed(&self, failed: &TransportError) -> Error {
        let limit = matches!(failed.failure, Failure::Timeout | Failure::ConnectTimeout);
        let (kind, message) = explain(failed);
        let error = self
            .in_call(Error::new(kind, message.clone()))
            .with_attempts(self.sent)
            .with_source(failed.clone());
        let error = match (failed.failure, limit) {
            (Failure::NotConnected, _) => {
                error.with_advice("Check the address, the network and the proxy.")
            }
            (Failure::Untrusted, _) => error.with_advice(
                "Check the address. A certificate authority of your own must be trusted by the system, or by `trust` of the transport.",
            ),
            (_, true) => error
                .with_advice("The service is slow or out of reach: try later, or allow more time."),
            _ => error,
        };
        let write = self.prepared.operation.method != Method::Get;
        if write && (self.uncertain || !failed.failure.nothing_sent()) {
            return self.unknown(error, message);
        }
        error
    }

    /// A write that may have had its effect: says what was sent, and does not pass for a failure.
    pub(super) fn unknown(&self, cause: Error, why: String) -> Error {
        let size = self.prepared.body.size();
        let message = filled(
            "the request was sent {}, but {}: whether the service acted on it is unknown",
            &[&size, &why],
        );
        let sent = self.prepared.body.encode().map(|(_, bytes)| bytes);
        let mut error = self
            .in_call(Error::new(ErrorKind::OutcomeUnknown, message))
            .with_attempts(self.sent)
            .with_sent(sent)
            .with_advice("Look whether it took effect before sending it again.");
        if let Some(status) = cause.status() {
            error = error.with_status(status);
        }
        error.with_source(cause)
    }

    pub(super) fn in_call(&self, error: Error) -> Error {
        let request = error.url().is_none();
        let error = error
            .with_operation(self.prepared.operation)
            .with_context(&self.prepared.context);
        if request {
            error.with_request(self.prepared.operation.method, &self.shown())
        } else {
            error
        }
    }
}

/// What a failure of the transport is to the caller.
pub(super) fn explain(failed: &TransportError) -> (ErrorKind, String) {
    let (kind, what) = match failed.failure {
        Failure::Timeout => (ErrorKind::Timeout, "no answer in time"),
        Failure::ConnectTimeout => (ErrorKind::Timeout, "no connection in time"),
        Failure::NotConnected => (ErrorKind::Transport, "no connection"),
        Failure::Untrusted => (ErrorKind::Transport, "the server could not prove who it is"),
        Failure::Broken => (ErrorKind::Transport, "the connection broke"),
        Failure::CutBody => (ErrorKind::Transport, "the reply was cut off"),
        Failure::Refused => return (ErrorKind::Usage, failed.message.clone()),
        Failure::BodyMissing | Failure::BodyBroken => {
            return (ErrorKind::File, failed.message.clone());
        }
    };
    (kind, filled("{} ({})", &[what, &failed.message]))
}
