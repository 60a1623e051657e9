//! The client for JavaScript: a class with one call by the row of an operation, which names no type
//! of the service. JSON goes in and comes out as text, with the numbers that JavaScript cannot hold
//! in quotes.

// Functions of JavaScript stay on their thread, and elsewhere futures must be able to leave it.
#![cfg(target_family = "wasm")]

mod arguments;
mod client;
mod errors;
mod exact;
mod memory;
mod pages;
mod rows;
mod sign_in;

use wasm_bindgen::prelude::wasm_bindgen;

/// Takes the types that hold numbers which JavaScript cannot: see [`exact`].
#[wasm_bindgen(js_name = setShapes)]
pub fn set_shapes(shapes: &str) {
    exact::set_shapes(shapes);
}
