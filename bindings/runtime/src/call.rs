//! The shells that generated code puts around requests.

use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crate::error::Error;
use crate::platform::BoxFuture;
use crate::reply::{FromReply, Reply};
use crate::request::Request;

/// A call under way. Dropping it cancels the call.
#[must_use = "a call does nothing unless it is awaited"]
pub struct Sending<R> {
    reply: BoxFuture<'static, Result<Reply, Error>>,
    result: PhantomData<fn() -> R>,
}

impl<R> Sending<R> {
    /// Begins to send a request.
    pub fn new(request: &Request) -> Self {
        Self {
            reply: request.send(),
            result: PhantomData,
        }
    }
}

impl<R: FromReply> Future for Sending<R> {
    type Output = Result<R, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let reply = ready!(self.reply.as_mut().poll(cx));
        Poll::Ready(reply.and_then(|reply| reply.decode()))
    }
}

impl<R> std::fmt::Debug for Sending<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sending")
    }
}

/// Defines `Call` and `List` in the generated crate, so that it can add setters to them.
#[macro_export]
macro_rules! define_calls {
    () => {
        /// A call in the making: set what is optional, then `send` or `.await` it. `Q` is what query
        /// options speak of: the result, or what it is where it is not null.
        #[must_use = "a call does nothing unless it is sent"]
        pub struct Call<R, P = (), Q = R> {
            request: $crate::Request,
            marker: ::std::marker::PhantomData<fn() -> (R, P, Q)>,
        }

        /// A list in the making: set what is optional, then read it as a stream or whole.
        #[must_use = "a list does nothing unless it is read"]
        pub struct List<T, P = (), Q = T> {
            request: $crate::Request,
            marker: ::std::marker::PhantomData<fn() -> (T, P, Q)>,
        }

        $crate::define_setters!(Call);
        $crate::define_setters!(List);
        $crate::define_iteration!();

        #[allow(dead_code, reason = "a small service needs only some of them")]
        impl<R: $crate::FromReply, P, Q> Call<R, P, Q> {
            /// `If-Match`: acts only where the entity still is the version with this ETag (that of
            /// `Record::etag` or of `with_headers`), or, with `*`, where there is one. Otherwise
            /// the error is of the kind `PreconditionFailed`.
            pub fn if_match(self, etag: impl ::std::convert::Into<::std::string::String>) -> Self {
                self.header("If-Match", etag)
            }

            /// `If-None-Match`: reads only where the entity no longer is the version with this
            /// ETag; otherwise the error is of the kind `NotModified`. A write with `*` acts only
            /// where there is no such entity.
            pub fn if_none_match(
                self,
                etag: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.header("If-None-Match", etag)
            }

            /// Gives status, ETag, location and other headers of the reply along with the result.
            pub fn with_headers(self) -> Call<$crate::WithHeaders<R>, P, Q> {
                Call::from_request(self.request)
            }

            /// Sends the call.
            pub fn send(self) -> $crate::Sending<R> {
                $crate::Sending::new(&self.request)
            }
        }

        impl<R: $crate::FromReply, P, Q> ::std::future::IntoFuture for Call<R, P, Q> {
            type Output = ::std::result::Result<R, $crate::Error>;
            type IntoFuture = $crate::Sending<R>;

            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }

        impl<P, Q> Call<$crate::Bytes, P, Q> {
            /// Reads the result while it comes, to a file, a writer or a stream, in place of
            /// holding it in memory.
            pub fn download(self) -> $crate::Download {
                $crate::Download::of_call(self.request)
            }
        }

        impl<T: $crate::Readable, P, Q> List<T, P, Q> {
            /// How many pages are asked for before the stream gets there: 1 unless said, 0 for
            /// none, 16 at most. More than one takes effect where pages are asked for with `$skip`
            /// and the service says how many rows there are (`count(true)`), `top` says it, or
            /// pages are full.
            pub fn prefetch(mut self, pages: usize) -> Self {
                self.request.paging.prefetch = pages;
                self
            }

            /// Sorts the rows by their key and begins each page behind the last key, so that rows
            /// inserted or deleted meanwhile neither hide nor repeat others: each row that is there
            /// from beginning to end comes exactly once. A `filter` stays in force; a `select` is
            /// completed by the key; a `skip` counts at the first page only.
            ///
            /// Needs a list whose rows have a key of one property and whose operation takes
            /// `$filter` and `$orderby`; elsewhere, and with another `orderby`, the list begins
            /// with an error that says so. It is not the default because it changes the order of
            /// rows. Without it, a row deleted while a list is paged with `$skip` hides another.
            pub fn by_key(mut self) -> Self {
                self.request.paging.by_key = true;
                self
            }

            /// Goes on where a stream of this list stood when `token` was called on it. Query
            /// options come from the token; those that are set here must be the same. A token of
            /// another operation, service or argument is refused when the list is read.
            pub fn resume(mut self, token: impl ::std::convert::Into<::std::string::String>) -> Self {
                self.request.paging.token = ::std::option::Option::Some(token.into());
                self
            }

            /// The rows, page after page as they are asked for.
            pub fn stream(self) -> $crate::Items<T> {
                $crate::Listing::new(self.request).items()
            }

            /// The pages.
            pub fn pages(self) -> $crate::Pages<T> {
                $crate::Listing::new(self.request).pages()
            }

            /// How many rows there are, without fetching them.
            pub fn count_all(self) -> $crate::BoxFuture<'static, ::std::result::Result<u64, $crate::Error>> {
                $crate::Listing::new(self.request).count_all()
            }

            /// The first row, if there is one.
            pub fn first(
                self,
            ) -> $crate::BoxFuture<'static, ::std::result::Result<::std::option::Option<T>, $crate::Error>>
            where
                T: ::std::marker::Send + 'static,
            {
                $crate::Listing::new(self.request).first()
            }

            /// All rows at once.
            pub fn try_collect(
                self,
            ) -> $crate::BoxFuture<'static, ::std::result::Result<::std::vec::Vec<T>, $crate::Error>>
            where
                T: ::std::marker::Send + 'static,
            {
                $crate::Listing::new(self.request).try_collect()
            }
        }

        impl<T: $crate::Readable + ::std::marker::Send + 'static, P, Q> ::std::future::IntoFuture for List<T, P, Q> {
            type Output = ::std::result::Result<::std::vec::Vec<T>, $crate::Error>;
            type IntoFuture = $crate::BoxFuture<'static, Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                self.try_collect()
            }
        }
    };
}

/// Nothing: lists are iterated with the feature `blocking` only.
#[cfg(not(feature = "blocking"))]
#[doc(hidden)]
#[macro_export]
macro_rules! define_iteration {
    () => {};
}

/// What calls and lists have in common.
#[doc(hidden)]
#[macro_export]
macro_rules! define_setters {
    ($shell:ident) => {
        #[allow(dead_code, reason = "a small service needs only some of them")]
        impl<R, P, Q> $shell<R, P, Q> {
            pub(crate) fn new(
                client: &$crate::Client,
                operation: &'static $crate::Operation,
            ) -> Self {
                Self::from_request($crate::Request::new(client, operation))
            }

            /// Puts the shell around a request.
            pub fn from_request(request: $crate::Request) -> Self {
                Self {
                    request,
                    marker: ::std::marker::PhantomData,
                }
            }

            /// The request inside.
            pub fn into_request(self) -> $crate::Request {
                self.request
            }

            pub(crate) fn set<V: $crate::Writable + ?Sized>(self, index: usize, value: &V) -> Self {
                Self::from_request(self.request.set(index, value))
            }

            pub(crate) fn set_file(self, index: usize, file: $crate::Upload) -> Self {
                Self::from_request(self.request.set_file(index, file))
            }

            /// Sends a header with this call, in place of any value that the client has for it.
            pub fn header(
                self,
                name: &str,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                Self::from_request(self.request.header(name, value))
            }

            /// `$filter`: which rows.
            pub fn filter(mut self, filter: impl $crate::query::Filtering<Q>) -> Self {
                self.request.options.filter = ::std::option::Option::Some(filter.into_filter());
                self
            }

            /// `$select`: which properties.
            pub fn select(mut self, properties: impl $crate::query::Selection<Q>) -> Self {
                self.request.options.select =
                    ::std::option::Option::Some($crate::query::Select::of(properties));
                self
            }

            /// `$expand`: which related rows come along.
            pub fn expand(mut self, properties: impl $crate::query::Expansion<Q>) -> Self {
                self.request.options.expand =
                    ::std::option::Option::Some($crate::query::Expand::of(properties));
                self
            }

            /// `$orderby`: in which order.
            pub fn orderby(mut self, properties: impl $crate::query::Ordering<Q>) -> Self {
                self.request.options.orderby =
                    ::std::option::Option::Some($crate::query::OrderBy::of(properties));
                self
            }

            /// `$top`: how many rows at most.
            pub fn top(mut self, rows: u64) -> Self {
                self.request.options.top = ::std::option::Option::Some(rows);
                self
            }

            /// `$skip`: how many rows to pass over.
            pub fn skip(mut self, rows: u64) -> Self {
                self.request.options.skip = ::std::option::Option::Some(rows);
                self
            }

            /// `$search`: rows that match a text, as the service understands it: words, phrases in
            /// double quotes, `AND`, `OR` and `NOT`. Refused before anything is sent unless the
            /// service's description announces it.
            pub fn search(
                mut self,
                text: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.request.options.search = ::std::option::Option::Some(text.into());
                self
            }

            /// `$count`: whether the reply says how many rows there are in all.
            pub fn count(mut self, wanted: bool) -> Self {
                self.request.options.count = ::std::option::Option::Some(wanted);
                self
            }
        }

        impl<R, P, Q> ::std::clone::Clone for $shell<R, P, Q> {
            fn clone(&self) -> Self {
                Self::from_request(self.request.clone())
            }
        }

        impl<R, P, Q> ::std::fmt::Debug for $shell<R, P, Q> {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::write!(
                    f,
                    "{}({})",
                    ::std::stringify!($shell),
                    self.request.operation().id
                )
            }
        }
    };
}
