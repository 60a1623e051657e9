//! The client: calls and lists.

use orchestrator_odata::runtime::javascript::{Array, array};
use orchestrator_odata::runtime::{
    Bytes, Error, Listing, ResultShape, Untyped, Uuid, digits, filled, joined, whole,
};
use orchestrator_odata::{Folder, Orchestrator};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::arguments::request;
use crate::caller::{Caller, start};
use crate::errors::{thrown, usage};
use crate::exact;
use crate::pages::Pages;
use crate::parts::halves;
use crate::rows;
use crate::sign_in::{self, Tokens};

/// A client of one tenant.
#[wasm_bindgen]
pub struct Client {
    orchestrator: Orchestrator,
}

#[wasm_bindgen]
impl Client {
    /// A client with these settings, in the order of [`sign_in::builder`]; see `Settings` of the
    /// package for what they mean.
    ///
    /// # Errors
    /// An address that is none, or plain HTTP to another machine.
    #[wasm_bindgen(constructor)]
    pub fn new(settings: &Array, tokens: Option<Tokens>) -> Result<Self, JsValue> {
        let builder = sign_in::builder(settings, tokens);
        let orchestrator = builder.and_then(|builder| builder.build());
        match orchestrator {
            Ok(orchestrator) => Ok(Self { orchestrator }),
            Err(error) => Err(thrown(&error)),
        }
    }

    /// The same client, working in a folder that is given by `id`, `key` or `path` and what that
    /// is; without one, where nothing is given.
    ///
    /// # Errors
    /// A number or a key that is none.
    #[wasm_bindgen(js_name = inFolder)]
    pub fn in_folder(&self, folder: &Array) -> Result<Self, JsValue> {
        let orchestrator = match folder.get(0).as_string() {
            Some(kind) => {
                let value = folder.get(1).as_string().unwrap_or_default();
                self.orchestrator.in_folder(named(&kind, &value)?)
            }
            None => self.orchestrator.without_folder(),
        };
        Ok(Self { orchestrator })
    }

    /// The version of the API that the server has: its number among those that the package knows,
    /// if it is one of them, a blank, and its label. Nothing, where the server does not say.
    #[wasm_bindgen(js_name = serverVersion)]
    pub fn server_version(&self, caller: Caller) {
        let client = self.orchestrator.client().clone();
        let work = async move {
            let version = client.server_version().await;
            let version = version.map_err(|error| thrown(&error))?;
            Ok(version.map_or(JsValue::UNDEFINED, |version| {
                let number = version.number().map(|number| digits(number as u64));
                let number = number.unwrap_or_default();
                joined(&[&number, &version.label], " ").into()
            }))
        };
        start(caller, Box::pin(work));
    }

    /// Makes an operation known, by a line with the name of its set and its row; gives its number.
    /// The types in the lines behind it are those that hold numbers which JavaScript cannot: see
    /// [`exact`](crate::exact).
    ///
    /// # Errors
    /// A text that is no row.
    pub fn declare(&self, text: String) -> Result<usize, JsValue> {
        let (row, types) = halves(rows::keep(text), b'\n');
        exact::add_shapes(types);
        rows::declare(row).ok_or_else(|| usage(&filled("`{}` is no row of an operation", &[row])))
    }

    /// Calls an operation; gives its result as JSON, bytes, or nothing. Of a list it may give how
    /// many rows it has.
    pub fn call(
        &self,
        operation: usize,
        arguments: Array,
        options: Array,
        counts: bool,
        caller: Caller,
    ) {
        let client = self.orchestrator.client().clone();
        let work = async move {
            let (request, form) = request(&client, operation, &arguments, &options)?;
            if counts {
                let count = Listing::new(request).count_all().await;
                let count = count.map_err(|error| thrown(&error))?;
                // No list is longer than the 2^53 that a number of JavaScript counts to.
                return Ok(digits(count).into());
            }
            let shape = request.operation().result;
            let reply = request.send().await.map_err(|error| thrown(&error))?;
            let result = match shape {
                ResultShape::Bytes => reply.decode().map(|bytes: Bytes| array(&bytes)),
                ResultShape::None => reply.decode().map(|()| JsValue::UNDEFINED),
                _ => reply.decode().map(|json: Option<Untyped>| match json {
                    Some(json) => form.quoted(json.as_str()).as_ref().into(),
                    None => JsValue::UNDEFINED,
                }),
            };
            result.map_err(|error: Error| thrown(&error))
        };
        start(caller, Box::pin(work));
    }

    /// The pages of a list; nothing is sent yet.
    ///
    /// # Errors
    /// A call that is refused before anything is sent, as JSON.
    pub fn pages(
        &self,
        operation: usize,
        arguments: &Array,
        options: &Array,
    ) -> Result<Pages, JsValue> {
        let client = self.orchestrator.client();
        let (request, form) = request(client, operation, arguments, options)?;
        Ok(Pages::new(Listing::new(request).pages(), form))
    }
}

/// The folder that is named in a way of its own.
fn named(kind: &str, value: &str) -> Result<Folder, JsValue> {
    let folder = match kind {
        "id" => whole(value)
            .and_then(|number| i64::try_from(number).ok())
            .map(Folder::id),
        "key" => guid(value).map(Folder::key),
        "path" => Some(Folder::path(value)),
        _ => None,
    };
    folder.ok_or_else(|| usage(&filled("`{}` is no {} of a folder", &[value, kind])))
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
