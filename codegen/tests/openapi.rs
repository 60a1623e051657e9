//! OpenAPI documents beside the metadata that they describe.

#![expect(
    clippy::expect_used,
    reason = "a test that cannot set itself up may stop here"
)]

#[path = "openapi/hostile.rs"]
mod hostile;
#[path = "openapi/joined.rs"]
mod joined;
#[path = "openapi/round_trip.rs"]
mod round_trip;
