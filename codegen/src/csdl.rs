//! Reading CSDL documents: what a service says about itself.
//!
//! `xml` reads `$metadata` documents; `document` holds what was read, with names kept as written.

pub mod document;
pub mod xml;
