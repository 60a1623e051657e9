//! The client: calls and lists.

use futures::future::{Either, LocalBoxFuture, select};
use js_sys::{Array, Promise};
use orchestrator_odata::runtime::{Bytes, Error, Listing, ResultShape, Untyped, Uuid};
use orchestrator_odata::{Folder, Orchestrator};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use wasm_bindgen_futures::{JsFuture, future_to_promise};

use crate::arguments::request;
use crate::errors::{thrown, usage};
use crate::exact;
use crate::pages::Pages;
use crate::rows;
use crate::sign_in;

/// A client of one tenant.
#[wasm_bindgen]
pub struct Client {
    orchestrator: Orchestrator,
}

#[wasm_bindgen]
impl Client {
    /// A client with these settings; see `Settings` of the package for what they mean.
    ///
    /// # Errors
    /// An address that is none, or plain HTTP to another machine.
    #[wasm_bindgen(constructor)]
    pub fn new(settings: &JsValue) -> Result<Self, JsValue> {
        let builder = sign_in::builder(settings).map_err(|error| thrown(&error))?;
        let orchestrator = builder.build().map_err(|error| thrown(&error))?;
        Ok(Self { orchestrator })
    }

    /// The same client, working in a folder that is given by its `id`, its `key` or its `path`.
    ///
    /// # Errors
    /// A number or a key that is none.
    #[wasm_bindgen(js_name = inFolder)]
    pub fn in_folder(&self, kind: &str, value: &str) -> Result<Self, JsValue> {
        let folder = match kind {
            "id" => {
                let number = value.parse::<u64>().ok();
                number
                    .and_then(|number| i64::try_from(number).ok())
                    .map(Folder::id)
            }
            "key" => guid(value).map(Folder::key),
            "path" => Some(Folder::path(value)),
            _ => None,
        };
        let folder = folder.ok_or_else(|| usage(&format!("`{value}` is no {kind} of a folder")))?;
        Ok(Self {
            orchestrator: self.orchestrator.in_folder(folder),
        })
    }

    /// The same client without a folder.
    #[wasm_bindgen(js_name = withoutFolder)]
    #[must_use]
    pub fn without_folder(&self) -> Self {
        Self {
            orchestrator: self.orchestrator.without_folder(),
        }
    }

    /// The address of the service.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn url(&self) -> String {
        self.orchestrator.client().base_url().to_string()
    }

    /// The version of the API that the server has: its label, and its number among those that the
    /// package knows, if it is one of them. Nothing, where the server does not say.
    #[wasm_bindgen(js_name = serverVersion)]
    pub fn server_version(&self) -> Promise {
        let client = self.orchestrator.client().clone();
        promise(
            None,
            Box::pin(async move {
                let version = client.server_version().await;
                match version.map_err(|error| thrown(&error))? {
                    Some(version) => {
                        let number = version
                            .number()
                            .map(|number| JsValue::from_f64(number as f64));
                        Ok(Array::of2(&version.label.into(), &number.into()).into())
                    }
                    None => Ok(JsValue::UNDEFINED),
                }
            }),
        )
    }

    /// Makes an operation known, by its row with the name of the set before it; gives its number.
    /// The types that it brings are those that hold numbers which JavaScript cannot: see [`exact`](crate::exact).
    ///
    /// # Errors
    /// A text that is no row.
    pub fn declare(&self, row: &str, types: String) -> Result<usize, JsValue> {
        exact::add_shapes(types);
        rows::declare(row).ok_or_else(|| usage(&format!("`{row}` is no row of an operation")))
    }

    /// Calls an operation; gives its result as JSON, bytes, or nothing. `aborted` ends it when it
    /// is fulfilled, and whatever can go wrong is thrown as JSON.
    pub fn call(
        &self,
        operation: usize,
        arguments: Array,
        options: JsValue,
        aborted: Option<Promise>,
    ) -> Promise {
        let client = self.orchestrator.client().clone();
        promise(
            aborted,
            Box::pin(async move {
                let (request, form) = request(&client, operation, &arguments, &options)?;
                let shape = request.operation().result;
                let reply = request.send().await.map_err(|error| thrown(&error))?;
                let result = match shape {
                    ResultShape::Bytes => reply.decode().map(|bytes: Bytes| bytes_of(&bytes)),
                    ResultShape::None => reply.decode().map(|()| JsValue::UNDEFINED),
                    _ => reply.decode().map(|json: Option<Untyped>| match json {
                        Some(json) => form.quoted(json.as_str()).as_ref().into(),
                        None => JsValue::UNDEFINED,
                    }),
                };
                result.map_err(|error: Error| thrown(&error))
            }),
        )
    }

    /// The pages of a list; nothing is sent yet.
    ///
    /// # Errors
    /// A call that is refused before anything is sent, as JSON.
    pub fn pages(
        &self,
        operation: usize,
        arguments: &Array,
        options: &JsValue,
    ) -> Result<Pages, JsValue> {
        let client = self.orchestrator.client();
        let (request, form) = request(client, operation, arguments, options)?;
        Ok(Pages::new(Listing::new(request).pages(), form))
    }

    /// How many rows a list has; thrown is what `call` throws.
    pub fn count(
        &self,
        operation: usize,
        arguments: Array,
        options: JsValue,
        aborted: Option<Promise>,
    ) -> Promise {
        let client = self.orchestrator.client().clone();
        promise(
            aborted,
            Box::pin(async move {
                let (request, _) = request(&client, operation, &arguments, &options)?;
                let count = Listing::new(request).count_all().await;
                // No list is longer than the 2^53 that a number of JavaScript counts to.
                count
                    .map(|rows| (rows as f64).into())
                    .map_err(|error| thrown(&error))
            }),
        )
    }
}

/// The GUID of 32 digits, whatever parts them.
fn guid(text: &str) -> Option<Uuid> {
    let mut digits = 0;
    let mut value = 0;
    for letter in text.chars() {
        if !matches!(letter, '-' | '{' | '}') {
            value = (value << 4) | u128::from(letter.to_digit(16)?);
            digits += 1;
        }
    }
    (digits == 32).then(|| Uuid::from_u128(value))
}

/// The promise for some work, which ends when the caller has had enough. Boxed, so that there is one
/// state machine of it.
pub fn promise(aborted: Option<Promise>, work: Work) -> Promise {
    future_to_promise(async move {
        let Some(aborted) = aborted else {
            return work.await;
        };
        match select(work, JsFuture::from(aborted)).await {
            Either::Left((result, _)) => result,
            Either::Right((reason, _)) => Err(reason.unwrap_or_else(|reason| reason)),
        }
    })
}

type Work = LocalBoxFuture<'static, Result<JsValue, JsValue>>;

fn bytes_of(bytes: &Bytes) -> JsValue {
    js_sys::Uint8Array::from(&bytes[..]).into()
}
