//! What every generated OData client shares: values, JSON, requests, paging, retries, sign-in and errors.
//!
//! A generated crate brings plain structs ([`Record`]), enumerations ([`Enumeration`]) and one static row per
//! operation ([`Operation`]); [`define_calls!`] gives it the shells `Call` and `List`. Everything behind them is here,
//! once, and works on bytes: [`Request`] builds, one function sends and judges, [`Reply`] is decoded at the end.
//!
//! ```no_run
//! use odata_runtime::{Bearer, Client};
//!
//! # fn main() -> Result<(), odata_runtime::Error> {
//! let client = Client::builder("https://example.com/service")
//!     .token_source(Bearer::new("…"))
//!     .on_request(|line| eprintln!("{line}"))
//!     .build()?;
//! # Ok(())
//! # }
//! ```

mod ahead;
pub mod auth;
#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod call;
mod client;
mod download;
mod error;
mod escape;
mod execute;
#[cfg(feature = "extract")]
pub mod extract;
mod fan_out;
mod headers;
pub mod json;
mod keyset;
mod links;
mod listing;
mod observe;
mod operation;
mod paging;
mod parted;
#[cfg(feature = "permissions")]
pub mod permissions;
mod platform;
mod position;
pub mod query;
mod rate;
mod reply;
mod request;
mod retry;
mod signed;
mod template;
mod text;
mod trace;
pub mod transport;
pub mod values;
mod versions;

pub use auth::{
    AccessToken, AuthorizationCode, Bearer, BodyFormat, Hidden, OAuthTokenRequest, Secret, Session,
    TokenCache, TokenCallback, TokenSource,
};
pub use builder::ClientBuilder;
pub use call::Sending;
pub use client::Client;
pub use download::{Download, Downloaded};
pub use error::{
    Error, ErrorDetail, ErrorKind, ErrorReader, FailedReply, ODataErrors, ServiceError,
};
pub use escape::escaped;
pub use fan_out::FanOut;
pub use headers::Headers;
pub use json::{
    Enumeration, InnerOutline, ObjectWriter, Outline, ReadError, Readable, Reader, Record, Rest,
    Shape, Span, Writable, Writer, from_json, to_json,
};
pub use listing::{Items, Listing, Page, Pages};
pub use observe::RequestLine;
pub use operation::{
    Alternatives, Body, Key, Literal, Location, Method, Operation, Parameter, Permissions,
    QueryOptions, ResultShape,
};
pub use paging::Paging;
#[allow(unused_imports, reason = "some platforms have nothing of their own")]
pub use platform::only_here::*;
pub use platform::transports::*;
pub use platform::{BoxFuture, BoxStream, Instant, MaybeSend, MaybeSync, sleep};
pub use query::{Dialect, Expand, Filter, LiteralStyle, NotSelected, Options, OrderBy, Select};
pub use rate::RateBudget;
pub use reply::{FromReply, Reply, WithHeaders};
pub use request::{Prepared, Request};
pub use retry::RetryPolicy;
pub use signed::SignedRequest;
pub use text::{digits, filled, hexadecimal, joined, lossy, replaced, seconds, whole};
pub use transport::{
    BodySource, ByteStream, Content, HttpRequest, HttpResponse, Part, Payload, StreamedResponse,
    Transport, TransportError, Upload,
};
pub use values::{
    Binary, Bytes, Date, DateTimeOffset, Decimal, Duration, Flags, InvalidValue, TimeOfDay,
    Untyped, Uuid,
};
pub use versions::{Members, ServerVersion, Service, Versions, supported_versions};

pub use futures::Stream;
pub use platform::Url;

#[doc(hidden)]
pub use serde;
