//! Waiting without an async runtime.
//!
//! [`Wait`] waits for any call, [`Iterate`] reads any stream, one row after the other; nothing that
//! is generated exists a second time. Behind them is one runtime for the whole process, made when it
//! is first needed, with one thread that keeps connections going. The work itself is done on the
//! thread that waits, so that any number of threads may wait at once.
//!
//! Waiting inside an async runtime would hold that runtime up, or never end. It is refused with an
//! error of the kind [`ErrorKind::Usage`], also on the threads of `spawn_blocking`, which belong to
//! the runtime: use a thread of its own there (`std::thread::spawn`), or `.await`.

use std::pin::Pin;
use std::sync::OnceLock;

use futures::{Stream, StreamExt as _};
use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::{Error, ErrorKind};

/// Calls, lists, and everything else that can be awaited for a result.
pub trait Wait: Sized {
    /// What there is when it succeeds.
    type Value;
    /// What there is when it fails.
    type Failure;

    /// Does it, and comes back when it is done.
    ///
    /// # Errors
    /// Its own, and one of the kind [`ErrorKind::Usage`] inside an async runtime.
    fn wait(self) -> Result<Self::Value, Self::Failure>;
}

impl<F, T, E> Wait for F
where
    F: IntoFuture<Output = Result<T, E>>,
    E: From<Error>,
{
    type Value = T;
    type Failure = E;

    fn wait(self) -> Result<T, E> {
        runtime()?.block_on(async { self.await })
    }
}

/// What can be read as a stream: streams, and lists that have not begun.
pub trait IntoStream {
    /// The stream.
    type Stream: Stream;

    /// Begins to read.
    fn into_stream(self) -> Self::Stream;
}

impl<S: Stream> IntoStream for S {
    type Stream = S;

    fn into_stream(self) -> S {
        self
    }
}

/// Lists and streams, to be read without `await`.
pub trait Iterate: IntoStream + Sized {
    /// The rows, each fetched when it is asked for.
    fn iter(self) -> Iter<Self::Stream> {
        Iter(Some(Box::pin(self.into_stream())))
    }
}

impl<S, T, E> Iterate for S
where
    S: IntoStream,
    S::Stream: Stream<Item = Result<T, E>>,
    E: From<Error>,
{
}

/// The rows of a list or stream. Dropping it cancels what is under way.
#[must_use = "an iterator does nothing unless it is read"]
#[derive(Debug)]
pub struct Iter<S>(Option<Pin<Box<S>>>);

impl<S, T, E> Iterator for Iter<S>
where
    S: Stream<Item = Result<T, E>>,
    E: From<Error>,
{
    type Item = Result<T, E>;

    /// The next row. Inside an async runtime one error, and then nothing.
    fn next(&mut self) -> Option<Self::Item> {
        let stream = self.0.as_mut()?;
        let next = match runtime() {
            Ok(runtime) => runtime.block_on(stream.next()),
            Err(error) => {
                self.0 = None;
                return Some(Err(error.into()));
            }
        };
        if next.is_none() {
            self.0 = None;
        }
        next
    }
}

/// The runtime behind all waiting.
fn runtime() -> Result<&'static Runtime, Error> {
    static RUNTIME: OnceLock<Result<Runtime, String>> = OnceLock::new();
    if Handle::try_current().is_ok() {
        return Err(Error::new(
            ErrorKind::Usage,
            "waiting inside an async runtime would block it",
        )
        .with_advice("Use `.await`, or wait on a thread of its own (`std::thread::spawn`)."));
    }
    let made = RUNTIME.get_or_init(|| {
        let builder = Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("odata-blocking")
            .enable_all()
            .build();
        builder.map_err(|error| error.to_string())
    });
    made.as_ref().map_err(|error| {
        let message = format!("the runtime for waiting cannot be made: {error}");
        Error::new(ErrorKind::Usage, message)
    })
}

/// Lets the lists of a generated crate be iterated.
#[doc(hidden)]
#[macro_export]
macro_rules! define_iteration {
    () => {
        impl<T: $crate::Readable, P> $crate::blocking::IntoStream for List<T, P> {
            type Stream = $crate::Items<T>;

            fn into_stream(self) -> Self::Stream {
                self.stream()
            }
        }
    };
}
