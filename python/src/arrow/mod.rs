//! Lists as Arrow tables: from JSON text to columns, without Python objects in between.

mod column;
mod memory;
mod moment;
mod plan;
mod scalar;
mod shape;
mod stream;
mod table;
mod values;
mod view;

pub use memory::Pieces;
pub use plan::{Member, members};
pub use shape::Shape;
pub use stream::{Batcher, Batches, batches, capsule, schema_capsule, stream_capsule};
pub use table::ArrowTable;
