//! The client for JavaScript: a class with one call by the row of an operation, which names no type
//! of the service. JSON goes in and comes out as text, with the numbers that JavaScript cannot hold
//! in quotes.

// Functions of JavaScript stay on their thread, and elsewhere futures must be able to leave it.
#![cfg(target_family = "wasm")]

mod arguments;
mod caller;
mod client;
mod errors;
mod exact;
mod memory;
mod pages;
mod parts;
mod rows;
mod sign_in;
mod tasks;
