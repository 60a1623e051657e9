//! Errors of the runtime as JSON, of which the package makes an `Error`.

use orchestrator_odata::runtime::{Error, ErrorKind, Permissions, Writer};
use wasm_bindgen::JsValue;

/// What is thrown for an error.
pub fn thrown(error: &Error) -> JsValue {
    let pause = error.retry_after();
    let pause = pause.map(|pause| format!("{}.{:09}", pause.as_secs(), pause.subsec_nanos()));
    let status = error.status().map(|status| status.to_string());
    let mut members = Members::new();
    members.text("kind", Some(error.kind().as_str()));
    members.text("reason", Some(error.message()));
    members.text("message", Some(&error.to_string()));
    members.text("operation", error.operation_id());
    members.text("method", error.method().map(|method| method.as_str()));
    members.text("url", error.url());
    members.json("status", status.as_deref());
    members.text("code", error.code());
    members.text("traceId", error.trace_id());
    members.text("advice", error.advice());
    members.json("retryAfter", pause.as_deref());
    members.json("attempts", Some(&error.attempts().to_string()));
    members.json("mayHaveActed", Some(&error.may_have_acted().to_string()));
    members.json("permissions", Some(&alternatives(error)));
    members.text("body", Some(&String::from_utf8_lossy(error.body())));
    members.into_json().into()
}

/// What is thrown for a call that is refused before anything is sent.
pub fn usage(message: &str) -> JsValue {
    thrown(&Error::new(ErrorKind::Usage, message))
}

/// The sets of permissions that would have sufficed, as JSON.
fn alternatives(error: &Error) -> String {
    let sets = error.permissions().map_or(&[][..], Permissions::named);
    let mut writer = Writer::new();
    writer.array(sets);
    writer.into_text()
}

/// An object in the making, with `null` where there is nothing.
struct Members {
    writer: Writer,
    before: &'static str,
}

impl Members {
    fn new() -> Self {
        Self {
            writer: Writer::new(),
            before: "{",
        }
    }

    fn text(&mut self, name: &str, value: Option<&str>) {
        self.name(name);
        match value {
            Some(text) => self.writer.string(text),
            None => self.writer.null(),
        }
    }

    fn json(&mut self, name: &str, value: Option<&str>) {
        self.name(name);
        self.writer.raw(value.unwrap_or("null"));
    }

    fn name(&mut self, name: &str) {
        self.writer.raw(self.before);
        self.writer.string(name);
        self.writer.raw(":");
        self.before = ",";
    }

    fn into_json(mut self) -> String {
        self.writer.raw("}");
        self.writer.into_text()
    }
}
