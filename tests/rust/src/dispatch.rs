//! Calls a typed method by the name of its operation.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use odata_runtime::{Readable, Upload, Writable};
use orchestrator_odata::models::*;
use orchestrator_odata::{Call, List, Orchestrator};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::calls::{Entry, Options};

/// The result of a call as JSON, or what went wrong.
pub type Answer<'a> = Pin<Box<dyn Future<Output = Result<String, String>> + Send + 'a>>;
type Function = for<'a> fn(&'a Orchestrator, &'a Arguments<'a>) -> Answer<'a>;

/// Where an argument stands in the table.
#[derive(Debug, Clone, Copy)]
enum From {
    /// By its name.
    Plain,
    /// By its name, or by `header:` and its name.
    Header,
    /// A member of `body`.
    Member,
    /// `body` itself.
    Body,
}

/// The arguments of an entry.
pub struct Arguments<'a> {
    plain: &'a BTreeMap<String, Box<RawValue>>,
    body: BTreeMap<String, Box<RawValue>>,
    options: &'a Options,
}

#[derive(Deserialize)]
struct File {
    filename: String,
    content: String,
}

impl<'a> Arguments<'a> {
    /// The arguments of `entry`.
    #[must_use]
    pub fn of(entry: &'a Entry) -> Self {
        let body = entry
            .arguments
            .get("body")
            .and_then(|body| serde_json::from_str(body.get()).ok());
        Self {
            plain: &entry.arguments,
            body: body.unwrap_or_default(),
            options: &entry.options,
        }
    }

    fn find(&self, from: From, name: &str) -> Option<&RawValue> {
        let found = match from {
            From::Plain => self.plain.get(name),
            From::Header => self
                .plain
                .get(&format!("header:{name}"))
                .or_else(|| self.plain.get(name)),
            From::Member => self.body.get(name),
            From::Body => self.plain.get("body"),
        };
        found.map(|value| &**value)
    }

    fn optional<T: Readable>(&self, from: From, name: &str) -> Result<Option<T>, String> {
        self.find(from, name)
            .map(|raw| {
                odata_runtime::from_json(raw.get().as_bytes())
                    .map_err(|error| format!("argument {name}: {error}"))
            })
            .transpose()
    }

    fn required<T: Readable>(&self, from: From, name: &str) -> Result<T, String> {
        self.optional(from, name)?
            .ok_or_else(|| format!("the table gives no argument {name}"))
    }

    fn optional_upload(&self, name: &str) -> Result<Option<Upload>, String> {
        self.find(From::Plain, name)
            .map(|raw| {
                let file: File =
                    serde_json::from_str(raw.get()).map_err(|error| error.to_string())?;
                let content = STANDARD
                    .decode(file.content)
                    .map_err(|error| error.to_string())?;
                Ok(Upload::new(file.filename, content))
            })
            .transpose()
    }

    fn required_upload(&self, name: &str) -> Result<Upload, String> {
        self.optional_upload(name)?
            .ok_or_else(|| format!("the table gives no file {name}"))
    }
}

macro_rules! with_options {
    ($call:expr, $arguments:expr) => {{
        let mut call = $call;
        let options = $arguments.options;
        if let Some(filter) = &options.filter {
            call = call.filter(filter.as_str());
        }
        if let Some(select) = &options.select {
            call = call.select(select.as_str());
        }
        if let Some(expand) = &options.expand {
            call = call.expand(expand.as_str());
        }
        if let Some(orderby) = &options.orderby {
            call = call.orderby(orderby.as_str());
        }
        if let Some(top) = options.top {
            call = call.top(top);
        }
        if let Some(skip) = options.skip {
            call = call.skip(skip);
        }
        if let Some(count) = options.count {
            call = call.count(count);
        }
        call
    }};
}

async fn value<R: Writable + odata_runtime::FromReply + Send + 'static, P, Q>(
    call: Call<R, P, Q>,
) -> Result<String, String> {
    let value = call.send().await.map_err(|error| error.to_string())?;
    Ok(odata_runtime::to_json(&value))
}

async fn done<P>(call: Call<(), P>) -> Result<String, String> {
    call.send().await.map_err(|error| error.to_string())?;
    Ok("null".to_owned())
}

async fn list<T: Readable + Writable + Send + 'static, P>(
    call: List<T, P>,
) -> Result<String, String> {
    let rows = call
        .try_collect()
        .await
        .map_err(|error| error.to_string())?;
    Ok(odata_runtime::to_json(&rows))
}

async fn bytes<P>(call: Call<odata_runtime::Bytes, P>) -> Result<String, String> {
    let bytes = call.send().await.map_err(|error| error.to_string())?;
    Ok(format!("{{\"bytes\":\"{}\"}}", STANDARD.encode(&bytes)))
}

mod generated {
    #![allow(
        missing_docs,
        unused_qualifications,
        reason = "one function per operation, all alike"
    )]
    use super::*;

    include!(concat!(env!("OUT_DIR"), "/dispatch.rs"));
}

/// Calls the operation of `entry`.
///
/// # Errors
/// What went wrong, or that the client has no such operation.
pub async fn call(client: &Orchestrator, entry: &Entry) -> Result<String, String> {
    let (_, function) = generated::FUNCTIONS
        .iter()
        .find(|(id, _)| *id == entry.operation)
        .ok_or_else(|| format!("the client has no operation {}", entry.operation))?;
    function(client, &Arguments::of(entry)).await
}

/// Identifiers of all operations that can be called.
pub fn operations() -> impl Iterator<Item = &'static str> {
    generated::FUNCTIONS.iter().map(|(id, _)| *id)
}
