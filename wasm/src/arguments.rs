//! From the arguments of a call in JavaScript to a request.

use orchestrator_odata::runtime::javascript::{Array, bytes};
use orchestrator_odata::runtime::{Bytes, Client, QueryOptions, Request, Untyped, Upload, filled};
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
    options: &Array,
) -> Result<(Request, Form), JsValue> {
    let row = rows::row(operation).ok_or_else(|| usage("there is no such operation"))?;
    let mut request = Request::new(client, &row.operation);
    for (index, place) in (0..arguments.length()).enumerate() {
        let value = arguments.get(place);
        match value.as_string() {
            Some(json) => {
                let form = row.forms.get(index).unwrap_or(&Form::PLAIN);
                request.put_json(index, json_of(&form.unquoted(&json))?);
            }
            None if value.is_undefined() => {}
            None => request.put_file(index, file(&value.unchecked_into())),
        }
    }
    set_options(&mut request, options)?;
    Ok((request, row.result))
}

fn json_of(text: &str) -> Result<Untyped, JsValue> {
    Untyped::new(text).map_err(|error| usage(&error.sentence()))
}

/// The file that bytes, a name and a type stand for.
fn file(parts: &Array) -> Upload {
    let name = parts.get(1).as_string();
    let bytes = Bytes::from_owner(bytes(&parts.get(0)));
    let file = Upload::new(name.unwrap_or_default(), bytes);
    match parts.get(2).as_string() {
        Some(content_type) => file.with_content_type(content_type),
        None => file,
    }
}

/// Takes query options in the order of `OPTIONS` of the package; those that are not given are
/// `undefined`.
fn set_options(request: &mut Request, given: &Array) -> Result<(), JsValue> {
    let takes_top = request
        .operation()
        .query_options
        .contains(QueryOptions::TOP);
    let text = |place| given.get(place).as_string();
    let is_set = |place| given.get(place).is_truthy();
    let options = &mut request.options;
    options.filter = text(0).map(Into::into);
    options.select = text(1).map(Into::into);
    options.expand = text(2).map(Into::into);
    options.orderby = text(3).map(Into::into);
    options.search = text(4);
    options.count = given.get(5).as_bool();
    options.top = count(given, 6, "top")?;
    options.skip = count(given, 7, "skip")?;
    if let Some(pages) = count(given, 8, "prefetch")? {
        request.paging.prefetch = usize::try_from(pages).unwrap_or(usize::MAX);
    }
    request.paging.token = text(9);
    request.paging.by_key = is_set(10);
    if is_set(11) && options.top.is_none() && takes_top {
        options.top = Some(1);
    }
    Ok(())
}

fn count(options: &Array, place: u32, name: &str) -> Result<Option<u64>, JsValue> {
    let value = options.get(place);
    if value.is_undefined() {
        return Ok(None);
    }
    match value.as_f64() {
        Some(number) if number >= 0.0 && number.fract() == 0.0 => Ok(Some(number as u64)),
        _ => Err(usage(&filled(
            "`{}` must be a whole number, 0 or more",
            &[name],
        ))),
    }
}
