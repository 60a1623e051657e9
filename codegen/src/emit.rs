//! Writers: each a pure function from the model to text.

pub mod csdl_json;
mod describe;
pub mod edmx;
mod limited;
pub mod openapi;
pub mod operations;
pub mod permissions;
pub(crate) mod prose;
pub mod python;
pub mod rust;
pub mod surface;
mod table;
pub mod typescript;

/// A file that an emitter wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Path below the output folder, with `/` between segments.
    pub path: String,
    /// Content.
    pub text: String,
}

/// How much a CSDL document says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// What services state by themselves: types, sets and operations, actions without their
    /// parameters; no annotation, and nothing outside OData.
    Poor,
    /// All that the model holds, in the vocabularies that this generator reads.
    Full,
}
