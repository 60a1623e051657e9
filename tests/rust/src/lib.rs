//! Helpers for testing the Rust client against real servers.

pub mod calls;
pub mod compare;
pub mod depot;
pub mod dispatch;
pub mod emulated;
pub mod facts;
pub mod fault_runs;
pub mod json;
pub mod measuring;
pub mod recorder;
