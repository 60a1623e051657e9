//! Values of the Edm primitive types.
//!
//! What has more than one spelling on the wire keeps the text that was received, so that writing it back changes nothing.

mod binary;
mod calendar;
mod decimal;
mod duration;
mod flags;
mod text;
mod untyped;

pub use binary::Binary;
pub use bytes::Bytes;
pub use calendar::{Date, DateTimeOffset, TimeOfDay};
pub use decimal::Decimal;
pub use duration::Duration;
pub use flags::Flags;
pub use text::InvalidValue;
pub use untyped::Untyped;
pub use uuid::Uuid;
