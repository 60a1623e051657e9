//! Errors of the runtime as JSON, of which the package makes an `Error`.

use orchestrator_odata::runtime::{Error, ErrorKind, Permissions, Untyped, Writable, Writer};
use wasm_bindgen::JsValue;

/// What is thrown for an error.
pub fn thrown(error: &Error) -> JsValue {
    let sets = error.permissions().map_or(&[][..], Permissions::named);
    let sets: Vec<Names> = sets.iter().map(|set| Names(set)).collect();
    let text = error.to_string();
    let method = error.method().map(|method| method.as_str());
    let pause = error
        .retry_after()
        .map(|pause| number(&format!("{}.{:09}", pause.as_secs(), pause.subsec_nanos())));
    let status = error.status().map(|status| number(&status.to_string()));
    let attempts = number(&error.attempts().to_string());
    let body = String::from_utf8_lossy(error.body());
    let (operation, url) = (error.operation_id(), error.url());
    let (code, trace, advice) = (error.code(), error.trace_id(), error.advice());
    let mut writer = Writer::new();
    writer.object([
        ("kind", &Text(error.kind().as_str()) as &dyn Writable),
        ("reason", &Text(error.message())),
        ("message", &Text(&text)),
        ("operation", &Optional(operation)),
        ("method", &Optional(method)),
        ("url", &Optional(url)),
        ("status", &status),
        ("code", &Optional(code)),
        ("traceId", &Optional(trace)),
        ("advice", &Optional(advice)),
        ("retryAfter", &pause),
        ("attempts", &attempts),
        ("mayHaveActed", &Bool(error.may_have_acted())),
        ("permissions", &Sets(&sets)),
        ("body", &Text(&body)),
    ]);
    writer.into_text().into()
}

/// What is thrown for a call that is refused before anything is sent.
pub fn usage(message: &str) -> JsValue {
    thrown(&Error::new(ErrorKind::Usage, message))
}

fn number(text: &str) -> Untyped {
    Untyped::new(text).unwrap_or_else(|_| Untyped::null())
}

struct Text<'t>(&'t str);

impl Writable for Text<'_> {
    fn write(&self, writer: &mut Writer) {
        writer.string(self.0);
    }
}

struct Optional<'t>(Option<&'t str>);

impl Writable for Optional<'_> {
    fn write(&self, writer: &mut Writer) {
        match self.0 {
            Some(text) => writer.string(text),
            None => writer.null(),
        }
    }
}

struct Bool(bool);

impl Writable for Bool {
    fn write(&self, writer: &mut Writer) {
        writer.raw(if self.0 { "true" } else { "false" });
    }
}

struct Names(&'static [&'static str]);

impl Writable for &Names {
    fn write(&self, writer: &mut Writer) {
        writer.array(self.0.iter().map(|name| Text(name)));
    }
}

struct Sets<'s>(&'s [Names]);

impl Writable for Sets<'_> {
    fn write(&self, writer: &mut Writer) {
        writer.array(self.0);
    }
}
