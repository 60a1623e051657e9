//! Reading and writing JSON: exact, without a tree in between, with a path in every error.

mod enumeration;
mod envelope;
mod error;
mod macros;
mod numbers;
mod order;
mod outline;
mod read_values;
mod reader;
mod record;
mod rest;
mod shape;
mod skip;
mod span;
mod strings;
mod text;
mod tree;
mod with_serde;
mod write_values;
mod writer;

pub use enumeration::Enumeration;
pub(crate) use envelope::{Envelope, read_envelope};
pub use error::{ReadError, Step};
pub use outline::{InnerOutline, Outline};
pub use reader::{Readable, Reader};
pub use record::{Record, read_record};
pub use rest::Rest;
pub use shape::Shape;
pub use span::Span;
pub use text::{from_json, to_json};
pub use tree::Tree;
pub use with_serde::{deserialize_text, serialize_text};
pub use writer::{ObjectWriter, Writable, Writer};

#[doc(hidden)]
pub use enumeration::{read_enumeration, write_enumeration};
#[doc(hidden)]
pub use record::write_record;
