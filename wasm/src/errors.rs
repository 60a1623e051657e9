//! Errors of the runtime as JSON, of which the package makes an `Error`.

use orchestrator_odata::runtime::{
    Error, ErrorKind, Method, Permissions, Writable, Writer, digits, lossy, seconds,
};
use wasm_bindgen::JsValue;

/// What is thrown for an error.
pub fn thrown(error: &Error) -> JsValue {
    let status = error.status().map(|status| digits(status.into()));
    let pause = error.retry_after().map(seconds);
    let acted = if error.may_have_acted() {
        "true"
    } else {
        "false"
    };
    let sets = error.permissions().map_or(&[][..], Permissions::named);
    let body = lossy(error.body());
    let mut writer = Writer::new();
    writer.raw("{");
    text(&mut writer, "kind", Some(error.kind().as_str()));
    text(&mut writer, "reason", Some(error.message()));
    text(&mut writer, "message", Some(&error.sentence()));
    text(&mut writer, "operation", error.operation_id());
    text(&mut writer, "method", error.method().map(Method::as_str));
    text(&mut writer, "url", error.url());
    raw(&mut writer, "status", status.as_deref());
    text(&mut writer, "code", error.code());
    text(&mut writer, "traceId", error.trace_id());
    text(&mut writer, "advice", error.advice());
    raw(&mut writer, "retryAfter", pause.as_deref());
    raw(
        &mut writer,
        "attempts",
        Some(&digits(error.attempts().into())),
    );
    raw(&mut writer, "mayHaveActed", Some(acted));
    sets.write(writer.member("permissions"));
    text(&mut writer, "body", Some(&body));
    writer.raw("}");
    writer.into_text().into()
}

fn text(writer: &mut Writer, name: &str, value: Option<&str>) {
    match value {
        Some(value) => writer.member(name).string(value),
        None => raw(writer, name, None),
    }
}

fn raw(writer: &mut Writer, name: &str, json: Option<&str>) {
    writer.member(name).raw(json.unwrap_or("null"));
}

/// What is thrown for a call that is refused before anything is sent.
pub fn usage(message: &str) -> JsValue {
    thrown(&Error::new(ErrorKind::Usage, message))
}
