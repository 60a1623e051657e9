//! Watching requests go by.

use std::time::Duration;

use crate::error::shown_url;
use crate::operation::{Method, Operation};
use crate::platform::{Instant, MaybeSend, MaybeSync, Url};
use crate::transport::TransportError;

/// One exchange, for a log or a demonstration. There is nothing secret in it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RequestLine {
    /// The id of the operation.
    pub operation: &'static str,
    /// The method.
    pub method: Method,
    /// The address, without anything secret.
    pub url: String,
    /// Which attempt it was, from 1.
    pub attempt: u32,
    /// The status of the reply, if there was one.
    pub status: Option<u16>,
    /// The size of the reply's body.
    pub bytes: usize,
    /// Why there was none.
    pub failure: Option<TransportError>,
    /// From sending to the end of the reply.
    pub elapsed: Duration,
}

impl std::fmt::Display for RequestLine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.method, self.url)?;
        match (self.status, &self.failure) {
            (_, Some(failure)) => write!(f, " -> {failure}")?,
            (Some(status), None) => write!(f, " -> {status}, {} bytes", self.bytes)?,
            (None, None) => {}
        }
        write!(f, " in {:.1} ms", self.elapsed.as_secs_f64() * 1000.0)
    }
}

/// One exchange as the call knows it.
pub(crate) struct Exchange<'e> {
    pub operation: &'static Operation,
    /// Without what opens the door.
    pub url: &'e Url,
    pub attempt: u32,
    pub status: Option<u16>,
    pub bytes: usize,
    pub failure: Option<&'e TransportError>,
    pub started: Instant,
}

/// Who is told of exchanges. The lines are made here: programs without observers need not carry it.
pub(crate) trait Watcher: MaybeSend + MaybeSync {
    fn tell(&self, exchange: &Exchange<'_>);
}

impl<F: Fn(&RequestLine) + MaybeSend + MaybeSync> Watcher for F {
    fn tell(&self, exchange: &Exchange<'_>) {
        self(&RequestLine {
            operation: exchange.operation.id,
            method: exchange.operation.method,
            url: shown_url(exchange.url),
            attempt: exchange.attempt,
            status: exchange.status,
            bytes: exchange.bytes,
            failure: exchange.failure.cloned(),
            elapsed: exchange.started.elapsed(),
        });
    }
}
