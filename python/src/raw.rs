//! What pyo3 offers no safe way for, or a slow one only. Each block says why it may do what it does.

#![allow(unsafe_code)]

mod attributes;
mod calendar;
pub mod collector;
mod kept;
mod latin;
mod made;
mod unique;

pub use attributes::record_class;
pub use calendar::utc;
pub use kept::KeptRow;
pub use latin::latin;
pub use made::Constructor;
pub use unique::uuid;
