//! What differs between targets, and the only file that tells them apart: `native` has threads,
//! tokio and reqwest, `web` is JavaScript around WebAssembly with one thread and `fetch`. Both
//! offer the same names.

#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
mod native;
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
pub use native::*;

#[cfg(all(target_family = "wasm", target_os = "unknown"))]
mod web;
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
pub use web::*;
