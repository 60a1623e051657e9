//! The documents that are written from the model: read back, checked, compared with a real one.
//! How they look is pinned by the golden cases.

#[path = "documents/support.rs"]
mod support;

#[path = "documents/openapi.rs"]
mod openapi;
#[path = "documents/real.rs"]
mod real;
#[path = "documents/round_trip.rs"]
mod round_trip;
#[path = "documents/secrets.rs"]
mod secrets;
