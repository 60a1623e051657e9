//! From the arguments of a call in JavaScript to a request.

use js_sys::{Array, Reflect, Uint8Array};
use orchestrator_odata::runtime::{Client, QueryOptions, Request, Untyped, Upload};
use wasm_bindgen::{JsCast as _, JsValue};

use crate::errors::usage;
use crate::exact::Form;
use crate::rows;

/// The request of a call, and the form of its result. Arguments stand in the order of the row: JSON
/// texts, files, or `undefined` for those that are not given.
pub fn request(
    client: &Client,
    operation: usize,
    arguments: &Array,
    options: &JsValue,
) -> Result<(Request, Form), JsValue> {
    let row = rows::row(operation).ok_or_else(|| usage("there is no such operation"))?;
    let mut request = Request::new(client, &row.operation);
    for (index, value) in (0..).zip(arguments.iter()) {
        request = match value.as_string() {
            Some(json) => {
                let form = row.forms.get(index).unwrap_or(&Form::PLAIN);
                request.set_json(index, json_of(&form.unquoted(&json))?)
            }
            None if value.is_undefined() => request,
            None => request.set_file(index, file(&value)?),
        };
    }
    set_options(&mut request, options)?;
    Ok((request, row.result))
}

fn json_of(text: &str) -> Result<Untyped, JsValue> {
    Untyped::new(text).map_err(|error| usage(&error.to_string()))
}

/// The file that `{ name, bytes, type }` stands for.
fn file(value: &JsValue) -> Result<Upload, JsValue> {
    let bytes: Uint8Array = Reflect::get(value, &"bytes".into())?.dyn_into()?;
    let file = Upload::new(text(value, "name").unwrap_or_default(), bytes.to_vec());
    Ok(match text(value, "type") {
        Some(content_type) => file.with_content_type(content_type),
        None => file,
    })
}

fn set_options(request: &mut Request, given: &JsValue) -> Result<(), JsValue> {
    let takes_top = request
        .operation()
        .query_options
        .contains(QueryOptions::TOP);
    let options = &mut request.options;
    options.filter = text(given, "filter").map(Into::into);
    options.select = text(given, "select").map(Into::into);
    options.expand = text(given, "expand").map(Into::into);
    options.orderby = text(given, "orderby").map(Into::into);
    options.search = text(given, "search");
    options.top = count(given, "top")?;
    options.skip = count(given, "skip")?;
    if is_set(given, "isFirst") && options.top.is_none() && takes_top {
        options.top = Some(1);
    }
    options.count = member(given, "count").and_then(|value| value.as_bool());
    if let Some(pages) = count(given, "prefetch")? {
        request.paging.prefetch = usize::try_from(pages).unwrap_or(usize::MAX);
    }
    request.paging.by_key = is_set(given, "byKey");
    request.paging.token = text(given, "resume");
    Ok(())
}

/// A member of an object that is neither missing nor null.
pub fn member(of: &JsValue, name: &str) -> Option<JsValue> {
    let found = Reflect::get(of, &name.into()).ok()?;
    (!found.is_undefined() && !found.is_null()).then_some(found)
}

fn is_set(of: &JsValue, name: &str) -> bool {
    member(of, name).is_some_and(|value| value.is_truthy())
}

/// A member that is a text.
pub fn text(of: &JsValue, name: &str) -> Option<String> {
    member(of, name)?.as_string()
}

fn count(of: &JsValue, name: &str) -> Result<Option<u64>, JsValue> {
    let Some(value) = member(of, name) else {
        return Ok(None);
    };
    match value.as_f64() {
        Some(number) if number >= 0.0 && number.fract() == 0.0 => Ok(Some(number as u64)),
        _ => Err(usage(&format!(
            "`{name}` must be a whole number, 0 or more"
        ))),
    }
}
