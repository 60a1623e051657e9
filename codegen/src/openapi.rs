//! What only OpenAPI says, joined to what CSDL says.
//!
//! `read` reads an OpenAPI document, `join` adds it to the CSDL documents of the same service: as
//! types, parameters and annotations that the documents could have had themselves. So nothing
//! behind this module knows where a fact came from.

mod annotate;
mod body;
mod call;
mod declared;
pub mod description;
mod endpoints;
mod join;
mod operations;
mod read;
mod reader;
mod requirements;
mod routes;
mod sets;
mod structures;
mod types;

pub use join::{Conventions, join};
pub use read::{is_openapi, read};
