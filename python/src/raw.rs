//! What pyo3 offers no safe way for, or a slow one only. Each block says why it may do what it does.

#![allow(unsafe_code)]

mod attributes;
mod calendar;
mod kept;
mod made;
mod unique;

pub use attributes::record_class;
pub use calendar::utc;
pub use kept::Kept;
pub use made::{has_no_init, new};
pub use unique::uuid;
