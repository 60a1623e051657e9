//! The client for JavaScript: a class with one call by the id of an operation. JSON goes in and
//! comes out as text.

use std::collections::BTreeMap;

use orchestrator_odata::runtime::{Operation, Request, Untyped, from_json};
use orchestrator_odata::{Folder, Orchestrator, operations};
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

/// A client of one tenant.
#[wasm_bindgen]
pub struct Client {
    orchestrator: Orchestrator,
}

#[wasm_bindgen]
impl Client {
    /// A client of the Orchestrator at `url`, signed in with a token at hand.
    ///
    /// # Errors
    /// An address that is none, or plain HTTP to another machine.
    #[wasm_bindgen(constructor)]
    pub fn new(url: &str, token: &str) -> Result<Self, JsError> {
        let orchestrator = Orchestrator::builder(url).bearer(token).build()?;
        Ok(Self { orchestrator })
    }

    /// The same client, working in the folder at `path`.
    #[wasm_bindgen(js_name = inFolder)]
    #[must_use]
    pub fn in_folder(&self, path: &str) -> Self {
        Self {
            orchestrator: self.orchestrator.in_folder(Folder::path(path)),
        }
    }

    /// Calls an operation with a JSON object of arguments, named as on the wire, and gives the body
    /// of the reply.
    ///
    /// # Errors
    /// An operation that there is not, arguments that are no object, and what the service refuses.
    pub async fn call(&self, operation: &str, arguments: &str) -> Result<String, JsError> {
        let operation = find(operation)?;
        let arguments: BTreeMap<String, Untyped> = from_json(arguments.as_bytes())?;
        let mut request = Request::new(self.orchestrator.client(), operation);
        for (name, value) in arguments {
            request = request.set_named(&name, value);
        }
        let reply = request.send().await?;
        Ok(String::from_utf8_lossy(&reply.body).into_owned())
    }
}

fn find(id: &str) -> Result<&'static Operation, JsError> {
    let mut all = operations::ALL.iter();
    all.find(|operation| operation.id == id)
        .copied()
        .ok_or_else(|| JsError::new(&format!("there is no operation `{id}`")))
}
