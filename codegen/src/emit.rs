//! Writers: each a pure function from the model to text.

pub mod rust;
pub mod surface;

/// A file that an emitter wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Path below the output folder, with `/` between segments.
    pub path: String,
    /// Content.
    pub text: String,
}
